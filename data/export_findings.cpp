// What the last check found, and what persons decided about it, as a table.
#include "data/export_rows.h"
#include "data/finding_rows.h"

namespace herleid {

namespace {

constexpr const char* columns[] = {"key",   "rule",        "severity",   "subject", "id",
                                    "title", "property_id", "feature",    "text",    "first_seen",
                                    "state", "note",        "decided_by", "decided_at"};

/// When the last check was done; empty where there was none.
std::string lastChecked(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT checked_at FROM check_runs ORDER BY number DESC LIMIT 1");
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

ExportCell textCell(std::string text) {
    return text.empty() ? ExportCell() : ExportCell(std::move(text));
}

}  // namespace

void exportFindings(Project::Impl& impl, const ExportRequest& request, ExportRows& rows, ExportReport& report) {
    report.checkedAt = lastChecked(impl.database);
    ExportHead head;
    head.name = "findings";
    head.description = "What data checks found, with the last decision about each";
    head.crs = impl.settings.crs;
    head.currency = impl.settings.currency;
    for (const char* column : columns) head.columns.push_back({column, ColumnKind::Text});
    rows.begin(head, impl.database.execAndGet("SELECT count(*) FROM findings").getInt64());
    forEachFinding(impl.database, request.findings, [&](const StoredFinding& stored) {
        const Finding& finding = stored.finding;
        const FindingDecision decision = stored.decision.value_or(FindingDecision{});
        std::size_t at = 0;
        ExportRow& row = rows.next();
        for (const std::string& text :
             {finding.key, std::string(name(finding.rule)), std::string(name(finding.severity())),
              std::string(name(finding.subject)), finding.subjectId, stored.subjectTitle, stored.propertyId,
              finding.feature, request.words.finding(finding, *impl.catalogue, impl.settings.currency),
              stored.firstSeen, std::string(name(stored.state())), decision.note, decision.who, decision.decidedAt})
            row.cells[at++] = textCell(text);
        rows.write();
        rows.step();
    });
}

}  // namespace herleid
