#include "model/reading/error_law.h"

#include <array>
#include <cmath>
#include <numbers>

namespace herleid {

namespace {

constexpr double tiny = 1e-300;

double awayFromZero(double x) {
    return std::abs(x) < tiny ? tiny : x;
}

/// The fraction of DLMF 8.17.22 for x < (a + 1)/(a + b + 2), where it converges fast.
double betaFraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= 500; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        for (double step : std::array{even, odd}) {
            d = 1 / awayFromZero(1 + step * d);
            c = awayFromZero(1 + step / c);
            value *= c * d;
        }
        if (std::abs(c * d - 1) < 1e-15) break;
    }
    return value;
}

}  // namespace

double incompleteBeta(double a, double b, double x) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x);
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return front * betaFraction(a, b, x) / a;
}

double ErrorLaw::probability(double x) const {
    if (m_nu <= 0) return 0.5 * std::erfc(-x / std::numbers::sqrt2);
    // P(|T| > x) = I_{ν/(ν+x²)}(ν/2, 1/2): Abramowitz & Stegun 26.7.1.
    const double beyond = 0.5 * incompleteBeta(0.5 * m_nu, 0.5, m_nu / (m_nu + x * x));
    return x < 0 ? beyond : 1 - beyond;
}

double ErrorLaw::quantile(double p) const {
    double high = 1;
    while (probability(high) < p) high *= 2;
    double low = -1;
    while (probability(low) > p) low *= 2;
    for (int step = 0; step < 200 && high - low > 1e-13 * (1 + std::abs(low)); ++step) {
        const double middle = 0.5 * (low + high);
        (probability(middle) < p ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

}  // namespace herleid
