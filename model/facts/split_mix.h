#pragma once

#include <cstdint>
#include <string_view>

namespace herleid {

/// The finaliser of SplitMix64: a number that depends on every bit of x.
[[nodiscard]] constexpr std::uint64_t mixBits(std::uint64_t x) {
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

/// A number of a name, by which streams of chance are told apart: FNV-1a (Fowler, Noll and Vo).
[[nodiscard]] constexpr std::uint64_t hashOf(std::string_view name) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

/// SplitMix64 (Steele, Lea and Flood, 2014, OOPSLA 49:453): random numbers that are the same on every machine, small and
/// fast. The same state gives the same stream.
class SplitMix {
public:
    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15U;

    explicit constexpr SplitMix(std::uint64_t state) : m_state(state) {}
    [[nodiscard]] constexpr std::uint64_t next() {
        m_state += step;
        return mixBits(m_state);
    }

private:
    std::uint64_t m_state;
};

}  // namespace herleid
