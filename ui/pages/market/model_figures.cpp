#include "ui/pages/market/model_figures.h"

#include <QCoreApplication>

#include "ui/text/words.h"

namespace herleid {

namespace {

struct ModelFigures {
    Q_DECLARE_TR_FUNCTIONS(herleid::ModelFigures)
};

ModelFigure figure(const QString& name, double number, int decimals, const Format& format) {
    return {name, format.number(number, decimals), number, decimals, false};
}

ModelFigure percentage(const QString& name, double percent, const Format& format) {
    return {name, format.percent(percent), percent, 1, true};
}

}  // namespace

std::vector<ModelFigure> modelFigures(const MarketModel& model, const Format& format) {
    const FitSummary& fit = model.summary();
    return {{ModelFigures::tr("Model"), specificationText(model.parts().specification.name), {}, 0, false},
            figure(ModelFigures::tr("Sales used"), static_cast<double>(fit.salesUsed), 0, format),
            figure(ModelFigures::tr("Sales read"), static_cast<double>(fit.salesRead), 0, format),
            {ModelFigures::tr("First sale"), format.date(fit.firstSale), {}, 0, false},
            {ModelFigures::tr("Last sale"), format.date(fit.lastSale), {}, 0, false},
            figure(ModelFigures::tr("Coefficients estimated"), static_cast<double>(fit.rank), 0, format),
            figure(ModelFigures::tr("Effective degrees of freedom"), fit.edf, 1, format),
            percentage(ModelFigures::tr("Explained part (R²)"), 100 * fit.rSquared, format),
            figure(ModelFigures::tr("Spread of errors, ln price (σ)"), fit.sigma, 4, format),
            figure(ModelFigures::tr("The same, each sale left out"), fit.rmseLeaveOneOut, 4, format),
            figure(ModelFigures::tr("Calibration to sale prices"), model.calibration(), 4, format)};
}

QString figureDifference(const ModelFigure& first, const ModelFigure& second, const Format& format) {
    if (!first.number || !second.number) return {};
    const double difference = *second.number - *first.number;
    const QString number = format.number(difference, first.decimals);
    const QString text =
        difference > 0 && number != format.number(0, first.decimals) ? u'+' + number : number;
    return first.isPercent ? ModelFigures::tr("%1 points").arg(text) : text;
}

}  // namespace herleid
