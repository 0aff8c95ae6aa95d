#include "model/evidence/evidence_weights.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace herleid {

namespace {

/// The walk: a set of free sales, the others at zero, and whether the sum is held at one.
class ActiveSet {
public:
    ActiveSet(const Eigen::MatrixXd& A, const Eigen::VectorXd& c)
        : m_A(A),
          m_c(c),
          m_w(Eigen::VectorXd::Zero(c.size())),
          m_isFree(static_cast<std::size_t>(c.size()), false) {
        m_tolerance = 1e-12 * std::max({c.cwiseAbs().maxCoeff(), A.diagonal().maxCoeff(), 1e-300});
    }

    Eigen::VectorXd solve() {
        // Every pass frees or fixes one sale or the sum and lowers the objective: sets never come back.
        const Eigen::Index most = 20 * m_c.size() + 50;
        for (Eigen::Index pass = 0; pass < most; ++pass) {
            if (const auto [w, multiplier] = target(); !stepTo(w))
                continue;
            else if (m_isFull && multiplier < -m_tolerance)
                m_isFull = false;
            else if (!freeOne(m_isFull ? multiplier : 0))
                return m_w;
        }
        throw std::logic_error("evidenceWeights: the walk does not end");
    }

private:
    struct Target {
        Eigen::VectorXd w;
        double multiplier = 0;
    };

    /// The minimum over the free weights, with Σw = 1 where the sum is held: A w = c − μ1.
    [[nodiscard]] Target target() const {
        const std::vector<Eigen::Index> free = freeOnes();
        Target result{Eigen::VectorXd::Zero(m_c.size()), 0};
        const auto k = static_cast<Eigen::Index>(free.size());
        if (k == 0) return result;
        const Eigen::LLT<Eigen::MatrixXd> factor(m_A(free, free));
        const Eigen::VectorXd own = factor.solve(m_c(free));
        const Eigen::VectorXd ones = factor.solve(Eigen::VectorXd::Ones(k));
        if (m_isFull) result.multiplier = (own.sum() - 1) / ones.sum();
        const Eigen::VectorXd w = own - result.multiplier * ones;
        for (Eigen::Index i = 0; i < k; ++i) result.w(free[static_cast<std::size_t>(i)]) = w(i);
        return result;
    }

    /// Goes towards w as far as no bound is crossed; false where one was met and is now held.
    bool stepTo(const Eigen::VectorXd& w) {
        double length = 1;
        Eigen::Index blocking = -1;
        for (Eigen::Index i : freeOnes())
            if (w(i) < 0 && m_w(i) - w(i) > 0)
                if (const double reach = m_w(i) / (m_w(i) - w(i)); reach < length) {
                    length = reach;
                    blocking = i;
                }
        bool meetsSum = false;
        if (!m_isFull && w.sum() > 1)
            if (const double reach = (1 - m_w.sum()) / (w.sum() - m_w.sum()); reach < length) {
                length = std::max(0.0, reach);
                meetsSum = true;
            }
        m_w += length * (w - m_w);
        if (meetsSum) {
            m_isFull = true;
            return false;
        }
        if (blocking < 0) return true;
        m_w(blocking) = 0;
        m_isFree[static_cast<std::size_t>(blocking)] = false;
        return false;
    }

    /// Frees the sale at zero that would lower the objective most; false where none would.
    bool freeOne(double multiplier) {
        const Eigen::VectorXd gain = m_c - m_A * m_w - Eigen::VectorXd::Constant(m_c.size(), multiplier);
        double best = m_tolerance;
        Eigen::Index chosen = -1;
        for (Eigen::Index i = 0; i < gain.size(); ++i)
            if (!m_isFree[static_cast<std::size_t>(i)] && gain(i) > best) {
                best = gain(i);
                chosen = i;
            }
        if (chosen < 0) return false;
        m_isFree[static_cast<std::size_t>(chosen)] = true;
        return true;
    }

    [[nodiscard]] std::vector<Eigen::Index> freeOnes() const {
        std::vector<Eigen::Index> free;
        for (Eigen::Index i = 0; i < m_c.size(); ++i)
            if (m_isFree[static_cast<std::size_t>(i)]) free.push_back(i);
        return free;
    }

    const Eigen::MatrixXd& m_A;
    const Eigen::VectorXd& m_c;
    Eigen::VectorXd m_w;
    std::vector<bool> m_isFree;
    bool m_isFull = false;  // Σw = 1 is held
    double m_tolerance = 0;
};

}  // namespace

Eigen::VectorXd evidenceWeights(const Eigen::MatrixXd& A, const Eigen::VectorXd& c) {
    if (A.rows() != c.size() || A.cols() != c.size())
        throw std::logic_error("evidenceWeights: shapes differ");
    if (c.size() == 0) return {};
    return ActiveSet(A, c).solve();
}

Eigen::VectorXd largestWeights(const Eigen::MatrixXd& A, const Eigen::VectorXd& c, Eigen::VectorXd w,
                               Eigen::Index most) {
    if ((w.array() > 0).count() <= most) return w;
    std::vector<Eigen::Index> order(static_cast<std::size_t>(w.size()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Eigen::Index a, Eigen::Index b) { return w(a) > w(b); });
    order.resize(static_cast<std::size_t>(most));
    std::sort(order.begin(), order.end());
    const Eigen::VectorXd chosen = evidenceWeights(A(order, order), c(order));
    w.setZero();
    for (std::size_t i = 0; i < order.size(); ++i) w(order[i]) = chosen(static_cast<Eigen::Index>(i));
    return w;
}

}  // namespace herleid
