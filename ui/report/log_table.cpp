#include "ui/report/log_table.h"

#include <algorithm>

#include "ui/text/log_words.h"

namespace herleid {

namespace {

constexpr std::size_t pageRows = 1000;  // read at a time; chosen

ExportRow rowOf(const AuditEntry& entry) {
    ExportRow row;
    row.cells.emplace_back(entry.number);
    for (const std::string& text : {entry.time, entry.who, logActionTitle(entry.action).toStdString(), entry.action,
                                    entry.subject, entry.reason, entry.details, entry.previousHash, entry.hash})
        row.cells.emplace_back(text);
    return row;
}

}  // namespace

Result<std::int64_t> writeLogTable(const Project& project, const std::vector<std::int64_t>& numbers,
                                   ExportWriter& writer, Progress& progress) {
    ExportHead head;
    head.name = "log";
    head.columns.push_back({"number", ColumnKind::Integer});
    for (const char* name : {"time", "who", "what", "action", "subject", "reason", "details", "previous_hash", "hash"})
        head.columns.push_back({name, ColumnKind::Text});
    if (const auto begun = writer.begin(head); !begun) return tl::unexpected(begun.error());
    std::int64_t written = 0;
    for (std::size_t first = 0; first < numbers.size(); first += pageRows) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        progress.report(static_cast<double>(first) / static_cast<double>(numbers.size()), "write");
        const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(pageRows, numbers.size() - first));
        const auto rows = logRows(project, {begin, end});
        if (!rows) return tl::unexpected(rows.error());
        for (const AuditEntry& entry : *rows) {
            if (const auto row = writer.write(rowOf(entry)); !row) return tl::unexpected(row.error());
            ++written;
        }
    }
    if (const auto finished = writer.finish(); !finished) return tl::unexpected(finished.error());
    return written;
}

}  // namespace herleid
