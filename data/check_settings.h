#pragma once

#include <string>
#include <utility>
#include <vector>

#include "data/project.h"
#include "model/quality/data_checks.h"

namespace herleid {

/// The limits of the checks, as last set in the project; the program's own where nobody set any.
[[nodiscard]] Result<CheckSettings> checkSettings(const Project& project);
/// Keeps them for every later check, with an audit row; a check that was done is then outdated. The same
/// settings again change nothing.
Result<void> setCheckSettings(Project& project, const CheckSettings& settings);

/// Names, such as "largest_plot", with their values as plain text, in a fixed order.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> namedLimits(const CheckSettings& settings);
/// Sets one by its name; an empty text sets the program's own. False, and nothing changed, where there is no
/// such name or the text is no number from 0 on, or no whole one where it must be.
[[nodiscard]] bool setLimit(CheckSettings& settings, const std::string& name, const std::string& text);

}  // namespace herleid
