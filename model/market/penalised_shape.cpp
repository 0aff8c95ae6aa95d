#include "model/market/penalised_shape.h"

#include "model/regression/penalty.h"

namespace herleid {

namespace {

/// A penalty on the first columns, zero on those after.
Eigen::MatrixXd padded(const Eigen::MatrixXd& S, Eigen::Index columns) {
    Eigen::MatrixXd whole = Eigen::MatrixXd::Zero(columns, columns);
    whole.topLeftCorner(S.rows(), S.cols()) = S;
    return whole;
}

Eigen::MatrixXd ridge(Eigen::Index columns) { return Eigen::MatrixXd::Identity(columns, columns); }

/// Zero on average over the sales; a term whose columns sum to nothing needs no constraint.
void sumToZero(TermShape& shape, const Eigen::VectorXd& centre) {
    shape.constraint = TermShape::Constraint::SumToZero;
    shape.sums = centre;
}

/// The mean basis row of one variable of a tensor product, from the mean row of the product: Σ over the other.
Eigen::VectorXd marginalMean(const TensorBasis& basis, const Eigen::VectorXd& centre, int which) {
    const std::size_t n1 = basis.first.spline.columns();
    const std::size_t n2 = basis.second.spline.columns();
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(which == 0 ? n1 : n2));
    for (std::size_t i = 0; i < n1; ++i)
        for (std::size_t j = 0; j < n2; ++j) {
            const std::size_t column = basis.columnOf[i * n2 + j];
            if (column != TensorBasis::none)
                mean(static_cast<Eigen::Index>(which == 0 ? i : j)) += centre(static_cast<Eigen::Index>(column));
        }
    return mean;
}

std::vector<Eigen::MatrixXd> tensorPenalties(const TensorBasis& basis) {
    std::vector<std::size_t> active;
    for (std::size_t position = 0; position < basis.columnOf.size(); ++position)
        if (basis.columnOf[position] != TensorBasis::none) active.push_back(position);
    const std::size_t n1 = basis.first.spline.columns();
    const std::size_t n2 = basis.second.spline.columns();
    return {gridPenalty(n1, n2, active, 2, 0), gridPenalty(n1, n2, active, 2, 1)};
}

Eigen::MatrixXd blockDiagonal(const Eigen::MatrixXd& S, Eigen::Index times) {
    Eigen::MatrixXd whole = Eigen::MatrixXd::Zero(S.rows() * times, S.cols() * times);
    for (Eigen::Index k = 0; k < times; ++k) whole.block(k * S.rows(), k * S.cols(), S.rows(), S.cols()) = S;
    return whole;
}

class Shaper {
public:
    Shaper(const FittedTerm& term, const FittedSales& sales) : m_term(term), m_sales(sales) {
        m_shape.offset = static_cast<Eigen::Index>(term.offset);
        m_shape.columns = static_cast<Eigen::Index>(term.columns);
    }

    TermShape operator()(const PolynomialBasis&) { return m_shape; }
    TermShape operator()(const LevelsBasis& basis) {
        if (m_term.specification.kind == TermKind::Ordered) {
            m_shape.penalties = {padded(differencePenalty(basis.levels.size(), 1), m_shape.columns)};
            sumToZero(m_shape, m_term.centre);
        } else {
            m_shape.penalties = {ridge(m_shape.columns)};
        }
        return m_shape;
    }
    TermShape operator()(const CellsBasis&) {
        m_shape.penalties = {ridge(m_shape.columns)};
        return m_shape;
    }
    TermShape operator()(const StepsBasis&) {
        m_shape.penalties = {ridge(m_shape.columns)};
        return m_shape;
    }
    TermShape operator()(const MonthBasis&) {
        sumToZero(m_shape, m_term.centre);
        return m_shape;
    }
    TermShape operator()(const SplineBasis& basis) {
        const int order = m_term.specification.kind == TermKind::Trend ? 1 : 2;
        m_shape.penalties = {padded(splinePenalty(basis.spline, order), m_shape.columns)};
        sumToZero(m_shape, m_term.centre);
        return m_shape;
    }
    TermShape operator()(const TensorBasis& basis) {
        if (m_term.specification.kind != TermKind::Interaction) {
            m_shape.penalties = tensorPenalties(basis);
            sumToZero(m_shape, m_term.centre);
            return m_shape;
        }
        const auto n1 = static_cast<Eigen::Index>(basis.first.spline.columns());
        const auto n2 = static_cast<Eigen::Index>(basis.second.spline.columns());
        m_shape.constraint = TermShape::Constraint::Marginal;
        m_shape.sums = marginalMean(basis, m_term.centre, 0);
        m_shape.secondSums = marginalMean(basis, m_term.centre, 1);
        const Eigen::MatrixXd S1 = splinePenalty(basis.first.spline, 2);
        const Eigen::MatrixXd S2 = splinePenalty(basis.second.spline, 2);
        Eigen::MatrixXd along1 = Eigen::MatrixXd::Zero(n1 * n2, n1 * n2);
        for (Eigen::Index a = 0; a < n1; ++a)
            for (Eigen::Index b = 0; b < n1; ++b)
                along1.block(a * n2, b * n2, n2, n2) = S1(a, b) * ridge(n2);
        m_shape.penalties = {std::move(along1), blockDiagonal(S2, n1)};
        return m_shape;
    }
    TermShape operator()(const GroupedBasis& basis) {
        const auto inner = static_cast<Eigen::Index>(basis.inner.spline.columns());
        const bool isTrend = m_term.specification.kind == TermKind::TrendBy;
        // A group's level belongs to its place or type: its own curve is zero on average over its sales.
        m_shape.constraint = TermShape::Constraint::ByGroup;
        m_shape.groups = m_shape.columns / inner;
        m_shape.sums = m_term.centre;
        for (Eigen::Index g = 0; g < m_shape.groups; ++g)
            if (m_shape.sums.segment(g * inner, inner).isZero(0)) m_shape.sums.segment(g * inner, inner).setOnes();
        m_shape.penalties = {
            blockDiagonal(splinePenalty(basis.inner.spline, isTrend ? 1 : 2), m_shape.groups)};
        if (!isTrend) m_shape.penalties.push_back(ridge(m_shape.columns));  // and a group's slope is a random effect
        return m_shape;
    }
    TermShape operator()(const SlopeBasis& basis) {
        m_shape.penalties = tensorPenalties(basis.surface);
        // The common slope belongs to the number's own effect: the term is uncorrelated with the number.
        Eigen::VectorXd sums = Eigen::VectorXd::Zero(m_shape.columns);
        BasisRow row;
        for (const Sale* sale : m_sales) {
            evaluate(m_term.basis, asSold(*sale), row);
            for (const auto& [column, value] : row.entries)
                sums(static_cast<Eigen::Index>(column)) += value * slopeFactor(basis, asSold(*sale));
        }
        sumToZero(m_shape, sums);
        return m_shape;
    }

private:
    const FittedTerm& m_term;
    const FittedSales& m_sales;
    TermShape m_shape;
};

}  // namespace

TermShape shapeOf(const FittedTerm& term, const FittedSales& sales) {
    return std::visit(Shaper(term, sales), term.basis);
}

}  // namespace herleid
