#include "data/log_rows.h"

#include "data/interruptible.h"
#include "data/project_impl.h"
#include "data/search_words.h"

namespace herleid {

namespace {

constexpr const char* searched[] = {"subject", "who", "reason", "details"};

/// The condition for the query, with what is to be bound in it in texts.
std::string conditionOf(const LogQuery& query, std::vector<std::string>& texts) {
    std::string condition = " WHERE 1";
    if (!query.action.empty()) {
        condition += " AND action = ?";
        texts.push_back(query.action);
    }
    const std::string text = withoutOuterSpaces(query.text);
    if (text.empty()) return condition;
    condition += " AND (0";
    for (const char* column : searched) {
        condition += std::string(" OR ") + column + " LIKE ? ESCAPE '\\'";
        texts.push_back(likePattern(text, true));
    }
    for (const std::string& action : query.titled) {
        condition += " OR action = ?";
        texts.push_back(action);
    }
    return condition + ")";
}

AuditEntry entryFrom(const SQLite::Statement& row) {
    AuditEntry entry;
    entry.number = row.getColumn(0).getInt64();
    std::string* const texts[] = {&entry.time,   &entry.who,     &entry.action,       &entry.subject,
                                  &entry.reason, &entry.details, &entry.previousHash, &entry.hash};
    for (int i = 0; i < 8; ++i) *texts[i] = row.getColumn(i + 1).getString();
    return entry;
}

}  // namespace

Result<std::vector<std::int64_t>> logNumbers(const Project& project, const LogQuery& query, Progress& progress) {
    Project::Impl& impl = project.impl();
    const Interruptible interruptible(impl.database, progress);
    auto numbers = impl.read([&] {
        std::vector<std::string> texts;
        const std::string condition = conditionOf(query, texts);
        SQLite::Statement rows(impl.database, "SELECT number FROM audit_log" + condition + " ORDER BY number DESC");
        for (std::size_t i = 0; i < texts.size(); ++i) rows.bind(static_cast<int>(i) + 1, texts[i]);
        std::vector<std::int64_t> result;
        while (rows.executeStep()) result.push_back(rows.getColumn(0).getInt64());
        return result;
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    return numbers;
}

Result<std::vector<AuditEntry>> logRows(const Project& project, const std::vector<std::int64_t>& numbers) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement row(impl.database,
                              "SELECT number, time, who, action, subject, reason, details, previous_hash, hash "
                              "FROM audit_log WHERE number = ?");
        std::vector<AuditEntry> result;
        result.reserve(numbers.size());
        for (const std::int64_t number : numbers) {
            row.bind(1, number);
            result.push_back(row.executeStep() ? entryFrom(row) : AuditEntry());
            row.reset();
        }
        return result;
    });
}

Result<std::vector<std::string>> logActions(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement rows(impl.database, "SELECT DISTINCT action FROM audit_log ORDER BY action");
        std::vector<std::string> result;
        while (rows.executeStep()) result.push_back(rows.getColumn(0).getString());
        return result;
    });
}

}  // namespace herleid
