#include "data/voorbeeldstad/town_dice.h"

#include <cmath>

namespace herleid {

namespace {

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;

std::uint64_t numberOf(std::string_view name) {  // FNV-1a
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

}  // namespace

std::uint64_t mixBits(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

TownDice::TownDice(std::uint64_t seed, std::string_view stream, std::uint64_t number)
    : m_state(mixBits(mixBits(seed + golden) ^ numberOf(stream)) + mixBits(number * golden + 1)) {}

std::uint64_t TownDice::next() {
    m_state += golden;
    return mixBits(m_state);
}

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
