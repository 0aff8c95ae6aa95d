#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/valuation/objection.h"

namespace herleid {

/// A case and where its dwelling stands; neighbourhood: empty where none is recorded.
struct PlacedObjection {
    Objection objection;
    std::string neighbourhood;
};

/// How many of a kind, how many of them were accepted wholly or partly, and what those changed: over the accepted with a
/// known change, mean = Σ (after − before) / n, percent = Σ 100 (after − before) / before / n.
struct ObjectionTally {
    std::size_t count = 0;
    std::size_t accepted = 0;
    std::size_t changes = 0;      ///< n
    double meanChange = 0;        ///< units of the currency
    double meanPercent = 0;
};

struct CorrectedFact {
    std::size_t feature = 0;      ///< position in the catalogue
    std::size_t cases = 0;
    friend bool operator==(const CorrectedFact&, const CorrectedFact&) = default;
};

/// What a collection of cases tells; withdrawn cases count nowhere. Grounds: every one that was raised, changes by the
/// effect of its try-out. Neighbourhoods: cases; accepted are those closed as upheld or partly upheld, changes from the
/// contested to the new value. Facts: of accepted grounds of closed cases, most often corrected first.
struct ObjectionStatistics {
    std::size_t open = 0;
    std::size_t closed = 0;
    std::map<GroundKind, ObjectionTally> byGround;
    std::map<std::string, ObjectionTally> byNeighbourhood;
    std::vector<CorrectedFact> corrected;
};
[[nodiscard]] ObjectionStatistics objectionStatistics(const std::vector<PlacedObjection>& cases);

}  // namespace herleid
