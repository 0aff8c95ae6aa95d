#include "ui/widgets/money_input.h"

namespace herleid {

std::optional<Money> readMoney(const QString& text, Currency currency, const Format& format) {
    constexpr qlonglong most = 1'000'000'000'000;  // chosen: more than any dwelling, and far from overflow in cents
    bool isNumber = false;
    const qlonglong units = format.locale().toLongLong(text.trimmed(), &isNumber);
    if (!isNumber || units <= 0 || units > most) return std::nullopt;
    return Money(100 * units, currency);
}

QString writeMoney(const Money& amount, const Format& format) { return format.number(amount.units(), 0); }

}  // namespace herleid
