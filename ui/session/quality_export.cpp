#include "ui/session/quality_export.h"

#include "ui/report/program.h"
#include "ui/report/ratio_document.h"
#include "ui/report/ratio_frame.h"

namespace herleid {

namespace {

/// What the report says beside the figures; points into the reading.
struct Frames {
    RatioReportContext context;
    RatioReportFrame frame;
};

Result<Frames> framesOf(const QualityExport& from) {
    const auto project = Project::open(from.project);
    if (!project) return tl::unexpected(project.error());
    const QualityReading& reading = *from.reading;
    std::vector<const Sale*> sold;
    for (const ValuedSale& one : reading.valued) sold.push_back(&reading.sales->sales[one.sale]);
    const auto& specification = from.market.valuer->model().parts().specification;
    auto frame = ratioProjectFrame(*project, from.market.model->version, specification, sold, reading.valuationDate);
    if (!frame) return tl::unexpected(frame.error());
    Frames frames;
    frames.context.day = reading.day == RatioDay::OfSale ? "sale" : "valuation";
    frames.context.catalogue = reading.sales->catalogue.get();
    frames.context.inSample = &reading.inSample;
    frames.context.sold = &reading.sold;
    frames.context.lists = RatioSaleLists{reading.sales.get(), &reading.valued, &reading.farthest, &reading.influential};
    frames.frame.title = QString::fromStdString(project->settings().title);
    if (frames.frame.title.isEmpty()) frames.frame.title = QString::fromStdString(from.project.stem().string());
    frames.frame.program = programVersion();
    frames.frame.today = from.today;
    frames.frame.currency = project->settings().currency;
    frames.frame.draws = BootstrapPlan().draws;
    frames.frame.seed = BootstrapPlan().seed;
    frames.frame.sample = &reading.sample;
    frames.frame.project = std::move(*frame);
    return frames;
}

/// What a model card and an entry in the register are made of; points into the reading.
struct Card {
    ModelCardMaterial material;
    Frames frames;
    const RatioStudy* study = nullptr;
    [[nodiscard]] ModelCardQuality quality() const { return {*study, frames.context, frames.frame}; }
};

Result<Card> cardOf(const QualityExport& from, const DocumentSender& sender) {
    auto frames = framesOf(from);
    if (!frames) return tl::unexpected(frames.error());
    const auto project = Project::open(from.project);
    if (!project) return tl::unexpected(project.error());
    auto material = modelCardMaterial(*project, sender);
    if (!material) return tl::unexpected(material.error());
    return Card{std::move(*material), std::move(*frames), &from.reading->study};
}

}  // namespace

QualityFile qualityFileOf(const QString& file) {
    const QString name = file.toLower();
    if (name.endsWith(QLatin1String(".html"))) return QualityFile::Page;
    if (name.endsWith(QLatin1String(".xlsx"))) return QualityFile::Workbook;
    if (name.endsWith(QLatin1String(".json"))) return QualityFile::Exchange;
    return QualityFile::Pdf;
}

Result<QByteArray> modelCardBytes(const QualityExport& from, const DocumentSender& sender, QualityFile kind, const Format& format) {
    const auto made = cardOf(from, sender);
    if (!made) return tl::unexpected(made.error());
    const ReportDocument card = modelCard(made->material, made->quality(), format);
    return kind == QualityFile::Page ? documentHtml(card).toUtf8() : documentPdf(card);
}

Result<QByteArray> algorithmEntryBytes(const QualityExport& from, const DocumentSender& sender, const AlgorithmUse& use, const Format& format) {
    const auto made = cardOf(from, sender);
    if (!made) return tl::unexpected(made.error());
    const auto json = algorithmEntryJson(algorithmEntry(made->material, made->quality(), use, format));
    if (!json) return tl::unexpected(json.error());
    return QByteArray::fromStdString(*json);
}

Result<RatioExchange> ownExchange(const QualityExport& from) {
    const auto frames = framesOf(from);
    if (!frames) return tl::unexpected(frames.error());
    return exchangeOf(from.reading->study, frames->context, frames->frame, from.market.valuer->model().parts().specification);
}

Result<QByteArray> qualityBytes(const QualityExport& from, QualityFile kind, const Format& format) {
    if (kind == QualityFile::Exchange) {
        const auto exchange = ownExchange(from);
        if (!exchange) return tl::unexpected(exchange.error());
        return QByteArray::fromStdString(writeRatioExchange(*exchange));
    }
    const auto frames = framesOf(from);
    if (!frames) return tl::unexpected(frames.error());
    const ReportDocument document = ratioDocument(from.reading->study, frames->context, frames->frame, format);
    if (kind == QualityFile::Page) return documentHtml(document).toUtf8();
    if (kind == QualityFile::Workbook) return documentXlsx(document);
    return documentPdf(document);
}

}  // namespace herleid
