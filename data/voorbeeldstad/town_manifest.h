#pragma once

#include <string>

#include "data/voorbeeldstad/town_files.h"

namespace herleid {

/// waarheid.json: the plan, the true effects, the true index by month, which sales were no market sales,
/// which dwellings changed after their sale, and what was spoilt in each file.
[[nodiscard]] std::string townManifest(const Town& town, const TownFiles& files);
/// LEESMIJ.txt, in Dutch: what these files are and how they come into a project.
[[nodiscard]] std::string townReadme(const TownFiles& files);

}  // namespace herleid
