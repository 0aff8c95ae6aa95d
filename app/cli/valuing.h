#pragma once

#include <memory>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// Everything needed to value the dwellings of a project with its current model.
struct ValuationDesk {
    std::shared_ptr<const MarketModel> model;
    std::shared_ptr<const SaleSet> sales;
    std::int64_t version = 0;
    std::unique_ptr<Valuer> valuer;
    ValuationRequest request;

    /// Reads the current model and the sales. Fails with NoModel where nothing was fitted yet.
    [[nodiscard]] static Result<ValuationDesk> open(Project& project, Date valuationDate);
};

/// The dwellings with these ids, in that order. Fails with UnknownProperty.
[[nodiscard]] Result<std::vector<Property>> propertiesOf(const Project& project, const std::vector<std::string>& ids);

}  // namespace herleid
