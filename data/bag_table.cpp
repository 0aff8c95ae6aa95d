#include "data/bag_table.h"

#include <algorithm>
#include <unordered_map>

namespace herleid {

namespace {

constexpr const char* objects = "verblijfsobject";
constexpr const char* buildings = "pand";
constexpr const char* yearColumn = "bouwjaar";

std::optional<std::size_t> columnOf(const TableSource& table, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        const auto found = std::find(table.header().begin(), table.header().end(), name);
        if (found != table.header().end()) return static_cast<std::size_t>(found - table.header().begin());
    }
    return std::nullopt;
}

std::unordered_map<std::string, std::string> buildYears(const std::filesystem::path& file) {
    Mapping layer;
    layer.layer = buildings;
    const auto table = openTable(file, layer);
    const auto id = columnOf(*table, {"identificatie", "pand_identificatie", "pandidentificatie"});
    const auto year = columnOf(*table, {yearColumn, "oorspronkelijkBouwjaar", "oorspronkelijk_bouwjaar"});
    std::unordered_map<std::string, std::string> years;
    TableRow row;
    if (id && year)
        while (table->next(row)) years.emplace(row.fields[*id], row.fields[*year]);
    return years;
}

/// Objects with the build year of their building behind.
class ObjectsWithYear final : public TableSource {
public:
    ObjectsWithYear(std::unique_ptr<TableSource> table, std::size_t building,
                    std::unordered_map<std::string, std::string> years)
        : m_table(std::move(table)), m_building(building), m_years(std::move(years)) {
        m_header = m_table->header();
        m_header.emplace_back(yearColumn);
    }
    [[nodiscard]] bool next(TableRow& row) override {
        if (!m_table->next(row)) return false;
        std::string year;
        if (m_building < row.fields.size()) {
            const std::string& ids = row.fields[m_building];
            if (const auto found = m_years.find(ids.substr(0, ids.find(','))); found != m_years.end())
                year = found->second;
        }
        row.fields.push_back(std::move(year));
        row.kinds.resize(row.fields.size(), CellKind::Text);
        row.kinds.back() = CellKind::Number;
        return true;
    }
    [[nodiscard]] double fractionRead() const override { return m_table->fractionRead(); }
    [[nodiscard]] std::string geometryCrs() const override { return m_table->geometryCrs(); }
    [[nodiscard]] bool hasGeometry() const override { return m_table->hasGeometry(); }
    [[nodiscard]] std::string layer() const override { return m_table->layer(); }

private:
    std::unique_ptr<TableSource> m_table;
    std::size_t m_building;
    std::unordered_map<std::string, std::string> m_years;  // pand → year
};

}  // namespace

std::unique_ptr<TableSource> openTableOf(ImportKind kind, const std::filesystem::path& file, const Mapping& mapping) {
    if (kind != ImportKind::Bag) return openTable(file, mapping);
    const auto layers = layersOf(file);
    const auto has = [&](const char* name) {
        return std::any_of(layers.begin(), layers.end(), [&](const FileLayer& layer) { return layer.name == name; });
    };
    Mapping chosen = mapping;
    if (chosen.layer.empty() && has(objects)) chosen.layer = objects;
    auto table = openTable(file, chosen);
    const auto building = columnOf(*table, {"pand_identificatie", "pandidentificatie", "pand_id", "pandid"});
    if (!has(buildings) || !building || columnOf(*table, {yearColumn})) return table;
    return std::make_unique<ObjectsWithYear>(std::move(table), *building, buildYears(file));
}

}  // namespace herleid
