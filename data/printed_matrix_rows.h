#pragma once

#include <string>
#include <string_view>

namespace herleid {

/// What a row of a printed matrix holds, by its label in Dutch or English.
enum class MatrixLine {
    Unknown, Address, Type, BuildYear, Location, Rating, RatingsDate, FloorArea, FloorAreaPart, PlotArea, PlotPart, Volume,
    Agreement, Delivery, SalePrice, PriceCorrection, IndexPercent, IndexSource, IndexAmount, IndexedPrice,
    LandValue, LandPrice, OutbuildingValue, MainValue, UnitPrice, CorrectedUnitPrice, RatingSteps, StepPercent,
    Difference, AdjustedPrice, Total, ValuationDate, DeterminedValue, CourtValue, Ignored,
};

struct MatrixLabel {
    MatrixLine line = MatrixLine::Unknown;
    char rating = 0;      ///< K, O, U, D, V or L; 0 where one row holds several
    std::string part;     ///< of a component: "carport"; of a row with several ratings: "KOUDV"
};

/// Lower case, without accents of ï and ë, m² as m2, one space between words, no other signs.
[[nodiscard]] std::string plainLabel(std::string_view label);
[[nodiscard]] MatrixLabel matrixLabelOf(std::string_view label);

/// Kinds of values that a line holds.
enum class MatrixValueKind { Text, Year, Area, Amount, Price, UnitPrice, LandPrice, Percent, Count, Date };
[[nodiscard]] MatrixValueKind valueKindOf(MatrixLine line);

}  // namespace herleid
