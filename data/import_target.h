#pragma once

#include <memory>
#include <optional>
#include <string>

#include "data/import.h"
#include "data/import_plan.h"
#include "data/project_impl.h"
#include "data/row_reader.h"

namespace herleid {

/// What an import works with. The references outlive it.
struct ImportContext {
    Project::Impl& impl;
    const ImportPlan& plan;
    const ImportRequest& request;
    std::int64_t number = 0;  ///< of the import; 0: judge and write nothing
    std::string source;       ///< of the facts
    ImportReport& report;     ///< what happens to the rows is counted here
};

/// What becomes of the readable rows of a file of one kind: each is judged against the project and the rows before it,
/// and written inside the import's transaction.
class ImportTarget {
public:
    ImportTarget() = default;
    ImportTarget(const ImportTarget&) = delete;
    ImportTarget& operator=(const ImportTarget&) = delete;
    virtual ~ImportTarget() = default;

    /// What is wrong with the row beside the project, if it is not accepted; its text is left empty.
    [[nodiscard]] virtual std::optional<RowProblem> take(const ImportedRow& row) = 0;
    /// A row with this identifier could not be read: what it is about has not disappeared.
    virtual void meet(const std::string& id) = 0;
    /// After the last row: what waits for all of them, and what the project has and the file not.
    virtual void finish(Progress& progress) = 0;
};

/// Sales and the dwellings sold; dwellings.
[[nodiscard]] std::unique_ptr<ImportTarget> recordTarget(const ImportContext& context);
/// Parts of dwellings and sales; boundaries; the BAG. These always write: a preview of them is rolled back.
[[nodiscard]] std::unique_ptr<ImportTarget> partTarget(const ImportContext& context);
[[nodiscard]] std::unique_ptr<ImportTarget> areaTarget(const ImportContext& context);
[[nodiscard]] std::unique_ptr<ImportTarget> bagTarget(const ImportContext& context);

}  // namespace herleid
