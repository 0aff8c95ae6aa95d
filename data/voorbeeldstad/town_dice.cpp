#include "data/voorbeeldstad/town_dice.h"

#include <cmath>

namespace herleid {

TownDice::TownDice(std::uint64_t seed, std::string_view stream, std::uint64_t number)
    : m_bits(mixBits(mixBits(seed + SplitMix::step) ^ hashOf(stream)) + mixBits(number * SplitMix::step + 1)) {}

double TownDice::normal() {
    for (;;) {
        const double u = 2 * unit() - 1;
        const double v = 2 * unit() - 1;
        const double s = u * u + v * v;
        if (s > 0 && s < 1) return u * std::sqrt(-2 * std::log(s) / s);
    }
}

double TownDice::studentT(int nu) {
    const double top = normal();
    double squares = 0;
    for (int k = 0; k < nu; ++k) {
        const double z = normal();
        squares += z * z;
    }
    return top / std::sqrt(squares / nu);
}

std::size_t TownDice::pick(std::span<const double> weights) {
    double total = 0;
    for (const double weight : weights) total += weight;
    double rest = unit() * total;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        rest -= weights[k];
        if (rest < 0) return k;
    }
    return weights.size() - 1;
}

}  // namespace herleid
