#pragma once

#include <vector>

#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/market/sale_columns.h"

namespace herleid {

/// A specification made concrete on sales: levels, cells, ranges, centres and references are those of these
/// sales and no others. Terms that cannot be (one value only, no such data) are left out with a note.
struct BuiltTerms {
    std::vector<FittedTerm> terms;   ///< offsets counted from 1: column 0 is the intercept
    std::size_t columns = 1;
    std::vector<FitNote> notes;
};

/// The numbers of the sales that building and evaluating these terms reads.
[[nodiscard]] std::vector<SaleColumns::Wanted> columnsRead(const ModelSpecification& specification,
                                                           const FeatureCatalogue& catalogue);
/// Fails with SpecificationInvalid (term, reason) where a variable is unknown or does not suit the kind.
[[nodiscard]] Result<BuiltTerms> buildTerms(const ModelSpecification& specification,
                                            const FeatureCatalogue& catalogue, const FittedSales& sales,
                                            const SaleColumns& columns);

}  // namespace herleid
