#include "ui/widgets/fact_input.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace herleid {

namespace {

struct FactInput {
    Q_DECLARE_TR_FUNCTIONS(herleid::FactInput)
};

}  // namespace

std::optional<double> readNumber(const QString& text, const QString& language) {
    QString digits = text.trimmed();
    if (digits.isEmpty()) return Facts::missing();
    const bool isDutch = language == "nl";
    if (digits.contains(isDutch ? u'.' : u',')) return std::nullopt;
    if (isDutch) digits.replace(u',', u'.');
    digits.replace(QChar(0x2212), u'-');
    bool ok = false;
    const double number = digits.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString writeNumber(double value, const QString& language) {
    if (std::isnan(value)) return {};
    const bool isDutch = language == "nl";
    return QLocale(isDutch ? QLocale::Dutch : QLocale::English)
        .toString(value, 'g', QLocale::FloatingPointShortest)
        .remove(isDutch ? u'.' : u',');
}

void fillLevels(QComboBox& box, const Feature& feature, double value, const Format& format) {
    box.addItem(format.fact(feature, Facts::missing()), Facts::missing());
    const std::size_t levels = feature.kind == FeatureKind::Flag ? 2 : feature.levels.size();
    for (std::size_t level = 0; level < levels; ++level)
        box.addItem(format.fact(feature, static_cast<double>(level)), static_cast<double>(level));
    if (!std::isnan(value)) box.setCurrentIndex(static_cast<int>(value) + 1);
}

QString factProblem(const Feature& feature, double value, const Format& format) {
    if (feature.minimum && value < *feature.minimum)
        return FactInput::tr("The smallest value allowed is %1.").arg(format.fact(feature, *feature.minimum));
    if (feature.maximum && value > *feature.maximum)
        return FactInput::tr("The largest value allowed is %1.").arg(format.fact(feature, *feature.maximum));
    return {};
}

QString unreadableText(const QString& text, const Format& format) {
    return FactInput::tr("“%1” is not read as a number. Write it without separators of thousands, with a %2 for "
                         "decimals.")
        .arg(text, format.language() == "nl" ? FactInput::tr("comma") : FactInput::tr("point"));
}

}  // namespace herleid
