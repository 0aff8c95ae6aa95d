#include "data/printed_matrix_limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace herleid {

double stepOfPlain(std::string_view plain) {
    constexpr std::array<double, 10> steps{1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9};
    const auto point = plain.find('.');
    if (point == std::string_view::npos || plain.find_first_of("eE") != std::string_view::npos) return 1;
    return steps.at(std::min(plain.size() - point - 1, steps.size() - 1));
}

std::string plainOf(const PrintedFigure& figure) {
    const int decimals = figure.step >= 1 ? 0 : static_cast<int>(std::lround(-std::log10(figure.step)));
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.*f", std::min(decimals, 9), figure.value);
    return {buffer.data(), static_cast<std::size_t>(std::clamp(length, 0, 63))};
}

}  // namespace herleid
