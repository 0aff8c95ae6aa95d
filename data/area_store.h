#pragma once

#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/area.h"

namespace herleid {

/// The areas of one kind by code, or of all kinds where it is empty.
[[nodiscard]] Result<std::vector<Area>> areas(const Project& project, const std::string& kind);

}  // namespace herleid
