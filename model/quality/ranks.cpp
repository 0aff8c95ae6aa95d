#include "model/quality/ranks.h"

#include <algorithm>
#include <numeric>

namespace herleid {

MidRanks midRanks(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    MidRanks result;
    result.ranks.resize(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        const auto equal = static_cast<double>(end - first);
        for (std::size_t i = first; i < end; ++i)
            result.ranks[order[i]] = (static_cast<double>(first + end) + 1) / 2;
        result.ties += equal * equal * equal - equal;
        first = end;
    }
    return result;
}

}  // namespace herleid
