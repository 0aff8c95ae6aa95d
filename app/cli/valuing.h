#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// Everything needed to value the dwellings of a project with its current model.
struct ValuationDesk {
    std::shared_ptr<const MarketModel> model;
    std::int64_t version = 0;
    std::unique_ptr<Valuer> valuer;
    ValuationRequest request;

    /// Reads the current model and the sales. Fails with NoModel where nothing was fitted yet.
    [[nodiscard]] static Result<ValuationDesk> open(Project& project, Date valuationDate);
};

/// Values every dwelling, in the order given and with the same outcome for any number of threads. One failure
/// ends the work and is the outcome; Cancelled where the work was cancelled.
[[nodiscard]] Result<std::vector<Valuation>> valueAll(const ValuationDesk& desk, const std::vector<Property>& subjects,
                                                      Progress& progress);

/// The dwellings with these ids, in that order. Fails with UnknownProperty.
[[nodiscard]] Result<std::vector<Property>> propertiesOf(const Project& project, const std::vector<std::string>& ids);

}  // namespace herleid
