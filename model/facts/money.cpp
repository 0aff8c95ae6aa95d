#include "model/facts/money.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace herleid {

bool Currency::isValid(std::string_view code) {
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Currency::Currency(std::string_view code) {
    if (!isValid(code)) throw std::logic_error("Currency: not an ISO 4217 code");
    std::copy(code.begin(), code.end(), m_code.begin());
}

Money Money::fromUnits(double units, Currency currency) {
    const double cents = std::round(units * 100.0);
    if (!(std::abs(cents) < 9.0e15)) throw std::logic_error("Money: amount out of range");
    return {static_cast<std::int64_t>(cents), currency};
}

std::string Money::plain() const {
    const std::int64_t whole = m_cents / 100;
    const std::int64_t rest = m_cents % 100;
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%s%lld.%02lld", m_cents < 0 ? "-" : "",
                  static_cast<long long>(whole < 0 ? -whole : whole),
                  static_cast<long long>(rest < 0 ? -rest : rest));
    return buffer.data();
}

}  // namespace herleid
