#pragma once

#include <QString>
#include <QStringList>

#include "model/printed_matrix/matrix_checker.h"
#include "ui/text/format.h"

namespace herleid {

// What the check of a printed matrix says, in the language of the installed translator.

/// "Components add up".
[[nodiscard]] QString matrixCheckTitle(MatrixCheck check);
/// Why courts look at it, in one sentence.
[[nodiscard]] QString matrixCheckReason(MatrixCheck check);
/// "in order", "figure", "asks for an explanation", "far away", "does not agree".
[[nodiscard]] QString matrixSeverityText(MatrixSeverity severity);
/// A sign that tells the severity without colour.
[[nodiscard]] QString matrixSeveritySign(MatrixSeverity severity);

/// What was found and by how much, in one or two sentences. Amounts and areas in the matrix's units.
[[nodiscard]] QString matrixFindingText(const MatrixFinding& finding, const PrintedMatrix& matrix, const Format& format);
/// "Dorpsstraat 3", "the dwelling itself", "the whole matrix".
[[nodiscard]] QString matrixObjectText(const MatrixFinding& finding);

/// The name of a row: "plot area".
[[nodiscard]] QString printedRowText(PrintedRow row);
/// What could not be checked, where, and which rows it takes.
[[nodiscard]] QString matrixGapText(const MatrixGap& gap);
/// The outcome in one or two sentences.
[[nodiscard]] QString matrixVerdictText(const MatrixVerdict& verdict, const Format& format);
/// That the valuation date is not printed, and which was used; empty where it is printed.
[[nodiscard]] QString assumedDateText(const MatrixVerdict& verdict, const std::optional<Date>& assumed, const Format& format);
/// What a ruling that is cited decided or weighed; empty for others.
[[nodiscard]] QString rulingText(std::string_view ecli);

}  // namespace herleid
