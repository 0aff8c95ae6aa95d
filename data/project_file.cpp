// What an open project file keeps in memory: settings and catalogue.
#include <charconv>

#include "data/catalogue_json.h"
#include "data/coordinate_system.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/project_impl.h"
#include "data/project_schema.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr int busyMilliseconds =
    2000;  // chosen: long enough for another program's edit, short enough to wait

[[noreturn]] void damaged(const std::string& what) {
    fail(ErrorCode::ProjectDamaged, {{"reason", what}});
}

std::int64_t wholeNumber(const std::string& text, const std::string& what) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) damaged(what);
    return number;
}

}  // namespace

Project::Impl::Impl(std::filesystem::path path)
    : file(std::move(path)), database(file.string(), SQLite::OPEN_READWRITE, busyMilliseconds) {
    addSpatialFunctions(database);
}

void Project::Impl::restore(Memory before) {
    settings = std::move(before.settings);
    catalogue = std::move(before.catalogue);
    catalogueVersion = before.catalogueVersion;
    columns = std::move(before.columns);
    srsId = before.srsId;
    dataVersion = -1;  // what the failed work saw may never have been: read again at the next use
}

void Project::Impl::refresh() {
    const std::int64_t now = database.execAndGet("PRAGMA data_version").getInt64();
    if (now == dataVersion) return;
    const auto required = [&](const std::string& key) {
        const auto found = value(key);
        if (!found) damaged("setting '" + key + "' is missing");
        return *found;
    };
    ProjectSettings read;
    read.title = required("title");
    read.crs = required("crs");
    const std::string currency = required("currency");
    if (!Currency::isValid(currency)) damaged("currency");
    read.currency = Currency(currency);
    read.roundTo = Money(wholeNumber(required("round_to_cents"), "round_to_cents"), read.currency);
    if (const auto date = value("valuation_date"); date && !date->empty())
        read.valuationDate = valueOrFail(Date::parseIso(*date));
    const std::int64_t version = wholeNumber(required("catalogue_version"), "catalogue_version");
    if (version != catalogueVersion) useCatalogue(version, loadCatalogue(version));
    settings = std::move(read);
    srsId = valueOrFail(coordinateSystem(settings.crs)).code;
    dataVersion = now;
}

void Project::Impl::useCatalogue(std::int64_t version, std::shared_ptr<const FeatureCatalogue> used) {
    catalogueVersion = version;
    columns = featureColumns(*used);
    catalogue = std::move(used);
}

void Project::Impl::setValue(const std::string& key, const std::string& text) {
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO herleid_settings VALUES (?,?)");
    insert.bind(1, key);
    insert.bind(2, text);
    insert.exec();
}

std::optional<std::string> Project::Impl::value(const std::string& key) {
    SQLite::Statement query(database, "SELECT value FROM herleid_settings WHERE key = ?");
    query.bind(1, key);
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getString();
}

void Project::Impl::writeSettings(const ProjectSettings& changed) {
    setValue("title", changed.title);
    setValue("crs", changed.crs);
    setValue("currency", std::string(changed.currency.code()));
    setValue("round_to_cents", std::to_string(changed.roundTo.cents()));
    setValue("valuation_date", changed.valuationDate ? changed.valuationDate->iso() : "");
    settings = changed;
}

std::int64_t Project::Impl::storeCatalogue(const FeatureCatalogue& stored) {
    const std::string json = writeCatalogue(stored);
    SQLite::Statement find(database, "SELECT version FROM catalogues WHERE json = ?");
    find.bind(1, json);
    if (find.executeStep()) return find.getColumn(0).getInt64();
    SQLite::Statement insert(database, "INSERT INTO catalogues (json, created_at) VALUES (?,?)");
    insert.bind(1, json);
    insert.bind(2, utcNow());
    insert.exec();
    return database.getLastInsertRowid();
}

std::shared_ptr<const FeatureCatalogue> Project::Impl::loadCatalogue(std::int64_t version) {
    if (version == catalogueVersion && catalogue) return catalogue;
    SQLite::Statement query(database, "SELECT json FROM catalogues WHERE version = ?");
    query.bind(1, version);
    if (!query.executeStep()) damaged("catalogue " + std::to_string(version) + " is missing");
    auto parsed = parseCatalogue(query.getColumn(0).getString(), file.string());
    if (!parsed) damaged("catalogue " + std::to_string(version) + " cannot be read");
    return std::make_shared<const FeatureCatalogue>(std::move(*parsed));
}

void Project::Impl::addColumns(const FeatureCatalogue& grown) {
    addFeatureColumns(database, grown, columns.size());
    columns = featureColumns(grown);
}

void Project::Impl::growCatalogue(const FeatureCatalogue& grown) {
    if (catalogue && grown == *catalogue) return;
    const std::int64_t version = storeCatalogue(grown);
    setValue("catalogue_version", std::to_string(version));
    addColumns(grown);
    useCatalogue(version, std::make_shared<const FeatureCatalogue>(grown));
}

std::string Project::Impl::featureColumnList() const {
    std::string list;
    for (const std::string& column : columns) list += ", " + sqlName(column);
    return list;
}

}  // namespace herleid
