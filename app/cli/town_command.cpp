#include <memory>

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"
#include "data/voorbeeldstad/town_files.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string folder;
    TownFilesRequest request;
};

QByteArray asJson(const Arguments& arguments, const TownFiles& files) {
    JsonWriter json;
    json.beginObject();
    json.member("folder", std::string_view(arguments.folder));
    json.member("synthetic", true);
    json.member("seed", static_cast<std::int64_t>(files.plan.seed));
    json.member("dwellings", files.plan.dwellings);
    json.member("sales", files.sales);
    json.member("non_market_sales", files.nonMarketSales);
    json.key("files").beginArray();
    for (const PlantedFile& file : files.files) {
        json.beginObject();
        json.member("file", std::string_view(file.file));
        json.member("as", std::string_view(file.kind));
        json.member("rows", file.rows);
        json.member("accepted", file.accepted);
        json.key("rejected_because").beginObject();
        for (const auto& [reason, rows] : file.rejected()) json.member(reason, rows);
        json.end();
        json.end();
    }
    json.end();
    json.end();
    return json.text();
}

QByteArray asText(const Arguments& arguments, const TownFiles& files, const Format& format) {
    const auto count = [&](auto n) { return format.number(static_cast<double>(n), 0); };
    QString text = Say::tr("Voorbeeldstad, all of it invented, stands in %1: %2 dwellings and %3 sales, %4 of them no "
                           "market sales.\n")
                       .arg(QString::fromStdString(arguments.folder), count(files.plan.dwellings), count(files.sales),
                            count(files.nonMarketSales));
    for (const PlantedFile& file : files.files)
        text += Say::tr("  %1: %2 rows, of which %3 cannot be read on purpose\n")
                    .arg(QString::fromStdString(file.file), count(file.rows), count(file.rows - file.accepted));
    text += Say::tr("What is true and what was spoilt stands in waarheid.json; LEESMIJ.txt says how to import the files.\n");
    return text.toUtf8();
}

Result<void> run(const Arguments& arguments, Console& console) {
    TerminalProgress progress;
    const auto files = writeTownFiles(arguments.folder, arguments.request, progress);
    if (!files) return tl::unexpected(files.error());
    return console.result(console.wantsText() ? asText(arguments, *files, console.format()) : asJson(arguments, *files));
}

}  // namespace

Command townCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("town", "Write the files of Voorbeeldstad: a made-up municipality with known truth");
    app->add_option("folder", arguments->folder, "Folder for the files; files of the same names are replaced")->required();
    app->add_option("--seed", arguments->request.plan.seed, "Another seed is another town")->capture_default_str();
    app->add_option("--dwellings", arguments->request.plan.dwellings, "How many; one in five is sold")
        ->capture_default_str()
        ->check(CLI::Range(TownPlan::fewestDwellings, TownPlan::mostDwellings));
    app->add_flag("--clean", arguments->request.isClean, "The same town in tidy files, without planted defects");
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
