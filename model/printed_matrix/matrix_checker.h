#pragma once

#include <vector>

#include "model/printed_matrix/matrix_finding.h"

namespace herleid {

/// Limits by which a printed matrix is judged. What rounding explains is never a limit: it follows from the figures.
struct MatrixCheckSettings {
    /// Of a matrix that does not print one. Findings that rest on it say so.
    std::optional<Date> assumedDate;
    double farMonths = 12;          ///< "about a year"; chosen, after the rulings: 14 months before was excused, 22 was not
    double monthlySpread = 0.25;    ///< percentage points a month between sales of one market; chosen
    double sizeShare = 0.10;        ///< from this share on, sizes differ; chosen
    int buildYears = 10;            ///< from this many years on, build years differ; chosen
    double highestHeight = 3.5;     ///< m³ a m² of floor; chosen: the court of RBOBR:2023:463 held 3.55 impossible
};

/// What the matrix says about itself.
struct MatrixVerdict {
    std::vector<MatrixFinding> findings;   ///< by check, then by column
    std::vector<MatrixGap> gaps;           ///< what could not be checked, and for lack of which rows
    bool isDateAssumed = false;

    [[nodiscard]] std::size_t count(MatrixSeverity severity) const;
    /// Notes, far sales and mismatches.
    [[nodiscard]] std::size_t attention() const;
    [[nodiscard]] bool isConsistent() const { return count(MatrixSeverity::Mismatch) == 0; }
};

/// Puts a printed matrix to the test: does it add up, do its figures follow from each other within the rounding of
/// what is printed, is every difference priced. Nothing outside the matrix is consulted.
///
/// Bands: price a unit p printed to step s, times an area q (areas are registered in whole m², so q is exact), may
/// differ from the amount by q·s/2 and half a step of the amount; a sum by half a step of each of its parts; and so on.
/// A total whose row is in whole thousands in every column is known to 500 only: a sum within that is a note.
[[nodiscard]] MatrixVerdict checkPrintedMatrix(const PrintedMatrix& matrix, const MatrixCheckSettings& settings = {});

}  // namespace herleid
