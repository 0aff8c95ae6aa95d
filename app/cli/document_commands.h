#pragma once

#include "app/cli/command.h"

namespace herleid {

// What is given to others; each lives in the file of its name.
[[nodiscard]] Command documentCommand(CLI::App& program);
[[nodiscard]] Command disclosuresCommand(CLI::App& program);
[[nodiscard]] Command registerCommand(CLI::App& program);
[[nodiscard]] Command cardCommand(CLI::App& program);

}  // namespace herleid
