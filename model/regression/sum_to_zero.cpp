#include "model/regression/sum_to_zero.h"

#include <stdexcept>

namespace herleid {

SumToZero::SumToZero(Eigen::VectorXd c) : m_v(std::move(c)) {
    const double norm = m_v.norm();
    if (!(norm > 0)) throw std::logic_error("SumToZero: the constraint is zero");
    m_v(0) += m_v(0) >= 0 ? norm : -norm;  // away from zero, so that nothing cancels
    m_v.normalize();
}

Eigen::MatrixXd SumToZero::reduceRows(const Eigen::MatrixXd& M) const {
    const Eigen::RowVectorXd along = 2.0 * (m_v.transpose() * M);
    return M.bottomRows(free()) - m_v.tail(free()) * along;
}

Eigen::MatrixXd SumToZero::reduce(const Eigen::MatrixXd& S) const {
    return reduceRows(reduceRows(S).transpose()).transpose();
}

Eigen::MatrixXd SumToZero::expandRows(const Eigen::MatrixXd& M) const {
    Eigen::MatrixXd full(m_v.size(), M.cols());
    full.row(0).setZero();
    full.bottomRows(free()) = M;
    const Eigen::RowVectorXd along = 2.0 * (m_v.tail(free()).transpose() * M);
    full -= m_v * along;
    return full;
}

}  // namespace herleid
