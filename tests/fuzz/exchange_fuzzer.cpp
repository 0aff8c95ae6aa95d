// Exchange files of other municipalities: what is read is written so that the text reads back as itself.
#include "data/ratio_exchange.h"
#include "tests/fuzz/fuzzed_bytes.h"

using namespace herleid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto exchange = parseRatioExchange(fuzzedText(data, size), "fuzz");
    if (!exchange) return 0;
    const std::string written = writeRatioExchange(*exchange);
    const auto again = parseRatioExchange(written, "again");
    require(again.has_value() && writeRatioExchange(*again) == written);
    return 0;
}
