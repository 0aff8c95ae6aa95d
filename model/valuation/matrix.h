#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/evidence/likeness.h"
#include "model/facts/date.h"
#include "model/facts/facts.h"
#include "model/facts/location.h"
#include "model/facts/money.h"
#include "model/facts/sale.h"

namespace herleid {

/// The adjustment of a sale whose price lies further from the model than such prices do: the part beyond the limit
/// does not count. METHOD §2: residuals are held within 3 robust SD.
inline constexpr std::string_view limitName = "limit";

/// One difference between a comparable sale and the subject, priced.
struct MatrixAdjustment {
    std::string name;                     ///< term name, or limitName
    std::vector<std::size_t> features;    ///< positions in the catalogue
    double logEffect = 0;                 ///< contribution to the subject minus contribution to the sale
    Money amount;
    friend bool operator==(const MatrixAdjustment&, const MatrixAdjustment&) = default;
};

/// One comparable sale, brought to the valuation date and to the subject: price + Σ corrections + index +
/// Σ adjustments = adjusted price, in whole cents.
struct MatrixRow {
    std::string saleId;
    std::string propertyId;
    std::string addressLine;
    Date date;
    Money price;                           ///< as recorded
    std::vector<PriceCorrection> corrections;   ///< recorded differences with the full, unencumbered price
    Facts facts;                           ///< as at the sale
    std::optional<Location> location;
    bool isOwnSale = false;                ///< of the subject itself
    double indexLog = 0;                   ///< time effect at the valuation date minus at the sale
    Money indexAmount;
    std::vector<MatrixAdjustment> adjustments;
    double logAdjusted = 0;                ///< ln of the adjusted price, unrounded
    Money adjustedPrice;
    double weight = 0;                     ///< in the value; the model value has the rest
    double residual = 0;                   ///< how far in ln price it sold above the model, held within the limit
    Likeness likeness;
    friend bool operator==(const MatrixRow&, const MatrixRow&) = default;

    /// price + Σ corrections: the index and the adjustments work from here.
    [[nodiscard]] Money correctedPrice() const;
    /// Σ of the corrections of one kind.
    [[nodiscard]] Money correctionOf(std::string_view kind) const;
    /// correctedPrice + index.
    [[nodiscard]] Money indexedPrice() const;
    [[nodiscard]] double indexPercent() const;
    /// Σ adjustments and Σ |adjustments| (without corrections and index) as a percentage of the indexed price.
    [[nodiscard]] double netPercent() const;
    [[nodiscard]] double grossPercent() const;
    /// More than 15% net or 25% gross: usual appraisal practice calls for caution.
    [[nodiscard]] bool needsCaution() const;
};

/// The kinds of price corrections that occur in the rows, in the order in which they come.
[[nodiscard]] std::vector<std::string> correctionKinds(const std::vector<MatrixRow>& rows);

}  // namespace herleid
