#pragma once

#include <string>
#include <vector>

namespace herleid {

/// One linear least-squares problem with certified answers. Source: NIST/ITL Statistical Reference Datasets
/// (StRD), linear least squares; public domain. Certified values have 15 digits.
struct NistProblem {
    std::string name;
    bool hasIntercept = true;
    int predictors = 1;  ///< numbers a row in x
    int powers = 1;      ///< each predictor enters as x, x², … up to this power
    std::vector<double> y;
    std::vector<double> x;  ///< row by row
    std::vector<double> coefficients;
    std::vector<double> standardDeviations;  ///< of the coefficients
    double residualStandardDeviation = 0;
    double rSquared = 0;  ///< about zero for a problem without intercept
};

/// Norris, Pontius, NoInt1, NoInt2, Longley, Filip and Wampler1 to Wampler5.
[[nodiscard]] const std::vector<NistProblem>& nistProblems();

}  // namespace herleid
