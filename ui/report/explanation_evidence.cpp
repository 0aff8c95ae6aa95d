// The value as a weighted average, what carried it, its parts, and what a try-out does: in words.
#include <algorithm>

#include "model/valuation/average.h"
#include "ui/report/explanation.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr std::size_t shownUnnamed = 3;   // chosen: their influence is small; JSON and the workbook have more

/// The named sales with a weight: how many, and the lowest and highest adjusted price.
struct Named {
    std::size_t count = 0;
    Money lowest, highest;
};

Named namedOf(const ValuationParts& parts) {
    Named named;
    for (const MatrixRow& row : parts.matrix) {
        if (row.weight == 0) continue;
        const bool isFirst = named.count++ == 0;
        if (isFirst || row.adjustedPrice.cents() < named.lowest.cents()) named.lowest = row.adjustedPrice;
        if (isFirst || row.adjustedPrice.cents() > named.highest.cents()) named.highest = row.adjustedPrice;
    }
    return named;
}

QString inShortOf(const Valuation& valuation, const Format& format) {
    const ValuationParts& parts = valuation.parts();
    if (parts.modelWeight >= 1) return {};
    const Named named = namedOf(parts);
    const QString model = format.money(parts.modelValue), own = format.percent(100 * parts.modelWeight, 0);
    const QString rest = format.percent(100 * (1 - parts.modelWeight), 0);
    if (named.count == 1)
        return Say::tr("The value is the average of what the model says (%1, weight %2) and one comparable sale (adjusted "
                       "%3, weight %4).")
            .arg(model, own, format.money(named.lowest), rest);
    return Say::tr("The value is the average of what the model says (%1, weight %2) and %3 comparable sales (adjusted %4 "
                   "to %5, together weight %6).")
        .arg(model, own, QString::number(named.count), format.money(named.lowest), format.money(named.highest), rest);
}

void explainAverage(Explanation& e, const Valuation& valuation, const Format& format) {
    const ValuationParts& parts = valuation.parts();
    if (parts.modelWeight >= 1) return;
    // A sum of products, so that a reader can repeat it; the step to the geometric average is a line.
    const WeightedAverage average = weightedAverage(valuation);
    const auto add = [&](const QString& label, const Money& amount, double weight) {
        e.average.push_back({label, format.moneyExact(amount), format.percent(100 * weight, 2),
                             format.moneyExact(average.products[e.average.size()])});
    };
    add(Say::tr("Model value"), parts.modelValue, parts.modelWeight);
    for (std::size_t i = 0; i < parts.matrix.size(); ++i)
        add(QStringLiteral("%1 %2").arg(i + 1).arg(e.saleNames[i]), parts.matrix[i].adjustedPrice, parts.matrix[i].weight);
    e.averageSteps.push_back({Say::tr("Weight × amount, added up"), format.moneyExact(average.sum)});
    e.averageSteps.push_back({Say::tr("Average in percentages instead of in amounts (geometric average)"),
                              format.signedMoneyExact(average.step)});
    if (parts.calibration != 1)
        e.averageSteps.push_back({Say::tr("Calibration to sale prices (× %1)").arg(format.number(parts.calibration, 4)),
                                  format.signedMoneyExact(average.calibration)});
    else if (average.calibration.cents() != 0)
        e.averageSteps.push_back({Say::tr("Cent of rounding"), format.signedMoneyExact(average.calibration)});
    e.averageSteps.push_back({Say::tr("Rounding"), format.signedMoneyExact(average.rounding)});
    e.averageSteps.push_back({Say::tr("Value"), format.moneyExact(parts.value), true});
}

