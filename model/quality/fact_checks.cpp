// What a dwelling's own facts say against each other, and how well they are known.
#include <algorithm>
#include <cmath>

#include "model/quality/check_context.h"

namespace herleid {

namespace {

void checkFloorArea(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    const auto feature = context.features.floorArea;
    if (!feature || !subject.facts.has(*feature)) return;
    const Feature& described = context.features.catalogue[*feature];
    const double recorded = subject.facts[*feature];
    const double perUnit = squareMetresPer(described.unit);
    const double m2 = recorded * perUnit;
    const CheckSettings& limits = context.input.settings;
    if (recorded <= 0)
        list.addOfFacts(CheckRule::FloorAreaNotPositive, {*feature}, {{"value", plainNumber(recorded)}});
    else if (m2 < limits.smallestFloorArea || m2 > limits.largestFloorArea)
        list.addOfFacts(CheckRule::FloorAreaImplausible, {*feature},
                        {{"value", plainNumber(recorded)},
                         {"lowest", plainNumber(limits.smallestFloorArea / perUnit)},
                         {"highest", plainNumber(limits.largestFloorArea / perUnit)}});
}

void checkPlot(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    const auto feature = context.features.plot;
    if (!feature || !subject.facts.has(*feature)) return;
    const double recorded = subject.facts[*feature];
    const double perUnit = squareMetresPer(context.features.catalogue[*feature].unit);
    const double largest = context.input.settings.largestPlot;
    if (recorded < 0 || recorded * perUnit > largest)
        list.addOfFacts(CheckRule::PlotAreaImplausible, {*feature},
                        {{"value", plainNumber(recorded)}, {"highest", plainNumber(largest / perUnit)}});
    if (recorded > 0 && context.features.isStacked(subject.facts)) {
        const Feature& type = context.features.catalogue[*context.features.type];
        list.addOfFacts(CheckRule::StackedWithPlot, {*feature, *context.features.type},
                        {{"type", plainText(type, subject.facts[*context.features.type])},
                         {"plot", plainNumber(recorded)}});
    }
}

void checkYears(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    const auto built = context.features.buildYear;
    if (!built || !subject.facts.has(*built)) return;
    const double year = subject.facts[*built];
    const int first = context.input.settings.firstBuildYear, last = context.input.today.year();
    if (year < first || year > last)
        list.addOfFacts(CheckRule::BuildYearImplausible, {*built},
                        {{"value", plainNumber(year)}, {"lowest", std::to_string(first)}, {"highest", std::to_string(last)}});
    const auto renovated = context.features.renovation;
    if (renovated && subject.facts.has(*renovated) && subject.facts[*renovated] < year)
        list.addOfFacts(CheckRule::RenovatedBeforeBuilt, {*renovated, *built},
                        {{"renovation", plainNumber(subject.facts[*renovated])}, {"build_year", plainNumber(year)}});
}

void checkVolume(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    const auto volume = context.features.volume, area = context.features.floorArea;
    if (!volume || !area || !subject.facts.has(*volume) || !(subject.facts[*area] > 0)) return;
    const double height = subject.facts[*volume] / (subject.facts[*area] *
                                                    squareMetresPer(context.features.catalogue[*area].unit));
    const CheckSettings& limits = context.input.settings;
    if (height < limits.lowestHeight || height > limits.highestHeight)
        list.addOfFacts(CheckRule::VolumeImplausible, {*volume, *area},
                        {{"volume", plainNumber(subject.facts[*volume])},
                         {"floor_area", plainNumber(subject.facts[*area])},
                         {"height", plainNumber(height)},
                         {"lowest", plainNumber(limits.lowestHeight)},
                         {"highest", plainNumber(limits.highestHeight)}});
}

/// A feature that no dwelling of the project has is not in use, and nobody misses it.
void checkMissing(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    const CheckedFeatures& features = context.features;
    for (const auto& feature : {features.type, features.buildYear, features.floorArea, features.plot}) {
        if (!feature || !features.isUsed[*feature] || subject.facts.has(*feature)) continue;
        if (feature == features.plot && (features.isStacked(subject.facts) ||
                                         !(features.type && subject.facts.has(*features.type))))
            continue;   // a dwelling above another has no plot of its own
        list.addOfFacts(CheckRule::PrimaryMissing, {*feature}, {});
    }
    std::string missing;
    std::size_t count = 0;
    bool isOfDwelling = subject.property != nullptr;   // the dwelling lacks the same ratings: told there
    for (const std::size_t rating : features.ratings) {
        if (subject.facts.has(rating)) continue;
        missing += (count++ == 0 ? "" : ",") + features.catalogue[rating].name;
        isOfDwelling = isOfDwelling && !subject.property->facts.has(rating);
    }
    if (count > 0 && !isOfDwelling)
        list.add(CheckRule::RatingsMissing, "", {{"features", missing}, {"count", std::to_string(count)}}, {missing});
}

Date yearsBefore(Date day, int years) {
    const int year = day.year() - years;
    return Date(year, day.month(), Date::exists(year, day.month(), day.day()) ? day.day() : 28);
}

}  // namespace

void checkFacts(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    checkFloorArea(context, subject, list);
    checkPlot(context, subject, list);
    checkYears(context, subject, list);
    checkVolume(context, subject, list);
    checkMissing(context, subject, list);
}

void checkParts(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    if (subject.parts == nullptr || subject.parts->empty()) return;
    for (const std::size_t feature : context.features.withParts) {
        const Feature& described = context.features.catalogue[feature];
        const double sum = measureOf(described, *subject.parts), recorded = subject.facts[feature];
        if (std::isnan(sum) || std::isnan(recorded)) continue;
        const bool isFloorArea = context.features.floorArea == feature;
        // A dwelling whose parts are outbuildings only says nothing of its living space.
        if (isFloorArea && sum == 0) continue;
        const double tolerance =
            described.parts->measure == PartMeasure::Count ? 0.0 : context.input.settings.partsTolerance;
        if (std::abs(sum - recorded) <= tolerance) continue;
        list.add(isFloorArea ? CheckRule::FloorAreaNotParts : CheckRule::OutbuildingNotParts, described.name,
                 {{"value", plainNumber(recorded)}, {"parts", plainNumber(sum)}},
                 {plainNumber(recorded), plainNumber(sum)});
    }
}

void checkVerification(const CheckContext& context, std::size_t position, FindingList& list) {
    if (!context.features.recordsVerification) return;
    const Property& property = context.input.properties[position];
    const CheckSettings& settings = context.input.settings;
    const Date since = yearsBefore(context.input.today, settings.verifiedWithinYears);
    std::string late;
    std::size_t count = 0;
    bool isNever = false;
    std::optional<Date> oldest, latest;
    for (std::size_t f = 0; f < context.features.catalogue.size(); ++f) {
        const Feature& feature = context.features.catalogue[f];
        if (!property.facts.has(f) || isOnlyShown(feature.role)) continue;
        const auto verified = property.provenanceOf(f).verifiedOn;
        if (verified) latest = std::max(latest.value_or(*verified), *verified);
        if (verified && *verified >= since) continue;
        late += (count++ == 0 ? "" : ",") + feature.name;
        if (verified) oldest = std::min(oldest.value_or(*verified), *verified);
        else isNever = true;
    }
    if (count > 0) {
        const std::string day = isNever || !oldest ? std::string() : oldest->iso();
        list.add(CheckRule::NotVerified, "",
                 {{"verified", day}, {"features", late}, {"count", std::to_string(count)},
                  {"years", std::to_string(settings.verifiedWithinYears)}},
                 {day, late});
    }
    const Sale* sale = context.lastSaleOf[position];
    if (sale == nullptr || sale->date < since) return;   // older: the rule above says it
    if (sale->date.days() + settings.verifiedAfterSaleDays > context.input.today.days()) return;
    if (latest && *latest >= sale->date) return;
    const std::string day = latest ? latest->iso() : std::string();
    list.add(CheckRule::NotVerifiedSinceSale, "", {{"verified", day}, {"sale", sale->id}, {"date", sale->date.iso()}},
             {day, sale->id});
}

}  // namespace herleid
