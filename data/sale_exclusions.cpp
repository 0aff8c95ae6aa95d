#include "data/sale_exclusions.h"

#include <algorithm>

#include "data/project_impl.h"
#include "data/sale_screening.h"
#include "data/screening_json.h"

namespace herleid {

namespace {

/// All sales that do not count, and those that a person decided to count.
const char* const query =
    "SELECT s.arms_length, c.reasons, d.decision, d.reason"
    " FROM sales s LEFT JOIN sale_screenings c USING (sale_id)"
    " LEFT JOIN sale_decisions d ON d.number = (SELECT max(number) FROM sale_decisions WHERE sale_id = s.sale_id)"
    " AND d.decision <> 'withdrawn'"
    " WHERE s.arms_length = 0 OR d.number IS NOT NULL";

std::vector<DecidedSales> mostFirst(const std::map<std::string, std::size_t>& counts) {
    std::vector<DecidedSales> all;
    for (const auto& [reason, sales] : counts) all.push_back({reason, sales});
    std::stable_sort(all.begin(), all.end(), [](const DecidedSales& a, const DecidedSales& b) { return a.sales > b.sales; });
    return all;
}

void countByRule(SaleExclusions& found, const SQLite::Column& reasons) {
    if (reasons.isNull()) {
        ++found.bySource;
        return;
    }
    const StoredScreening stored = readScreening(reasons.getString());
    const auto first = std::ranges::find_if(stored.remarks, [](const ScreeningRemark& remark) { return remark.excludes; });
    if (first == stored.remarks.end()) ++found.bySource;
    else ++found.byRule[first->reason];
}

}  // namespace

std::size_t SaleExclusions::byPriceAlone() const {
    std::size_t found = 0;
    for (const auto& [reason, count] : byRule) found += restsOnPrice(reason) ? count : 0;
    return found;
}

Result<SaleExclusions> saleExclusions(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SaleExclusions found;
        found.sales = static_cast<std::size_t>(impl.database.execAndGet("SELECT count(*) FROM sales").getInt64());
        SQLite::Statement rows(impl.database, query);
        std::map<std::string, std::size_t> excluded, included;
        while (rows.executeStep()) {
            const bool isIncluded = rows.getColumn(0).getInt() != 0, isDecided = !rows.getColumn(2).isNull();
            found.excluded += isIncluded ? 0 : 1;
            if (isDecided) ++(isIncluded ? included : excluded)[rows.getColumn(3).getString()];
            else if (!isIncluded) countByRule(found, rows.getColumn(1));
        }
        found.excludedByPerson = mostFirst(excluded);
        found.includedByPerson = mostFirst(included);
        return found;
    });
}

}  // namespace herleid
