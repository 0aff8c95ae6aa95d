#include "ui/report/algorithm_register.h"

#include "ui/text/ratio_words.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

// What the standard allows, less the words that close an enumeration.
constexpr qsizetype sourceRoom = 2000, methodRoom = 4400;

/// As many as fit, and how many more there are: an enumeration may be closed early, a text of a person never.
QString joined(const QStringList& texts, qsizetype room) {
    QString all;
    for (qsizetype k = 0; k < texts.size(); ++k) {
        const QString next = (all.isEmpty() ? QString() : QStringLiteral("; ")) + texts[k];
        if (all.size() + next.size() > room) return all + Say::tr("; and %1 more").arg(texts.size() - k);
        all += next;
    }
    return all;
}

QString methodsText(const ModelCardMaterial& material, const Format& format) {
    const ModelSpecification& specification = material.model->parts().specification;
    QStringList sentences{Say::tr("The value is a sum of effects on the logarithm of the price, estimated from all sales together (hedonic regression).")};
    if (specification.estimator == Estimator::Reml) sentences << Say::tr("How smooth curves and map are follows from the data (penalised regression, REML).");
    if (specification.robust) sentences << Say::tr("Odd prices count less (scaled t).");
    if (specification.evidence) sentences << Say::tr("Comparable named sales then correct the outcome, with weights that are shown.");
    sentences << Say::tr("Every value is explained: contributions add up to it to the cent, and with its sold homes it can be recalculated.");
    return sentences.join(u' ') + u' ' +
           Say::tr("Effects: %1.").arg(joined(termTexts(specification, material.model->catalogue(), format), methodRoom - 800));
}

QString risksText(const ModelCardQuality& quality, const Format& format) {
    const RatioRow& whole = quality.study.whole;
    const auto figure = [&](RatioFigure one) { return ratioFigureText(one, whole.figures[one], format); };
    QStringList sentences{
        Say::tr("A value may be too high or too low where data are wrong, or where few comparable homes were sold."),
        Say::tr("Measured on %1 sales, each valued without its own price: median ratio of value to price %2, spread (COD) %3, difference between cheap and dear "
                "(PRD) %4, within 10% of the price %5.")
            .arg(format.number(static_cast<double>(whole.n), 0), figure(RatioFigure::Median), figure(RatioFigure::Cod), figure(RatioFigure::Prd),
                 figure(RatioFigure::Within10))};
    sentences += fairnessRemarks(quality.study, format);
    sentences << Say::tr("What is done about it: checks of the data, a range with every value, a warning where the model knows little, a yearly study of level, spread "
                         "and equal treatment, and objection with a decision by a person.");
    return sentences.join(u' ');
}

std::string statusOf(const ModelInfo& info, const AlgorithmUse& use) {
    if (!use.status.empty()) return use.status;
    return info.frozen ? "In gebruik" : "In ontwikkeling";
}

}  // namespace

AlgorithmEntry algorithmEntry(const ModelCardMaterial& material, const ModelCardQuality& quality, const AlgorithmUse& use, const Format& format) {
    const ModelInfo& info = material.version().info;
    AlgorithmEntry entry;
    entry.name = Say::tr("Valuation of homes for the WOZ").toStdString();
    entry.descriptionShort = Say::tr("The municipality determines the WOZ value of every home each year. A model estimates it from sale prices of homes nearby; an "
                                     "assessor judges the outcome. Every value can be explained and recalculated.")
                                 .toStdString();
    entry.organization = use.organization.empty() ? material.sender.organization.toStdString() : use.organization;
    entry.status = statusOf(info, use);
    entry.publicationCategory = use.publicationCategory;
    entry.contactEmail = use.contactEmail;
    entry.beginDate = use.beginDate;
    entry.endDate = use.endDate;
    entry.category = {Say::tr("Housing").toStdString(), Say::tr("Taxes").toStdString()};
    entry.website = use.website;
    entry.url = use.url;
    entry.goal = Say::tr("To determine for every home what it would have fetched on the valuation date, equally for equal homes, and in a way that a resident can "
                         "check. The value is the basis of taxes.")
                     .toStdString();
    entry.proportionality = Say::tr("Valuing every home by hand each year would be dearer and less equal. The model uses no data of persons: only "
                                    "characteristics of homes and sale prices. It is chosen so that every step can be followed.")
                                .toStdString();
    entry.humanIntervention = Say::tr("People decide which sales count, verify characteristics, judge the outcomes and make a model final. On an objection a person "
                                      "decides. The model decides nothing by itself.")
                                  .toStdString();
    entry.risks = risksText(quality, format).toStdString();
    entry.lawfulBasis = Say::tr("Wet waardering onroerende zaken, articles 17, 18, 22 and 40; Uitvoeringsbesluit and Uitvoeringsregeling onder de Wet WOZ.").toStdString();
    entry.impactAssessments = use.impactAssessments;
    entry.sourceData = Say::tr("Used in this project: %1. Names of owners, buyers or residents are not used.")
                           .arg(joined(importTexts(material.imports, format), sourceRoom))
                           .toStdString();
    entry.methodsAndModels = methodsText(material, format).toStdString();
    entry.provider = material.sender.program.toStdString();
    entry.publicCode = use.publicCode;
    entry.sourceId = QStringLiteral("model %1, %2").arg(info.version).arg(QString::fromStdString(info.fingerprint).left(64)).toStdString();
    entry.tags = Say::tr("WOZ, valuation, homes, tax").toStdString();
    return entry;
}

}  // namespace herleid
