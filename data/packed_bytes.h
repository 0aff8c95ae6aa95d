#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "data/failed.h"

namespace herleid {

/// Writes values one after another, short: whole numbers in 7 bits a byte, a text once and then its number, a double
/// that is a whole number like one and any other as its 8 bytes. Exact: what is read back has the same bits (a NaN that
/// is not recorded is Facts::missing again).
class Packer {
public:
    static constexpr bool isReading = false;

    void whole(std::uint64_t value) {
        while (value >= 0x80) {
            m_bytes += static_cast<char>(value | 0x80);
            value >>= 7;
        }
        m_bytes += static_cast<char>(value);
    }
    void cents(std::int64_t value) { whole(zigzag(value)); }
    void number(double value) {
        constexpr double largest = 1e15;   // whole numbers up to here are exact, and shorter than 8 bytes
        if (std::isnan(value)) {
            whole(notANumber);
        } else if (std::abs(value) < largest && std::trunc(value) == value && !(value == 0 && std::signbit(value))) {
            whole(zigzag(static_cast<std::int64_t>(value)) + firstWhole);
        } else {
            whole(eightBytes);
            m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
        }
    }
    void text(const std::string& value) {
        const auto [known, isNew] = m_texts.try_emplace(value, m_texts.size() + 1);
        whole(isNew ? 0 : known->second);
        if (!isNew) return;
        whole(value.size());
        m_bytes += value;
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

    static constexpr std::uint64_t notANumber = 0;
    static constexpr std::uint64_t eightBytes = 1;
    static constexpr std::uint64_t firstWhole = 2;

private:
    static std::uint64_t zigzag(std::int64_t value) {
        return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
    }
    std::string m_bytes;
    std::map<std::string, std::uint64_t> m_texts;
};

static_assert(std::endian::native == std::endian::little, "stored doubles are little endian");

/// Reads what a Packer wrote; throws Failed with ProjectDamaged where the bytes make no sense.
class Unpacker {
public:
    static constexpr bool isReading = true;

    explicit Unpacker(std::string_view bytes) : m_bytes(bytes) {}

    std::uint64_t whole() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at == m_bytes.size()) damaged();
            const auto byte = static_cast<std::uint8_t>(m_bytes[m_at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        damaged();
    }
    std::int64_t cents() { return unzigzag(whole()); }
    double number() {
        const std::uint64_t form = whole();
        if (form == Packer::notANumber) return std::numeric_limits<double>::quiet_NaN();
        if (form >= Packer::firstWhole) return static_cast<double>(unzigzag(form - Packer::firstWhole));
        if (m_bytes.size() - m_at < sizeof(double)) damaged();
        double value = 0;
        std::memcpy(&value, m_bytes.data() + m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    std::string text() {
        const std::uint64_t known = whole();
        if (known > m_texts.size()) damaged();
        if (known > 0) return m_texts[known - 1];
        return m_texts.emplace_back(plain(count(1)));
    }
    /// A number of things that each take at least so many bytes: never more than the bytes that are left can hold.
    std::size_t count(std::size_t bytesEach) {
        const std::uint64_t value = whole();
        if (value > (m_bytes.size() - m_at) / bytesEach) damaged();
        return static_cast<std::size_t>(value);
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }
    [[noreturn]] static void damaged() {
        fail(ErrorCode::ProjectDamaged, {{"reason", "a stored valuation cannot be unpacked"}});
    }

private:
    std::string plain(std::size_t length) {
        std::string result(m_bytes.substr(m_at, length));
        m_at += length;
        return result;
    }
    static std::int64_t unzigzag(std::uint64_t value) {
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::vector<std::string> m_texts;
};

}  // namespace herleid
