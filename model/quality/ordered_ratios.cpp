#include "model/quality/ordered_ratios.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace herleid {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
// The last bits of 330/300 must not put it outside 10%.
constexpr double hair = 1e-12;

/// What the figures are made of, whatever the numbers of copies.
struct Sums {
    double n = 0;
    double ratios = 0;       // Σ r
    double squares = 0;      // Σ (r − shift)²
    double estimates = 0;    // Σ A
    double prices = 0;       // Σ S
    double rankedEstimates = 0;  // Σ rank · A, ranks by price from 1
    double rankedPrices = 0;
    double median = 0;
    double deviations = 0;   // Σ |r − m|
    double within[3] = {0, 0, 0};
};

/// squares are taken around shift, near the mean, so that no digits are lost.
RatioFigures figuresOf(const Sums& sums, double shift) {
    RatioFigures figures;
    const double mean = sums.ratios / sums.n;
    const double weighted = sums.estimates / sums.prices;
    const double variance = sums.squares / sums.n - (mean - shift) * (mean - shift);
    const auto gini = [&](double ranked, double amount) { return 2 * ranked / (sums.n * amount) - (sums.n + 1) / sums.n; };
    const double ofEstimates = gini(sums.rankedEstimates, sums.estimates);
    const double ofPrices = gini(sums.rankedPrices, sums.prices);
    figures[RatioFigure::Median] = sums.median;
    figures[RatioFigure::Mean] = mean;
    figures[RatioFigure::WeightedMean] = weighted;
    figures[RatioFigure::Cod] = 100 * sums.deviations / sums.n / sums.median;
    if (sums.n > 1)
        figures[RatioFigure::Cov] = 100 * std::sqrt(std::max(0.0, variance) * sums.n / (sums.n - 1)) / mean;
    figures[RatioFigure::Prd] = mean / weighted;
    figures[RatioFigure::Mki] = ofPrices > 0 ? ofEstimates / ofPrices : unknown;
    figures[RatioFigure::Ki] = ofEstimates - ofPrices;
    figures[RatioFigure::Within5] = 100 * sums.within[0] / sums.n;
    figures[RatioFigure::Within10] = 100 * sums.within[1] / sums.n;
    figures[RatioFigure::Within20] = 100 * sums.within[2] / sums.n;
    return figures;
}

constexpr double limits[] = {0.05, 0.10, 0.20};
constexpr std::size_t lanes = 4;

double together(const std::array<double, lanes>& sums) {
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

bool isWithin(double ratio, double limit) {
    return std::abs(ratio - 1) <= limit + hair;
}

}  // namespace

OrderedRatios::OrderedRatios(const RatioSample& sample) {
    const std::size_t n = sample.size();
    const std::vector<double> ratios = sample.ratios();
    m_order.resize(n);
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(ratios[a], a) < std::tie(ratios[b], b);
    });
    m_ratios.resize(n);
    m_estimates.resize(n);
    m_prices.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        m_ratios[i] = ratios[m_order[i]];
        m_estimates[i] = sample.estimates[m_order[i]];
        m_prices[i] = sample.prices[m_order[i]];
    }
    m_byPrice.resize(n);
    std::iota(m_byPrice.begin(), m_byPrice.end(), 0U);
    std::sort(m_byPrice.begin(), m_byPrice.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(m_prices[a], m_order[a]) < std::tie(m_prices[b], m_order[b]);
    });
    m_estimatesByPrice.resize(n);
    m_pricesByPrice.resize(n);
    for (std::size_t k = 0; k < n; ++k) {
        m_estimatesByPrice[k] = m_estimates[m_byPrice[k]];
        m_pricesByPrice[k] = m_prices[m_byPrice[k]];
    }
}

double OrderedRatios::medianRatio() const {
    const std::size_t n = size();
    return n == 0 ? unknown : 0.5 * (m_ratios[(n - 1) / 2] + m_ratios[n / 2]);
}

RatioFigures OrderedRatios::figures() const {
    return figures(std::vector<std::uint16_t>(size(), 1), size());
}

