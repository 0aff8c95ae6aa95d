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

    /// Appends all rows that the other holds. Merging the same parts in the same order gives the same bits.
    void merge(const LeastSquares& other);

    /// Fails with NoSales (nothing added) or NumericFailure (a number that is not finite).
    [[nodiscard]] Result<LeastSquaresSolution> solve() const;

private:
    void reduce(const Eigen::MatrixXd& stacked);

    std::size_t m_columns;
    double m_tolerance;
    std::size_t m_rows = 0;
    Eigen::MatrixXd m_triangle;  // (p + 1) × (p + 1): R and Qᵀy of √w [X y]
    double m_sumWeights = 0;
    double m_mean = 0;           // weighted mean of y so far
    double m_totalSquares = 0;   // about the mean, by West's update
};

/// One step of iterative refinement: β ← β + (XᵀWX)⁻¹ Xᵀ W (y − Xβ), with residuals and their products summed
/// in long double. Give it the same rows again, once. Removes what large residuals or steep scales cost (Björck
/// 1987, Linear Algebra Appl. 88/89:31, corrected seminormal equations); aliased coefficients stay 0.
class Refinement {
public:
    explicit Refinement(const LeastSquaresSolution& solution);
    void addRows(const Eigen::MatrixXd& X, const Eigen::VectorXd& y, const Eigen::VectorXd& weights);
    void merge(const Refinement& other);
    /// The solution with the corrected β and its residual sum of squares, sigma and covariance.
    [[nodiscard]] LeastSquaresSolution refined() const;

private:
    LeastSquaresSolution m_solution;
    Eigen::Vector<long double, Eigen::Dynamic> m_beta;
    Eigen::Vector<long double, Eigen::Dynamic> m_gradient;
    long double m_residualSquares = 0;
};

/// The whole problem at once, refined twice (chosen: a third changes nothing on the NIST sets). weights: n, or empty for ones.
[[nodiscard]] Result<LeastSquaresSolution> solveLeastSquares(const Eigen::MatrixXd& X, const Eigen::VectorXd& y,
                                                             const Eigen::VectorXd& weights = {});

}  // namespace herleid
