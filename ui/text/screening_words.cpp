// Why a sale is no evidence of a market price, in words.
#include <cmath>

#include "ui/text/finding_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

QString featureLabels(const std::string& names, const FeatureCatalogue& catalogue, const Format& format) {
    QStringList labels;
    for (const QString& name : QString::fromStdString(names).split(u',', Qt::SkipEmptyParts)) {
        const auto position = catalogue.find(name.toStdString());
        labels << (position ? QString::fromStdString(catalogue[*position].label(format.language().toStdString())) : name);
    }
    return labels.join(QStringLiteral(", "));
}

/// Which of two prices of one dwelling is out of line, and how that is known.
QString outOfLineText(const ScreeningRemark& remark) {
    const std::string which = remark.argument("out_of_line"), by = remark.argument("told_by");
    const bool isThis = which == "this";
    if (which.empty()) return Say::tr("Which of the two prices is out of line cannot be told: look at both.");
    if (by == "recorded")
        return isThis ? Say::tr("What is recorded about this sale explains it.")
                      : Say::tr("What is recorded about the other sale explains it.");
    if (by == "model")
        return isThis ? Say::tr("This price is the one that lies far from what the model expects.")
                      : Say::tr("The other price is the one that lies far from what the model expects.");
    return isThis ? Say::tr("This price is the one that lies far from the usual prices of its segment.")
                  : Say::tr("The other price is the one that lies far from the usual prices of its segment.");
}

QString resaleText(const ScreeningRemark& remark, const Format& format) {
    const auto number = [&](const char* name) { return QString::fromStdString(remark.argument(name)).toDouble(); };
    QString text = Say::tr("Between this sale and sale %1 of the same dwelling lie %2 days; the price changed by %3, which is %4 "
                           "beyond the index.")
                       .arg(QString::fromStdString(remark.argument("other")), format.number(number("days"), 0),
                            format.signedPercent(number("percent")), format.signedPercent(number("beyond")));
    if (remark.reason == ScreeningReason::ResoldWithJump) text += u' ' + outOfLineText(remark);
    return text;
}

}  // namespace

QString screeningReasonTitle(ScreeningReason reason) {
    switch (reason) {
        case ScreeningReason::RecordedNotMarket: return Say::tr("Marked by the source as no market price");
        case ScreeningReason::Family: return Say::tr("Sold within the family");
        case ScreeningReason::Portfolio: return Say::tr("Sold together with others");
        case ScreeningReason::Auction: return Say::tr("Auction or forced sale");
        case ScreeningReason::PartOfDwelling: return Say::tr("Only a part was sold");
        case ScreeningReason::Let: return Say::tr("Sold with a tenant");
        case ScreeningReason::Demolition: return Say::tr("Sold to be demolished");
        case ScreeningReason::NotUsable: return Say::tr("Marked as not usable");
        case ScreeningReason::SymbolicPrice: return Say::tr("Symbolic price");
        case ScreeningReason::PriceNotPositive: return Say::tr("Nothing left after corrections");
        case ScreeningReason::FarBelowMarket: return Say::tr("Far below any market");
        case ScreeningReason::OutsideWindow: return Say::tr("Outside the period");
        case ScreeningReason::FactsMissing: return Say::tr("Facts missing");
        case ScreeningReason::ResoldSoon: return Say::tr("Sold again within months");
        case ScreeningReason::ResoldWithJump: return Say::tr("Sold again with a jump in price");
        case ScreeningReason::PriceOutlier: return Say::tr("Price far from the model");
    }
    return {};
}

