// Differences between the subject and a comparable, and whether a row of the matrix can have priced them.
#include <algorithm>
#include <cctype>
#include <cmath>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

/// One characteristic of which subject and comparable differ.
struct Difference {
    PrintedRow row{};
    std::string part;                        ///< a rating's letter
    std::optional<double> subject, comparable;
    std::string subjectText, comparableText;
};

bool differsByShare(double a, double b, double share) { return std::abs(a - b) > share * std::min(a, b) && a > 0 && b > 0; }

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Beginnings of the names by which a row of priced differences says what it prices; Dutch and English.
std::vector<std::string> wordsOf(const Difference& difference) {
    switch (difference.row) {
        case PrintedRow::FloorArea: return {"floor area", "usable floor", "living area", "gebruiksoppervl", "woonoppervl", "oppervlakte", "size"};
        case PrintedRow::PlotArea: return {"plot", "lot", "kavel", "perceel", "grond", "land"};
        case PrintedRow::BuildYear: return {"build year", "year built", "bouwjaar", "age", "leeftijd"};
        case PrintedRow::Type: return {"type", "woningtype", "dwelling type"};
        default: break;
    }
    switch (difference.part.empty() ? ' ' : difference.part.front()) {
        case 'K': return {"quality", "kwaliteit", "bouwkundige"};
        case 'O': return {"maintenance", "onderhoud"};
        case 'U': return {"appearance", "uitstraling"};
        case 'D': return {"efficiency", "doelmatigheid", "functionality"};
        case 'V': return {"facilities", "voorzieningen", "amenities", "luxe"};
        case 'L': return {"location", "ligging", "locatie", "place"};
        default: return {};
    }
}

bool hasDifferenceRow(const PrintedColumn& sale, const Difference& difference) {
    const auto words = wordsOf(difference);
    return std::ranges::any_of(sale.differences, [&](const NamedAmount& one) {
        const std::string label = lowered(one.label);
        return std::ranges::any_of(words, [&](const std::string& word) { return label.find(word) != std::string::npos; });
    });
}

/// Whether figures of the two columns that would carry the difference are printed and differ. Nothing: not printed.
std::optional<bool> isCarried(const PrintedColumn& subject, const PrintedColumn& sale, const Difference& difference) {
    const auto differ = [](const std::optional<PrintedFigure>& a, const std::optional<PrintedFigure>& b) {
        return std::abs(a->value - b->value) > a->half() + b->half();
    };
    if (difference.row == PrintedRow::PlotArea) {
        const PrintedComponent* mine = subject.component(PrintedPart::Land);
        const PrintedComponent* theirs = sale.component(PrintedPart::Land);
        if (mine == nullptr || theirs == nullptr) return std::nullopt;
        if (mine->amount && theirs->amount) return differ(mine->amount, theirs->amount);
        return mine->unitPrice && theirs->unitPrice ? std::optional(true) : std::nullopt;
    }
    if (difference.row == PrintedRow::Ratings) {
        if (!sale.correctedUnitPrice && !subject.correctedUnitPrice) return std::nullopt;
        const auto changed = [&](const PrintedColumn& one) {
            return one.correctedUnitPrice && one.mainUnitPrice() && differ(one.correctedUnitPrice, one.mainUnitPrice());
        };
        return changed(subject) || changed(sale);
    }
    const auto mine = subject.mainUnitPrice(), theirs = sale.mainUnitPrice();
    return mine && theirs ? std::optional(differ(mine, theirs)) : std::nullopt;
}

std::vector<Difference> differencesOf(const PrintedColumn& subject, const PrintedColumn& sale,
                                      const MatrixCheckSettings& settings) {
    std::vector<Difference> found;
    const auto sizes = [&](PrintedRow row, const std::optional<PrintedFigure>& a, const std::optional<PrintedFigure>& b) {
        if (a && b && differsByShare(a->value, b->value, settings.sizeShare)) found.push_back({row, {}, a->value, b->value, {}, {}});
    };
    sizes(PrintedRow::FloorArea, subject.floorArea, sale.floorArea);
    sizes(PrintedRow::PlotArea, subject.plotArea, sale.plotArea);
    if (subject.buildYear && sale.buildYear && std::abs(*subject.buildYear - *sale.buildYear) >= settings.buildYears)
        found.push_back({PrintedRow::BuildYear, {}, *subject.buildYear, *sale.buildYear, {}, {}});
    for (const PrintedRating& mine : subject.ratings) {
        const PrintedRating* theirs = sale.rating(mine.letter);
        if (theirs == nullptr) continue;
        const bool isSame = mine.level && theirs->level ? *mine.level == *theirs->level
                                                       : lowered(mine.text) == lowered(theirs->text);
        if (!isSame)
            found.push_back({PrintedRow::Ratings, std::string(1, mine.letter), mine.level, theirs->level, mine.text, theirs->text});
    }
    return found;
}

/// Whether the matrix prints any price of a part or a difference; one that does not may be cut short.
bool printsPrices(const PrintedMatrix& matrix) {
    for (std::size_t k = 0; k < matrix.columns(); ++k) {
        const PrintedColumn& one = matrix.column(k);
        if (!one.components.empty() || one.unitPrice || one.correctedUnitPrice || !one.differences.empty()) return true;
    }
    return false;
}

void check(VerdictList& list, std::size_t k, const Difference& difference) {
    const PrintedColumn& subject = list.matrix.subject;
    const PrintedColumn& sale = list.matrix.column(k);
    const bool hasRow = hasDifferenceRow(sale, difference);
    const auto carried = isCarried(subject, sale, difference);
    if (!printsPrices(list.matrix))
        return list.miss(MatrixCheck::UnpricedDifference,
                         {difference.row, difference.row == PrintedRow::PlotArea ? PrintedRow::LandValue : PrintedRow::UnitPrice}, k);
    // A matrix that ends in adjusted prices must show the difference among them.
    const bool isPriced = hasRow || (!sale.adjustedPrice && carried.value_or(false));
    MatrixFinding& finding =
        list.add(MatrixCheck::UnpricedDifference, isPriced ? MatrixSeverity::Ok : MatrixSeverity::Note, k);
    finding.part = difference.part;
    if (difference.subject) finding.figures.emplace_back("subject", *difference.subject);
    if (difference.comparable) finding.figures.emplace_back("comparable", *difference.comparable);
    finding.texts = {{"row", std::string(name(difference.row))},
                     {"subject", difference.subjectText},
                     {"comparable", difference.comparableText}};
    if (isPriced && !hasRow) finding.texts.emplace_back("case", "carried");
    if (!isPriced) finding.texts.emplace_back("case", carried ? "same_price" : "no_row");
}

}  // namespace

void checkDifferences(VerdictList& list) {
    const PrintedColumn& subject = list.matrix.subject;
    for (std::size_t k = 1; k < list.matrix.columns(); ++k) {
        const PrintedColumn& sale = list.matrix.column(k);
        for (const Difference& difference : differencesOf(subject, sale, list.settings)) check(list, k, difference);
        std::vector<PrintedRow> rows;
        if (!subject.floorArea || !sale.floorArea) rows.push_back(PrintedRow::FloorArea);
        if (!subject.plotArea || !sale.plotArea) rows.push_back(PrintedRow::PlotArea);
        if (!subject.buildYear || !sale.buildYear) rows.push_back(PrintedRow::BuildYear);
        if (subject.ratings.empty() || sale.ratings.empty()) rows.push_back(PrintedRow::Ratings);
        if (!rows.empty()) list.miss(MatrixCheck::UnpricedDifference, rows, k);
    }
}

}  // namespace herleid
