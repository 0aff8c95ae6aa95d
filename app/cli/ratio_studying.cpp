#include "app/cli/ratio_studying.h"

#include <algorithm>
#include <filesystem>

#include "app/cli/terminal_progress.h"
#include "data/ratio_norm_settings.h"
#include "data/values_of_two_dates.h"
#include "ui/report/ratio_frame.h"

namespace herleid {

namespace {

constexpr const char* readingKey = "=decimal=";

RatioPlan planOf(const RatioStudyRequest& request) {
    RatioPlan plan;
    plan.norms = request.norms;
    plan.bootstrap.draws = request.draws;
    plan.bootstrap.seed = request.seed;
    plan.bootstrap.threads = request.threads;
    return plan;
}

/// Those asked for; all where none is named.
Result<std::vector<RatioGrouping>> chosen(std::vector<RatioGrouping> all, const std::vector<std::string>& by) {
    if (by.empty()) return all;
    std::vector<RatioGrouping> some;
    for (const std::string& key : by) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const RatioGrouping& one) { return one.key() == key; });
        if (found == all.end()) return failure(ErrorCode::UnknownFeature, {{"feature", key}});
        some.push_back(*found);
    }
    return some;
}

/// Fills in the study of the sample, by these groupings.
Result<void> studyInto(StudiedRatios& studied, std::vector<RatioGrouping> groupings, const RatioStudyRequest& request,
                       Progress& progress) {
    auto study = studyRatios(studied.sample, std::move(groupings), planOf(request), progress);
    if (!study) return tl::unexpected(study.error());
    studied.study = std::move(*study);
    studied.frame.sample = &studied.sample;
    studied.frame.draws = request.draws;
    studied.frame.seed = request.seed;
    return {};
}

/// The frame of a project's report.
Result<void> addFrame(StudiedRatios& studied, const Project& project, std::int64_t version, const std::vector<const Sale*>& sold,
                      Date valuationDate) {
    auto frame = ratioProjectFrame(project, version, studied.specification, sold, valuationDate);
    if (!frame) return tl::unexpected(frame.error());
    studied.frame.project = std::move(*frame);
    studied.frame.title = QString::fromStdString(project.settings().title);
    studied.frame.currency = project.settings().currency;
    if (studied.frame.title.isEmpty())
        studied.frame.title = QString::fromStdString(std::filesystem::path(project.file()).stem().string());
    return {};
}

/// Values the sales by the model and studies them; the sales of the sample, in its order.
Result<std::vector<const Sale*>> studyValued(StudiedRatios& studied, const PriceModel& model, Date date,
                                             const RatioStudyRequest& request) {
    TerminalProgress progress;
    ProgressPortion valuing(progress, 0, 0.5);
    auto made = valuedSales(studied.sales, model, date, request.threads, valuing);
    if (!made) return tl::unexpected(made.error());
    const auto* valued = &(studied.valued = std::move(*made));
    const RatioDay day = request.day == "valuation" ? RatioDay::OfValuation : RatioDay::OfSale;
    const bool isInSample = request.use == "in_sample";
    studied.sample = ratioSample(*valued, isInSample ? RatioEstimate::InSample : RatioEstimate::LeftOut, day);
    if (studied.sample.size() == 0) return failure(ErrorCode::NoSales);
    std::vector<const Sale*> sold;
    for (const ValuedSale& one : *valued) sold.push_back(&studied.sales->sales[one.sale]);
    auto groupings = chosen(ratioGroupings(sold, *studied.sales->catalogue, studied.sample), request.table.by);
    if (!groupings) return tl::unexpected(groupings.error());
    ProgressPortion studying(progress, 0.5, 1);
    if (const auto done = studyInto(studied, std::move(*groupings), request, studying); !done) return tl::unexpected(done.error());
    studied.context.estimate = request.use;
    studied.context.day = request.day;
    studied.context.catalogue = studied.sales->catalogue.get();
    studied.flattering = ratioFigures(ratioSample(*valued, RatioEstimate::InSample, day));
    if (!isInSample) studied.context.inSample = &studied.flattering;
    return sold;
}

