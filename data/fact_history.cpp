#include "data/fact_history.h"

#include <map>

#include "data/project_impl.h"
#include "data/provenance_columns.h"

namespace herleid {

Result<std::vector<FormerFact>> factHistory(const Project& project, const std::string& propertyId) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement known(impl.database, "SELECT 1 FROM properties WHERE property_id = ?");
        known.bind(1, propertyId);
        if (!known.executeStep()) fail(ErrorCode::UnknownProperty, {{"id", propertyId}});
        SQLite::Statement query(impl.database,
                                "SELECT feature, value, source, recorded_on, verified_on, method, reason, replaced_at, "
                                "who FROM fact_history WHERE property_id = ? ORDER BY number DESC");
        query.bind(1, propertyId);
        std::vector<FormerFact> history;
        while (query.executeStep()) {
            const auto feature = impl.catalogue->find(query.getColumn(0).getString());
            if (!feature) continue;
            history.push_back({*feature, query.getColumn(1).getString(), readProvenance(query, 2),
                               query.getColumn(7).getString(), query.getColumn(8).getString()});
        }
        return history;
    });
}

std::vector<FactChange> factChanges(const Property& property, const FeatureCatalogue& catalogue,
                                    const std::vector<FormerFact>& history) {
    struct Later {
        std::string value;
        Provenance provenance;
    };
    std::map<std::size_t, Later> later;  // what each fact became after the step at hand
    std::vector<FactChange> changes;
    for (const FormerFact& former : history) {
        const std::size_t feature = former.feature;
        auto known = later.find(feature);
        if (known == later.end())
            known = later.emplace(feature, Later{plainText(catalogue[feature], property.facts[feature]),
                                                 property.provenanceOf(feature)}).first;
        changes.push_back({feature, former.value, known->second.value, former.provenance, known->second.provenance,
                           former.replacedAt, former.who});
        known->second = {former.value, former.provenance};
    }
    return changes;
}

}  // namespace herleid
