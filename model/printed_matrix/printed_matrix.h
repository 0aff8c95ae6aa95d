#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/money.h"

namespace herleid {

/// A figure as it stands on paper: its value and what its last printed place is worth. The figure it was rounded from
/// lies within half a step of it.
struct PrintedFigure {
    double value = 0;
    double step = 1;   ///< 1: whole units; 0.1: one decimal; 1000: whole thousands

    constexpr PrintedFigure() = default;
    constexpr PrintedFigure(double printed, double lastPlace = 1) : value(printed), step(lastPlace) {}   // NOLINT: on purpose
    [[nodiscard]] constexpr double half() const { return step / 2; }
    friend bool operator==(const PrintedFigure&, const PrintedFigure&) = default;
};

enum class PrintedPart { Main, Land, Outbuilding };
[[nodiscard]] std::string_view name(PrintedPart part);
[[nodiscard]] std::optional<PrintedPart> printedPartOf(std::string_view name);

/// A part of a dwelling with its share of the value (deelwaarde).
struct PrintedComponent {
    PrintedPart kind = PrintedPart::Outbuilding;
    std::string label;                        ///< as printed: "carport"
    std::optional<PrintedFigure> quantity;    ///< m², m³ or pieces
    std::optional<PrintedFigure> unitPrice;   ///< amount a unit of it
    std::optional<PrintedFigure> amount;
    friend bool operator==(const PrintedComponent&, const PrintedComponent&) = default;
};

/// One of KOUDV and L. level: 1 to 5, 3 is average; none where the matrix has a word.
struct PrintedRating {
    char letter = 'K';   ///< K, O, U, D, V, L
    std::string text;
    std::optional<double> level;
    friend bool operator==(const PrintedRating&, const PrintedRating&) = default;
};

/// An amount with a name: a correction of a price, or a difference with the subject that is priced.
struct NamedAmount {
    std::string label;
    PrintedFigure amount;
    friend bool operator==(const NamedAmount&, const NamedAmount&) = default;
};

/// The same thing as another paper has it: "taxatieverslag", 201.
struct StatedFigure {
    std::string source;
    PrintedFigure value;
    friend bool operator==(const StatedFigure&, const StatedFigure&) = default;
};

/// The subject or a comparable, as far as it is printed.
struct PrintedColumn {
    std::string label;
    std::string type;
    std::string location;
    std::optional<int> buildYear;
    std::vector<PrintedRating> ratings;
    std::optional<Date> ratingsDate;           ///< the day as of which the ratings are, where stated
    std::optional<PrintedFigure> floorArea;
    std::vector<PrintedFigure> floorAreaParts;
    std::vector<StatedFigure> statedAreas;     ///< floor areas of the same home in other papers
    std::optional<PrintedFigure> plotArea;
    std::vector<PrintedFigure> plotParts;
    std::optional<PrintedFigure> volume;       ///< m³
    std::vector<PrintedComponent> components;
    std::optional<Date> agreement;             ///< koopovereenkomst
    std::optional<Date> delivery;              ///< levering
    std::optional<PrintedFigure> salePrice;
    std::vector<NamedAmount> corrections;      ///< of the price: leasehold, owners' association
    std::optional<PrintedFigure> indexPercent;
    std::optional<PrintedFigure> indexAmount;
    std::string indexSource;
    std::optional<PrintedFigure> indexedPrice;
    std::optional<PrintedFigure> unitPrice;            ///< a m² or m³ of the main building
    std::optional<PrintedFigure> correctedUnitPrice;   ///< after the steps of the ratings
    std::optional<int> ratingSteps;                    ///< how many steps; negative: down
    std::vector<NamedAmount> differences;              ///< with the subject, priced
    std::optional<PrintedFigure> adjustedPrice;        ///< indexed price with the differences
    std::optional<PrintedFigure> total;                ///< appraised value
    friend bool operator==(const PrintedColumn&, const PrintedColumn&) = default;

    /// The first of its kind; null where there is none.
    [[nodiscard]] const PrintedComponent* component(PrintedPart kind) const;
    /// The price with its corrections.
    [[nodiscard]] std::optional<double> correctedPrice() const;
    /// Price a unit of the main building: the row of that name, or that of the component.
    [[nodiscard]] std::optional<PrintedFigure> mainUnitPrice() const;
    [[nodiscard]] const PrintedRating* rating(char letter) const;
};

/// A cell with an amount that stands in a row of components without saying in which column.
struct LooseCell {
    std::string row;
    PrintedFigure amount;
    friend bool operator==(const LooseCell&, const LooseCell&) = default;
};

/// A valuation matrix (waardematrix) as someone printed it. Whatever is not printed is absent, never guessed.
struct PrintedMatrix {
    std::string source;                          ///< whose, of what date: for people
    Currency currency = Currency::euro();
    std::string areaUnit = "m²";
    std::optional<Date> valuationDate;
    PrintedColumn subject;
    std::vector<PrintedColumn> comparables;
    std::optional<PrintedFigure> determinedValue;
    std::optional<PrintedFigure> courtValue;     ///< as a court set it
    std::vector<StatedFigure> statedValues;      ///< of the subject for the same date in other papers
    std::optional<double> stepPercent;           ///< what one step of a rating is worth
    std::vector<LooseCell> looseCells;
    friend bool operator==(const PrintedMatrix&, const PrintedMatrix&) = default;

    /// 0: the subject, k: comparable k.
    [[nodiscard]] const PrintedColumn& column(std::size_t k) const { return k == 0 ? subject : comparables.at(k - 1); }
    [[nodiscard]] std::size_t columns() const { return comparables.size() + 1; }
};

/// The rows a check can ask for; their words are in ui/text.
enum class PrintedRow {
    Address, Type, BuildYear, Location, Ratings, RatingsDate, FloorArea, FloorAreaParts, PlotArea, PlotParts, Volume,
    AgreementDate, DeliveryDate, SalePrice, Corrections, IndexPercent, IndexSource, IndexAmount, IndexedPrice,
    LandValue, LandPrice, OutbuildingValue, MainValue, UnitPrice, CorrectedUnitPrice, StepPercent, RatingSteps,
    Differences, AdjustedPrice, Total, ValuationDate, DeterminedValue,
};
inline constexpr std::size_t printedRowCount = static_cast<std::size_t>(PrintedRow::DeterminedValue) + 1;
[[nodiscard]] std::string_view name(PrintedRow row);

}  // namespace herleid
