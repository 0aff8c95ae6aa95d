#include "ui/text/ratio_words.h"

#include <cmath>

#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

const QString none = QStringLiteral("–");

int decimalsOf(RatioFigure figure) {
    switch (figure) {
        case RatioFigure::Cod:
        case RatioFigure::Cov:
        case RatioFigure::Within5:
        case RatioFigure::Within10:
        case RatioFigure::Within20:
            return 1;
        default:
            return 3;
    }
}

bool isPercent(RatioFigure figure) {
    return figure == RatioFigure::Within5 || figure == RatioFigure::Within10 || figure == RatioFigure::Within20;
}

/// The figures with a norm that have this verdict, as a list of words.
QStringList figuresWith(const RatioStudy& study, NormVerdict verdict) {
    QStringList titles;
    for (std::size_t k = 0; k < study.norms.size(); ++k)
        if (study.whole.verdicts[k] == verdict) titles << ratioFigureTitle(study.norms[k].figure);
    return titles;
}

}  // namespace

QString ratioFigureTitle(RatioFigure figure) {
    switch (figure) {
        case RatioFigure::Median:
            return Say::tr("median ratio");
        case RatioFigure::Mean:
            return Say::tr("mean ratio");
        case RatioFigure::WeightedMean:
            return Say::tr("weighted mean ratio");
        case RatioFigure::Cod:
            return QStringLiteral("COD");
        case RatioFigure::Cov:
            return QStringLiteral("COV");
        case RatioFigure::Prd:
            return QStringLiteral("PRD");
        case RatioFigure::Prb:
            return QStringLiteral("PRB");
        case RatioFigure::Mki:
            return QStringLiteral("MKI");
        case RatioFigure::Ki:
            return QStringLiteral("KI");
        case RatioFigure::Within5:
            return Say::tr("within 5%");
        case RatioFigure::Within10:
            return Say::tr("within 10%");
        case RatioFigure::Within20:
            return Say::tr("within 20%");
    }
    return {};
}

QString ratioFigureMeaning(RatioFigure figure) {
    switch (figure) {
        case RatioFigure::Median:
            return Say::tr("The level: half of the sales have a higher ratio of value to price, half a lower one.");
        case RatioFigure::Mean:
            return Say::tr("The average of the ratios of value to price.");
        case RatioFigure::WeightedMean:
            return Say::tr("All values together divided by all prices together.");
        case RatioFigure::Cod:
            return Say::tr("The spread: how far ratios are from the median on average, in percent of it.");
        case RatioFigure::Cov:
            return Say::tr("The standard deviation of the ratios, in percent of their mean.");
        case RatioFigure::Prd:
            return Say::tr("Above 1, dear dwellings are valued lower in proportion than cheap ones; below 1, higher.");
        case RatioFigure::Prb:
            return Say::tr("How much the ratio changes, as a share of it, when the price level doubles; below 0, dear dwellings are "
                           "valued lower.");
        case RatioFigure::Mki:
            return Say::tr("How unequal the values are in proportion to the prices; below 1, dear dwellings are valued lower.");
        case RatioFigure::Ki:
            return Say::tr("How much more unequal the values are than the prices; below 0, dear dwellings are valued lower.");
        case RatioFigure::Within5:
            return Say::tr("The share of the sales of which the value is within 5% of the price.");
        case RatioFigure::Within10:
            return Say::tr("The share of the sales of which the value is within 10% of the price.");
        case RatioFigure::Within20:
            return Say::tr("The share of the sales of which the value is within 20% of the price.");
    }
    return {};
}

QString ratioFigureText(RatioFigure figure, double value, const Format& format) {
    if (std::isnan(value)) return none;
    const int decimals = decimalsOf(figure);
    return isPercent(figure) ? format.percent(value, decimals) : format.number(value, decimals);
}

QString ratioIntervalText(RatioFigure figure, const RatioInterval& interval, const Format& format) {
    if (!interval.isKnown()) return none;
    return Say::tr("%1 to %2").arg(ratioFigureText(figure, interval.low, format), ratioFigureText(figure, interval.high, format));
}

QString normVerdictText(NormVerdict verdict) {
    switch (verdict) {
        case NormVerdict::Met:
            return Say::tr("within");
        case NormVerdict::MetUnsure:
            return Say::tr("within, not for certain");
        case NormVerdict::NotMetUnsure:
            return Say::tr("outside, may be chance");
        case NormVerdict::NotMet:
            return Say::tr("outside");
        case NormVerdict::None:
            return Say::tr("too few sales");
    }
    return {};
}

QString normVerdictSign(NormVerdict verdict) {
    switch (verdict) {
        case NormVerdict::Met:
            return QStringLiteral("●");
        case NormVerdict::MetUnsure:
            return QStringLiteral("◐");
        case NormVerdict::NotMetUnsure:
            return QStringLiteral("△");
        case NormVerdict::NotMet:
            return QStringLiteral("▲");
        case NormVerdict::None:
            return none;
    }
    return {};
}

