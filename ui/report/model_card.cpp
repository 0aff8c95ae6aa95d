#include "ui/report/model_card.h"

#include "ui/report/ratio_document.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr const char* version = "1.0";   // of the form
constexpr qsizetype fingerprintShown = 16;

DocumentSection textSection(const QString& heading, const QStringList& sentences, TextStyleOf style = TextStyleOf::Bullets) {
    return {heading, {DocumentText{style, sentences}}, false};
}

DocumentSection purpose() {
    return textSection(Say::tr("Purpose"),
                       {Say::tr("The model estimates what a home would have fetched on the valuation date, for the WOZ value (article 17 of the WOZ act)."),
                        Say::tr("It is for homes in the municipality of which it has sales, for assessors, handlers of objections and who has an interest."),
                        Say::tr("It is not for homes of a kind that was not sold, for shops and offices, or for taking a decision without a person.")});
}

DocumentSection data(const ModelCardMaterial& material, const Format& format) {
    const FitSummary& fit = material.model->summary();
    DocumentSection section = textSection(
        Say::tr("Data"), {Say::tr("%1 sales were used of the %2 that were read, from %3 to %4.")
                              .arg(format.number(static_cast<double>(fit.salesUsed), 0), format.number(static_cast<double>(fit.salesRead), 0),
                                   format.date(fit.firstSale), format.date(fit.lastSale)),
                          Say::tr("Of a sale the characteristics are those at its sale. Names of owners, buyers or residents are not in it."),
                          Say::tr("Earlier values of homes are never part of the model.")});
    const QStringList files = importTexts(material.imports, format);
    if (!files.isEmpty()) section.blocks.push_back(DocumentText{TextStyleOf::Body, {Say::tr("Files that went in:")}});
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, files});
    return section;
}

DocumentSection method(const ModelCardMaterial& material, const Format& format) {
    const ModelSpecification& specification = material.model->parts().specification;
    QStringList sentences{specification.estimator == Estimator::LeastSquares
                              ? Say::tr("A hedonic regression of the logarithm of the price by least squares.")
                              : Say::tr("A hedonic regression of the logarithm of the price with penalised curves and a smooth map; how smooth follows from the data (REML).")};
    if (specification.robust) sentences << Say::tr("Odd prices count less (scaled t).");
    if (specification.evidence)
        sentences << Say::tr("What comparable named sales fetched above or below the model then corrects the value; their weights follow from distance, date and likeness.");
    sentences << Say::tr("A value is a sum of contributions in the logarithm, shown in money to the cent. The same data give the same bits.");
    DocumentSection section = textSection(Say::tr("Method"), sentences);
    section.blocks.push_back(DocumentText{TextStyleOf::Body, {Say::tr("Effects in the model:")}});
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, termTexts(specification, material.model->catalogue(), format)});
    return section;
}

DocumentSection limits(const ModelCardQuality& quality) {
    DocumentSection section = textSection(
        Say::tr("Limits, and what people do"),
        {Say::tr("A model knows only what is recorded. Inside, view or nuisance that nobody recorded are not in the value."),
         Say::tr("Where few homes of a kind or place were sold the range is wider, and the value says so."),
         Say::tr("What is unusual, such as the largest plot, lies outside what was sold; such an effect is marked."),
         Say::tr("An assessor judges data, sales and outcomes before a model is made final. Every objection is decided by a person."),
         Say::tr("Ratios of values to prices judge the whole of the values, never one value.")});
    if (quality.context.estimate == "in_sample")
        section.blocks.push_back(DocumentText{TextStyleOf::Note, {Say::tr("The figures on accuracy are of values with their own price: they flatter.")}});
    return section;
}

}  // namespace

ReportDocument modelCard(const ModelCardMaterial& material, const ModelCardQuality& quality, const Format& format) {
    const RatioDocumentPart part{quality.study, quality.context, quality.frame, format};
    const ModelInfo& info = material.version().info;
    ReportDocument document;
    document.format = format;
    document.currency = quality.frame.currency;
    document.kind = Say::tr("Model card");
    document.projectTitle = material.sender.organization;
    document.name = Say::tr("The model behind the values");
    document.identity = Say::tr("What it is for, what it was made of, how well it does, and what it cannot do");
    document.cover = {{Say::tr("Model"), Say::tr("version %1 (%2)").arg(info.version).arg(specificationText(info.name)) + QStringLiteral(", ") +
                                             (info.frozen ? Say::tr("final") : Say::tr("not made final"))},
                      {Say::tr("Fingerprint"), QString::fromStdString(info.fingerprint)},
                      {Say::tr("Made on"), format.date(material.sender.today)},
                      {Say::tr("Program"), material.sender.program},
                      {Say::tr("Form"), QStringLiteral("modelkaart %1").arg(QLatin1String(version))}};
    if (!material.sender.contact.isEmpty()) document.cover.emplace_back(Say::tr("Questions to"), material.sender.contact);
    document.verdict = ratioVerdictText(quality.study, format);
    document.head = QStringLiteral("%1 · %2").arg(document.kind, document.projectTitle);
    document.foot = QStringList{Say::tr("model %1").arg(info.version),
                                Say::tr("fingerprint %1").arg(QString::fromStdString(info.fingerprint).left(fingerprintShown)),
                                Say::tr("form %1 %2").arg(QStringLiteral("modelkaart"), QLatin1String(version)), format.date(material.sender.today)}
                        .join(QStringLiteral(" · "));
    document.isArchival = true;
    DocumentSection accuracy = ratioFiguresSection(part), fairness = ratioEquitySection(part);
    accuracy.heading = Say::tr("Accuracy: values beside prices");
    if (quality.context.estimate != "in_sample")
        accuracy.blocks.insert(accuracy.blocks.begin(),
                               DocumentText{TextStyleOf::Body, {Say::tr("Every sale was valued as if its own price were not known.")}});
    for (DocumentSection& section : std::vector<DocumentSection>{purpose(), data(material, format), method(material, format), std::move(accuracy),
                                                                 ratioNormsSection(part), std::move(fairness), ratioGroupsSection(part),
                                                                 limits(quality), versionsSection(material, format)})
        if (!section.blocks.empty()) document.sections.push_back(std::move(section));
    return document;
}

}  // namespace herleid
