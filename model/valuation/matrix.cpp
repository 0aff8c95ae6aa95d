#include "model/valuation/matrix.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

constexpr double cautionNet = 15.0;    // METHOD §5
constexpr double cautionGross = 25.0;  // METHOD §5

}  // namespace

Money MatrixRow::correctedPrice() const {
    Money sum = price;
    for (const PriceCorrection& correction : corrections) sum = sum + correction.amount;
    return sum;
}

Money MatrixRow::correctionOf(std::string_view kind) const {
    Money sum{0, price.currency()};
    for (const PriceCorrection& correction : corrections)
        if (correction.kind == kind) sum = sum + correction.amount;
    return sum;
}

Money MatrixRow::indexedPrice() const { return correctedPrice() + indexAmount; }

double MatrixRow::indexPercent() const { return 100.0 * std::expm1(indexLog); }

double MatrixRow::netPercent() const {
    double sum = 0;
    for (const MatrixAdjustment& adjustment : adjustments) sum += adjustment.amount.units();
    return 100.0 * sum / indexedPrice().units();
}

double MatrixRow::grossPercent() const {
    double sum = 0;
    for (const MatrixAdjustment& adjustment : adjustments) sum += std::abs(adjustment.amount.units());
    return 100.0 * sum / indexedPrice().units();
}

bool MatrixRow::needsCaution() const {
    return std::abs(netPercent()) > cautionNet || grossPercent() > cautionGross;
}

std::vector<std::string> correctionKinds(const std::vector<MatrixRow>& rows) {
    std::vector<std::string> kinds;
    for (const MatrixRow& row : rows)
        for (const PriceCorrection& correction : row.corrections)
            if (std::ranges::find(kinds, correction.kind) == kinds.end()) kinds.push_back(correction.kind);
    return kinds;
}

}  // namespace herleid
