#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "data/voorbeeldstad/town_table.h"

namespace herleid {

/// One kind of defect that was planted in a file.
struct PlantedDefect {
    std::string kind;  ///< "price_missing", "day_does_not_exist", …
    std::string
        reason;  ///< for which an import rejects the row ("date_unreadable", …); empty: it is accepted
    std::int64_t rows = 0;
    std::vector<std::string> ids;  ///< the first of them, as the first column has it
};

/// What is to be found in a file: the expectation that an import is compared with.
struct PlantedFile {
    std::string file;
    std::string kind;  ///< "sales", "properties", "parts", "areas", "bag"
    std::int64_t rows = 0;
    std::int64_t accepted = 0;
    std::vector<PlantedDefect> defects;
    std::vector<std::string> ambiguities;  ///< columns that an import must ask about
    [[nodiscard]] std::map<std::string, std::int64_t> rejected() const;
};

/// Spoil rows of a table as hurried typing and old systems do; no row has two defects, and every kind occurs
/// at least twice unless it says so. Deterministic by seed.
[[nodiscard]] PlantedFile spoilSales(TownTable& table, std::uint64_t seed);
[[nodiscard]] PlantedFile spoilDwellings(TownTable& table, std::uint64_t seed);
[[nodiscard]] PlantedFile spoilParts(TownTable& table, std::uint64_t seed);

}  // namespace herleid
