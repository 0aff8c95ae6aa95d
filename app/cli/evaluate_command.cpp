#include <charconv>
#include <cmath>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/fitting.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "data/folds.h"
#include "data/sale_screening.h"
#include "model/quality/coverage.h"
#include "model/quality/evaluation.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string model = "additive";
    std::string split = "0.8";
    std::string folds;
    std::string walk;
    std::string out;
    std::vector<std::string> by;
    std::string screening;
    bool screen = false;
    int threads = 0;
};

std::optional<double> shareOf(const std::string& text) {
    double share = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share);
    if (error != std::errc() || end != text.data() + text.size() || !(share > 0 && share < 1))
        return std::nullopt;
    return share;
}

Result<EvaluationPlan> planOf(const Arguments& arguments, const SaleSet& sales) {
    if (!arguments.folds.empty()) {
        auto folds = readFolds(arguments.folds);
        if (!folds) return tl::unexpected(folds.error());
        return SplitInFolds{std::move(*folds)};
    }
    const auto share = shareOf(arguments.split);
    const Date last = share ? dayAtShare(sales, *share) : *Date::parseIso(arguments.split);
    if (arguments.walk.empty()) return SplitAtDay{last};
    return WalkByMonth{last};
}

QByteArray asCsv(const Evaluation& evaluation) {
    QByteArray csv = "id,price,predicted,lo,hi,model_only\n";
    const auto field = [](double amount) { return QByteArray::number(amount, 'f', 2); };
    for (const HeldOutValue& v : evaluation.values) {
        QByteArray id = QByteArray::fromStdString(v.saleId);
        if (id.contains(',') || id.contains('"') || id.contains('\n'))
            id = '"' + id.replace("\"", "\"\"") + '"';
        csv += id + ',' + field(v.price) + ',' + field(v.predicted) + ',' + field(v.lo) + ',' + field(v.hi) +
               ',' + field(v.modelOnly) + '\n';
    }
    return csv;
}

Result<std::vector<std::size_t>> featuresNamed(const std::vector<std::string>& names, const FeatureCatalogue& catalogue) {
    std::vector<std::size_t> features;
    for (const std::string& name : names) {
        const auto position = catalogue.find(name);
        if (!position) return failure(ErrorCode::UnknownFeature, {{"feature", name}});
        features.push_back(*position);
    }
    return features;
}

void writeCoverage(JsonWriter& json, const std::vector<GroupCoverage>& groups) {
    json.key("coverage_by").beginArray();
    for (const GroupCoverage& group : groups) {
        json.beginObject();
        json.member("group", std::string_view(group.group));
        json.member("level", std::string_view(group.level));
        json.member("n", group.n);
        json.member("coverage_90", group.coverage90);
        json.member("median_ratio", group.medianRatio);
        json.end();
    }
    json.end();
}

QByteArray asJson(const Evaluation& evaluation, const std::vector<GroupCoverage>& groups,
                  const std::string& specification) {
    const AccuracyFigures& figures = evaluation.figures;
    JsonWriter json;
    json.beginObject();
    json.member("model", std::string_view(specification));
    json.member("n", figures.n);
    json.member("rmse_log", figures.rmseLog);
    json.member("r2_log", figures.r2Log);
    json.member("mape", figures.mape);
    json.member("mdape", figures.mdape);
    json.member("within_10", figures.within10);
    json.member("within_20", figures.within20);
    json.member("median_ratio", figures.medianRatio);
    json.member("cod", figures.cod);
    json.member("prd", figures.prd);
    json.member("prb", figures.prb);
    json.member("coverage_90", figures.coverage90);
    json.member("mean_interval_width", figures.meanIntervalWidth);
    json.member("seconds", evaluation.seconds);
    writeCoverage(json, groups);
    json.key("parts").beginArray();
    for (const EvaluationPart& part : evaluation.parts) {
        json.beginObject();
        json.member("fitted", part.fitted);
        json.member("screened", part.screened);
        json.member("valued", part.valued);
        json.member("converged", part.converged);
        json.member("fit_seconds", part.fitSeconds);
        json.member("value_seconds", part.valueSeconds);
        json.end();
    }
    json.end();
    json.end();
    return json.text();
}

QString groupText(const GroupCoverage& group, const FeatureCatalogue& catalogue, const Format& format) {
    if (group.group == "value") return Say::tr("Value, fifth %1").arg(QString::fromStdString(group.level));
    const Feature& feature = catalogue[*catalogue.find(group.group)];
    QString level = QString::fromStdString(group.level);
    if (feature.hasLevels())
        if (const auto code = parsePlainText(feature, group.level)) level = format.fact(feature, *code);
    return termLabel(group.group, {*catalogue.find(group.group)}, catalogue, format) + QStringLiteral(": ") + level;
}

