#pragma once

#include <string>
#include <vector>

#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

/// Facts of published Dutch rulings (anonymised as published), typed in as the matrices that the parties printed, as
/// far as the rulings print them. One matrix a ruling.
struct CourtCase {
    std::string ecli;
    PrintedMatrix matrix;
    std::optional<Date> assumedDate;   ///< where the ruling's text does not print the valuation date
};

[[nodiscard]] const std::vector<CourtCase>& courtCases();
[[nodiscard]] const CourtCase& courtCase(const std::string& ecli);

}  // namespace herleid
