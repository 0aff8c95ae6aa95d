#include "model/quality/sold_comparison.h"

#include <unordered_set>

#include "model/facts/statistics.h"

namespace herleid {

std::string_view name(SoldOutcome outcome) {
    switch (outcome) {
        case SoldOutcome::NoValues: return "no_values";
        case SoldOutcome::OneModel: return "one_model";
        case SoldOutcome::TooFew: return "too_few";
        case SoldOutcome::Alike: return "alike";
        case SoldOutcome::Different: return "different";
    }
    return {};
}

SoldComparison compareSoldAndUnsold(const ValuesOfTwoDates& values, const SaleSet& sales, const MarketModel& model) {
    SoldComparison comparison;
    if (values.values.empty()) return comparison;
    comparison.from = values.from;
    comparison.to = values.to;
    comparison.isRecorded = values.isRecorded;
    std::unordered_set<std::string> sold;
    for (const Sale& sale : sales.sales)
        if (sale.date > values.from && model.fitOf(sale.id) != nullptr) sold.insert(sale.propertyId);
    std::vector<double> ofSold;
    std::vector<double> ofUnsold;
    for (const TwoValues& one : values.values)
        if (one.before > 0 && one.after > 0)
            (sold.contains(one.propertyId) ? ofSold : ofUnsold).push_back(100 * (one.after / one.before - 1));
    comparison.sold = ofSold.size();
    comparison.unsold = ofUnsold.size();
    comparison.medianSold = median(ofSold);
    comparison.medianUnsold = median(ofUnsold);
    if (values.areOfOneModel) {
        comparison.outcome = SoldOutcome::OneModel;
    } else if (ofSold.size() < fewestInTestGroup || ofUnsold.size() < fewestInTestGroup) {
        comparison.outcome = SoldOutcome::TooFew;
    } else {
        comparison.test = soldAndUnsold(ofSold, ofUnsold);
        comparison.outcome = comparison.test.finds() ? SoldOutcome::Different : SoldOutcome::Alike;
    }
    return comparison;
}

}  // namespace herleid
