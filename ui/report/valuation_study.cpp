#include "ui/report/valuation_study.h"

#include <algorithm>

namespace herleid {

namespace {

Property tried(const Property& recorded, const TryOut& tryOut) {
    Property subject = recorded;
    for (const auto& [feature, value] : tryOut.facts) {
        subject.facts.set(feature, value);
        subject.factProvenance[feature] = Provenance{"try-out", {}, {}, "try-out", ""};
    }
    return subject;
}

Result<ValueChange> changeTo(const Valuation& tryOut, const Valuer& valuer, const Property& recorded,
                             const Property& subject, const ValuationRequest& plain, const ValuationRequest& request) {
    const auto before = valuer.value(recorded, plain);
    if (!before) return tl::unexpected(before.error());
    const auto modelBefore = valuer.modelFor(recorded, plain);
    if (!modelBefore) return tl::unexpected(modelBefore.error());
    const auto modelAfter = valuer.modelFor(subject, request);
    if (!modelAfter) return tl::unexpected(modelAfter.error());
    return explainChange(*modelBefore, *before, *modelAfter, tryOut);
}

}  // namespace

Result<ValuationStudy> studyValuation(const Valuer& valuer, std::shared_ptr<const SaleSet> sales,
                                      const Property& recorded, const ValuationRequest& request, const TryOut& tryOut,
                                      const StudyOptions& options) {
    const Property subject = tried(recorded, tryOut);
    ValuationRequest asked = request;
    asked.withoutSales = tryOut.withoutSales;
    auto value = valuer.value(subject, asked);
    if (!value) return tl::unexpected(value.error());
    ValuationStudy study{std::move(*value), {}, {}, {}, std::move(sales), {}, {}};
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
    if (!tryOut.isEmpty()) {
        auto change = changeTo(study.valuation, valuer, recorded, subject, request, asked);
        if (!change) return tl::unexpected(change.error());
        study.change = std::move(*change);
    }
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
