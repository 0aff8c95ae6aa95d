#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"
#include "data/file_kind.h"
#include "data/project.h"
#include "data/ratio_table.h"
#include "model/quality/ratio_study.h"
#include "model/quality/ratio_values.h"
#include "ui/report/ratio_report.h"

namespace herleid {

namespace {

constexpr const char* readingKey = "=decimal=";

struct Arguments {
    RatioTableRequest table;
    std::string file;
    std::string use = "left_out";
    std::string day = "sale";
    std::string date;
    std::vector<std::string> answers;
    int draws = 1000;
    std::uint64_t seed = 1;
    int threads = 0;
};

RatioPlan planOf(const Arguments& arguments) {
    RatioPlan plan;
    plan.bootstrap.draws = arguments.draws;
    plan.bootstrap.seed = arguments.seed;
    plan.bootstrap.threads = arguments.threads;
    return plan;
}

Result<void> tell(const RatioStudy& study, const RatioReportContext& context, Console& console) {
    return console.result(console.wantsText() ? ratioText(study, context, console.format()).toUtf8()
                                              : ratioJson(study, context));
}

Result<void> studyTable(const Arguments& arguments, Console& console) {
    RatioTableRequest request = arguments.table;
    request.file = arguments.file;
    for (const std::string& answer : arguments.answers) {
        const std::size_t end = answer.find(readingKey);
        request.answers[answer.substr(0, end)] = answer.substr(end + 1);
    }
    const auto rows = readRatioTable(request);
    if (!rows) return tl::unexpected(rows.error());
    std::vector<RatioGrouping> groupings{priceClasses(rows->sample)};
    for (std::size_t k = 0; k < request.by.size(); ++k) groupings.push_back(groupingByText(request.by[k], rows->by[k]));
    TerminalProgress progress;
    const auto study = studyRatios(rows->sample, std::move(groupings), planOf(arguments), progress);
    if (!study) return tl::unexpected(study.error());
    RatioReportContext context;
    context.estimate = request.estimate;
    context.rejected = rows->rejected;
    return tell(*study, context, console);
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

Result<void> studyProject(const Arguments& arguments, Console& console) {
    const auto project = Project::open(arguments.file);
    if (!project) return tl::unexpected(project.error());
    const auto version = project->currentModel();
    if (!version) return tl::unexpected(version.error());
    if (!*version) return failure(ErrorCode::NoModel);
    const auto model = project->model(**version);
    if (!model) return tl::unexpected(model.error());
    auto read = project->sales();
    if (!read) return tl::unexpected(read.error());
    const auto sales = std::make_shared<const SaleSet>(std::move(*read));
    if (sales->sales.empty()) return failure(ErrorCode::NoSales);
    const Date date = arguments.date.empty() ? project->settings().valuationDate.value_or(sales->sales.back().date)
                                             : *Date::parseIso(arguments.date);
    TerminalProgress progress;
    ProgressPortion valuing(progress, 0, 0.5);
    const auto valued = valuedSales(sales, *model, date, arguments.threads, valuing);
    if (!valued) return tl::unexpected(valued.error());
    const RatioDay day = arguments.day == "valuation" ? RatioDay::OfValuation : RatioDay::OfSale;
    const RatioSample sample =
        ratioSample(*valued, arguments.use == "in_sample" ? RatioEstimate::InSample : RatioEstimate::LeftOut, day);
    std::vector<const Sale*> sold;
    for (const ValuedSale& one : *valued) sold.push_back(&sales->sales[one.sale]);
    auto groupings = chosen(ratioGroupings(sold, *sales->catalogue, sample), arguments.table.by);
    if (!groupings) return tl::unexpected(groupings.error());
    ProgressPortion studying(progress, 0.5, 1);
    const auto study = studyRatios(sample, std::move(*groupings), planOf(arguments), studying);
    if (!study) return tl::unexpected(study.error());
    const RatioFigures flattering = ratioFigures(ratioSample(*valued, RatioEstimate::InSample, day));
    RatioReportContext context;
    context.estimate = arguments.use;
    context.day = arguments.day;
    context.catalogue = sales->catalogue.get();
    if (arguments.use == "left_out") context.inSample = &flattering;
    return tell(*study, context, console);
}

std::string answerProblem(const std::string& text) {
    return text.find(readingKey) != std::string::npos ? std::string()
                                                       : "not COLUMN=READING, such as price=decimal=,: " + text;
}

}  // namespace

Command ratioCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("ratio", "Study the ratios of values to prices: level, spread, fairness");
    app->add_option("file", arguments->file, "The project file, or a table with --estimate and --price")->required();
    auto* estimate = app->add_option("--estimate", arguments->table.estimate, "Column with the estimates")->type_name("COLUMN");
    auto* price = app->add_option("--price", arguments->table.price, "Column with the prices")->type_name("COLUMN");
    estimate->needs(price);
    price->needs(estimate);
    app->add_option("--by", arguments->table.by, "Divide by this feature or column; without it a project by all there are")
        ->type_name("NAME")
        ->allow_extra_args(false);
    app->add_option("--layer", arguments->table.layer, "Sheet or layer of the table")->needs(estimate);
    app->add_option("--answer", arguments->answers, "How the numbers of a column are read, where the table does not tell")
        ->type_name("COLUMN=READING")
        ->allow_extra_args(false)
        ->check(CLI::Validator(answerProblem, ""))
        ->needs(estimate);
    app->add_option("--use", arguments->use, "Values without the sale itself, or with it among the evidence")
        ->capture_default_str()
        ->check(CLI::IsMember({"left_out", "in_sample"}))
        ->excludes(estimate);
    app->add_option("--level", arguments->day, "Amounts on the price level of the sale or of the valuation date")
        ->capture_default_str()
        ->check(CLI::IsMember({"sale", "valuation"}))
        ->excludes(estimate);
    app->add_option("--date", arguments->date, "Valuation date; the project's where not given")->check(isoDate())->excludes(estimate);
    app->add_option("--draws", arguments->draws, "Of the bootstrap")->capture_default_str()->check(CLI::Range(0, 100000));
    app->add_option("--seed", arguments->seed, "Of the bootstrap")->capture_default_str();
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")->capture_default_str()->check(CLI::Range(0, 1024));
    return {app, [arguments](Console& console) {
                return arguments->table.estimate.empty() ? studyProject(*arguments, console) : studyTable(*arguments, console);
            }};
}

}  // namespace herleid
