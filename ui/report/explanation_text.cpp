#include "ui/report/explanation_text.h"

#include <algorithm>

#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr qsizetype pageWidth = 108;
constexpr std::size_t salesPerBlock = 4;

enum class Align { Left, Right };

/// A table of texts with columns as wide as their widest cell.
class TextTable {
public:
    explicit TextTable(std::vector<Align> columns) : m_columns(std::move(columns)) {}

    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    void addRule() { m_rows.emplace_back(); }
    void addHeading(const QString& heading) { m_rows.push_back({heading}); }

    [[nodiscard]] QString text() const {
        const std::vector<qsizetype> width = widths();
        qsizetype total = 2 * (static_cast<qsizetype>(width.size()) - 1);
        for (const qsizetype w : width) total += w;
        QString result;
        for (const QStringList& row : m_rows) {
            if (row.isEmpty()) {
                result += QString(total, u'─') + u'\n';
            } else {
                result += lineOf(row, width) + u'\n';
            }
        }
        return result;
    }

private:
    [[nodiscard]] std::vector<qsizetype> widths() const {
        std::vector<qsizetype> width(m_columns.size(), 0);
        for (const QStringList& row : m_rows)
            if (row.size() == static_cast<qsizetype>(width.size()))
                for (std::size_t c = 0; c < width.size(); ++c)
                    width[c] = std::max(width[c], row[static_cast<qsizetype>(c)].size());
        return width;
    }
    [[nodiscard]] QString lineOf(const QStringList& row, const std::vector<qsizetype>& width) const {
        if (row.size() != static_cast<qsizetype>(width.size())) return row.join(QString());
        QString line;
        for (std::size_t c = 0; c < width.size(); ++c) {
            const QString& cell = row[static_cast<qsizetype>(c)];
            line += m_columns[c] == Align::Left ? cell.leftJustified(width[c]) : cell.rightJustified(width[c]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' ')) line.chop(1);
        return line;
    }

    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

QString wrapped(const QString& text, const QString& first, const QString& next) {
    QString result;
    QString line = first;
    for (const QString& word : text.split(u' ')) {
        const bool isStart = line == first || line == next;
        if (!isStart && line.size() + 1 + word.size() > pageWidth) {
            result += line + u'\n';
            line = next + word;
        } else {
            line += (isStart ? QString() : QStringLiteral(" ")) + word;
        }
    }
    return result + line + u'\n';
}

QString heading(const QString& text) { return u'\n' + text.toUpper() + u'\n'; }

QString bullets(const QStringList& sentences) {
    QString result;
    for (const QString& sentence : sentences) result += wrapped(sentence, QStringLiteral("  • "), QStringLiteral("    "));
    return result;
}

QString elided(const QString& text, qsizetype width) {
    return text.size() <= width ? text : text.left(width - 1) + u'…';
}

QString ledgerText(const Explanation& e) {
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right});
    table.add({QString(), Say::tr("This dwelling"), Say::tr("Typical dwelling"), Say::tr("Effect"), QStringLiteral("±"),
               Say::tr("Amount (%1)").arg(e.currencyName)});
    table.addRule();
    bool hasExtrapolated = false;
    for (const ExplainedLine& line : e.ledger) {
        hasExtrapolated = hasExtrapolated || line.extrapolated;
        table.add({elided(line.label, 32) + (line.extrapolated ? QStringLiteral(" *") : QString()),
                   elided(line.recorded, 18), elided(line.reference, 18), line.percent, line.uncertainty,
                   line.exactAmount});
    }
    table.addRule();
    table.add({Say::tr("Value"), {}, {}, {}, {}, e.exactValue});
    QString text = table.text();
    if (!e.commonSource.isEmpty())
        text += wrapped(Say::tr("Source of the facts: %1").arg(e.commonSource), {}, {});
    if (hasExtrapolated)
        text += wrapped(Say::tr("Outside what was sold, or not recorded: an uncertain effect."), QStringLiteral("* "),
                        QStringLiteral("  "));
    return text;
}

QString matrixBlock(const Explanation& e, std::size_t from, std::size_t to) {
    std::vector<Align> columns{Align::Left, Align::Right};
    columns.resize(2 + to - from, Align::Right);
    TextTable table(std::move(columns));
    QStringList head{QString(), Say::tr("This dwelling")};
    for (std::size_t i = from; i < to; ++i) head << QString::number(i + 1) + u' ' + elided(e.saleNames[i], 14);
    table.add(head);
    table.addRule();
    for (std::size_t k = 0; k < e.matrix.size(); ++k) {
        const ExplainedMatrixLine& line = e.matrix[k];
        if (k > 0 && line.section != e.matrix[k - 1].section) table.addRule();
        QStringList cells{elided(line.label, 28), elided(line.subject, 18)};
        for (std::size_t i = from; i < to; ++i) cells << elided(line.sales[i], 18);
        table.add(cells);
    }
    return table.text();
}

