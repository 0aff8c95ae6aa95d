#pragma once

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace herleid {

/// A symmetric positive definite matrix by Cholesky, and its inverse. LAPACK (OpenBLAS on one thread, so that
/// the bits do not depend on the number of threads).
struct PositiveDefinite {
    Eigen::MatrixXd inverse;   ///< p × p, symmetric
    double logDeterminant = 0;
};

/// Nothing where the matrix is not positive definite to working precision. Only the lower triangle is read.
[[nodiscard]] std::optional<PositiveDefinite> invertPositiveDefinite(Eigen::MatrixXd A);

/// Columns of a positive semidefinite matrix that are combinations of the others: those left over by pivoted
/// Cholesky when, on unit diagonal, no pivot above the tolerance is left. Ascending.
[[nodiscard]] std::vector<Eigen::Index> dependentColumns(Eigen::MatrixXd A, double tolerance);

/// Orthonormal basis of the null space of a symmetric positive semidefinite matrix: eigenvectors whose
/// eigenvalue is below tolerance × the largest. n × k, k may be 0.
[[nodiscard]] Eigen::MatrixXd nullSpace(const Eigen::MatrixXd& S, double tolerance = 1e-9);

}  // namespace herleid
