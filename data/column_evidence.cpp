#include "data/column_evidence.h"

#include <algorithm>
#include <charconv>
#include <functional>

#include "data/date_text.h"

namespace herleid {

namespace {

constexpr std::size_t mostDistinct = 1000;
constexpr std::size_t mostExamples = 5;
constexpr std::size_t mostDates = 20'000;  // chosen: more days than 50 years have
constexpr std::size_t longestExample = 80;
constexpr ReadingMask allReadings = (ReadingMask{1} << numberReadings) - 1;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAllDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); }

std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

std::string shortened(std::string_view text) {
    if (text.size() <= longestExample) return std::string(text);
    std::size_t end = longestExample;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // a whole character
    return std::string(text.substr(0, end)) + "…";
}

bool isPostcode(std::string_view text) {
    if (text.size() != 6 && text.size() != 7) return false;
    const std::string_view letters = text.substr(text.size() - 2);
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return isAllDigits(text.substr(0, 4)) && text.front() != '0' && isCapital(letters[0]) && isCapital(letters[1]) &&
           (text.size() == 6 || text[4] == ' ');
}

/// Quickly sorts out nearly all texts that are no dates: what is left is tried by every form.
bool mayBeDate(std::string_view text) {
    if (text.size() < 6 || text.size() > 35 || !isDigit(text.front())) return false;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) ++digits;
    if (digits == 8)
        return (text.size() == 8 || text[8] == 'T') && (text.starts_with("19") || text.starts_with("20")) &&
               text.substr(4, 2) <= "12";
    if (digits == text.size() || (digits > 2 && digits != 4)) return false;
    const char separator = text[digits];
    return (separator == '-' || separator == '/' || separator == '.' || separator == ' ') &&
           text.find(separator, digits + 1) != std::string_view::npos;
}

bool isLatitude(double x) { return x >= -90 && x <= 90; }
bool isNorthing(double x) { return x >= 289'000 && x <= 629'000; }

}  // namespace

const std::array<NumberFormat, numberReadings>& numberCandidates() {
    static const std::array<NumberFormat, numberReadings> candidates{
        NumberFormat{".", ""},  NumberFormat{",", ""},  NumberFormat{",", "."},
        NumberFormat{".", ","}, NumberFormat{",", " "}, NumberFormat{".", " "}};
    return candidates;
}

std::string keyOf(const NumberFormat& format) {
    std::string key = "decimal=" + format.decimal;
    if (!format.thousands.empty()) key += " thousands=" + (format.thousands == " " ? "space" : format.thousands);
    return key;
}

const std::vector<std::string>& dateCandidates() {
    static const std::vector<std::string> candidates{
        "%Y-%m-%d",    "%d-%m-%Y",    "%d/%m/%Y",    "%d.%m.%Y",    "%Y%m%d",      "%Y/%m/%d",      "%d %b %Y",
        "%d-%b-%Y",    "%d-%m-%y",    "%d/%m/%y",    "%Y-%m-%d %T", "%Y-%m-%dT%T", "%d-%m-%Y %T",   "%d/%m/%Y %T",
        "%m-%d-%Y",    "%m/%d/%Y",    "%m-%d-%y",    "%m/%d/%y",    "%m-%d-%Y %T", "%m/%d/%Y %T",   "%Y%m%dT000000",
        "%Y/%m/%d %T", "%d.%m.%Y %T", "%d-%b-%y",    "%d %m %Y"};
    return candidates;
}

std::size_t exchangedDate(std::size_t candidate) {
    std::string other = dateCandidates()[candidate];
    if (other.starts_with("%d") && other.size() > 4 && other.substr(3, 2) == "%m")
        other[1] = 'm', other[4] = 'd';
    else if (other.starts_with("%m"))
        other[1] = 'd', other[4] = 'm';
    const auto& all = dateCandidates();
    const auto found = std::find(all.begin(), all.end(), other);
    return found == all.end() ? candidate : static_cast<std::size_t>(found - all.begin());
}

void ColumnEvidence::add(const std::string& field, CellKind kind) {
    const std::string_view text = trimmed(field);
    if (text.empty()) {
        ++empty;
        return;
    }
    ++values;
    if (m_distinct.size() < mostDistinct && m_distinct.insert(std::hash<std::string_view>{}(text)).second &&
        examples.size() < mostExamples)
        examples.push_back(shortened(text));
    addPattern(text);
    if (kind == CellKind::Number) {
        ++typedNumbers;
        if (const auto number = parseNumber(text, {})) {
            for (NumberRange& range : ranges) range.add(*number);
            addPlace(isLatitude(*number), isNorthing(*number));
        }
    } else if (kind == CellKind::Date) {
        ++typedDates;
    } else {
        addNumber(text);
        addDate(text);
    }
}

