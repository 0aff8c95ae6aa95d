#include <memory>

#include "app/cli/command.h"
#include "data/project.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

QByteArray asJson(const std::vector<ModelInfo>& models) {
    JsonWriter json;
    json.beginArray();
    for (const ModelInfo& model : models) {
        json.beginObject();
        json.member("version", model.version);
        json.member("name", std::string_view(model.name));
        json.member("fingerprint", std::string_view(model.fingerprint));
        json.member("created_at", std::string_view(model.createdAt));
        json.member("sales", model.sales);
        json.member("sigma", model.sigma);
        json.member("r2", model.rSquared);
        json.member("current", model.isCurrent);
        json.member("frozen", model.frozen.has_value());
        if (model.frozen) {
            json.member("frozen_at", std::string_view(model.frozen->when));
            json.member("frozen_by", std::string_view(model.frozen->who));
            json.member("frozen_note", std::string_view(model.frozen->note));
        }
        json.end();
    }
    json.end();
    return json.text();
}

QString asText(const std::vector<ModelInfo>& models, const Format& format) {
    QString text;
    for (const ModelInfo& model : models) {
        text += Say::tr("%1 version %2 (%3), %4: sales %5, R² %6\n")
                    .arg(model.isCurrent ? QStringLiteral("*") : QStringLiteral(" "))
                    .arg(model.version)
                    .arg(QString::fromStdString(model.name), QString::fromStdString(model.createdAt),
                         format.number(static_cast<double>(model.sales), 0), format.number(model.rSquared, 3));
        if (model.frozen)
            text += Say::tr("    frozen by %1, %2: %3\n")
                        .arg(QString::fromStdString(model.frozen->who), QString::fromStdString(model.frozen->when),
                             QString::fromStdString(model.frozen->note));
    }
    return text.isEmpty() ? Say::tr("This project has no model yet.\n") : text;
}

Result<void> listModels(const std::string& file, Console& console) {
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto models = project->models();
    if (!models) return tl::unexpected(models.error());
    return console.result(console.wantsText() ? asText(*models, console.format()).toUtf8() : asJson(*models));
}

QByteArray asJson(const std::vector<AuditEntry>& entries) {
    JsonWriter json;
    json.beginArray();
    for (const AuditEntry& entry : entries) {
        json.beginObject();
        json.member("number", entry.number);
        json.member("time", std::string_view(entry.time));
        json.member("who", std::string_view(entry.who));
        json.member("action", std::string_view(entry.action));
        json.member("subject", std::string_view(entry.subject));
        json.member("reason", std::string_view(entry.reason));
        json.member("details", std::string_view(entry.details));
        json.member("previous_hash", std::string_view(entry.previousHash));
        json.member("hash", std::string_view(entry.hash));
        json.end();
    }
    json.end();
    return json.text();
}

QString asText(const std::vector<AuditEntry>& entries) {
    QString text;
    for (const AuditEntry& entry : entries)
        text += QStringLiteral("%1  %2  %3  %4  %5\n")
                    .arg(entry.number)
                    .arg(QString::fromStdString(entry.time), QString::fromStdString(entry.who),
                         QString::fromStdString(entry.action), QString::fromStdString(entry.subject));
    return text;
}

// The log is shown only after its chain was found whole.
Result<void> showLog(const std::string& file, Console& console) {
    auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const AuditLog log = project->auditLog();
    if (const auto rows = log.verify(); !rows) return tl::unexpected(rows.error());
    const auto entries = log.entries();
    if (!entries) return tl::unexpected(entries.error());
    return console.result(console.wantsText() ? asText(*entries).toUtf8() : asJson(*entries));
}

}  // namespace

Command modelsCommand(CLI::App& program) {
    auto file = std::make_shared<std::string>();
    CLI::App* app = program.add_subcommand("models", "List the models of a project");
    app->add_option("project", *file, "The project file")->required();
    return {app, [file](Console& console) { return listModels(*file, console); }};
}

Command logCommand(CLI::App& program) {
    auto file = std::make_shared<std::string>();
    CLI::App* app = program.add_subcommand("log", "Check and show what was done to a project");
    app->add_option("project", *file, "The project file")->required();
    return {app, [file](Console& console) { return showLog(*file, console); }};
}

}  // namespace herleid
