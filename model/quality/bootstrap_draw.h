#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "model/facts/split_mix.h"

namespace herleid {

/// How often each of n sales is drawn in n draws with replacement. Two positions from each number: its halves, scaled to n.
inline void drawCopies(std::vector<std::uint16_t>& copies, SplitMix& chance) {
    std::fill(copies.begin(), copies.end(), std::uint16_t(0));
    const std::uint64_t n = copies.size();
    for (std::uint64_t i = 0; i < n; i += 2) {
        const std::uint64_t bits = chance.next();
        ++copies[((bits & 0xFFFFFFFFU) * n) >> 32U];
        if (i + 1 < n) ++copies[((bits >> 32U) * n) >> 32U];
    }
}

}  // namespace herleid
