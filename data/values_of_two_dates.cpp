#include "data/values_of_two_dates.h"

#include <set>
#include <string>

#include "data/counting_values.h"
#include "data/feature_columns.h"
#include "data/project_impl.h"
#include "data/valuation_pairs.h"
#include "data/year_change_run.h"

namespace herleid {

namespace {

/// The newest values of a date; max(fid) makes SQLite take the other columns from that very row.
const std::string newestOn = std::string("SELECT property_id, max(fid), value, model_version FROM valuations WHERE "
                                         "valuation_date = ? AND ") +
                             countingValues + " GROUP BY property_id";

void addStored(SQLite::Database& database, ValuesOfTwoDates& values) {
    SQLite::Statement query(database, "SELECT a.property_id, b.value, a.value, b.model_version, a.model_version FROM (" + newestOn +
                                          ") AS a JOIN (" + newestOn + ") AS b ON a.property_id = b.property_id ORDER BY a.property_id");
    query.bind(1, values.to.iso());
    query.bind(2, values.from.iso());
    std::set<std::int64_t> models;
    while (query.executeStep()) {
        values.values.push_back({query.getColumn(0).getString(), query.getColumn(1).getDouble(), query.getColumn(2).getDouble()});
        for (const int column : {3, 4}) models.insert(query.getColumn(column).getInt64());
    }
    values.areOfOneModel = models.size() == 1;
}

void addRecorded(SQLite::Database& database, const std::string& column, ValuesOfTwoDates& values) {
    SQLite::Statement query(database, "SELECT a.property_id, p." + column + ", a.value FROM (" + newestOn +
                                          ") AS a JOIN properties AS p ON a.property_id = p.property_id WHERE p." + column +
                                          " > 0 ORDER BY a.property_id");
    query.bind(1, values.to.iso());
    while (query.executeStep())
        values.values.push_back({query.getColumn(0).getString(), query.getColumn(1).getDouble(), query.getColumn(2).getDouble()});
}

}  // namespace

Result<ValuesOfTwoDates> valuesOfTwoDates(const Project& project) {
    const auto days = valuedDays(project);
    if (!days) return tl::unexpected(days.error());
    const auto catalogue = project.catalogue();
    const auto recorded = catalogue->findRole(Role::PreviousValue);
    ValuesOfTwoDates values;
    if (days->empty() || (days->size() == 1 && !recorded)) return values;
    values.to = days->back().date;
    values.isRecorded = days->size() == 1;
    values.from = values.isRecorded ? yearBeforeDay(values.to) : (*days)[days->size() - 2].date;
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        if (values.isRecorded)
            addRecorded(impl.database, sqlName(featureColumns(*catalogue)[*recorded]), values);
        else
            addStored(impl.database, values);
        return values;
    });
}

}  // namespace herleid
