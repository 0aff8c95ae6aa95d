#include "ui/report/decision_of_case.h"

#include <stdexcept>

#include "ui/text/objection_words.h"

namespace herleid {

namespace {

DecisionOutcome outcomeOf(ObjectionOutcome outcome) {
    switch (outcome) {
        case ObjectionOutcome::Upheld: return DecisionOutcome::Granted;
        case ObjectionOutcome::PartlyUpheld: return DecisionOutcome::PartlyGranted;
        default: return DecisionOutcome::Denied;
    }
}

QString inOwnWords(const ObjectionGround& ground) {
    return QStringLiteral("%1: %2").arg(groundTitle(ground.kind), QString::fromStdString(ground.claim));
}

}  // namespace

DecisionLetter decisionOfCase(const Objection& objection, const FeatureCatalogue& catalogue, const Format& format) {
    if (objection.state != ObjectionState::Closed || !objection.decidedOn) throw std::logic_error("no decision was taken in this case");
    DecisionLetter letter;
    letter.reference = QString::fromStdString(objection.reference);
    letter.received = objection.receivedOn;
    letter.decided = *objection.decidedOn;
    letter.outcome = outcomeOf(objection.outcome);
    letter.oldValue = objection.contestedValue;
    letter.newValue = objection.newValue.value_or(objection.contestedValue);
    letter.reason = QString::fromStdString(objection.reason);
    for (const ObjectionGround& ground : objection.grounds)
        letter.grounds.push_back({inOwnWords(ground), QString::fromStdString(ground.answerText),
                                  ground.effect ? std::optional(ground.effect->difference()) : std::nullopt});
    for (const auto& [feature, value] : acceptedTryOut(objection).facts) {
        TryOut one;
        one.facts[feature] = value;
        letter.corrected << triedText(one, nullptr, catalogue, format);
    }
    return letter;
}

}  // namespace herleid
