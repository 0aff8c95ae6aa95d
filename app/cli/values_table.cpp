#include "app/cli/values_table.h"

#include "ui/report/table_file.h"
#include "ui/text/words.h"

namespace herleid {

Result<void> writeValues(const std::filesystem::path& file, Project& project, std::int64_t run, Progress& progress) {
    ExportRequest request;
    request.kind = ExportKind::Values;
    request.run = run;
    const auto writer = tableFile(file);
    const auto written = exportTable(project, request, *writer, progress);
    return written ? Result<void>{} : tl::unexpected(written.error());
}

Result<void> writeValues(const std::filesystem::path& file, const std::vector<ValuationParts>& values,
                         const std::string& crs) {
    const auto writer = tableFile(file);
    const auto written = exportValues(values, crs, *writer);
    return written ? Result<void>{} : tl::unexpected(written.error());
}

Result<void> writeProblems(const std::filesystem::path& file, const std::vector<RunProblem>& problems) {
    CsvTable table(file);
    ExportHead head;
    head.name = "problems";
    head.columns = {{"id", ColumnKind::Text}, {"reason", ColumnKind::Text}};
    if (auto begun = table.begin(head); !begun) return begun;
    for (const RunProblem& problem : problems)
        if (auto written = table.write({{problem.propertyId, errorText(problem.error).toStdString()}, {}}); !written)
            return written;
    return table.finish();
}

}  // namespace herleid
