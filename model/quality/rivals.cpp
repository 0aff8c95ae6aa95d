#include "model/quality/rivals.h"

#include <algorithm>
#include <cmath>

#include "model/facts/chunks.h"
#include "model/facts/split_mix.h"
#include "model/facts/statistics.h"
#include "model/quality/bootstrap_draw.h"
#include "model/quality/ordered_ratios.h"

namespace herleid {

namespace {

constexpr std::size_t drawsAtOnce = 8;  // a chunk of work; chosen

/// One rival on the sales that all estimate, ready to be drawn from.
struct Contender {
    explicit Contender(RatioSample given) : sample(std::move(given)), ordered(sample) {
        for (std::size_t i = 0; i < sample.size(); ++i) {
            const double error = std::log(sample.prices[i]) - std::log(sample.estimates[i]);
            squares.push_back(error * error);
        }
    }
    RatioSample sample;
    OrderedRatios ordered;
    std::vector<double> squares;  ///< (ln S − ln A)², in the order of the sample
};

/// What one draw makes of one rival.
struct Drawn {
    RatioFigures figures;
    double rmseLog = 0;
};

Drawn drawnOf(const Contender& one, const std::vector<std::uint16_t>& copies, std::vector<std::uint16_t>& inOrder) {
    const std::size_t n = copies.size();
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += copies[i] * one.squares[i];
    for (std::size_t k = 0; k < n; ++k) inOrder[k] = copies[one.ordered.order()[k]];
    return {one.ordered.figures(inOrder, n), std::sqrt(sum / static_cast<double>(n))};
}

double medianError(const RatioSample& sample) {
    std::vector<double> errors;
    for (const double ratio : sample.ratios()) errors.push_back(100 * std::abs(ratio - 1));
    std::sort(errors.begin(), errors.end());
    return quantileOfSorted(errors, 0.5);
}

RatioInterval percentiles(std::vector<double> draws, double level) {
    std::erase_if(draws, [](double one) { return std::isnan(one); });
    if (draws.empty()) return {std::nan(""), std::nan("")};
    std::sort(draws.begin(), draws.end());
    return {quantileOfSorted(draws, (1 - level) / 2), quantileOfSorted(draws, (1 + level) / 2)};
}

std::vector<std::size_t> estimatedByAll(const std::vector<double>& prices, const std::vector<Rival>& rivals) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < prices.size(); ++i)
        if (std::all_of(rivals.begin(), rivals.end(), [&](const Rival& one) { return one.estimates[i] > 0; })) all.push_back(i);
    return all;
}

/// draws[i][k]: of rival k in draw i.
RivalGap gapOf(const std::vector<std::vector<Drawn>>& draws, std::size_t k, const RivalRow& row, const RivalRow& first, double level) {
    RivalGap gap;
    gap.rmseLog = row.rmseLog - first.rmseLog;
    std::vector<double> differences(draws.size());
    for (std::size_t i = 0; i < draws.size(); ++i) differences[i] = draws[i][k].rmseLog - draws[i][0].rmseLog;
    gap.rmseLogInterval = percentiles(differences, level);
    for (std::size_t f = 0; f < ratioFigureCount; ++f) {
        const auto figure = static_cast<RatioFigure>(f);
        gap.figures[figure] = row.figures[figure] - first.figures[figure];
        if (figure == RatioFigure::Prb) continue;
        for (std::size_t i = 0; i < draws.size(); ++i) differences[i] = draws[i][k].figures[figure] - draws[i][0].figures[figure];
        gap.intervals[figure] = percentiles(differences, level);
    }
    return gap;
}

}  // namespace

Result<RivalStudy> compareRivals(const std::vector<double>& prices, const std::vector<Rival>& rivals, const BootstrapPlan& plan,
                                 Progress& progress) {
    const std::vector<std::size_t> all = estimatedByAll(prices, rivals);
    if (all.empty() || rivals.empty()) return failure(ErrorCode::NoSales);
    RivalStudy study;
    study.sales = all.size();
    std::vector<Contender> contenders;
    for (const Rival& rival : rivals) {
        contenders.emplace_back(RatioSample{rival.estimates, prices}.at(all));
        const Contender& one = contenders.back();
        RivalRow row;
        row.name = rival.name;
        row.estimated = static_cast<std::size_t>(
            std::count_if(rival.estimates.begin(), rival.estimates.end(), [](double estimate) { return estimate > 0; }));
        row.figures = ratioFigures(one.sample);
        row.medianError = medianError(one.sample);
        double sum = 0;
        for (const double square : one.squares) sum += square;
        row.rmseLog = std::sqrt(sum / static_cast<double>(all.size()));
        auto intervals = ratioIntervals(one.sample, plan, progress);
        if (!intervals) return tl::unexpected(intervals.error());
        row.intervals = *intervals;
        study.rows.push_back(std::move(row));
        progress.report(0.5 * static_cast<double>(study.rows.size()) / static_cast<double>(rivals.size()), "study");
    }
    std::vector<std::vector<Drawn>> draws(static_cast<std::size_t>(std::max(0, plan.draws)));
    forEachChunk(draws.size(), drawsAtOnce, plan.threads, [&](std::size_t, std::size_t first, std::size_t last) {
        std::vector<std::uint16_t> copies(all.size());
        std::vector<std::uint16_t> inOrder(all.size());
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) {
            SplitMix chance(mixBits(mixBits(plan.seed) + i));
            drawCopies(copies, chance);
            for (const Contender& one : contenders) draws[i].push_back(drawnOf(one, copies, inOrder));
        }
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    for (std::size_t k = 1; k < rivals.size(); ++k)
        study.gaps.push_back(gapOf(draws, k, study.rows[k], study.rows[0], plan.level));
    progress.report(1, "study");
    return study;
}

}  // namespace herleid
