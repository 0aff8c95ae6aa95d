#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <utility>

#include "data/import.h"

namespace herleid {

/// Counts what the project has and a file has not, and lists the first of them. present: identifiers of the project,
/// sorted; isInFile(identifier): whether the file names it, readable or not.
template <class IsInFile>
void tellDisappeared(ImportReport& report, SQLite::Statement& present, const IsInFile& isInFile) {
    constexpr std::size_t mostListed = 100;  // as ImportReport says
    while (present.executeStep()) {
        std::string id = present.getColumn(0).getString();
        if (isInFile(id)) continue;
        ++report.disappeared;
        if (report.disappearedIds.size() < mostListed) report.disappearedIds.push_back(std::move(id));
    }
    present.reset();
}

}  // namespace herleid
