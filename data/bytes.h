#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

#include "data/failed.h"

namespace herleid {

static_assert(std::endian::native == std::endian::little, "stored doubles are little endian");

inline void addDouble(std::string& bytes, double value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// The text behind its length in 4 bytes.
inline void addText(std::string& bytes, const std::string& text) {
    const auto length = static_cast<std::uint32_t>(text.size());
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes += text;
}

/// Reads what the above wrote; throws Failed with ProjectDamaged when the bytes end too early.
class ByteReader {
public:
    explicit ByteReader(const std::string& bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    double number() { return take<double>(); }
    std::string text() {
        const auto length = take<std::uint32_t>();
        if (m_bytes.size() - m_at < length) tooShort();
        std::string result = m_bytes.substr(m_at, length);
        m_at += length;
        return result;
    }

private:
    template <class T>
    T take() {
        if (m_bytes.size() - m_at < sizeof(T)) tooShort();
        T value;
        std::memcpy(&value, m_bytes.data() + m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    [[noreturn]] static void tooShort() {
        fail(ErrorCode::ProjectDamaged, {{"reason", "stored bytes end early"}});
    }

    const std::string& m_bytes;
    std::size_t m_at = 0;
};

}  // namespace herleid
