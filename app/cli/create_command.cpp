#include <memory>

#include "app/cli/command.h"
#include "data/catalogue_json.h"
#include "data/project.h"
#include "ui/report/json_writer.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

struct Arguments {
    std::string project;
    std::string catalogue = "woz_dwellings";
    std::string crs = "EPSG:28992";
    std::string currency = "EUR";
    std::string title;
    std::int64_t roundTo = 1000;
};

Result<void> run(const Arguments& arguments, Console& console) {
    const bool isFile = arguments.catalogue.ends_with(".json");
    const auto catalogue = isFile ? readCatalogue(arguments.catalogue) : bundledCatalogue(arguments.catalogue);
    if (!catalogue) return tl::unexpected(catalogue.error());
    ProjectSettings settings;
    settings.title = arguments.title;
    settings.crs = arguments.crs;
    settings.currency = Currency(arguments.currency);
    settings.roundTo = Money(arguments.roundTo * 100, settings.currency);
    const auto project = Project::create(arguments.project, {*catalogue, settings});
    if (!project) return tl::unexpected(project.error());
    if (console.wantsText())
        return console.result(Say::tr("Created %1 with the catalogue %2 (number of features: %3).\n")
                                  .arg(QString::fromStdString(arguments.project),
                                       QString::fromStdString(catalogue->name()))
                                  .arg(catalogue->size())
                                  .toUtf8());
    JsonWriter json;
    json.beginObject();
    json.member("project", std::string_view(arguments.project));
    json.member("catalogue", std::string_view(catalogue->name()));
    json.member("features", catalogue->size());
    json.member("crs", std::string_view(settings.crs));
    json.member("currency", settings.currency.code());
    json.end();
    return console.result(json.text());
}

}  // namespace

Command createCommand(CLI::App& program) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = program.add_subcommand("create", "Make a new project file");
    app->add_option("project", arguments->project, "The file to make, such as P.gpkg")->required();
    app->add_option("--catalogue", arguments->catalogue, "woz_dwellings, lucas_county or FILE.json")->capture_default_str();
    app->add_option("--crs", arguments->crs, "Projected coordinate system in metres")->capture_default_str();
    app->add_option("--currency", arguments->currency, "ISO 4217 code")
        ->capture_default_str()
        ->check(CLI::Validator(
            [](const std::string& code) {
                return Currency::isValid(code) ? std::string() : "currency: three capital letters, such as EUR";
            },
            "CODE"));
    app->add_option("--title", arguments->title, "Municipality or name of the project");
    app->add_option("--round-to", arguments->roundTo, "Round values to this many units")
        ->capture_default_str()
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000}));
    return {app, [arguments](Console& console) { return run(*arguments, console); }};
}

}  // namespace herleid
