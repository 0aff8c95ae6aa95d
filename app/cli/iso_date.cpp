#include <QDate>

#include "app/cli/command.h"

namespace herleid {

CLI::Validator isoDate() {
    return CLI::Validator(
        [](const std::string& text) {
            return Date::parseIso(text) ? std::string() : text + ": not a date; write it as 2025-01-31";
        },
        "DATE");
}

Date todayOr(const std::string& day) {
    if (!day.empty()) return *Date::parseIso(day);
    const QDate today = QDate::currentDate();
    return {today.year(), today.month(), today.day()};
}

}  // namespace herleid
