// Values of the newest run beside the dwellings, and those of the year before.
#include "data/value_list.h"

#include "data/feature_columns.h"
#include "data/project_impl.h"
#include "model/valuation/year_change.h"

namespace herleid {

namespace {

std::string listOf(const std::vector<std::int64_t>& numbers) {
    std::string list;
    for (const std::int64_t number : numbers) list += (list.empty() ? "" : ", ") + std::to_string(number);
    return list;
}

std::string joinOf(const std::string& prefix, const std::string& from) {
    return " LEFT JOIN (SELECT property_id AS " + prefix + "_id, value AS " + prefix + "_value, lo AS " + prefix + "_lo, hi AS " +
           prefix + "_hi, warnings AS " + prefix + "_warnings " + from + ") ON " + prefix + "_id = property_id";
}

std::optional<double> numberIn(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}

}  // namespace

std::optional<ValueRuns> valueRunsIn(Project::Impl& impl) {
    ValueRuns runs;
    const auto take = [&](SQLite::Statement& query) {
        runs.valuationDate = valueOrFail(Date::parseIso(query.getColumn(1).getString()));
        runs.modelVersion = query.getColumn(2).getInt64();
        return query.getColumn(0).getInt64();
    };
    SQLite::Statement whole(impl.database,
                            "SELECT number, valuation_date, model_version FROM valuation_runs WHERE finished_at IS NOT "
                            "NULL AND NOT of_selection ORDER BY valuation_date DESC, number DESC LIMIT 1");
    if (whole.executeStep()) {
        runs.whole = take(whole);
    } else {
        SQLite::Statement some(impl.database,
                               "SELECT number, valuation_date, model_version FROM valuation_runs WHERE finished_at IS NOT "
                               "NULL ORDER BY number DESC LIMIT 1");
        if (!some.executeStep()) return std::nullopt;
        take(some);
    }
    SQLite::Statement later(impl.database,
                            "SELECT number FROM valuation_runs WHERE finished_at IS NOT NULL AND of_selection AND "
                            "number > ? AND valuation_date = ? ORDER BY number");
    later.bind(1, runs.whole.value_or(0));
    later.bind(2, runs.valuationDate.iso());
    while (later.executeStep()) runs.chosen.push_back(later.getColumn(0).getInt64());
    SQLite::Statement before(impl.database,
                             "SELECT number, valuation_date FROM valuation_runs WHERE finished_at IS NOT NULL AND NOT "
                             "of_selection AND valuation_date < ? ORDER BY valuation_date DESC, number DESC LIMIT 1");
    before.bind(1, runs.valuationDate.iso());
    if (before.executeStep()) {
        runs.before = before.getColumn(0).getInt64();
        runs.dateBefore = valueOrFail(Date::parseIso(before.getColumn(1).getString()));
    }
    return runs;
}

Result<std::optional<ValueRuns>> valueRuns(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return valueRunsIn(impl); });
}

std::string recordedBeforeColumn(const FeatureCatalogue& catalogue, const std::vector<std::string>& columns) {
    const auto feature = catalogue.findRole(Role::PreviousValue);
    return feature ? sqlName(columns[*feature]) : std::string();
}

ValueListSql valueListSql(const std::optional<ValueRuns>& runs, const std::string& recordedBefore) {
    ValueListSql sql;
    const bool hasWhole = runs && runs->whole;
    const bool hasChosen = runs && !runs->chosen.empty();
    if (hasWhole) sql.joins += joinOf("v", "FROM valuations WHERE run = " + std::to_string(*runs->whole));
    if (hasChosen)  // few beside all: found once, then joined
        sql.joins += joinOf("s", "FROM valuations WHERE fid IN (SELECT max(fid) FROM valuations WHERE run IN (" +
                                     listOf(runs->chosen) + ") GROUP BY property_id)");
    if (runs && runs->before) sql.joins += joinOf("b", "FROM valuations WHERE run = " + std::to_string(*runs->before));
    const auto chosenOrWhole = [&](const std::string& column) -> std::string {
        if (hasChosen && hasWhole) return "CASE WHEN s_id IS NULL THEN v_" + column + " ELSE s_" + column + " END";
        return hasChosen ? "s_" + column : hasWhole ? "v_" + column : "NULL";
    };
    sql.value = "(" + chosenOrWhole("value") + ")";
    sql.lo = "(" + chosenOrWhole("lo") + ")";
    sql.hi = "(" + chosenOrWhole("hi") + ")";
    sql.warnings = "(" + chosenOrWhole("warnings") + ")";
    const std::string recorded = recordedBefore.empty() ? "NULL" : recordedBefore;
    sql.before = runs && runs->before ? "coalesce(b_value, " + recorded + ")" : recorded;
    sql.change = "(CASE WHEN " + sql.before + " > 0 THEN 100.0 * (" + sql.value + " / " + sql.before + " - 1) END)";
    sql.spread = "((" + sql.hi + " - " + sql.lo + ") / " + sql.value + ")";
    return sql;
}

Result<std::vector<ListedValue>> listedValues(const Project& project, const std::optional<ValueRuns>& runs,
                                              const std::vector<Property>& dwellings) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const ValueListSql sql = valueListSql(runs, recordedBeforeColumn(*impl.catalogue, impl.columns));
        SQLite::Statement query(impl.database, "SELECT " + sql.value + ", " + sql.lo + ", " + sql.hi + ", " + sql.before + ", " +
                                                   sql.warnings + " FROM properties" + sql.joins + " WHERE property_id = ?");
        std::vector<ListedValue> values;
        for (const Property& dwelling : dwellings) {
            query.reset();
            query.bind(1, dwelling.id);
            ListedValue& one = values.emplace_back();
            if (!query.executeStep()) continue;
            one.value = numberIn(query.getColumn(0));
            one.lo = numberIn(query.getColumn(1));
            one.hi = numberIn(query.getColumn(2));
            one.before = numberIn(query.getColumn(3));
            if (!query.getColumn(4).isNull()) one.warnings = query.getColumn(4).getInt64();
            if (one.value && one.before) one.change = percentChange(*one.before, *one.value);
        }
        return values;
    });
}

}  // namespace herleid
