#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <optional>
#include <vector>

#include "model/facts/progress.h"
#include "model/facts/result.h"

namespace herleid {

/// The coefficients of one term and what keeps them smooth: S_λ = Σ_j λ_j S_j on its columns. No penalties: free.
struct PenalisedTerm {
    Eigen::Index offset = 0;                  ///< first of its columns among all coefficients
    Eigen::Index columns = 0;
    std::vector<Eigen::MatrixXd> penalties;   ///< each columns × columns, positive semidefinite
    Eigen::MatrixXd null;                     ///< columns × k: orthonormal; what no penalty acts on

    PenalisedTerm(Eigen::Index offset, Eigen::Index columns, std::vector<Eigen::MatrixXd> penalties);
};

/// Minimise (y − Xβ)ᵀW(y − Xβ) + βᵀS_λβ, known through cross products only.
struct PenalisedProblem {
    Eigen::MatrixXd XtWX;   ///< p × p
    Eigen::VectorXd XtWy;   ///< p
    double ytWy = 0;
    double rows = 0;        ///< n
    std::vector<PenalisedTerm> terms;
};

struct RemlOptions {
    int iterations = 60;          ///< at most (chosen: the Lucas County models need 10 to 25)
    double tolerance = 1e-7;      ///< of the score: |Δ| ≤ tolerance · (1 + |score|)
    Eigen::VectorXd start;        ///< λ to begin with, in the order of terms and penalties; empty: automatic
    Eigen::VectorXd reach;        ///< RemlFit::reach of a former search
    /// Coefficients known to be determined by neither data nor penalties, of a former search on other weights.
    std::optional<std::vector<Eigen::Index>> aliased;
    bool fixed = false;           ///< keep λ = start and solve once
};

struct RemlFit {
    Eigen::VectorXd lambda;       ///< one a penalty, in order
    Eigen::VectorXd beta;         ///< p
    Eigen::MatrixXd inverse;      ///< (XᵀWX + S_λ)⁻¹; times sigma2 it is V_β
    double sigma2 = 0;            ///< RSS / (n − edf)
    double residualSumOfSquares = 0;
    double edf = 0;               ///< tr((XᵀWX + S_λ)⁻¹ XᵀWX)
    std::vector<double> edfOfTerm;
    double score = 0;             ///< −2 × restricted log-likelihood, σ² profiled, up to a constant
    int iterations = 0;
    bool converged = false;
    Eigen::VectorXd reach;        ///< by λ: how many times the update's step was taken last
    std::vector<Eigen::Index> aliased;   ///< coefficients held at 0: not determined by data and penalties
};

/// Smoothing parameters by restricted maximum likelihood, with the generalised Fellner–Schall update
///   λ_j ← λ_j · σ² · [tr(S_λ⁻S_j) − tr((XᵀWX + S_λ)⁻¹S_j)] / (βᵀS_jβ)
/// (Wood & Fasiolo 2017, Biometrics 73:1071, eq. 3). A λ that keeps moving one way takes ever longer steps, as the update
/// creeps towards a term that vanishes; one that turns back takes the plain step again. Guard: a step that makes the
/// score worse is taken back and shortened. Fails with NumericFailure or Cancelled.
[[nodiscard]] Result<RemlFit> fitReml(const PenalisedProblem& problem, const RemlOptions& options, Progress& progress);

}  // namespace herleid
