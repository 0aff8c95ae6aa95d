#pragma once

#include <string>
#include <vector>

#include "model/market/market_model.h"

namespace herleid {

/// A fitted model as it is stored: the structure as JSON, the large parts as little-endian doubles. The
/// catalogue is stored beside it. Nothing is lost: a model read back predicts the same to the bit.
struct StoredModel {
    std::string structure;   ///< JSON: specification, terms with their bases, summary, calibration
    std::string beta;        ///< p doubles
    std::string covariance;  ///< p × p doubles, column by column
    std::string saleFits;    ///< per sale: length and bytes of its id, residual, leverage, weight
};

[[nodiscard]] StoredModel storeModel(const MarketModelParts& parts);
/// Throws Failed with ProjectDamaged where the stored parts cannot be read.
[[nodiscard]] MarketModelParts restoreModel(const StoredModel& stored,
                                            std::shared_ptr<const FeatureCatalogue> catalogue);

}  // namespace herleid
