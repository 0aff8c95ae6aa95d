// Specifications of models: what is read is written so that the text reads back as itself.
#include "data/specification_json.h"
#include "tests/fuzz/fuzzed_bytes.h"

using namespace herleid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto specification = parseSpecification(fuzzedText(data, size), "fuzz");
    if (!specification) return 0;
    const std::string written = writeSpecification(*specification);
    const auto again = parseSpecification(written, "again");
    require(again.has_value() && writeSpecification(*again) == written);
    return 0;
}
