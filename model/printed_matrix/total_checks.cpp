// Totals: adjusted prices, the value against its matrix, one value in all papers, what a court took off.
#include <algorithm>
#include <cmath>

#include "model/printed_matrix/verdict_list.h"

namespace herleid {

namespace {

constexpr double hair = 1e-6;

/// indexed price + Σ differences = adjusted price; without an indexed price: corrected price + index amount.
void checkAdjusted(VerdictList& list, std::size_t k) {
    const PrintedColumn& sale = list.matrix.column(k);
    if (!sale.adjustedPrice) return;
    const auto price = sale.correctedPrice();
    double sum = 0, band = sale.adjustedPrice->half();
    if (sale.indexedPrice) {
        sum = sale.indexedPrice->value;
        band += sale.indexedPrice->half();
    } else if (price && sale.indexAmount) {
        sum = *price + sale.indexAmount->value;
        band += sale.salePrice->half() + sale.indexAmount->half();
        for (const NamedAmount& one : sale.corrections) band += one.amount.half();
    } else {
        return list.miss(MatrixCheck::AdjustedPrice, {PrintedRow::IndexedPrice}, k);
    }
    for (const NamedAmount& one : sale.differences) {
        sum += one.amount.value;
        band += one.amount.half();
    }
    const bool isOk = std::abs(sale.adjustedPrice->value - sum) <= band + hair;
    MatrixFinding& finding = list.add(MatrixCheck::AdjustedPrice, isOk ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, k);
    finding.printed = sale.adjustedPrice->value;
    finding.expected = sum;
    finding.tolerance = band;
    finding.figures = {{"differences", static_cast<double>(sale.differences.size())}};
}

/// A determined value below the matrix is its owner's gain; above it, the matrix does not carry it.
void checkValue(VerdictList& list) {
    const PrintedMatrix& matrix = list.matrix;
    if (!matrix.determinedValue || !matrix.subject.total) return;
    const double excess = matrix.determinedValue->value - matrix.subject.total->value;
    const double fine = matrix.determinedValue->half() + matrix.subject.total->half();
    const double coarse = matrix.subject.total->half() + halfOfRow({matrix.determinedValue->value});
    MatrixFinding& finding = list.add(MatrixCheck::TotalValue,
                                      std::abs(excess) <= fine + hair ? MatrixSeverity::Ok
                                      : excess < 0                    ? MatrixSeverity::Info
                                      : excess <= coarse + hair       ? MatrixSeverity::Note
                                                                      : MatrixSeverity::Mismatch,
                                      0);
    finding.printed = matrix.determinedValue->value;
    finding.expected = matrix.subject.total->value;
    finding.tolerance = fine;
}

void checkStatedValues(VerdictList& list) {
    const auto own = list.matrix.determinedValue ? list.matrix.determinedValue : list.matrix.subject.total;
    if (!own) return;
    for (const StatedFigure& stated : list.matrix.statedValues) {
        const bool isSame = stated.value.value == own->value;
        MatrixFinding& finding = list.add(MatrixCheck::OneValue, isSame ? MatrixSeverity::Ok : MatrixSeverity::Mismatch, 0);
        finding.printed = own->value;
        finding.expected = stated.value.value;
        finding.texts = {{"source", stated.source}};
    }
}

void tellCut(VerdictList& list) {
    const PrintedMatrix& matrix = list.matrix;
    if (!matrix.courtValue || !matrix.determinedValue || matrix.determinedValue->value <= 0) return;
    MatrixFinding& finding = list.add(MatrixCheck::CourtCut, MatrixSeverity::Info, 0);
    finding.printed = matrix.determinedValue->value;
    finding.expected = matrix.courtValue->value;
    finding.figures = {{"percent", 100 * (1 - matrix.courtValue->value / matrix.determinedValue->value)}};
}

}  // namespace

void checkTotals(VerdictList& list) {
    for (std::size_t k = 1; k < list.matrix.columns(); ++k) checkAdjusted(list, k);
    checkValue(list);
    checkStatedValues(list);
    tellCut(list);
}

}  // namespace herleid
