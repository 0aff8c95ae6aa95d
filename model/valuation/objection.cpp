#include "model/valuation/objection.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

constexpr int sixWeeks = 42;  // days

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

bool isSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

bool contradicts(const ObjectionGround& ground, const TryOut& before) {
    return std::ranges::any_of(ground.tried.facts, [&](const auto& fact) {
        const auto found = before.facts.find(fact.first);
        return found != before.facts.end() && !isSame(found->second, fact.second);
    });
}

void add(TryOut& all, const TryOut& tried) {
    for (const auto& [feature, value] : tried.facts) all.facts[feature] = value;
    all.withoutSales.insert(tried.withoutSales.begin(), tried.withoutSales.end());
    if (tried.date) all.date = tried.date;
}

}  // namespace

std::string_view name(GroundKind kind) {
    constexpr std::string_view names[] = {"facts",    "ratings",   "comparables", "index", "land_price",
                                          "nuisance", "leasehold", "own_sale",    "other"};
    const auto position = static_cast<std::size_t>(kind);
    return position < std::size(names) ? names[position] : std::string_view();
}

std::string_view name(GroundAnswer answer) {
    constexpr std::string_view names[] = {"none", "accepted", "partly", "rejected"};
    const auto position = static_cast<std::size_t>(answer);
    return position < std::size(names) ? names[position] : std::string_view();
}

std::string_view name(ObjectionOutcome outcome) {
    constexpr std::string_view names[] = {"undecided", "upheld", "partly_upheld", "dismissed"};
    const auto position = static_cast<std::size_t>(outcome);
    return position < std::size(names) ? names[position] : std::string_view();
}

std::string_view name(ObjectionState state) {
    constexpr std::string_view names[] = {"open", "closed", "withdrawn"};
    const auto position = static_cast<std::size_t>(state);
    return position < std::size(names) ? names[position] : std::string_view();
}

std::string_view name(ClosingGap gap) {
    constexpr std::string_view names[] = {"no_ground",  "no_claim",         "no_answer",    "no_answer_text", "contradicting_facts",
                                          "no_outcome", "nothing_accepted", "no_new_value", "no_reason"};
    const auto position = static_cast<std::size_t>(gap);
    return position < std::size(names) ? names[position] : std::string_view();
}

const ObjectionGround* Objection::ground(GroundKind kind) const {
    const auto found = std::ranges::find(grounds, kind, &ObjectionGround::kind);
    return found == grounds.end() ? nullptr : &*found;
}

ObjectionGround* Objection::ground(GroundKind kind) {
    const auto found = std::ranges::find(grounds, kind, &ObjectionGround::kind);
    return found == grounds.end() ? nullptr : &*found;
}

ObjectionGround& Objection::raise(GroundKind kind) {
    if (ObjectionGround* there = ground(kind)) return *there;
    const auto place = std::ranges::find_if(grounds, [&](const ObjectionGround& other) { return other.kind > kind; });
    return *grounds.insert(place, ObjectionGround{kind, {}, {}, {}, GroundAnswer::None, {}});
}

void Objection::drop(GroundKind kind) {
    std::erase_if(grounds, [&](const ObjectionGround& ground) { return ground.kind == kind; });
}

Date defaultDueDate(Date receivedOn) {
    return std::max(Date(receivedOn.year(), 12, 31), Date::fromDays(receivedOn.days() + sixWeeks));
}

std::vector<OpenPoint> openPoints(const Objection& objection) {
    std::vector<OpenPoint> points;
    if (objection.grounds.empty()) points.push_back({ClosingGap::NoGround, {}});
    TryOut accepted;
    for (const ObjectionGround& ground : objection.grounds) {
        if (isBlank(ground.claim)) points.push_back({ClosingGap::NoClaim, ground.kind});
        if (ground.answer == GroundAnswer::None) points.push_back({ClosingGap::NoAnswer, ground.kind});
        if (isBlank(ground.answerText)) points.push_back({ClosingGap::NoAnswerText, ground.kind});
        if (!ground.isAccepted()) continue;
        if (contradicts(ground, accepted)) points.push_back({ClosingGap::ContradictingFacts, ground.kind});
        add(accepted, ground.tried);
    }
    const bool isUpheld = objection.outcome == ObjectionOutcome::Upheld || objection.outcome == ObjectionOutcome::PartlyUpheld;
    const bool isSettled = std::ranges::none_of(objection.grounds, [](const ObjectionGround& ground) {
        return ground.answer == GroundAnswer::None || ground.isAccepted();
    });
    if (objection.outcome == ObjectionOutcome::Undecided) points.push_back({ClosingGap::NoOutcome, {}});
    if (isUpheld && isSettled && !objection.grounds.empty()) points.push_back({ClosingGap::NothingAccepted, {}});
    if (isUpheld && !objection.newValue) points.push_back({ClosingGap::NoNewValue, {}});
    if (isBlank(objection.reason)) points.push_back({ClosingGap::NoReason, {}});
    return points;
}

TryOut acceptedTryOut(const Objection& objection) {
    TryOut all;
    for (const ObjectionGround& ground : objection.grounds)
        if (ground.isAccepted()) add(all, ground.tried);
    return all;
}

Result<ValueChange> valueAccepted(const Valuer& valuer, const Property& subject, ValuationRequest request,
                                  const Objection& objection) {
    request.valuationDate = objection.valuationDate;
    auto recorded = valuer.value(subject, request);
    if (!recorded) return tl::unexpected(recorded.error());
    TryOut accepted = acceptedTryOut(objection);
    accepted.tidy(subject, request.valuationDate);
    auto tried = valueTryOut(valuer, std::make_shared<const Valuation>(std::move(*recorded)), subject, request, accepted);
    if (!tried) return tl::unexpected(tried.error());
    return std::move(tried->change);
}

Money proposedValue(const Objection& objection, const ValueChange& accepted) {
    return objection.contestedValue + accepted.difference();
}

}  // namespace herleid
