#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "model/market/market_model.h"
#include "ui/text/format.h"

namespace herleid {

/// One figure of a fit, in words. Figures with a number can be compared between versions.
struct ModelFigure {
    QString name;
    QString text;
    std::optional<double> number;
    int decimals = 0;
    bool isPercent = false;
};

/// How well a model describes the sales it was fitted on; the same figures in the same order for every model.
[[nodiscard]] std::vector<ModelFigure> modelFigures(const MarketModel& model, const Format& format);
/// second − first: "+0.012", "−3"; empty where they cannot be compared.
[[nodiscard]] QString figureDifference(const ModelFigure& first, const ModelFigure& second,
                                       const Format& format);

}  // namespace herleid
