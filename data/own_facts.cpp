#include "data/own_facts.h"

namespace herleid {

OwnFacts::OwnFacts(Project::Impl& impl, const ImportPlan& plan) : m_plan(plan) {
    std::map<std::size_t, std::size_t> plannedOf;
    for (std::size_t i = 0; i < plan.features.size(); ++i) plannedOf[plan.features[i].feature] = i;
    SQLite::Statement query(impl.database,
                            "SELECT property_id, feature, method FROM fact_provenance WHERE method <> ?");
    query.bind(1, importMethod);
    while (query.executeStep()) {
        const auto feature = plan.catalogue.find(query.getColumn(1).getString());
        if (feature && plannedOf.contains(*feature))
            m_facts[query.getColumn(0).getString()][plannedOf[*feature]] =
                herleid::isByHand(query.getColumn(2).getString());
    }
}

std::set<std::size_t> OwnFacts::keptFrom(const ImportedRow& row) const {
    std::set<std::size_t> kept;
    const auto found = m_facts.find(row.propertyId);
    if (found == m_facts.end()) return kept;
    for (const auto& [planned, isSetByHand] : found->second)
        if (isSetByHand || !hasFact(m_plan, row, planned)) kept.insert(planned);
    return kept;
}

bool OwnFacts::isByHand(const std::string& propertyId, std::size_t planned) const {
    const auto found = m_facts.find(propertyId);
    if (found == m_facts.end()) return false;
    const auto fact = found->second.find(planned);
    return fact != found->second.end() && fact->second;
}

bool hasFact(const ImportPlan& plan, const ImportedRow& row, std::size_t planned) {
    const Feature& feature = plan.catalogue[plan.features[planned].feature];
    return feature.hasLevels() ? !row.codes[planned].empty() : !std::isnan(row.numbers[planned]);
}

}  // namespace herleid
