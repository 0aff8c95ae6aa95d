#include "data/export.h"

#include <algorithm>
#include <array>
#include <utility>

#include "data/export_rows.h"

namespace herleid {

namespace {

constexpr std::int64_t stepsBetweenReports = 500;   // chosen: a cancel is felt within a moment

constexpr std::array<std::pair<ExportKind, std::string_view>, 8> names{{{ExportKind::Sales, "sales"},
                                                                       {ExportKind::Properties, "properties"},
                                                                       {ExportKind::Facts, "facts"},
                                                                       {ExportKind::Parts, "parts"},
                                                                       {ExportKind::Values, "values"},
                                                                       {ExportKind::Ledgers, "ledgers"},
                                                                       {ExportKind::Matrices, "matrices"},
                                                                       {ExportKind::Findings, "findings"}}};

void exportKind(Project::Impl& impl, const ExportRequest& request, ExportRows& rows, ExportReport& report) {
    switch (request.kind) {
        case ExportKind::Sales: return exportSales(impl, rows, report);
        case ExportKind::Properties: return exportProperties(impl, rows, report);
        case ExportKind::Facts: return exportFacts(impl, rows);
        case ExportKind::Parts: return exportParts(impl, rows, report);
        case ExportKind::Findings: return exportFindings(impl, request, rows, report);
        case ExportKind::Values:
        case ExportKind::Ledgers:
        case ExportKind::Matrices: return exportValuations(impl, request, rows, report);
    }
}

}  // namespace

std::string_view name(ExportKind kind) {
    return std::find_if(names.begin(), names.end(), [kind](const auto& pair) { return pair.first == kind; })->second;
}

std::optional<ExportKind> exportKindOf(std::string_view name) {
    for (const auto& [kind, text] : names)
        if (text == name) return kind;
    return std::nullopt;
}

bool hasMapping(ExportKind kind) {
    return kind == ExportKind::Sales || kind == ExportKind::Properties || kind == ExportKind::Parts;
}

void ExportRows::begin(const ExportHead& head, std::int64_t expected) {
    m_expected = std::max<std::int64_t>(1, expected);
    m_row.cells.resize(head.columns.size());
    m_progress.report(0, "write");
    auto begun = m_writer.begin(head);
    if (!begun) throw Failed{std::move(begun).error()};
}

ExportRow& ExportRows::next() {
    std::fill(m_row.cells.begin(), m_row.cells.end(), ExportCell());
    m_row.location.reset();
    return m_row;
}

void ExportRows::write() {
    auto written = m_writer.write(m_row);
    if (!written) throw Failed{std::move(written).error()};
    ++m_count;
}

void ExportRows::step() {
    if (++m_done % stepsBetweenReports != 0) return;
    m_progress.report(static_cast<double>(m_done) / static_cast<double>(m_expected), "write");
    if (m_progress.isCancelled()) fail(ErrorCode::Cancelled);
}

Result<ExportReport> exportTable(Project& project, const ExportRequest& request, ExportWriter& writer,
                                 Progress& progress) {
    Project::Impl& impl = project.impl();
    auto report = impl.read([&] {
        ExportReport done;
        ExportRows rows(writer, progress);
        exportKind(impl, request, rows, done);
        if (progress.isCancelled()) fail(ErrorCode::Cancelled);
        done.rows = rows.count();
        return done;
    });
    if (!report) return report;
    if (auto finished = writer.finish(); !finished) return tl::unexpected(finished.error());
    if (report->mapping) writer.describe(*report->mapping);
    progress.report(1, "write");
    return report;
}

}  // namespace herleid
