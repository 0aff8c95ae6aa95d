// Where a dwelling is, and what the register of addresses and buildings (BAG) has of it.
#include <algorithm>
#include <cmath>

#include "model/quality/check_context.h"

namespace herleid {

namespace {

/// A tenth of a metre is where decimals of two sources may differ.
std::string placeText(const Location& place) {
    return plainNumber(std::round(place.x * 10) / 10) + " " + plainNumber(std::round(place.y * 10) / 10);
}

bool isCalled(const Area& area, const std::string& level) { return area.code == level || area.name == level; }

void checkNeighbourhood(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    if (!context.namesNeighbourhoods) return;
    const std::size_t feature = *context.features.neighbourhood;
    if (!subject.facts.has(feature)) return;
    const std::string recorded = plainText(context.features.catalogue[feature], subject.facts[feature]);
    const Area* found = context.neighbourhoods.areaAt(*subject.location);
    if (found == nullptr || isCalled(*found, recorded)) return;
    list.add(CheckRule::OtherNeighbourhood, context.features.catalogue[feature].name,
             {{"recorded", recorded}, {"found", found->name.empty() ? found->code : found->name}, {"code", found->code}},
             {recorded, found->code});
}

bool isDwelling(const std::string& use) {
    return use.empty() || use.find("woon") != std::string::npos || use.find("Woon") != std::string::npos;
}

/// In the terms of the BAG: in use, formed, and being rebuilt are alive; withdrawn, never realised, … are not.
bool isAlive(const std::string& status) {
    for (const char* ended : {"ngetrokken", "iet gerealiseerd", "uiten gebruik", "esloopt", "nterecht opgevoerd"})
        if (status.find(ended) != std::string::npos) return false;
    return true;
}

/// The register writes 9999 and 999999 where it does not know: beyond the limits of the catalogue.
bool isKnown(const Feature& feature, double value) {
    return !(feature.minimum && value < *feature.minimum) && !(feature.maximum && value > *feature.maximum);
}

void checkRegisteredFacts(const CheckContext& context, const Property& property, const RegisteredObject& object,
                          FindingList& list) {
    const CheckedFeatures& features = context.features;
    if (features.buildYear && object.buildYear && property.facts.has(*features.buildYear) &&
        isKnown(features.catalogue[*features.buildYear], *object.buildYear) &&
        property.facts[*features.buildYear] != *object.buildYear) {
        const std::string recorded = plainNumber(property.facts[*features.buildYear]);
        list.add(CheckRule::RegisterBuildYear, features.catalogue[*features.buildYear].name,
                 {{"recorded", recorded}, {"register", std::to_string(*object.buildYear)}},
                 {recorded, std::to_string(*object.buildYear)});
    }
    if (!features.floorArea || !object.floorArea || !(property.facts[*features.floorArea] > 0)) return;
    const Feature& area = features.catalogue[*features.floorArea];
    if (!isKnown(area, *object.floorArea / squareMetresPer(area.unit))) return;
    const double recorded = property.facts[*features.floorArea];
    const double difference = std::abs(recorded * squareMetresPer(area.unit) - *object.floorArea);
    if (difference > 0.01 * context.input.settings.registerTolerance * *object.floorArea)
        list.add(CheckRule::RegisterFloorArea, area.name,
                 {{"recorded", plainNumber(recorded)}, {"register", plainNumber(*object.floorArea)}},
                 {plainNumber(recorded), plainNumber(*object.floorArea)});
}

}  // namespace

void checkPlace(const CheckContext& context, const CheckedSubject& subject, FindingList& list) {
    if (!context.features.hasPlaces) return;
    const Property* sold = subject.property;
    if (!subject.location) {
        if (sold == nullptr || sold->location) list.add(CheckRule::PlaceMissing, "", {}, {});
        return;
    }
    if (sold != nullptr && sold->location == subject.location &&
        (!context.features.neighbourhood || sold->facts.level(*context.features.neighbourhood) ==
                                                subject.facts.level(*context.features.neighbourhood)))
        return;   // told of the dwelling
    const Location& place = *subject.location;
    if (!context.municipality.isEmpty() && context.municipality.areaAt(place) == nullptr) {
        list.add(CheckRule::OutsideMunicipality, "", {{"x", plainNumber(place.x)}, {"y", plainNumber(place.y)}},
                 {placeText(place)});
        return;
    }
    checkNeighbourhood(context, subject, list);
}

void checkRegister(const CheckContext& context, std::size_t position, FindingList& list) {
    const Property& property = context.input.properties[position];
    if (context.registeredOf.empty() || property.bag.object.empty()) return;
    const auto found = context.registeredOf.find(property.bag.object);
    if (found == context.registeredOf.end()) {
        list.add(CheckRule::RegisterUnknown, "", {{"bag_object", property.bag.object}}, {property.bag.object});
        return;
    }
    const RegisteredObject& object = context.input.registered[found->second];
    checkRegisteredFacts(context, property, object, list);
    if (!isDwelling(object.use)) list.add(CheckRule::RegisterUse, "", {{"use", object.use}}, {object.use});
    if (!isAlive(object.status))
        list.add(CheckRule::RegisterStatus, "", {{"status", object.status}}, {object.status});
    if (!property.location || !object.location) return;
    const double dx = property.location->x - object.location->x, dy = property.location->y - object.location->y;
    const double metres = std::sqrt(dx * dx + dy * dy);
    if (metres > context.input.settings.registerMetres)
        list.add(CheckRule::RegisterPlace, "", {{"metres", plainNumber(metres)}},
                 {placeText(*property.location), placeText(*object.location)});
}

}  // namespace herleid
