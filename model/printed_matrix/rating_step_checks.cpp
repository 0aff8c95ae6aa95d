// Prices a unit before and after the steps of the ratings: compounded, added, or neither.
#include <cmath>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

constexpr double hair = 1e-9;
constexpr double average = 3;   // of the ratings, WOZ practice

/// Σ (level − 3) of the building's ratings; nothing where one of them is no number or none is printed.
std::optional<double> stepsOfRatings(const PrintedColumn& column) {
    double steps = 0;
    bool hasAny = false;
    for (const PrintedRating& rating : column.ratings) {
        if (rating.letter == 'L') continue;
        if (!rating.level) return std::nullopt;
        steps += *rating.level - average;
        hasAny = true;
    }
    return hasAny ? std::optional(steps) : std::nullopt;
}

/// before × (1 − step)^n, with n negative for steps upwards: × (1 + step)^−n.
double compounded(double before, double share, int steps) {
    return before * (steps >= 0 ? std::pow(1 - share, steps) : std::pow(1 + share, -steps));
}

void check(VerdictList& list, std::size_t k, double share) {
    const PrintedColumn& column = list.matrix.column(k);
    const auto before = column.mainUnitPrice();
    const double after = column.correctedUnitPrice->value, ratio = after / before->value;
    const int inferred = static_cast<int>(std::lround(ratio <= 1 ? std::log(ratio) / std::log(1 - share)
                                                                 : -std::log(ratio) / std::log(1 + share)));
    const int steps = column.ratingSteps ? -*column.ratingSteps : inferred;
    const double expected = compounded(before->value, share, steps);
    const double additive = before->value * (1 - share * steps);
    const double band = column.correctedUnitPrice->half() + before->half() * expected / before->value;
    const bool isCompounded = std::abs(after - expected) <= band + hair;
    const bool isAdded = std::abs(after - additive) <= band + hair;
    const auto ratings = stepsOfRatings(column);
    const bool suitsRatings = !ratings || std::abs(*ratings) == std::abs(steps);
    MatrixSeverity severity = MatrixSeverity::Mismatch;
    if (isCompounded) severity = suitsRatings ? MatrixSeverity::Ok : MatrixSeverity::Note;
    else if (isAdded) severity = MatrixSeverity::Note;
    MatrixFinding& finding = list.add(MatrixCheck::RatingSteps, severity, k);
    finding.printed = after;
    finding.expected = expected;
    finding.tolerance = band;
    finding.figures = {{"before", before->value}, {"step", 100 * share}, {"steps", steps}, {"additive", additive}};
    if (!isCompounded && isAdded) finding.texts.emplace_back("case", "added");
    if (!suitsRatings) {
        finding.texts.emplace_back("case", "other_ratings");
        finding.figures.emplace_back("ratings", *ratings);
    }
}

}  // namespace

void checkRatingSteps(VerdictList& list) {
    for (std::size_t k = 0; k < list.matrix.columns(); ++k) {
        const PrintedColumn& column = list.matrix.column(k);
        const auto before = column.mainUnitPrice();
        const bool hasBoth = before && column.correctedUnitPrice && before->value > 0 && column.correctedUnitPrice->value > 0;
        const auto step = list.matrix.stepPercent;
        if (hasBoth && step && *step > 0 && *step < 100)
            check(list, k, *step / 100);
        else if (hasBoth)
            list.miss(MatrixCheck::RatingSteps, {PrintedRow::StepPercent}, k);
        else if (!column.ratings.empty())
            list.miss(MatrixCheck::RatingSteps, {PrintedRow::UnitPrice, PrintedRow::CorrectedUnitPrice}, k);
    }
}

}  // namespace herleid