QString asText(const Evaluation& evaluation, const std::vector<GroupCoverage>& groups, const FeatureCatalogue& catalogue,
               const Format& format) {
    const AccuracyFigures& figures = evaluation.figures;
    QString text = Say::tr("Sales valued by a model that had not seen them: %1.\n")
                       .arg(format.number(static_cast<double>(figures.n), 0));
    const auto line = [&](const QString& label, const QString& value) {
        text += label + QStringLiteral(": ") + value + u'\n';
    };
    line(Say::tr("Median error"), format.percent(figures.mdape));
    line(Say::tr("Mean error"), format.percent(figures.mape));
    line(Say::tr("Within 10% of the price"), format.percent(figures.within10));
    line(Say::tr("Within 20% of the price"), format.percent(figures.within20));
    line(Say::tr("Root mean square error of ln price"), format.number(figures.rmseLog, 4));
    line(Say::tr("Explained part of the differences in ln price (R²)"), format.number(figures.r2Log, 4));
    line(Say::tr("Median ratio of value to price"), format.number(figures.medianRatio, 3));
    line(Say::tr("COD"), format.number(figures.cod, 1));
    line(Say::tr("PRD"), format.number(figures.prd, 3));
    line(Say::tr("PRB"), format.number(figures.prb, 3));
    line(Say::tr("Prices within the 90% range"), format.percent(figures.coverage90));
    line(Say::tr("Mean width of that range"), format.percent(figures.meanIntervalWidth));
    line(Say::tr("Seconds"), format.number(evaluation.seconds, 1));
    if (!groups.empty()) text += Say::tr("\nPrices within the 90% range, by group:\n");
    for (const GroupCoverage& group : groups)
        line(groupText(group, catalogue, format),
             Say::tr("%1 (sales: %2, median ratio: %3)")
                 .arg(format.percent(group.coverage90), format.number(static_cast<double>(group.n), 0),
                      format.number(group.medianRatio, 3)));
    return text;
}

/// Sales that a screening of the project excluded by their price alone are valued: the figures shall not be better than the
/// values are.
Result<EvaluationOptions> optionsOf(const Arguments& arguments, const Project& project) {
    EvaluationOptions options;
    options.threads = arguments.threads;
    auto nevertheless = salesExcludedByPrice(project);
    if (!nevertheless) return tl::unexpected(nevertheless.error());
    options.valuedNevertheless = *std::move(nevertheless);
    if (!arguments.screening.empty()) {
        auto settings = readScreeningSettings(arguments.screening);
        if (!settings) return tl::unexpected(settings.error());
        options.screening = *std::move(settings);
    } else if (arguments.screen) {
        options.screening = ScreeningSettings{};
        options.screening->usesModel = true;
    }
    return options;
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto sales = project->sales();
    if (!sales) return tl::unexpected(sales.error());
    if (sales->sales.empty()) return failure(ErrorCode::NoSales);
    const auto specification = specificationNamed(arguments.model, *sales->catalogue);
    if (!specification) return tl::unexpected(specification.error());
    const auto by = featuresNamed(arguments.by, *sales->catalogue);
    if (!by) return tl::unexpected(by.error());
    const auto plan = planOf(arguments, *sales);
    if (!plan) return tl::unexpected(plan.error());
    const auto options = optionsOf(arguments, *project);
    if (!options) return tl::unexpected(options.error());
    TerminalProgress progress;
    const auto evaluation = evaluate(*sales, *specification, *plan, *options, progress);
    if (!evaluation) return tl::unexpected(evaluation.error());
    if (!arguments.out.empty())
        if (const auto written = writeWhole(arguments.out, asCsv(*evaluation)); !written)
            return tl::unexpected(written.error());
    const auto groups = coverageByGroup(evaluation->values, *sales, *by);
    return console.result(console.wantsText()
                              ? asText(*evaluation, groups, *sales->catalogue, console.format()).toUtf8()
                              : asJson(*evaluation, groups, specification->name));
}

std::string splitProblem(const std::string& text) {
    if (shareOf(text) || Date::parseIso(text)) return {};
    return "neither a share between 0 and 1 nor a day such as 1997-11-06: " + text;
}

}  // namespace

Command evaluateCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app =
        program.add_subcommand("evaluate", "Measure how well sales are valued that the model has not seen");
    app->add_option("project", arguments->project, "The project file")->required();
    addModelOption(*app, arguments->model);
    auto* split = app->add_option("--split", arguments->split,
                                  "Fit up to and including this day, or the day at this share of the sales")
                      ->capture_default_str()
                      ->check(CLI::Validator(splitProblem, "SHARE|DATE"));
    auto* folds = app->add_option("--folds", arguments->folds, "Table with the columns sale_id and fold")
                      ->excludes(split);
    app->add_option("--walk", arguments->walk, "Refit every month on all earlier sales, from the split on")
        ->check(CLI::IsMember({"month"}))
        ->excludes(folds);
    auto* screen = app->add_flag("--screen", arguments->screen,
                                 "Exclude sales by rules and by the model before each fit; those to be valued never");
    app->add_option("--screen-settings", arguments->screening, "JSON: the same by these settings")->excludes(screen);
    app->add_option("--out", arguments->out, "Table of the predictions, CSV");
    app->add_option("--by", arguments->by, "Also say by this feature how often prices lie in the 90% range")
        ->type_name("FEATURE")
        ->allow_extra_args(false);
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
