#pragma once

#include "data/file_inspection.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

namespace herleid {

/// The first rows of a file as they stand in it.
[[nodiscard]] TextTable rowsAsTheyStand(const FileInspection& inspection);
/// The first accepted rows as they will stand in the project: numbers, dates and levels in the user's own notation,
/// under what they mean.
[[nodiscard]] TextTable rowsAsTheyWillBe(const ImportReport& report, ImportKind kind, const FeatureCatalogue& catalogue,
                                         const Format& format);

}  // namespace herleid
