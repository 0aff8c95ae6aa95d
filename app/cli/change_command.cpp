#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "data/year_change_run.h"
#include "ui/report/table_file.h"
#include "ui/report/year_change_report.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string from;
    std::string to;
    std::string out;
    int threads = 0;
};

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    const auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    TerminalProgress progress;
    const auto reading = readYearChange(*project, *Date::parseIso(arguments.from), *Date::parseIso(arguments.to), progress,
                                        arguments.threads);
    if (!reading) return tl::unexpected(reading.error());
    if (!arguments.out.empty())
        if (auto written = writeOutliers(*reading, *tableFile(arguments.out)); !written) return written;
    return console.result(console.wantsText() ? yearChangeReport(*reading, console.format()).toUtf8()
                                              : yearChangeJson(*reading));
}

std::string tableProblem(const std::string& file) {
    return file.ends_with(".csv") || file.ends_with(".xlsx")
               ? std::string()
               : file + ": not a supported format; give a name ending in .csv or .xlsx";
}

}  // namespace

Command changeCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("change", "Explain how all values changed between two valuation dates, and list outliers");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--from", arguments->from, "The earlier valuation date: the newest stored value of each dwelling on it")
        ->required()
        ->check(isoDate());
    app->add_option("--to", arguments->to, "The later valuation date")->required()->check(isoDate());
    app->add_option("--out", arguments->out, "Writes the outliers as a table: .csv or .xlsx")->check(CLI::Validator(tableProblem, "FILE"));
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")->capture_default_str()->check(CLI::Range(0, 1024));
    app->callback([arguments] {
        if (!(*Date::parseIso(arguments->from) < *Date::parseIso(arguments->to)))
            throw CLI::ValidationError("--to", "must be later than --from");
    });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
