#pragma once

#include <optional>
#include <string_view>

#include "model/quality/sale_screening.h"

namespace herleid {

/// What a recorded circumstance or mark of usability, in Dutch or English, says against a market price; nothing where it
/// says nothing or denies it ("niet verhuurd", "free of tenants"). Whole words, whatever their case.
[[nodiscard]] std::optional<ScreeningReason> reasonInWords(std::string_view text);

}  // namespace herleid