void ColumnEvidence::addPattern(std::string_view text) {
    if (!isDigit(text.front())) return;
    if (text.size() == 4 && isAllDigits(text)) {
        years += text >= "1000" && text <= "2100" ? 1 : 0;
    } else if (text.size() == 12 && isAllDigits(text)) {
        ++wozNumbers;
    } else if (text.size() == 16 && isAllDigits(text)) {
        bagObjects += text.substr(4, 2) == "01" ? 1 : 0;
        bagBuildings += text.substr(4, 2) == "10" ? 1 : 0;
    } else if (isPostcode(text)) {
        ++postcodes;
    }
}

void ColumnEvidence::addNumber(std::string_view text) {
    const auto count = [&](ReadingMask mask) {
        MaskCount& counted = numbers[mask];
        if (counted.count++ == 0) counted.example = shortened(text);
    };
    const std::string_view number = withoutCurrency(text);
    if (number.size() <= 15 && isAllDigits(number)) {  // most numbers: the same by every reading
        std::int64_t whole = 0;
        std::from_chars(number.data(), number.data() + number.size(), whole);
        const auto value = static_cast<double>(whole);
        for (NumberRange& range : ranges) range.add(value);
        addPlace(isLatitude(value), isNorthing(value));
        return count(allReadings);
    }
    if (number.size() > 40 || number.find_first_of("0123456789") == std::string_view::npos) return count(0);
    ReadingMask mask = 0;
    std::array<double, numberReadings> read{};
    bool mayBeLatitude = false;
    bool mayBeNorthing = false;
    for (std::size_t i = 0; i < numberReadings; ++i)
        if (const auto value = parseNumber(number, numberCandidates()[i])) {
            mask |= bit(i);
            read[i] = *value;
            ranges[i].add(*value);
            mayBeLatitude = mayBeLatitude || isLatitude(*value);
            mayBeNorthing = mayBeNorthing || isNorthing(*value);
        }
    addPlace(mayBeLatitude, mayBeNorthing);
    // By reading 0 or 1 the sign is a decimal one; by 2 or 3 it parts groups.
    for (const auto& [decimal, grouped] : {std::pair{0, 2}, {1, 3}}) {
        const auto d = static_cast<std::size_t>(decimal);
        const auto g = static_cast<std::size_t>(grouped);
        if ((mask & bit(d)) == 0 || (mask & bit(g)) == 0 || read[d] == read[g]) continue;
        asDecimal.add(read[d]);
        asGrouped.add(read[g]);
    }
    count(mask);
}

void ColumnEvidence::addDate(std::string_view trimmedField) {
    const std::string text(trimmedField);
    ReadingMask mask = 0;
    const bool isCandidate = mayBeDate(text);
    const auto known = isCandidate ? m_dateMask.find(text) : m_dateMask.end();
    if (known != m_dateMask.end()) {
        mask = known->second;
    } else if (isCandidate) {
        const auto& forms = dateCandidates();
        std::vector<std::optional<Date>> read(forms.size());
        for (std::size_t i = 0; i < forms.size(); ++i) {
            read[i] = parseDate(text, forms[i]);
            if (!read[i]) continue;
            mask |= bit(i);
            const std::size_t other = exchangedDate(i);
            if (other < i && read[other] == read[i]) mask |= sameEitherWay;
        }
        if (m_dateMask.size() < mostDates) m_dateMask.emplace(text, mask);
    }
    MaskCount& counted = dates[mask];
    if (counted.count++ == 0) counted.example = shortened(text);
}

std::int64_t ColumnEvidence::numberFits(std::size_t reading) const {
    std::int64_t sum = 0;
    for (const auto& [mask, counted] : numbers)
        if ((mask & bit(reading)) != 0) sum += counted.count;
    return sum;
}

std::int64_t ColumnEvidence::dateFits(std::size_t reading) const {
    std::int64_t sum = 0;
    for (const auto& [mask, counted] : dates)
        if ((mask & bit(reading)) != 0) sum += counted.count;
    return sum;
}

std::int64_t ColumnEvidence::numeric() const {
    const auto none = numbers.find(0);
    return values - typedDates - (none == numbers.end() ? 0 : none->second.count);
}

std::int64_t ColumnEvidence::dated() const {
    const auto none = dates.find(0);
    return values - typedNumbers - (none == dates.end() ? 0 : none->second.count);
}

}  // namespace herleid
