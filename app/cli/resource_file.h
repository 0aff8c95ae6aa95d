#pragma once

#include <filesystem>

#include "model/facts/result.h"

namespace herleid {

/// Where a file that comes with the program stands: in $HERLEID_RESOURCES, beside the installed program in
/// ../share/herleid, or in the source tree it was built from. Fails with FileNotFound.
[[nodiscard]] Result<std::filesystem::path> resourceFile(const std::filesystem::path& name);

}  // namespace herleid
