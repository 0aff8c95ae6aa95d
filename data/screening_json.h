#pragma once

#include <string>
#include <vector>

#include "model/quality/sale_screening.h"

namespace herleid {

/// What is kept of one sale beside the outcome of the rules.
struct StoredScreening {
    bool isRecordedNotMarket = false;   ///< the source marked it so
    bool isScreened = true;             ///< false: only kept for a person's decision
    std::vector<ScreeningRemark> remarks;
};

/// Empty for a screened sale of which there is nothing to tell: most of them.
[[nodiscard]] std::string writeScreening(const StoredScreening& screening);
/// Throws Failed with ProjectDamaged where the text cannot be read.
[[nodiscard]] StoredScreening readScreening(const std::string& text);
/// How a reason stands in such a text, whatever else a person wrote in it.
[[nodiscard]] std::string traceOf(ScreeningReason reason);
/// How any remark does.
inline constexpr const char* traceOfRemark = "\"remarks\":[[";

[[nodiscard]] std::string writeScreeningSettings(const ScreeningSettings& settings);
/// Throws Failed with JsonInvalid or JsonField.
[[nodiscard]] ScreeningSettings readScreeningSettingsText(const std::string& text, const std::string& origin);

}  // namespace herleid
