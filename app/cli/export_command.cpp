#include <chrono>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/terminal_progress.h"
#include "ui/report/json_writer.h"
#include "ui/report/table_file.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string what;
    std::string date;
    std::string out;
    std::string mappingOut;
    std::string locale = "plain";
};

/// The mapping goes beside the table, so that whoever has the one finds the other.
std::string mappingFile(const Arguments& arguments) {
    return arguments.mappingOut.empty() ? arguments.out + ".mapping.json" : arguments.mappingOut;
}

bool isOfFindings(const Arguments& arguments) { return exportKindOf(arguments.what) == ExportKind::Findings; }

QByteArray asJson(const ExportReport& report, const Arguments& arguments, double seconds) {
    JsonWriter json;
    json.beginObject();
    json.member("what", std::string_view(arguments.what));
    json.member("rows", report.rows);
    if (report.date) json.member("valuation_date", std::string_view(report.date->iso()));
    if (report.run) json.member("run", *report.run);
    if (!report.checkedAt.empty()) json.member("checked_at", std::string_view(report.checkedAt));
    json.member("out", std::string_view(arguments.out));
    if (report.mapping) json.member("mapping", std::string_view(mappingFile(arguments)));
    json.member("seconds", seconds);
    json.end();
    return json.text();
}

QString asText(const ExportReport& report, const Arguments& arguments, const Format& format) {
    QString text = Say::tr("Written to %1; number of rows: %2.\n")
                       .arg(QString::fromStdString(arguments.out), format.number(static_cast<double>(report.rows), 0));
    if (report.date) text += Say::tr("Values on %1.\n").arg(format.date(*report.date));
    if (isOfFindings(arguments) && report.checkedAt.empty())
        text += Say::tr("The project has not been checked yet, so there are no findings: check it first.\n");
    if (report.mapping)
        text += Say::tr("The column mapping for importing it again: %1\n").arg(QString::fromStdString(mappingFile(arguments)));
    return text;
}

Result<void> run(const Arguments& arguments, Console& console) {
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string& file : {arguments.out, mappingFile(arguments)})
        if (isSameFile(file, arguments.project)) return failure(ErrorCode::FileExists, {{"file", file}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    ExportRequest request;
    request.kind = *exportKindOf(arguments.what);
    if (!arguments.date.empty()) request.date = *Date::parseIso(arguments.date);
    request.words = exportWords(console.format());
    const auto writer =
        tableFile(arguments.out, arguments.locale == "nl" ? CsvStyle::dutch() : CsvStyle::plain());
    TerminalProgress progress;
    const auto report = exportTable(*project, request, *writer, progress);
    if (!report) return tl::unexpected(report.error());
    if (report->mapping)
        if (auto written = writeWhole(mappingFile(arguments),
                                      QByteArray::fromStdString(writeMapping(*report->mapping) + "\n"));
            !written)
            return written;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    if (console.wantsText()) return console.result(asText(*report, arguments, console.format()).toUtf8());
    return console.result(asJson(*report, arguments, seconds.count()));
}

CLI::Validator tableName() {
    return CLI::Validator(
        [](const std::string& file) {
            return isTableFile(file) ? std::string()
                                     : file + ": not a supported format; give a name ending in .csv, .xlsx or .gpkg";
        },
        "FILE");
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    const ExportKind kind = *exportKindOf(arguments.what);
    const bool ofValues = kind == ExportKind::Values || kind == ExportKind::Ledgers || kind == ExportKind::Matrices;
    if (!arguments.date.empty() && !ofValues)
        throw CLI::ValidationError("--date", "only values, ledgers and matrices have a valuation date");
    if (!arguments.mappingOut.empty() && !hasMapping(kind))
        throw CLI::ValidationError("--mapping-out", "only sales, properties and parts can be imported again");
    if (arguments.locale != "plain" && !arguments.out.ends_with(".csv"))
        throw CLI::ValidationError("--format-locale", "only a .csv is written in the form of a country");
}

}  // namespace

Command exportCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("export", "Write sales, dwellings, values and what they are made of, or findings, as a table");
    app->add_option("project", arguments->project, "The project file")->required();
    app->add_option("--what", arguments->what, "sales, properties, facts, parts, values, ledgers, matrices or findings")
        ->required()
        ->check(CLI::IsMember({"sales", "properties", "facts", "parts", "values", "ledgers", "matrices", "findings"}));
    app->add_option("--out", arguments->out, "The table: .csv, .xlsx or .gpkg")->required()->check(tableName());
    app->add_option("--date", arguments->date,
                    "Valuation date of values, ledgers and matrices: its newest run; without it the date last used")
        ->check(isoDate());
    app->add_option("--format-locale", arguments->locale,
                    "Of a .csv: plain (commas, decimal points, ISO dates) or nl, as a Dutch spreadsheet opens it")
        ->capture_default_str()
        ->check(CLI::IsMember({"plain", "nl"}));
    app->add_option("--mapping-out", arguments->mappingOut,
                    "Where the mapping goes by which sales, properties and parts are imported again; FILE.mapping.json "
                    "without it");
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
