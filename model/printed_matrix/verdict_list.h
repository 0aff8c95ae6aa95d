#pragma once

#include "model/printed_matrix/matrix_checker.h"

namespace herleid {

// Internal to the room: what the checks share.

/// Takes findings and gaps while a matrix is checked.
class VerdictList {
public:
    VerdictList(const PrintedMatrix& printed, const MatrixCheckSettings& limits)
        : matrix(printed), settings(limits), valuationDate(printed.valuationDate ? printed.valuationDate : limits.assumedDate) {
        verdict.isDateAssumed = !printed.valuationDate && limits.assumedDate;
    }

    /// A new finding about a column; complete it at once, the next one may move it.
    MatrixFinding& add(MatrixCheck check, MatrixSeverity severity, std::optional<std::size_t> column);
    /// The check was not possible for a column, as these rows are not printed there.
    void miss(MatrixCheck check, std::vector<PrintedRow> rows, std::optional<std::size_t> column);

    const PrintedMatrix& matrix;
    const MatrixCheckSettings& settings;
    const std::optional<Date> valuationDate;
    MatrixVerdict verdict;
};

/// Half of the last place in which the figures of a row are printed in all columns, when seen together: 500 for 753000,
/// 735000 and 752000. At most 500: nobody rounds prices of dwellings coarser (chosen).
[[nodiscard]] double halfOfRow(const std::vector<double>& row);

/// Calendar days as months of 365.25 / 12 days; negative before the other day.
[[nodiscard]] double monthsFrom(Date day, Date other);

// The checks, each in the file of its name.
void checkComponents(VerdictList& list);   // component_checks.cpp
void checkAreas(VerdictList& list);        // area_checks.cpp
void checkIndex(VerdictList& list);        // index_checks.cpp
void checkDates(VerdictList& list);        // date_checks.cpp
void checkDifferences(VerdictList& list);  // difference_checks.cpp
void checkLand(VerdictList& list);         // land_checks.cpp
void checkRatingSteps(VerdictList& list);  // rating_step_checks.cpp
void checkTotals(VerdictList& list);       // total_checks.cpp

}  // namespace herleid
