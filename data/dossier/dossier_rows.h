#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/facts/date.h"

namespace herleid {

/// Bytes, as opposed to a text.
struct DossierBytes {
    std::string bytes;
    friend bool operator==(const DossierBytes&, const DossierBytes&) = default;
};

/// One value of a dossier's row, in the five kinds that SQLite stores.
using DossierCell = std::variant<std::monostate, std::int64_t, double, std::string, DossierBytes>;

/// A row: its cells in the order of the table's columns, the first being its number. sealed: the hash that
/// the file has beside it; empty in the tables of the GeoPackage itself.
struct DossierRow {
    std::vector<DossierCell> cells;
    std::string sealed;
};

[[nodiscard]] DossierRow numberedRow(std::int64_t number, std::vector<DossierCell> cells);

/// Everything that a dossier says, table by table, in the order of the row numbers.
using DossierRows = std::map<std::string, std::vector<DossierRow>, std::less<>>;

/// NaN is nothing, and of the two zeros there is one: SQLite keeps neither apart.
[[nodiscard]] inline DossierCell cellOf(double number) {
    if (std::isnan(number)) return {};
    return number + 0.0;
}
[[nodiscard]] inline DossierCell cellOf(const std::optional<Date>& date) {
    if (!date) return {};
    return date->iso();
}

/// Reads the cells of one row in their order; whatever is of another kind than asked throws Failed with
/// ProjectDamaged (reason: the table, row and column).
class CellReader {
public:
    CellReader(std::string_view table, const DossierRow& row) : m_table(table), m_row(row) {}

    [[nodiscard]] std::int64_t whole();
    /// From lowest to highest.
    [[nodiscard]] std::int64_t whole(std::int64_t lowest, std::int64_t highest);
    /// Whether the next cell is empty; passes it then.
    [[nodiscard]] bool isNothing();
    [[nodiscard]] double number();  ///< NaN for nothing
    [[nodiscard]] const std::string& text();
    [[nodiscard]] const std::string& bytes();
    [[nodiscard]] bool flag();
    [[nodiscard]] Date date();
    void skip(std::size_t cells);
    [[noreturn]] void refuse(std::string_view expected) const;

private:
    [[nodiscard]] const DossierCell& next();

    std::string_view m_table;
    const DossierRow& m_row;
    std::size_t m_at = 0;
};

}  // namespace herleid
