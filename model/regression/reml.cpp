#include "model/regression/reml.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "model/regression/positive_definite.h"

namespace herleid {

namespace {

// Bounds of ln λ on penalties scaled to the data: beyond them a term is its null space, or free (chosen).
constexpr double lowestLog = -16;
constexpr double highestLog = 15;
constexpr double aliasedPivot = 1e-11;
constexpr double furthest = 32;   // times the update's own step

/// Fixed facts of a term's penalties that every iteration needs.
struct Roughness {
    std::vector<Eigen::MatrixXd> S;   // scaled so that λ = 1 weighs as much as the data
    std::vector<double> scale;        // S = scale · penalty
    Eigen::MatrixXd projector;        // onto the common null space, as heavy as S
    Eigen::Index rank = 0;
};

Roughness prepare(const PenalisedTerm& term, const Eigen::MatrixXd& XtWX) {
    Roughness roughness;
    const double weight = XtWX.block(term.offset, term.offset, term.columns, term.columns).trace();
    double total = 0;
    for (const Eigen::MatrixXd& penalty : term.penalties) {
        const double trace = penalty.trace();
        roughness.scale.push_back(trace > 0 && weight > 0 ? weight / trace : 1.0);
        roughness.S.push_back(roughness.scale.back() * penalty);
        total += roughness.S.back().trace();
    }
    roughness.rank = term.columns - term.null.cols();
    if (term.penalties.size() > 1)
        roughness.projector = term.null * term.null.transpose() * (total / static_cast<double>(term.columns));
    return roughness;
}

/// tr(S_λ⁻S_j) for each j, and ln |S_λ|₊ up to a constant.
struct PenaltyTraces {
    std::vector<double> trace;
    double logDeterminant = 0;
};

std::optional<PenaltyTraces> penaltyTraces(const Roughness& roughness, const double* logLambda) {
    PenaltyTraces traces;
    if (roughness.S.size() == 1) {
        traces.trace = {static_cast<double>(roughness.rank) * std::exp(-logLambda[0])};
        traces.logDeterminant = static_cast<double>(roughness.rank) * logLambda[0];
        return traces;
    }
    // The projector fills the null space, on which no S_j acts: it changes no trace and adds a constant.
    Eigen::MatrixXd P = roughness.projector;
    for (std::size_t j = 0; j < roughness.S.size(); ++j) P += std::exp(logLambda[j]) * roughness.S[j];
    const auto inverse = invertPositiveDefinite(P);
    if (!inverse) return std::nullopt;
    for (const Eigen::MatrixXd& S : roughness.S) traces.trace.push_back(inverse->inverse.cwiseProduct(S).sum());
    traces.logDeterminant = inverse->logDeterminant;
    return traces;
}

/// One set of smoothing parameters with all that follows from it.
struct Evaluation {
    Eigen::VectorXd logLambda;
    Eigen::VectorXd beta;
    Eigen::MatrixXd inverse;
    std::vector<double> edfOfTerm;
    double residualSumOfSquares = 0;
    double score = 0;
    Eigen::VectorXd step;   // of ln λ, by Fellner and Schall
};

class Search {
public:
    Search(const PenalisedProblem& problem, const RemlOptions& options) : m_problem(problem), m_options(options) {
        for (const PenalisedTerm& term : problem.terms) {
            m_roughness.push_back(prepare(term, problem.XtWX));
            m_nullDimension += term.columns - m_roughness.back().rank;
        }
    }

