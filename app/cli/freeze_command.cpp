#include <memory>

#include "app/cli/command.h"
#include "data/project.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::int64_t version = 0;
    std::string note;
};

QByteArray asJson(std::int64_t version, const ModelFreeze& freeze) {
    JsonWriter json;
    json.beginObject();
    json.member("version", version);
    json.member("frozen_at", std::string_view(freeze.when));
    json.member("frozen_by", std::string_view(freeze.who));
    json.member("frozen_note", std::string_view(freeze.note));
    json.end();
    return json.text();
}

Result<void> freeze(const Arguments& arguments, Console& console) {
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto frozen = project->freezeModel(arguments.version, arguments.note);
    if (!frozen) return tl::unexpected(frozen.error());
    if (!console.wantsText()) return console.result(asJson(arguments.version, *frozen));
    return console.result(Say::tr("Model version %1 is frozen: %2\n")
                              .arg(arguments.version)
                              .arg(QString::fromStdString(frozen->note))
                              .toUtf8());
}

}  // namespace

Command freezeCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("freeze", "Make a model version final; this cannot be taken back");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("version", arguments->version, "Number of the version, see models")->required();
    app->add_option("--note", arguments->note, "Why this version is final")->required();
    return {app, [arguments](Console& console) { return freeze(*arguments, console); }};
}

}  // namespace herleid
