#include "data/dossier/quality_figures.h"

#include "model/quality/accuracy.h"
#include "model/quality/ratio_values.h"

namespace herleid {

Result<std::vector<std::pair<std::string, double>>> qualityFigures(
    const std::shared_ptr<const SaleSet>& sales, const PriceModel& model, int threads, Progress& progress) {
    const Date anyDay =
        model.market->summary().lastSale;  // figures as of each sale's own day do not depend on it
    const auto valued = valuedSales(sales, model, anyDay, threads, progress);
    if (!valued) return tl::unexpected(valued.error());
    std::vector<HeldOutValue> values;
    for (const ValuedSale& sale : *valued)
        values.push_back({{}, sale.price, sale.leftOut, sale.leftOut, sale.leftOut, sale.leftOut});
    const AccuracyFigures figures = accuracyOf(values);
    return std::vector<std::pair<std::string, double>>{{"n", static_cast<double>(figures.n)},
                                                       {"rmse_log", figures.rmseLog},
                                                       {"r2_log", figures.r2Log},
                                                       {"mape", figures.mape},
                                                       {"mdape", figures.mdape},
                                                       {"within_10", figures.within10},
                                                       {"within_20", figures.within20},
                                                       {"median_ratio", figures.medianRatio},
                                                       {"cod", figures.cod},
                                                       {"prd", figures.prd},
                                                       {"prb", figures.prb}};
}

}  // namespace herleid
