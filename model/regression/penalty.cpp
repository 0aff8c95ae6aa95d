#include "model/regression/penalty.h"

#include <array>

namespace herleid {

Eigen::MatrixXd differences(std::size_t columns, int order) {
    const auto n = static_cast<Eigen::Index>(columns);
    Eigen::MatrixXd D = Eigen::MatrixXd::Identity(n, n);
    for (int step = 0; step < order && D.rows() > 0; ++step)
        D = (D.bottomRows(D.rows() - 1) - D.topRows(D.rows() - 1)).eval();
    return D;
}

Eigen::MatrixXd differencePenalty(std::size_t columns, int order) {
    const Eigen::MatrixXd D = differences(columns, order);
    return D.transpose() * D;
}

Eigen::MatrixXd splinePenalty(const BSpline& spline, int order) {
    const auto n = static_cast<Eigen::Index>(spline.columns());
    const std::vector<double>& t = spline.knots();
    const double even = 1.0 / static_cast<double>(spline.columns() - 3);
    Eigen::MatrixXd D = Eigen::MatrixXd::Identity(n, n);
    for (int step = 1; step <= order && D.rows() > 1; ++step) {
        // The derivative of a spline of degree 4 − step: (β_i+1 − β_i)·degree/(t_{i+4} − t_{i+step}).
        const int degree = 4 - step;
        Eigen::MatrixXd next(D.rows() - 1, n);
        for (Eigen::Index i = 0; i < next.rows(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const double distance = t[at + 4] - t[at + static_cast<std::size_t>(step)];
            next.row(i) = (D.row(i + 1) - D.row(i)) * (degree * even / distance);
        }
        D = std::move(next);
    }
    return D.transpose() * D;
}

Eigen::MatrixXd gridPenalty(std::size_t rows, std::size_t cols, const std::vector<std::size_t>& active, int order,
                            int along) {
    const auto n = static_cast<Eigen::Index>(active.size());
    std::vector<Eigen::Index> columnAt(rows * cols, -1);
    for (std::size_t k = 0; k < active.size(); ++k) columnAt[active[k]] = static_cast<Eigen::Index>(k);
    const Eigen::MatrixXd one = differences(static_cast<std::size_t>(order) + 1, order);
    Eigen::MatrixXd S = Eigen::MatrixXd::Zero(n, n);
    const std::size_t stride = along == 0 ? cols : 1;
    const auto reach = static_cast<std::size_t>(order);
    for (std::size_t r = 0; r + (along == 0 ? reach : 0) < rows; ++r)
        for (std::size_t c = 0; c + (along == 1 ? reach : 0) < cols; ++c) {
            std::array<Eigen::Index, 8> members{};
            bool complete = true;
            for (std::size_t step = 0; step <= reach; ++step) {
                members[step] = columnAt[r * cols + c + step * stride];
                complete = complete && members[step] >= 0;
            }
            if (!complete) continue;
            for (std::size_t a = 0; a <= reach; ++a)
                for (std::size_t b = 0; b <= reach; ++b)
                    S(members[a], members[b]) +=
                        one(0, static_cast<Eigen::Index>(a)) * one(0, static_cast<Eigen::Index>(b));
        }
    return S;
}

}  // namespace herleid
