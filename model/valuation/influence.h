#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "model/facts/date.h"
#include "model/facts/money.h"

namespace herleid {

/// How one sale carried a value. METHOD §6.
struct SaleInfluence {
    std::size_t sale = 0;             ///< position in the SaleSet
    std::string saleId;
    Date date;
    Money price;
    double logDerivative = 0;         ///< ∂ ln V/∂ ln P at fixed smoothing, robust weights and kernel
    double weight = 0;                ///< among the named sales; 0 for a sale that carries by the model alone
    /// The value before rounding were this sale never made, exactly, with another in its place among the named ones;
    /// nothing where an effect of the model rests on this sale alone.
    std::optional<Money> withoutSale;
    std::optional<Money> difference;  ///< that less the value before rounding
    friend bool operator==(const SaleInfluence&, const SaleInfluence&) = default;
};

}  // namespace herleid
