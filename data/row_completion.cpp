#include "data/row_completion.h"

#include "data/area_completion.h"
#include "data/bag_completion.h"
#include "data/geopackage.h"

namespace herleid {

namespace {

/// The file, or what its mapping calls it, that brought the newest boundaries of a kind; empty where there
/// are none.
std::string sourceOfAreas(SQLite::Database& database, const char* kind) {
    SQLite::Statement query(
        database,
        "SELECT coalesce(nullif(json_extract(mapping, '$.source'), ''), file) FROM imports WHERE number = "
        "(SELECT max(import_number) FROM areas WHERE kind = ?)");
    query.bind(1, kind);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

bool hasRows(SQLite::Database& database, const char* table) {
    return SQLite::Statement(database, "SELECT 1 FROM " + std::string(table) + " LIMIT 1").executeStep();
}

}  // namespace

void completeTouchedRows(Project::Impl& impl, FactWriter& facts, std::int64_t import, Completion& completion,
                         Progress& progress) {
    ProgressPortion fromBag(progress, 0, 0.6);
    if (hasRows(impl.database, "bag_objects")) {
        completeFromBag(impl, facts, import, completion, fromBag);
        updateExtent(impl.database, "properties");
    }
    ProgressPortion fromAreas(progress, 0.6, 1);
    placeTouchedRows(impl, facts, import, completion, fromAreas);
}

void placeTouchedRows(Project::Impl& impl, FactWriter& facts, std::int64_t import, Completion& completion,
                      Progress& progress) {
    std::set<std::string> sales;
    double begun = 0;
    for (const char* kind : {"district", "neighbourhood"}) {
        ProgressPortion portion(progress, begun, begun + 0.5);
        begun += 0.5;
        const std::string source = sourceOfAreas(impl.database, kind);
        if (!source.empty())
            completeFromAreas(impl, facts, {kind, source, import}, completion, sales, portion);
    }
    completion.sales += static_cast<std::int64_t>(sales.size());
}

bool canCompleteRows(SQLite::Database& database) {
    return hasRows(database, "bag_objects") || hasRows(database, "areas");
}

}  // namespace herleid
