#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

// What a printed matrix can be, so that a file made to hurt does not; chosen well above what anyone prints.
inline constexpr std::size_t largestMatrixFile = 4 << 20;    ///< bytes, of JSON or text
inline constexpr std::size_t mostMatrixColumns = 100;        ///< and entries of any list
inline constexpr std::size_t mostMatrixRows = 2000;
inline constexpr std::size_t longestMatrixText = 2000;       ///< bytes
inline constexpr double largestMatrixFigure = 1e12;

/// What the last place of a plain decimal is worth: 0.01 for "4.10", 1 for "400"; of a computed cell at least 1e-9.
[[nodiscard]] double stepOfPlain(std::string_view plain);
/// The figure with the decimals it was printed with: "4.0".
[[nodiscard]] std::string plainOf(const PrintedFigure& figure);

}  // namespace herleid