    Result<RemlFit> run(Progress& progress) {
        Eigen::VectorXd logLambda = start();
        std::optional<Evaluation> best;
        if (m_options.aliased) {
            hold(*m_options.aliased, logLambda);
            best = evaluate(logLambda);
        }
        // Heavy penalties leave rounding noise where the data say little: then what is near to dependent is held too.
        for (double pivot = aliasedPivot; !best && pivot < 1e-6; pivot *= 100) {
            m_aliased.clear();
            hold(dependentColumns(penalised(logLambda), pivot), logLambda);
            best = evaluate(logLambda);
        }
        if (!best) return failure(ErrorCode::NumericFailure, {{"where", "reml"}});
        Eigen::VectorXd reach = m_options.reach.size() == logLambda.size()
                                    ? m_options.reach
                                    : Eigen::VectorXd::Ones(logLambda.size());
        double damping = 1;
        int iteration = 1;
        bool converged = m_options.fixed || logLambda.size() == 0;
        for (; !converged && iteration < m_options.iterations; ++iteration) {
            if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
            progress.report(std::min(0.95, iteration / 25.0), "reml");
            const Eigen::VectorXd target = (best->logLambda + damping * reach.cwiseProduct(best->step))
                                               .cwiseMax(lowestLog)
                                               .cwiseMin(highestLog);
            std::optional<Evaluation> next = evaluate(target);
            const double tolerance = m_options.tolerance * (1.0 + std::abs(best->score));
            if (next && next->score <= best->score + 1e-12 * std::abs(best->score)) {
                converged = best->score - next->score < tolerance;
                for (Eigen::Index j = 0; j < reach.size(); ++j)
                    reach(j) = best->step(j) * next->step(j) > 0 ? std::min(furthest, 1.5 * reach(j)) : 1.0;
                best = std::move(next);
                damping = std::min(1.0, 2 * damping);
            } else {
                converged = damping <= 1.0 / 64.0 || (next && next->score - best->score < tolerance);
                if (reach.maxCoeff() > 1)
                    reach = (0.5 * reach).cwiseMax(1.0);
                else
                    damping *= 0.5;
            }
        }
        RemlFit fit = finish(*best, iteration, converged);
        fit.reach = std::move(reach);
        return fit;
    }

private:
    [[nodiscard]] Eigen::VectorXd start() const {
        Eigen::Index count = 0;
        for (const Roughness& roughness : m_roughness) count += static_cast<Eigen::Index>(roughness.S.size());
        Eigen::VectorXd logLambda = Eigen::VectorXd::Constant(count, -4.0);  // chosen: between free and stiff
        if (m_options.start.size() != count) return logLambda;
        Eigen::Index at = 0;
        for (const Roughness& roughness : m_roughness)
            for (double scale : roughness.scale) {
                const double wanted = std::log(m_options.start(at) / scale);
                logLambda(at++) = m_options.fixed ? wanted : std::clamp(wanted, lowestLog, highestLog);
            }
        return logLambda;
    }

    [[nodiscard]] Eigen::MatrixXd penalised(const Eigen::VectorXd& logLambda) const {
        Eigen::MatrixXd A = m_problem.XtWX;
        Eigen::Index at = 0;
        for (std::size_t k = 0; k < m_roughness.size(); ++k) {
            const PenalisedTerm& term = m_problem.terms[k];
            for (const Eigen::MatrixXd& S : m_roughness[k].S)
                A.block(term.offset, term.offset, term.columns, term.columns) += std::exp(logLambda(at++)) * S;
        }
        for (Eigen::Index column : m_aliased) A(column, column) += m_heavy;
        return A;
    }

    /// Holds coefficients that neither data nor penalties determine at zero by a heavy weight.
    void hold(std::vector<Eigen::Index> aliased, const Eigen::VectorXd& logLambda) {
        m_aliased.clear();
        m_heavy = 1e8 * std::max(penalised(logLambda).diagonal().maxCoeff(), 1.0);
        m_aliased = std::move(aliased);
    }

