#pragma once

#include <QByteArray>

#include "model/valuation/valuation.h"
#include "ui/report/explanation.h"
#include "ui/report/json_writer.h"
#include "ui/report/valuation_study.h"

namespace herleid {

/// One valuation as the JSON of the command line contract (`explain --format json`): the same names and
/// figures in every language. Amounts are exact decimals in units of `currency`; the sum of ledger[].euro is
/// the value; sale_price + index_euro + Σ adjustments[].euro = adjusted_price in every matrix row.
/// What the study does not hold is null; a try-out has `try_out` true and its `change`, whose lines add up to
/// to − from.
[[nodiscard]] QByteArray explanationJson(const ValuationStudy& study);
[[nodiscard]] QByteArray explanationJson(const Valuation& valuation);
/// The same as one element of a larger document.
void writeExplanation(JsonWriter& json, const ValuationStudy& study);

}  // namespace herleid
