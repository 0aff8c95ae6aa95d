#include "model/reading/round_steps.h"

#include <cmath>

namespace herleid {

namespace {

constexpr std::size_t fewest = 4;
constexpr std::size_t fewestFine = 3;

std::vector<double> multiplesBetween(double low, double high, const std::vector<double>& factors) {
    std::vector<double> numbers;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10)
        for (double factor : factors)
            if (const double number = factor * power; number >= low && number <= high)
                numbers.push_back(number);
    return numbers;
}

}  // namespace

double nearestRoundStep(double size) {
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    double best = power;
    for (double factor : {2.0, 5.0, 10.0})
        if (std::abs(std::log(factor * power / size)) < std::abs(std::log(best / size)))
            best = factor * power;
    return best;
}

std::vector<double> roundNumbers(double low, double high) {
    if (!(low > 0) || !(low <= high)) return {};
    const std::vector<double> coarse = multiplesBetween(low, high, {1, 2, 5});
    if (coarse.size() >= fewest) return coarse;
    const std::vector<double> fine = multiplesBetween(low, high, {1, 1.5, 2, 3, 4, 5, 6, 8});
    if (fine.size() >= fewestFine) return fine;
    return multiplesBetween(low, high, {1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9});
}

}  // namespace herleid
