// Numbers, dates and encodings: a text is one value or none, and never another than it says.
#include <cmath>

#include "data/column_evidence.h"
#include "data/date_text.h"
#include "data/number_text.h"
#include "data/sheet.h"
#include "data/utf8.h"
#include "tests/fuzz/fuzzed_bytes.h"

using namespace herleid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzzedText(data, size);
    for (const NumberFormat& format : numberCandidates()) {
        const auto number = parseNumber(withoutCurrency(text), format);
        if (!number) continue;
        require(std::isfinite(*number));
        const auto again = parseNumber(numberText(*number), {});
        require(again && *again == *number);
    }
    for (const std::string& form : dateCandidates())
        if (const auto date = parseDate(text, form)) require(*parseDate(date->iso(), "%Y-%m-%d") == *date);
    require(isUtf8(utf8FromLatin1(text)));
    ColumnEvidence evidence;
    evidence.add(text, CellKind::Text);
    require(evidence.values + evidence.empty == 1);
    return 0;
}
