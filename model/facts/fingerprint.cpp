#include "model/facts/fingerprint.h"

#include <sodium.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace herleid {

void Fingerprint::addBytes(const void* bytes, std::size_t count) {
    if (m_size + count > m_bytes.size()) m_bytes.resize(2 * (m_size + count));
    if (count > 0) std::memcpy(m_bytes.data() + m_size, bytes, count);
    m_size += count;
}

Fingerprint& Fingerprint::add(std::string_view text) {
    add(static_cast<std::int64_t>(text.size()));
    addBytes(text.data(), text.size());
    return *this;
}

Fingerprint& Fingerprint::add(double number) {
    if (std::isnan(number)) number = std::numeric_limits<double>::quiet_NaN();
    return add(static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(number)));
}

Fingerprint& Fingerprint::add(std::int64_t number) {
    std::array<unsigned char, 8> bytes{};  // least significant first, on every machine
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * i));
    addBytes(bytes.data(), bytes.size());
    return *this;
}

std::string Fingerprint::hex() const {
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(), m_bytes.data(), m_size, nullptr, 0);
    std::string text(2 * digest.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

}  // namespace herleid
