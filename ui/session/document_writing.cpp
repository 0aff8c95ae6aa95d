#include "ui/session/document_writing.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "ui/report/whole_file.h"

namespace herleid {

namespace {

struct Paper {
    DocumentKind kind;
    std::string fileFormat;
};

std::vector<Paper> papersOf(const DocumentsOrder& order) {
    std::vector<Paper> papers;
    for (const DocumentKind kind : order.kinds)
        for (const std::string& fileFormat : order.fileFormats)
            if (const auto known = documentFormats(kind); std::ranges::find(known, fileFormat) != known.end())
                papers.push_back({kind, fileFormat});
    return papers;
}

QString freeName(const DocumentsOrder& order, const Paper& paper) {
    const QString stem = QStringLiteral("%1_%2_%3").arg(QLatin1String(name(paper.kind).data()), QString::fromStdString(order.propertyId),
                                                        QString::fromStdString(order.valuationDate.iso()));
    const QDir folder(order.folder);
    const QString suffix = QString::fromStdString(paper.fileFormat);
    QString file = folder.filePath(stem + u'.' + suffix);
    for (int number = 2; QFile::exists(file); ++number) file = folder.filePath(QStringLiteral("%1 (%2).%3").arg(stem).arg(number).arg(suffix));
    return file;
}

Result<QString> write(Project& project, const DocumentsOrder& order, const Paper& paper, const DocumentMaterial& material, const Format& format) {
    const DocumentOrder one{paper.kind, order.recipient, paper.kind == DocumentKind::Decision ? order.decision : std::nullopt};
    const auto bytes = documentBytes(one, material, paper.fileFormat, format);
    if (!bytes) return tl::unexpected(bytes.error());
    const QString file = freeName(order, paper);
    if (const auto written = writeWholeFile(file, *bytes); !written) return tl::unexpected(written.error());
    const auto recorded = recordDisclosure(project, disclosureOf(one, material, paper.fileFormat, *bytes, order.reference));
    if (recorded) return file;
    QFile::remove(file);   // nothing leaves without being written down
    return tl::unexpected(recorded.error());
}

}  // namespace

int filesOf(const DocumentsOrder& order) { return static_cast<int>(papersOf(order).size()); }

Result<QStringList> writeDocuments(const std::filesystem::path& file, const Valuer& valuer, std::shared_ptr<const SaleSet> sales,
                                   const ValuationRequest& request, const DocumentsOrder& order, const Format& format, Progress& progress) {
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto material = documentMaterial(*project, valuer, std::move(sales), order.propertyId, request, order.sender);
    if (!material) return tl::unexpected(material.error());
    const std::vector<Paper> papers = papersOf(order);
    QStringList written;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        progress.report(0.2 + 0.8 * static_cast<double>(i) / static_cast<double>(papers.size()), "write");
        const auto one = write(*project, order, papers[i], *material, format);
        if (!one) return tl::unexpected(one.error());
        written << *one;
    }
    return written;
}

}  // namespace herleid
