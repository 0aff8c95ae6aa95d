#include <algorithm>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"
#include "data/import_undo.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::int64_t number = 0;
    std::string reason;
};

/// The newest import that still stands; 0 where there is none.
std::int64_t newest(const std::vector<ImportInfo>& imports) {
    std::int64_t number = 0;
    for (const ImportInfo& import : imports)
        if (!import.isUndone) number = std::max(number, import.number);
    return number;
}

QByteArray asJson(std::int64_t number, const ImportUndo& undo) {
    JsonWriter json;
    json.beginObject();
    json.member("import", number);
    json.member("removed_sales", undo.sales);
    json.member("removed_properties", undo.properties);
    json.member("restored", undo.restored);
    json.member("restored_parts", undo.parts);
    json.member("areas", undo.areas);
    json.member("bag_objects", undo.bagObjects);
    json.end();
    return json.text();
}

QString asText(std::int64_t number, const ImportUndo& undo, const Format& format) {
    const auto count = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    return Say::tr("Import %1 is undone. Removed: dwellings %2, sales %3; as before again: dwellings and sales %4.\n")
        .arg(QString::number(number), count(undo.properties), count(undo.sales), count(undo.restored));
}

Result<void> undoNow(const Arguments& arguments, Console& console) {
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto imports = project->imports();
    if (!imports) return tl::unexpected(imports.error());
    const std::int64_t number = arguments.number != 0 ? arguments.number : newest(*imports);
    TerminalProgress progress;
    const auto undo = undoImport(*project, number, arguments.reason, progress);
    if (!undo) return tl::unexpected(undo.error());
    return console.result(console.wantsText() ? asText(number, *undo, console.format()).toUtf8()
                                              : asJson(number, *undo));
}

QByteArray asJson(const std::vector<ImportInfo>& imports) {
    JsonWriter json;
    json.beginArray();
    for (const ImportInfo& import : imports) {
        json.beginObject();
        json.member("number", import.number);
        json.member("file", std::string_view(import.file));
        json.member("kind", std::string_view(import.kind));
        json.member("accepted", import.accepted);
        json.member("rejected", import.rejected);
        json.member("created_at", std::string_view(import.createdAt));
        json.member("undone", import.isUndone);
        json.end();
    }
    json.end();
    return json.text();
}

QString asText(const std::vector<ImportInfo>& imports, const Format& format) {
    QString text;
    for (const ImportInfo& import : imports) {
        text += Say::tr("%1  %2  %3 (%4): accepted %5, rejected %6")
                    .arg(QString::number(import.number), QString::fromStdString(import.createdAt),
                         QString::fromStdString(import.file), QString::fromStdString(import.kind),
                         format.number(static_cast<double>(import.accepted), 0),
                         format.number(static_cast<double>(import.rejected), 0));
        if (import.isUndone) text += Say::tr(", undone");
        text += QLatin1Char('\n');
    }
    return text.isEmpty() ? Say::tr("Nothing was imported into this project yet.\n") : text;
}

Result<void> listImports(const std::string& file, Console& console) {
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto imports = project->imports();
    if (!imports) return tl::unexpected(imports.error());
    return console.result(console.wantsText() ? asText(*imports, console.format()).toUtf8() : asJson(*imports));
}

}  // namespace

Command undoCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("undo", "Take a whole import back");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--import", arguments->number, "Its number, see imports; the newest when absent")
        ->check(CLI::PositiveNumber);
    app->add_option("--reason", arguments->reason, "Why, for the audit log");
    return {app, [arguments](Console& console) { return undoNow(*arguments, console); }};
}

Command importsCommand(CLI::App& program) {
    auto file = std::make_shared<std::string>();
    CLI::App* app = program.add_subcommand("imports", "List what was imported into a project");
    app->add_option("project", *file, "The project file")->required();
    return {app, [file](Console& console) { return listImports(*file, console); }};
}

}  // namespace herleid
