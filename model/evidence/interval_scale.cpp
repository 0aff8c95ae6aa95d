#include "model/evidence/interval_scale.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr std::size_t bands = 5;
constexpr std::size_t mostPeriods = 8;          // chosen
constexpr std::size_t salesOfPeriod = 1500;     // chosen: ± 0.8% of coverage
constexpr int rounds = 12;   // chosen: factors have settled to 1e-3 by then
constexpr double normalFactor = 1.6448536269514722;

/// The smallest value that holds the share of them that a sale not among them would be within: order statistic
/// ⌈(n + 1)·level⌉.
double conformalQuantile(std::vector<double> values, double level) {
    const auto n = static_cast<double>(values.size());
    const auto rank = std::min(values.size(), static_cast<std::size_t>(std::ceil((n + 1) * level - 1e-9)));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::size_t bandOf(const std::vector<double>& edges, double logValue) {
    return static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), logValue) - edges.begin());
}

class Raking {
public:
    Raking(const std::vector<LeftOutSale>& sales, IntervalScale& scale, std::size_t fewest)
        : m_sales(sales), m_scale(scale), m_fewest(fewest) {
        for (const LeftOutSale& sale : sales) m_scores.push_back(std::abs(sale.error) / sale.sd);
    }

    void run() {
        for (int round = 0; round < rounds; ++round) {
            for (IntervalScale::ByLevel& by : m_scale.byLevel)
                rake(by.factors, m_fewest, [&](const LeftOutSale& sale) { return sale.facts->level(by.feature); });
            rake(m_scale.periodFactors, 1, [&](const LeftOutSale& sale) {
                return std::optional<std::size_t>(bandOf(m_scale.periodEdges, sale.date.days()));
            });
            // The bands last: every sale has one, so that the whole is held too.
            rake(m_scale.factors, 1, [&](const LeftOutSale& sale) {
                return std::optional<std::size_t>(bandOf(m_scale.edges, sale.logValue));
            });
        }
    }

private:
    template <class GroupOf>
    void rake(std::vector<double>& factors, std::size_t fewest, const GroupOf& groupOf) {
        std::vector<std::vector<std::size_t>> members(factors.size());
        for (std::size_t i = 0; i < m_sales.size(); ++i)
            if (const auto group = groupOf(m_sales[i]); group && *group < factors.size()) members[*group].push_back(i);
        for (std::size_t group = 0; group < factors.size(); ++group) {
            if (members[group].size() < fewest) continue;
            std::vector<double> scores;
            for (const std::size_t i : members[group]) scores.push_back(m_scores[i]);
            const double factor = conformalQuantile(std::move(scores), m_scale.level);
            if (!(factor > 0)) continue;
            factors[group] *= factor;
            for (const std::size_t i : members[group]) m_scores[i] /= factor;
        }
    }

    const std::vector<LeftOutSale>& m_sales;
    IntervalScale& m_scale;
    std::size_t m_fewest;
    std::vector<double> m_scores;   // |error| / (sd × factors so far)
};

}  // namespace

double IntervalScale::factorOf(double logValue, Date marketDate, const Facts& facts) const {
    double factor = factors.empty() ? normalFactor : factors[bandOf(edges, logValue)];
    if (!periodFactors.empty()) factor *= periodFactors[bandOf(periodEdges, marketDate.days())];
    for (const ByLevel& by : byLevel)
        if (const auto own = facts.level(by.feature); own && *own < by.factors.size()) factor *= by.factors[*own];
    return factor;
}

IntervalScale scaleIntervals(const std::vector<LeftOutSale>& sales, const FeatureCatalogue& catalogue,
                             const std::vector<std::size_t>& features, double level, std::size_t fewest) {
    IntervalScale scale;
    scale.level = level;
    if (sales.empty()) return scale;
    std::vector<double> values;
    std::vector<double> days;
    for (const LeftOutSale& sale : sales) {
        values.push_back(sale.logValue);
        days.push_back(sale.date.days());
    }
    const std::size_t count = sales.size() / bands >= fewest ? bands : 1;
    for (std::size_t band = 1; band < count; ++band)
        scale.edges.push_back(quantile(values, static_cast<double>(band) / static_cast<double>(count)));
    scale.factors.assign(count, 1.0);
    const std::size_t periods = std::clamp<std::size_t>(sales.size() / salesOfPeriod, 1, mostPeriods);
    for (std::size_t period = 1; period < periods; ++period)
        scale.periodEdges.push_back(quantile(days, static_cast<double>(period) / static_cast<double>(periods)));
    scale.periodFactors.assign(periods, 1.0);
    for (const std::size_t feature : features)
        scale.byLevel.push_back({feature, std::vector<double>(catalogue[feature].levels.size(), 1.0)});
    Raking(sales, scale, fewest).run();
    return scale;
}

}  // namespace herleid
