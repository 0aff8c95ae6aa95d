#include "model/facts/sale.h"

#include <algorithm>
#include <tuple>

namespace herleid {

Money Sale::correctedPrice() const {
    Money sum = price;
    if (transaction)
        for (const PriceCorrection& correction : transaction->corrections) sum = sum + correction.amount;
    return sum;
}

void SaleSet::sortCanonically() {
    std::sort(sales.begin(), sales.end(),
              [](const Sale& a, const Sale& b) { return std::tie(a.date, a.id) < std::tie(b.date, b.id); });
}

}  // namespace herleid
