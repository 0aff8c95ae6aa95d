#include "model/reading/model_reading.h"

namespace herleid {

Result<ModelReading> readModel(const MarketModel& model, const SaleSet& sales, Date date,
                               const std::optional<EffectSubject>& subject, Progress& progress) {
    ModelReading reading;
    double done = 0;
    // Rough parts of the time, measured on the demo.
    const auto step = [&](double part, const auto& work) {
        if (progress.isCancelled()) return false;
        progress.report(done, "read_model");
        work();
        done += part;
        return true;
    };
    const bool finished = step(0.4, [&] { reading.terms = termTable(model, sales); }) &&
                          step(0.2, [&] { reading.features = featureCharts(model, sales, subject); }) &&
                          step(0.2, [&] { reading.termCharts = termCharts(model, sales, subject); }) &&
                          step(0.05, [&] { reading.indices = priceIndices(model, sales); }) &&
                          step(0.05, [&] { reading.location = locationMap(model, sales); }) &&
                          step(0.05, [&] { reading.residuals = readResiduals(model, sales); }) &&
                          step(0.05, [&] { reading.landScales = landScales(model, sales, date); });
    if (!finished || progress.isCancelled()) return failure(ErrorCode::Cancelled);
    progress.report(1.0, "read_model");
    return reading;
}

}  // namespace herleid
