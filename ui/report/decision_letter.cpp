#include "ui/report/decision_letter.h"

#include <stdexcept>

#include "ui/text/objection_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

DecisionOutcome outcomeOf(ObjectionOutcome outcome) {
    switch (outcome) {
        case ObjectionOutcome::Upheld: return DecisionOutcome::Granted;
        case ObjectionOutcome::PartlyUpheld: return DecisionOutcome::PartlyGranted;
        case ObjectionOutcome::Dismissed: return DecisionOutcome::Denied;
        case ObjectionOutcome::Undecided: break;
    }
    throw std::logic_error("a letter needs a decision");
}

QString verdictOn(GroundAnswer answer) {
    switch (answer) {
        case GroundAnswer::Accepted: return Say::tr("We agree with you.");
        case GroundAnswer::Partly: return Say::tr("We agree with you in part.");
        case GroundAnswer::Rejected: return Say::tr("We do not agree with you.");
        case GroundAnswer::None: break;
    }
    throw std::logic_error("a ground without an answer");
}

AnsweredGround answeredOf(const ObjectionGround& ground) {
    AnsweredGround answered;
    answered.ground = QStringLiteral("%1: %2").arg(groundTitle(ground.kind), QString::fromStdString(ground.claim).trimmed());
    answered.answer = QStringLiteral("%1 %2").arg(verdictOn(ground.answer), QString::fromStdString(ground.answerText).trimmed());
    if (ground.effect) answered.difference = ground.effect->difference();
    return answered;
}

QStringList correctedOf(const Objection& objection, const Property* contested, const FeatureCatalogue& catalogue, const Format& format) {
    QStringList sentences;
    for (const auto& [feature, value] : acceptedTryOut(objection).facts) {
        const Feature& described = catalogue[feature];
        QString label = QString::fromStdString(described.label(format.language().toStdString()));
        if (!label.isEmpty()) label[0] = label[0].toUpper();
        const QString is = format.fact(described, value);
        const QString was = contested != nullptr ? format.fact(described, contested->facts[feature]) : QString();
        sentences << (was.isEmpty() || was == is ? Say::tr("%1: from now on %2.").arg(label, is) : Say::tr("%1: was %2, is %3.").arg(label, was, is));
    }
    return sentences;
}

}  // namespace

namespace {

Result<Property> contestedOf(const Project& project, const Objection& objection) {
    if (!objection.valuation) return project.property(objection.propertyId);
    const auto valued = project.valuation(*objection.valuation);
    if (!valued) return tl::unexpected(valued.error());
    return valued->subject();
}

}  // namespace

Result<DecisionLetter> decisionLetterOf(const Project& project, const Objection& objection, const Format& format, Date today) {
    const auto contested = contestedOf(project, objection);
    if (!contested) return tl::unexpected(contested.error());
    return decisionLetterOf(objection, &*contested, *project.catalogue(), format, today);
}

bool canBeDecided(const Objection& objection) { return objection.state != ObjectionState::Withdrawn && openPoints(objection).empty(); }

DecisionLetter decisionLetterOf(const Objection& objection, const Property* contested, const FeatureCatalogue& catalogue, const Format& format,
                                Date today) {
    if (!canBeDecided(objection)) throw std::logic_error("a letter needs a decision");
    DecisionLetter letter;
    letter.reference = objection.reference.empty() ? Say::tr("objection %1").arg(objection.number) : QString::fromStdString(objection.reference);
    letter.received = objection.receivedOn;
    letter.decided = objection.decidedOn.value_or(today);
    letter.outcome = outcomeOf(objection.outcome);
    letter.oldValue = objection.contestedValue;
    letter.newValue = objection.newValue.value_or(objection.contestedValue);
    for (const ObjectionGround& ground : objection.grounds) letter.grounds.push_back(answeredOf(ground));
    letter.corrected = correctedOf(objection, contested, catalogue, format);
    letter.reason = QString::fromStdString(objection.reason).trimmed();
    return letter;
}

}  // namespace herleid
