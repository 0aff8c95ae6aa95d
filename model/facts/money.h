#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace herleid {

/// ISO 4217 code of a currency. A project has one currency; amounts of two currencies never meet.
class Currency {
public:
    constexpr Currency() = default;
    /// Throws std::logic_error unless the code is three capital letters.
    explicit Currency(std::string_view code);
    [[nodiscard]] static Currency euro() { return Currency("EUR"); }
    [[nodiscard]] static bool isValid(std::string_view code);
    [[nodiscard]] std::string_view code() const { return {m_code.data(), m_code.size()}; }
    friend constexpr bool operator==(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> m_code{'E', 'U', 'R'};
};

/// An exact amount: whole cents with their currency. Adding amounts of two currencies throws
/// std::logic_error.
class Money {
public:
    constexpr Money() = default;
    constexpr Money(std::int64_t cents, Currency currency) : m_cents(cents), m_currency(currency) {}
    /// The nearest whole cent, halves away from zero.
    [[nodiscard]] static Money fromUnits(double units, Currency currency);

    [[nodiscard]] constexpr std::int64_t cents() const { return m_cents; }
    [[nodiscard]] constexpr double units() const { return static_cast<double>(m_cents) / 100.0; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    /// "-1234.56": a plain decimal for files, the same in every locale.
    [[nodiscard]] std::string plain() const;

    friend Money operator+(Money a, Money b) { return {a.m_cents + b.centsIn(a.m_currency), a.m_currency}; }
    friend Money operator-(Money a, Money b) { return {a.m_cents - b.centsIn(a.m_currency), a.m_currency}; }
    friend constexpr bool operator==(const Money&, const Money&) = default;

private:
    [[nodiscard]] std::int64_t centsIn(const Currency& currency) const {
        if (!(m_currency == currency)) throw std::logic_error("Money: two currencies in one sum");
        return m_cents;
    }

    std::int64_t m_cents = 0;
    Currency m_currency;
};

}  // namespace herleid
