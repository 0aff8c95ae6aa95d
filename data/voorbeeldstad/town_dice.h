#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>

#include "model/facts/split_mix.h"

namespace herleid {

/// Random numbers that are the same on every machine: SplitMix with distributions of our own, since those of the
/// standard library differ between its makers. Streams with
/// different names are independent, so that drawing more of one thing changes nothing else.
class TownDice {
public:
    TownDice(std::uint64_t seed, std::string_view stream, std::uint64_t number = 0);

    [[nodiscard]] std::uint64_t next() { return m_bits.next(); }
    /// 0 ≤ x < 1, in steps of 2⁻⁵³.
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * unit(); }
    /// 0 … count − 1, count > 0.
    [[nodiscard]] std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// low … high, both included.
    [[nodiscard]] int whole(int low, int high) {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
    }
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    /// Standard normal, by the polar method (Marsaglia and Bray, 1964).
    [[nodiscard]] double normal();
    /// Student's t with this many degrees of freedom: normal / √(χ²/ν).
    [[nodiscard]] double studentT(int nu);
    /// A position with the probability of its weight.
    [[nodiscard]] std::size_t pick(std::span<const double> weights);
    /// Fisher and Yates.
    template <class T>
    void shuffle(T& list) {
        for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
    }

private:
    SplitMix m_bits;
};

}  // namespace herleid
