#include "data/feature_columns.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "data/failed.h"

namespace herleid {

namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Columns that the layers have beside those of features, and names SQLite itself gives a meaning.
const std::set<std::string>& systemColumns() {
    static const std::set<std::string> names{
        "fid",         "geom",          "property_id", "street",      "house_number", "postcode",
        "city",        "source",        "recorded_on", "verified_on", "method",       "reason",
        "facts_sale",  "facts_date",    "address",     "sale_id",     "sale_date",    "price",
        "arms_length", "import_number", "import_row",  "rowid",       "oid",          "_rowid_",
        "bag_object",  "bag_building",  "delivery_date", "transaction_code", "usability", "circumstances",
        "corrections"};
    return names;
}

}  // namespace

std::string sqlName(const std::string& identifier) {
    std::string result = "\"";
    for (char c : identifier) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

std::vector<std::string> featureColumns(const FeatureCatalogue& catalogue) {
    std::set<std::string> taken = systemColumns();
    std::vector<std::string> columns;
    for (const Feature& feature : catalogue.features()) {
        std::string column = feature.name;
        for (int number = 1; !taken.insert(lower(column)).second; ++number)
            column = feature.name + "_feature" + (number > 1 ? std::to_string(number) : "");
        columns.push_back(column);
    }
    return columns;
}

std::string columnType(const Feature& feature) {
    if (feature.isNumber()) return "DOUBLE";
    return feature.kind == FeatureKind::Flag ? "BOOLEAN" : "TEXT";
}

void bindFact(SQLite::Statement& statement, int index, const Feature& feature, double value) {
    if (std::isnan(value))
        statement.bind(index);
    else if (feature.isNumber())
        statement.bind(index, value);
    else if (feature.kind == FeatureKind::Flag)
        statement.bind(index, value != 0 ? 1 : 0);
    else
        statement.bindNoCopy(index, feature.levels.at(static_cast<std::size_t>(value)).code);
}

FactsReader::FactsReader(std::shared_ptr<const FeatureCatalogue> catalogue)
    : m_catalogue(std::move(catalogue)), m_levels(m_catalogue->size()) {
    for (std::size_t i = 0; i < m_catalogue->size(); ++i) {
        const auto& levels = (*m_catalogue)[i].levels;
        for (std::size_t level = 0; level < levels.size(); ++level)
            m_levels[i].emplace(levels[level].code, level);
    }
}

Facts FactsReader::read(const SQLite::Statement& row, int first) const {
    Facts facts(m_catalogue->size());
    for (std::size_t i = 0; i < m_catalogue->size(); ++i) {
        const SQLite::Column column = row.getColumn(first + static_cast<int>(i));
        if (!column.isNull()) facts.set(i, readOne(column, i));
    }
    return facts;
}

double FactsReader::readOne(const SQLite::Column& column, std::size_t feature) const {
    const Feature& described = (*m_catalogue)[feature];
    if (described.isNumber()) return column.getDouble();
    if (described.kind == FeatureKind::Flag) return column.getInt() != 0 ? 1.0 : 0.0;
    const char* text = column.getText();
    const std::string_view code(text, static_cast<std::size_t>(column.getBytes()));
    const auto level = m_levels[feature].find(code);
    if (level != m_levels[feature].end()) return static_cast<double>(level->second);
    fail(ErrorCode::ProjectDamaged, {{"reason", "level '" + std::string(code) + "' of '" + described.name +
                                                    "' is not in the catalogue"}});
}

}  // namespace herleid
