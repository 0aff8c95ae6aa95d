#include "data/export_guard.h"

#include <array>

namespace herleid {

namespace {

/// How many apostrophes stand before a sign that begins a formula; −1 where there is no such sign.
int apostrophesBeforeSign(std::string_view text) {
    constexpr std::array<std::string_view, 10> signs{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    std::size_t count = 0;
    while (count < text.size() && text[count] == '\'') ++count;
    for (const std::string_view sign : signs)
        if (text.substr(count, sign.size()) == sign) return static_cast<int>(count);
    return -1;
}

}  // namespace

std::string guarded(std::string_view text) {
    return apostrophesBeforeSign(text) >= 0 ? "'" + std::string(text) : std::string(text);
}

std::string unguarded(std::string_view text) {
    return std::string(isGuarded(text) ? text.substr(1) : text);
}

bool isGuarded(std::string_view text) {
    return apostrophesBeforeSign(text) > 0;
}

}  // namespace herleid
