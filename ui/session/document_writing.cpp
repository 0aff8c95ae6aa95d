#include "ui/session/document_writing.h"

namespace herleid {

Result<QStringList> writeDocuments(const std::filesystem::path& file, const Valuer& valuer, std::shared_ptr<const SaleSet> sales,
                                   const ValuationRequest& request, const DocumentsOrder& order, const Format& format, Progress& progress) {
    constexpr double reading = 0.3;  // of the whole; chosen
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto material = documentMaterial(*project, valuer, std::move(sales), order.propertyId, request, order.sender);
    if (!material) return tl::unexpected(material.error());
    ProgressPortion making(progress, reading, 1);
    const auto made = makeDocuments(order.set, *material, format, making);
    if (!made) return tl::unexpected(made.error());
    const auto given = giveDocuments(*project, *made, order.folder, order.reference);
    if (!given) return tl::unexpected(given.error());
    QStringList files;
    for (const std::filesystem::path& one : *given) files << QString::fromStdString(one.string());
    return files;
}

}  // namespace herleid
