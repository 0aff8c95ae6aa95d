#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace herleid {

/// The bytes that the fuzzer made up.
inline std::string fuzzedText(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, which the fuzzer takes for a finding.
inline void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace herleid
