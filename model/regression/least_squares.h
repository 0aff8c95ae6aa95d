#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <optional>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

/// The solution of min_β Σ w_i (y_i − x_iᵀβ)².
struct LeastSquaresSolution {
    Eigen::VectorXd beta;              ///< p; 0 for aliased columns
    Eigen::MatrixXd covariance;        ///< p × p: σ²(XᵀWX)⁻¹; zero rows and columns for aliased columns
    std::vector<std::size_t> aliased;  ///< columns that are combinations of the others, ascending
    std::size_t rank = 0;
    std::size_t rows = 0;              ///< with a positive weight
    double residualSumOfSquares = 0;   ///< weighted
    double totalSumOfSquares = 0;      ///< weighted, about the weighted mean of y
    double sigma = 0;                  ///< sqrt(RSS / (rows − rank)); 0 when no freedom is left

    [[nodiscard]] Eigen::VectorXd standardErrors() const { return covariance.diagonal().cwiseMax(0.0).cwiseSqrt(); }
    /// 1 − RSS/TSS, about the mean. For a model without intercept NIST uses Σ w y² instead: see the argument.
    [[nodiscard]] double rSquared(std::optional<double> totalAboutZero = std::nullopt) const {
        const double total = totalAboutZero.value_or(totalSumOfSquares);
        return total > 0 ? 1.0 - residualSumOfSquares / total : 0.0;
    }
    /// Leverage of one weighted row: w xᵀ(XᵀWX)⁻¹x.
    [[nodiscard]] double leverage(const Eigen::VectorXd& row, double weight = 1.0) const;

    Eigen::MatrixXd unscaledCovariance;  ///< (XᵀWX)⁻¹ with zeros for aliased columns
};

/// Weighted least squares for tall problems, by Householder QR in blocks of rows.
///
/// Blocks of rows are appended; each is reduced with the triangle of those before (Demmel, Grigori, Hoemmen &
/// Langou 2012, SIAM J. Sci. Comput. 34:A206). At the end the triangle's columns are scaled to unit length and
/// factored by column-pivoted Householder QR (Businger & Golub 1965, Numer. Math. 7:269), so that the result
/// has the accuracy of an orthogonal method on X itself while only p × p numbers are kept. A column whose
/// pivot falls below tolerance × the largest is aliased: named, its coefficient 0, never silently dropped.
/// Same blocks in the same order give the same bits.
class LeastSquares {
public:
    /// tolerance: relative size of a pivot, on unit columns, below which a column counts as a combination of
    /// the others (chosen: 1e-13, so that Filip's 11 powers are kept, and a repeated column is found).
    explicit LeastSquares(std::size_t columns, double tolerance = 1e-13);

    /// X: n × p, y: n, weights: n (≥ 0).
    void addRows(const Eigen::MatrixXd& X, const Eigen::VectorXd& y, const Eigen::VectorXd& weights);

    /// Fails with NoSales (nothing added) or NumericFailure (a number that is not finite).
    [[nodiscard]] Result<LeastSquaresSolution> solve() const;

private:
    std::size_t m_columns;
    double m_tolerance;
    std::size_t m_rows = 0;
    Eigen::MatrixXd m_triangle;  // (p + 1) × (p + 1): R and Qᵀy of √w [X y]
    double m_sumWeights = 0;
    double m_mean = 0;           // weighted mean of y so far
    double m_totalSquares = 0;   // about the mean, by West's update
};

/// The whole problem at once. weights: n, or empty for ones.
[[nodiscard]] Result<LeastSquaresSolution> solveLeastSquares(const Eigen::MatrixXd& X, const Eigen::VectorXd& y,
                                                             const Eigen::VectorXd& weights = {});

}  // namespace herleid
