#include "model/market/market_model.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace herleid {

namespace {

constexpr double restsAlone = 1e-9;   // 1 − h below this: nothing else speaks about an effect

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

MarketModel::MarketModel(MarketModelParts parts)
    : m_parts(std::make_shared<const MarketModelParts>(std::move(parts))), m_beta(m_parts->beta) {
    checkShapes(*m_parts);
    m_baselineRow = Eigen::VectorXd::Zero(m_beta.size());
    m_baselineRow(0) = 1;
    for (const FittedTerm& term : terms())
        if (!term.isIndex())
            m_baselineRow.segment(static_cast<Eigen::Index>(term.offset), term.centre.size()) = term.centre;
    prepareEffects();
    prepareVariances();
    std::vector<std::size_t> byId(m_parts->sales.size());
    std::iota(byId.begin(), byId.end(), std::size_t{0});
    std::sort(byId.begin(), byId.end(), [&](std::size_t a, std::size_t b) {
        return m_parts->sales[a].saleId < m_parts->sales[b].saleId;
    });
    m_salesById = std::make_shared<const std::vector<std::size_t>>(std::move(byId));
}

void MarketModel::prepareEffects() {
    m_interceptAtMeans = m_beta(0);
    m_centreEffect.clear();
    for (const FittedTerm& term : terms()) {
        m_centreEffect.push_back(
            term.centre.dot(m_beta.segment(static_cast<Eigen::Index>(term.offset), term.centre.size())));
        m_interceptAtMeans += m_centreEffect.back();
    }
}

void MarketModel::prepareVariances() {
    const Eigen::MatrixXd& V = m_parts->covariance;
    for (const FittedTerm& term : terms()) {
        const auto offset = static_cast<Eigen::Index>(term.offset);
        const Eigen::Index n = term.centre.size();
        m_covarianceCentre.emplace_back(V.block(offset, offset, n, n) * term.centre);
        m_centreVariance.push_back(term.centre.dot(m_covarianceCentre.back()));
    }
    m_covarianceBaseline = V * m_baselineRow;
    m_baselineVariance = m_baselineRow.dot(m_covarianceBaseline);
}

/// V' = V + KKᵀ in everything that was prepared from V.
void MarketModel::downdateVariances() {
    const Eigen::MatrixXd& K = m_downdate;
    for (std::size_t k = 0; k < terms().size(); ++k) {
        const auto rows = K.middleRows(static_cast<Eigen::Index>(terms()[k].offset), terms()[k].centre.size());
        const Eigen::VectorXd along = rows.transpose() * terms()[k].centre;
        m_covarianceCentre[k] += rows * along;
        m_centreVariance[k] += along.squaredNorm();
    }
    const Eigen::VectorXd along = K.transpose() * m_baselineRow;
    m_covarianceBaseline += K * along;
    m_baselineVariance += along.squaredNorm();
}

MarketModel::Row MarketModel::rowOf(const Observation& observation) const {
    Row whole{{0, 1.0}};
    BasisRow row;
    for (const FittedTerm& term : terms()) {
        evaluate(term, observation, row);
        appendShifted(row, term.offset, whole);
    }
    return whole;
}

double MarketModel::variance(const Row& row) const {
    double sum = quadratic(row, m_parts->covariance);
    for (Eigen::Index k = 0; k < m_downdate.cols(); ++k) {
        double along = 0;
        for (const auto& [column, value] : row) along += value * m_downdate(column, k);
        sum += along * along;
    }
    return sum;
}

Result<MarketModel> MarketModel::without(const std::vector<const Sale*>& sales) const {
    if (m_downdate.cols() > 0) throw std::logic_error("MarketModel::without: sales were left out before");
    std::vector<Row> rows;
    std::vector<const SaleFit*> fits;
    for (const Sale* sale : sales) {
        const SaleFit* fit = fitOf(sale->id);
        if (fit == nullptr || std::find(fits.begin(), fits.end(), fit) != fits.end()) continue;
        fits.push_back(fit);
        rows.push_back(rowOf(asSold(*sale)));
    }
    MarketModel result(*this);
    const double sigma2 = sigma() * sigma();
    if (rows.empty() || sigma2 == 0) return result;   // a fit without error has nothing to lose
    const auto count = static_cast<Eigen::Index>(rows.size());
    Eigen::MatrixXd along = Eigen::MatrixXd::Zero(m_beta.size(), count);   // A⁻¹Xᵀ
    for (Eigen::Index k = 0; k < count; ++k)
        for (const auto& [column, value] : rows[static_cast<std::size_t>(k)])
            along.col(k) += value / sigma2 * m_parts->covariance.col(column);
    Eigen::MatrixXd M(count, count);   // Ω⁻¹ − XA⁻¹Xᵀ
    Eigen::VectorXd residuals(count);
    for (Eigen::Index a = 0; a < count; ++a) {
        const SaleFit& fit = *fits[static_cast<std::size_t>(a)];
        residuals(a) = fit.residual;
        for (Eigen::Index b = 0; b < count; ++b) {
            M(a, b) = a == b ? 1.0 / fit.weight : 0.0;
            for (const auto& [column, value] : rows[static_cast<std::size_t>(a)]) M(a, b) -= value * along(column, b);
        }
        if (!(M(a, a) * fit.weight > restsAlone))
            return failure(ErrorCode::RestsOnSale, {{"sale", fit.saleId}});
    }
    const Eigen::LLT<Eigen::MatrixXd> factor(M);
    if (factor.info() != Eigen::Success) return failure(ErrorCode::RestsOnSale, {{"sale", fits.front()->saleId}});
    result.m_beta -= along * factor.solve(residuals);
    // V' − V = σ² along M⁻¹ alongᵀ = KKᵀ with K = σ along L⁻ᵀ.
    result.m_downdate = sigma() * factor.matrixL().solve(along.transpose()).transpose();
    result.prepareEffects();
    result.downdateVariances();
    return result;
}

Prediction MarketModel::predict(const Observation& observation) const {
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
        contribution.logEffect = dot(own, m_beta) - m_centreEffect[k];
        double cross = 0;
        for (const auto& [column, value] : row.entries)
            cross += value * m_covarianceCentre[k](static_cast<Eigen::Index>(column));
        contribution.standardError =
            std::sqrt(std::max(0.0, variance(own) - 2 * cross + m_centreVariance[k]));
        if (term.isIndex()) {
            prediction.baseline += contribution.logEffect;
            time.insert(time.end(), own.begin(), own.end());
        }
        prediction.contributions.push_back(contribution);
    }
    prediction.logValue = prediction.baseline;
    for (const TermContribution& contribution : prediction.contributions)
        if (!terms()[contribution.term].isIndex()) prediction.logValue += contribution.logEffect;
    prediction.variance = std::max(0.0, variance(whole));
    prediction.baselineStandardError = std::sqrt(
        std::max(0.0, m_baselineVariance + 2 * dot(time, m_covarianceBaseline) + variance(time)));
    return prediction;
}

