#pragma once

#include <Eigen/Core>

namespace herleid {

/// Student's t with ν degrees of freedom and scale σ as the law of the errors.
struct ScaledT {
    double nu = 5;
    double sigma = 1;
};

/// w_i = (ν + 1)/(ν + r_i²/σ²): the weights under which least squares maximises the t likelihood. n.
/// Source: Lange, Little & Taylor (1989), JASA 84:881, eq. (6).
[[nodiscard]] Eigen::VectorXd robustWeights(const Eigen::VectorXd& residuals, const ScaledT& law);

/// ν and σ of greatest likelihood for these residuals, ν in [4, 100] by golden section on ln ν, σ within it by
/// its fixed point. Deterministic.
[[nodiscard]] ScaledT fitScaledT(const Eigen::VectorXd& residuals);

}  // namespace herleid
