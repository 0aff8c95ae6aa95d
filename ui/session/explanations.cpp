#include "ui/session/explanations.h"

#include <QDir>

#include "data/table_rows.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/whole_file.h"

namespace herleid {

namespace {

constexpr std::size_t atOnce = 100;  // dwellings read together; chosen

/// What may stand in the name of a file.
QString fileName(const std::string& id) {
    QString name = QString::fromStdString(id);
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.') c = u'_';
    return name;
}

}  // namespace

Result<ExplainedDwellings> writeExplanations(const std::filesystem::path& file, const std::vector<std::int64_t>& dwellings,
                                             const Valuer& valuer, const ValuationRequest& request, const QString& folder,
                                             const Format& format, Progress& progress) {
    progress.report(0, "read");
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    ReportContext context;
    context.projectTitle = QString::fromStdString(project->settings().title);
    context.fit = valuer.model().summary();
    ExplainedDwellings report;
    for (std::size_t from = 0; from < dwellings.size(); from += atOnce) {
        const auto end = std::min(dwellings.size(), from + atOnce);
        const auto subjects = propertiesAt(*project, {dwellings.begin() + static_cast<std::ptrdiff_t>(from),
                                                      dwellings.begin() + static_cast<std::ptrdiff_t>(end)});
        if (!subjects) return tl::unexpected(subjects.error());
        for (std::size_t i = 0; i < subjects->size(); ++i) {
            if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
            progress.report(static_cast<double>(from + i) / static_cast<double>(dwellings.size()), "write");
            const Property& subject = (*subjects)[i];
            if (subject.id.empty()) continue;  // it was removed
            const auto valuation = valuer.value(subject, request);
            if (!valuation) {
                report.problems.push_back({subject.id, valuation.error()});
                continue;
            }
            const QString name =
                fileName(subject.id) + u'_' + QString::fromStdString(request.valuationDate.iso()) + QStringLiteral(".pdf");
            const auto saved = writeWholeFile(QDir(folder).filePath(name), explanationPdf(explainInWords(*valuation, context, format)));
            if (!saved) return tl::unexpected(saved.error());
            ++report.written;
        }
    }
    return report;
}

}  // namespace herleid
