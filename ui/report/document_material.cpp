#include "ui/report/document_material.h"

#include <algorithm>

namespace herleid {

namespace {

constexpr std::size_t fewestForScale = 20;   // as for neighbourhoods; see landScales

/// The dwelling that was sold, as it was then. The state date applies to the subject alone.
Property asSold(const MatrixRow& row) {
    Property sold;
    sold.id = row.propertyId;
    sold.address.street = row.addressLine;
    sold.location = row.location;
    sold.facts = row.facts;
    return sold;
}

std::optional<Money> determinedValue(const std::vector<ValuationInfo>& stored, Date date) {
    const ValuationInfo* last = nullptr;
    for (const ValuationInfo& one : stored)
        if (one.valuationDate == date && (last == nullptr || one.number > last->number)) last = &one;
    return last == nullptr ? std::nullopt : std::optional(last->value);
}

Result<ComparableMaterial> comparableMaterial(const Project& project, const Valuer& valuer, const MatrixRow& row,
                                              const ValuationRequest& request) {
    ComparableMaterial material;
    if (const Sale* sale = valuer.saleOf(row.saleId); sale != nullptr && sale->transaction)
        material.delivery = sale->transaction->deliveryDate;
    auto valued = valuer.value(asSold(row), request);
    if (!valued) return tl::unexpected(valued.error());
    material.components = componentValues(valuer.model(), valuer.sales(), *valued);
    material.valuation = std::move(*valued);
    const auto stored = project.valuationsOf(row.propertyId);
    if (!stored) return tl::unexpected(stored.error());
    material.determined = determinedValue(*stored, request.valuationDate);
    return material;
}

/// The month that is 100: that of the valuation date, or the nearest in which dwellings were sold.
int baseMonth(const FitSummary& fit, Date valuationDate) {
    return std::clamp(valuationDate.monthIndex(), fit.firstSale.monthIndex(), fit.lastSale.monthIndex());
}

/// Of a project without neighbourhoods they would be the same scales again.
std::vector<LandScale> typeScales(const MarketModel& model, const SaleSet& sales, Date date) {
    if (!model.catalogue().findRole(Role::Neighbourhood)) return {};
    return landScales(model, sales, date, fewestForScale, LandScaleOf::Type);
}

}  // namespace

Result<DocumentMaterial> documentMaterial(const Project& project, const Valuer& valuer, std::shared_ptr<const SaleSet> sales,
                                          const std::string& propertyId, const ValuationRequest& request, DocumentSender sender) {
    auto record = dwellingRecord(project, propertyId);
    if (!record) return tl::unexpected(record.error());
    auto study = studyValuation(valuer, sales, record->property, request, {}, {true, true, false});
    if (!study) return tl::unexpected(study.error());
    record->valuation = study->valuation;
    const FitSummary& fit = valuer.model().summary();
    std::vector<ComparableMaterial> comparables;
    for (const MatrixRow& row : study->valuation.matrix()) {
        auto one = comparableMaterial(project, valuer, row, request);
        if (!one) return tl::unexpected(one.error());
        comparables.push_back(std::move(*one));
    }
    DocumentMaterial material{std::move(*study),
                              {QString::fromStdString(project.settings().title), fit},
                              std::move(*record),
                              std::move(comparables),
                              landScales(valuer.model(), *sales, request.valuationDate),
                              typeScales(valuer.model(), *sales, request.valuationDate),
                              priceIndices(valuer.model(), *sales, baseMonth(fit, request.valuationDate)),
                              std::move(sender)};
    if (material.sender.organization.isEmpty()) material.sender.organization = material.context.projectTitle;
    return material;
}

}  // namespace herleid
