#include "model/market/penalised_fit.h"

#include <algorithm>
#include <cmath>

#include "model/facts/chunks.h"
#include "model/market/basis_rows.h"
#include "model/market/penalised_shape.h"
#include "model/regression/coefficient_space.h"
#include "model/regression/monotone.h"
#include "model/regression/reml.h"
#include "model/regression/scaled_t.h"
#include "model/regression/sparse_design.h"

namespace herleid {

namespace {

constexpr std::size_t rowsPerChunk = 16384;  // chosen: enough work to be worth a thread's while
constexpr std::size_t fewestSales = 20;      // chosen: below this nothing can be said about smoothness
constexpr int mostReweightings = 60;
constexpr double settled = 1e-3;             // of the fitted values, in σ (chosen): 0.02% of a price
// Reweighting goes towards its end by a steady rate: weights are taken from where the fitted values would be half a
// step further. Measured on Lucas County: 15 reweightings instead of 23; from a whole step on, it swings.
constexpr double ahead = 0.5;

/// What stands in where a basis has nothing to say, as in evaluate(FittedTerm).
void appendMean(const FittedTerm& term, SparseRow& out) {
    for (std::size_t column = 0; column < term.columns; ++column)
        out.emplace_back(term.offset + column, term.centre(static_cast<Eigen::Index>(column)));
}

SparseDesign designOf(const SaleColumns& columns, const std::vector<FittedTerm>& terms, std::size_t width) {
    std::vector<BasisRows> rows;
    for (const FittedTerm& term : terms) rows.emplace_back(term.basis, columns, term.offset);
    return SparseDesign(columns.size(), width, columns.threads(), [&](std::size_t i, SparseRow& out) {
        out.emplace_back(0, 1.0);
        for (std::size_t k = 0; k < terms.size(); ++k)
            if (!rows[k].append(i, out)) appendMean(terms[k], out);
    });
}

/// β ↑ in order: rows (…, −1, 1, …) over the coefficients of every monotone term, on full columns.
Eigen::MatrixXd orderings(const std::vector<FittedTerm>& terms, Eigen::Index columns) {
    std::vector<Eigen::RowVectorXd> rows;
    for (const FittedTerm& term : terms) {
        if (term.specification.monotone == Monotone::None) continue;
        Eigen::Index ordered = 0;
        if (const auto* spline = std::get_if<SplineBasis>(&term.basis))
            ordered = static_cast<Eigen::Index>(spline->spline.columns());
        else if (const auto* levels = std::get_if<LevelsBasis>(&term.basis))
            ordered = static_cast<Eigen::Index>(levels->levels.size());
        const double sign = term.specification.monotone == Monotone::Increasing ? 1.0 : -1.0;
        for (Eigen::Index k = 0; k + 1 < ordered; ++k) {
            Eigen::RowVectorXd row = Eigen::RowVectorXd::Zero(columns);
            row(static_cast<Eigen::Index>(term.offset) + k) = -sign;
            row(static_cast<Eigen::Index>(term.offset) + k + 1) = sign;
            rows.push_back(row);
        }
    }
    Eigen::MatrixXd G(static_cast<Eigen::Index>(rows.size()), columns);
    for (std::size_t r = 0; r < rows.size(); ++r) G.row(static_cast<Eigen::Index>(r)) = rows[r];
    return G;
}

class PenalisedFit {
public:
    PenalisedFit(const FittedSales& sales, const SaleColumns& columns, MarketModelParts& parts)
        : m_sales(sales),
          m_columns(columns),
          m_parts(parts),
          m_design(designOf(columns, parts.terms, columnsOf(parts.terms))),
          m_space(shapesOf(parts.terms, sales)),
          m_y(columns.logPrices()),
          m_weights(Eigen::VectorXd::Ones(m_y.size())) {
        m_level = m_y.mean();
        m_y.array() -= m_level;  // sums of squares lose fewer digits about the mean
    }

