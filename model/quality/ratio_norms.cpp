#include "model/quality/ratio_norms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace herleid {

namespace {

constexpr std::array<std::string_view, 3> statusNames{"adopted", "draft", "house_rule"};
constexpr std::array<std::string_view, 5> verdictNames{"met", "met_unsure", "not_met_unsure", "not_met", "none"};

constexpr const char* standard = "IAAO, Standard on Ratio Studies (2013)";

}  // namespace

std::string_view name(NormStatus status) {
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<NormStatus> normStatusOf(std::string_view name) {
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    if (found == statusNames.end()) return std::nullopt;
    return static_cast<NormStatus>(found - statusNames.begin());
}

std::string_view name(NormVerdict verdict) {
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::vector<RatioNorm> defaultNorms() {
    return {{RatioFigure::Median, 0.90, 1.10, NormStatus::Adopted, standard, 5},
            {RatioFigure::Cod, 5, 15, NormStatus::Adopted, standard, 10},
            {RatioFigure::Prd, 0.98, 1.03, NormStatus::Adopted, standard, 20},
            {RatioFigure::Prb, -0.05, 0.05, NormStatus::Adopted, standard, 20},
            {RatioFigure::Mki, 0.95, 1.05, NormStatus::HouseRule, "Quintos (2021)", 20}};
}

NormVerdict verdictOf(const RatioNorm& norm, std::size_t sales, double value, const RatioInterval& interval) {
    if (sales < norm.fewestSales || std::isnan(value)) return NormVerdict::None;
    const bool isWithin = norm.low <= value && value <= norm.high;
    if (!interval.isKnown()) return isWithin ? NormVerdict::MetUnsure : NormVerdict::NotMetUnsure;
    if (isWithin)
        return norm.low <= interval.low && interval.high <= norm.high ? NormVerdict::Met : NormVerdict::MetUnsure;
    return interval.high < norm.low || norm.high < interval.low ? NormVerdict::NotMet : NormVerdict::NotMetUnsure;
}

}  // namespace herleid
