#include "app/cli/reporting.h"

#include <cmath>

#include "ui/report/model_report.h"

namespace herleid {

Result<QByteArray> reportOn(Project& project, const MarketModel& model, std::int64_t version,
                            const ReportRequest& request, const Format& format, Progress& progress) {
    const auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    const Date date = request.date.value_or(model.summary().lastSale);
    std::optional<EffectSubject> subject;
    std::optional<ReportedDwelling> dwelling;
    std::optional<Property> property;
    if (request.property) {
        auto found = project.property(*request.property);
        if (!found) return tl::unexpected(found.error());
        property = std::move(*found);
        const Observation observation{&property->facts, property->location, date, date};
        const Money value = Money::fromUnits(std::exp(model.logValue(observation)) * model.calibration(),
                                             model.parts().currency);
        subject = EffectSubject{observation, value};
        dwelling = ReportedDwelling{property->id, QString::fromStdString(property->title()), value};
    }
    const auto reading = readModel(model, *sales, date, subject, progress);
    if (!reading) return tl::unexpected(reading.error());
    const ModelReport report{model, *reading, version, QString::fromStdString(project.settings().title),
                             date,  dwelling};
    return request.format == "html" ? modelReportHtml(report, format).toUtf8() : modelReportJson(report);
}

}  // namespace herleid