    [[nodiscard]] std::optional<Evaluation> evaluate(const Eigen::VectorXd& logLambda) const {
        auto solved = invertPositiveDefinite(penalised(logLambda));
        if (!solved) return std::nullopt;
        Evaluation now;
        now.logLambda = logLambda;
        now.beta = solved->inverse * m_problem.XtWy;
        for (Eigen::Index column : m_aliased) now.beta(column) = 0;
        now.inverse = std::move(solved->inverse);
        now.residualSumOfSquares =
            m_problem.ytWy - 2 * now.beta.dot(m_problem.XtWy) + now.beta.dot(m_problem.XtWX * now.beta);
        double roughness = 0;
        double logPenalty = 0;
        std::vector<double> wanted;
        std::vector<double> found;
        Eigen::Index at = 0;
        for (std::size_t k = 0; k < m_roughness.size(); ++k) {
            const PenalisedTerm& term = m_problem.terms[k];
            double edf = static_cast<double>(term.columns);
            if (!m_roughness[k].S.empty()) {
                const auto traces = penaltyTraces(m_roughness[k], logLambda.data() + at);
                if (!traces) return std::nullopt;
                logPenalty += traces->logDeterminant;
                const auto beta = now.beta.segment(term.offset, term.columns);
                const auto block = now.inverse.block(term.offset, term.offset, term.columns, term.columns);
                for (std::size_t j = 0; j < m_roughness[k].S.size(); ++j, ++at) {
                    const double lambda = std::exp(logLambda(at));
                    const double dataTrace = block.cwiseProduct(m_roughness[k].S[j]).sum();
                    const double squared = beta.dot(m_roughness[k].S[j] * beta);
                    edf -= lambda * dataTrace;
                    roughness += lambda * squared;
                    wanted.push_back(lambda * (traces->trace[j] - dataTrace));
                    found.push_back(lambda * squared);
                }
            }
            now.edfOfTerm.push_back(edf);
        }
        const double freedom = m_problem.rows - static_cast<double>(m_nullDimension);
        const double sigma2 = std::max(now.residualSumOfSquares + roughness, 1e-300) / freedom;
        now.score = freedom * std::log(sigma2) + solved->logDeterminant - logPenalty;
        now.step.resize(logLambda.size());
        for (Eigen::Index j = 0; j < now.step.size(); ++j) {
            const auto position = static_cast<std::size_t>(j);
            const double ratio = sigma2 * std::max(wanted[position], 1e-12) / std::max(found[position], 1e-300);
            now.step(j) = std::clamp(std::log(ratio), -5.0, 5.0);
        }
        return now;
    }

    [[nodiscard]] RemlFit finish(Evaluation& best, int iterations, bool converged) const {
        RemlFit fit;
        fit.lambda.resize(best.logLambda.size());
        Eigen::Index at = 0;
        for (const Roughness& roughness : m_roughness)
            for (double scale : roughness.scale) {
                fit.lambda(at) = std::exp(best.logLambda(at)) * scale;
                ++at;
            }
        fit.beta = std::move(best.beta);
        fit.inverse = std::move(best.inverse);
        for (Eigen::Index column : m_aliased) {
            fit.inverse.row(column).setZero();
            fit.inverse.col(column).setZero();
        }
        fit.residualSumOfSquares = std::max(0.0, best.residualSumOfSquares);
        fit.edfOfTerm = std::move(best.edfOfTerm);
        for (std::size_t k = 0; k < m_problem.terms.size(); ++k)
            for (Eigen::Index column : m_aliased)
                if (column >= m_problem.terms[k].offset &&
                    column < m_problem.terms[k].offset + m_problem.terms[k].columns)
                    fit.edfOfTerm[k] -= 1;
        for (double edf : fit.edfOfTerm) fit.edf += edf;
        fit.sigma2 = fit.residualSumOfSquares / std::max(1.0, m_problem.rows - fit.edf);
        fit.score = best.score;
        fit.iterations = iterations;
        fit.converged = converged;
        fit.aliased = m_aliased;
        return fit;
    }

    const PenalisedProblem& m_problem;
    const RemlOptions& m_options;
    std::vector<Roughness> m_roughness;
    std::vector<Eigen::Index> m_aliased;
    Eigen::Index m_nullDimension = 0;
    double m_heavy = 0;
};

}  // namespace

PenalisedTerm::PenalisedTerm(Eigen::Index first, Eigen::Index count, std::vector<Eigen::MatrixXd> given)
    : offset(first), columns(count), penalties(std::move(given)) {
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(columns, columns);
    for (const Eigen::MatrixXd& penalty : penalties)
        if (const double trace = penalty.trace(); trace > 0) sum += penalty / trace;
    null = nullSpace(sum);
}

Result<RemlFit> fitReml(const PenalisedProblem& problem, const RemlOptions& options, Progress& progress) {
    if (!problem.XtWX.allFinite() || !problem.XtWy.allFinite())
        return failure(ErrorCode::NumericFailure, {{"where", "cross products"}});
    return Search(problem, options).run(progress);
}

}  // namespace herleid
