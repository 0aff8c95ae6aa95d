#pragma once

#include <QDateEdit>

#include "model/facts/date.h"
#include "ui/text/format.h"

namespace herleid {

[[nodiscard]] QDate toQDate(Date date);
[[nodiscard]] Date fromQDate(QDate date);

/// Makes the field read and write dates as Format does, with a calendar, telling only finished changes.
void setDateLanguage(QDateEdit& edit, const Format& format);

}  // namespace herleid
