#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/import.h"
#include "data/reading_choice.h"

namespace herleid {

/// A column of a mapping with numbers, and in which range they can be expected.
struct NumberColumn {
    std::string column;
    std::optional<LikelyRange> likely;
    bool isPlace = false;
};

/// The columns of a mapping that are read as numbers in files of this kind.
[[nodiscard]] std::vector<NumberColumn> numberColumns(const Mapping& mapping, ImportKind kind,
                                                      const FeatureCatalogue& catalogue);
/// The columns that are read as dates.
[[nodiscard]] std::vector<DateColumn*> dateColumns(Mapping& mapping);
/// What a column is to a mapping: its key there ("price"), the feature's name, or "correction: leasehold"; empty where
/// it is not used.
[[nodiscard]] std::string meaningOf(const Mapping& mapping, const std::string& column);

}  // namespace herleid
