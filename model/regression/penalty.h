#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <vector>

#include "model/regression/bspline.h"

namespace herleid {

/// D of order d: the (n − d) × n matrix of d-th differences of neighbouring coefficients.
[[nodiscard]] Eigen::MatrixXd differences(std::size_t columns, int order);

/// DᵀD: a roughness penalty on neighbouring coefficients; null space: polynomials below the order.
[[nodiscard]] Eigen::MatrixXd differencePenalty(std::size_t columns, int order);

/// The same for a B-spline on any knots: differences of coefficients divided by the distances of their knots, so
/// that the null space of order 2 is the straight lines whatever the knots are. Scaled to DᵀD on even knots.
/// Source: Li & Cao (2022), General P-splines for non-uniform B-splines, eq. (5)–(8).
[[nodiscard]] Eigen::MatrixXd splinePenalty(const BSpline& spline, int order);

/// Differences along each direction of a grid of rows × cols coefficients of which only some exist: active[k] is
/// the grid position row·cols + col of column k, ascending. A difference counts where all its members exist.
/// along: 0 between rows, 1 between columns.
[[nodiscard]] Eigen::MatrixXd gridPenalty(std::size_t rows, std::size_t cols, const std::vector<std::size_t>& active,
                                          int order, int along);

}  // namespace herleid