void explainInfluence(Explanation& e, const ValuationStudy& study, const Format& format) {
    if (!study.influence || study.influence->empty()) return;
    std::size_t unnamed = 0;
    for (const SaleInfluence& one : *study.influence) {
        if (one.weight == 0 && ++unnamed > shownUnnamed) continue;
        ExplainedInfluence line;
        line.sale = influenceSale(one, study);
        line.date = format.date(one.date);
        line.price = format.money(one.price);
        line.weight = one.weight > 0 ? format.percent(100 * one.weight) : Say::tr("by the model only");
        line.share = format.percent(100 * one.logDerivative);
        line.without = one.withoutSale ? format.money(*one.withoutSale) : Say::tr("cannot be said");
        if (one.difference) line.difference = format.signedMoney(*one.difference);
        e.influence.push_back(std::move(line));
    }
    e.influenceNote =
        Say::tr("Influence 10% means: had this price been 1% higher, the value would be 0.1% higher. “Without this sale” is "
                "the value before rounding (now %1) had the sale never been made; another sale may then take its place.")
            .arg(format.money(study.valuation.parts().unroundedValue));
}

void explainComponents(Explanation& e, const ValuationStudy& study, const Format& format) {
    if (!study.components || study.components->empty()) return;
    const FeatureCatalogue& catalogue = study.valuation.catalogue();
    for (const ComponentValue& component : *study.components) {
        ExplainedComponent line;
        line.label = componentLabel(component, catalogue, format);
        if (component.feature) line.quantity = format.fact(catalogue[*component.feature], component.quantity);
        line.amount = format.moneyExact(component.amount);
        e.components.push_back(std::move(line));
    }
    e.componentsNote = Say::tr("Derived from the model; together they are the value to the cent. What counts is the value as "
                               "a whole: the parts are an aid.");
}

void explainTryOut(Explanation& e, const ValuationStudy& study, const Format& format) {
    if (!study.change) return;
    const FeatureCatalogue& catalogue = study.valuation.catalogue();
    ExplainedTryOut tryOut;
    tryOut.notice = Say::tr("This is a try-out: other facts than are recorded, or sales left out. It is not stored and changes "
                            "nothing; the recorded facts give %1.")
                        .arg(format.money(study.change->from));
    tryOut.from = format.moneyExact(study.change->from);
    tryOut.to = format.moneyExact(study.change->to);
    tryOut.difference = format.signedMoneyExact(study.change->difference());
    for (const ChangeLine& line : study.change->lines)
        tryOut.lines.push_back({changeLabel(line, catalogue, study.sales.get(), format),
                                changeBefore(line, catalogue, format), changeAfter(line, catalogue, format),
                                format.signedMoneyExact(line.amount)});
    if (study.refitted)
        tryOut.refitted = Say::tr("A model fitted anew without the sales left out gives %1 (before rounding %2; the try-out "
                                  "above keeps smoothing, robust weights and kernel and gives %3).")
                              .arg(format.money(study.refitted->value()),
                                   format.moneyExact(study.refitted->parts().unroundedValue),
                                   format.moneyExact(study.valuation.parts().unroundedValue));
    e.tryOut = std::move(tryOut);
}

}  // namespace

QString influenceSale(const SaleInfluence& one, const ValuationStudy& study) {
    for (const MatrixRow& row : study.valuation.matrix())
        if (row.saleId == one.saleId) return saleName(row);
    if (study.sales && one.sale < study.sales->sales.size() && !study.sales->sales[one.sale].addressLine.empty())
        return QString::fromStdString(study.sales->sales[one.sale].addressLine);
    return Say::tr("Sale %1").arg(QString::fromStdString(one.saleId));
}

void explainEvidence(Explanation& e, const ValuationStudy& study, const Format& format) {
    const Valuation& valuation = study.valuation;
    e.inShort = inShortOf(valuation, format);
    e.eligibility = eligibilityText(valuation.parts().eligibility, valuation.catalogue(), format);
    explainAverage(e, valuation, format);
    explainInfluence(e, study, format);
    explainComponents(e, study, format);
    explainTryOut(e, study, format);
}

}  // namespace herleid
