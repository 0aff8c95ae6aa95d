#pragma once

#include "data/file_inspection.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

namespace herleid {

/// The first rows of a file as they stand in it.
[[nodiscard]] TextTable rowsAsTheyStand(const FileInspection& inspection);
/// The first rows as they will be: numbers, dates and levels in the user's own notation, under what they mean. What
/// cannot be read stands out.
[[nodiscard]] TextTable rowsAsTheyWillBe(const FileInspection& inspection, ImportKind kind,
                                         const FeatureCatalogue& catalogue, const Format& format);

}  // namespace herleid