    Result<void> run(Progress& progress) {
        const bool robust = m_parts.specification.robust;
        Eigen::VectorXd fitted = Eigen::VectorXd::Zero(m_y.size());
        Eigen::VectorXd lambda;
        int& rounds = m_parts.summary.reweightings;
        for (rounds = 0;; ++rounds) {
            ProgressPortion portion(progress, 1.0 - std::pow(0.7, rounds), 1.0 - std::pow(0.7, rounds + 1));
            if (auto done = estimate(lambda, robust, portion); !done) return done;
            lambda = m_reml.lambda;
            const Eigen::VectorXd step = m_design.multiply(m_beta) - fitted;
            const double moved = std::sqrt(step.squaredNorm() / static_cast<double>(m_y.size()));
            fitted += step;
            if (!robust) break;
            const bool still = rounds > 0 && moved < settled * m_law.sigma && m_reml.converged;
            if (still || rounds == mostReweightings) {
                m_parts.summary.converged = still;
                break;
            }
            const Eigen::VectorXd residuals = m_y - fitted - (rounds == 0 ? 0.0 : ahead) * step;
            m_law = fitScaledT(residuals);
            m_weights = robustWeights(residuals, m_law);
        }
        m_parts.summary.converged = m_parts.summary.converged && m_reml.converged;
        finish();
        return {};
    }

private:
    static std::size_t columnsOf(const std::vector<FittedTerm>& terms) {
        std::size_t columns = 1;
        for (const FittedTerm& term : terms) columns += term.columns;
        return columns;
    }
    static std::vector<TermShape> shapesOf(const std::vector<FittedTerm>& terms, const FittedSales& sales) {
        std::vector<TermShape> shapes;
        for (const FittedTerm& term : terms) shapes.push_back(shapeOf(term, sales));
        return shapes;
    }

    Result<void> estimate(const Eigen::VectorXd& lambda, bool robust, Progress& progress) {
        const CrossProduct cross = m_design.crossProduct(m_y, m_weights);
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        const PenalisedProblem problem =
            m_space.reduce(cross.XtWX, cross.XtWy, cross.ytWy, static_cast<double>(m_y.size()));
        RemlOptions options;
        options.start = lambda;
        options.reach = m_reml.reach;
        if (lambda.size() > 0) options.aliased = m_reml.aliased;
        // Weights and smoothing parameters settle together: a few steps of one, then of the other.
        if (robust) options.iterations = lambda.size() == 0 ? 8 : 2;
        auto fit = fitReml(problem, options, progress);
        if (!fit) return tl::unexpected(fit.error());
        m_reml = std::move(*fit);
        m_parts.summary.iterations += m_reml.iterations;
        m_beta = m_space.expand(m_reml.beta);
        return {};
    }

    void finish() {
        noteAliased();
        m_parts.covariance = m_space.expandCovariance(m_reml.inverse);
        enforceOrder();
        const Eigen::VectorXd residuals = m_y - m_design.multiply(m_beta);
        const Eigen::VectorXd spreads = m_design.quadratics(m_parts.covariance);
        keepSaleFits(residuals, spreads);
        m_parts.covariance *= m_reml.sigma2;
        m_parts.beta = m_beta;
        m_parts.beta(0) += m_level;
        summarise(residuals);
    }

    /// In canonical order. residuals, spreads: by row.
    void keepSaleFits(const Eigen::VectorXd& residuals, const Eigen::VectorXd& spreads) {
        const std::vector<std::uint32_t>& order = m_columns.order();
        std::vector<std::uint32_t> rowOf(order.size());
        m_parts.sales.resize(order.size());
        const auto forEachOf = [&](const auto& work) {
            forEachChunk(order.size(), rowsPerChunk, m_columns.threads(),
                         [&](std::size_t, std::size_t first, std::size_t last) {
                             for (std::size_t i = first; i < last; ++i) work(i);
                         });
        };
        forEachOf([&](std::size_t row) { rowOf[order[row]] = static_cast<std::uint32_t>(row); });
        forEachOf([&](std::size_t at) {
            const auto row = static_cast<Eigen::Index>(rowOf[at]);
            const double leverage = std::clamp(m_weights(row) * spreads(row), 0.0, 1.0);
            m_parts.sales[at] = {m_sales[at]->id, residuals(row), leverage, m_weights(row)};
        });
    }

