#include <memory>

#include "app/cli/command.h"
#include "app/cli/fitting.h"
#include "app/cli/output_file.h"
#include "app/cli/reporting.h"
#include "app/cli/terminal_progress.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string model = "additive";
    std::string until;
    int threads = 0;
    std::string report;      ///< "json" or "html": a report on the model instead of its summary
    std::string reportOut;   ///< or beside its summary, in this file
};

QByteArray asJson(const FittedModel& fitted) {
    const FitSummary& summary = fitted.model.market->summary();
    JsonWriter json;
    json.beginObject();
    json.member("version", fitted.version);
    json.member("name", std::string_view(fitted.model.market->parts().specification.name));
    json.member("fingerprint", std::string_view(fitted.model.market->fingerprint()));
    json.member("sales_read", summary.salesRead);
    json.member("sales_used", summary.salesUsed);
    json.member("first_sale", std::string_view(summary.firstSale.iso()));
    json.member("last_sale", std::string_view(summary.lastSale.iso()));
    json.member("coefficients", summary.coefficients);
    json.member("rank", summary.rank);
    json.member("sigma", summary.sigma);
    json.member("r2", summary.rSquared);
    json.member("r2_adjusted", summary.rSquaredAdjusted);
    json.member("rmse_leave_one_out", summary.rmseLeaveOneOut);
    json.member("edf", summary.edf);
    if (summary.nu > 0) json.member("nu", summary.nu);
    json.member("converged", summary.converged);
    json.member("calibration", fitted.model.calibration());
    json.member("seconds", summary.seconds);
    json.key("notes").beginArray();
    for (const FitNote& note : summary.notes) json.value(fitNoteText(note, fitted.model.market->catalogue()).toUtf8());
    json.end();
    json.end();
    return json.text();
}

QString asText(const FittedModel& fitted, const Format& format) {
    const FitSummary& summary = fitted.model.market->summary();
    const auto count = [&](std::size_t n) { return format.number(static_cast<double>(n), 0); };
    QString text = Say::tr("Model version %1 (%2), fitted on %3 of %4 sales from %5 to %6.\n")
                       .arg(fitted.version)
                       .arg(QString::fromStdString(fitted.model.market->parts().specification.name),
                            count(summary.salesUsed), count(summary.salesRead), format.date(summary.firstSale),
                            format.date(summary.lastSale));
    text += Say::tr("R² %1; residual standard deviation of ln price %2; coefficients %3.\n")
                .arg(format.number(summary.rSquared, 3), format.number(summary.sigma, 4), count(summary.rank));
    for (const FitNote& note : summary.notes)
        text += QStringLiteral("  • ") + fitNoteText(note, fitted.model.market->catalogue()) + u'\n';
    return text;
}

QByteArray summaryOf(const FittedModel& fitted, const Console& console) {
    return console.wantsText() ? asText(fitted, console.format()).toUtf8() : asJson(fitted);
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.reportOut.empty() && isSameFile(arguments.reportOut, arguments.project))
        return failure(ErrorCode::FileExists, {{"file", arguments.reportOut}});
    auto project = Project::open(arguments.project);
    if (!project) return tl::unexpected(project.error());
    FitOptions options;
    options.threads = arguments.threads;
    if (!arguments.until.empty()) options.until = *Date::parseIso(arguments.until);
    const auto specification = specificationNamed(arguments.model, *project->catalogue());
    if (!specification) return tl::unexpected(specification.error());
    TerminalProgress progress;
    const auto fitted = fitProject(*project, *specification, options, progress);
    if (!fitted) return tl::unexpected(fitted.error());
    if (arguments.report.empty()) return console.result(summaryOf(*fitted, console));
    ReportRequest request;
    request.format = arguments.report;
    const auto report = reportOn(*project, fitted->model, fitted->version, request, console.format(), progress);
    if (!report) return tl::unexpected(report.error());
    if (arguments.reportOut.empty()) return console.result(*report);
    if (auto written = writeWhole(arguments.reportOut, *report); !written) return written;
    return console.result(summaryOf(*fitted, console));
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    if (arguments.report == "html" && arguments.reportOut.empty())
        throw CLI::ValidationError("--report-out", "an HTML report needs a file name");
}

}  // namespace

Command fitCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("fit", "Fit a model on the sales and store it as a new version");
    app->add_option("project", arguments->project, "The project file")->required();
    addModelOption(*app, arguments->model);
    app->add_option("--until", arguments->until, "Leave out sales after this day")->check(isoDate());
    app->add_option("--threads", arguments->threads, "0: as many as the machine has")
        ->capture_default_str()
        ->check(CLI::Range(0, 1024));
    CLI::Option* report = app->add_option("--report", arguments->report, "Report on the model: json (on standard output "
                                                                         "unless --report-out is given) or html")
                              ->check(CLI::IsMember({"json", "html"}));
    app->add_option("--report-out", arguments->reportOut, "File for the report; the summary goes to standard output")
        ->needs(report);
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
