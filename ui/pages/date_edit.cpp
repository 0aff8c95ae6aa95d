#include "ui/pages/date_edit.h"

#include <QCalendarWidget>
#include <QLocale>

namespace herleid {

QDate toQDate(Date date) {
    return {date.year(), date.month(), date.day()};
}
Date fromQDate(QDate date) {
    return Date(date.year(), date.month(), date.day());
}

void setDateLanguage(QDateEdit& edit, const Format& format) {
    const bool isDutch = format.language() == "nl";
    const QLocale locale = isDutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
    edit.setLocale(locale);
    edit.setDisplayFormat(isDutch ? QStringLiteral("d-M-yyyy") : QStringLiteral("d MMM yyyy"));
    edit.setCalendarPopup(true);
    edit.setKeyboardTracking(false);
    edit.calendarWidget()->setLocale(locale);
    edit.calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
}

}  // namespace herleid
