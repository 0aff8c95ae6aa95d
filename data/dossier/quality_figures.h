#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/evidence/price_model.h"
#include "model/facts/progress.h"
#include "model/facts/sale.h"

namespace herleid {

/// How near values come to prices, of every fitted sale valued without itself: the figures of AccuracyFigures
/// that do not rest on intervals, by the names that the command line gives them. Fails with Cancelled.
[[nodiscard]] Result<std::vector<std::pair<std::string, double>>> qualityFigures(
    const std::shared_ptr<const SaleSet>& sales, const PriceModel& model, int threads, Progress& progress);

}  // namespace herleid
