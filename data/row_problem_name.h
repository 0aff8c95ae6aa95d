#pragma once

#include <string_view>

#include "data/import.h"

namespace herleid {

/// The fixed name of a reason, such as "number_unreadable": the same in every language, for scripts and tables.
[[nodiscard]] std::string_view name(RowProblemCode code);

}  // namespace herleid
