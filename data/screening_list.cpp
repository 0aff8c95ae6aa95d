// The sales of a project as the screening shows them.
#include <algorithm>

#include "data/project_impl.h"
#include "data/sale_screening.h"
#include "data/screening_json.h"

namespace herleid {

namespace {

/// Every sale with its screening and its last decision; withdrawn ones are none.
const char* const joined =
    " FROM sales s LEFT JOIN sale_screenings c USING (sale_id)"
    " LEFT JOIN sale_decisions d ON d.number = (SELECT max(number) FROM sale_decisions WHERE sale_id = s.sale_id)"
    " AND d.decision <> 'withdrawn'";

struct Condition {
    std::string sql = " WHERE 1";
    std::vector<std::string> texts;

    explicit Condition(const ScreeningFilter& filter) {
        if (filter.isIncluded) sql += *filter.isIncluded ? " AND s.arms_length <> 0" : " AND s.arms_length = 0";
        if (filter.reason) add("instr(c.reasons, ?) > 0", traceOf(*filter.reason));
        if (filter.hasRemarks)
            add(*filter.hasRemarks ? "instr(c.reasons, ?) > 0" : "coalesce(instr(c.reasons, ?), 0) = 0", traceOfRemark);
        if (filter.isDecided) sql += *filter.isDecided ? " AND d.number IS NOT NULL" : " AND d.number IS NULL";
        if (!filter.text.empty())
            add("instr(lower(s.sale_id || ' ' || s.property_id || ' ' || s.address), lower(?)) > 0", filter.text);
    }
    void add(const std::string& condition, std::string text) {
        sql += " AND " + condition;
        texts.push_back(std::move(text));
    }
    void bind(SQLite::Statement& query) const {
        for (std::size_t i = 0; i < texts.size(); ++i) query.bind(static_cast<int>(i) + 1, texts[i]);
    }
};

std::vector<LoggedSaleDecision> decisionsOf(SQLite::Database& database, const std::string& saleId) {
    SQLite::Statement query(
        database, "SELECT decision, reason, who, decided_at FROM sale_decisions WHERE sale_id = ? ORDER BY number");
    query.bind(1, saleId);
    std::vector<LoggedSaleDecision> decisions;
    while (query.executeStep()) {
        const auto decision = saleDecisionOf(query.getColumn(0).getString());
        if (!decision) fail(ErrorCode::ProjectDamaged, {{"reason", "an unknown decision about a sale"}});
        decisions.push_back({*decision, query.getColumn(1).getString(), query.getColumn(2).getString(),
                             query.getColumn(3).getString()});
    }
    return decisions;
}

std::vector<SaleScreening> select(Project::Impl& impl, const Condition& condition, const std::string& rest) {
    SQLite::Statement query(impl.database,
                            "SELECT s.sale_id, s.property_id, s.address, s.sale_date, s.price, s.arms_length, "
                            "c.is_included, c.reasons, d.number" +
                                std::string(joined) + condition.sql + rest);
    condition.bind(query);
    std::vector<SaleScreening> sales;
    while (query.executeStep()) {
        SaleScreening sale;
        sale.saleId = query.getColumn(0).getString();
        sale.propertyId = query.getColumn(1).getString();
        sale.addressLine = query.getColumn(2).getString();
        sale.date = valueOrFail(Date::parseIso(query.getColumn(3).getString()));
        sale.price = Money::fromUnits(query.getColumn(4).getDouble(), impl.settings.currency);
        sale.isIncluded = query.getColumn(5).getInt() != 0;
        sale.rulesInclude = sale.isIncluded;
        if (!query.getColumn(6).isNull()) {
            StoredScreening stored = readScreening(query.getColumn(7).getString());
            sale.isScreened = stored.isScreened;
            sale.rulesInclude = query.getColumn(6).getInt() != 0;
            sale.remarks = std::move(stored.remarks);
        }
        sale.decisions = decisionsOf(impl.database, sale.saleId);
        sales.push_back(std::move(sale));
    }
    return sales;
}

std::size_t counted(SQLite::Database& database, Condition condition, const std::string& more = {}) {
    SQLite::Statement query(database, "SELECT count(*)" + std::string(joined) + condition.sql + more);
    condition.bind(query);
    query.executeStep();
    return static_cast<std::size_t>(query.getColumn(0).getInt64());
}

}  // namespace

std::string_view name(SaleDecision decision) {
    switch (decision) {
        case SaleDecision::Include: return "include";
        case SaleDecision::Exclude: return "exclude";
        case SaleDecision::Withdrawn: return "withdrawn";
    }
    return {};
}

std::optional<SaleDecision> saleDecisionOf(std::string_view text) {
    for (const SaleDecision decision : {SaleDecision::Include, SaleDecision::Exclude, SaleDecision::Withdrawn})
        if (name(decision) == text) return decision;
    return std::nullopt;
}

std::optional<SaleDecision> SaleScreening::decision() const {
    if (decisions.empty() || decisions.back().decision == SaleDecision::Withdrawn) return std::nullopt;
    return decisions.back().decision;
}

Result<SaleScreening> screenedSale(const Project& project, const std::string& saleId) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        Condition condition({});
        condition.add("s.sale_id = ?", saleId);
        auto found = select(impl, condition, "");
        if (found.empty()) fail(ErrorCode::UnknownSale, {{"id", saleId}});
        return std::move(found.front());
    });
}

Result<std::vector<SaleScreening>> screenedSales(const Project& project, const ScreeningFilter& filter) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        return select(impl, Condition(filter), " ORDER BY s.sale_date, s.sale_id LIMIT " + std::to_string(filter.limit) +
                                                   " OFFSET " + std::to_string(filter.offset));
    });
}

Result<ScreeningCounts> screeningCounts(const Project& project, const ScreeningFilter& filter) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Database& database = impl.database;
        ScreeningCounts counts;
        const Condition all({});
        counts.sales = counted(database, all);
        counts.included = counted(database, all, " AND s.arms_length <> 0");
        counts.excluded = counts.sales - counts.included;
        counts.decided = counted(database, all, " AND d.number IS NOT NULL");
        counts.matching = counted(database, Condition(filter));
        SQLite::Statement query(database, "SELECT c.reasons, s.arms_length FROM sale_screenings c JOIN sales s USING (sale_id)");
        while (query.executeStep()) {
            const StoredScreening stored = readScreening(query.getColumn(0).getString());
            counts.screened += stored.isScreened ? 1 : 0;
            counts.flagged += query.getColumn(1).getInt() != 0 && !stored.remarks.empty() ? 1 : 0;
            for (const ScreeningRemark& remark : stored.remarks) ++counts.byReason[remark.reason];
        }
        return counts;
    });
}

Result<std::set<std::string>> salesExcludedByPrice(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement query(impl.database, "SELECT s.sale_id, c.reasons" + std::string(joined) +
                                                   " WHERE s.arms_length = 0 AND c.is_included = 0 AND d.number IS NULL");
        std::set<std::string> excluded;
        while (query.executeStep()) {
            const StoredScreening stored = readScreening(query.getColumn(1).getString());
            const bool byPrice = std::ranges::all_of(stored.remarks, [](const ScreeningRemark& remark) {
                return !remark.excludes || restsOnPrice(remark.reason);
            });
            if (byPrice && !stored.isRecordedNotMarket) excluded.insert(query.getColumn(0).getString());
        }
        return excluded;
    });
}

}  // namespace herleid