double MarketModel::logEffect(std::size_t term, const Observation& observation, BasisRow& row) const {
    evaluate(terms()[term], observation, row);
    double sum = -m_centreEffect[term];
    for (const auto& [column, value] : row.entries)
        sum += value * m_beta(static_cast<Eigen::Index>(terms()[term].offset + column));
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
    double sum = m_beta(0);
    BasisRow row;
    for (const FittedTerm& term : terms()) {
        evaluate(term, observation, row);
        for (const auto& [column, value] : row.entries)
            sum += value * m_beta(static_cast<Eigen::Index>(term.offset + column));
    }
    return sum;
}

double MarketModel::covariance(const std::vector<std::pair<double, Observation>>& combination,
                               const Observation& other) const {
    Row sum;
    for (const auto& [factor, observation] : combination)
        for (const auto& [column, value] : rowOf(observation)) sum.emplace_back(column, factor * value);
    std::sort(sum.begin(), sum.end());
    std::size_t kept = 0;   // neighbours share most of their columns
    for (std::size_t i = 1; i < sum.size(); ++i)
        if (sum[i].first == sum[kept].first)
            sum[kept].second += sum[i].second;
        else
            sum[++kept] = sum[i];
    sum.resize(std::min(sum.size(), kept + 1));
    const Row row = rowOf(other);
    double result = 0;
    for (const auto& [column, value] : row) {
        double along = 0;
        for (const auto& [at, factor] : sum) along += factor * m_parts->covariance(at, column);
        result += value * along;
    }
    for (Eigen::Index k = 0; k < m_downdate.cols(); ++k) {
        double a = 0, b = 0;
        for (const auto& [at, factor] : sum) a += factor * m_downdate(at, k);
        for (const auto& [column, value] : row) b += value * m_downdate(column, k);
        result += a * b;
    }
    return result;
}

Eigen::VectorXd MarketModel::covarianceWith(const std::vector<std::pair<double, Observation>>& combination) const {
    Eigen::VectorXd result = Eigen::VectorXd::Zero(m_beta.size());
    Eigen::VectorXd along = Eigen::VectorXd::Zero(m_downdate.cols());
    for (const auto& [factor, observation] : combination)
        for (const auto& [column, value] : rowOf(observation)) {
            result += factor * value * m_parts->covariance.col(column);
            if (along.size() > 0) along += factor * value * m_downdate.row(column).transpose();
        }
    if (along.size() > 0) result += m_downdate * along;
    return result;
}

SparseDesign MarketModel::designOf(std::size_t count, int threads,
                                   const std::function<Observation(std::size_t)>& observation) const {
    return SparseDesign(count, static_cast<std::size_t>(m_beta.size()), threads, [&](std::size_t i, SparseRow& out) {
        thread_local BasisRow row;
        const Observation one = observation(i);
        out.emplace_back(0, 1.0);
        for (const FittedTerm& term : terms()) {
            evaluate(term, one, row);
            for (const auto& [column, value] : row.entries) out.emplace_back(term.offset + column, value);
        }
    });
}

const SaleFit* MarketModel::fitOf(const std::string& saleId) const {
    const auto found = std::lower_bound(
        m_salesById->begin(), m_salesById->end(), saleId,
        [&](std::size_t position, const std::string& id) { return m_parts->sales[position].saleId < id; });
    if (found == m_salesById->end() || m_parts->sales[*found].saleId != saleId) return nullptr;
    return &m_parts->sales[*found];
}

}  // namespace herleid
