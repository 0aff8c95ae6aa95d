#include "model/market/market_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace herleid {

namespace {

using Entries = std::vector<std::pair<Eigen::Index, double>>;

/// The row's nonzeros with their positions in beta.
void appendShifted(const BasisRow& row, std::size_t offset, Entries& entries) {
    for (const auto& [column, value] : row.entries)
        entries.emplace_back(static_cast<Eigen::Index>(offset + column), value);
}

double dot(const Entries& entries, const Eigen::VectorXd& beta) {
    double sum = 0;
    for (const auto& [column, value] : entries) sum += value * beta(column);
    return sum;
}

/// eᵀ V e for a sparse e.
double quadratic(const Entries& entries, const Eigen::MatrixXd& V) {
    double sum = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto [a, x] = entries[i];
        sum += x * x * V(a, a);
        for (std::size_t j = 0; j < i; ++j) sum += 2 * x * entries[j].second * V(entries[j].first, a);
    }
    return sum;
}

void checkShapes(const MarketModelParts& parts) {
    const auto require = [](bool holds, const char* what) {
        if (!holds) throw std::logic_error(std::string("MarketModel: ") + what);
    };
    require(parts.catalogue != nullptr, "no catalogue");
    const Eigen::Index p = parts.beta.size();
    require(p >= 1 && parts.covariance.rows() == p && parts.covariance.cols() == p, "covariance has another size");
    std::size_t next = 1;
    for (const FittedTerm& term : parts.terms) {
        require(term.offset == next && term.columns == columnCount(term.basis), "term columns do not follow");
        require(static_cast<std::size_t>(term.centre.size()) == term.columns, "centre has another size");
        require(term.reference.size() == term.features.size(), "a reference is missing");
        for (std::size_t feature : term.features) require(feature < parts.catalogue->size(), "unknown feature");
        next += term.columns;
    }
    require(next == static_cast<std::size_t>(p), "coefficients left over");
}

}  // namespace

void evaluate(const FittedTerm& term, const Observation& observation, BasisRow& row) {
    evaluate(term.basis, observation, row);
    if (!row.entries.empty()) return;
    for (std::size_t column = 0; column < term.columns; ++column)
        row.add(column, term.centre(static_cast<Eigen::Index>(column)));
}

MarketModel::MarketModel(MarketModelParts parts) : m_parts(std::move(parts)) {
    checkShapes(m_parts);
    const Eigen::MatrixXd& V = m_parts.covariance;
    m_interceptAtMeans = m_parts.beta(0);
    m_baselineRow = Eigen::VectorXd::Zero(m_parts.beta.size());
    m_baselineRow(0) = 1;
    for (const FittedTerm& term : terms()) {
        const auto offset = static_cast<Eigen::Index>(term.offset);
        const auto n = static_cast<Eigen::Index>(term.columns);
        m_centreEffect.push_back(term.centre.dot(m_parts.beta.segment(offset, n)));
        m_interceptAtMeans += m_centreEffect.back();
        m_covarianceCentre.emplace_back(V.block(offset, offset, n, n) * term.centre);
        m_centreVariance.push_back(term.centre.dot(m_covarianceCentre.back()));
        if (!term.isIndex()) m_baselineRow.segment(offset, n) = term.centre;
    }
    m_covarianceBaseline = V * m_baselineRow;
    m_baselineVariance = m_baselineRow.dot(m_covarianceBaseline);
    m_salesById.resize(m_parts.sales.size());
    std::iota(m_salesById.begin(), m_salesById.end(), std::size_t{0});
    std::sort(m_salesById.begin(), m_salesById.end(), [&](std::size_t a, std::size_t b) {
        return m_parts.sales[a].saleId < m_parts.sales[b].saleId;
    });
}

Prediction MarketModel::predict(const Observation& observation) const {
    const Eigen::MatrixXd& V = m_parts.covariance;
    Prediction prediction;
    prediction.baseline = m_interceptAtMeans;
    Entries whole{{0, 1.0}};
    Entries time;
    BasisRow row;
    for (std::size_t k = 0; k < terms().size(); ++k) {
        const FittedTerm& term = terms()[k];
        evaluate(term, observation, row);
        Entries own;
        appendShifted(row, term.offset, own);
        whole.insert(whole.end(), own.begin(), own.end());

        TermContribution contribution;
        contribution.term = k;
        contribution.extrapolated = row.extrapolated;
        contribution.logEffect = dot(own, m_parts.beta) - m_centreEffect[k];
        double cross = 0;
        for (const auto& [column, value] : row.entries)
            cross += value * m_covarianceCentre[k](static_cast<Eigen::Index>(column));
        contribution.standardError =
            std::sqrt(std::max(0.0, quadratic(own, V) - 2 * cross + m_centreVariance[k]));
        if (term.isIndex()) {
            prediction.baseline += contribution.logEffect;
            time.insert(time.end(), own.begin(), own.end());
        }
        prediction.contributions.push_back(contribution);
    }
    prediction.logValue = prediction.baseline;
    for (const TermContribution& contribution : prediction.contributions)
        if (!terms()[contribution.term].isIndex()) prediction.logValue += contribution.logEffect;
    prediction.variance = std::max(0.0, quadratic(whole, V));
    prediction.baselineStandardError = std::sqrt(
        std::max(0.0, m_baselineVariance + 2 * dot(time, m_covarianceBaseline) + quadratic(time, V)));
    return prediction;
}

double MarketModel::logEffect(std::size_t term, const Observation& observation, BasisRow& row) const {
    evaluate(terms()[term], observation, row);
    double sum = -m_centreEffect[term];
    for (const auto& [column, value] : row.entries)
        sum += value * m_parts.beta(static_cast<Eigen::Index>(terms()[term].offset + column));
    return sum;
}

std::vector<double> MarketModel::logEffects(const Observation& observation) const {
    std::vector<double> effects(terms().size());
    BasisRow row;
    for (std::size_t k = 0; k < effects.size(); ++k) effects[k] = logEffect(k, observation, row);
    return effects;
}

std::vector<double> MarketModel::timeEffects(const Observation& observation) const {
    std::vector<double> effects(terms().size());
    BasisRow row;
    for (std::size_t k = 0; k < effects.size(); ++k)
        if (terms()[k].group == TermGroup::Time) effects[k] = logEffect(k, observation, row);
    return effects;
}

double MarketModel::logValue(const Observation& observation) const {
    double sum = m_parts.beta(0);
    BasisRow row;
    for (const FittedTerm& term : terms()) {
        evaluate(term, observation, row);
        for (const auto& [column, value] : row.entries)
            sum += value * m_parts.beta(static_cast<Eigen::Index>(term.offset + column));
    }
    return sum;
}

const SaleFit* MarketModel::fitOf(const std::string& saleId) const {
    const auto found = std::lower_bound(
        m_salesById.begin(), m_salesById.end(), saleId,
        [&](std::size_t position, const std::string& id) { return m_parts.sales[position].saleId < id; });
    if (found == m_salesById.end() || m_parts.sales[*found].saleId != saleId) return nullptr;
    return &m_parts.sales[*found];
}

}  // namespace herleid
