#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"
#include "data/rival_values.h"
#include "ui/report/rival_report.h"

namespace herleid {

namespace {

constexpr const char* readingKey = "=decimal=";

struct Arguments {
    std::string project;
    std::vector<std::int64_t> versions;
    std::vector<std::string> files;
    PredictionFile columns;
    std::vector<std::string> answers;
    int draws = 1000;
    std::uint64_t seed = 1;
    int threads = 0;
};

RivalSources sourcesOf(const Arguments& arguments) {
    RivalSources sources;
    sources.versions = arguments.versions;
    sources.threads = arguments.threads;
    for (const std::string& file : arguments.files) {
        PredictionFile predictions = arguments.columns;
        predictions.file = file;
        for (const std::string& answer : arguments.answers) {
            const std::size_t end = answer.find(readingKey);
            predictions.answers[answer.substr(0, end)] = answer.substr(end + 1);
        }
        sources.files.push_back(std::move(predictions));
    }
    return sources;
}

Result<void> compare(const Arguments& arguments, Console& console) {
    const auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    TerminalProgress progress;
    ProgressPortion valuing(progress, 0, 0.6);
    const auto values = rivalValues(*project, sourcesOf(arguments), valuing);
    if (!values) return tl::unexpected(values.error());
    BootstrapPlan plan;
    plan.draws = arguments.draws;
    plan.seed = arguments.seed;
    plan.threads = arguments.threads;
    ProgressPortion comparing(progress, 0.6, 1);
    const auto study = compareRivals(values->prices, values->rivals, plan, comparing);
    if (!study) return tl::unexpected(study.error());
    return console.result(console.wantsText() ? rivalText(*study, *values, console.format()).toUtf8() : rivalJson(*study, *values));
}

std::string answerProblem(const std::string& text) {
    return text.find(readingKey) != std::string::npos ? std::string()
                                                       : "not COLUMN=READING, such as predicted=decimal=,: " + text;
}

}  // namespace

Command compareCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand(
        "compare", "Set versions of the model, and other people's predictions, beside each other on the same sales");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--version-of-model", arguments->versions, "Number of a version, see models; the first is what others are compared with")
        ->type_name("N")
        ->allow_extra_args(false);
    app->add_option("--predictions", arguments->files, "Table with the number of each sale and what was predicted for it")
        ->type_name("FILE")
        ->allow_extra_args(false);
    app->add_option("--id", arguments->columns.id, "Column with the numbers of sales")->capture_default_str();
    app->add_option("--predicted", arguments->columns.predicted, "Column with the predictions")->capture_default_str();
    app->add_option("--layer", arguments->columns.layer, "Sheet or layer of the tables");
    app->add_option("--answer", arguments->answers, "How the numbers of a column are read, where the file does not tell")
        ->type_name("COLUMN=READING")
        ->allow_extra_args(false)
        ->check(CLI::Validator(answerProblem, ""));
    app->add_option("--draws", arguments->draws, "Of the bootstrap")->capture_default_str()->check(CLI::Range(0, 100000));
    app->add_option("--seed", arguments->seed, "Of the bootstrap")->capture_default_str();
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")->capture_default_str()->check(CLI::Range(0, 1024));
    return {app, [arguments](Console& console) { return compare(*arguments, console); }};
}

}  // namespace herleid
