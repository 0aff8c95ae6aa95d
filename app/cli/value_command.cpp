#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/values_table.h"
#include "app/cli/valuing.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string date;
    bool all = false;
    std::vector<std::string> ids;
    std::string out;
    std::string problems;
    unsigned threads = 0;
};

void writeModel(JsonWriter& json, const ValuationDesk& desk) {
    json.key("model").beginObject();
    json.member("version", desk.version);
    json.member("fingerprint", std::string_view(desk.model->fingerprint()));
    json.end();
}

void writeValuation(JsonWriter& json, const Valuation& valuation) {
    json.beginObject();
    json.member("id", std::string_view(valuation.subject().id));
    json.member("value", valuation.value());
    json.key("interval_90").beginArray().value(valuation.interval().lo).value(valuation.interval().hi).end();
    json.member("model_weight", valuation.parts().modelWeight);
    json.member("warnings", valuation.warnings().size());
    json.end();
}

QByteArray asJson(const RunReport& report, const ValuationDesk& desk, const Arguments& arguments) {
    JsonWriter json;
    json.beginObject();
    json.member("valuation_date", std::string_view(arguments.date));
    writeModel(json, desk);
    json.member("run", report.run);
    json.member("resumed", report.isResumed());
    json.member("total", report.total);
    json.member("valued", report.before + report.valued);
    json.member("valued_before", report.before);
    json.member("stored", true);
    json.key("problems").beginArray();
    for (const RunProblem& problem : report.problems) {
        json.beginObject();
        json.member("id", std::string_view(problem.propertyId));
        json.member("reason", errorText(problem.error).toUtf8());
        json.end();
    }
    json.end();
    json.member("seconds", report.seconds);
    if (!arguments.out.empty()) json.member("out", std::string_view(arguments.out));
    json.end();
    return json.text();
}

QString asText(const RunReport& report, const ValuationDesk& desk, const Format& format) {
    const auto number = [&](std::size_t count) { return format.number(static_cast<double>(count), 0); };
    QString text = Say::tr("Valued on %1 with model version %2; number of dwellings: %3.\n")
                       .arg(format.date(desk.request.valuationDate))
                       .arg(desk.version)
                       .arg(number(report.before + report.valued));
    if (report.isResumed())
        text += Say::tr("Run %1 was interrupted and has been completed; stored before: %2, now: %3.\n")
                    .arg(report.run)
                    .arg(number(report.before), number(report.valued));
    for (const RunProblem& problem : report.problems)
        text += Say::tr("Not valued: %1 (%2)\n").arg(QString::fromStdString(problem.propertyId), errorText(problem.error));
    return text;
}

/// Every dwelling, as a run of the project.
Result<void> valueAll(Project& project, const ValuationDesk& desk, const Arguments& arguments, Console& console) {
    TerminalProgress progress;
    ProgressPortion valuing(progress, 0, arguments.out.empty() ? 1 : 0.9);
    const auto report = runValuations(project, *desk.valuer, desk.request, valuing, arguments.threads);
    if (!report) return tl::unexpected(report.error());
    ProgressPortion writing(progress, 0.9, 1);
    if (!arguments.out.empty())
        if (auto written = writeValues(arguments.out, project, report->run, writing); !written)
            return written;
    if (!arguments.problems.empty())
        if (auto written = writeProblems(arguments.problems, report->problems); !written) return written;
    if (console.wantsText()) return console.result(asText(*report, desk, console.format()).toUtf8());
    return console.result(asJson(*report, desk, arguments));
}

Result<std::vector<Valuation>> valueAndStore(Project& project, const ValuationDesk& desk, const Arguments& arguments) {
    const auto subjects = propertiesOf(project, arguments.ids);
    if (!subjects) return tl::unexpected(subjects.error());
    std::vector<Valuation> valuations;
    std::vector<ValuationParts> table;
    for (const Property& subject : *subjects) {
        auto valuation = desk.valuer->value(subject, desk.request);
        if (!valuation) return tl::unexpected(valuation.error());
        table.push_back(valuation->parts());
        valuations.push_back(std::move(*valuation));
    }
    if (!arguments.out.empty())
        if (const auto written = writeValues(arguments.out, table, project.settings().crs); !written)
            return tl::unexpected(written.error());
    if (const auto stored = project.addValuations(valuations); !stored) return tl::unexpected(stored.error());
    return valuations;
}

/// Named dwellings, each stored and shown.
Result<void> valueSome(Project& project, const ValuationDesk& desk, const Arguments& arguments, Console& console) {
    const auto valuations = valueAndStore(project, desk, arguments);
    if (!valuations) return tl::unexpected(valuations.error());
    const Format& format = console.format();
    if (console.wantsText()) {
        QString text = Say::tr("Valued on %1 with model version %2; number of dwellings: %3.\n")
                           .arg(format.date(desk.request.valuationDate))
                           .arg(desk.version)
                           .arg(format.number(static_cast<double>(valuations->size()), 0));
        for (const Valuation& v : *valuations)
            text += Say::tr("%1: %2 (range %3 to %4)\n")
                        .arg(QString::fromStdString(v.subject().title()), format.money(v.value()),
                             format.money(v.interval().lo), format.money(v.interval().hi));
        return console.result(text.toUtf8());
    }
    JsonWriter json;
    json.beginObject();
    json.member("valuation_date", std::string_view(arguments.date));
    writeModel(json, desk);
    json.member("valued", valuations->size());
    json.member("stored", true);
    if (!arguments.out.empty()) json.member("out", std::string_view(arguments.out));
    json.key("valuations").beginArray();
    for (const Valuation& valuation : *valuations) writeValuation(json, valuation);
    json.end();
    json.end();
    return console.result(json.text());
}

Result<void> run(const Arguments& arguments, Console& console) {
    for (const std::string& file : {arguments.out, arguments.problems})
        if (!file.empty() && isSameFile(file, arguments.project)) return failure(ErrorCode::FileExists, {{"file", file}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    const auto desk = ValuationDesk::open(*project, *Date::parseIso(arguments.date));
    if (!desk) return tl::unexpected(desk.error());
    return arguments.all ? valueAll(*project, *desk, arguments, console) : valueSome(*project, *desk, arguments, console);
}

CLI::Validator endsWith(std::vector<std::string> endings) {
    return CLI::Validator(
        [endings](const std::string& file) {
            for (const std::string& ending : endings)
                if (file.ends_with(ending)) return std::string();
            return file + ": not a supported format; give a name ending in " + CLI::detail::join(endings, " or ");
        },
        "FILE");
}

}  // namespace

Command valueCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("value", "Value dwellings with the current model and store the values");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--date", arguments->date, "Valuation date")->required()->check(isoDate());
    CLI::Option_group* which = app->add_option_group("which");
    auto* all = which->add_flag("--all", arguments->all,
                                "Every dwelling, as a run: interrupted, the same command goes on where it was");
    which->add_option("--id", arguments->ids, "These dwellings");
    which->require_option(1);
    app->add_option("--out", arguments->out, "Table of the values: .csv, .xlsx or .gpkg")
        ->check(endsWith({".csv", ".xlsx", ".gpkg"}));
    app->add_option("--problems", arguments->problems, "Table of the dwellings that could not be valued, CSV")
        ->needs(all)
        ->check(endsWith({".csv"}));
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
