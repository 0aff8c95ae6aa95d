#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "data/project.h"
#include "model/facts/date.h"
#include "model/facts/money.h"
#include "model/valuation/objection.h"
#include "ui/text/format.h"

namespace herleid {

enum class DecisionOutcome { Granted, PartlyGranted, Denied };   ///< gegrond, deels gegrond, ongegrond

/// A ground of objection with its answer: none may stay without one.
struct AnsweredGround {
    QString ground;
    QString answer;
    std::optional<Money> difference;   ///< what was tried out made to the value; nothing where nothing was calculated
};

/// What a decision on an objection says. Of the objection itself there are no names here: the address of the letter is put
/// on it by who sends it.
struct DecisionLetter {
    QString reference;                 ///< of the case
    Date received;                     ///< the objection
    Date decided;
    DecisionOutcome outcome = DecisionOutcome::Denied;
    Money oldValue;                    ///< as determined before
    Money newValue;                    ///< the same where nothing changed
    std::vector<AnsweredGround> grounds;
    QStringList corrected;             ///< facts that are recorded otherwise now, a sentence each
    QString reason;                    ///< of the outcome as a whole; may be empty
};

/// Whether the case says enough for a letter: an outcome, an answer to every ground, a reason (see openPoints).
[[nodiscard]] bool canBeDecided(const Objection& objection);
/// The letter of a case, closed or about to be: its grounds with their answers and effects, the outcome, the values and the
/// facts of accepted grounds. contested: the dwelling as it was valued, for what a fact was before; may be null.
/// today: the day of a decision that is not closed yet. Throws std::logic_error where !canBeDecided.
[[nodiscard]] DecisionLetter decisionLetterOf(const Objection& objection, const Property* contested,
                                              const FeatureCatalogue& catalogue, const Format& format, Date today);
/// The same of a case of the project, with the dwelling as it was when the contested value was made, or as it is recorded
/// where that value is not in the project. Fails as reading the project does.
[[nodiscard]] Result<DecisionLetter> decisionLetterOf(const Project& project, const Objection& objection, const Format& format, Date today);

}  // namespace herleid
