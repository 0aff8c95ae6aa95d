#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/money.h"

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

}  // namespace herleid
