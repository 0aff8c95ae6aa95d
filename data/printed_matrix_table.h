#pragma once

#include "data/printed_matrix_file.h"

namespace herleid {

/// How many rows of a matrix a table has.
[[nodiscard]] std::size_t matrixRowsOf(const PrintedTable& table);

/// Makes a matrix of a table. Throws Failed as readPrintedMatrix says.
[[nodiscard]] PrintedMatrixFile matrixOfTable(const PrintedTable& table, const PrintedMatrixReading& reading);

}  // namespace herleid
