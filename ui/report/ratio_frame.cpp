#include "ui/report/ratio_frame.h"

#include <algorithm>

namespace herleid {

namespace {

Result<ModelInfo> infoOf(const Project& project, std::int64_t version) {
    const auto models = project.models();
    if (!models) return tl::unexpected(models.error());
    for (const ModelInfo& info : *models)
        if (info.version == version) return info;
    return failure(ErrorCode::UnknownModel, {{"version", std::to_string(version)}});
}

}  // namespace

Result<RatioProjectFrame> ratioProjectFrame(const Project& project, std::int64_t version, const ModelSpecification& specification,
                                            const std::vector<const Sale*>& sold, Date valuationDate) {
    const auto info = infoOf(project, version);
    if (!info) return tl::unexpected(info.error());
    auto exclusions = saleExclusions(project);
    if (!exclusions) return tl::unexpected(exclusions.error());
    RatioProjectFrame frame;
    frame.modelVersion = version;
    frame.specification = specification.name;
    frame.hasEvidence = specification.evidence;
    frame.fingerprint = info->fingerprint;
    frame.isFrozen = info->frozen.has_value();
    frame.valuationDate = valuationDate;
    const auto [first, last] = std::ranges::minmax_element(sold, {}, &Sale::date);
    frame.firstSale = (*first)->date;
    frame.lastSale = (*last)->date;
    frame.exclusions = std::move(*exclusions);
    return frame;
}

Result<RatioExchange> exchangeOf(const RatioStudy& study, const RatioReportContext& context, const RatioReportFrame& frame,
                                 const ModelSpecification& specification) {
    const RatioProjectFrame& project = *frame.project;
    RatioExchange exchange;
    exchange.municipality = frame.title.toStdString();
    exchange.program = frame.program.toStdString();
    exchange.madeOn = frame.today;
    exchange.valuationDate = project.valuationDate;
    exchange.currency = frame.currency;
    exchange.firstMonth = project.firstSale.iso().substr(0, 7);
    exchange.lastMonth = project.lastSale.iso().substr(0, 7);
    exchange.estimate = context.estimate;
    exchange.priceLevel = context.day;
    exchange.modelVersion = project.modelVersion;
    exchange.fingerprint = project.fingerprint;
    exchange.specification = specification;
    if (const auto added = addStudy(exchange, study); !added) return tl::unexpected(added.error());
    return exchange;
}

}  // namespace herleid
