#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/reporting.h"
#include "app/cli/terminal_progress.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::int64_t version = 0;  ///< 0: the current one
    std::string format = "json";
    std::string out;
    std::string id;
    std::string date;
};

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    std::int64_t version = arguments.version;
    if (version == 0) {
        const auto current = project->currentModel();
        if (!current) return tl::unexpected(current.error());
        if (!*current) return failure(ErrorCode::NoModel);
        version = **current;
    }
    const auto model = project->model(version);
    if (!model) return tl::unexpected(model.error());
    ReportRequest request;
    request.format = arguments.format;
    if (!arguments.date.empty()) request.date = *Date::parseIso(arguments.date);
    if (!arguments.id.empty()) request.property = arguments.id;
    TerminalProgress progress;
    const auto bytes = reportOn(*project, *model, version, request, console.format(), progress);
    if (!bytes) return tl::unexpected(bytes.error());
    return arguments.out.empty() ? console.result(*bytes) : writeWhole(arguments.out, *bytes);
}

}  // namespace

Command reportCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("report", "Report what a fitted model says");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--version", arguments->version, "Which model; the current one when not given")
        ->check(CLI::PositiveNumber);
    app->add_option("--format", arguments->format, "json or html")
        ->capture_default_str()
        ->check(CLI::IsMember({"json", "html"}));
    app->add_option("--out", arguments->out, "File to write instead of standard output");
    CLI::Option* date = app->add_option("--date", arguments->date,
                                        "Of the land scales and of the dwelling's value; the last "
                                        "sale's when not given")
                            ->check(isoDate());
    app->add_option("--id", arguments->id, "A dwelling: effects in money too")->needs(date);
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
