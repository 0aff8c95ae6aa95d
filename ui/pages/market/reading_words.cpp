#include "ui/pages/market/reading_words.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/text/words.h"

namespace herleid {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::ReadingWords)
};

constexpr double wholeFrom =
    20;  // 101 points over a range fall between whole numbers; from here on nobody cares

/// Classes of a number: those of State terms.
QString completionText(const std::string& name) {
    bool isNumber = false;
    if (name == "finished") return ReadingWords::tr("completed");
    if (name.starts_with("unfinished "))
        return ReadingWords::tr("not yet completed, built %1").arg(QString::fromStdString(name.substr(11)));
    const int age = QString::fromStdString(name).remove("age ").toInt(&isNumber);
    if (!isNumber) return QString::fromStdString(name);
    if (age < 0) return ReadingWords::tr("before completion");
    return age == 0 ? ReadingWords::tr("in the year of completion")
                    : ReadingWords::tr("from %1 years").arg(age);
}

QString valueText(const Feature& feature, const std::string& text, const Format& format) {
    const auto value = parsePlainText(feature, text);
    return value ? format.fact(feature, *value) : QString::fromStdString(text);
}

}  // namespace

QString countText(std::size_t count, const Format& format) {
    return format.number(static_cast<double>(count), 0);
}

QString salesText(std::size_t sales, const Format& format) {
    return ReadingWords::tr("sales: %1").arg(countText(sales, format));
}

QString bandText(const QString& value, const QString& low, const QString& high) {
    return ReadingWords::tr("%1 (95%: %2 to %3)").arg(value, low, high);
}

Date firstOfMonth(int month) {
    return Date(month / 12, month % 12 + 1, 1);
}

QString termName(const MarketModel& model, std::size_t term, const Format& format) {
    const FittedTerm& fitted = model.terms()[term];
    return termLabel(fitted.specification.name, fitted.features, model.catalogue(), format);
}

QString chartName(const EffectChart& chart, const MarketModel& model, const Format& format) {
    if (chart.feature && chart.name == model.catalogue()[*chart.feature].name)
        return termLabel(chart.name, {*chart.feature}, model.catalogue(), format);
    return chart.terms.empty() ? QString::fromStdString(chart.name)
                               : termName(model, chart.terms.front(), format);
}

QString chartAxisTitle(const EffectChart& chart, const FeatureCatalogue& catalogue, const Format& format) {
    if (chart.isAge) return ReadingWords::tr("Age at the sale (years)");
    if (!chart.feature) return {};
    const Feature& feature = catalogue[*chart.feature];
    const QString label = termLabel(feature.name, {*chart.feature}, catalogue, format);
    const QString unit = format.unit(feature);
    return unit.isEmpty() || feature.hasLevels() ? label : QStringLiteral("%1 (%2)").arg(label, unit);
}

QString positionText(const EffectChart& chart, const EffectPoint& point, const FeatureCatalogue& catalogue,
                     const Format& format) {
    const bool isNumber = chart.feature && catalogue[*chart.feature].isNumber();
    if (chart.shape == EffectShape::Steps && isNumber) return completionText(point.level);
    if (chart.isAge) return ReadingWords::tr("%1 years old").arg(format.number(point.position, 0));
    if (!chart.feature) return format.number(point.position, 2);
    const Feature& feature = catalogue[*chart.feature];
    if (chart.shape == EffectShape::Steps) return valueText(feature, point.level, format);
    const bool isLarge = std::abs(point.position) >= wholeFrom;
    return format.fact(feature, isLarge ? std::round(point.position) : point.position);
}

QString groupText(const EffectChart& chart, const std::string& group, const FeatureCatalogue& catalogue,
                  const Format& format) {
    if (group.empty() || !chart.groupFeature) return QString::fromStdString(group);
    if (chart.groupIsAge) return ReadingWords::tr("%1 years old").arg(QString::fromStdString(group));
    return valueText(catalogue[*chart.groupFeature], group, format);
}

QString indexText(const PriceIndex& index, const FeatureCatalogue& catalogue, const Format& format) {
    if (index.group.empty()) return ReadingWords::tr("All dwellings");
    if (index.feature) return valueText(catalogue[*index.feature], index.group, format);
    return ReadingWords::tr("Area %1").arg(QString::fromStdString(index.group));
}

QString confoundedText(const TermReading& term, const MarketModel& model, const Format& format) {
    if (!term.isConfounded) return {};
    if (term.nearest)
        return ReadingWords::tr("hard to tell from “%1”: read the two together")
            .arg(termName(model, *term.nearest, format));
    return ReadingWords::tr("the other effects together can replace this one: read it with care");
}

QString levelText(const std::string& level, Role role, const FeatureCatalogue& catalogue,
                  const Format& format) {
    const auto feature = catalogue.findRole(role);
    if (level.empty() || !feature) return QString::fromStdString(level);
    return valueText(catalogue[*feature], level, format);
}

}  // namespace herleid