QString screeningReasonRationale(ScreeningReason reason) {
    switch (reason) {
        case ScreeningReason::RecordedNotMarket:
        case ScreeningReason::NotUsable:
            return Say::tr("Who recorded the sale knew something about it that the price does not tell.");
        case ScreeningReason::Family:
            return Say::tr("Between relatives or partners a price need not be that of the best bidder; courts leave such sales out.");
        case ScreeningReason::Portfolio:
            return Say::tr("The price of several dwellings together is not divided by the market.");
        case ScreeningReason::Auction:
            return Say::tr("Without the best preparation, and under pressure of time, a dwelling fetches less than from the best bidder.");
        case ScreeningReason::PartOfDwelling:
            return Say::tr("The value is that of the full and unencumbered ownership of the whole (art. 17(2) Wet WOZ).");
        case ScreeningReason::Let:
            return Say::tr("The value is that with immediate use (art. 17(2) Wet WOZ); a tenant is in the price.");
        case ScreeningReason::Demolition:
            return Say::tr("The buyer paid for the land; the recorded facts describe a house that goes. Courts leave such sales out.");
        case ScreeningReason::SymbolicPrice:
        case ScreeningReason::PriceNotPositive: return Say::tr("This is no price that was paid for a dwelling.");
        case ScreeningReason::FarBelowMarket:
            return Say::tr("Less than a set share of the median price of its type: a part, a plot or a typing error. The share is "
                           "a setting.");
        case ScreeningReason::OutsideWindow: return Say::tr("Only sales of the set period count.");
        case ScreeningReason::FactsMissing:
            return Say::tr("Without type and floor area a price cannot be compared with another.");
        case ScreeningReason::ResoldSoon:
            return Say::tr("Two prices of one dwelling within months: look whether both are ordinary sales. Nothing is excluded for "
                           "it.");
        case ScreeningReason::ResoldWithJump:
            return Say::tr("Two prices of one dwelling within months that differ far more than the market moved: one of them is "
                           "no ordinary price, or the dwelling changed. The one that is out of line does not count; where it "
                           "cannot be told which, both count and are shown to be looked at.");
        case ScreeningReason::PriceOutlier:
            return Say::tr("The price lies further from the model than such prices do, within its own type and district. An option: "
                           "excluding by price must not flatter the figures, so evaluations keep such sales.");
    }
    return {};
}

QString screeningRemarkText(const ScreeningRemark& remark, const FeatureCatalogue& catalogue, const Currency& currency,
                            const Format& format) {
    const auto text = [&](const char* name) { return QString::fromStdString(remark.argument(name)); };
    const auto money = [&](const char* name) { return format.money(Money::fromUnits(text(name).toDouble(), currency)); };
    const auto day = [&](const char* name) {
        const auto date = Date::parseIso(remark.argument(name));
        return date ? format.date(*date) : QStringLiteral("…");
    };
    switch (remark.reason) {
        case ScreeningReason::RecordedNotMarket: return Say::tr("The source marks this sale as no market price.");
        case ScreeningReason::Family:
        case ScreeningReason::Portfolio:
        case ScreeningReason::Auction:
        case ScreeningReason::PartOfDwelling:
        case ScreeningReason::Let:
        case ScreeningReason::Demolition:
        case ScreeningReason::NotUsable:
            return Say::tr("%1: recorded is “%2”.").arg(screeningReasonTitle(remark.reason), text("recorded"));
        case ScreeningReason::SymbolicPrice: return Say::tr("The price is %1.").arg(money("price"));
        case ScreeningReason::PriceNotPositive:
            return Say::tr("The price is %1, after corrections %2.").arg(money("price"), money("corrected"));
        case ScreeningReason::FarBelowMarket:
            return Say::tr("The price of %1 lies below %2, the floor for %3.")
                .arg(money("price"), money("floor"),
                     text("segment").isEmpty() ? Say::tr("all dwellings") : text("segment"));
        case ScreeningReason::OutsideWindow:
            return Say::tr("Sold on %1, outside %2 to %3.").arg(day("date"), day("first"), day("last"));
        case ScreeningReason::FactsMissing:
            return Say::tr("Not recorded at the sale: %1.").arg(featureLabels(remark.argument("features"), catalogue, format));
        case ScreeningReason::ResoldSoon:
        case ScreeningReason::ResoldWithJump: return resaleText(remark, format);
        case ScreeningReason::PriceOutlier:
            return Say::tr("The price of %1 is %2 from the %3 that the model expects without this sale: %4 times the usual error "
                           "of %5.")
                .arg(money("price"), format.signedPercent(text("percent").toDouble()), money("estimate"),
                     format.number(std::abs(text("score").toDouble()), 1),
                     text("segment").isEmpty() ? Say::tr("all dwellings") : text("segment"));
    }
    return {};
}

QString saleDecisionText(SaleDecision decision) {
    switch (decision) {
        case SaleDecision::Include: return Say::tr("included");
        case SaleDecision::Exclude: return Say::tr("excluded");
        case SaleDecision::Withdrawn: return Say::tr("withdrawn");
    }
    return {};
}

}  // namespace herleid
