#pragma once

#include "model/quality/fairness_tests.h"
#include "model/quality/ratio_values.h"

namespace herleid {

/// How alike the values of near-identical dwellings are, beside how alike their prices are: what prices differ among equals is
/// chance that a value should not copy, so that values should lie closer together.
struct LikeDwellings {
    HorizontalDispersion values;
    HorizontalDispersion prices;
};

/// Sold dwellings that are near-identical: in one neighbourhood, of one type where the catalogue has types, built in the same
/// five years, and of one class of floor area of 10%. Per unit of floor area, on the price level of the valuation date. The
/// classes are chosen: an owner would call such dwellings the same. No clusters where neighbourhood, build year or floor area
/// are not recorded.
[[nodiscard]] LikeDwellings likeDwellings(const std::vector<ValuedSale>& valued, const SaleSet& sales);

}  // namespace herleid
