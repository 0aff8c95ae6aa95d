// What Session does for chosen dwellings of the list.
#include "ui/report/table_file.h"
#include "ui/session/session.h"

namespace herleid {

void Session::valueThese(const std::vector<std::int64_t>& dwellings) {
    if (!isOpen() || !m_market.valuer || dwellings.empty() || waits("value_these", [this, dwellings] { valueThese(dwellings); })) return;
    start<RunReport>(
        "value_these",
        [file = m_project->file(), valuer = m_market.valuer, request = request(),
         dwellings](Progress& progress) -> Result<RunReport> {
            progress.report(0, "read");
            auto project = Project::open(file);
            if (!project) return tl::unexpected(project.error());
            return runValuationsOf(*project, *valuer, request, dwellings, progress);
        },
        [this](const Result<RunReport>& report) {
            if (!report) return;
            emit projectChanged();
            emit valuedAll(*report);
        });
}

void Session::exportTheirs(ExportKind kind, const std::vector<std::int64_t>& dwellings, const QString& file) {
    if (!isOpen() || !isTableFile(file.toStdString()) || waits("export", [this, kind, dwellings, file] { exportTheirs(kind, dwellings, file); })) return;
    ExportRequest request;
    request.kind = kind;
    request.dwellings = dwellings;
    request.words = exportWords(m_format);
    start<ExportReport>(
        "export",
        [source = m_project->file(), request, target = file.toStdString(),
         style = m_format.language() == QStringLiteral("nl") ? CsvStyle::dutch() : CsvStyle::plain()](
            Progress& progress) -> Result<ExportReport> {
            auto project = Project::open(source);
            if (!project) return tl::unexpected(project.error());
            const auto writer = tableFile(target, style);
            return exportTable(*project, request, *writer, progress);
        },
        [this, file](const Result<ExportReport>& report) {
            if (report) emit tableWritten(file, report->rows);
        });
}

void Session::explainThese(const std::vector<std::int64_t>& dwellings, const QString& folder) {
    if (!isOpen() || !m_market.valuer || dwellings.empty() || waits("explain", [this, dwellings, folder] { explainThese(dwellings, folder); })) return;
    start<ExplainedDwellings>(
        "explain",
        [file = m_project->file(), dwellings, valuer = m_market.valuer, request = request(), folder,
         format = m_format](Progress& progress) {
            return writeExplanations(file, dwellings, *valuer, request, folder, format, progress);
        },
        [this, folder](const Result<ExplainedDwellings>& report) {
            if (report) emit explained(folder, *report);
        });
}

}  // namespace herleid
