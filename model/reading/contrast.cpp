#include "model/reading/contrast.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

constexpr double normal975 = 1.959963984540054;  // 97.5% quantile of the normal law

using Entries = std::vector<std::pair<Eigen::Index, double>>;

/// Adds up entries of the same column and leaves out what cancels.
void compress(Entries& entries) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entries.size();) {
        auto [column, sum] = entries[i];
        for (++i; i < entries.size() && entries[i].first == column; ++i) sum += entries[i].second;
        if (sum != 0) entries[kept++] = {column, sum};
    }
    entries.resize(kept);
}

}  // namespace

double variance(const Entries& d, const Eigen::MatrixXd& V) {
    double sum = 0;
    for (std::size_t i = 0; i < d.size(); ++i) {
        const auto [column, value] = d[i];
        double after = 0.5 * value * V(column, column);
        for (std::size_t j = i + 1; j < d.size(); ++j) after += d[j].second * V(d[j].first, column);
        sum += 2.0 * value * after;
    }
    return std::max(0.0, sum);
}

Contrast::Contrast(const MarketModel& model, std::vector<std::size_t> terms, const Observation& reference,
                   const AveragePlace* averagePlace)
    : m_model(model), m_terms(std::move(terms)), m_averagePlace(averagePlace) {
    append(reference, -1.0, m_reference);
}

void Contrast::append(const Observation& observation, double sign, Entries& entries) {
    for (std::size_t term : m_terms) {
        if (m_averagePlace)
            m_averagePlace->evaluate(term, observation, m_row);
        else
            evaluate(m_model.terms()[term], observation, m_row);
        for (const auto& [column, value] : m_row.entries)
            entries.emplace_back(static_cast<Eigen::Index>(m_model.terms()[term].offset + column),
                                 sign * value);
    }
}

void Contrast::difference(const Observation& observation) {
    m_difference = m_reference;
    append(observation, 1.0, m_difference);
    compress(m_difference);
}

double Contrast::log(const Observation& observation) {
    difference(observation);
    double sum = 0;
    for (const auto& [column, value] : m_difference) sum += value * m_model.parts().beta(column);
    return sum;
}

EffectSize Contrast::size(const Observation& observation) {
    const double e = log(observation);
    return effectSize(e, std::sqrt(variance(m_difference, m_model.parts().covariance)));
}

EffectSize effectSize(double log, double standardError) {
    const auto percent = [](double e) { return 100.0 * std::expm1(e); };
    const double half = normal975 * standardError;
    return {log, standardError, percent(log), percent(log - half), percent(log + half)};
}

MoneyEffect moneyEffect(const EffectSize& effect, Money value) {
    const auto amount = [value](double percent) {
        return Money::fromUnits(value.units() * percent / 100.0, value.currency());
    };
    return {amount(effect.percent), amount(effect.percentLow), amount(effect.percentHigh)};
}

}  // namespace herleid
