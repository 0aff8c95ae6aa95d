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

/// A quantified difference between what was paid and the price of the full and unencumbered dwelling, such as −25,000
/// for a share in the reserve of an owners' association, or +18,000 for leasehold.
struct PriceCorrection {
    std::string kind;  ///< "vve_reserve", "leasehold", "movables", or the source's own word
    Money amount;      ///< added to the price
    friend bool operator==(const PriceCorrection&, const PriceCorrection&) = default;
};

/// What is recorded about a sale besides its price and date, in the terms of IMWOZ. Codes are kept as they came.
struct Transaction {
    std::optional<Date> deliveryDate;  ///< datumTransactie
    std::string code;                  ///< kind of transaction
    std::string usability;             ///< mark of usability for valuation
    std::string circumstances;         ///< in words
    std::vector<PriceCorrection> corrections;
    friend bool operator==(const Transaction&, const Transaction&) = default;
};

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
    /// Null where nothing more is recorded: a million sales need no room for what they do not have.
    std::shared_ptr<const Transaction> transaction;

    /// price + Σ corrections: the price that models, indices and comparisons work with.
    [[nodiscard]] Money correctedPrice() const;
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
