#pragma once

#include <Eigen/Core>

namespace herleid {

/// The constraint cᵀβ = 0 absorbed into a basis of n columns: β = Z γ with n − 1 free coefficients γ, Z the last
/// n − 1 columns of the Householder reflection that turns c into a multiple of e₁. Z has orthonormal columns.
/// Source: Wood, Generalized Additive Models (2017), 1.8.1 and 5.4.1.
class SumToZero {
public:
    /// c must not be zero.
    explicit SumToZero(Eigen::VectorXd c);
    [[nodiscard]] Eigen::Index free() const { return m_v.size() - 1; }
    /// Zᵀ M for M: n × m.
    [[nodiscard]] Eigen::MatrixXd reduceRows(const Eigen::MatrixXd& M) const;
    /// Zᵀ S Z.
    [[nodiscard]] Eigen::MatrixXd reduce(const Eigen::MatrixXd& S) const;
    /// Z M for M: (n − 1) × m.
    [[nodiscard]] Eigen::MatrixXd expandRows(const Eigen::MatrixXd& M) const;

private:
    Eigen::VectorXd m_v;   // unit vector of the reflection I − 2vvᵀ
};

}  // namespace herleid
