#include "data/bag_completion.h"

#include <cctype>
#include <unordered_map>

#include "data/bag_rows.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/interruptible.h"
#include "data/own_facts.h"
#include "data/touched_rows.h"

namespace herleid {

namespace {

/// A dwelling as far as it can be completed.
struct Lacking {
    std::string id;
    BagIdentifiers bag;
    std::string address;
    bool hasPlace = false;
    std::vector<std::string> facts;  // of the compared features; empty: not recorded
};

void appendSpelled(std::string& key, const std::string& text) {
    for (const char c : text)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            key += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

class BagCompletion {
public:
    BagCompletion(Project::Impl& impl, FactWriter& facts, const std::optional<std::int64_t>& touchedBy,
                  Completion& completion)
        : m_impl(impl), m_facts(facts), m_touchedBy(touchedBy), m_completion(completion) {
        const BagFeatures features(*impl.catalogue);
        for (const auto& feature : {features.buildYear, features.floorArea, features.use})
            if (feature) m_features.push_back(*feature);
    }

    void run(Progress& progress) {
        readRegister();
        step(progress, 0.2, "store");
        const auto dwellings = readDwellings();
        step(progress, 0.4, "store");
        std::vector<std::pair<const Lacking*, const BagObject*>> matched;
        for (const Lacking& dwelling : dwellings)
            if (const BagObject* object = match(dwelling)) matched.emplace_back(&dwelling, object);
        m_completion.matched = static_cast<std::int64_t>(matched.size());
        m_completion.unmatched = static_cast<std::int64_t>(dwellings.size() - matched.size());
        growUses(matched);
        std::size_t done = 0;
        for (const auto& [dwelling, object] : matched) {
            if (done++ % 256 == 0)
                step(progress, 0.4 + 0.6 * static_cast<double>(done) / static_cast<double>(matched.size()), "store");
            complete(*dwelling, *object);
        }
    }

private:
    void readRegister() {
        SQLite::Statement query(m_impl.database, "SELECT " + std::string(bagColumns) + " FROM bag_objects");
        while (query.executeStep()) {
            BagObject object = bagObjectFrom(query);
            const std::string key = addressKey(object.address);
            if (!key.empty()) {
                const auto [found, isNew] = m_byAddress.emplace(key, object.id);
                if (!isNew) found->second.clear();  // twice: nobody can tell which
            }
            std::string id = object.id;
            m_objects.emplace(std::move(id), std::move(object));
        }
    }

    /// Those that are to be completed; the addresses of all are counted.
    std::vector<Lacking> readDwellings() {
        std::string columns = m_touchedBy ? ", " + touchedCondition("properties") : ", 1";
        for (const std::size_t feature : m_features) columns += ", " + sqlName(m_impl.columns[feature]);
        SQLite::Statement query(m_impl.database, "SELECT property_id, bag_object, bag_building, street, house_number, "
                                                 "postcode, city, geom NOTNULL" +
                                                     columns + " FROM properties ORDER BY property_id");
        if (m_touchedBy) query.bind(1, *m_touchedBy);
        std::vector<Lacking> dwellings;
        while (query.executeStep()) {
            const auto text = [&](int column) { return query.getColumn(column).getString(); };
            Lacking dwelling{text(0), {text(1), text(2)}, addressKey({text(3), text(4), text(5), text(6)}),
                             query.getColumn(7).getInt() != 0, {}};
            for (std::size_t i = 0; i < m_features.size(); ++i) {
                const SQLite::Column column = query.getColumn(9 + static_cast<int>(i));
                const Feature& feature = (*m_impl.catalogue)[m_features[i]];
                dwelling.facts.push_back(column.isNull()      ? std::string()
                                         : feature.isNumber() ? plainText(feature, column.getDouble())
                                                              : column.getString());
            }
            if (!dwelling.address.empty()) ++m_dwellingsAt[dwelling.address];
            if (query.getColumn(8).getInt() != 0) dwellings.push_back(std::move(dwelling));
        }
        return dwellings;
    }

    [[nodiscard]] const BagObject* match(const Lacking& dwelling) const {
        std::string id = dwelling.bag.object;
        if (id.empty()) {
            const auto found = m_byAddress.find(dwelling.address);
            if (found == m_byAddress.end() || m_dwellingsAt.at(dwelling.address) > 1) return nullptr;
            id = found->second;
        }
        const auto object = m_objects.find(id);
        return object == m_objects.end() ? nullptr : &object->second;
    }

    /// The catalogue gets the uses that will be filled in.
    void growUses(const std::vector<std::pair<const Lacking*, const BagObject*>>& matched) {
        const auto use = BagFeatures(*m_impl.catalogue).use;
        if (!use) return;
        std::map<std::string, std::string> codes;
        for (const auto& [dwelling, object] : matched)
            if (dwelling->facts.back().empty() && !object->use.empty()) codes.emplace(object->use, "");
        growLevels(m_impl, *use, codes);
    }

    void complete(const Lacking& dwelling, const BagObject& object) {
        const FeatureCatalogue& catalogue = *m_impl.catalogue;
        const Provenance provenance{"BAG", std::nullopt, std::nullopt, registerMethod, ""};
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            const Feature& feature = catalogue[m_features[i]];
            const std::string text = registerText(catalogue, m_features[i], object);
            if (text.empty()) continue;
            if (!dwelling.facts[i].empty()) {
                if (!isAsRegistered(catalogue, m_features[i], dwelling.facts[i], text)) ++m_completion.differing;
                continue;
            }
            m_facts.fill(dwelling.id, m_features[i], valueOrFail(parsePlainText(feature, text)), provenance);
            ++m_completion.facts[feature.name];
        }
        completeIdentity(dwelling, object);
    }

    void completeIdentity(const Lacking& dwelling, const BagObject& object) {
        const bool lacksIds = dwelling.bag.object.empty() || (dwelling.bag.building.empty() && !object.building.empty());
        const bool lacksPlace = !dwelling.hasPlace && object.location;
        if (!lacksIds && !lacksPlace) return;
        m_facts.before().keepProperty(dwelling.id);
        if (lacksIds) {
            SQLite::Statement update(m_impl.database, "UPDATE properties SET bag_object = ?, bag_building = iif("
                                                      "bag_building = '', ?, bag_building) WHERE property_id = ?");
            update.bind(1, object.id);
            update.bind(2, object.building);
            update.bind(3, dwelling.id);
            update.exec();
            ++m_completion.facts["bag"];
        }
        if (!lacksPlace) return;
        const std::string geometry = pointBlob(*object.location, m_impl.srsId);
        SQLite::Statement update(m_impl.database, "UPDATE properties SET geom = ? WHERE property_id = ?");
        update.bind(1, geometry.data(), static_cast<int>(geometry.size()));
        update.bind(2, dwelling.id);
        update.exec();
        ++m_completion.facts["location"];
    }

    Project::Impl& m_impl;
    FactWriter& m_facts;
    std::optional<std::int64_t> m_touchedBy;
    Completion& m_completion;
    std::vector<std::size_t> m_features;  // build year, floor area, use: those the catalogue has
    std::unordered_map<std::string, BagObject> m_objects;
    std::unordered_map<std::string, std::string> m_byAddress;  // to the object; empty where there are several
    std::unordered_map<std::string, int> m_dwellingsAt;
};

}  // namespace

std::string addressKey(const Address& address) {
    if (address.postcode.empty() || address.number.empty()) return {};
    std::string key;
    appendSpelled(key, address.postcode);
    key += ' ';
    appendSpelled(key, address.number);
    return key;
}

void completeFromBag(Project::Impl& impl, FactWriter& facts, const std::optional<std::int64_t>& touchedBy,
                     Completion& completion, Progress& progress) {
    BagCompletion(impl, facts, touchedBy, completion).run(progress);
}

}  // namespace herleid
