// Checks the whole project: gathers what the rules compare, and keeps what they found.
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "data/area_store.h"
#include "data/check_limits.h"
#include "data/data_mark.h"
#include "data/exact_json.h"
#include "data/finding_store.h"
#include "data/project_impl.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr std::size_t rowsBetweenCancels = 2048;   // chosen

std::optional<double> numberIn(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getDouble();
}

std::vector<RegisteredObject> readRegister(SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT bag_object, build_year, floor_area, use, status, x, y FROM bag_objects");
    std::vector<RegisteredObject> objects;
    while (query.executeStep()) {
        RegisteredObject object;
        object.object = query.getColumn(0).getString();
        if (!query.getColumn(1).isNull()) object.buildYear = query.getColumn(1).getInt();
        object.floorArea = numberIn(query.getColumn(2));
        object.use = query.getColumn(3).getString();
        object.status = query.getColumn(4).getString();
        if (const auto x = numberIn(query.getColumn(5)), y = numberIn(query.getColumn(6)); x && y)
            object.location = Location{*x, *y};
        objects.push_back(std::move(object));
    }
    return objects;
}

using PositionOf = std::unordered_map<std::string, std::size_t>;

std::vector<std::vector<Part>> readParts(SQLite::Database& database, const PositionOf& positionOf) {
    SQLite::Statement query(database,
                            "SELECT property_id, kind, area, build_year FROM property_parts ORDER BY property_id, position");
    std::vector<std::vector<Part>> parts;
    while (query.executeStep()) {
        const auto property = positionOf.find(query.getColumn(0).getString());
        if (property == positionOf.end()) continue;
        if (parts.empty()) parts.resize(positionOf.size());
        Part part;
        part.kind = query.getColumn(1).getString();
        part.areaM2 = numberIn(query.getColumn(2)).value_or(std::nan(""));
        if (!query.getColumn(3).isNull()) part.buildYear = query.getColumn(3).getInt();
        parts[property->second].push_back(std::move(part));
    }
    return parts;
}

/// The values of the last run over all dwellings that was finished.
std::vector<std::optional<double>> readValues(SQLite::Database& database, const PositionOf& positionOf) {
    SQLite::Statement query(database,
                            "SELECT property_id, value FROM valuations WHERE run = (SELECT max(number) FROM "
                            "valuation_runs WHERE finished_at IS NOT NULL AND NOT of_selection)");
    std::vector<std::optional<double>> values;
    while (query.executeStep()) {
        const auto property = positionOf.find(query.getColumn(0).getString());
        if (property == positionOf.end()) continue;
        if (values.empty()) values.resize(positionOf.size());
        values[property->second] = query.getColumn(1).getDouble();
    }
    return values;
}

/// Numbers of 12 digits at least by half, or the catalogue of Dutch dwellings.
bool hasDutchIdentifiers(const FeatureCatalogue& catalogue, const std::vector<Property>& properties) {
    if (catalogue.name() == "woz_dwellings") return true;
    const auto digits = [](const Property& property) {
        return property.id.size() == 12 &&
               std::ranges::all_of(property.id, [](char c) { return c >= '0' && c <= '9'; });
    };
    return !properties.empty() && 2 * std::ranges::count_if(properties, digits) >= std::ssize(properties);
}

struct Gathered {
    CheckInput input;
    std::int64_t mark = 0;
    std::optional<std::int64_t> modelVersion;
};

Gathered gather(const Project& project, const std::optional<CheckSettings>& settings, Date today) {
    Gathered gathered;
    CheckInput& input = gathered.input;
    Project::Impl& impl = project.impl();
    // Before the rest: what another program changes while this reads is then told as changed since.
    gathered.mark = valueOrFail(impl.read([&] { return checkMark(impl.database); }));
    input.properties = valueOrFail(project.properties());
    input.sales = valueOrFail(project.sales());
    input.catalogue = input.sales.catalogue;
    gathered.modelVersion = valueOrFail(project.currentModel());
    if (gathered.modelVersion) input.model = valueOrFail(project.model(*gathered.modelVersion)).market;
    PositionOf positionOf;
    for (std::size_t i = 0; i < input.properties.size(); ++i) positionOf.emplace(input.properties[i].id, i);
    valueOrFail(impl.read([&] {
        input.parts = readParts(impl.database, positionOf);
        input.registered = readRegister(impl.database);
        input.values = readValues(impl.database, positionOf);
        input.settings = settings ? *settings : loadCheckSettings(impl);
        return true;
    }));
    input.areas = valueOrFail(areas(project, {}));
    input.today = today;
    input.hasDutchIdentifiers = hasDutchIdentifiers(*input.catalogue, input.properties);
    return gathered;
}

