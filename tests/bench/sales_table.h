#pragma once

#include <cstddef>
#include <string>

#include "model/facts/sale.h"

namespace herleid {

/// The first `rows` sales of a table that large_sample.R wrote, straight into memory: no project, no import.
/// Throws std::runtime_error where the file is not such a table.
[[nodiscard]] SaleSet readSalesTable(const std::string& file, std::size_t rows);

}  // namespace herleid
