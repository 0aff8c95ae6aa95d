#include "ui/text/format.h"

#include <cmath>

namespace herleid {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar fixedSpace(0x00A0);  // a line never ends between sign and amount

bool isZero(const QString& digits) {
    for (const QChar c : digits)
        if (c >= u'1' && c <= u'9') return false;
    return true;
}

QString currencySign(const Currency& currency) {
    if (currency.code() == "EUR") return QStringLiteral("€");
    if (currency.code() == "USD") return QStringLiteral("$");
    if (currency.code() == "GBP") return QStringLiteral("£");
    return QString::fromLatin1(currency.code().data(), static_cast<qsizetype>(currency.code().size()));
}

// "€ 412.000" in Dutch, "€412,000" in English; a code such as CHF always keeps its space.
QString withCurrency(const QString& digits, bool negative, const Money& amount, const QString& language) {
    const QString sign = currencySign(amount.currency());
    if (language == QLatin1String("nl"))
        return sign + fixedSpace + (negative ? QString(minus) : QString()) + digits;
    return (negative ? QString(minus) : QString()) + sign + (sign.size() > 1 ? QString(fixedSpace) : QString()) + digits;
}

bool isYear(const Feature& feature) {
    return feature.unit == "year" || feature.role == Role::BuildYear || feature.role == Role::RenovationYear;
}

// Whole units, halves away from zero, without a sign.
qlonglong wholeUnits(const Money& amount) { return (std::llabs(amount.cents()) + 50) / 100; }

}  // namespace

Format::Format(const QString& language)
    : m_language(language == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("nl")),
      m_locale(m_language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                 : QLocale(QLocale::English, QLocale::UnitedStates)) {}

QString Format::money(const Money& amount) const {
    const qlonglong units = wholeUnits(amount);
    return withCurrency(m_locale.toString(units), amount.cents() < 0 && units != 0, amount, m_language);
}

QString Format::moneyExact(const Money& amount) const {
    const qlonglong cents = std::llabs(amount.cents());
    const QString digits = m_locale.toString(cents / 100) + m_locale.decimalPoint() +
                           QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    return withCurrency(digits, amount.cents() < 0, amount, m_language);
}

QString Format::signedMoney(const Money& amount) const {
    const qlonglong units = wholeUnits(amount);
    if (units == 0) return QStringLiteral("0");
    return (amount.cents() < 0 ? QString(minus) : QStringLiteral("+")) + m_locale.toString(units);
}

QString Format::signedMoneyExact(const Money& amount) const {
    const qlonglong cents = std::llabs(amount.cents());
    const QString digits = m_locale.toString(cents / 100) + m_locale.decimalPoint() +
                           QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    if (cents == 0) return digits;
    return (amount.cents() < 0 ? QString(minus) : QStringLiteral("+")) + digits;
}

QString Format::number(double value, int decimals) const {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const QString digits = m_locale.toString(std::abs(value), 'f', decimals);
    return value < 0 && !isZero(digits) ? minus + digits : digits;
}

QString Format::percent(double percent, int decimals) const { return number(percent, decimals) + u'%'; }

QString Format::signedPercent(double percent, int decimals) const {
    const QString text = number(percent, decimals);
    return (percent > 0 && !isZero(text) ? QStringLiteral("+") : QString()) + text + u'%';
}

QString Format::date(Date date) const {
    if (m_language == QLatin1String("nl"))
        return QStringLiteral("%1-%2-%3").arg(date.day()).arg(date.month()).arg(date.year());
    return QStringLiteral("%1 %2").arg(date.day()).arg(month(date));
}

QString Format::month(Date date) const {
    QString name = m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    name.remove(u'.');
    return QStringLiteral("%1 %2").arg(name).arg(date.year());
}

QString Format::fact(const Feature& feature, double value) const {
    if (std::isnan(value)) return m_language == QLatin1String("nl") ? QStringLiteral("niet bekend")
                                                                   : QStringLiteral("not recorded");
    if (feature.kind == FeatureKind::Flag) {
        if (m_language == QLatin1String("nl")) return value != 0 ? QStringLiteral("ja") : QStringLiteral("nee");
        return value != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    }
    if (feature.hasLevels()) {
        const auto level = static_cast<std::size_t>(value);
        if (value < 0 || level >= feature.levels.size()) return QString::number(value);
        return QString::fromStdString(feature.levelLabel(level, m_language.toStdString()));
    }
    if (Currency::isValid(feature.unit)) return money(Money::fromUnits(value, Currency(feature.unit)));
    const QString words = unit(feature);
    const QString digits = factNumber(feature, value);
    return words.isEmpty() ? digits : digits + u' ' + words;
}

QString Format::factNumber(const Feature& feature, double value) const {
    if (isYear(feature)) return QString::number(std::llround(value));
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    const bool oneDecimal = std::abs(value * 10 - std::round(value * 10)) < 0.05;
    return number(value, isWhole ? 0 : oneDecimal ? 1 : 2);
}

QString Format::unit(const Feature& feature) const {
    if (isYear(feature)) return {};
    return feature.unit == "sqft" ? QStringLiteral("sq ft") : QString::fromStdString(feature.unit);
}

QString Format::distance(double metres) const {
    if (metres < 995) return number(std::round(metres / 10) * 10, 0) + QStringLiteral(" m");
    return number(metres / 1000, 1) + QStringLiteral(" km");
}

}  // namespace herleid