RatioFigures OrderedRatios::figures(const std::vector<std::uint16_t>& copies, std::size_t total) const {
    Sums sums;
    sums.n = static_cast<double>(total);
    const double shift = medianRatio();
    const std::size_t n = size();
    // Four sums side by side, because one waits for each addition.
    std::array<std::array<double, lanes>, 4> partial{};
    for (std::size_t i = 0; i < n; ++i) {
        const double c = copies[i];
        const std::size_t lane = i % lanes;
        const double away = m_ratios[i] - shift;
        partial[0][lane] += c * m_ratios[i];
        partial[1][lane] += c * away * away;
        partial[2][lane] += c * m_estimates[i];
        partial[3][lane] += c * m_prices[i];
    }
    sums.ratios = together(partial[0]);
    sums.squares = together(partial[1]);
    sums.estimates = together(partial[2]);
    sums.prices = together(partial[3]);
    // The two middle ones of the copies, and the sum of the ratios up to the first.
    const std::size_t first = (total + 1) / 2;
    const std::size_t second = total / 2 + 1;
    std::size_t seen = 0;
    double below = 0;
    std::size_t i = 0;
    for (; seen + copies[i] < first; ++i) {
        seen += copies[i];
        below += copies[i] * m_ratios[i];
    }
    const double lower = m_ratios[i];
    std::size_t j = i;
    for (std::size_t to = seen; to + copies[j] < second; ++j) to += copies[j];
    sums.median = 0.5 * (lower + m_ratios[j]);
    const std::size_t half = total / 2;  // copies that lie below the middle
    const auto under = static_cast<double>(half);
    below += static_cast<double>(half - seen) * lower;
    const double over = sums.n - under;
    sums.deviations = (sums.ratios - below - over * sums.median) + (under * sums.median - below);
    for (int k = 0; k < 3; ++k) {
        const auto from = std::partition_point(m_ratios.begin(), m_ratios.end(), [&](double r) { return r < 1 && !isWithin(r, limits[k]); });
        const auto to = std::partition_point(from, m_ratios.end(), [&](double r) { return isWithin(r, limits[k]); });
        std::uint64_t inside = 0;
        for (auto at = from - m_ratios.begin(); at < to - m_ratios.begin(); ++at) inside += copies[static_cast<std::size_t>(at)];
        sums.within[k] = static_cast<double>(inside);
    }
    std::uint64_t rank = 0;
    std::array<std::array<double, lanes>, 2> ranked{};
    for (std::size_t k = 0; k < n; ++k) {
        const std::uint64_t c = copies[m_byPrice[k]];
        const auto ranks = static_cast<double>(c * rank + c * (c + 1) / 2);  // of its copies together
        ranked[0][k % lanes] += ranks * m_estimatesByPrice[k];
        ranked[1][k % lanes] += ranks * m_pricesByPrice[k];
        rank += c;
    }
    sums.rankedEstimates = together(ranked[0]);
    sums.rankedPrices = together(ranked[1]);
    return figuresOf(sums, shift);
}

std::vector<RatioFigures> OrderedRatios::withoutEach() const {
    const std::size_t n = size();
    std::vector<RatioFigures> left(n);
    if (n < 2) return left;
    const double shift = medianRatio();
    Sums all;
    all.n = static_cast<double>(n);
    std::vector<double> until(n + 1, 0);  // Σ of the first ratios
    for (std::size_t i = 0; i < n; ++i) {
        const double away = m_ratios[i] - shift;
        until[i + 1] = until[i] + m_ratios[i];
        all.squares += away * away;
        all.estimates += m_estimates[i];
        all.prices += m_prices[i];
        for (int k = 0; k < 3; ++k) all.within[k] += isWithin(m_ratios[i], limits[k]) ? 1 : 0;
    }
    // By price: what a sale's going takes from Σ rank·A is its own part and one rank of all that are dearer.
    std::vector<double> lessEstimates(n);
    std::vector<double> lessPrices(n);
    double dearerEstimates = 0;
    double dearerPrices = 0;
    for (std::size_t k = n; k-- > 0;) {
        const std::uint32_t at = m_byPrice[k];
        const auto rank = static_cast<double>(k + 1);
        lessEstimates[at] = rank * m_estimates[at] + dearerEstimates;
        lessPrices[at] = rank * m_prices[at] + dearerPrices;
        dearerEstimates += m_estimates[at];
        dearerPrices += m_prices[at];
        all.rankedEstimates += rank * m_estimates[at];
        all.rankedPrices += rank * m_prices[at];
    }
    const std::size_t m = n - 1;
    for (std::size_t i = 0; i < n; ++i) {
        const auto other = [&](std::size_t k) { return k < i ? k : k + 1; };  // the k-th of those left
        Sums sums = all;
        const double away = m_ratios[i] - shift;
        sums.n = static_cast<double>(m);
        sums.ratios = until[n] - m_ratios[i];
        sums.squares -= away * away;
        sums.estimates -= m_estimates[i];
        sums.prices -= m_prices[i];
        sums.rankedEstimates -= lessEstimates[i];
        sums.rankedPrices -= lessPrices[i];
        for (int k = 0; k < 3; ++k) sums.within[k] -= isWithin(m_ratios[i], limits[k]) ? 1 : 0;
        sums.median = 0.5 * (m_ratios[other((m - 1) / 2)] + m_ratios[other(m / 2)]);
        const std::size_t half = m / 2;  // those left below the middle
        const double below = i < half ? until[half + 1] - m_ratios[i] : until[half];
        sums.deviations = (sums.ratios - below - static_cast<double>(m - half) * sums.median) +
                          (static_cast<double>(half) * sums.median - below);
        left[i] = figuresOf(sums, shift);
    }
    return left;
}

}  // namespace herleid
