#pragma once

#include <Eigen/Core>
#include <vector>

namespace herleid {

/// Coefficients that satisfy order constraints exactly.
struct OrderedSolution {
    Eigen::VectorXd beta;                 ///< p
    Eigen::MatrixXd inverse;              ///< p × p: A⁻¹ on the directions that the binding rows leave free
    std::vector<Eigen::Index> binding;    ///< rows of G that hold with equality
};

/// min ½(β − β̂)ᵀA(β − β̂) subject to Gβ ≥ 0, where β̂ = A⁻¹b is the free optimum: what the penalised fit itself
/// would give under the constraints. A⁻¹: p × p; G: m × p with independent rows. Rising coefficients make a
/// cubic B-spline rise everywhere (de Boor 1978, ch. XI), so the guarantee holds between data points too.
/// Solved exactly through its dual, min ½μᵀ(GA⁻¹Gᵀ)μ + μᵀGβ̂ over μ ≥ 0, by the active-set method of Lawson &
/// Hanson (1974, ch. 23); coefficients of binding rows are then made equal to the last bit.
[[nodiscard]] OrderedSolution nearestOrdered(const Eigen::VectorXd& beta, const Eigen::MatrixXd& inverse,
                                             const Eigen::MatrixXd& G);

}  // namespace herleid
