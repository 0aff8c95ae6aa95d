#pragma once

#include <cstdint>
#include <string>

#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// What undoing an import took back.
struct ImportUndo {
    std::int64_t sales = 0;       ///< removed: the import had added them
    std::int64_t properties = 0;  ///< removed likewise
    std::int64_t restored = 0;    ///< dwellings and sales that are again as they were before the import
    std::int64_t parts = 0;       ///< dwellings and sales that have their former parts again
    std::int64_t areas = 0;       ///< boundaries removed or restored
    std::int64_t bagObjects = 0;  ///< objects of the BAG removed or restored
};

/// An import can be undone while no later import that still stands has changed what it added or changed, and nothing
/// hangs on the dwellings it added: no sale of another import, no fact set by a person. Fails with UnknownImport or
/// ImportNotUndoable (number, reason, other, subject): reason is "undone", "older_version", "later_import", "sale" or
/// "fact"; other the later import, sale or feature; subject the dwelling or sale.
[[nodiscard]] Result<void> canUndoImport(const Project& project, std::int64_t number);

/// Takes the import back in one transaction, with its audit row: what it added is removed, what it changed is as it was
/// before. Facts that a person has set since stay. The catalogue keeps the features and levels it has gained, and the
/// number is not used again. Fails as canUndoImport, or with Cancelled.
[[nodiscard]] Result<ImportUndo> undoImport(Project& project, std::int64_t number, const std::string& reason,
                                            Progress& progress);

}  // namespace herleid
