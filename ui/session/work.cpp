#include "ui/session/work.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "data/mapping.h"
#include "model/evidence/price_model.h"
#include "ui/session/demo.h"

namespace herleid {

namespace {

constexpr std::size_t valuedAtOnce = 64;  // dwellings between two looks at the cancel flag; chosen

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

/// One thread's share: takes dwellings in turn; results stand where their dwelling stands, so the order of
/// the threads changes nothing.
class Valuing {
public:
    Valuing(const std::vector<Property>& properties, const Valuer& valuer, const ValuationRequest& request,
            Progress& progress)
        : m_properties(properties),
          m_valuer(valuer),
          m_request(request),
          m_progress(progress),
          m_results(properties.size()) {}

    Result<std::vector<Valuation>> run() {
        std::vector<std::thread> others;
        const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
        for (unsigned i = 1; i < threads; ++i) others.emplace_back([this] { work(false); });
        work(true);
        for (std::thread& thread : others) thread.join();
        if (m_progress.isCancelled()) return failure(ErrorCode::Cancelled);
        std::vector<Valuation> valuations;
        valuations.reserve(m_results.size());
        for (auto& result : m_results) {
            if (!*result) return tl::unexpected((*result).error());
            valuations.push_back(std::move(**result));
        }
        return valuations;
    }

private:
    void work(bool reports) {
        while (!m_progress.isCancelled()) {
            const std::size_t begin = m_next.fetch_add(valuedAtOnce);
            if (begin >= m_properties.size()) return;
            const std::size_t end = std::min(begin + valuedAtOnce, m_properties.size());
            for (std::size_t i = begin; i < end; ++i)
                m_results[i].emplace(m_valuer.value(m_properties[i], m_request));
            if (reports)
                m_progress.report(static_cast<double>(end) / static_cast<double>(m_properties.size()),
                                  "value");
        }
    }

    const std::vector<Property>& m_properties;
    const Valuer& m_valuer;
    const ValuationRequest& m_request;
    Progress& m_progress;
    std::vector<std::optional<Result<Valuation>>> m_results;
    std::atomic<std::size_t> m_next = 0;
};

}  // namespace

Result<LoadedMarket> loadMarket(const std::filesystem::path& file, Progress& progress) {
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    auto sales = project->sales();
    if (!sales) return tl::unexpected(sales.error());
    LoadedMarket market;
    market.sales = std::make_shared<const SaleSet>(std::move(*sales));
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
    market.valuer = std::make_shared<const Valuer>(std::move(*model), std::move(reference), market.sales);
    progress.report(1, "read");
    return market;
}

Result<ImportReport> importInto(const std::filesystem::path& file, const ImportRequest& request,
                                Progress& progress) {
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    return importFile(*project, request, progress);
}

Result<ImportReport> previewInto(const std::filesystem::path& file, const ImportRequest& request,
                                 Progress& progress) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    return previewImport(*project, request, progress);
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

Result<ValueAllReport> valueAllInto(const std::filesystem::path& file,
                                    const std::shared_ptr<const Valuer>& valuer,
                                    const ValuationRequest& request, Progress& progress) {
    progress.report(0, "read");
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto properties = project->properties();
    if (!properties) return tl::unexpected(properties.error());
    ProgressPortion valuing(progress, 0.05, 0.9);
    auto valuations = Valuing(*properties, *valuer, request, valuing).run();
    if (!valuations) return tl::unexpected(valuations.error());
    progress.report(0.9, "store");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const auto stored = project->addValuations(*valuations);
    if (!stored) return tl::unexpected(stored.error());
    ValueAllReport report;
    report.valued = valuations->size();
    report.withWarnings = static_cast<std::size_t>(std::count_if(
        valuations->begin(), valuations->end(), [](const Valuation& v) { return !v.warnings().empty(); }));
    return report;
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
