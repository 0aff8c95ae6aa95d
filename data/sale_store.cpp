// The sales of a project.
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/project_impl.h"
#include "data/table_rows.h"
#include "data/transaction_columns.h"

namespace herleid {

namespace {

constexpr int firstTransaction = 7;
constexpr int firstFeature = firstTransaction + transactionColumnCount;

std::string selectSales(const Project::Impl& impl, const std::string& condition) {
    return "SELECT sale_id, property_id, sale_date, price, arms_length, address, geom, " +
           std::string(transactionColumns) + impl.featureColumnList() + " FROM sales " + condition;
}

Sale saleFrom(const SQLite::Statement& row, const FactsReader& facts, Currency currency) {
    Sale sale;
    sale.id = row.getColumn(0).getString();
    sale.propertyId = row.getColumn(1).getString();
    sale.date = valueOrFail(Date::parseIso(row.getColumn(2).getString()));
    sale.price = Money::fromUnits(row.getColumn(3).getDouble(), currency);
    sale.armsLength = row.getColumn(4).getInt() != 0;
    sale.addressLine = row.getColumn(5).getString();
    const SQLite::Column geometry = row.getColumn(6);
    sale.location = readPointBlob(geometry.getBlob(), geometry.getBytes());
    sale.transaction = readTransaction(row, firstTransaction, currency);
    sale.facts = facts.read(row, firstFeature);
    return sale;
}

std::vector<Sale> allOf(SQLite::Statement& query, const Project::Impl& impl) {
    const FactsReader facts(impl.catalogue);
    std::vector<Sale> sales;
    while (query.executeStep()) sales.push_back(saleFrom(query, facts, impl.settings.currency));
    return sales;
}

}  // namespace

Result<std::int64_t> Project::saleCount() const {
    return m_impl->read([&] { return m_impl->database.execAndGet("SELECT count(*) FROM sales").getInt64(); });
}

Result<SaleSet> Project::sales() const {
    return m_impl->read([&] {
        SQLite::Statement query(m_impl->database, selectSales(*m_impl, ""));
        SaleSet set{m_impl->catalogue, allOf(query, *m_impl)};
        set.sortCanonically();
        return set;
    });
}

Result<std::vector<Sale>> Project::salesOf(const std::string& propertyId) const {
    return m_impl->read([&] {
        SQLite::Statement query(m_impl->database,
                                selectSales(*m_impl, "WHERE property_id = ? ORDER BY sale_date, sale_id"));
        query.bind(1, propertyId);
        return allOf(query, *m_impl);
    });
}

Result<std::vector<Sale>> salesAt(const Project& project, const std::vector<std::int64_t>& numbers) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const FactsReader facts(impl.catalogue);
        SQLite::Statement query(impl.database, selectSales(impl, "WHERE fid = ?"));
        std::vector<Sale> result;
        result.reserve(numbers.size());
        for (const std::int64_t number : numbers) {
            query.reset();
            query.bind(1, number);
            result.push_back(query.executeStep() ? saleFrom(query, facts, impl.settings.currency) : Sale());
        }
        return result;
    });
}

}  // namespace herleid
