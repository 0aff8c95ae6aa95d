#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <vector>

#include "app/cli/console.h"
#include "model/facts/date.h"
#include "model/facts/result.h"

namespace herleid {

/// A subcommand: its arguments are registered on `app`; `run` does it once they have been read.
struct Command {
    CLI::App* app = nullptr;
    std::function<Result<void>(Console&)> run;
};

/// Each registers its arguments on the program and lives in the file of its name.
[[nodiscard]] Command changeCommand(CLI::App& program);
[[nodiscard]] Command checkCommand(CLI::App& program);
[[nodiscard]] Command screenCommand(CLI::App& program);
[[nodiscard]] Command createCommand(CLI::App& program);
[[nodiscard]] Command importCommand(CLI::App& program);
[[nodiscard]] Command fitCommand(CLI::App& program);
[[nodiscard]] Command compareCommand(CLI::App& program);
[[nodiscard]] Command ratioCommand(CLI::App& program);
[[nodiscard]] Command matrixCommand(CLI::App& program);
[[nodiscard]] Command reportCommand(CLI::App& program);
[[nodiscard]] Command valueCommand(CLI::App& program);
[[nodiscard]] Command explainCommand(CLI::App& program);
[[nodiscard]] Command discloseCommand(CLI::App& program);
[[nodiscard]] Command keyCommand(CLI::App& program);
[[nodiscard]] Command dossierCommand(CLI::App& program);
[[nodiscard]] Command verifyCommand(CLI::App& program);
[[nodiscard]] Command exportCommand(CLI::App& program);
[[nodiscard]] Command evaluateCommand(CLI::App& program);
[[nodiscard]] Command freezeCommand(CLI::App& program);
[[nodiscard]] Command modelsCommand(CLI::App& program);
[[nodiscard]] Command logCommand(CLI::App& program);
[[nodiscard]] Command importsCommand(CLI::App& program);
[[nodiscard]] Command undoCommand(CLI::App& program);
[[nodiscard]] Command demoCommand(CLI::App& program);
[[nodiscard]] Command townCommand(CLI::App& program);

/// A check for options that are days: "2025-01-31".
[[nodiscard]] CLI::Validator isoDate();
/// The day that was written, which isoDate accepted; today where none was.
[[nodiscard]] Date todayOr(const std::string& day);

}  // namespace herleid
