// Text files: every byte sequence is refused or read, and every row that is read has its line and its text.
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "data/column_evidence.h"
#include "data/delimited_file.h"
#include "data/failed.h"
#include "data/text_layout.h"
#include "data/utf8.h"
#include "tests/fuzz/fuzzed_bytes.h"

using namespace herleid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    static const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("herleid_fuzz_" + std::to_string(getpid()) + ".csv");
    std::ofstream(file, std::ios::binary | std::ios::trunc) << fuzzedText(data + 2, size - 2);
    static const char* const encodings[] = {"", "UTF-8", "ISO-8859-1", "WINDOWS-1252"};
    static const char* const separators[] = {"", ",", ";", "\t"};
    try {
        static_cast<void>(textLayout(file));
        static_cast<void>(encodingEvidence(file));
        DelimitedFile table(file, separators[data[0] % 4], encodings[(data[0] / 4) % 4], data[1] % 8);
        std::vector<ColumnEvidence> evidence(table.header().size());
        TableRow row;
        std::int64_t line = 0;
        while (table.next(row)) {
            require(row.line > line);
            line = row.line;
            require(!row.fields.empty());
            require(isUtf8(row.text));
            for (std::size_t i = 0; i < std::min(row.fields.size(), evidence.size()); ++i)
                evidence[i].add(row.fields[i], CellKind::Text);
        }
    } catch (const Failed&) {
    }
    return 0;
}