std::int64_t beginCheck(SQLite::Database& database, const Gathered& gathered, std::size_t count, CheckRun& run) {
    run.who = AuditLog::user();
    run.checkedAt = utcNow();
    run.modelVersion = gathered.modelVersion;
    SQLite::Statement insert(database,
                             "INSERT INTO check_runs (who, checked_at, data_mark, model_version, findings) VALUES (?,?,?,?,?)");
    insert.bind(1, run.who);
    insert.bind(2, run.checkedAt);
    insert.bind(3, gathered.mark);
    if (run.modelVersion) insert.bind(4, *run.modelVersion);
    insert.bind(5, static_cast<std::int64_t>(count));
    insert.exec();
    return database.getLastInsertRowid();
}

/// The checks that found what is kept now, by key.
std::unordered_map<std::string, std::int64_t> firstSeen(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT key, first_seen FROM findings");
    std::unordered_map<std::string, std::int64_t> seen;
    while (query.executeStep()) seen.emplace(query.getColumn(0).getString(), query.getColumn(1).getInt64());
    return seen;
}

void replaceFindings(SQLite::Database& database, const std::vector<Finding>& found, CheckRun& run, Progress& progress) {
    const auto seen = firstSeen(database);
    database.exec("DELETE FROM findings");
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO findings VALUES (?,?,?,?,?,?,?,?)");
    std::size_t stayed = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i % rowsBetweenCancels == 0 && progress.isCancelled()) fail(ErrorCode::Cancelled);
        const Finding& finding = found[i];
        const auto before = seen.find(finding.key);
        insert.bind(1, finding.key);
        insert.bind(2, std::string(name(finding.rule)));
        insert.bind(3, std::string(name(finding.severity())));
        insert.bind(4, std::string(name(finding.subject)));
        insert.bind(5, finding.subjectId);
        insert.bind(6, finding.feature);
        insert.bind(7, pairsToJson(finding.arguments).dump());
        insert.bind(8, before == seen.end() ? run.number : before->second);
        if (insert.exec() == 0) {   // the same thing found twice
            insert.reset();
            continue;
        }
        insert.reset();
        ++run.findings;
        stayed += before == seen.end() ? 0 : 1;
    }
    run.fresh = run.findings - stayed;
    run.gone = seen.size() - stayed;
}

/// Findings that are there twice count once.
std::size_t distinctCount(const std::vector<Finding>& found) {
    std::vector<std::string_view> keys;
    for (const Finding& finding : found) keys.push_back(finding.key);
    std::sort(keys.begin(), keys.end());
    return static_cast<std::size_t>(std::unique(keys.begin(), keys.end()) - keys.begin());
}

std::string detailsOf(const CheckRun& run, const std::vector<Finding>& found) {
    std::map<std::string_view, std::size_t> byRule;
    for (const Finding& finding : found) ++byRule[name(finding.rule)];
    Json rules;
    for (const auto& [rule, count] : byRule) rules[std::string(rule)] = count;
    return Json{{"findings", run.findings}, {"fresh", run.fresh}, {"gone", run.gone}, {"by_rule", rules}}.dump();
}

}  // namespace

Result<CheckRun> runChecks(Project& project, Progress& progress, const std::optional<CheckSettings>& settings,
                           int threads, std::optional<Date> today) {
    progress.report(0, "read");
    const Date day = today ? *today : Date::parseIso(utcNow().substr(0, 10)).value();
    Project::Impl& impl = project.impl();
    const auto gathered = impl.guarded([&] { return gather(project, settings, day); });
    if (!gathered) return tl::unexpected(gathered.error());
    ProgressPortion checking(progress, 0.2, 0.8);
    const auto found = checkData(gathered->input, threads, checking);
    if (!found) return tl::unexpected(found.error());
    progress.report(0.8, "store");
    AuditEntry entry;
    entry.action = "check";
    auto run = impl.change(std::move(entry), [&](AuditEntry& audit) {
        CheckRun stored;
        stored.number = beginCheck(impl.database, *gathered, distinctCount(*found), stored);
        replaceFindings(impl.database, *found, stored, progress);
        audit.subject = "check " + std::to_string(stored.number);
        audit.details = detailsOf(stored, *found);
        return stored;
    });
    if (run) progress.report(1, "store");
    return run;
}

Result<std::optional<CheckRun>> lastCheck(const Project& project) {
    Project::Impl& impl = project.impl();
    const auto current = project.currentModel();
    if (!current) return tl::unexpected(current.error());
    return impl.read([&]() -> std::optional<CheckRun> {
        SQLite::Statement query(impl.database,
                                "SELECT number, who, checked_at, data_mark, model_version, findings FROM check_runs "
                                "ORDER BY number DESC LIMIT 1");
        if (!query.executeStep()) return std::nullopt;
        CheckRun run;
        run.number = query.getColumn(0).getInt64();
        run.who = query.getColumn(1).getString();
        run.checkedAt = query.getColumn(2).getString();
        if (!query.getColumn(4).isNull()) run.modelVersion = query.getColumn(4).getInt64();
        run.findings = static_cast<std::size_t>(query.getColumn(5).getInt64());
        run.isCurrent = query.getColumn(3).getInt64() == checkMark(impl.database) && run.modelVersion == *current;
        return run;
    });
}

}  // namespace herleid