    /// Terms that must rise or fall: the nearest coefficients in the metric of the fit that do.
    void enforceOrder() {
        const Eigen::MatrixXd G = orderings(m_parts.terms, m_beta.size());
        if (G.rows() == 0) return;
        const OrderedSolution ordered = nearestOrdered(m_beta, m_parts.covariance, G);
        m_beta = ordered.beta;
        m_parts.covariance = ordered.inverse;
        for (FittedTerm& term : m_parts.terms)
            for (Eigen::Index row : ordered.binding)
                if (G.row(row).segment(static_cast<Eigen::Index>(term.offset),
                                       static_cast<Eigen::Index>(term.columns)).any())
                    term.isConstrained = true;
        for (const FittedTerm& term : m_parts.terms)
            if (term.isConstrained)
                m_parts.summary.notes.push_back({FitNoteCode::MonotoneBinds, {{"term", term.specification.name}}});
    }

    void noteAliased() {
        for (Eigen::Index column : m_reml.aliased) {
            const auto term = m_space.termOf(column);
            const std::string name = term ? m_parts.terms[*term].specification.name : "intercept";
            const FitNote note{FitNoteCode::AliasedColumn, {{"term", name}, {"column", name}}};
            auto& notes = m_parts.summary.notes;
            if (std::find(notes.begin(), notes.end(), note) == notes.end()) notes.push_back(note);
        }
    }

    void summarise(const Eigen::VectorXd& residuals) {
        FitSummary& summary = m_parts.summary;
        Eigen::Index at = 0;
        for (std::size_t k = 0; k < m_parts.terms.size(); ++k) {
            FittedTerm& term = m_parts.terms[k];
            term.edf = m_reml.edfOfTerm[k + 1];
            const std::size_t penalties = m_space.penaltiesOf(k);
            for (std::size_t j = 0; j < penalties; ++j) term.lambda.push_back(m_reml.lambda(at++));
        }
        summary.coefficients = static_cast<std::size_t>(m_space.free());
        summary.rank = summary.coefficients - m_reml.aliased.size();
        summary.edf = m_reml.edf;
        summary.sigma = std::sqrt(m_reml.sigma2);
        summary.nu = m_parts.specification.robust ? m_law.nu : 0;
        const double n = static_cast<double>(residuals.size());
        const double total = m_weights.dot((m_y.array() - m_weights.dot(m_y) / m_weights.sum()).square().matrix());
        const double left = m_weights.dot(residuals.array().square().matrix());
        summary.rSquared = total > 0 ? 1.0 - left / total : 0;
        summary.rSquaredAdjusted = 1.0 - (1.0 - summary.rSquared) * (n - 1.0) / std::max(1.0, n - summary.edf);
        if (!summary.converged)
            summary.notes.push_back({FitNoteCode::NotConverged, {{"iterations", std::to_string(summary.iterations)}}});
    }

    const FittedSales& m_sales;
    const SaleColumns& m_columns;   // rows by place
    MarketModelParts& m_parts;
    SparseDesign m_design;
    CoefficientSpace m_space;
    Eigen::VectorXd m_y;        // ln price less m_level
    Eigen::VectorXd m_weights;
    double m_level = 0;
    ScaledT m_law;
    RemlFit m_reml;
    Eigen::VectorXd m_beta;     // full columns
};

}  // namespace

Result<void> fitPenalised(const FittedSales& sales, const SaleColumns& columns, MarketModelParts& parts,
                          Progress& progress) {
    if (sales.size() < fewestSales)
        return failure(ErrorCode::TooFewSales,
                       {{"sales", std::to_string(sales.size())}, {"needed", std::to_string(fewestSales)}});
    return PenalisedFit(sales, columns, parts).run(progress);
}

}  // namespace herleid
