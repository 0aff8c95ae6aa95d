// Mappings: what is read is written so that it reads back as the same.
#include "data/mapping.h"
#include "tests/fuzz/fuzzed_bytes.h"

using namespace herleid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto mapping = parseMapping(fuzzedText(data, size), "fuzz");
    if (!mapping) return 0;
    const auto again = parseMapping(writeMapping(*mapping), "again");
    require(again.has_value() && *again == *mapping);
    return 0;
}
