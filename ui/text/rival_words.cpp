#include "ui/text/rival_words.h"

#include <cmath>

#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr int rmseDecimals = 4;

QString withSign(double difference, int decimals, const Format& format) {
    const QString text = format.number(difference, decimals);
    return difference > 0 ? u'+' + text : text;
}

}  // namespace

QString rivalTitle(const std::string& name) {
    constexpr std::string_view model = "model ";
    if (name.starts_with(model)) return Say::tr("model %1").arg(QString::fromStdString(name.substr(model.size())));
    return QString::fromStdString(name);
}

QString unseenRemark() {
    return Say::tr("The models did not see the price of the sale they value. Whether a table of predictions saw it cannot be told from the "
                   "table; then it looks better than it is.");
}

QString rmseText(double rmseLog, const Format& format) {
    return format.number(rmseLog, rmseDecimals);
}

int gapDecimals(RatioFigure figure) {
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

QString gapText(double difference, const RatioInterval& interval, int decimals, const Format& format) {
    QString text = withSign(difference, decimals, format);
    if (interval.isKnown())
        text += Say::tr(" (%1 to %2)").arg(withSign(interval.low, decimals, format), withSign(interval.high, decimals, format));
    return text;
}

QStringList rivalVerdicts(const RivalStudy& study, const Format& format) {
    QStringList verdicts;
    const QString first = rivalTitle(study.rows.front().name);
    for (std::size_t k = 0; k < study.gaps.size(); ++k) {
        const RivalRow& row = study.rows[k + 1];
        const RivalGap& gap = study.gaps[k];
        const bool isFirstBetter = gap.rmseLog > 0;
        const QString better = isFirstBetter ? first : rivalTitle(row.name);
        const QString other = isFirstBetter ? rivalTitle(row.name) : first;
        const double least = isFirstBetter ? study.rows.front().rmseLog : row.rmseLog;
        const double most = isFirstBetter ? row.rmseLog : study.rows.front().rmseLog;
        verdicts << (gap.isCertain()
                         ? Say::tr("%1 comes nearer to the prices than %2: error %3 against %4, more than chance explains.")
                         : Say::tr("%1 comes no nearer to the prices than %2 by more than chance explains: error %3 against %4."))
                        .arg(better, other, rmseText(least, format), rmseText(most, format));
    }
    return verdicts;
}

}  // namespace herleid
