#pragma once

#include <string>
#include <vector>

#include "model/evidence/price_model.h"

namespace herleid {

/// A fitted model as it is stored: the structure as JSON, the large parts as little-endian doubles. The
/// catalogue is stored beside it. Nothing is lost: a model read back predicts the same to the bit.
struct StoredModel {
    std::string structure;   ///< JSON: specification, terms with their bases, summary, calibration, evidence
    std::string beta;        ///< p doubles
    std::string covariance;  ///< p × p doubles, column by column
    std::string saleFits;    ///< per sale: length and bytes of its id, residual, leverage, weight
};

[[nodiscard]] StoredModel storeModel(const PriceModel& model);
/// Throws Failed with ProjectDamaged where the stored parts cannot be read.
/// A model of before evidence was kept ranks sales by place and time alone and gives them no weight.
[[nodiscard]] PriceModel restoreModel(const StoredModel& stored, std::shared_ptr<const FeatureCatalogue> catalogue);

}  // namespace herleid
