#pragma once

#include <map>
#include <string>

namespace herleid {

/// The catalogues of resources/catalogues, name → JSON, as they were when the library was built.
[[nodiscard]] const std::map<std::string, std::string>& bundledCatalogues();

}  // namespace herleid
