#pragma once

#include <string>

#include "model/facts/result.h"

namespace herleid {

/// The first line of a file, or of standard input for "-": never an argument, which other users of the
/// machine can see. Fails with FileNotFound or FileUnreadable.
[[nodiscard]] Result<std::string> readPassphrase(const std::string& file);

}  // namespace herleid
