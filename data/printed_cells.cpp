#include "data/printed_cells.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "data/date_text.h"
#include "data/number_text.h"
#include "data/printed_matrix_limits.h"

namespace herleid {

namespace {

constexpr std::string_view euro = "\xe2\x82\xac", minus = "\xe2\x88\x92";

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}
void skipBlanks(std::string_view& text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
}

/// Units as plainLabel writes them, with how they are shown.
struct Unit {
    std::string_view plain, shown;
};
constexpr std::array<Unit, 21> units{{{"", ""}, {"m2", "m²"}, {"m3", "m³"}, {"per m2", ""}, {"per m3", ""}, {"p m2", ""}, {"euro", ""},
                                      {"eur", ""}, {"sq ft", "sq ft"}, {"sqft", "sq ft"}, {"ft2", "sq ft"}, {"stuks", ""}, {"jaar", ""}, {"st", ""},
                                      {"usd", ""}, {"euro per m2", ""}, {"eur m2", ""}, {"m2 gbo", "m²"}, {"stappen", ""}, {"ca", ""}, {"steps", ""}}};

/// Where the texts of a kind of row lie; chosen, wide: only numbers a thousand times off fall outside.
std::pair<double, double> likely(MatrixValueKind kind) {
    switch (kind) {
        case MatrixValueKind::Price: return {1'000, 1e9};
        case MatrixValueKind::Amount: return {50, 1e9};
        case MatrixValueKind::UnitPrice: return {50, 50'000};
        case MatrixValueKind::LandPrice: return {5, 20'000};
        case MatrixValueKind::Area: return {5, 500'000};
        case MatrixValueKind::Percent: return {0, 90};
        default: return {0, 1e12};
    }
}

bool isLikely(const PrintedFigure& figure, MatrixValueKind kind) {
    const auto [lowest, highest] = likely(kind);
    if (hasOddDecimals(figure, kind)) return false;
    return figure.value == 0 || (std::abs(figure.value) >= lowest && std::abs(figure.value) <= highest);
}

const std::array<NumberFormat, 2>& formatsOf(DecimalSign sign) {
    static const std::array<NumberFormat, 2> comma{NumberFormat{",", "."}, NumberFormat{",", " "}};
    static const std::array<NumberFormat, 2> point{NumberFormat{".", ","}, NumberFormat{".", " "}};
    return sign == DecimalSign::Comma ? comma : point;
}

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return text;
}

/// "31 januari 2020" → "31 jan 2020".
std::string shortMonth(const std::string& text) {
    const auto first = text.find(' '), last = text.rfind(' ');
    if (first == std::string::npos || last <= first + 1) return text;
    std::string month = lowered(text.substr(first + 1, last - first - 1));
    if (month.empty() || month.front() < 'a' || month.front() > 'z') return text;
    month = month.starts_with("maa") ? "mrt" : month.substr(0, 3);
    return text.substr(0, first + 1) + month + text.substr(last);
}

}  // namespace

bool hasOddDecimals(const PrintedFigure& figure, MatrixValueKind kind) {
    return figure.step == 1e-3 && kind != MatrixValueKind::Percent;
}

std::optional<BareNumber> bareNumber(const std::string& cell) {
    const std::string trimmed = trimmedCell(cell);
    std::string_view text = trimmed;
    BareNumber bare;
    const auto takeSign = [&] {
        if (takePrefix(text, "-") || takePrefix(text, minus)) bare.digits = "-";
        skipBlanks(text);
    };
    takeSign();
    bare.isDollar = takePrefix(text, "USD") || takePrefix(text, "$");
    if (bare.isDollar || takePrefix(text, euro) || takePrefix(text, "EUR")) skipBlanks(text);
    if (bare.digits.empty()) takeSign();
    if (bare.digits.empty()) takePrefix(text, "+");
    std::size_t length = 0;
    while (length < text.size() && ((text[length] >= '0' && text[length] <= '9') || std::string_view("., ").find(text[length]) != std::string_view::npos))
        ++length;
    std::string_view digits = text.substr(0, length);
    std::string_view rest = text.substr(length);
    if (digits.ends_with(",") && (rest.starts_with("-") || rest.starts_with("="))) {   // "412.000,-" and "412.000,--"
        bare.isDutch = true;
        digits.remove_suffix(1);
        while (rest.starts_with("-") || rest.starts_with("=")) rest.remove_prefix(1);
    }
    while (digits.ends_with(' ')) digits.remove_suffix(1);
    if (digits.empty() || digits.find_first_of("0123456789") == std::string_view::npos) return std::nullopt;
    bare.digits += digits;
    if (takePrefix(rest, "%")) {
        bare.isPercent = true;
        bare.note = trimmedCell(std::string(rest));
        return bare;
    }
    const std::string plain = plainLabel(rest);
    const auto unit = std::ranges::find(units, plain, &Unit::plain);
    if (unit == units.end()) return std::nullopt;
    bare.unit = unit->shown;
    return bare;
}

std::optional<PrintedFigure> figureOfText(const BareNumber& bare, DecimalSign sign) {
    if (bare.isDutch && sign == DecimalSign::Point) return std::nullopt;
    for (const NumberFormat& format : formatsOf(sign)) {
        const auto number = parseNumber(bare.digits, format);
        if (!number || std::abs(*number) > largestMatrixFigure) continue;
        const auto at = bare.digits.find(format.decimal);
        const std::string decimals = at == std::string::npos ? std::string() : bare.digits.substr(at + 1);
        return PrintedFigure{*number, stepOfPlain(decimals.empty() ? "0" : "0." + decimals)};
    }
    return std::nullopt;
}

SignDecision decideSign(const std::vector<NumberCell>& cells) {
    std::size_t onlyComma = 0, onlyPoint = 0, unlikelyComma = 0, unlikelyPoint = 0;
    SignDecision decision;
    for (const NumberCell& cell : cells) {
        const auto bare = bareNumber(cell.text);
        if (!bare) continue;
        const auto comma = figureOfText(*bare, DecimalSign::Comma), point = figureOfText(*bare, DecimalSign::Point);
        if (comma && !point) ++onlyComma;
        if (point && !comma) ++onlyPoint;
        if (!comma || !point || comma->value == point->value) continue;
        if (decision.example.empty()) decision.example = cell.text;
        unlikelyComma += isLikely(*comma, cell.kind) ? 0 : 1;
        unlikelyPoint += isLikely(*point, cell.kind) ? 0 : 1;
    }
    if (onlyComma + onlyPoint > 0) {
        // Where both occur, the cells that do not fit are refused one by one when they are read.
        decision.sign = onlyComma >= onlyPoint ? DecimalSign::Comma : DecimalSign::Point;
    } else if (!decision.example.empty()) {
        decision.isInDoubt = (unlikelyComma == 0) == (unlikelyPoint == 0);
        decision.sign = unlikelyComma == 0 ? DecimalSign::Comma : DecimalSign::Point;
    }
    return decision;
}

std::optional<Date> dayOfText(const std::string& text, bool isMonthFirst) {
    static const std::vector<std::string> dayFirst{"%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d %b %Y", "%d-%b-%Y", "%d-%m-%y", "%d %m %Y",
                                                   "%Y-%m-%d %T", "%d-%m-%Y %T"};
    const std::string day = shortMonth(trimmedCell(text));
    if (day.find('/') != std::string::npos) {
        const auto read = parseDate(day, std::vector<std::string>{isMonthFirst ? "%m/%d/%Y" : "%d/%m/%Y"});
        return read ? read : parseDate(day, std::string_view("%Y/%m/%d"));
    }
    return parseDate(day, dayFirst);
}

std::optional<bool> hasMonthFirst(const std::vector<std::string>& dates) {
    bool fitsDay = true, fitsMonth = true, isOpen = false;
    for (const std::string& text : dates) {
        const std::string day = trimmedCell(text);
        if (day.find('/') == std::string::npos) continue;
        const auto a = dayOfText(day, false), b = dayOfText(day, true);
        fitsDay = fitsDay && a.has_value();
        fitsMonth = fitsMonth && b.has_value();
        isOpen = isOpen || (a && b && *a != *b);
    }
    if (fitsDay != fitsMonth) return fitsMonth;
    return isOpen ? std::nullopt : std::optional(false);
}

}  // namespace herleid
