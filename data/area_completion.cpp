#include "data/area_completion.h"

#include "data/area_rows.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/interruptible.h"
#include "data/own_facts.h"
#include "data/touched_rows.h"
#include "model/facts/area_finder.h"

namespace herleid {

namespace {

struct Placed {
    std::string id;
    const Area* area;
};

std::vector<Placed> placed(Project::Impl& impl, const std::string& table, std::size_t feature,
                           const AreaFinder& finder, const std::optional<std::int64_t>& touchedBy) {
    std::string sql = "SELECT " + keyColumnOf(table) + ", geom FROM " + table + " WHERE " +
                      sqlName(impl.columns[feature]) + " IS NULL AND geom NOTNULL";
    if (touchedBy) sql += " AND " + touchedCondition(table);
    SQLite::Statement query(impl.database, sql);
    if (touchedBy) query.bind(1, *touchedBy);
    std::vector<Placed> found;
    while (query.executeStep()) {
        const SQLite::Column geometry = query.getColumn(1);
        const auto place = readPointBlob(geometry.getBlob(), geometry.getBytes());
        if (const Area* area = place ? finder.areaAt(*place) : nullptr)
            found.push_back({query.getColumn(0).getString(), area});
    }
    return found;
}

/// The area's code, unless the project knows areas by their names.
std::string levelOf(const Feature& feature, const Area& area) {
    const bool isKnownByName = !feature.levelOf(area.code) && feature.levelOf(area.name);
    return isKnownByName ? area.name : area.code;
}

}  // namespace

void completeFromAreas(Project::Impl& impl, FactWriter& facts, const AreaCompletion& asked,
                       Completion& completion, std::set<std::string>& sales, Progress& progress) {
    const auto feature =
        impl.catalogue->findRole(asked.kind == "district" ? Role::District : Role::Neighbourhood);
    if (!feature || !(*impl.catalogue)[*feature].hasLevels()) return;
    const std::vector<Area> areas = loadAreas(impl.database, asked.kind);
    if (areas.empty()) return;
    const AreaFinder finder(areas);
    const auto properties = placed(impl, "properties", *feature, finder, asked.touchedBy);
    step(progress, 0.2, "store");
    const auto placedSales = placed(impl, "sales", *feature, finder, asked.touchedBy);
    step(progress, 0.4, "store");
    std::map<std::string, std::string> labels;
    for (const auto* found : {&properties, &placedSales})
        for (const Placed& row : *found)
            labels.emplace(levelOf((*impl.catalogue)[*feature], *row.area), row.area->name);
    if (labels.empty()) return;
    growLevels(impl, *feature, labels);
    const Feature& described = (*impl.catalogue)[*feature];
    const auto value = [&](const Placed& row) {
        return static_cast<double>(described.levelOf(levelOf(described, *row.area)).value());
    };
    const Provenance provenance{asked.source, std::nullopt, std::nullopt, areaMethod, ""};
    for (const Placed& row : properties) facts.fill(row.id, *feature, value(row), provenance);
    step(progress, 0.8, "store");
    for (const Placed& row : placedSales) {
        facts.setOfSale(row.id, *feature, value(row));
        sales.insert(row.id);
    }
    if (!properties.empty()) completion.facts[described.name] += static_cast<std::int64_t>(properties.size());
    step(progress, 1, "store");
}

}  // namespace herleid
