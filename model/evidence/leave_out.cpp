#include "model/evidence/leave_out.h"

#include <algorithm>
#include <cmath>

#include "model/facts/chunks.h"
#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr double calibrationDeadBand = 0.002;   // METHOD §3: κ is 1 within 0.2%
constexpr std::size_t salesPerChunk = 64;

}  // namespace

std::vector<std::size_t> segmentingFeatures(const FeatureCatalogue& catalogue) {
    std::vector<std::size_t> features;
    for (const Role role : {Role::DwellingType, Role::District})
        if (const auto position = catalogue.findRole(role); position && catalogue[*position].hasLevels())
            features.push_back(*position);
    return features;
}

std::optional<LeftOut> leaveOut(const EvidencePool& pool, std::size_t position) {
    const MarketModel& model = pool.model();
    const Sale& sale = pool.sales().sales[position];
    const SaleFit* fit = model.fitOf(sale.id);
    if (fit == nullptr || std::isnan(fit->leaveOneOut())) return std::nullopt;
    const double error = fit->leaveOneOut();
    const double sigma2 = model.sigma() * model.sigma();
    const Observation observation = asSold(sale);
    const Date whenever = Date::fromDays(sale.date.days() + pool.evidence().rules.days);
    const Evidence evidence = pool.weigh({observation, whenever, {}, sale.propertyId}, model);
    LeftOut left;
    left.logModelValue = std::log(sale.correctedPrice().units()) - error;
    left.logValue = left.logModelValue + evidence.correction;
    std::vector<std::pair<double, Observation>> speaking;   // held residuals do not move
    for (const NamedSale& named : evidence.named)
        if (named.weight > 0 && named.residual == named.heldResidual)
            speaking.emplace_back(named.weight, asSold(pool.sales().sales[named.sale]));
    if (!speaking.empty() && sigma2 > 0)
        left.logValue += model.covariance(speaking, observation) / sigma2 * fit->weight * error;
    // xᵀ A_(i)⁻¹ x = (h/ω) / (1 − h).
    const double ofModel = sigma2 * fit->leverage / fit->weight / (1.0 - fit->leverage);
    left.sd = std::sqrt(ofModel + evidence.variance);
    return left;
}

Result<void> calibrate(const EvidencePool& pool, std::size_t most, int threads, EvidenceModel& evidence,
                       Progress& progress) {
    const MarketModel& model = pool.model();
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < pool.sales().sales.size(); ++i)
        if (model.fitOf(pool.sales().sales[i].id) != nullptr) positions.push_back(i);
    const std::size_t count = std::min(most, positions.size());
    std::vector<std::optional<LeftOut>> left(count);
    const auto chosen = [&](std::size_t k) { return positions[k * positions.size() / count]; };
    forEachChunk(count, salesPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last && !progress.isCancelled(); ++k) left[k] = leaveOut(pool, chosen(k));
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    std::vector<double> errors;
    std::vector<LeftOutSale> sales;
    double squares = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (!left[k]) continue;
        const Sale& sale = pool.sales().sales[chosen(k)];
        const double error = std::log(sale.correctedPrice().units()) - left[k]->logValue;
        squares += error * error;
        errors.push_back(error);
        sales.push_back({left[k]->logValue, error, left[k]->sd, sale.date, &sale.facts});
    }
    evidence.calibrated = sales.size();
    if (sales.empty()) return {};
    evidence.rmseLeaveOneOut = std::sqrt(squares / static_cast<double>(sales.size()));
    // The median of e^−error is e^−(median error).
    const double level = median(errors);
    evidence.calibration = std::abs(std::expm1(-level)) <= calibrationDeadBand ? 1.0 : std::exp(level);
    for (LeftOutSale& sale : sales) sale.error -= std::log(evidence.calibration);
    evidence.interval = scaleIntervals(sales, *pool.sales().catalogue, segmentingFeatures(*pool.sales().catalogue));
    return {};
}

}  // namespace herleid
