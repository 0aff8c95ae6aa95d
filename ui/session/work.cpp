#include "ui/session/work.h"

#include "data/mapping.h"
#include "model/evidence/price_model.h"
#include "ui/session/demo.h"
#include "ui/session/freed_aside.h"

namespace herleid {

namespace {

Result<ModelSpecification> specificationOf(const std::string& preset, const FeatureCatalogue& catalogue) {
    if (preset == "ols") return olsSpecification(catalogue);
    if (preset == "additive") return additiveSpecification(catalogue);
    return failure(ErrorCode::SpecificationInvalid, {{"term", preset}, {"reason", "unknown preset"}});
}

std::optional<ModelInfo> infoOf(const std::vector<ModelInfo>& models, std::int64_t version) {
    for (const ModelInfo& model : models)
        if (model.version == version) return model;
    return std::nullopt;
}

}  // namespace

Result<LoadedMarket> loadMarket(const std::filesystem::path& file, Progress& progress) {
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    auto sales = project->sales();
    if (!sales) return tl::unexpected(sales.error());
    LoadedMarket market;
    market.sales = freedAside(std::make_unique<const SaleSet>(std::move(*sales)));
    progress.report(0.6, "read");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const auto version = project->currentModel();
    if (!version) return tl::unexpected(version.error());
    if (!*version) return market;
    auto model = project->model(**version);
    if (!model) return tl::unexpected(model.error());
    const auto models = project->models();
    if (!models) return tl::unexpected(models.error());
    market.model = infoOf(*models, **version);
    ModelReference reference{**version, model->market->parts().specification.name,
                             model->market->fingerprint()};
    market.valuer = freedAside(std::make_unique<const Valuer>(std::move(*model), std::move(reference), market.sales));
    market.price = {market.valuer, &market.valuer->priceModel()};
    progress.report(1, "read");
    return market;
}

Result<ImportReport> importInto(const std::filesystem::path& file, const ImportRequest& request,
                                Progress& progress) {
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    return importFile(*project, request, progress);
}

Result<std::int64_t> fitInto(const std::filesystem::path& file, const FitRequest& request,
                             Progress& progress) {
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto sales = project->sales();
    if (!sales) return tl::unexpected(sales.error());
    const auto specification = specificationOf(request.preset, *sales->catalogue);
    if (!specification) return tl::unexpected(specification.error());
    ProgressPortion fitting(progress, 0.1, 0.9);
    FitOptions options;
    options.until = request.until;
    const auto model = fitPriceModel(*sales, *specification, options, fitting);
    if (!model) return tl::unexpected(model.error());
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    progress.report(0.9, "store");
    return project->addModel(*model);
}

Result<RunReport> valueAllInto(const std::filesystem::path& file, const std::shared_ptr<const Valuer>& valuer,
                               const ValuationRequest& request, Progress& progress) {
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    return runValuations(*project, *valuer, request, progress);
}

Result<void> prepareDemo(const std::filesystem::path& file, Progress& progress) {
    if (!std::filesystem::exists(file)) {
        const auto creation = demoCreation();
        if (!creation) return tl::unexpected(creation.error());
        const auto project = Project::create(file, *creation);
        if (!project) return tl::unexpected(project.error());
    }
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto sales = project->saleCount();
    if (!sales) return tl::unexpected(sales.error());
    if (*sales == 0) {
        const auto folder = demoFolder();
        if (!folder) return failure(ErrorCode::FileNotFound, {{"file", "lucas_county_sales.csv"}});
        ImportRequest request;
        request.file = *folder / "lucas_county_sales.csv";
        auto mapping = readMapping(*folder / "lucas_county_mapping.json");
        if (!mapping) return tl::unexpected(mapping.error());
        request.mapping = std::move(*mapping);
        ProgressPortion importing(progress, 0, 0.5);
        const auto report = importFile(*project, request, importing);
        if (!report) return tl::unexpected(report.error());
    }
    const auto model = project->currentModel();
    if (!model) return tl::unexpected(model.error());
    if (*model) return {};
    ProgressPortion fitting(progress, 0.5, 1);
    const auto version = fitInto(file, {}, fitting);
    if (!version) return tl::unexpected(version.error());
    return {};
}

}  // namespace herleid
