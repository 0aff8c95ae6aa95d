#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/column_evidence.h"
#include "data/file_inspection.h"

namespace herleid {

/// A range in which nearly all values of a kind of column lie.
struct LikelyRange {
    double lowest = 0;
    double highest = 0;
};

/// A column whose reading is to be chosen, with what is known besides its values.
struct ReadingQuestion {
    std::string column;
    const ColumnEvidence* evidence = nullptr;
    std::optional<LikelyRange> likely;         ///< of the numbers
    std::optional<NumberFormat> formerNumbers;  ///< of an earlier import or the given mapping
    std::vector<std::string> formerDates;       ///< empty: none
    DecidedBy former = DecidedBy::FormerImport;
    std::optional<std::string> answer;
    bool isPlace = false;  ///< a coordinate: programs write them with a point in any country
};

/// How the numbers of a column are read. allowed: every candidate under which its values are the same numbers.
struct NumberChoice {
    ReadingMask allowed = 0;
    std::size_t best = 0;
    DecidedBy decidedBy = DecidedBy::Nothing;
    std::vector<Reading> readings;  ///< best first
};

struct DateChoice {
    std::vector<std::string> formats;  ///< accepted together, the most frequent first
    DecidedBy decidedBy = DecidedBy::Nothing;
    std::vector<Reading> readings;
};

/// Chooses for all number columns of a file together, as one may decide for another. A text such as "1.234" is read as
/// a number with decimals or with thousands only where something decides it: another value of its column, the other
/// columns, the size of the numbers, an earlier mapping or an answer. Otherwise decidedBy is Nobody. Throws Failed with
/// ColumnAmbiguous for an answer that is no reading.
[[nodiscard]] std::vector<NumberChoice> chooseNumbers(const std::vector<ReadingQuestion>& questions);
/// The same for dates, where day and month may be exchanged.
[[nodiscard]] std::vector<DateChoice> chooseDates(const std::vector<ReadingQuestion>& questions);

}  // namespace herleid
