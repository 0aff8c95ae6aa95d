#pragma once

#include <QString>

#include "ui/theme/tokens.h"

namespace herleid {

/// The application's one style sheet with the tokens filled in.
[[nodiscard]] QString styleSheet(const Tokens& tokens);

}  // namespace herleid
