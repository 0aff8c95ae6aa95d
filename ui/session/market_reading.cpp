#include "ui/session/market_reading.h"

#include <cmath>

namespace herleid {

namespace {

/// The dwelling as the effects see it. Points into the valuation.
std::optional<EffectSubject> subjectOf(const Valuation* valuation) {
    if (valuation == nullptr) return std::nullopt;
    EffectSubject subject;
    subject.observation = {&valuation->subject().facts, valuation->subject().location,
                           valuation->valuationDate(), valuation->parts().stateDate};
    subject.value = valuation->parts().unroundedValue;
    return subject;
}

Result<ComparedVersion> readVersion(const Project& project, const SaleSet& sales, std::int64_t version,
                                    Progress& progress) {
    const auto model = project.model(version);
    if (!model) return tl::unexpected(model.error());
    const auto models = project.models();
    if (!models) return tl::unexpected(models.error());
    ComparedVersion result;
    for (const ModelInfo& info : *models)
        if (info.version == version) result.info = info;
    result.model = model->market;
    progress.report(0.2, "effects");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    result.terms = termTable(*result.model, sales);
    progress.report(0.5, "effects");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    result.features = featureCharts(*result.model, sales, std::nullopt);
    progress.report(1, "effects");
    return result;
}

}  // namespace

Result<ModelReading> readMarket(const Valuer& valuer, Date date, const Valuation* valuation,
                                Progress& progress) {
    return readModel(valuer.model(), valuer.sales(), date, subjectOf(valuation), progress);
}

Result<ViewReading> readView(const Valuer& valuer, Date date, const Valuation* valuation,
                             Progress& progress) {
    const auto subject = subjectOf(valuation);
    ViewReading reading;
    progress.report(0, "effects");
    reading.features = featureCharts(valuer.model(), valuer.sales(), subject);
    progress.report(0.4, "effects");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    reading.terms = termCharts(valuer.model(), valuer.sales(), subject);
    progress.report(0.6, "land");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    reading.landScales = landScales(valuer.model(), valuer.sales(), date);
    progress.report(1, "land");
    return reading;
}

Result<VersionComparison> compareVersions(const std::filesystem::path& file, std::int64_t first,
                                          std::int64_t second, Progress& progress) {
    progress.report(0, "read");
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto sales = project->sales();
    if (!sales) return tl::unexpected(sales.error());
    ProgressPortion firstHalf(progress, 0.1, 0.55);
    auto one = readVersion(*project, *sales, first, firstHalf);
    if (!one) return tl::unexpected(one.error());
    ProgressPortion secondHalf(progress, 0.55, 1);
    auto other = readVersion(*project, *sales, second, secondHalf);
    if (!other) return tl::unexpected(other.error());
    return VersionComparison{std::move(*one), std::move(*other)};
}

}  // namespace herleid
