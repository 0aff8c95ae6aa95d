#pragma once

#include "data/export.h"
#include "data/failed.h"
#include "data/project_impl.h"

namespace herleid {

/// Hands rows to a writer, counts them, tells progress and stops when asked to. Throws Failed.
class ExportRows {
public:
    ExportRows(ExportWriter& writer, Progress& progress) : m_writer(writer), m_progress(progress) {}

    /// expected: how many rows or steps there will be, for progress.
    void begin(const ExportHead& head, std::int64_t expected);
    /// The row to fill in: as many empty cells as there are columns.
    [[nodiscard]] ExportRow& next();
    void write();
    /// One of the expected is done.
    void step();
    [[nodiscard]] std::int64_t count() const { return m_count; }

private:
    ExportWriter& m_writer;
    Progress& m_progress;
    ExportRow m_row;
    std::int64_t m_expected = 1;
    std::int64_t m_done = 0;
    std::int64_t m_count = 0;
};

// One a kind, inside a snapshot of the project; each begins the table and writes its rows. Throws Failed.
void exportSales(Project::Impl& impl, ExportRows& rows, ExportReport& report);
void exportProperties(Project::Impl& impl, ExportRows& rows, ExportReport& report);
void exportFacts(Project::Impl& impl, ExportRows& rows);
void exportParts(Project::Impl& impl, ExportRows& rows, ExportReport& report);
void exportFindings(Project::Impl& impl, const ExportRequest& request, ExportRows& rows, ExportReport& report);
/// Values, ledgers and matrices.
void exportValuations(Project::Impl& impl, const ExportRequest& request, ExportRows& rows, ExportReport& report);

}  // namespace herleid
