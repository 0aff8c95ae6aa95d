#pragma once

#include <optional>
#include <vector>

#include "data/project.h"
#include "ui/report/document_material.h"
#include "ui/report/ratio_report.h"
#include "ui/report/report_document.h"

namespace herleid {

/// A version of the project's model, as a card tells of it.
struct ModelVersion {
    ModelInfo info;
    ModelSpecification specification;
    FitSummary fit;
};

/// What a model card and an entry in the register of algorithms are made of.
struct ModelCardMaterial {
    std::shared_ptr<const MarketModel> model;      ///< the current one
    std::vector<ModelVersion> versions;            ///< the newest first, at most mostVersions; the current one among them
    std::int64_t current = 0;
    std::vector<ImportInfo> imports;               ///< that were not undone
    DocumentSender sender;

    static constexpr std::size_t mostVersions = 12;   ///< chosen: a year of monthly fits
    [[nodiscard]] const ModelVersion& version() const;
};

/// Reads it. Fails with NoModel, or as reading a project does.
[[nodiscard]] Result<ModelCardMaterial> modelCardMaterial(const Project& project, DocumentSender sender);

/// The quality study that goes with it; see ratio_report.h.
struct ModelCardQuality {
    const RatioStudy& study;
    const RatioReportContext& context;
    const RatioReportFrame& frame;
};

/// Purpose, data, method, accuracy, fairness, limits and changes between versions of a model, after Mitchell et al. (2019),
/// Model Cards for Model Reporting. In the language of the format, whose translation must be installed.
[[nodiscard]] ReportDocument modelCard(const ModelCardMaterial& material, const ModelCardQuality& quality, const Format& format);

/// The terms of a model in words, by their kind: "Smooth curve: Floor area, Plot area".
[[nodiscard]] QStringList termTexts(const ModelSpecification& specification, const FeatureCatalogue& catalogue, const Format& format);
/// The imports by kind, with how many rows: names of files, without folders.
[[nodiscard]] QStringList importTexts(const std::vector<ImportInfo>& imports, const Format& format);
/// What changed from version to version; part of modelCard.
[[nodiscard]] DocumentSection versionsSection(const ModelCardMaterial& material, const Format& format);

}  // namespace herleid
