#pragma once

#include "data/project_impl.h"
#include "model/quality/data_checks.h"

namespace herleid {

/// checkSettings() inside a transaction. Throws Failed with ProjectDamaged.
[[nodiscard]] CheckSettings loadCheckSettings(Project::Impl& impl);

}  // namespace herleid
