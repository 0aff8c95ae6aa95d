#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// Which rows of the audit log.
struct LogQuery {
    std::string text;                  ///< part of the subject, the person, the reason or the details
    std::vector<std::string> titled;   ///< actions that the text means as well, by their titles in the user's language
    std::string action;                ///< only this one; empty: every
    friend bool operator==(const LogQuery&, const LogQuery&) = default;
};

/// The numbers of the rows that match, newest first: 8 bytes a row. Belongs on a thread of its own. Fails with Cancelled.
[[nodiscard]] Result<std::vector<std::int64_t>> logNumbers(const Project& project, const LogQuery& query,
                                                           Progress& progress);
/// The rows with these numbers, in this order; one that is not there has number 0.
[[nodiscard]] Result<std::vector<AuditEntry>> logRows(const Project& project, const std::vector<std::int64_t>& numbers);
/// The actions that occur, by name.
[[nodiscard]] Result<std::vector<std::string>> logActions(const Project& project);

}  // namespace herleid
