#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/quality/ratio_bootstrap.h"

namespace herleid {

/// What a norm is: of a standard in force, of a draft, or one's own.
enum class NormStatus { Adopted, Draft, HouseRule };
[[nodiscard]] std::string_view name(NormStatus status);
[[nodiscard]] std::optional<NormStatus> normStatusOf(std::string_view name);

/// Between which limits a figure should be, and who says so. A setting, not a truth: national limits for the WOZ are not
/// published.
struct RatioNorm {
    RatioFigure figure{};
    double low = 0;
    double high = 0;
    NormStatus status{};
    std::string source;
    std::size_t fewestSales = 20;  ///< below it there is no verdict
    friend bool operator==(const RatioNorm&, const RatioNorm&) = default;
};

/// IAAO 2013 (table 1-3 and §5) for homes in a mixed market: median 0.90–1.10, COD 5–15, PRD 0.98–1.03, PRB ±0.05; and of
/// one's own, MKI 0.95–1.05, the width Quintos (2021) looks at.
[[nodiscard]] std::vector<RatioNorm> defaultNorms();

/// How a figure stands to its norm. A limit is passed for certain where the whole interval is on one side of it.
enum class NormVerdict {
    Met,          ///< the whole interval within the limits
    MetUnsure,    ///< the figure within, the interval not whole
    NotMetUnsure, ///< the figure outside, a part of the interval within: chance may explain it
    NotMet,       ///< the whole interval outside
    None,         ///< too few sales, or no figure
};
[[nodiscard]] std::string_view name(NormVerdict verdict);
[[nodiscard]] NormVerdict verdictOf(const RatioNorm& norm, std::size_t sales, double value, const RatioInterval& interval);

}  // namespace herleid
