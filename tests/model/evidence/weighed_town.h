#pragma once

#include <cmath>
#include <memory>

#include "model/evidence/price_model.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {

/// A noisy town with its additive model, robust and with named sales as evidence.
struct WeighedTown {
    std::shared_ptr<SaleSet> sales;
    PriceModel price;

    explicit WeighedTown(std::size_t count = 900, std::uint64_t seed = 1) {
        SyntheticMarket market;
        market.sales = count;
        market.noise = 0.10;
        market.seed = seed;
        sales = std::make_shared<SaleSet>(market.make());
        // What streets share and no term knows.
        for (Sale& sale : sales->sales) {
            const double here = 0.15 * std::sin(sale.location->x / 60) * std::cos(sale.location->y / 60);
            sale.price = Money::fromUnits(sale.price.units() * std::exp(here), sale.price.currency());
        }
        sales->sales[5].price = Money::fromUnits(1000, sales->sales[5].price.currency());   // no market price
        price = fitPriceModel(*sales, additiveSpecification(*sales->catalogue), {}, Progress::none()).value();
    }
    [[nodiscard]] std::shared_ptr<const SaleSet> shared() const { return sales; }
};

}  // namespace herleid
