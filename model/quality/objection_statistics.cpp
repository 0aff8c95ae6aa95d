#include "model/quality/objection_statistics.h"

#include <algorithm>

namespace herleid {

namespace {

void addChange(ObjectionTally& tally, const Money& before, const Money& after) {
    if (before.cents() <= 0) return;
    const double change = (after - before).units();
    const double n = static_cast<double>(++tally.changes);
    tally.meanChange += (change - tally.meanChange) / n;
    tally.meanPercent += (100 * change / before.units() - tally.meanPercent) / n;
}

void addGround(ObjectionTally& tally, const ObjectionGround& ground) {
    ++tally.count;
    if (!ground.isAccepted()) return;
    ++tally.accepted;
    if (ground.effect) addChange(tally, ground.effect->from, ground.effect->to);
}

void addCase(ObjectionTally& tally, const Objection& objection) {
    ++tally.count;
    const bool isUpheld = objection.outcome == ObjectionOutcome::Upheld || objection.outcome == ObjectionOutcome::PartlyUpheld;
    if (objection.state != ObjectionState::Closed || !isUpheld) return;
    ++tally.accepted;
    if (objection.newValue) addChange(tally, objection.contestedValue, *objection.newValue);
}

}  // namespace

ObjectionStatistics objectionStatistics(const std::vector<PlacedObjection>& cases) {
    ObjectionStatistics found;
    std::map<std::size_t, std::size_t> corrected;
    for (const auto& [objection, neighbourhood] : cases) {
        if (objection.state == ObjectionState::Withdrawn) continue;
        const bool isClosed = objection.state == ObjectionState::Closed;
        ++(isClosed ? found.closed : found.open);
        for (const ObjectionGround& ground : objection.grounds) addGround(found.byGround[ground.kind], ground);
        addCase(found.byNeighbourhood[neighbourhood], objection);
        if (isClosed)
            for (const auto& [feature, value] : acceptedTryOut(objection).facts) ++corrected[feature];
    }
    for (const auto& [feature, count] : corrected) found.corrected.push_back({feature, count});
    std::ranges::stable_sort(found.corrected, std::greater(), &CorrectedFact::cases);
    return found;
}

}  // namespace herleid
