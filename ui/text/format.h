#pragma once

#include <QLocale>
#include <QString>
#include <memory>

#include "model/facts/date.h"
#include "model/facts/facts.h"
#include "model/facts/money.h"

namespace herleid {

/// Numbers, amounts and dates as people of one language write them: "€ 412.000", "−8.900", "6,2%", "118 m²",
/// "1-1-2025" in Dutch; "€412,000", "−8,900", "6.2%", "118 m²", "1 Jan 2025" in English. Minus is U+2212.
class Format {
public:
    /// language: "nl" or "en".
    explicit Format(const QString& language = QStringLiteral("nl"));

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString money(const Money& amount) const;          ///< whole units with the currency sign
    [[nodiscard]] QString moneyExact(const Money& amount) const;     ///< with cents
    [[nodiscard]] QString signedMoney(const Money& amount) const;    ///< "+4.100" / "−8.900": no sign of currency
    [[nodiscard]] QString signedMoneyExact(const Money& amount) const;  ///< "+4.100,37", to the cent
    [[nodiscard]] QString number(double value, int decimals) const;  ///< grouped
    [[nodiscard]] QString percent(double percent, int decimals = 1) const;
    [[nodiscard]] QString signedPercent(double percent, int decimals = 1) const;
    [[nodiscard]] QString date(Date date) const;
    [[nodiscard]] QString month(Date date) const;                    ///< "jan 2025"
    /// A fact with its unit; "niet bekend"/"not recorded" for NaN; years without grouping, amounts
    /// of money as money.
    [[nodiscard]] QString fact(const Feature& feature, double value) const;
    /// The same without its unit, for axes; and the unit alone, empty where there is none.
    [[nodiscard]] QString factNumber(const Feature& feature, double value) const;
    [[nodiscard]] QString unit(const Feature& feature) const;
    [[nodiscard]] QString distance(double metres) const;             ///< "350 m", "1,2 km"

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    QString m_language;
    QLocale m_locale;
};

}  // namespace herleid
