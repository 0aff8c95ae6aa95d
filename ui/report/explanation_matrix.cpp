#include <algorithm>
#include <set>

#include "ui/report/explanation.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

// One line with a cell a sale, made by cell(row).
template <class Cell>
ExplainedMatrixLine lineOf(const Valuation& valuation, MatrixSection section, const QString& label,
                           const QString& subject, Cell cell) {
    ExplainedMatrixLine line;
    line.section = section;
    line.label = label;
    line.subject = subject;
    for (const MatrixRow& row : valuation.matrix()) line.sales.push_back(cell(row));
    line.differs.assign(line.sales.size(), false);
    return line;
}

ExplainedMatrixLine strong(ExplainedMatrixLine line) {
    line.strong = true;
    return line;
}

void addSale(std::vector<ExplainedMatrixLine>& lines, const Valuation& valuation, const Format& format) {
    const QString none = QStringLiteral("–");
    const auto add = [&](const QString& label, const QString& subject, auto cell) {
        lines.push_back(lineOf(valuation, MatrixSection::Sale, label, subject, cell));
    };
    // A sale without an address has its number in the head of the column.
    const bool hasAddress = std::any_of(valuation.matrix().begin(), valuation.matrix().end(),
                                        [](const MatrixRow& row) { return !row.addressLine.empty(); });
    if (hasAddress)
        add(Say::tr("Number of the sale"), none,
            [](const MatrixRow& row) { return QString::fromStdString(row.saleId); });
    add(Say::tr("Date of sale"), none, [&](const MatrixRow& row) { return format.date(row.date); });
    add(Say::tr("Sale price"), none, [&](const MatrixRow& row) { return format.money(row.price); });
    const bool hasOwn = std::any_of(valuation.matrix().begin(), valuation.matrix().end(),
                                    [](const MatrixRow& row) { return row.isOwnSale; });
    if (hasOwn)
        add(Say::tr("Own sale"), none,
            [&](const MatrixRow& row) { return row.isOwnSale ? Say::tr("yes") : Say::tr("no"); });
}

// An earlier appraisal of another dwelling is not evidence (WOZ rules), so it never stands in the matrix.
bool isShown(const Feature& feature) { return !isOnlyShown(feature.role); }

void addFacts(std::vector<ExplainedMatrixLine>& lines, const Valuation& valuation, const Format& format) {
    const Facts& own = valuation.subject().facts;
    for (std::size_t f = 0; f < valuation.catalogue().size(); ++f) {
        const Feature& feature = valuation.catalogue()[f];
        const bool isKnown = own.has(f) || std::any_of(valuation.matrix().begin(), valuation.matrix().end(),
                                                       [&](const MatrixRow& row) { return row.facts.has(f); });
        if (!isShown(feature) || !isKnown) continue;
        ExplainedMatrixLine line = lineOf(
            valuation, MatrixSection::Facts, termLabel(feature.name, {f}, valuation.catalogue(), format),
            format.fact(feature, own[f]), [&](const MatrixRow& row) { return format.fact(feature, row.facts[f]); });
        for (std::size_t i = 0; i < line.sales.size(); ++i) line.differs[i] = line.sales[i] != line.subject;
        lines.push_back(std::move(line));
    }
}

// A plain 0 where nothing is corrected, so that the eye finds what is.
QString amountOf(const Money& amount, const Format& format) {
    return amount.cents() == 0 ? QStringLiteral("0") : format.signedMoneyExact(amount);
}

QString adjustmentOf(const MatrixRow& row, const std::string& term, const Format& format) {
    for (const MatrixAdjustment& adjustment : row.adjustments)
        if (adjustment.name == term) return amountOf(adjustment.amount, format);
    return QStringLiteral("–");
}

// The terms of the corrections, in the order of the rows: those that correct any sale, or those that correct none.
std::vector<const MatrixAdjustment*> termsOf(const Valuation& valuation, bool thatCorrect) {
    std::vector<const MatrixAdjustment*> terms;
    std::set<std::string> correcting;
    for (const MatrixRow& row : valuation.matrix())
        for (const MatrixAdjustment& adjustment : row.adjustments) {
            if (adjustment.amount.cents() != 0) correcting.insert(adjustment.name);
            if (std::none_of(terms.begin(), terms.end(),
                             [&](const MatrixAdjustment* known) { return known->name == adjustment.name; }))
                terms.push_back(&adjustment);
        }
    std::erase_if(terms, [&](const MatrixAdjustment* term) { return correcting.contains(term->name) != thatCorrect; });
    return terms;
}

