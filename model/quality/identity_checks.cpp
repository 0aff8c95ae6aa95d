// Whether a dwelling is itself and no other.
#include <algorithm>

#include "model/quality/check_context.h"

namespace herleid {

namespace {

constexpr std::size_t othersNamed = 5;   // chosen: the sentence stays readable; the count tells the rest

bool isDigits(const std::string& text, std::size_t length) {
    return text.size() == length && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

void checkTwice(const CheckContext& context, std::size_t position, CheckRule rule,
                const std::vector<std::vector<std::size_t>>& groups,
                const std::unordered_map<std::size_t, std::size_t>& groupOf, const std::string& name,
                const std::string& value, FindingList& list) {
    const auto own = groupOf.find(position);
    if (own == groupOf.end()) return;
    std::string others;
    std::size_t count = 0;
    std::vector<std::string> held{value};
    for (const std::size_t other : groups[own->second]) {
        if (other == position) continue;
        const std::string& id = context.input.properties[other].id;
        if (count < othersNamed) others += (count == 0 ? "" : ", ") + id;
        if (count++ < othersNamed) held.push_back(id);
    }
    list.add(rule, "", {{name, value}, {"others", others}, {"count", std::to_string(count)}}, held);
}

}  // namespace

void checkIdentity(const CheckContext& context, std::size_t position, FindingList& list) {
    const Property& property = context.input.properties[position];
    checkTwice(context, position, CheckRule::AddressTwice, context.sameAddress, context.addressGroup, "address",
               property.address.oneLine(), list);
    checkTwice(context, position, CheckRule::BagObjectTwice, context.sameObject, context.objectGroup, "bag_object",
               property.bag.object, list);
    for (const std::string& identifier : {property.bag.object, property.bag.building})
        if (!identifier.empty() && !isDigits(identifier, 16))
            list.add(CheckRule::BagIdentifierInvalid, "", {{"value", identifier}}, {identifier});
    if (!context.input.hasDutchIdentifiers) return;
    if (!isDigits(property.id, 12))
        list.add(CheckRule::WozNumberInvalid, "", {{"id", property.id}}, {property.id});
    else if (property.id.substr(0, 4) != context.mostMunicipality)
        list.add(CheckRule::WozOtherMunicipality, "",
                 {{"id", property.id}, {"municipality", property.id.substr(0, 4)}, {"most", context.mostMunicipality}},
                 {property.id, context.mostMunicipality});
}

}  // namespace herleid
