#pragma once

#include <Eigen/Core>

namespace herleid {

/// The weights of named sales: the minimum of ½ wᵀAw − cᵀw under w ≥ 0 and Σw ≤ 1.
/// A: k × k, covariance of the sales' residuals with the nugget on its diagonal, positive definite; c: k,
/// their covariance with the subject. Exact: an active-set walk that ends at a point where all optimality
/// conditions hold, not a fixed number of sweeps. Source: Lawson & Hanson (1974), Solving Least Squares
/// Problems, ch. 23; the sum as in Nocedal & Wright (2006), Numerical Optimization, alg. 16.3.
[[nodiscard]] Eigen::VectorXd evidenceWeights(const Eigen::MatrixXd& A, const Eigen::VectorXd& c);

/// Of the solution w for all sales the `most` largest weights (ties to the first), solved again among themselves, so
/// that the weights that are shown are the best for the sales that are shown.
[[nodiscard]] Eigen::VectorXd largestWeights(const Eigen::MatrixXd& A, const Eigen::VectorXd& c, Eigen::VectorXd w,
                                             Eigen::Index most);

}  // namespace herleid
