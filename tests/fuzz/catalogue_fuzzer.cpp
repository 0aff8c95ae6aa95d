// Catalogues: what is read is written so that it reads back as the same.
#include "data/catalogue_json.h"
#include "tests/fuzz/fuzzed_bytes.h"

using namespace herleid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto catalogue = parseCatalogue(fuzzedText(data, size), "fuzz");
    if (!catalogue) return 0;
    const auto again = parseCatalogue(writeCatalogue(*catalogue), "again");
    require(again.has_value() && *again == *catalogue);
    return 0;
}
