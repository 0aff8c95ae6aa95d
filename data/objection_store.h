#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/quality/objection_statistics.h"
#include "model/valuation/objection.h"

namespace herleid {

// Objections in a project file. A case is a row that never changes and a list of revisions that only grows: the last one
// is how the case stands, the others are its history. Every revision is one transaction with its row in the audit log,
// which has the fingerprint of what was written.

/// A case in a list. Withdrawn cases are in no list.
struct ObjectionSummary {
    std::int64_t number = 0;
    std::string propertyId;
    std::string title;               ///< address, or the number of the dwelling
    std::string reference;
    Date receivedOn;
    Date dueOn;
    ObjectionState state = ObjectionState::Open;
    ObjectionOutcome outcome = ObjectionOutcome::Undecided;
    std::vector<GroundKind> grounds;
    std::size_t unanswered = 0;      ///< grounds without an answer
};

struct ObjectionFilter {
    std::optional<ObjectionState> state;
    std::optional<GroundKind> ground;
    std::optional<Date> dueBefore;   ///< open cases that are due on that day or earlier
    std::string text;                ///< anywhere in address, numbers or reference
};

/// One revision of a case.
struct ObjectionRevision {
    Objection objection;
    std::string who;
    std::string when;  ///< UTC, ISO 8601
};

/// What became of a request about a case. That it is not open any more, or not ready, is an answer and no failure: another
/// program may have closed it.
enum class CaseWrite { Done, NotOpen, PointsOpen };

/// What closing a case did, so that it can be taken back.
struct ClosedObjection {
    struct FormerFact {
        std::size_t feature = 0;
        double value = Facts::missing();
        Provenance provenance;
    };
    Objection before;
    std::vector<FormerFact> facts;
};
struct CaseClosing {
    CaseWrite outcome{};
    ClosedObjection closed;  ///< where outcome is Done
};

// Cases never leave a file, so a number that the file does not have is a breach of contract: std::logic_error.

/// Makes a case and gives its number. Fails with UnknownProperty.
[[nodiscard]] Result<std::int64_t> addObjection(Project& project, Objection objection);
/// A new revision of a case that is not closed; may withdraw it, or take that back, but not close it.
Result<CaseWrite> changeObjection(Project& project, const Objection& objection);
/// Closes the case and records the facts of its accepted grounds, with the objection as their source, in one
/// transaction; a fact that is recorded so already is verified. PointsOpen: see openPoints.
Result<CaseClosing> closeObjection(Project& project, std::int64_t number, Date today);
/// Takes a closing back: the case is open as before, the facts are again what they were. The history keeps both.
Result<void> reopenObjection(Project& project, const ClosedObjection& closed);

[[nodiscard]] Result<Objection> objection(const Project& project, std::int64_t number);
/// The same for a number that may be of another file.
[[nodiscard]] Result<std::optional<Objection>> findObjection(const Project& project, std::int64_t number);
/// The first due first; closed cases after the open ones.
[[nodiscard]] Result<std::vector<ObjectionSummary>> objections(const Project& project, const ObjectionFilter& filter = {});
/// Of one case, oldest first.
[[nodiscard]] Result<std::vector<ObjectionRevision>> objectionHistory(const Project& project, std::int64_t number);
/// Neighbourhoods by the words of their level in the language; of a project without them by district.
[[nodiscard]] Result<ObjectionStatistics> objectionStatistics(const Project& project, const std::string& language);

/// "objection 12": the source of the facts that a decision recorded.
[[nodiscard]] std::string objectionSource(std::int64_t number);

}  // namespace herleid
