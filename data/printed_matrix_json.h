#pragma once

#include <string>

#include "model/facts/result.h"
#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

/// Reads a printed matrix in the form described in data/printed_matrix.md: format "herleid-printed-matrix", version 1.
/// Strict: an unknown member is refused, so that no typing error is lost. Fails with JsonInvalid (file, line, column,
/// reason), JsonField (file, field, value, reason) or FileTooLarge.
[[nodiscard]] Result<PrintedMatrix> parsePrintedMatrix(const std::string& text, const std::string& origin);

/// The same form; parsePrintedMatrix gives back an equal matrix.
[[nodiscard]] std::string printedMatrixJson(const PrintedMatrix& matrix);

}  // namespace herleid
