#pragma once

#include <QString>

#include "data/file_inspection.h"
#include "ui/text/format.h"

namespace herleid {

/// "Comma for decimals, point for thousands"; "day-month-year (31-12-2024)". key: of a Reading.
[[nodiscard]] QString readingTitle(const std::string& key);
/// "1.234 → 1234": what texts of the column would become, and how many can be read so.
[[nodiscard]] QString readingEvidence(const Reading& reading, const Format& format);
/// What is asked.
[[nodiscard]] QString doubtQuestion(const Doubt& doubt);

}  // namespace herleid