QString normStatusText(NormStatus status) {
    switch (status) {
        case NormStatus::Adopted:
            return Say::tr("adopted standard");
        case NormStatus::Draft:
            return Say::tr("draft of a standard");
        case NormStatus::HouseRule:
            return Say::tr("own rule");
    }
    return {};
}

QString groupingTitle(const RatioGrouping& grouping, const FeatureCatalogue* catalogue, const Format& format) {
    switch (grouping.kind) {
        case GroupingKind::Level:
            if (catalogue == nullptr) break;
            return QString::fromStdString((*catalogue)[*grouping.feature].label(format.language().toStdString()));
        case GroupingKind::Month:
            return Say::tr("month of the sale");
        case GroupingKind::PriceClass:
            return Say::tr("price class");
        case GroupingKind::BuildYearClass:
            return Say::tr("period of building");
        case GroupingKind::SizeClass:
            return Say::tr("size class");
        case GroupingKind::Column:
            break;
    }
    return QString::fromStdString(grouping.key());
}

QString groupText(const RatioGrouping& grouping, std::size_t group, const FeatureCatalogue* catalogue, const Format& format) {
    const RatioGroup& one = grouping.groups[group];
    const auto number = [&](double value) { return format.number(value, 0); };
    const auto year = [](double value) { return QString::number(static_cast<int>(value)); };
    switch (grouping.kind) {
        case GroupingKind::Level:
            if (catalogue == nullptr || !one.level) break;
            return QString::fromStdString((*catalogue)[*grouping.feature].levelLabel(*one.level, format.language().toStdString()));
        case GroupingKind::PriceClass:
        case GroupingKind::SizeClass:
            return Say::tr("%1 to %2").arg(number(*one.from), number(*one.to));
        case GroupingKind::BuildYearClass:
            if (*one.from <= 0) return Say::tr("before %1").arg(year(*one.to));
            if (*one.to >= 9999) return Say::tr("from %1").arg(year(*one.from));
            return QStringLiteral("%1–%2").arg(year(*one.from), year(*one.to - 1));
        case GroupingKind::Month:
        case GroupingKind::Column:
            break;
    }
    return QString::fromStdString(one.code);
}

QString ratioVerdictText(const RatioStudy& study, const Format& format) {
    QStringList sentences;
    const auto list = [](const QStringList& titles) { return titles.join(QStringLiteral(", ")); };
    const QString sales = format.number(static_cast<double>(study.whole.n), 0);
    if (const auto met = figuresWith(study, NormVerdict::Met); !met.isEmpty())
        sentences << Say::tr("Within the norms for certain, by %1 sales: %2.").arg(sales, list(met));
    if (const auto unsure = figuresWith(study, NormVerdict::MetUnsure); !unsure.isEmpty())
        sentences << Say::tr("Within, but the sales do not exclude that it is otherwise: %1.").arg(list(unsure));
    if (const auto perhaps = figuresWith(study, NormVerdict::NotMetUnsure); !perhaps.isEmpty())
        sentences << Say::tr("Outside, but that may be chance: %1.").arg(list(perhaps));
    if (const auto outside = figuresWith(study, NormVerdict::NotMet); !outside.isEmpty())
        sentences << Say::tr("Outside the norms for certain: %1.").arg(list(outside));
    if (sentences.isEmpty()) sentences << Say::tr("%1 sales are too few for a verdict.").arg(sales);
    return sentences.join(u' ');
}

QStringList fairnessRemarks(const RatioStudy& study, const Format& format) {
    QStringList remarks;
    if (study.equity && study.equity->isSignificant())
        remarks << Say::tr("The dearest dwellings are valued %1 than the cheapest in proportion to price (VEI %2%), more than chance "
                           "explains.")
                       .arg(study.equity->indicator < 0 ? Say::tr("lower") : Say::tr("higher"),
                            format.number(study.equity->indicator, 1));
    if (study.chased.finds())
        remarks << Say::tr("More values lie within 2% of the price than there would be by themselves (z = %1): values may have been set "
                           "by the very prices they are compared with.")
                       .arg(format.number(study.chased.statistic, 1));
    return remarks;
}

QString likeDwellingsText(const LikeDwellings& alike, const Format& format) {
    if (alike.values.clusters == 0) return {};
    return Say::tr("Near-identical sold dwellings (same neighbourhood and type, about as old and as large; %1 in %2 groups) differ %3% on "
                   "average in value per unit of size; their prices differ %4%.")
        .arg(format.number(static_cast<double>(alike.values.dwellings), 0), format.number(static_cast<double>(alike.values.clusters), 0),
             format.number(alike.values.dispersion, 1), format.number(alike.prices.dispersion, 1));
}

}  // namespace herleid
