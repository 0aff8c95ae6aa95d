#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/facts/facts.h"
#include "model/facts/feature_catalogue.h"

namespace herleid {

/// SQL for an identifier: in double quotes, inner ones doubled.
[[nodiscard]] std::string sqlName(const std::string& identifier);

/// The column of each feature in the layers of a project: its name, or the name with "_feature" (then 2, 3,
/// …) behind it where a system column or an earlier feature has that name already, letter case aside. A
/// feature keeps its column when the catalogue grows.
[[nodiscard]] std::vector<std::string> featureColumns(const FeatureCatalogue& catalogue);
/// DOUBLE for a number, TEXT for an ordered or category feature (the level's code), BOOLEAN for a flag.
[[nodiscard]] std::string columnType(const Feature& feature);

/// Binds a fact in the form its column has; not recorded is NULL.
void bindFact(SQLite::Statement& statement, int index, const Feature& feature, double value);

/// Reads facts from the feature columns of a row. Looks levels up by hash: a catalogue may list thousands of
/// neighbourhoods, and a project may hold millions of rows.
class FactsReader {
public:
    explicit FactsReader(std::shared_ptr<const FeatureCatalogue> catalogue);
    /// The facts in the columns from first on, in catalogue order. Throws Failed with ProjectDamaged for a
    /// level the catalogue does not know.
    [[nodiscard]] Facts read(const SQLite::Statement& row, int first) const;

private:
    [[nodiscard]] double readOne(const SQLite::Column& column, std::size_t feature) const;

    std::shared_ptr<const FeatureCatalogue> m_catalogue;
    std::vector<std::unordered_map<std::string_view, std::size_t>> m_levels;
};

}  // namespace herleid
