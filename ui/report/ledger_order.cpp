#include "ui/report/ledger_order.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace herleid {

namespace {

int groupOf(LedgerKind kind) {
    switch (kind) {
        case LedgerKind::Baseline: return 0;
        case LedgerKind::Location: return 1;
        case LedgerKind::Feature: return 2;
        case LedgerKind::Time: return 3;
        case LedgerKind::Sale: return 4;
        case LedgerKind::Calibration: return 5;
        case LedgerKind::Rounding: return 6;
    }
    return 7;
}

}  // namespace

std::vector<std::size_t> displayOrder(const Valuation& valuation) {
    const std::vector<LedgerLine>& ledger = valuation.ledger();
    std::vector<std::size_t> order(ledger.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int groupA = groupOf(ledger[a].kind);
        const int groupB = groupOf(ledger[b].kind);
        if (groupA != groupB) return groupA < groupB;
        return std::llabs(ledger[a].amount.cents()) > std::llabs(ledger[b].amount.cents());
    });
    return order;
}

}  // namespace herleid
