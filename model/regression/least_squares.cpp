#include "model/regression/least_squares.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace herleid {

namespace {

/// The factors that give every column of R, and so of √w X, unit length.
Eigen::VectorXd columnScales(const Eigen::MatrixXd& R) {
    Eigen::VectorXd scales(R.cols());
    for (Eigen::Index j = 0; j < R.cols(); ++j) {
        const double norm = R.col(j).stableNorm();
        scales(j) = norm > 0 ? 1.0 / norm : 1.0;
    }
    return scales;
}

}  // namespace

double LeastSquaresSolution::leverage(const Eigen::VectorXd& row, double weight) const {
    return weight * row.dot(unscaledCovariance * row);
}

LeastSquares::LeastSquares(std::size_t columns, double tolerance)
    : m_columns(columns),
      m_tolerance(tolerance),
      m_triangle(Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(columns) + 1,
                                       static_cast<Eigen::Index>(columns) + 1)) {}

void LeastSquares::addRows(const Eigen::MatrixXd& X, const Eigen::VectorXd& y, const Eigen::VectorXd& weights) {
    const auto p = static_cast<Eigen::Index>(m_columns);
    if (X.cols() != p || X.rows() != y.size() || y.size() != weights.size())
        throw std::logic_error("LeastSquares::addRows: shapes differ");

    Eigen::MatrixXd stacked(p + 1 + X.rows(), p + 1);
    stacked.topRows(p + 1) = m_triangle;
    Eigen::Index used = p + 1;
    for (Eigen::Index i = 0; i < X.rows(); ++i) {
        if (weights(i) < 0) throw std::logic_error("LeastSquares::addRows: negative weight");
        if (weights(i) == 0) continue;
        const double root = std::sqrt(weights(i));
        stacked.row(used).head(p) = root * X.row(i);
        stacked(used, p) = root * y(i);
        ++used;
        ++m_rows;
        m_sumWeights += weights(i);
        const double deviation = y(i) - m_mean;
        m_mean += weights(i) / m_sumWeights * deviation;
        m_totalSquares += weights(i) * deviation * (y(i) - m_mean);
    }
    if (used == p + 1) return;
    reduce(stacked.topRows(used));
}

void LeastSquares::merge(const LeastSquares& other) {
    if (other.m_columns != m_columns) throw std::logic_error("LeastSquares::merge: shapes differ");
    if (other.m_rows == 0) return;
    const Eigen::Index p1 = m_triangle.rows();
    Eigen::MatrixXd stacked(2 * p1, p1);
    stacked << m_triangle, other.m_triangle;
    reduce(stacked);
    m_rows += other.m_rows;
    const double total = m_sumWeights + other.m_sumWeights;
    const double deviation = other.m_mean - m_mean;
    m_totalSquares += other.m_totalSquares + deviation * deviation * m_sumWeights * other.m_sumWeights / total;
    m_mean += deviation * other.m_sumWeights / total;
    m_sumWeights = total;
}

void LeastSquares::reduce(const Eigen::MatrixXd& stacked) {
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(stacked);
    m_triangle = qr.matrixQR().topRows(m_triangle.rows()).triangularView<Eigen::Upper>();
}

