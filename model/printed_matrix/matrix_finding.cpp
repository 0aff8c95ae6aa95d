#include "model/printed_matrix/matrix_finding.h"

#include <array>

namespace herleid {

std::string_view name(MatrixCheck check) {
    constexpr std::array<std::string_view, matrixCheckCount> names{
        "component_sum",   "loose_cells",   "price_times_quantity", "implied_area",    "floor_area_parts", "plot_parts",
        "one_area",        "one_value",     "mean_height",          "indexed_price",   "monthly_index",    "index_in_line",
        "index_start",     "sale_distance", "ratings_at_sale",      "unpriced_difference", "land_scale",   "land_value",
        "rating_steps",    "adjusted_price", "sale_price_per_area", "total_value",     "court_cut"};
    return names.at(static_cast<std::size_t>(check));
}

std::string_view name(MatrixSeverity severity) {
    constexpr std::array<std::string_view, 5> names{"ok", "info", "note", "far", "mismatch"};
    return names.at(static_cast<std::size_t>(severity));
}

std::optional<double> MatrixFinding::difference() const {
    if (!printed || !expected) return std::nullopt;
    return *printed - *expected;
}

std::optional<double> MatrixFinding::figure(std::string_view wanted) const {
    for (const auto& [key, value] : figures)
        if (key == wanted) return value;
    return std::nullopt;
}

std::string MatrixFinding::text(std::string_view wanted) const {
    for (const auto& [key, value] : texts)
        if (key == wanted) return value;
    return {};
}

const std::vector<std::string_view>& rulingsOf(MatrixCheck check) {
    using List = std::vector<std::string_view>;
    static const List none;
    static const List miscalculated{"ECLI:NL:RBOBR:2025:1565"};
    static const List areas{"ECLI:NL:GHAMS:2020:1232", "ECLI:NL:RBMNE:2025:1914", "ECLI:NL:GHAMS:2014:5966"};
    static const List plots{"ECLI:NL:GHAMS:2013:2003"};
    static const List values{"ECLI:NL:RBLIM:2019:11689"};
    static const List heights{"ECLI:NL:RBOBR:2023:463"};
    static const List index{"ECLI:NL:RBMNE:2022:1882", "ECLI:NL:GHDHA:2024:149"};
    static const List agreement{"ECLI:NL:GHAMS:2013:2003"};
    static const List distance{"ECLI:NL:RBMNE:2021:2878", "ECLI:NL:RBGEL:2022:5689", "ECLI:NL:GHAMS:2017:1588"};
    static const List atSale{"ECLI:NL:RBMNE:2022:2460"};
    static const List differences{"ECLI:NL:RBMNE:2022:5915", "ECLI:NL:GHDHA:2023:371", "ECLI:NL:RBZWB:2018:7045"};
    static const List land{"ECLI:NL:GHDHA:2024:154", "ECLI:NL:GHAMS:2014:266"};
    static const List total{"ECLI:NL:RBROT:2017:8931"};
    static const List steps{"ECLI:NL:GHAMS:2022:373"};
    static const List proof{"ECLI:NL:GHDHA:2022:2639", "ECLI:NL:RBOBR:2024:3739"};
    switch (check) {
        case MatrixCheck::ComponentSum:
        case MatrixCheck::LooseCells: return total;
        case MatrixCheck::PriceTimesQuantity:
        case MatrixCheck::AdjustedPrice: return miscalculated;
        case MatrixCheck::IndexedPrice: return miscalculated;
        case MatrixCheck::ImpliedArea:
        case MatrixCheck::FloorAreaParts:
        case MatrixCheck::OneArea: return areas;
        case MatrixCheck::PlotParts: return plots;
        case MatrixCheck::OneValue: return values;
        case MatrixCheck::MeanHeight: return heights;
        case MatrixCheck::MonthlyIndex:
        case MatrixCheck::IndexInLine: return index;
        case MatrixCheck::IndexStart: return agreement;
        case MatrixCheck::SaleDistance: return distance;
        case MatrixCheck::RatingsAtSale: return atSale;
        case MatrixCheck::UnpricedDifference: return differences;
        case MatrixCheck::LandScale:
        case MatrixCheck::LandValue: return land;
        case MatrixCheck::RatingSteps: return steps;
        case MatrixCheck::TotalValue:
        case MatrixCheck::CourtCut: return proof;
        case MatrixCheck::SalePricePerArea: break;
    }
    return none;
}

}  // namespace herleid
