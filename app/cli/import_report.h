#pragma once

#include <QString>

#include "app/cli/console.h"
#include "data/file_inspection.h"
#include "data/import.h"

namespace herleid {

/// The report of an import as JSON, with the mapping that was used; with an inspection, of a preview.
[[nodiscard]] QByteArray importJson(const ImportReport& report, const ImportRequest& request,
                                    const FileInspection* inspection);
/// The same in sentences.
[[nodiscard]] QString importText(const ImportReport& report, const ImportRequest& request, bool isPreview,
                                 const Format& format);
/// A message a rejected row, with the name of the file; after ten, how many more.
void reportProblems(const ImportReport& report, const ImportRequest& request, const Console& console);

}  // namespace herleid