void addCorrections(std::vector<ExplainedMatrixLine>& lines, const Valuation& valuation, const Format& format) {
    const QString none;
    const auto add = [&](const QString& label, auto cell) {
        lines.push_back(lineOf(valuation, MatrixSection::Corrections, label, none, cell));
    };
    const std::vector<std::string> kinds = correctionKinds(valuation.matrix());
    for (const std::string& kind : kinds)
        add(priceCorrectionLabel(kind), [&](const MatrixRow& row) { return amountOf(row.correctionOf(kind), format); });
    if (!kinds.empty())
        add(Say::tr("Corrected price"), [&](const MatrixRow& row) { return format.moneyExact(row.correctedPrice()); });
    add(Say::tr("Index to valuation date"), [&](const MatrixRow& row) { return format.signedPercent(row.indexPercent()); });
    add(Say::tr("Index, amount"), [&](const MatrixRow& row) { return amountOf(row.indexAmount, format); });
    add(Say::tr("Indexed price"), [&](const MatrixRow& row) { return format.moneyExact(row.indexedPrice()); });
    for (const MatrixAdjustment* term : termsOf(valuation, true))
        add(termLabel(term->name, term->features, valuation.catalogue(), format),
            [&](const MatrixRow& row) { return adjustmentOf(row, term->name, format); });
}

void addOutcome(std::vector<ExplainedMatrixLine>& lines, const Valuation& valuation, const Format& format) {
    const bool hasWeights = valuation.parts().modelWeight < 1;
    lines.push_back(strong(lineOf(valuation, MatrixSection::Outcome,
                                  hasWeights ? Say::tr("Model value, adjusted prices") : Say::tr("Adjusted price"),
                                  hasWeights ? format.moneyExact(valuation.parts().modelValue) : QString(),
                                  [&](const MatrixRow& row) { return format.moneyExact(row.adjustedPrice); })));
    if (hasWeights)
        lines.push_back(lineOf(valuation, MatrixSection::Outcome, Say::tr("Weight"),
                               format.percent(100 * valuation.parts().modelWeight, 2),
                               [&](const MatrixRow& row) { return format.percent(100 * row.weight, 2); }));
    lines.push_back(lineOf(valuation, MatrixSection::Outcome, Say::tr("Net correction"), {},
                           [&](const MatrixRow& row) { return format.signedPercent(row.netPercent()); }));
    lines.push_back(lineOf(valuation, MatrixSection::Outcome, Say::tr("Gross correction"), {}, [&](const MatrixRow& row) {
        const QString percent = format.percent(row.grossPercent());
        return row.needsCaution() ? percent + QStringLiteral(" (!)") : percent;
    }));
}

void addChoice(std::vector<ExplainedMatrixLine>& lines, const Valuation& valuation, const Format& format) {
    const auto add = [&](const QString& label, auto cell) {
        lines.push_back(lineOf(valuation, MatrixSection::Choice, label, {}, cell));
    };
    add(Say::tr("Likeness"), [](const MatrixRow& row) { return Say::tr("no. %1").arg(row.likeness.rank); });
    add(Say::tr("Distance"), [&](const MatrixRow& row) {
        return row.likeness.metres ? format.distance(*row.likeness.metres) : QStringLiteral("–");
    });
    add(Say::tr("Days from valuation date"), [&](const MatrixRow& row) {
        return row.likeness.days > 0 ? u'+' + format.number(row.likeness.days, 0) : format.number(row.likeness.days, 0);
    });
    add(Say::tr("Facts that differ"), [](const MatrixRow& row) {
        return QString::number(row.likeness.differingFeatures.size());
    });
}

}  // namespace

QString sectionTitle(MatrixSection section) {
    switch (section) {
        case MatrixSection::Sale: return Say::tr("Sale");
        case MatrixSection::Facts: return Say::tr("Facts at the sale");
        case MatrixSection::Corrections: return Say::tr("Corrections");
        case MatrixSection::Outcome: return Say::tr("Outcome");
        case MatrixSection::Choice: return Say::tr("Why chosen");
    }
    return {};
}

QString uncorrectedNote(const Valuation& valuation, const Format& format) {
    QStringList labels;
    for (const MatrixAdjustment* term : termsOf(valuation, false))
        labels << termLabel(term->name, term->features, valuation.catalogue(), format);
    if (labels.isEmpty()) return {};
    return Say::tr("No correction for any of these sales: %1.").arg(labels.join(QStringLiteral(", ")));
}

std::vector<ExplainedMatrixLine> explainMatrix(const Valuation& valuation, const Format& format) {
    std::vector<ExplainedMatrixLine> lines;
    if (valuation.matrix().empty()) return lines;
    addFacts(lines, valuation, format);
    addSale(lines, valuation, format);
    addCorrections(lines, valuation, format);
    addOutcome(lines, valuation, format);
    addChoice(lines, valuation, format);
    return lines;
}

}  // namespace herleid
