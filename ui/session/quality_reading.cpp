#include "ui/session/quality_reading.h"

#include "data/values_of_two_dates.h"

namespace herleid {

namespace {

Result<SoldComparison> soldComparison(const std::filesystem::path& file, const SaleSet& sales, const MarketModel& model) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    const auto values = valuesOfTwoDates(*project);
    if (!values) return tl::unexpected(values.error());
    return compareSoldAndUnsold(*values, sales, model);
}

}  // namespace

Result<QualityReading> readQuality(const std::shared_ptr<const SaleSet>& sales, const std::shared_ptr<const Valuer>& valuer,
                                   const QualityRequest& request, std::shared_ptr<const QualityReading> former,
                                   Progress& progress) {
    QualityReading reading;
    reading.sales = sales;
    reading.day = request.day;
    reading.valuationDate = request.valuationDate;
    if (former) {
        reading.valued = former->valued;
        reading.farthest = former->farthest;
        reading.influential = former->influential;
    } else {
        ProgressPortion valuing(progress, 0, 0.5);
        auto valued = valuedSales(sales, valuer->priceModel(), request.valuationDate, 0, valuing);
        if (!valued) return tl::unexpected(valued.error());
        reading.valued = std::move(*valued);
        reading.farthest = farthestSales(reading.valued, mostFarthest);
        auto influential = influentialSales(sales, valuer->priceModel(), reading.valued, mostInfluential, 0, progress);
        if (!influential) return tl::unexpected(influential.error());
        reading.influential = std::move(*influential);
    }
    if (auto sold = soldComparison(request.project, *sales, valuer->model()))
        reading.sold = std::move(*sold);
    else
        return tl::unexpected(sold.error());
    reading.sample = ratioSample(reading.valued, RatioEstimate::LeftOut, request.day);
    reading.inSample = ratioFigures(ratioSample(reading.valued, RatioEstimate::InSample, request.day));
    std::vector<const Sale*> sold;
    for (const ValuedSale& one : reading.valued) sold.push_back(&sales->sales[one.sale]);
    ProgressPortion studying(progress, former ? 0 : 0.6, 1);
    auto study = studyRatios(reading.sample, ratioGroupings(sold, *sales->catalogue, reading.sample), {request.norms, {}}, studying);
    if (!study) return tl::unexpected(study.error());
    reading.study = std::move(*study);
    reading.alike = likeDwellings(reading.valued, *sales);
    return reading;
}

}  // namespace herleid
