#include "model/valuation/pairing.h"

#include <algorithm>
#include <stdexcept>

namespace herleid {

namespace {

const LedgerLine* lineLike(const LedgerLine& wanted, const std::vector<LedgerLine>& ledger) {
    const auto found = std::ranges::find_if(
        ledger, [&](const LedgerLine& line) { return line.kind == wanted.kind && line.name == wanted.name; });
    return found == ledger.end() ? nullptr : &*found;
}

}  // namespace

PairedLedgers pairLedgers(const Valuation& left, const Valuation& right) {
    const Currency currency = left.value().currency();
    if (!(currency == right.value().currency())) throw std::logic_error("pairLedgers: two currencies");
    const Money nothing(0, currency);
    PairedLedgers pair{{}, nothing, nothing, {}};
    for (const LedgerLine& line : left.ledger()) {
        if (line.kind == LedgerKind::Sale) {
            pair.leftSales = pair.leftSales + line.amount;
            pair.salesDifference = nothing;
            continue;
        }
        const LedgerLine* other = lineLike(line, right.ledger());
        pair.lines.push_back({&line, other, (other != nullptr ? other->amount : nothing) - line.amount});
    }
    for (const LedgerLine& line : right.ledger()) {
        if (line.kind == LedgerKind::Sale) {
            pair.rightSales = pair.rightSales + line.amount;
            pair.salesDifference = nothing;
        } else if (lineLike(line, left.ledger()) == nullptr) {
            pair.lines.push_back({nullptr, &line, line.amount});
        }
    }
    if (pair.salesDifference) pair.salesDifference = pair.rightSales - pair.leftSales;
    return pair;
}

}  // namespace herleid