Result<LeastSquaresSolution> LeastSquares::solve() const {
    if (m_rows == 0) return failure(ErrorCode::NoSales);
    if (!m_triangle.allFinite()) return failure(ErrorCode::NumericFailure, {{"where", "least squares"}});
    const auto p = static_cast<Eigen::Index>(m_columns);
    const Eigen::VectorXd scales = columnScales(m_triangle.topLeftCorner(p, p));
    const Eigen::MatrixXd scaled = m_triangle.topLeftCorner(p, p) * scales.asDiagonal();
    const Eigen::VectorXd target = m_triangle.col(p).head(p);

    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(p, p);
    qr.setThreshold(m_tolerance);
    qr.compute(scaled);
    const Eigen::Index rank = qr.rank();
    const Eigen::VectorXd rotated = (qr.householderQ().transpose() * target).eval();
    const auto& order = qr.colsPermutation().indices();

    LeastSquaresSolution solution;
    solution.rank = static_cast<std::size_t>(rank);
    solution.rows = m_rows;
    solution.totalSumOfSquares = m_totalSquares;
    solution.beta = Eigen::VectorXd::Zero(p);
    solution.unscaledCovariance = Eigen::MatrixXd::Zero(p, p);

    const Eigen::MatrixXd R = qr.matrixQR().topLeftCorner(rank, rank).triangularView<Eigen::Upper>();
    const Eigen::VectorXd found = R.triangularView<Eigen::Upper>().solve(rotated.head(rank));
    const Eigen::MatrixXd inverse =
        R.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(rank, rank));
    const Eigen::MatrixXd inner = inverse * inverse.transpose();
    for (Eigen::Index a = 0; a < rank; ++a) {
        solution.beta(order(a)) = found(a) * scales(order(a));
        for (Eigen::Index b = 0; b < rank; ++b)
            solution.unscaledCovariance(order(a), order(b)) = inner(a, b) * scales(order(a)) * scales(order(b));
    }
    for (Eigen::Index a = rank; a < p; ++a) solution.aliased.push_back(static_cast<std::size_t>(order(a)));
    std::sort(solution.aliased.begin(), solution.aliased.end());

    // What the aliased directions could still explain is rounding only; it belongs to the residual.
    const double last = m_triangle(p, p);
    solution.residualSumOfSquares = last * last + rotated.tail(p - rank).squaredNorm();
    const auto freedom = static_cast<double>(m_rows) - static_cast<double>(rank);
    solution.sigma = freedom > 0 ? std::sqrt(solution.residualSumOfSquares / freedom) : 0.0;
    solution.covariance = solution.sigma * solution.sigma * solution.unscaledCovariance;
    return solution;
}

Refinement::Refinement(const LeastSquaresSolution& solution)
    : m_solution(solution), m_beta(solution.beta.cast<long double>()), m_gradient(m_beta.size()) {
    m_gradient.setZero();
}

void Refinement::addRows(const Eigen::MatrixXd& X, const Eigen::VectorXd& y, const Eigen::VectorXd& weights) {
    for (Eigen::Index i = 0; i < X.rows(); ++i) {
        long double residual = y(i);
        for (Eigen::Index j = 0; j < X.cols(); ++j) residual -= X(i, j) * m_beta(j);
        const long double weighted = weights(i) * residual;
        m_residualSquares += weighted * residual;
        for (Eigen::Index j = 0; j < X.cols(); ++j)
            if (X(i, j) != 0) m_gradient(j) += X(i, j) * weighted;
    }
}

void Refinement::merge(const Refinement& other) {
    m_gradient += other.m_gradient;
    m_residualSquares += other.m_residualSquares;
}

LeastSquaresSolution Refinement::refined() const {
    LeastSquaresSolution solution = m_solution;
    solution.beta += solution.unscaledCovariance * m_gradient.cast<double>();
    // At the minimum the gradient is 0; what is left of it lowers the sum of squares by gᵀ(XᵀWX)⁻¹g.
    const Eigen::VectorXd gradient = m_gradient.cast<double>();
    const double gained = gradient.dot(solution.unscaledCovariance * gradient);
    solution.residualSumOfSquares = std::max(0.0, static_cast<double>(m_residualSquares) - gained);
    const auto freedom = static_cast<double>(solution.rows) - static_cast<double>(solution.rank);
    solution.sigma = freedom > 0 ? std::sqrt(solution.residualSumOfSquares / freedom) : 0.0;
    solution.covariance = solution.sigma * solution.sigma * solution.unscaledCovariance;
    return solution;
}

Result<LeastSquaresSolution> solveLeastSquares(const Eigen::MatrixXd& X, const Eigen::VectorXd& y,
                                               const Eigen::VectorXd& weights) {
    const Eigen::VectorXd used = weights.size() > 0 ? weights : Eigen::VectorXd::Ones(y.size());
    LeastSquares problem(static_cast<std::size_t>(X.cols()));
    problem.addRows(X, y, used);
    Result<LeastSquaresSolution> solution = problem.solve();
    for (int step = 0; solution && step < 2; ++step) {
        Refinement refinement(*solution);
        refinement.addRows(X, y, used);
        solution = refinement.refined();
    }
    return solution;
}

}  // namespace herleid
