#pragma once

#include <QString>

namespace herleid {

/// "Herleid 1.0.0": what a report says made it.
[[nodiscard]] QString programVersion();

}  // namespace herleid
