#pragma once

#include <QByteArray>

#include "model/facts/result.h"
#include "ui/report/explanation.h"

namespace herleid {

/// The explanation as a workbook whose formulas a reader can follow and change: breakdown (its sum is the value), matrix
/// (each column adds up to its adjusted price, and the weighted average is the value), influence, facts; for a try-out a
/// sheet of what it does. Every difference from the value shown is a cell with a formula, and 0.
/// Fails with FileNotWritable.
[[nodiscard]] Result<QByteArray> explanationXlsx(const ValuationStudy& study, const ReportContext& context,
                                                 const Format& format);

}  // namespace herleid
