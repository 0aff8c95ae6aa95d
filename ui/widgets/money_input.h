#pragma once

#include <QString>
#include <optional>

#include "ui/text/format.h"

namespace herleid {

/// Whole units of a currency as a person types them: "412000", or grouped as the language does, "412.000" in Dutch. Nothing
/// for anything else, so that "412,5" or a dot of the other language never becomes an amount.
[[nodiscard]] std::optional<Money> readMoney(const QString& text, Currency currency, const Format& format);
/// The amount as readMoney reads it back, rounded to whole units.
[[nodiscard]] QString writeMoney(const Money& amount, const Format& format);

}  // namespace herleid
