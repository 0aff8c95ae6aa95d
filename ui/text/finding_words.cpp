// Findings of data checks: titles and sentences with their values.
#include "ui/text/finding_words.h"

#include <cmath>

#include "ui/text/say.h"

namespace herleid {

namespace {

QString textOf(const std::string& text) { return QString::fromStdString(text); }

/// The values of one finding as people read them.
class Values {
public:
    Values(const Finding& finding, const FeatureCatalogue& catalogue, const Currency& currency, const Format& format)
        : m_finding(finding), m_catalogue(catalogue), m_currency(currency), m_format(format) {}

    [[nodiscard]] QString text(const char* name) const { return textOf(m_finding.argument(name)); }
    [[nodiscard]] double value(const char* name) const {
        bool isNumber = false;
        const double number = text(name).toDouble(&isNumber);
        return isNumber ? number : std::nan("");
    }
    [[nodiscard]] QString number(const char* name, int decimals = 0) const {
        return m_format.number(value(name), decimals);
    }
    [[nodiscard]] QString percent(const char* name) const { return m_format.signedPercent(value(name)); }
    [[nodiscard]] QString money(const char* name) const {
        return m_format.money(Money::fromUnits(value(name), m_currency));
    }
    [[nodiscard]] QString date(const char* name) const {
        const auto day = Date::parseIso(m_finding.argument(name));
        return day ? m_format.date(*day) : QString();
    }
    /// The finding's own feature with a value: "95 m²", "1987", "galerijflat".
    [[nodiscard]] QString fact(const char* name) const { return fact(name, m_finding.feature); }
    [[nodiscard]] QString fact(const char* name, const std::string& feature) const {
        const auto position = m_catalogue.find(feature);
        if (!position) return text(name);
        const auto read = parsePlainText(m_catalogue[*position], m_finding.argument(name));
        return read ? m_format.fact(m_catalogue[*position], *read)
                    : m_catalogue[*position].isNumber() ? m_format.fact(m_catalogue[*position], value(name)) : text(name);
    }
    [[nodiscard]] QString factOfRole(const char* name, Role role) const {
        const auto position = m_catalogue.findRole(role);
        return fact(name, position ? m_catalogue[*position].name : std::string());
    }
    [[nodiscard]] QString label() const { return label(m_finding.feature); }
    [[nodiscard]] QString labels(const char* name) const {
        QStringList result;
        for (const QString& feature : text(name).split(u',', Qt::SkipEmptyParts)) result << label(feature.toStdString());
        return result.join(QStringLiteral(", "));
    }
    [[nodiscard]] bool isEmpty(const char* name) const { return m_finding.argument(name).empty(); }

private:
    [[nodiscard]] QString label(const std::string& feature) const {
        const auto position = m_catalogue.find(feature);
        return position ? textOf(m_catalogue[*position].label(m_format.language().toStdString())) : textOf(feature);
    }
    const Finding& m_finding;
    const FeatureCatalogue& m_catalogue;
    const Currency& m_currency;
    const Format& m_format;
};

QString ofOthers(const Values& v) {
    return v.value("count") > 5 ? Say::tr("%1 and others, %2 in all").arg(v.text("others"), v.number("count"))
                                : v.text("others");
}

QString identityText(CheckRule rule, const Values& v) {
    switch (rule) {
        case CheckRule::AddressTwice:
            return Say::tr("The address %1 is also that of %2.").arg(v.text("address"), ofOthers(v));
        case CheckRule::BagObjectTwice:
            return Say::tr("The object %1 of the BAG is also that of %2.").arg(v.text("bag_object"), ofOthers(v));
        case CheckRule::WozNumberInvalid:
            return Say::tr("%1 is no WOZ object number: those have 12 digits.").arg(v.text("id"));
        case CheckRule::WozOtherMunicipality:
            return Say::tr("The WOZ object number begins with %1; most begin with %2.")
                .arg(v.text("municipality"), v.text("most"));
        default:
            return Say::tr("%1 is no identifier of the BAG: those have 16 digits.").arg(v.text("value"));
    }
}

QString registerText(CheckRule rule, const Values& v) {
    switch (rule) {
        case CheckRule::RegisterBuildYear:
        case CheckRule::RegisterFloorArea:
            return Say::tr("Recorded is %1; the BAG has %2.").arg(v.fact("recorded"), v.fact("register"));
        case CheckRule::RegisterUse: return Say::tr("The use in the BAG is %1.").arg(v.text("use"));
        case CheckRule::RegisterStatus: return Say::tr("The status in the BAG is: %1.").arg(v.text("status"));
        case CheckRule::RegisterPlace:
            return Say::tr("The recorded place is %1 m from that in the BAG.").arg(v.number("metres"));
        default: return Say::tr("The object %1 does not occur in the BAG that was read.").arg(v.text("bag_object"));
    }
}

QString knownText(CheckRule rule, const Values& v) {
    switch (rule) {
        case CheckRule::PrimaryMissing: return Say::tr("Not recorded: %1.").arg(v.label());
        case CheckRule::RatingsMissing: return Say::tr("Ratings that are not recorded: %1.").arg(v.labels("features"));
        case CheckRule::PlaceMissing: return Say::tr("There is no place on the map.");
        case CheckRule::NotVerified:
            return v.isEmpty("verified")
                       ? Say::tr("Never verified: %1.").arg(v.labels("features"))
                       : Say::tr("Not verified for %1 years, the oldest since %2: %3.")
                             .arg(v.number("years"), v.date("verified"), v.labels("features"));
        default:
            return v.isEmpty("verified")
                       ? Say::tr("Sold on %1 (sale %2) and never verified.").arg(v.date("date"), v.text("sale"))
                       : Say::tr("Sold on %1 (sale %2); last verified before that, on %3.")
                             .arg(v.date("date"), v.text("sale"), v.date("verified"));
    }
}

QString contradictionText(CheckRule rule, const Values& v) {
    switch (rule) {
        case CheckRule::StackedWithPlot:
            return Say::tr("The dwelling is a %1 and has a plot of %2.")
                .arg(v.factOfRole("type", Role::DwellingType), v.fact("plot"));
        case CheckRule::RenovatedBeforeBuilt:
            return Say::tr("Renovated in %1, built in %2.")
                .arg(v.fact("renovation"), v.factOfRole("build_year", Role::BuildYear));
        case CheckRule::FloorAreaNotParts:
        case CheckRule::OutbuildingNotParts:
            return Say::tr("%1: recorded is %2, the parts add up to %3.").arg(v.label(), v.fact("value"), v.fact("parts"));
        case CheckRule::VolumeImplausible:
            return Say::tr("%1 in %2 is %3 m³ a m²; usual is %4 to %5.")
                .arg(v.fact("volume"), v.factOfRole("floor_area", Role::FloorArea), v.number("height", 1),
                     v.number("lowest", 1), v.number("highest", 1));
        case CheckRule::SoldUnfinished:
            return Say::tr("Sold on %1; the build year is %2.").arg(v.date("date"), v.fact("build_year"));
        default:
            return Say::tr("Delivered on %1, before the agreement of %2.").arg(v.date("delivery"), v.date("date"));
    }
}

}  // namespace

QString checkRuleTitle(CheckRule rule) {
    switch (rule) {
        case CheckRule::FloorAreaNotPositive: return Say::tr("Floor area of nothing");
        case CheckRule::FloorAreaImplausible: return Say::tr("Floor area hardly possible");
        case CheckRule::BuildYearImplausible: return Say::tr("Build year not possible");
        case CheckRule::PlotAreaImplausible: return Say::tr("Plot area hardly possible");
        case CheckRule::PriceNotPositive: return Say::tr("Price of nothing");
        case CheckRule::StackedWithPlot: return Say::tr("Flat with a plot");
        case CheckRule::RenovatedBeforeBuilt: return Say::tr("Renovated before it was built");
        case CheckRule::FloorAreaNotParts: return Say::tr("Floor area is not the sum of its parts");
        case CheckRule::OutbuildingNotParts: return Say::tr("Outbuilding is not the sum of its parts");
        case CheckRule::VolumeImplausible: return Say::tr("Volume does not suit the floor area");
        case CheckRule::SoldUnfinished: return Say::tr("Sold before its build year");
        case CheckRule::DeliveredBeforeAgreed: return Say::tr("Delivered before the agreement");
        case CheckRule::PrimaryMissing: return Say::tr("Primary characteristic missing");
        case CheckRule::RatingsMissing: return Say::tr("Ratings missing");
        case CheckRule::PlaceMissing: return Say::tr("No place on the map");
        case CheckRule::NotVerified: return Say::tr("Not verified for years");
        case CheckRule::NotVerifiedSinceSale: return Say::tr("Not verified since its sale");
        case CheckRule::AddressTwice: return Say::tr("Address twice");
        case CheckRule::BagObjectTwice: return Say::tr("BAG object twice");
        case CheckRule::WozNumberInvalid: return Say::tr("WOZ object number not possible");
        case CheckRule::WozOtherMunicipality: return Say::tr("WOZ object number of another municipality");
        case CheckRule::BagIdentifierInvalid: return Say::tr("BAG identifier not possible");
        case CheckRule::OutsideMunicipality: return Say::tr("Outside the municipality");
        case CheckRule::OtherNeighbourhood: return Say::tr("In another neighbourhood");
        case CheckRule::RegisterBuildYear: return Say::tr("Build year differs from the BAG");
        case CheckRule::RegisterFloorArea: return Say::tr("Floor area differs from the BAG");
        case CheckRule::RegisterUse: return Say::tr("No dwelling by the BAG");
        case CheckRule::RegisterStatus: return Say::tr("Not in use by the BAG");
        case CheckRule::RegisterPlace: return Say::tr("Place differs from the BAG");
        case CheckRule::RegisterUnknown: return Say::tr("Not in the BAG");
        case CheckRule::ValueJump: return Say::tr("Jump of the value");
        case CheckRule::SurprisingSale: return Say::tr("Price the model does not expect");
        case CheckRule::BeyondSales: return Say::tr("Fact beyond all sales");
    }
    return {};
}

QString findingText(const Finding& finding, const FeatureCatalogue& catalogue, const Currency& currency,
                    const Format& format) {
    const Values v(finding, catalogue, currency, format);
    switch (finding.rule) {
        case CheckRule::FloorAreaNotPositive: return Say::tr("The floor area is %1.").arg(v.fact("value"));
        case CheckRule::FloorAreaImplausible:
            return Say::tr("The floor area is %1; usual is %2 to %3.")
                .arg(v.fact("value"), v.fact("lowest"), v.fact("highest"));
        case CheckRule::BuildYearImplausible:
            return Say::tr("The build year is %1; possible is %2 to %3.")
                .arg(v.text("value"), v.text("lowest"), v.text("highest"));
        case CheckRule::PlotAreaImplausible:
            return Say::tr("The plot area is %1; usual is up to %2.").arg(v.fact("value"), v.fact("highest"));
        case CheckRule::PriceNotPositive:
            return Say::tr("The price is %1, after corrections %2.").arg(v.money("price"), v.money("corrected"));
        case CheckRule::StackedWithPlot:
        case CheckRule::RenovatedBeforeBuilt:
        case CheckRule::FloorAreaNotParts:
        case CheckRule::OutbuildingNotParts:
        case CheckRule::VolumeImplausible:
        case CheckRule::SoldUnfinished:
        case CheckRule::DeliveredBeforeAgreed: return contradictionText(finding.rule, v);
        case CheckRule::PrimaryMissing:
        case CheckRule::RatingsMissing:
        case CheckRule::PlaceMissing:
        case CheckRule::NotVerified:
        case CheckRule::NotVerifiedSinceSale: return knownText(finding.rule, v);
        case CheckRule::AddressTwice:
        case CheckRule::BagObjectTwice:
        case CheckRule::WozNumberInvalid:
        case CheckRule::WozOtherMunicipality:
        case CheckRule::BagIdentifierInvalid: return identityText(finding.rule, v);
        case CheckRule::OutsideMunicipality:
            return Say::tr("The place (%1, %2) lies outside the municipality.").arg(v.number("x"), v.number("y"));
        case CheckRule::OtherNeighbourhood:
            return Say::tr("Recorded is %1; the place lies in %2.").arg(v.fact("recorded"), v.text("found"));
        case CheckRule::RegisterBuildYear:
        case CheckRule::RegisterFloorArea:
        case CheckRule::RegisterUse:
        case CheckRule::RegisterStatus:
        case CheckRule::RegisterPlace:
        case CheckRule::RegisterUnknown: return registerText(finding.rule, v);
        case CheckRule::ValueJump:
            return Say::tr("From %1 to %2 (%3); such dwellings changed by %4.")
                .arg(v.money("previous"), v.money("value"), v.percent("change"), v.percent("typical"));
        case CheckRule::SurprisingSale:
            return Say::tr("Sold for %1; without this sale the model expects %2 (%3). That is %4 times the usual error; "
                           "the sale carries %5 of its own estimate.")
                .arg(v.money("price"), v.money("estimate"), v.percent("percent"),
                     format.number(std::abs(v.value("score")), 1), format.percent(100 * v.value("leverage")));
        case CheckRule::BeyondSales:
            return Say::tr("%1: %2; no dwelling like that was sold, so its effect is an estimate.")
                .arg(v.label(), v.fact("recorded"));
    }
    return {};
}

QString severityText(Severity severity) {
    switch (severity) {
        case Severity::Error: return Say::tr("error");
        case Severity::Warning: return Say::tr("warning");
        case Severity::Hint: return Say::tr("hint");
    }
    return {};
}

QString findingStateText(FindingState state) {
    switch (state) {
        case FindingState::Open: return Say::tr("open");
        case FindingState::Resolved: return Say::tr("resolved");
        case FindingState::Noted: return Say::tr("noted");
        case FindingState::Accepted: return Say::tr("accepted");
    }
    return {};
}

}  // namespace herleid
