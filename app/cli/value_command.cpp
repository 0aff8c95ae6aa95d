#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/valuing.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string date;
    bool all = false;
    std::vector<std::string> ids;
    std::string out;
};

// A field of a CSV file, quoted where RFC 4180 asks for it.
QByteArray csvField(const std::string& text) {
    QByteArray field = QByteArray::fromStdString(text);
    if (field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r'))
        field = '"' + field.replace("\"", "\"\"") + '"';
    return field;
}

QByteArray asCsv(const std::vector<Valuation>& valuations) {
    QByteArray csv = "id,address,valuation_date,value,lo,hi,currency,model_value,comparables,warnings,model_version\n";
    for (const Valuation& v : valuations) {
        const ValuationParts& parts = v.parts();
        const QByteArrayList fields{csvField(v.subject().id),
                                    csvField(v.subject().address.oneLine()),
                                    QByteArray::fromStdString(parts.valuationDate.iso()),
                                    QByteArray::fromStdString(parts.value.plain()),
                                    QByteArray::fromStdString(parts.interval.lo.plain()),
                                    QByteArray::fromStdString(parts.interval.hi.plain()),
                                    QByteArray(parts.value.currency().code().data(), 3),
                                    QByteArray::fromStdString(parts.modelValue.plain()),
                                    QByteArray::number(static_cast<qulonglong>(parts.matrix.size())),
                                    QByteArray::number(static_cast<qulonglong>(parts.warnings.size())),
                                    QByteArray::number(static_cast<qlonglong>(parts.model.version))};
        csv += fields.join(',') + '\n';
    }
    return csv;
}

void writeValuation(JsonWriter& json, const Valuation& valuation) {
    json.beginObject();
    json.member("id", std::string_view(valuation.subject().id));
    json.member("value", valuation.value());
    json.key("interval_90").beginArray().value(valuation.interval().lo).value(valuation.interval().hi).end();
    json.member("warnings", valuation.warnings().size());
    json.end();
}

QByteArray asJson(const std::vector<Valuation>& valuations, const ValuationDesk& desk, const Arguments& arguments) {
    JsonWriter json;
    json.beginObject();
    json.member("valuation_date", std::string_view(arguments.date));
    json.key("model").beginObject();
    json.member("version", desk.version);
    json.member("fingerprint", std::string_view(desk.model->fingerprint()));
    json.end();
    json.member("valued", valuations.size());
    json.member("stored", true);
    if (!arguments.out.empty()) json.member("out", std::string_view(arguments.out));
    if (!arguments.all) {
        json.key("valuations").beginArray();
        for (const Valuation& valuation : valuations) writeValuation(json, valuation);
        json.end();
    }
    json.end();
    return json.text();
}

QString asText(const std::vector<Valuation>& valuations, const ValuationDesk& desk, const Arguments& arguments,
               const Format& format) {
    QString text = Say::tr("Valued on %1 with model version %2; number of dwellings: %3.\n")
                       .arg(format.date(desk.request.valuationDate))
                       .arg(desk.version)
                       .arg(format.number(static_cast<double>(valuations.size()), 0));
    if (arguments.all) return text;
    for (const Valuation& v : valuations)
        text += Say::tr("%1: %2 (range %3 to %4)\n")
                    .arg(QString::fromStdString(v.subject().title()), format.money(v.value()),
                         format.money(v.interval().lo), format.money(v.interval().hi));
    return text;
}

Result<std::vector<Valuation>> valueAndStore(Project& project, const ValuationDesk& desk, const Arguments& arguments) {
    const auto subjects = arguments.all ? project.properties() : propertiesOf(project, arguments.ids);
    if (!subjects) return tl::unexpected(subjects.error());
    TerminalProgress progress;
    ProgressPortion valuing(progress, 0, 0.7);
    auto valuations = valueAll(desk, *subjects, valuing);
    if (!valuations) return valuations;
    progress.report(0.7, "store");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    if (!arguments.out.empty())
        if (const auto written = writeWhole(arguments.out, asCsv(*valuations)); !written)
            return tl::unexpected(written.error());
    if (const auto stored = project.addValuations(*valuations); !stored) return tl::unexpected(stored.error());
    return valuations;
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto desk = ValuationDesk::open(*project, *Date::parseIso(arguments.date));
    if (!desk) return tl::unexpected(desk.error());
    const auto valuations = valueAndStore(*project, *desk, arguments);
    if (!valuations) return tl::unexpected(valuations.error());
    if (console.wantsText()) return console.result(asText(*valuations, *desk, arguments, console.format()).toUtf8());
    return console.result(asJson(*valuations, *desk, arguments));
}

CLI::Validator csvFile() {
    return CLI::Validator(
        [](const std::string& file) {
            return file.ends_with(".csv") ? std::string() : file + ": not a supported format; give a name ending in .csv";
        },
        "FILE.csv");
}

}  // namespace

Command valueCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("value", "Value dwellings with the current model and store the values");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--date", arguments->date, "Valuation date")->required()->check(isoDate());
    CLI::Option_group* which = app->add_option_group("which");
    which->add_flag("--all", arguments->all, "Every dwelling");
    which->add_option("--id", arguments->ids, "These dwellings");
    which->require_option(1);
    app->add_option("--out", arguments->out, "Table of the values")->check(csvFile());
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
