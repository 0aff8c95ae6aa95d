#include "data/rival_values.h"

#include <limits>
#include <memory>
#include <unordered_map>

#include "model/quality/ratio_values.h"

namespace herleid {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::string fileName(const PredictionFile& file) {
    return file.file.stem().string();
}

/// Positions of the sales of the study, by number.
using Positions = std::unordered_map<std::string, std::size_t>;

Result<std::vector<ValuedSale>> valuesOf(const Project& project, std::int64_t version, const std::shared_ptr<const SaleSet>& sales,
                                         int threads, Progress& progress) {
    const auto model = project.model(version);
    if (!model) return tl::unexpected(model.error());
    // The price level of the sale itself: the date only matters for what is brought to another one.
    return valuedSales(sales, *model, sales->sales.back().date, threads, progress);
}

Result<std::vector<std::int64_t>> versionsOf(const Project& project, const RivalSources& sources) {
    if (!sources.versions.empty()) return sources.versions;
    const auto current = project.currentModel();
    if (!current) return tl::unexpected(current.error());
    if (!*current) return failure(ErrorCode::NoModel);
    return std::vector<std::int64_t>{**current};
}

}  // namespace

Result<RivalValues> rivalValues(const Project& project, const RivalSources& sources, Progress& progress) {
    const auto versions = versionsOf(project, sources);
    if (!versions) return tl::unexpected(versions.error());
    auto read = project.sales();
    if (!read) return tl::unexpected(read.error());
    const auto sales = std::make_shared<const SaleSet>(std::move(*read));
    if (sales->sales.empty()) return failure(ErrorCode::NoSales);
    RivalValues values;
    Positions positions;
    const double share = 1.0 / static_cast<double>(versions->size());
    for (std::size_t v = 0; v < versions->size(); ++v) {
        ProgressPortion portion(progress, share * static_cast<double>(v), share * static_cast<double>(v + 1));
        const auto valued = valuesOf(project, (*versions)[v], sales, sources.threads, portion);
        if (!valued) return tl::unexpected(valued.error());
        if (v == 0)
            for (const ValuedSale& one : *valued) {
                positions.emplace(sales->sales[one.sale].id, values.sales.size());
                values.sales.push_back(sales->sales[one.sale].id);
                values.prices.push_back(one.price);
            }
        Rival rival{"model " + std::to_string((*versions)[v]), std::vector<double>(values.sales.size(), none)};
        for (const ValuedSale& one : *valued)
            if (const auto at = positions.find(sales->sales[one.sale].id); at != positions.end()) rival.estimates[at->second] = one.leftOut;
        values.rivals.push_back(std::move(rival));
    }
    for (const PredictionFile& file : sources.files) {
        const auto predictions = readPredictions(file);
        if (!predictions) return tl::unexpected(predictions.error());
        Rival rival{fileName(file), std::vector<double>(values.sales.size(), none)};
        RivalValues::File counts{static_cast<std::int64_t>(predictions->bySale.size()), predictions->rejected, 0};
        for (const auto& [sale, amount] : predictions->bySale) {
            const auto at = positions.find(sale);
            if (at == positions.end())
                ++counts.unknown;
            else
                rival.estimates[at->second] = amount;
        }
        values.rivals.push_back(std::move(rival));
        values.files.push_back(counts);
    }
    return values;
}

}  // namespace herleid
