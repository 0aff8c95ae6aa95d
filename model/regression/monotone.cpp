#include "model/regression/monotone.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

/// Rows and columns of H that belong to the set.
Eigen::MatrixXd part(const Eigen::MatrixXd& H, const std::vector<Eigen::Index>& set) {
    Eigen::MatrixXd small(static_cast<Eigen::Index>(set.size()), static_cast<Eigen::Index>(set.size()));
    for (std::size_t a = 0; a < set.size(); ++a)
        for (std::size_t b = 0; b < set.size(); ++b)
            small(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(b)) = H(set[a], set[b]);
    return small;
}

Eigen::VectorXd part(const Eigen::VectorXd& v, const std::vector<Eigen::Index>& set) {
    Eigen::VectorXd small(static_cast<Eigen::Index>(set.size()));
    for (std::size_t a = 0; a < set.size(); ++a) small(static_cast<Eigen::Index>(a)) = v(set[a]);
    return small;
}

/// The rows with a positive multiplier at min ½μᵀHμ + gᵀμ, μ ≥ 0.
std::vector<Eigen::Index> activeSet(const Eigen::MatrixXd& H, const Eigen::VectorXd& g) {
    std::vector<Eigen::Index> active;
    Eigen::VectorXd mu = Eigen::VectorXd::Zero(g.size());
    const double tolerance = 1e-12 * std::max(1.0, g.cwiseAbs().maxCoeff());
    for (Eigen::Index round = 0; round < 10 * g.size() + 10; ++round) {
        const Eigen::VectorXd slope = H * mu + g;
        Eigen::Index most = -1;
        for (Eigen::Index i = 0; i < g.size(); ++i)
            if (mu(i) <= 0 && slope(i) < -tolerance && (most < 0 || slope(i) < slope(most)) &&
                std::find(active.begin(), active.end(), i) == active.end())
                most = i;
        if (most < 0) break;
        active.push_back(most);
        for (;;) {
            const Eigen::VectorXd wanted = part(H, active).ldlt().solve(-part(g, active));
            if (wanted.minCoeff() > 0) {
                for (std::size_t a = 0; a < active.size(); ++a) mu(active[a]) = wanted(static_cast<Eigen::Index>(a));
                break;
            }
            double step = 1;
            for (std::size_t a = 0; a < active.size(); ++a) {
                const double now = mu(active[a]);
                const double aim = wanted(static_cast<Eigen::Index>(a));
                if (aim <= 0 && now - aim > 0) step = std::min(step, now / (now - aim));
            }
            for (std::size_t a = 0; a < active.size(); ++a)
                mu(active[a]) += step * (wanted(static_cast<Eigen::Index>(a)) - mu(active[a]));
            std::erase_if(active, [&](Eigen::Index i) {
                if (mu(i) > 1e-14) return false;
                mu(i) = 0;
                return true;
            });
            if (active.empty()) break;
        }
    }
    std::sort(active.begin(), active.end());
    return active;
}

/// A binding row says that two coefficients are equal; rounding may not say otherwise.
void equalise(Eigen::VectorXd& beta, const Eigen::MatrixXd& G, const std::vector<Eigen::Index>& binding) {
    for (Eigen::Index row : binding) {
        Eigen::Index low = -1;
        Eigen::Index high = -1;
        for (Eigen::Index j = 0; j < G.cols(); ++j)
            if (G(row, j) != 0) (low < 0 ? low : high) = j;
        if (high >= 0) beta(high) = beta(low);
    }
}

}  // namespace

OrderedSolution nearestOrdered(const Eigen::VectorXd& beta, const Eigen::MatrixXd& inverse, const Eigen::MatrixXd& G) {
    OrderedSolution solution{beta, inverse, {}};
    const Eigen::MatrixXd VGt = inverse * G.transpose();
    const Eigen::MatrixXd H = G * VGt;
    const Eigen::VectorXd g = G * beta;
    solution.binding = activeSet(H, g);
    if (solution.binding.empty()) return solution;

    Eigen::MatrixXd columns(beta.size(), static_cast<Eigen::Index>(solution.binding.size()));
    for (std::size_t a = 0; a < solution.binding.size(); ++a)
        columns.col(static_cast<Eigen::Index>(a)) = VGt.col(solution.binding[a]);
    const Eigen::LDLT<Eigen::MatrixXd> factor(part(H, solution.binding));
    solution.beta -= columns * factor.solve(part(g, solution.binding));
    solution.inverse -= columns * factor.solve(columns.transpose());
    solution.inverse = (0.5 * (solution.inverse + solution.inverse.transpose())).eval();
    equalise(solution.beta, G, solution.binding);
    return solution;
}

}  // namespace herleid
