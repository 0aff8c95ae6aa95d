#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/valuation/try_out.h"

namespace herleid {

/// What a resident may object to, as the rulings divide it.
enum class GroundKind { Facts, Ratings, Comparables, Index, LandPrice, Nuisance, Leasehold, OwnSale, Other };
inline constexpr int groundKinds = 9;
enum class GroundAnswer { None, Accepted, Partly, Rejected };
enum class ObjectionOutcome { Undecided, Upheld, PartlyUpheld, Dismissed };
/// Withdrawn: the case was taken back, such as one that was made by mistake. It stays in the history.
enum class ObjectionState { Open, Closed, Withdrawn };

[[nodiscard]] std::string_view name(GroundKind kind);
[[nodiscard]] std::string_view name(GroundAnswer answer);
[[nodiscard]] std::string_view name(ObjectionOutcome outcome);
[[nodiscard]] std::string_view name(ObjectionState state);

/// What the model gave for a try-out, and by which version; kept, so that a later model does not change it.
struct GroundEffect {
    Money from;
    Money to;
    std::int64_t modelVersion = 0;
    friend bool operator==(const GroundEffect&, const GroundEffect&) = default;
    [[nodiscard]] Money difference() const { return to - from; }
};

/// One thing the resident puts forward, and what became of it. tried: what the municipality takes to be right so far as
/// the ground is accepted, so of a ground that is partly accepted that part.
struct ObjectionGround {
    GroundKind kind{};
    std::string claim;
    TryOut tried;
    std::optional<GroundEffect> effect;
    GroundAnswer answer = GroundAnswer::None;
    std::string answerText;

    [[nodiscard]] bool isAccepted() const { return answer == GroundAnswer::Accepted || answer == GroundAnswer::Partly; }
};

/// A case: an objection to the value of one dwelling. Holds no names of persons and no contents of documents, only
/// where they are.
struct Objection {
    std::int64_t number = 0;
    std::string propertyId;
    Date receivedOn;
    Date dueOn;
    std::string reference;                      ///< number of the file elsewhere
    std::vector<std::string> documents;         ///< references
    Date valuationDate;
    Money contestedValue;
    std::optional<std::int64_t> valuation;      ///< number of the stored valuation that is contested
    std::vector<ObjectionGround> grounds;       ///< at most one of a kind, in the order of GroundKind
    ObjectionOutcome outcome = ObjectionOutcome::Undecided;
    std::optional<Money> newValue;
    std::string reason;
    ObjectionState state = ObjectionState::Open;
    std::optional<Date> decidedOn;

    [[nodiscard]] const ObjectionGround* ground(GroundKind kind) const;
    [[nodiscard]] ObjectionGround* ground(GroundKind kind);
    /// The ground of the kind, put in its place where it was not raised before.
    ObjectionGround& raise(GroundKind kind);
    void drop(GroundKind kind);
};

/// Until when the case must be decided where nobody set another day: the end of the calendar year of receipt, and for what
/// is received in its last six weeks six weeks after receipt, which is the later of the two. General knowledge of the time
/// limits, not read in a source: a setting of each case.
[[nodiscard]] Date defaultDueDate(Date receivedOn);

/// What still stops a case from being closed.
enum class ClosingGap {
    NoGround,
    NoClaim,               ///< of a ground
    NoAnswer,              ///< of a ground
    NoAnswerText,          ///< of a ground
    ContradictingFacts,    ///< two accepted grounds take one fact for different values; of the later ground
    NoOutcome,
    NothingAccepted,       ///< upheld, while every ground is rejected
    NoNewValue,            ///< upheld, without the value it becomes
    NoReason,
};
[[nodiscard]] std::string_view name(ClosingGap gap);

struct OpenPoint {
    ClosingGap gap{};
    std::optional<GroundKind> ground;
    friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};
/// In the order in which a handler meets them; empty: the case can be closed.
[[nodiscard]] std::vector<OpenPoint> openPoints(const Objection& objection);

/// What was tried for all accepted grounds together; of a fact or date tried twice the later ground counts.
[[nodiscard]] TryOut acceptedTryOut(const Objection& objection);

/// What the accepted try-outs come to together, which is not the sum of their effects. request: on the case's date.
/// Fails as valueTryOut does.
[[nodiscard]] Result<ValueChange> valueAccepted(const Valuer& valuer, const Property& subject, ValuationRequest request,
                                                const Objection& objection);

/// The contested value with that difference: what the decision may propose.
[[nodiscard]] Money proposedValue(const Objection& objection, const ValueChange& accepted);

}  // namespace herleid
