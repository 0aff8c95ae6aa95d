#pragma once

#include "data/file_inspection.h"
#include "data/project_impl.h"

namespace herleid {

/// inspectFile inside a transaction or snapshot that is open already. Throws Failed.
[[nodiscard]] FileInspection inspectTable(Project::Impl& impl, const ImportRequest& request,
                                          const ReadingAnswers& answers, Progress& progress,
                                          bool asksReadings);

/// The mapping by which the file is imported: the one given or, where that names no column, what inspection finds.
/// Throws Failed with ColumnAmbiguous where inspection leaves a doubt.
[[nodiscard]] Mapping mappingFor(Project::Impl& impl, const ImportRequest& request, Progress& progress);

}  // namespace herleid
