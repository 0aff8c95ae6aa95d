#include "model/valuation/matrix.h"

#include <cmath>

namespace herleid {

namespace {

constexpr double cautionNet = 15.0;    // METHOD §5
constexpr double cautionGross = 25.0;  // METHOD §5

}  // namespace

double MatrixRow::indexPercent() const { return 100.0 * std::expm1(indexLog); }

double MatrixRow::netPercent() const {
    double sum = 0;
    for (const MatrixAdjustment& adjustment : adjustments) sum += adjustment.amount.units();
    return 100.0 * sum / (price + indexAmount).units();
}

double MatrixRow::grossPercent() const {
    double sum = 0;
    for (const MatrixAdjustment& adjustment : adjustments) sum += std::abs(adjustment.amount.units());
    return 100.0 * sum / (price + indexAmount).units();
}

bool MatrixRow::needsCaution() const {
    return std::abs(netPercent()) > cautionNet || grossPercent() > cautionGross;
}

}  // namespace herleid
