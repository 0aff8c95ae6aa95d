#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/quality/data_checks.h"
#include "model/quality/finding.h"

namespace herleid {

/// What a person decided about a finding. Open: nothing yet, or opened again.
enum class FindingState { Open, Resolved, Noted, Accepted };
[[nodiscard]] std::string_view name(FindingState state);
[[nodiscard]] std::optional<FindingState> findingStateOf(std::string_view name);

/// One decision; they are appended, never changed. Undoing one is another that sets the state before.
struct FindingDecision {
    FindingState state = FindingState::Open;
    std::string note;        ///< why
    std::string who;
    std::string decidedAt;   ///< UTC, ISO 8601
    friend bool operator==(const FindingDecision&, const FindingDecision&) = default;
};

/// A finding as it stands in the project.
struct StoredFinding {
    Finding finding;
    std::string subjectTitle;                 ///< address, or id
    std::string propertyId;                   ///< the dwelling concerned: itself, or the one that was sold
    std::string firstSeen;                    ///< UTC, of the check that found it first
    std::optional<FindingDecision> decision;  ///< the last one
    [[nodiscard]] FindingState state() const { return decision ? decision->state : FindingState::Open; }
};

/// Which findings, and which of them. Empty: all.
struct FindingFilter {
    std::optional<CheckRule> rule;
    std::optional<Severity> severity;
    std::optional<FindingState> state;
    std::string subjectId;        ///< of a property or sale
    std::string text;             ///< occurs in the id or the title of the subject
    std::size_t limit = 200;
    std::size_t offset = 0;
};

/// How many there are; each count by the other parts of the filter, whatever is asked of its own: what choosing another
/// rule, severity or state would show.
struct FindingCounts {
    std::map<CheckRule, std::size_t> byRule;
    std::map<Severity, std::size_t> bySeverity;
    std::map<FindingState, std::size_t> byState;
    std::size_t matching = 0;                             ///< by the whole filter: rows of the list
};

/// One check of the whole project.
struct CheckRun {
    std::int64_t number = 0;
    std::string who;
    std::string checkedAt;                    ///< UTC, ISO 8601
    std::optional<std::int64_t> modelVersion;
    std::size_t findings = 0;
    std::size_t fresh = 0;                    ///< not found by the check before; only of a run just done
    std::size_t gone = 0;                     ///< found before and no longer; only of a run just done
    bool isCurrent = true;                    ///< no dwelling or sale has changed since, nor which model is current
};

/// Checks everything by every rule and keeps what was found, in one transaction with one audit row. No fact is
/// changed. Decisions hold for as long as the facts concerned are the same. settings: the project's (checkSettings), unless
/// told. today: the machine's, unless told. Fails with Cancelled.
[[nodiscard]] Result<CheckRun> runChecks(Project& project, Progress& progress,
                                         const std::optional<CheckSettings>& settings = std::nullopt, int threads = 0,
                                         std::optional<Date> today = std::nullopt);
/// The last check, or nothing where the project was never checked.
[[nodiscard]] Result<std::optional<CheckRun>> lastCheck(const Project& project);

/// By severity, rule, then subject.
[[nodiscard]] Result<std::vector<StoredFinding>> findings(const Project& project, const FindingFilter& filter);
[[nodiscard]] Result<FindingCounts> findingCounts(const Project& project, const FindingFilter& filter);
/// Fails with UnknownFinding (key).
[[nodiscard]] Result<StoredFinding> findingOf(const Project& project, const std::string& key);
/// All decisions about one, oldest first.
[[nodiscard]] Result<std::vector<FindingDecision>> decisionsAbout(const Project& project, const std::string& key);

/// Appends a decision with its audit row. Accepting and noting need a note (ReasonMissing); UnknownFinding.
Result<void> decideFinding(Project& project, const std::string& key, FindingState state, const std::string& note);
/// The same for many in one transaction.
Result<void> decideFindings(Project& project, const std::vector<std::string>& keys, FindingState state,
                            const std::string& note);

}  // namespace herleid
