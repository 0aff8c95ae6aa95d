#pragma once

namespace herleid {

/// The law of a fit's errors in units of σ: Student's t with ν degrees of freedom, or the normal law for ν =
/// 0.
class ErrorLaw {
public:
    explicit ErrorLaw(double nu) : m_nu(nu) {}
    /// P(error ≤ x).
    [[nodiscard]] double probability(double x) const;
    /// The x of which probability(x) = p, for 0 < p < 1, to 1e-12 of probability's own inverse.
    [[nodiscard]] double quantile(double p) const;

private:
    double m_nu;
};

/// The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1, by its continued fraction (DLMF 8.17.22)
/// with Lentz's method.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

}  // namespace herleid
