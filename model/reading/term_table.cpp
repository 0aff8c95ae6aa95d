#include "model/reading/term_table.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <limits>

#include "model/market/penalised_shape.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/term_inputs.h"
#include "model/regression/coefficient_space.h"
#include "model/regression/positive_definite.h"
#include "model/regression/sparse_design.h"

namespace herleid {

namespace {

// On columns of unit length. Chosen: small beside any signal, large beside rounding, so that columns which
// are combinations of others (splines that add up to one) harm nothing.
constexpr double ridge = 1e-6;
constexpr double confoundedWithOne = 0.9;
constexpr double nothing = 1e-20;  // variance of ln price that is rounding

SparseDesign designOf(const MarketModel& model, const std::vector<FittedSale>& sales) {
    return SparseDesign(sales.size(), static_cast<std::size_t>(model.parts().beta.size()), 0,
                        [&](std::size_t i, SparseRow& out) {
                            thread_local BasisRow row;
                            out.emplace_back(0, 1.0);
                            for (const FittedTerm& term : model.terms()) {
                                evaluate(term, asSold(*sales[i].sale), row);
                                for (const auto& [column, value] : row.entries)
                                    out.emplace_back(term.offset + column, value);
                            }
                        });
}

/// The terms' columns in the space in which they were estimated: for a penalised fit without each other's
/// effects (an interaction without its main effects), for least squares as they are.
std::vector<TermShape> shapesOf(const MarketModel& model) {
    std::vector<TermShape> shapes;
    for (const FittedTerm& term : model.terms()) {
        TermShape shape;
        if (model.parts().specification.estimator == Estimator::Reml) shape = shapeOf(term);
        shape.offset = static_cast<Eigen::Index>(term.offset);
        shape.columns = static_cast<Eigen::Index>(term.columns);
        shape.penalties.clear();
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

/// The terms as blocks of centred columns of unit length: their cross product G and coefficients γ.
class Blocks {
public:
    Blocks(const MarketModel& model, const std::vector<FittedSale>& sales) {
        const SparseDesign design = designOf(model, sales);
        const auto n = static_cast<Eigen::Index>(sales.size());
        const CrossProduct cross = design.crossProduct(Eigen::VectorXd::Zero(n), Eigen::VectorXd::Ones(n));
        const CoefficientSpace space(shapesOf(model));
        // Tᵀβ beside TᵀXᵀXT: T has orthonormal columns and β = Tγ.
        const PenalisedProblem problem =
            space.reduce(cross.XtWX, model.parts().beta, 0, static_cast<double>(n));
        for (std::size_t k = 1; k < problem.terms.size(); ++k)
            m_blocks.push_back({problem.terms[k].offset - 1, problem.terms[k].columns});
        const Eigen::Index p = problem.XtWX.rows() - 1;
        const Eigen::VectorXd mean = problem.XtWX.col(0).tail(p) / static_cast<double>(n);
        m_G = problem.XtWX.bottomRightCorner(p, p) / static_cast<double>(n) - mean * mean.transpose();
        m_gamma = problem.XtWy.tail(p);
        Eigen::VectorXd length = m_G.diagonal().cwiseMax(0.0).cwiseSqrt();
        for (Eigen::Index j = 0; j < p; ++j)
            if (length(j) < 1e-10) length(j) = 1;  // a column that is constant in these sales
        const Eigen::VectorXd inverse = length.cwiseInverse();
        m_G = (inverse.asDiagonal() * m_G * inverse.asDiagonal()).eval();
        m_gamma = m_gamma.cwiseProduct(length);
    }

    [[nodiscard]] std::size_t count() const { return m_blocks.size(); }
    [[nodiscard]] Eigen::VectorXd gamma(std::size_t k) const {
        return m_gamma.segment(m_blocks[k].first, m_blocks[k].second);
    }
    /// Cross product of the columns of two terms.
    [[nodiscard]] Eigen::MatrixXd between(std::size_t a, std::size_t b) const {
        return m_G.block(m_blocks[a].first, m_blocks[b].first, m_blocks[a].second, m_blocks[b].second);
    }
    /// Covariance of the contributions of two terms over the sales.
    [[nodiscard]] double covariance(std::size_t a, std::size_t b) const {
        return gamma(a).dot(between(a, b) * gamma(b));
    }

    /// By term: R² of its contribution on the columns of all others. What is left of the block when the
    /// others are taken out is the inverse of its block of G⁻¹.
    [[nodiscard]] std::vector<double> onAllOthers() const {
        std::vector<double> found(count(), std::numeric_limits<double>::quiet_NaN());
        Eigen::MatrixXd ridged = m_G;
        ridged.diagonal().array() += ridge;
        const auto inverted = invertPositiveDefinite(std::move(ridged));
        if (!inverted) return found;
        for (std::size_t k = 0; k < count(); ++k) {
            const double whole = covariance(k, k);
            if (whole <= nothing) continue;
            const auto [first, columns] = m_blocks[k];
            const Eigen::MatrixXd block = inverted->inverse.block(first, first, columns, columns);
            const Eigen::VectorXd own = gamma(k);
            const double left = own.dot(block.llt().solve(own)) - ridge * own.squaredNorm();
            found[k] = std::clamp(1.0 - left / whole, 0.0, 1.0);
        }
        return found;
    }

    /// R² of the contribution of every term (rows) on the columns of every other term alone (columns).
    [[nodiscard]] Eigen::MatrixXd onOneOther() const {
        const auto terms = static_cast<Eigen::Index>(count());
        Eigen::MatrixXd found = Eigen::MatrixXd::Zero(terms, terms);
        for (std::size_t other = 0; other < count(); ++other) {
            Eigen::MatrixXd own = between(other, other);
            own.diagonal().array() += ridge;
            const Eigen::LLT<Eigen::MatrixXd> factor(own);
            for (std::size_t k = 0; k < count(); ++k) {
                const double whole = covariance(k, k);
                if (k == other || whole <= nothing) continue;
                const Eigen::VectorXd cross = between(other, k) * gamma(k);
                found(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(other)) =
                    std::clamp(cross.dot(factor.solve(cross)) / whole, 0.0, 1.0);
            }
        }
        return found;
    }

private:
    std::vector<std::pair<Eigen::Index, Eigen::Index>> m_blocks;  // first column and number of columns
    Eigen::MatrixXd m_G;
    Eigen::VectorXd m_gamma;
};

/// Effective degrees of freedom; for least squares the columns that were estimated, which have a variance.
double degreesOf(const MarketModel& model, const FittedTerm& term) {
    if (model.parts().specification.estimator == Estimator::Reml) return term.edf;
    const auto own = model.parts().covariance.diagonal().segment(static_cast<Eigen::Index>(term.offset),
                                                                 static_cast<Eigen::Index>(term.columns));
    return static_cast<double>((own.array() > 0).count());
}

/// Terms about the same thing overlap by design (a common curve and its variation by type).
bool shareSubject(const FittedTerm& a, const FittedTerm& b) {
    const TermInputs left = inputsOf(a.basis);
    const TermInputs right = inputsOf(b.basis);
    if ((left.readsPlace && right.readsPlace) || (left.readsTime && right.readsTime)) return true;
    return std::any_of(a.features.begin(), a.features.end(), [&](std::size_t feature) {
        return std::find(b.features.begin(), b.features.end(), feature) != b.features.end();
    });
}

}  // namespace

std::vector<TermReading> termTable(const MarketModel& model, const SaleSet& sales) {
    const std::vector<FittedSale> fitted = fittedSalesOf(model, sales);
    std::vector<TermReading> table;
    if (fitted.empty()) return table;
    const Blocks blocks(model, fitted);
    const std::vector<double> onAll = blocks.onAllOthers();
    const Eigen::MatrixXd onOne = blocks.onOneOther();
    std::vector<double> shares(blocks.count(), 0.0);
    double explained = 0;
    for (std::size_t k = 0; k < blocks.count(); ++k) {
        for (std::size_t other = 0; other < blocks.count(); ++other) shares[k] += blocks.covariance(k, other);
        explained += shares[k];
    }
    for (std::size_t k = 0; k < blocks.count(); ++k) {
        const FittedTerm& term = model.terms()[k];
        TermReading reading;
        reading.term = k;
        reading.columns = term.columns;
        reading.edf = degreesOf(model, term);
        reading.typicalPercent = 100.0 * std::expm1(std::sqrt(std::max(0.0, blocks.covariance(k, k))));
        reading.varianceShare = explained > nothing ? 100.0 * shares[k] / explained : 0.0;
        reading.concurvity = onAll[k];
        reading.isConstrained = term.isConstrained;
        const auto row = static_cast<Eigen::Index>(k);
        for (std::size_t other = 0; other < blocks.count(); ++other) {
            const double r2 = onOne(row, static_cast<Eigen::Index>(other));
            if (r2 > reading.nearestConcurvity) {
                reading.nearest = other;
                reading.nearestConcurvity = r2;
            }
            if (r2 > confoundedWithOne && !shareSubject(term, model.terms()[other]))
                reading.isConfounded = true;
        }
        table.push_back(reading);
    }
    return table;
}

}  // namespace herleid
