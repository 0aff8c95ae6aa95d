#include "model/quality/check_context.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace herleid {

namespace {

constexpr double squareMetresPerSquareFoot = 0.09290304;   // exact: (0.3048 m)²

std::string folded(std::string_view text) {
    std::string result;
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '-' && c != '.') result += static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
    return result;
}

/// One text a dwelling has alone, unless another is recorded at the same address; empty where the address is not
/// complete.
std::string addressKey(const Address& address) {
    if (address.number.empty()) return {};
    if (!address.postcode.empty()) return folded(address.postcode) + '|' + folded(address.number);
    if (address.street.empty()) return {};
    return folded(address.street) + '|' + folded(address.number) + '|' + folded(address.city);
}

/// Groups of dwellings that share a text that is not empty.
template <class TextOf>
void findGroups(const std::vector<Property>& properties, const TextOf& textOf,
                std::vector<std::vector<std::size_t>>& groups, std::unordered_map<std::size_t, std::size_t>& groupOf) {
    std::unordered_map<std::string, std::size_t> first;
    first.reserve(properties.size());
    for (std::size_t i = 0; i < properties.size(); ++i) {
        std::string text = textOf(properties[i]);
        if (text.empty()) continue;
        const auto [known, isNew] = first.try_emplace(std::move(text), i);
        if (isNew) continue;
        const auto [group, begins] = groupOf.try_emplace(known->second, groups.size());
        if (begins) groups.push_back({known->second});
        groups[group->second].push_back(i);
        groupOf.emplace(i, group->second);
    }
}

/// The municipality of most WOZ numbers; ties to the lower code.
std::string mostFrequentMunicipality(const std::vector<Property>& properties) {
    std::map<std::string, std::size_t> counts;
    for (const Property& property : properties)
        if (property.id.size() == 12) ++counts[property.id.substr(0, 4)];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
}

/// Whether at least half of the recorded levels are the code or name of an area.
bool levelsAreAreas(const Feature& feature, const std::vector<bool>& occurs, const std::vector<Area>& areas) {
    std::size_t recorded = 0, known = 0;
    for (std::size_t level = 0; level < feature.levels.size(); ++level) {
        if (level >= occurs.size() || !occurs[level]) continue;
        ++recorded;
        const std::string code = feature.levels[level].code;
        known += std::ranges::any_of(areas, [&](const Area& area) {
            return area.kind == "neighbourhood" && (area.code == code || area.name == code);
        });
    }
    return recorded > 0 && 2 * known >= recorded;
}

}  // namespace

std::string plainNumber(double number) {
    if (std::isnan(number)) return {};
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

double squareMetresPer(const std::string& unit) {
    if (unit.empty() || unit == "m²" || unit == "m2") return 1;
    if (unit == "sqft" || unit == "ft²") return squareMetresPerSquareFoot;
    return std::numeric_limits<double>::quiet_NaN();
}

CheckedFeatures::CheckedFeatures(const CheckInput& input)
    : catalogue(*input.catalogue),
      floorArea(catalogue.findRole(Role::FloorArea)),
      plot(catalogue.findRole(Role::PlotArea)),
      buildYear(catalogue.findRole(Role::BuildYear)),
      renovation(catalogue.findRole(Role::RenovationYear)),
      type(catalogue.findRole(Role::DwellingType)),
      neighbourhood(catalogue.findRole(Role::Neighbourhood)),
      volume(catalogue.findRole(Role::Volume)),
      previousValue(catalogue.findRole(Role::PreviousValue)),
      isUsed(catalogue.size(), false) {
    const auto use = [&](const Facts& facts) {
        for (std::size_t f = 0; f < std::min(facts.size(), catalogue.size()); ++f)
            if (facts.has(f)) isUsed[f] = true;
    };
    for (const Property& property : input.properties) {
        use(property.facts);
        hasPlaces = hasPlaces || property.location.has_value();
        recordsVerification = recordsVerification || property.provenance.verifiedOn.has_value();
        for (const auto& [feature, provenance] : property.factProvenance)
            recordsVerification = recordsVerification || provenance.verifiedOn.has_value();
    }
    for (const Sale& sale : input.sales.sales) use(sale.facts);
    for (const Role role : {Role::Quality, Role::Maintenance, Role::Appearance, Role::Efficiency, Role::Amenities,
                            Role::Situation})
        if (const auto feature = catalogue.findRole(role); feature && isUsed[*feature]) ratings.push_back(*feature);
    for (std::size_t f = 0; f < catalogue.size(); ++f)
        if (catalogue[f].parts) withParts.push_back(f);
}

bool CheckedFeatures::isStacked(const Facts& facts) const {
    if (!type || !catalogue[*type].hasLevels()) return false;
    const auto level = facts.level(*type);
    return level && *level < catalogue[*type].levels.size() && catalogue[*type].levels[*level].isStacked;
}

void FindingList::addOfFacts(CheckRule rule, std::initializer_list<std::size_t> features, FindingArguments arguments) {
    const auto isSame = [&](std::size_t feature) {
        const Facts& now = m_subject.property->facts;
        return now.has(feature) == m_subject.facts.has(feature) &&
               (!now.has(feature) || now[feature] == m_subject.facts[feature]);
    };
    if (m_subject.property != nullptr && std::all_of(features.begin(), features.end(), isSame)) return;
    std::vector<std::string> held;
    for (const std::size_t feature : features)
        held.push_back(plainText(m_catalogue[feature], m_subject.facts[feature]));
    add(rule, m_catalogue[*features.begin()].name, std::move(arguments), held);
}

void FindingList::add(CheckRule rule, std::string feature, FindingArguments arguments,
                      const std::vector<std::string>& held) {
    m_findings.push_back(makeFinding(rule, m_subject.kind, m_subject.id, std::move(feature), std::move(arguments), held));
}

CheckContext::CheckContext(const CheckInput& checked, int threads)
    : input(checked), features(checked), municipality(checked.areas, "municipality"),
      neighbourhoods(checked.areas, "neighbourhood") {
    if (municipality.isEmpty()) municipality = neighbourhoods;
    if (features.neighbourhood && features.catalogue[*features.neighbourhood].hasLevels()) {
        std::vector<bool> occurs(features.catalogue[*features.neighbourhood].levels.size(), false);
        for (const Property& property : input.properties)
            if (const auto level = property.facts.level(*features.neighbourhood); level && *level < occurs.size())
                occurs[*level] = true;
        namesNeighbourhoods = levelsAreAreas(features.catalogue[*features.neighbourhood], occurs, input.areas);
    }
    findGroups(input.properties, [](const Property& p) { return addressKey(p.address); }, sameAddress, addressGroup);
    findGroups(input.properties, [](const Property& p) { return p.bag.object; }, sameObject, objectGroup);
    if (input.hasDutchIdentifiers) mostMunicipality = mostFrequentMunicipality(input.properties);
    propertyOf.reserve(input.properties.size());
    for (std::size_t i = 0; i < input.properties.size(); ++i) propertyOf.emplace(input.properties[i].id, i);
    for (std::size_t i = 0; i < input.registered.size(); ++i) registeredOf.emplace(input.registered[i].object, i);
    lastSaleOf.assign(input.properties.size(), nullptr);
    for (const Sale& sale : input.sales.sales) {   // in order of time
        const auto sold = propertyOf.find(sale.propertyId);
        if (sold != propertyOf.end()) lastSaleOf[sold->second] = &sale;
    }
    findJumps(*this);
    findScores(*this, threads);
}

}  // namespace herleid
