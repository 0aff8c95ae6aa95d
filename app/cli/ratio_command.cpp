#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/ratio_studying.h"
#include "ui/report/program.h"
#include "ui/report/ratio_beside.h"
#include "ui/report/ratio_document.h"
#include "ui/report/ratio_frame.h"

namespace herleid {

namespace {

struct Arguments {
    RatioStudyRequest study;
    std::string format;
    std::string out;
    std::string today;
    std::string exchange;               ///< file for other municipalities
    std::vector<std::string> beside;    ///< files of others
};

Result<QByteArray> rendered(const StudiedRatios& studied, const std::string& format, const Format& words) {
    if (format == "json") return ratioJson(studied.study, studied.context);
    if (format == "text") return ratioText(studied.study, studied.context, words).toUtf8();
    const ReportDocument document = ratioDocument(studied.study, studied.context, studied.frame, words);
    if (format == "html") return documentHtml(document).toUtf8();
    if (format == "pdf") return documentPdf(document);
    return documentXlsx(document);
}

Result<std::vector<RatioExchange>> readOthers(const std::vector<std::string>& files) {
    std::vector<RatioExchange> others;
    for (const std::string& file : files) {
        auto other = readRatioExchange(file);
        if (!other) return tl::unexpected(other.error());
        others.push_back(std::move(*other));
    }
    return others;
}

/// One's own beside those of others.
Result<QByteArray> besideOthers(const StudiedRatios& studied, std::vector<RatioExchange> others, const std::string& format,
                                const Format& words) {
    auto own = exchangeOf(studied.study, studied.context, studied.frame, studied.specification);
    if (!own) return tl::unexpected(own.error());
    others.insert(others.begin(), std::move(*own));
    return format == "text" ? ratiosBesideText(others, words).toUtf8() : ratiosBesideJson(others);
}

Result<void> run(const Arguments& arguments, Console& console) {
    for (const std::string& file : {arguments.out, arguments.exchange})
        if (!file.empty() && isSameFile(file, arguments.study.file)) return failure(ErrorCode::FileExists, {{"file", file}});
    auto others = readOthers(arguments.beside);   // before the work that takes long
    if (!others) return tl::unexpected(others.error());
    const auto studied = arguments.study.table.estimate.empty() ? studyProjectRatios(arguments.study) : studyTableRatios(arguments.study);
    if (!studied) return tl::unexpected(studied.error());
    (*studied)->frame.program = programVersion();
    (*studied)->frame.today = todayOr(arguments.today);
    std::string format = arguments.format;
    if (format.empty()) format = console.wantsText() ? "text" : "json";
    if (!arguments.exchange.empty()) {
        const auto exchange = exchangeOf((*studied)->study, (*studied)->context, (*studied)->frame, (*studied)->specification);
        if (!exchange) return tl::unexpected(exchange.error());
        if (const auto written = writeWhole(arguments.exchange, QByteArray::fromStdString(writeRatioExchange(*exchange))); !written)
            return written;
    }
    const auto bytes = arguments.beside.empty() ? rendered(**studied, format, console.format())
                                                : besideOthers(**studied, std::move(*others), format, console.format());
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
    if (!arguments.beside.empty() && arguments.format != "" && arguments.format != "json" && arguments.format != "text")
        throw CLI::ValidationError("--beside", "stands beside each other as json or text");
    if (!arguments.study.table.estimate.empty() && !(arguments.exchange.empty() && arguments.beside.empty()))
        throw CLI::ValidationError("--exchange", "figures are exchanged of a project, whose model is known");
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
    app->add_option("--exchange", arguments->exchange, "Also write what other municipalities may know: figures without small groups, terms without data");
    app->add_option("--beside", arguments->beside, "Exchange files of others, to stand beside one's own")->type_name("FILE");
    app->add_option("--today", arguments->today, "The day of the report; today without it")->check(isoDate());
    app->callback([arguments] { checkTogether(*arguments); });
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