QString matrixText(const Explanation& e) {
    QString text;
    for (std::size_t from = 0; from < e.saleNames.size(); from += salesPerBlock)
        text += matrixBlock(e, from, std::min(from + salesPerBlock, e.saleNames.size())) + u'\n';
    if (!e.uncorrected.isEmpty()) text += wrapped(e.uncorrected, {}, {});
    return text + wrapped(e.matrixNote, {}, {});
}

QString tryOutText(const ExplainedTryOut& tryOut) {
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Right});
    table.add({Say::tr("Recorded value"), {}, {}, tryOut.from});
    table.addRule();
    for (const ExplainedChange& line : tryOut.lines)
        table.add({elided(line.label, 44), elided(line.before, 20), line.after.isEmpty() ? QString() : QStringLiteral("→ ") + elided(line.after, 20), line.amount});
    table.addRule();
    table.add({Say::tr("Value of the try-out"), {}, {}, tryOut.to});
    table.add({Say::tr("Difference"), {}, {}, tryOut.difference});
    QString text = wrapped(tryOut.notice, QStringLiteral("! "), QStringLiteral("  ")) + u'\n' + table.text();
    if (!tryOut.refitted.isEmpty()) text += wrapped(tryOut.refitted, {}, {});
    return text;
}

QString averageText(const Explanation& e) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right});
    table.add({QString(), Say::tr("Amount (%1)").arg(e.currencyName), Say::tr("Weight"), Say::tr("Weight × amount")});
    table.addRule();
    for (const ExplainedShare& share : e.average) table.add({elided(share.label, 44), share.amount, share.weight, share.product});
    table.addRule();
    for (const ExplainedStep& step : e.averageSteps) {
        if (step.strong) table.addRule();
        table.add({step.label, {}, {}, step.amount});
    }
    return table.text();
}

QString influenceText(const Explanation& e) {
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Right});
    table.add({Say::tr("Sale"), Say::tr("Sold on"), Say::tr("Sale price"), Say::tr("Weight"), Say::tr("Influence"),
               Say::tr("Without this sale"), Say::tr("Difference")});
    table.addRule();
    for (const ExplainedInfluence& line : e.influence)
        table.add({elided(line.sale, 28), line.date, line.price, line.weight, line.share, line.without, line.difference});
    return table.text() + wrapped(e.influenceNote, {}, {});
}

QString componentsText(const Explanation& e) {
    TextTable table({Align::Left, Align::Left, Align::Right});
    for (const ExplainedComponent& line : e.components) table.add({line.label, line.quantity, line.amount});
    table.addRule();
    table.add({Say::tr("Value"), {}, e.exactValue});
    return table.text() + wrapped(e.componentsNote, {}, {});
}

QString basisText(const Explanation& e) {
    TextTable table({Align::Left, Align::Left});
    for (const auto& [label, text] : e.basis) table.add({QStringLiteral("  ") + label, text});
    return table.text();
}

}  // namespace

QString explanationText(const Explanation& e) {
    QString text = e.title;
    if (!e.projectTitle.isEmpty()) text += QStringLiteral(" · ") + e.projectTitle;
    text += QStringLiteral("\n\n") + e.name + u'\n' + e.identity + u'\n';
    if (!e.summary.isEmpty()) text += wrapped(e.summary, {}, {});
    text += u'\n' + e.value + u' ' + u' ' + e.valueCaption + u'\n' + e.intervalCaption + u'\n';
    if (!e.inShort.isEmpty()) text += u'\n' + wrapped(e.inShort, {}, {});
    if (e.tryOut) text += heading(Say::tr("What the try-out does")) + tryOutText(*e.tryOut);
    text += heading(Say::tr("In short"));
    text += bullets(e.largest) + bullets(e.nearest);
    text += heading(Say::tr("Breakdown of the value")) + ledgerText(e);
    text += heading(Say::tr("Comparable sales: valuation matrix")) + matrixText(e) + wrapped(e.eligibility, {}, {});
    if (!e.average.empty()) text += heading(Say::tr("How you arrive at this amount yourself")) + averageText(e);
    if (!e.influence.empty()) text += heading(Say::tr("Which sales carried the value")) + influenceText(e);
    if (!e.components.empty()) text += heading(Say::tr("Value of the parts")) + componentsText(e);
    if (!e.warnings.isEmpty()) text += heading(Say::tr("Please note")) + bullets(e.warnings);
    text += heading(Say::tr("What this value rests on")) + basisText(e);
    text += heading(Say::tr("How to check this yourself")) + bullets(e.checks);
    return text;
}

}  // namespace herleid
