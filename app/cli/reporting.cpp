#include "app/cli/reporting.h"

#include "model/valuation/valuer.h"
#include "ui/report/model_report.h"

namespace herleid {

Result<QByteArray> reportOn(Project& project, const PriceModel& price, std::int64_t version,
                            const ReportRequest& request, const Format& format, Progress& progress) {
    const MarketModel& model = *price.market;
    auto read = project.sales();
    if (!read) return tl::unexpected(read.error());
    const auto sales = std::make_shared<const SaleSet>(std::move(*read));
    const Date date = request.date.value_or(model.summary().lastSale);
    std::optional<EffectSubject> subject;
    std::optional<ReportedDwelling> dwelling;
    std::optional<Property> property;
    if (request.property) {
        auto found = project.property(*request.property);
        if (!found) return tl::unexpected(found.error());
        property = std::move(*found);
        const Observation observation{&property->facts, property->location, date, date};
        const Estimate estimate = Valuer(price, {}, sales).estimate(observation, {});
        const Money value = Money::fromUnits(estimate.value, model.parts().currency);
        subject = EffectSubject{observation, value};
        dwelling = ReportedDwelling{property->id, QString::fromStdString(property->title()), value};
    }
    const auto reading = readModel(model, *sales, date, subject, progress);
    if (!reading) return tl::unexpected(reading.error());
    const ModelReport report{model, *reading, version, QString::fromStdString(project.settings().title),
                             date,  dwelling, price.evidence};
    return request.format == "html" ? modelReportHtml(report, format).toUtf8() : modelReportJson(report);
}

}  // namespace herleid
