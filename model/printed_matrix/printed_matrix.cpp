#include "model/printed_matrix/printed_matrix.h"

#include <array>

namespace herleid {

std::string_view name(PrintedPart part) {
    switch (part) {
        case PrintedPart::Main: return "main";
        case PrintedPart::Land: return "land";
        case PrintedPart::Outbuilding: return "outbuilding";
    }
    return {};
}

std::optional<PrintedPart> printedPartOf(std::string_view text) {
    for (const PrintedPart part : {PrintedPart::Main, PrintedPart::Land, PrintedPart::Outbuilding})
        if (name(part) == text) return part;
    return std::nullopt;
}

std::string_view name(PrintedRow row) {
    constexpr std::array<std::string_view, printedRowCount> names{
        "label",          "type",           "build_year",       "location",      "ratings",       "ratings_date",
        "floor_area",     "floor_area_parts", "plot_area",      "plot_parts",    "volume",        "agreement_date",
        "delivery_date",  "sale_price",     "corrections",      "index_percent", "index_source",  "index_amount",
        "indexed_price",  "land_value",     "land_price",       "outbuilding_value", "main_value", "unit_price",
        "corrected_unit_price", "step_percent", "rating_steps", "differences",   "adjusted_price", "total",
        "valuation_date", "determined_value"};
    return names.at(static_cast<std::size_t>(row));
}

const PrintedComponent* PrintedColumn::component(PrintedPart kind) const {
    for (const PrintedComponent& one : components)
        if (one.kind == kind) return &one;
    return nullptr;
}

std::optional<double> PrintedColumn::correctedPrice() const {
    if (!salePrice) return std::nullopt;
    double price = salePrice->value;
    for (const NamedAmount& correction : corrections) price += correction.amount.value;
    return price;
}

std::optional<PrintedFigure> PrintedColumn::mainUnitPrice() const {
    if (unitPrice) return unitPrice;
    const PrintedComponent* main = component(PrintedPart::Main);
    return main != nullptr ? main->unitPrice : std::nullopt;
}

const PrintedRating* PrintedColumn::rating(char letter) const {
    for (const PrintedRating& one : ratings)
        if (one.letter == letter) return &one;
    return nullptr;
}

}  // namespace herleid
