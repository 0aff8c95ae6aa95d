#include "data/algorithm_entry.h"

#include "data/failed.h"
#include "data/json_schema.h"

namespace herleid {

Result<std::string> algorithmEntryJson(const AlgorithmEntry& entry) {
    constexpr const char* origin = "Algoritmeregister";
    Json json = Json::object();
    const auto put = [&](const char* key, const std::string& text) {
        if (!text.empty()) json[key] = text;
    };
    json["standard_version"] = "1.0";
    json["lang"] = "nld";
    put("name", entry.name);
    put("description_short", entry.descriptionShort);
    put("organization", entry.organization);
    put("status", entry.status);
    put("publication_category", entry.publicationCategory);
    put("contact_email", entry.contactEmail);
    put("begin_date", entry.beginDate);
    put("end_date", entry.endDate);
    if (!entry.category.empty()) json["category"] = entry.category;
    put("website", entry.website);
    put("url", entry.url);
    put("goal", entry.goal);
    put("proportionality", entry.proportionality);
    put("human_intervention", entry.humanIntervention);
    put("risks", entry.risks);
    put("lawful_basis", entry.lawfulBasis);
    put("impacttoetsen", entry.impactAssessments);
    put("source_data", entry.sourceData);
    put("methods_and_models", entry.methodsAndModels);
    put("provider", entry.provider);
    put("publiccode", entry.publicCode);
    put("source_id", entry.sourceId);
    put("tags", entry.tags);
    try {
        checkAgainst(json, parseJson(algorithmSchema(), "algoritmeregister.schema.json"), origin);
        return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
