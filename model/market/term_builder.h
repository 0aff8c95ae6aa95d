#pragma once

#include <vector>

#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"

namespace herleid {

/// The sales a model is fitted on, in canonical order; pointers into a SaleSet that outlives them.
using FittedSales = std::vector<const Sale*>;

/// A specification made concrete on sales: levels, cells, ranges, centres and references are those of these
/// sales and no others. Terms that cannot be (one value only, no such data) are left out with a note.
struct BuiltTerms {
    std::vector<FittedTerm> terms;   ///< offsets counted from 1: column 0 is the intercept
    std::size_t columns = 1;
    std::vector<FitNote> notes;
};

/// Fails with SpecificationInvalid (term, reason) where a variable is unknown or does not suit the kind.
[[nodiscard]] Result<BuiltTerms> buildTerms(const ModelSpecification& specification,
                                            const FeatureCatalogue& catalogue, const FittedSales& sales);

}  // namespace herleid
