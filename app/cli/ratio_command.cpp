#include <QDate>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/ratio_studying.h"
#include "ui/report/ratio_document.h"

namespace herleid {

namespace {

struct Arguments {
    RatioStudyRequest study;
    std::string format;
    std::string out;
    std::string today;
};

Date todayOr(const std::string& day) {
    if (!day.empty()) return *Date::parseIso(day);
    const QDate today = QDate::currentDate();
    return {today.year(), today.month(), today.day()};
}

Result<QByteArray> rendered(const StudiedRatios& studied, const std::string& format, const Format& words) {
    if (format == "json") return ratioJson(studied.study, studied.context);
    if (format == "text") return ratioText(studied.study, studied.context, words).toUtf8();
    const ReportDocument document = ratioDocument(studied.study, studied.context, studied.frame, words);
    if (format == "html") return documentHtml(document).toUtf8();
    if (format == "pdf") return documentPdf(document);
    return documentXlsx(document);
}

Result<void> run(const Arguments& arguments, Console& console) {
    if (!arguments.out.empty() && isSameFile(arguments.out, arguments.study.file))
        return failure(ErrorCode::FileExists, {{"file", arguments.out}});
    const auto studied = arguments.study.table.estimate.empty() ? studyProjectRatios(arguments.study) : studyTableRatios(arguments.study);
    if (!studied) return tl::unexpected(studied.error());
    (*studied)->frame.program = QStringLiteral("Herleid " HERLEID_VERSION);
    (*studied)->frame.today = todayOr(arguments.today);
    std::string format = arguments.format;
    if (format.empty()) format = console.wantsText() ? "text" : "json";
    const auto bytes = rendered(**studied, format, console.format());
    if (!bytes) return tl::unexpected(bytes.error());
    return arguments.out.empty() ? console.result(*bytes) : writeWhole(arguments.out, *bytes);
}

std::string answerProblem(const std::string& text) {
    return text.find("=decimal=") != std::string::npos ? std::string()
                                                       : "not COLUMN=READING, such as price=decimal=,: " + text;
}

// What one option alone cannot judge.
void checkTogether(const Arguments& arguments) {
    if ((arguments.format == "pdf" || arguments.format == "xlsx") && arguments.out.empty())
        throw CLI::ValidationError("--out", "a PDF or a workbook needs a file name");
}

void addTableOptions(CLI::App& app, RatioStudyRequest& study) {
    auto* estimate = app.add_option("--estimate", study.table.estimate, "Column with the estimates")->type_name("COLUMN");
    auto* price = app.add_option("--price", study.table.price, "Column with the prices")->type_name("COLUMN");
    estimate->needs(price);
    price->needs(estimate);
    app.add_option("--layer", study.table.layer, "Sheet or layer of the table")->needs(estimate);
    app.add_option("--answer", study.answers, "How the numbers of a column are read, where the table does not tell")
        ->type_name("COLUMN=READING")
        ->allow_extra_args(false)
        ->check(CLI::Validator(answerProblem, ""))
        ->needs(estimate);
    app.add_option("--use", study.use, "Values without the sale itself, or with it among the evidence")
        ->capture_default_str()
        ->check(CLI::IsMember({"left_out", "in_sample"}))
        ->excludes(estimate);
    app.add_option("--level", study.day, "Amounts on the price level of the sale or of the valuation date")
        ->capture_default_str()
        ->check(CLI::IsMember({"sale", "valuation"}))
        ->excludes(estimate);
    app.add_option("--date", study.date, "Valuation date; the project's where not given")->check(isoDate())->excludes(estimate);
}

}  // namespace

Command ratioCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    RatioStudyRequest& study = arguments->study;
    CLI::App* app = program.add_subcommand("ratio", "Study the ratios of values to prices: level, spread, fairness");
    app->add_option("file", study.file, "The project file, or a table with --estimate and --price")->required();
    addTableOptions(*app, study);
    app->add_option("--by", study.table.by, "Divide by this feature or column; without it a project by all there are")
        ->type_name("NAME")
        ->allow_extra_args(false);
    app->add_option("--draws", study.draws, "Of the bootstrap")->capture_default_str()->check(CLI::Range(0, 100000));
    app->add_option("--seed", study.seed, "Of the bootstrap")->capture_default_str();
    app->add_option("--threads", study.threads, "0: as many as the machine has")->capture_default_str()->check(CLI::Range(0, 1024));
    app->add_option("--format", arguments->format, "json (the default), text, html, pdf or xlsx")
        ->check(CLI::IsMember({"json", "text", "html", "pdf", "xlsx"}));
    app->add_option("--out", arguments->out, "File to write instead of standard output");
    app->add_option("--today", arguments->today, "The day of the report; today without it")->check(isoDate());
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
