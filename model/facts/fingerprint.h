#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace herleid {

/// A digest of values in order: BLAKE2b-256 over length-prefixed bytes, so that two different lists never
/// share their bytes. Numbers enter as their IEEE 754 bits; every NaN as one.
class Fingerprint {
public:
    Fingerprint& add(std::string_view text);
    Fingerprint& add(double number);
    Fingerprint& add(std::int64_t number);
    /// 64 hexadecimal digits.
    [[nodiscard]] std::string hex() const;

private:
    void addBytes(const void* bytes, std::size_t count);
    std::vector<unsigned char> m_bytes;   // with room to grow: numbers come by the million
    std::size_t m_size = 0;               // of those in use
};

}  // namespace herleid
