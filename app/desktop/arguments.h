#pragma once

#include <QString>
#include <optional>
#include <string>

#include "model/facts/date.h"
#include "ui/theme/tokens.h"

namespace herleid {

/// What the desktop program was asked on its command line.
struct Arguments {
    QString project;
    bool demo = false;
    bool town = false;
    std::string id;  ///< the dwelling to show
    std::optional<Date> date;
    QString language;  ///< empty: as last chosen
    std::optional<ThemeChoice> theme;
    QString screenshots;  ///< folder; empty: none
    QString scenes;       ///< regular expression of the pictures wanted; empty: all
};

/// Reads the arguments. When there is nothing to run (help, wrong usage), exitCode is what the program ends
/// with: 0 or 2; the text was printed.
struct ParsedArguments {
    Arguments arguments;
    std::optional<int> exitCode;
};
[[nodiscard]] ParsedArguments parseArguments(int argc, char** argv);

}  // namespace herleid