/// Sales that ask for a look, and whether sold dwellings changed otherwise than unsold ones.
Result<void> addSales(StudiedRatios& studied, const Project& project, const PriceModel& model, int threads) {
    auto influential = influentialSales(studied.sales, model, studied.valued, mostInfluential, threads, Progress::none());
    if (!influential) return tl::unexpected(influential.error());
    studied.influential = std::move(*influential);
    studied.farthest = farthestSales(studied.valued, mostFarthest);
    const auto values = valuesOfTwoDates(project);
    if (!values) return tl::unexpected(values.error());
    studied.sold = compareSoldAndUnsold(*values, *studied.sales, *model.market);
    studied.context.sold = &studied.sold;
    studied.context.lists = RatioSaleLists{studied.sales.get(), &studied.valued, &studied.farthest, &studied.influential};
    return {};
}

}  // namespace

Result<std::unique_ptr<StudiedRatios>> studyTableRatios(const RatioStudyRequest& asked) {
    RatioTableRequest request = asked.table;
    request.file = asked.file;
    for (const std::string& answer : asked.answers) {
        const std::size_t end = answer.find(readingKey);
        request.answers[answer.substr(0, end)] = answer.substr(end + 1);
    }
    auto rows = readRatioTable(request);
    if (!rows) return tl::unexpected(rows.error());
    auto studied = std::make_unique<StudiedRatios>();
    studied->sample = std::move(rows->sample);
    std::vector<RatioGrouping> groupings{priceClasses(studied->sample)};
    for (std::size_t k = 0; k < request.by.size(); ++k) groupings.push_back(groupingByText(request.by[k], rows->by[k]));
    TerminalProgress progress;
    if (const auto done = studyInto(*studied, std::move(groupings), asked, progress); !done) return tl::unexpected(done.error());
    studied->context.estimate = request.estimate;
    studied->context.rejected = rows->rejected;
    studied->frame.title = QString::fromStdString(std::filesystem::path(asked.file).filename().string());
    studied->frame.estimateColumn = QString::fromStdString(request.estimate);
    studied->frame.priceColumn = QString::fromStdString(request.price);
    return studied;
}

Result<std::unique_ptr<StudiedRatios>> studyProjectRatios(const RatioStudyRequest& request) {
    const auto project = Project::open(request.file);
    if (!project) return tl::unexpected(project.error());
    const auto version = project->currentModel();
    if (!version) return tl::unexpected(version.error());
    if (!*version) return failure(ErrorCode::NoModel);
    const auto model = project->model(**version);
    if (!model) return tl::unexpected(model.error());
    auto read = project->sales();
    if (!read) return tl::unexpected(read.error());
    auto studied = std::make_unique<StudiedRatios>();
    studied->sales = std::make_shared<const SaleSet>(std::move(*read));
    studied->specification = model->market->parts().specification;
    if (studied->sales->sales.empty()) return failure(ErrorCode::NoSales);
    const Date date = request.date.empty() ? project->settings().valuationDate.value_or(studied->sales->sales.back().date)
                                           : *Date::parseIso(request.date);
    auto norms = ratioNorms(*project);
    if (!norms) return tl::unexpected(norms.error());
    RatioStudyRequest byNorms = request;
    byNorms.norms = std::move(*norms);
    const auto sold = studyValued(*studied, *model, date, byNorms);
    if (!sold) return tl::unexpected(sold.error());
    if (const auto added = addFrame(*studied, *project, **version, *sold, date); !added) return tl::unexpected(added.error());
    if (const auto added = addSales(*studied, *project, *model, request.threads); !added) return tl::unexpected(added.error());
    return studied;
}

}  // namespace herleid
