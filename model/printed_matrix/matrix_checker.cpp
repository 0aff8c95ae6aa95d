#include "model/printed_matrix/matrix_checker.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

std::size_t MatrixVerdict::count(MatrixSeverity severity) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(findings, [&](const MatrixFinding& one) { return one.severity == severity; }));
}

std::size_t MatrixVerdict::attention() const {
    return static_cast<std::size_t>(std::ranges::count_if(findings, &MatrixFinding::asksAttention));
}

MatrixFinding& VerdictList::add(MatrixCheck check, MatrixSeverity severity, std::optional<std::size_t> column) {
    MatrixFinding finding;
    finding.check = check;
    finding.severity = severity;
    finding.column = column;
    if (column) finding.object = matrix.column(*column).label;
    return verdict.findings.emplace_back(std::move(finding));
}

void VerdictList::miss(MatrixCheck check, std::vector<PrintedRow> rows, std::optional<std::size_t> column) {
    auto found = std::ranges::find_if(verdict.gaps, [&](const MatrixGap& gap) { return gap.check == check && gap.rows == rows; });
    if (found == verdict.gaps.end()) {
        verdict.gaps.push_back({check, std::move(rows), {}, {}});
        found = verdict.gaps.end() - 1;
    }
    if (!column) return;
    found->columns.push_back(*column);
    found->objects.push_back(matrix.column(*column).label);
}

double halfOfRow(const std::vector<double>& row) {
    double step = 1000;
    for (const double value : row)
        while (step > 1 && std::abs(std::remainder(value, step)) > 1e-6) step /= 10;
    return step / 2;
}

double monthsFrom(Date day, Date other) { return (day.days() - other.days()) / (365.25 / 12); }

MatrixVerdict checkPrintedMatrix(const PrintedMatrix& matrix, const MatrixCheckSettings& settings) {
    VerdictList list(matrix, settings);
    checkComponents(list);
    checkAreas(list);
    checkIndex(list);
    checkDates(list);
    checkDifferences(list);
    checkLand(list);
    checkRatingSteps(list);
    checkTotals(list);
    std::ranges::stable_sort(list.verdict.findings, {}, [](const MatrixFinding& one) {
        return std::pair(one.check, one.column.value_or(std::numeric_limits<std::size_t>::max()));
    });
    std::ranges::stable_sort(list.verdict.gaps, {}, &MatrixGap::check);
    return std::move(list.verdict);
}

}  // namespace herleid
