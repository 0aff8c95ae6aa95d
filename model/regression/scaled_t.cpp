#include "model/regression/scaled_t.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace herleid {

namespace {

// Below 4 the t has no fourth moment, and the sales of a thin segment, whose spread is larger, count as outliers
// of the others (measured: model/README.md).
constexpr double leastNu = 4;
constexpr double mostNu = 100;    // beyond it the t is a normal for every use here

double scaleFor(const Eigen::ArrayXd& squares, double nu, double start) {
    double variance = start * start;
    for (int step = 0; step < 100; ++step) {
        const double next = (squares * (nu + 1) / (nu + squares / variance)).mean();
        if (std::abs(next - variance) <= 1e-12 * variance) return std::sqrt(next);
        variance = next;
    }
    return std::sqrt(variance);
}

double logLikelihood(const Eigen::ArrayXd& squares, const ScaledT& law) {
    const double n = static_cast<double>(squares.size());
    const double constant = std::lgamma(0.5 * (law.nu + 1)) - std::lgamma(0.5 * law.nu) -
                            0.5 * std::log(law.nu * 3.14159265358979323846) - std::log(law.sigma);
    return n * constant - 0.5 * (law.nu + 1) * (squares / (law.nu * law.sigma * law.sigma)).log1p().sum();
}

}  // namespace

Eigen::VectorXd robustWeights(const Eigen::VectorXd& residuals, const ScaledT& law) {
    return (law.nu + 1) / (law.nu + residuals.array().square() / (law.sigma * law.sigma));
}

ScaledT fitScaledT(const Eigen::VectorXd& residuals) {
    const Eigen::ArrayXd squares = residuals.array().square();
    std::vector<double> sizes(squares.data(), squares.data() + squares.size());
    std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2), sizes.end());
    double sigma = std::max(1.4826 * std::sqrt(sizes[sizes.size() / 2]), 1e-8);

    const auto evaluate = [&](double logNu) {
        const double nu = std::exp(logNu);
        sigma = scaleFor(squares, nu, sigma);
        return logLikelihood(squares, {nu, sigma});
    };
    constexpr double golden = 0.6180339887498949;
    double low = std::log(leastNu);
    double high = std::log(mostNu);
    double a = high - golden * (high - low);
    double b = low + golden * (high - low);
    double fa = evaluate(a);
    double fb = evaluate(b);
    while (high - low > 1e-3) {
        if (fa >= fb) {
            high = b;
            b = a;
            fb = fa;
            a = high - golden * (high - low);
            fa = evaluate(a);
        } else {
            low = a;
            a = b;
            fa = fb;
            b = low + golden * (high - low);
            fb = evaluate(b);
        }
    }
    const double nu = std::exp(0.5 * (low + high));
    return {nu, scaleFor(squares, nu, sigma)};
}

}  // namespace herleid
