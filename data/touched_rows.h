#pragma once

#include <string>

#include "data/before_image.h"

namespace herleid {

/// SQL: whether the import ?1 has added or changed the row of this layer ("properties" or "sales") so far.
[[nodiscard]] inline std::string touchedCondition(const std::string& layer) {
    return "(import_number = ?1 OR " + keyColumnOf(layer) +
           " IN (SELECT key FROM import_before WHERE import_number = ?1 AND layer = '" + layer + "'))";
}

}  // namespace herleid
