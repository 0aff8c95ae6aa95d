#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/facts.h"
#include "model/facts/location.h"
#include "model/facts/money.h"

namespace herleid {

/// A realised transaction, with the facts of the dwelling as they were at the sale. A property's present
/// facts never change a past sale.
struct Sale {
    std::string id;
    std::string propertyId;
    Date date;               ///< date of the agreement (koopdatum); the price is indexed from this day
    Money price;             ///< as recorded, before corrections
    Facts facts;             ///< as at the sale
    std::optional<Location> location;
    bool armsLength = true;  ///< false: shown, never fitted and never evidence
    std::string addressLine;
};

/// For passes over many sales: asks for the sale two steps ahead, then for the facts of the one a step ahead, so that
/// both are near when position is reached. at(i): the i-th sale of count.
template <class At>
void prefetchSales(std::size_t position, std::size_t count, const At& at) {
    constexpr std::size_t step = 8;  // chosen: as many sales as are read while memory answers
    if (position + 2 * step >= count) return;
    const Sale& far = at(position + 2 * step);
    __builtin_prefetch(&far.id);
    __builtin_prefetch(&far.date);
    __builtin_prefetch(&far.location);
    at(position + step).facts.prefetch();
}

/// Sales in canonical order (date, then id) with the catalogue their facts are in.
struct SaleSet {
    std::shared_ptr<const FeatureCatalogue> catalogue;
    std::vector<Sale> sales;

    /// Puts the sales in canonical order, so that the order of rows in a file changes no bit of a result.
    void sortCanonically();
};

}  // namespace herleid
