#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"

namespace herleid {

/// Why a sale is no evidence of a market price, or deserves a look.
enum class ScreeningReason {
    RecordedNotMarket,      // recorded: the source itself marked it as not at arm's length
    Family,                 // recorded
    Portfolio,              // recorded: sold together with others
    Auction,                // recorded: auction or foreclosure
    PartOfDwelling,         // recorded
    Let,                    // recorded: sold with a tenant
    Demolition,             // recorded
    NotUsable,              // recorded: marked as not usable for another reason
    SymbolicPrice,          // price
    PriceNotPositive,       // price, corrected: nothing is left after corrections
    FarBelowMarket,         // price, floor, segment
    OutsideWindow,          // date, first, last
    FactsMissing,           // features
    ResoldSoon,             // other, days, percent, beyond: only flagged
    ResoldWithJump,         // other, days, percent, beyond, out_of_line ("this", "other"), told_by ("recorded", "model",
                            // "segment"): one of the two prices is no ordinary one; where it cannot be told which, the last
                            // two are absent and both are only flagged
    PriceOutlier,           // price, estimate, percent, score, segment
};
inline constexpr std::size_t screeningReasonCount = static_cast<std::size_t>(ScreeningReason::PriceOutlier) + 1;
[[nodiscard]] std::string_view name(ScreeningReason reason);
[[nodiscard]] std::optional<ScreeningReason> screeningReasonOf(std::string_view name);
/// Whether the reason is the price itself and nothing that was known before it: such sales stay in every evaluation, or
/// the errors that a model is judged by would be those it does not make.
[[nodiscard]] bool restsOnPrice(ScreeningReason reason);

/// One reason with what it rests on.
struct ScreeningRemark {
    ScreeningReason reason{};
    bool excludes = true;   ///< false: the sale stays in, but is shown to be looked at
    std::vector<std::pair<std::string, std::string>> arguments;
    friend bool operator==(const ScreeningRemark&, const ScreeningRemark&) = default;
    [[nodiscard]] std::string argument(const std::string& name) const;
};

/// What the rules say of one sale; a person's decision stands above it.
struct ScreenedSale {
    std::string saleId;
    std::vector<ScreeningRemark> remarks;   ///< in the order of ScreeningReason
    friend bool operator==(const ScreenedSale&, const ScreenedSale&) = default;
    [[nodiscard]] bool isIncluded() const;
};

/// A code of the source that excludes. Codes are a municipality's to give; none is built in.
struct ScreeningCode {
    std::string field;   ///< "transaction_code", "usability" or "circumstances"
    std::string code;    ///< the whole field, as recorded
    ScreeningReason reason{};
    friend bool operator==(const ScreeningCode&, const ScreeningCode&) = default;
};

/// Where nothing else is said: chosen.
struct ScreeningSettings {
    bool readWords = true;             ///< recognise Dutch and English words in usability and circumstances
    std::vector<ScreeningCode> codes;
    double symbolicPrice = 1;          ///< at most this, in units of the currency
    double floorShare = 0.05;          ///< of the median price of the segment: below is far below any market
    int resaleMonths = 6;
    double resaleJumpPercent = 25;     ///< beyond the index
    std::optional<Date> first;         ///< of the window; none: no limit
    std::optional<Date> last;
    bool requiresFacts = true;         ///< floor area and type of dwelling, where the catalogue has them
    bool usesModel = false;            ///< exclude outliers from the model; needs one
    double outlierSpreads = 4;         ///< robust SD within the segment
    friend bool operator==(const ScreeningSettings&, const ScreeningSettings&) = default;
};

/// What the rules say of every sale, in the order of the set; the same for every number of threads and order of sales.
/// recordedNotMarket: by position, what the source itself said; empty: nothing. model: may be null; then resales are
/// compared without an index, and with the usual prices of their segment, and there are no price outliers. An outlier lies more than outlierSpreads robust SD from the
/// median residual of its segment: type and district where they have 50 sales together, else type, else all. Residuals are
/// those without the sale itself, fitted or not, so that a sale is judged the same whether it was excluded before or not.
/// Fails with Cancelled.
[[nodiscard]] Result<std::vector<ScreenedSale>> screenSales(const SaleSet& sales,
                                                            const std::vector<bool>& recordedNotMarket,
                                                            const MarketModel* model,
                                                            const ScreeningSettings& settings, int threads,
                                                            Progress& progress);

}  // namespace herleid
