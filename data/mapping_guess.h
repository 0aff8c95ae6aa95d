#pragma once

#include <set>
#include <string>
#include <vector>

#include "data/column_evidence.h"
#include "data/import.h"

namespace herleid {

/// Which column is what, and which of them were recognised by their contents.
struct RecognisedColumns {
    Mapping mapping;  ///< columns only: readings of numbers and dates are chosen afterwards
    std::set<std::string> byContent;
};

/// Recognises columns by their Dutch or English names, the names and labels of the catalogue, and what stands in them.
/// layer: its name tells what boundaries are ("buurten").
[[nodiscard]] RecognisedColumns recogniseColumns(ImportKind kind, const std::vector<std::string>& header,
                                                 const std::vector<ColumnEvidence>& evidence,
                                                 const FeatureCatalogue& catalogue, const std::string& layer);

/// "EPSG:4326" or "EPSG:28992" by the range in which nearly all northings lie; empty where it is neither. The two have
/// no number in common.
[[nodiscard]] std::string recogniseCrs(const ColumnEvidence& y);

}  // namespace herleid
