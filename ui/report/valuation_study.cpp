#include "ui/report/valuation_study.h"

namespace herleid {

Result<ValuationStudy> studyValuation(const Valuer& valuer, std::shared_ptr<const SaleSet> sales,
                                      const Property& recorded, const ValuationRequest& request, const TryOut& tryOut,
                                      const StudyOptions& options) {
    auto plain = valuer.value(recorded, request);
    if (!plain) return tl::unexpected(plain.error());
    const auto before = std::make_shared<const Valuation>(std::move(*plain));
    auto tried = valueTryOut(valuer, before, recorded, request, tryOut);
    if (!tried) return tl::unexpected(tried.error());
    const Property subject = tryOut.appliedTo(recorded);
    const ValuationRequest asked = tryOut.appliedTo(request);
    ValuationStudy study{*tried->valuation, {}, {}, {}, std::move(sales), {}, {}};
    if (options.components) {
        const auto model = valuer.modelFor(subject, asked);
        if (!model) return tl::unexpected(model.error());
        study.components = componentValues(*model, valuer.sales(), study.valuation);
    }
    if (options.influence) {
        auto influence = valuer.influence(subject, asked);
        if (!influence) return tl::unexpected(influence.error());
        study.influence = std::move(*influence);
    }
    if (options.ranking) {
        auto ranking = valuer.ranking(subject, asked);
        if (!ranking) return tl::unexpected(ranking.error());
        study.ranking = std::move(*ranking);
    }
    if (!tryOut.isEmpty()) study.change = std::move(tried->change);
    return study;
}

Result<std::unique_ptr<Valuer>> refittedWithout(const Valuer& valuer, const std::vector<std::string>& withoutSales,
                                                Progress& progress) {
    auto rest = std::make_shared<SaleSet>(valuer.sales());
    for (const std::string& id : withoutSales)
        if (std::erase_if(rest->sales, [&](const Sale& sale) { return sale.id == id; }) == 0)
            return failure(ErrorCode::UnknownSale, {{"id", id}});
    FitOptions options;
    options.until = valuer.model().summary().lastSale;
    auto model = fitPriceModel(*rest, valuer.model().parts().specification, options, progress);
    if (!model) return tl::unexpected(model.error());
    const ModelReference reference{0, valuer.reference().name, model->market->fingerprint()};
    return std::make_unique<Valuer>(std::move(*model), reference, std::move(rest));
}

}  // namespace herleid
