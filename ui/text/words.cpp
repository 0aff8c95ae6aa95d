#include "ui/text/words.h"

#include <cmath>

#include "ui/text/say.h"

namespace herleid {

namespace {

QString argument(const std::vector<std::pair<std::string, std::string>>& arguments, std::string_view name) {
    for (const auto& [key, value] : arguments)
        if (key == name) return QString::fromStdString(value);
    return {};
}

// Catalogues may write their labels without a capital; a line begins with one.
QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString featureLabel(const QString& featureName, const FeatureCatalogue& catalogue, const Format& format) {
    if (const auto feature = catalogue.find(featureName.toStdString()))
        return capitalised(QString::fromStdString(catalogue[*feature].label(format.language().toStdString())));
    return termLabel(featureName.toStdString(), {}, catalogue, format);
}

QString recordedText(const QString& featureName, const QString& recorded, const FeatureCatalogue& catalogue,
                     const Format& format) {
    if (const auto feature = catalogue.find(featureName.toStdString()))
        if (const auto value = parsePlainText(catalogue[*feature], recorded.toStdString()))
            return format.fact(catalogue[*feature], *value);
    return recorded;
}

QString dateText(const QString& iso, const Format& format) {
    const auto date = Date::parseIso(iso.toStdString());
    return date ? format.date(*date) : iso;
}

QString joinedFacts(const LedgerLine& line, const Valuation& valuation, const Format& format,
                    double LedgerFact::*which) {
    QStringList texts;
    for (const LedgerFact& fact : line.facts)
        texts << format.fact(valuation.catalogue()[fact.feature], fact.*which);
    return texts.join(QStringLiteral(", "));
}

QString saleLabel(const std::string& saleId, const Valuation& valuation) {
    for (const MatrixRow& row : valuation.matrix())
        if (row.saleId == saleId && !row.addressLine.empty())
            return Say::tr("Sale of %1").arg(QString::fromStdString(row.addressLine));
    return Say::tr("Sale %1").arg(QString::fromStdString(saleId));
}

}  // namespace

QString fitNoteText(const FitNote& note, const FeatureCatalogue& catalogue) {
    const auto a = [&](std::string_view name) { return argument(note.arguments, name); };
    const QString term = a("term");
    const Format format(Say::tr("en", "language code of this translation: nl for Dutch"));
    const auto label = [&] { return featureLabel(term, catalogue, format); };
    switch (note.code) {
        case FitNoteCode::AliasedColumn:
            return Say::tr("%1: the column %2 is a combination of others and was left out.").arg(label(), a("column"));
        case FitNoteCode::ConstantVariable:
            return Say::tr("%1: has one value only and was left out.").arg(label());
        case FitNoteCode::RareLevel:
            return Say::tr("%1: “%2” has too few sales for an estimate of its own; number of sales: %3.").arg(label(), a("level"), a("sales"));
        case FitNoteCode::SaleWithoutLocation:
            return Say::tr("Sales without a place on the map: %1.").arg(a("sales"));
        case FitNoteCode::SaleNotArmsLength:
            return Say::tr("Sales left out because they were not at arm's length: %1.").arg(a("sales"));
        case FitNoteCode::PriceNotPositive:
            return Say::tr("Sales left out because nothing is left of their price after corrections: %1.").arg(a("sales"));
        case FitNoteCode::SaleAfterUntil:
            return Say::tr("Sales left out because they were later than the chosen day: %1.").arg(a("sales"));
        case FitNoteCode::OneMonthOnly:
            return Say::tr("All sales are in one month, so there is no price index.");
        case FitNoteCode::NotConverged:
            return Say::tr("The fit had not settled after %1 steps; treat its figures with care.").arg(a("iterations"));
        case FitNoteCode::MonotoneBinds:
            return Say::tr("%1: held level where the sales alone would let it go the other way.").arg(label());
        case FitNoteCode::TermLeftOut: {
            const QString sentence = Say::tr("%1 was left out of the model.").arg(label());
            if (a("reason") == QLatin1String("no_location"))
                return Say::tr("%1 was left out of the model: no sale has a place on the map.").arg(label());
            return a("reason").isEmpty() ? sentence : sentence + QStringLiteral(" (%1)").arg(a("reason"));
        }
    }
    return term;
}

QString warningText(const Warning& warning, const FeatureCatalogue& catalogue, const Format& format) {
    const auto a = [&](std::string_view name) { return argument(warning.arguments, name); };
    const auto label = [&] { return featureLabel(a("feature"), catalogue, format); };
    const auto recorded = [&] { return recordedText(a("feature"), a("recorded"), catalogue, format); };
    switch (warning.code) {
        case WarningCode::OutsideRange:
            return Say::tr("%1 (%2) lies outside what was sold: its effect is an estimate beyond the sales.")
                .arg(label(), recorded());
        case WarningCode::UnseenLevel:
            return Say::tr("%1: “%2” did not occur among the sales, so no effect could be measured.")
                .arg(label(), recorded());
        case WarningCode::NotRecorded:
            return Say::tr("%1 is not recorded for this dwelling: check the record.").arg(label());
        case WarningCode::NoLocation:
            return Say::tr("The place of this dwelling on the map is not recorded, so its location has no effect "
                           "on the value.");
        case WarningCode::OutsideMap:
            return Say::tr("This dwelling lies outside the area of the sales: the effect of its location is that of "
                           "the nearest part of that area.");
        case WarningCode::DateOutsideSales:
            return Say::tr("The valuation date %1 lies outside the period of the sales (%2 to %3): the price level "
                           "of the nearest month was used.")
                .arg(dateText(a("date"), format), dateText(a("first"), format), dateText(a("last"), format));
        case WarningCode::FewComparables:
            return Say::tr("Fewer comparable sales were found than usual: %1.").arg(a("found"));
        case WarningCode::ComparableAdjustedFar:
            return Say::tr("Sale %1 differs a lot from this dwelling (net correction %2, gross %3): read it with "
                           "caution.")
                .arg(a("sale"), format.signedPercent(a("net").toDouble()), format.percent(a("gross").toDouble()));
    }
    return {};
}

QString specificationText(const std::string& name) {
    if (name == "ols") return Say::tr("least squares");
    if (name == "additive") return Say::tr("additive");
    return QString::fromStdString(name);
}

QString termLabel(const std::string& term, const std::vector<std::size_t>& features,
                  const FeatureCatalogue& catalogue, const Format& format) {
    QStringList labels;
    for (const std::size_t feature : features)
        labels << QString::fromStdString(catalogue[feature].label(format.language().toStdString()));
    const QString named = capitalised(labels.join(QStringLiteral(" × ")));
    if (term == "state") return Say::tr("Completion at the sale");
    if (term == "unfinished") return Say::tr("Completed when sold");
    if (term == "vicinity") return Say::tr("Immediate vicinity");
    if (term == "trend_by_place") return Say::tr("Price movement in this area");
    if (labels.isEmpty() && term == "age_by_place") return Say::tr("%1 at this place").arg(Say::tr("Age"));
    if (!labels.isEmpty() && term.ends_with("_by_place")) return Say::tr("%1 at this place").arg(named);
    if (!labels.isEmpty()) return named;
    if (const auto feature = catalogue.find(term))
        return capitalised(QString::fromStdString(catalogue[*feature].label(format.language().toStdString())));
    if (term == "baseline") return Say::tr("Baseline value");
    if (term == "location" || term == "cells" || term == "place") return Say::tr("Location");
    if (term == "month" || term == "time" || term == "index") return Say::tr("Price level");
    if (term == "age") return Say::tr("Age");
    if (term == "x" || term == "y") return Say::tr("Location");
    if (term == limitName) return Say::tr("Part of the price that does not count (outlier)");
    if (term == "calibration") return Say::tr("Calibration to sale prices");
    if (term == "rounding") return Say::tr("Rounding");
    return QString::fromStdString(term);
}

QString ledgerLabel(const LedgerLine& line, const Valuation& valuation, const Format& format) {
    std::vector<std::size_t> features;
    for (const LedgerFact& fact : line.facts) features.push_back(fact.feature);
    switch (line.kind) {
        case LedgerKind::Baseline: return Say::tr("Baseline value");
        case LedgerKind::Feature:
        case LedgerKind::Location:
        case LedgerKind::Time: return termLabel(line.name, features, valuation.catalogue(), format);
        case LedgerKind::Sale: return saleLabel(line.name, valuation);
        case LedgerKind::Calibration: return Say::tr("Calibration to sale prices");
        case LedgerKind::Rounding: return Say::tr("Rounding");
    }
    return {};
}

QString ledgerRecorded(const LedgerLine& line, const Valuation& valuation, const Format& format) {
    if (line.kind == LedgerKind::Sale)
        for (const MatrixRow& row : valuation.matrix())
            if (row.saleId == line.name)
                return format.percent(100 * row.weight) + QStringLiteral(" × ") +
                       format.signedPercent(100 * std::expm1(row.residual));
    return joinedFacts(line, valuation, format, &LedgerFact::recorded);
}

QString ledgerReference(const LedgerLine& line, const Valuation& valuation, const Format& format) {
    return joinedFacts(line, valuation, format, &LedgerFact::reference);
}

}  // namespace herleid
