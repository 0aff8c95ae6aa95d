#include "ui/text/year_change_words.h"

#include <algorithm>
#include <cmath>

#include "model/valuation/change.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr double leastTold = 0.05;   // percent: less is 0.0 in a sentence

QString count(std::size_t number, const Format& format) { return format.number(static_cast<double>(number), 0); }

/// In the sentence about the sum; facts and sales each as one.
QString kindText(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Market: return Say::tr("market");
        case ChangeKind::Place: return Say::tr("location, as the model sees it");
        case ChangeKind::Age: return Say::tr("age of the buildings");
        case ChangeKind::Fact: return Say::tr("changed facts");
        case ChangeKind::Model: return Say::tr("another model");
        case ChangeKind::StruckSales: return Say::tr("sales left out of the model");
        case ChangeKind::Sale: return Say::tr("comparable sales");
        case ChangeKind::Calibration: return Say::tr("calibration");
        case ChangeKind::Rounding: return Say::tr("rounding");
    }
    return {};
}

QString partsText(const YearChangeStudy& study, const Format& format) {
    QStringList parts;
    for (int k = 0; k <= static_cast<int>(ChangeKind::Rounding); ++k) {
        const auto kind = static_cast<ChangeKind>(k);
        double percent = 0;
        for (const ChangePart& part : study.parts)
            if (part.kind == kind) percent += part.percent;
        if (std::abs(percent) >= leastTold)
            parts << kindText(kind) + u' ' + format.signedPercent(percent, 1);
    }
    return parts.join(QStringLiteral(", "));
}

QString modelsText(const std::map<std::int64_t, std::size_t>& models) {
    QStringList versions;
    for (const auto& [version, dwellings] : models) versions << QString::number(version);
    return versions.join(QStringLiteral(", "));
}

QString levelText(Role role, const ChangeOutlier& outlier, const FeatureCatalogue& catalogue, const Format& format) {
    const auto feature = catalogue.findRole(role);
    if (!feature || !outlier.level) return {};
    return QString::fromStdString(catalogue[*feature].levelLabel(*outlier.level, format.language().toStdString()));
}

}  // namespace

QString changePercentText(double percent, const Format& format) {
    return std::isnan(percent) ? QStringLiteral("–") : format.signedPercent(percent, 1);
}

QString yearChangeText(const YearChangeReading& reading, const Format& format) {
    const YearChangeStudy& study = reading.study;
    const auto percent = study.all.percent();
    const QString how = !percent || std::abs(*percent) < leastTold ? Say::tr("stayed the same")
                        : *percent > 0 ? Say::tr("rose by %1").arg(format.percent(*percent, 1))
                                       : Say::tr("fell by %1").arg(format.percent(-*percent, 1));
    QString text = Say::tr("The total value of %1 dwellings %2, from %3 on %4 to %5 on %6.")
                       .arg(count(study.all.n, format), how, format.money(study.all.before), format.date(reading.from),
                            format.money(study.all.after), format.date(reading.to));
    if (study.explained.n == 0) return text;
    const QString parts = partsText(study, format);
    if (parts.isEmpty()) return text;
    text += u' ';
    text += study.explained.n == study.all.n
                ? Say::tr("What made it: %1.").arg(parts)
                : Say::tr("What made it for the %1 that can be explained: %2.").arg(count(study.explained.n, format), parts);
    return text;
}

QStringList yearChangeRemarks(const YearChangeReading& reading, const Format& format) {
    QStringList remarks;
    if (reading.recorded > 0)
        remarks << Say::tr("Of %1 dwellings the value before is only recorded, not stored: they count in the distribution, "
                           "and are not explained.")
                       .arg(count(reading.recorded, format));
    if (reading.unexplained > 0)
        remarks << Say::tr("Of %1 dwellings a value was made without some sales or by a model that is not stored: they count "
                           "in the distribution, and are not explained.")
                       .arg(count(reading.unexplained, format));
    if (reading.onlyBefore > 0)
        remarks << Say::tr("Dwellings with a value on %1 only: %2. They are left out.")
                       .arg(format.date(reading.from), count(reading.onlyBefore, format));
    if (reading.onlyAfter > 0)
        remarks << Say::tr("Dwellings with a value on %1 only: %2. They are left out.")
                       .arg(format.date(reading.to), count(reading.onlyAfter, format));
    if (!reading.modelsBefore.empty())
        remarks << Say::tr("Values on %1 by model %2, on %3 by model %4.")
                       .arg(format.date(reading.from), modelsText(reading.modelsBefore), format.date(reading.to),
                            modelsText(reading.modelsAfter));
    return remarks;
}

QString changePartTitle(const ChangePart& part, const FeatureCatalogue& catalogue, const Format& format) {
    if (part.kind == ChangeKind::Sale) return Say::tr("Named comparable sales");
    if (part.kind == ChangeKind::Fact && !part.feature && part.name != "location")
        return Say::tr("Several facts at once");
    ChangeLine line;
    line.kind = part.kind;
    line.name = part.name;
    if (part.feature) line.features = {*part.feature};
    return changeLabel(line, catalogue, nullptr, format);
}

QString outlierCauseText(const ChangeOutlier& outlier, const FeatureCatalogue& catalogue, const Format& format) {
    if (!outlier.cause) return QStringLiteral("–");
    const ChangeLine& cause = *outlier.cause;
    if (cause.kind == ChangeKind::Sale && cause.name == name(ChangeKind::Sale)) return Say::tr("Named comparable sales");
    const QString label = changeLabel(cause, catalogue, nullptr, format);
    if (cause.kind != ChangeKind::Fact || cause.features.size() != 1) return label;
    return QStringLiteral("%1: %2 → %3")
        .arg(label, changeBefore(cause, catalogue, format), changeAfter(cause, catalogue, format));
}

QString outlierPeersText(const ChangeOutlier& outlier, const FeatureCatalogue& catalogue, const Format& format) {
    const bool hasNeighbourhoods = catalogue.findRole(Role::Neighbourhood).has_value();
    switch (outlier.peers) {
        case ChangePeers::Neighbourhood: return levelText(Role::Neighbourhood, outlier, catalogue, format);
        case ChangePeers::District: {
            const QString district = levelText(Role::District, outlier, catalogue, format);
            return hasNeighbourhoods ? Say::tr("district %1 (few dwellings in its neighbourhood)").arg(district) : district;
        }
        case ChangePeers::All: break;
    }
    return hasNeighbourhoods ? Say::tr("all dwellings (few in its neighbourhood and district)") : Say::tr("all dwellings");
}

QString outlierRuleText(const YearChangeStudy& study, const Format& format) {
    QString text = Say::tr("Dwellings of which the value changed by more than %1 robust standard deviations otherwise than the median of "
                           "their neighbourhood (of their district, or of all, where fewer than %2 can be compared): %3.")
                       .arg(format.number(YearChanges::outlierFrom, 1), count(YearChanges::fewestPeers, format),
                            count(study.outlierCount, format));
    if (study.outliers.size() < study.outlierCount)
        text += u' ' + Say::tr("The %1 farthest off are listed.").arg(count(study.outliers.size(), format));
    return text;
}

}  // namespace herleid
