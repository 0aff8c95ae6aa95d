#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

/// What is put to the test. Behind each: the figures and texts a finding carries besides printed and expected.
enum class MatrixCheck {
    ComponentSum,        ///< components add up to the total. parts; rest (what the part named should be)
    LooseCells,          ///< amounts without a column. ways; texts and figures: a cell each
    PriceTimesQuantity,  ///< price a unit × quantity = amount. unit_price, quantity
    ImpliedArea,         ///< amount / price a unit is a whole number. implied, lowest, highest
    FloorAreaParts,
    PlotParts,
    OneArea,             ///< the home has one floor area in all papers. texts: source
    OneValue,            ///< and one value
    MeanHeight,          ///< volume / floor area. height, highest
    IndexedPrice,        ///< price × (1 + index). price, percent
    MonthlyIndex,        ///< what the indexed price implies. percent, months, monthly, lowest, highest
    IndexInLine,         ///< with the other sales. monthly, others, sales
    IndexStart,          ///< from the agreement, not the delivery. months, from_agreement, from_delivery
    SaleDistance,        ///< from the valuation date. months, limit
    RatingsAtSale,       ///< texts: ratings_date, sale_date
    UnpricedDifference,  ///< subject, comparable; texts: row
    LandScale,           ///< the price of land falls with size. size, price, larger, larger_price; texts: other
    LandValue,           ///< size × price where no amount is printed. size, price
    RatingSteps,         ///< before × (1 − step)^n. before, step, steps, additive
    AdjustedPrice,       ///< indexed price + differences
    SalePricePerArea,    ///< per_area, area; texts: source
    TotalValue,          ///< the value does not exceed the matrix
    CourtCut,            ///< percent
};
inline constexpr std::size_t matrixCheckCount = static_cast<std::size_t>(MatrixCheck::CourtCut) + 1;
[[nodiscard]] std::string_view name(MatrixCheck check);

/// Ok: as it should be. Info: a figure worth knowing. Note: asks for an explanation. Far: further from the valuation date
/// than the limit. Mismatch: what is printed contradicts itself beyond rounding.
enum class MatrixSeverity { Ok, Info, Note, Far, Mismatch };
[[nodiscard]] std::string_view name(MatrixSeverity severity);

/// The outcome of one check of one column.
struct MatrixFinding {
    MatrixCheck check{};
    MatrixSeverity severity = MatrixSeverity::Ok;
    std::optional<std::size_t> column;       ///< 0: the subject, k: comparable k; none: the whole matrix
    std::string object;                      ///< the column's label
    std::string part;                        ///< of the column: a component, a rating
    std::optional<double> printed;
    std::optional<double> expected;
    double tolerance = 0;                    ///< what the rounding of the printed figures explains
    std::vector<std::pair<std::string, double>> figures;
    std::vector<std::pair<std::string, std::string>> texts;

    [[nodiscard]] std::optional<double> difference() const;   ///< printed − expected
    [[nodiscard]] std::optional<double> figure(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    /// Note, Far or Mismatch: something for a reader to look at.
    [[nodiscard]] bool asksAttention() const { return severity >= MatrixSeverity::Note; }
};

/// A check that could not be made, as rows are not printed.
struct MatrixGap {
    MatrixCheck check{};
    std::vector<PrintedRow> rows;
    std::vector<std::size_t> columns;   ///< empty: the whole matrix
    std::vector<std::string> objects;
};

/// Rulings in which courts weighed what a check is about, most telling first. Facts as published; what each decided is
/// told in ui/text.
[[nodiscard]] const std::vector<std::string_view>& rulingsOf(MatrixCheck check);

}  // namespace herleid
