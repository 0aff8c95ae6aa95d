// Land: its price a m² falls as the plot grows; what a plot comes to.
#include <algorithm>
#include <cmath>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

struct LandPrice {
    std::size_t column = 0;
    double size = 0;
    double price = 0;
    double half = 0;   ///< of rounding
};

std::optional<LandPrice> landPriceOf(const VerdictList& list, std::size_t k) {
    const PrintedColumn& column = list.matrix.column(k);
    const PrintedComponent* land = column.component(PrintedPart::Land);
    if (land == nullptr) return std::nullopt;
    const auto size = land->quantity ? land->quantity : column.plotArea;
    if (!size || size->value <= 0) return std::nullopt;
    if (land->unitPrice) return LandPrice{k, size->value, land->unitPrice->value, land->unitPrice->half()};
    if (!land->amount) return std::nullopt;
    return LandPrice{k, size->value, land->amount->value / size->value, land->amount->half() / size->value};
}

void tellValue(VerdictList& list, std::size_t k) {
    const PrintedColumn& column = list.matrix.column(k);
    const PrintedComponent* land = column.component(PrintedPart::Land);
    if (land == nullptr || land->amount || !land->unitPrice) return;
    const auto size = land->quantity ? land->quantity : column.plotArea;
    if (!size) return;
    MatrixFinding& finding = list.add(MatrixCheck::LandValue, MatrixSeverity::Info, k);
    finding.expected = size->value * land->unitPrice->value;
    finding.tolerance = size->value * land->unitPrice->half();
    finding.figures = {{"size", size->value}, {"price", land->unitPrice->value}};
}

/// The larger plot against the next smaller one.
void compare(VerdictList& list, const LandPrice& smaller, const LandPrice& larger) {
    const double band = smaller.half + larger.half;
    const bool rises = larger.price > smaller.price + band;
    const bool isSame = std::abs(larger.price - smaller.price) <= band &&
                        larger.size > smaller.size * (1 + list.settings.sizeShare);
    MatrixFinding& finding =
        list.add(MatrixCheck::LandScale, rises || isSame ? MatrixSeverity::Note : MatrixSeverity::Ok, larger.column);
    finding.printed = larger.price;
    finding.expected = smaller.price;
    finding.tolerance = band;
    finding.figures = {{"size", smaller.size}, {"price", smaller.price}, {"larger", larger.size},
                       {"larger_price", larger.price}};
    finding.texts = {{"other", list.matrix.column(smaller.column).label}};
}

}  // namespace

void checkLand(VerdictList& list) {
    std::vector<LandPrice> prices;
    bool hasLand = false;
    for (std::size_t k = 0; k < list.matrix.columns(); ++k) {
        tellValue(list, k);
        hasLand = hasLand || list.matrix.column(k).component(PrintedPart::Land) != nullptr;
        if (const auto price = landPriceOf(list, k)) prices.push_back(*price);
    }
    std::ranges::stable_sort(prices, {}, &LandPrice::size);
    for (std::size_t i = 1; i < prices.size(); ++i)
        if (prices[i].size > prices[i - 1].size) compare(list, prices[i - 1], prices[i]);
    if (prices.size() >= 2) return;
    if (hasLand)
        list.miss(MatrixCheck::LandScale, {PrintedRow::PlotArea}, std::nullopt);
    else
        list.miss(MatrixCheck::LandScale, {PrintedRow::LandPrice, PrintedRow::PlotArea}, std::nullopt);
}

}  // namespace herleid
