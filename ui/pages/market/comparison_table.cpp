#include "ui/pages/market/comparison_table.h"

#include <QCoreApplication>

#include "ui/pages/market/model_figures.h"
#include "ui/pages/market/reading_words.h"

namespace herleid {

namespace {

struct ComparisonTable {
    Q_DECLARE_TR_FUNCTIONS(herleid::ComparisonTable)
};

TextCell cell(const QString& text, bool isMuted = false) {
    return {text, text, false, isMuted};  // the tip is for a column that became too narrow
}

const TermReading* readingOf(const ComparedVersion& version, const std::string& term) {
    for (const TermReading& reading : version.terms)
        if (version.model->terms()[reading.term].specification.name == term) return &reading;
    return nullptr;
}

/// One figure of a term in both versions; a dash where one of them has no such term.
class TermRows {
public:
    TermRows(const VersionComparison& comparison, const Format& format, double TermReading::*which,
             bool isPercent)
        : m_comparison(comparison), m_format(format), m_which(which), m_isPercent(isPercent) {}

    void addTo(TextTable& table) const {
        const auto& [first, second] = m_comparison;
        for (const TermReading& term : first.terms) add(table, first, term.term);
        for (const TermReading& term : second.terms)
            if (readingOf(first, nameOf(second, term.term)) == nullptr) add(table, second, term.term);
    }

private:
    static const std::string& nameOf(const ComparedVersion& version, std::size_t term) {
        return version.model->terms()[term].specification.name;
    }

    void add(TextTable& table, const ComparedVersion& version, std::size_t term) const {
        const std::string& name = nameOf(version, term);
        const TermReading* first = readingOf(m_comparison.first, name);
        const TermReading* second = readingOf(m_comparison.second, name);
        ModelFigure one = figureOf(first);
        ModelFigure other = figureOf(second);
        table.rows.push_back({cell(termName(*version.model, term, m_format)), cell(one.text),
                              cell(other.text), cell(figureDifference(one, other, m_format), true)});
    }

    [[nodiscard]] ModelFigure figureOf(const TermReading* reading) const {
        if (reading == nullptr) return {{}, QStringLiteral("–"), {}, 1, m_isPercent};
        const double number = reading->*m_which;
        return {
            {}, m_isPercent ? m_format.percent(number) : m_format.number(number, 1), number, 1, m_isPercent};
    }

    const VersionComparison& m_comparison;
    const Format& m_format;
    double TermReading::*m_which;
    bool m_isPercent;
};

}  // namespace

TextTable comparisonTable(const VersionComparison& comparison, const Format& format) {
    const auto& [first, second] = comparison;
    TextTable table;
    const auto column = [](const ComparedVersion& version) {
        return TextColumn{ComparisonTable::tr("Version %1").arg(version.info.version), {}, true};
    };
    table.columns = {
        {QString(), {}, false}, column(first), column(second), {ComparisonTable::tr("Difference"), {}, true}};
    const auto figures = modelFigures(*first.model, format);
    const auto others = modelFigures(*second.model, format);
    for (std::size_t i = 0; i < figures.size(); ++i)
        table.rows.push_back({cell(figures[i].name), cell(figures[i].text), cell(others[i].text),
                              cell(figureDifference(figures[i], others[i], format), true)});
    table.rows.push_back({cell(ComparisonTable::tr("How far each effect typically moves a price"))});
    TermRows(comparison, format, &TermReading::typicalPercent, true).addTo(table);
    table.rows.push_back({cell(ComparisonTable::tr("Effective degrees of freedom of each effect"))});
    TermRows(comparison, format, &TermReading::edf, false).addTo(table);
    return table;
}

}  // namespace herleid
