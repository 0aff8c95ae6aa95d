#pragma once

#include <QString>
#include <vector>

#include "model/facts/sale.h"
#include "model/valuation/change.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

namespace herleid {

/// "Dorpsstraat 16", or "sale 1304-2" where it has no address.
[[nodiscard]] QString saleTitle(const std::string& id, const std::string& addressLine);

/// One line of the difference between two valuations, in words.
[[nodiscard]] QString changeText(const ChangeLine& line, const Valuation& before, const Valuation& after,
                                 const SaleSet* sales, const Format& format);
/// The whole difference: from the one value, line by line, to the other. Whole units would not add up by hand, so the
/// amounts have cents.
[[nodiscard]] TextTable changeTable(const ValueChange& change, const Valuation& before, const Valuation& after,
                                    const SaleSet* sales, const Format& format);

}  // namespace herleid
