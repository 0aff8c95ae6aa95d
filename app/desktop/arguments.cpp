#include "app/desktop/arguments.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace herleid {

ParsedArguments parseArguments(int argc, char** argv) {
    ParsedArguments parsed;
    Arguments& arguments = parsed.arguments;
    std::string project;
    std::string date;
    std::string language;
    std::string theme;
    std::string screenshots;
    std::string scenes;
    CLI::App app("Herleid: valuations of dwellings that can be traced back to facts and sales");
    app.add_option("PROJECT", project, "Project file (.gpkg) to open");
    app.add_flag("--demo", arguments.demo, "Open the example project, making it first where needed");
    app.add_flag("--town", arguments.town, "Open Voorbeeldstad, a made-up municipality, making it first where needed");
    app.add_option("--id", arguments.id, "Dwelling to show");
    app.add_option("--date", date, "Valuation date, such as 1998-01-01");
    app.add_option("--lang", language, "Language of the window")->check(CLI::IsMember({"nl", "en"}));
    app.add_option("--theme", theme, "Colours of the window")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    app.add_option("--screenshots", screenshots,
                   "Write pictures of every place and dialog to this folder, and end");
    app.add_option("--scenes", scenes, "Only the pictures whose names match this regular expression, such as quality_.*_nl_light_1280")->needs(app.get_option("--screenshots"));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        parsed.exitCode = app.exit(error) == 0 ? 0 : 2;
        return parsed;
    }
    if (!date.empty()) {
        const auto read = Date::parseIso(date);
        if (!read) {
            std::cerr << "herleid: --date is not a date such as 1998-01-01: " << date << '\n';
            parsed.exitCode = 2;
            return parsed;
        }
        arguments.date = *read;
    }
    arguments.project = QString::fromStdString(project);
    arguments.language = QString::fromStdString(language);
    arguments.screenshots = QString::fromStdString(screenshots);
    arguments.scenes = QString::fromStdString(scenes);
    if (theme == "light") arguments.theme = ThemeChoice::Light;
    if (theme == "dark") arguments.theme = ThemeChoice::Dark;
    if (theme == "system") arguments.theme = ThemeChoice::System;
    return parsed;
}

}  // namespace herleid
