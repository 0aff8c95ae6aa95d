#include <memory>

#include "app/cli/command.h"
#include "app/cli/import_report.h"
#include "app/cli/terminal_progress.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string file;
    std::string kind = "sales";
    std::string mapping;
    std::string rejects;
    bool preview = false;
};

Result<ImportReport> importOrPreview(Project& project, const ImportRequest& request, bool preview) {
    TerminalProgress progress;
    return preview ? previewImport(project, request, progress) : importFile(project, request, progress);
}

Result<void> run(const Arguments& arguments, Console& console) {
    ImportRequest request;
    request.file = arguments.file;
    request.kind = arguments.kind == "sales" ? ImportKind::Sales : ImportKind::Properties;
    if (!arguments.mapping.empty()) {
        auto mapping = readMapping(arguments.mapping);
        if (!mapping) return tl::unexpected(mapping.error());
        request.mapping = std::move(*mapping);
    }
    if (!arguments.rejects.empty()) request.rejectsFile = arguments.rejects;
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto report = importOrPreview(*project, request, arguments.preview);
    if (!report) return tl::unexpected(report.error());
    reportProblems(*report, request, console);
    if (console.wantsText())
        return console.result(importText(*report, request, arguments.preview, console.format()).toUtf8());
    return console.result(importJson(*report, request, arguments.preview));
}

}  // namespace

Command importCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("import", "Read sales or dwellings into a project");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("file", arguments->file, "The file to read")->required();
    app->add_option("--as", arguments->kind, "What the rows are")
        ->capture_default_str()
        ->check(CLI::IsMember({"sales", "properties"}));
    app->add_option("--mapping", arguments->mapping, "MAP.json: which column is what; guessed when absent");
    app->add_option("--rejects", arguments->rejects, "OUT.csv: the rejected rows with their reasons");
    app->add_flag("--preview", arguments->preview, "Judge every row and write nothing");
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
