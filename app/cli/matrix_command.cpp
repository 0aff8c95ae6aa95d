#include <memory>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "data/printed_matrix_file.h"
#include "ui/report/matrix_check_report.h"

namespace herleid {

namespace {

struct Arguments {
    std::string file;
    PrintedMatrixReading reading;
    std::string date;
    std::string currency;
    std::string out;
    MatrixCheckSettings settings;
};

Result<void> run(const Arguments& arguments, Console& console) {
    PrintedMatrixReading reading = arguments.reading;
    if (!arguments.currency.empty()) reading.currency = Currency(arguments.currency);
    auto read = readPrintedMatrix(arguments.file, reading);
    if (!read) return tl::unexpected(read.error());
    CheckedMatrix checked;
    checked.settings = arguments.settings;
    if (!arguments.date.empty()) checked.settings.assumedDate = *Date::parseIso(arguments.date);
    checked.matrix = std::move(read->matrix);
    checked.verdict = checkPrintedMatrix(checked.matrix, checked.settings);
    checked.file = std::filesystem::path(arguments.file).filename().string();
    checked.sheet = read->sheet;
    checked.unread = std::move(read->unread);
    if (!arguments.out.empty())
        if (auto written = writeWhole(arguments.out, matrixCheckHtml(checked, console.format()).toUtf8()); !written) return written;
    return console.result(console.wantsText() ? matrixCheckText(checked, console.format()).toUtf8() : matrixCheckJson(checked, console.format()));
}

}  // namespace

Command matrixCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("matrix", "Check a valuation matrix made elsewhere: does it add up, is it consistent");
    app->add_option("file", arguments->file, "JSON (herleid-printed-matrix), a workbook (.xlsx), or text with tabs or semicolons")->required();
    app->add_option("--sheet", arguments->reading.sheet, "Sheet of the workbook; the one with most rows of a matrix where not given");
    app->add_option("--decimal", arguments->reading.decimal, "Decimal sign of texts, where the table does not tell")->check(CLI::IsMember({",", "."}));
    app->add_option("--currency", arguments->currency, "Of a table, such as USD")
        ->check(CLI::Validator([](std::string& text) { return Currency::isValid(text) ? std::string() : "no currency: " + text; }, "CODE"));
    app->add_option("--valuation-date", arguments->date, "Assumed where the matrix prints none; the result says so")->check(isoDate());
    app->add_option("--far-months", arguments->settings.farMonths, "From how many months on a sale is far from the valuation date")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 1200.0));
    app->add_option("--out", arguments->out, "The findings as a page (HTML)")->type_name("FILE.html");
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
