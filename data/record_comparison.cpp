#include "data/record_comparison.h"

#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/transaction_columns.h"

namespace herleid {

namespace {

constexpr double sameplaceMetres = 0.0005;  // see RecordComparison
constexpr int firstSaleFeature = 5 + transactionColumnCount;
constexpr int firstPropertyFeature = 10;

std::string textOf(const Location& location) {
    return std::to_string(location.x) + ", " + std::to_string(location.y);
}

std::string isoOrEmpty(const std::optional<Date>& date) { return date ? date->iso() : std::string(); }

}  // namespace

RecordComparison::RecordComparison(Project::Impl& impl, const ImportPlan& plan, const OwnFacts& own)
    : m_impl(impl),
      m_plan(plan),
      m_own(own),
      m_isSale(plan.kind == ImportKind::Sales),
      m_isEmpty(highestFid(impl.database, m_isSale ? "sales" : "properties") == 0),
      m_query(impl.database, selectSql()) {}

std::string RecordComparison::selectSql() const {
    std::string sql = m_isSale ? "SELECT geom, property_id, sale_date, price, address, " + std::string(transactionColumns)
                               : "SELECT geom, street, house_number, postcode, city, bag_object, bag_building, "
                                 "recorded_on, verified_on, facts_sale IS NOT NULL";
    for (const PlannedFeature& planned : m_plan.features)  // a preview meets features that have no column yet
        sql += planned.feature < m_impl.columns.size() ? ", " + sqlName(m_impl.columns[planned.feature]) : ", NULL";
    return sql + (m_isSale ? " FROM sales WHERE sale_id = ?" : " FROM properties WHERE property_id = ?");
}

std::optional<KnownRecord> RecordComparison::find(const ImportedRow& row) {
    if (m_isEmpty) return std::nullopt;
    m_query.reset();
    m_query.bindNoCopy(1, row.id);
    if (!m_query.executeStep()) return std::nullopt;
    KnownRecord known;
    known.first = m_isSale ? differenceOfSale(row) : differenceOfProperty(row);
    known.isFromSale = !m_isSale && m_query.getColumn(9).getInt() != 0;
    compareFeatures(row, m_isSale ? firstSaleFeature : firstPropertyFeature, known);
    m_query.reset();
    return known;
}

std::optional<Difference> RecordComparison::differenceOfSale(const ImportedRow& row) const {
    const Mapping& mapping = m_plan.mapping;
    if (m_plan.propertyId)
        if (auto found = differenceOfText(mapping.propertyId, 1, row.propertyId, false)) return found;
    if (auto found = differenceOfText(mapping.saleDate.column, 2, row.date.iso(), false)) return found;
    const Money price = Money::fromUnits(m_query.getColumn(3).getDouble(), row.price.currency());
    if (price != row.price) return Difference{mapping.price, price.plain(), row.price.plain()};
    if (auto found = differenceOfText(mapping.street, 4, row.address.oneLine(), true)) return found;
    if (auto found = differenceOfTransaction(row)) return found;
    return differenceOfPlace(row, 0);
}

std::optional<Difference> RecordComparison::differenceOfTransaction(const ImportedRow& row) const {
    const Mapping& mapping = m_plan.mapping;
    const std::string corrections =
        mapping.corrections.empty() ? std::string() : mapping.corrections.front().column;
    const std::tuple<const std::string&, int, std::string> compared[] = {
        {mapping.deliveryDate.column, 5, isoOrEmpty(row.transaction.deliveryDate)},
        {mapping.transactionCode, 6, row.transaction.code},
        {mapping.usability, 7, row.transaction.usability},
        {mapping.circumstances, 8, row.transaction.circumstances},
        {corrections, 9, correctionsText(row.transaction.corrections)}};
    for (const auto& [column, position, now] : compared)
        if (!column.empty())
            if (auto found = differenceOfText(column, position, now, false)) return found;
    return std::nullopt;
}

std::optional<Difference> RecordComparison::differenceOfProperty(const ImportedRow& row) const {
    const Mapping& mapping = m_plan.mapping;
    const std::tuple<const std::string&, int, std::string> compared[] = {
        {mapping.street, 1, row.address.street},
        {mapping.houseNumber, 2, row.address.number},
        {mapping.postcode, 3, row.address.postcode},
        {mapping.city, 4, row.address.city},
        {mapping.bagObject, 5, row.bag.object},
        {mapping.bagBuilding, 6, row.bag.building},
        {mapping.recordedOn.column, 7, isoOrEmpty(row.recordedOn)},
        {mapping.verifiedOn.column, 8, isoOrEmpty(row.verifiedOn)}};
    for (const auto& [column, position, now] : compared)
        if (auto found = differenceOfText(column, position, now, true)) return found;
    return differenceOfPlace(row, 0);
}

std::optional<Difference> RecordComparison::differenceOfPlace(const ImportedRow& row, int column) const {
    if (!row.location) return std::nullopt;
    const SQLite::Column geometry = m_query.getColumn(column);
    const auto before = readPointBlob(geometry.getBlob(), geometry.getBytes());
    if (before && std::abs(before->x - row.location->x) < sameplaceMetres &&
        std::abs(before->y - row.location->y) < sameplaceMetres)
        return std::nullopt;
    return Difference{m_plan.mapping.x, before ? textOf(*before) : std::string(), textOf(*row.location)};
}

std::optional<Difference> RecordComparison::differenceOfText(const std::string& name, int column,
                                                             const std::string& now, bool saysNothingEmpty) const {
    if (saysNothingEmpty && now.empty()) return std::nullopt;
    std::string before = m_query.getColumn(column).getString();
    if (before == now) return std::nullopt;
    return Difference{name, std::move(before), now};
}

/// Whether sales get this planned feature from the boundary they lie in, where their file has nothing.
bool RecordComparison::isFilledIn(std::size_t planned) const {
    const Role role = m_plan.catalogue[m_plan.features[planned].feature].role;
    return role == Role::District || role == Role::Neighbourhood;
}

void RecordComparison::compareFeatures(const ImportedRow& row, int column, KnownRecord& known) const {
    const auto kept = m_isSale ? std::set<std::size_t>() : m_own.keptFrom(row);
    for (std::size_t i = 0; i < m_plan.features.size(); ++i) {
        if (m_isSale && isFilledIn(i) && !hasFact(m_plan, row, i)) continue;
        auto found = differenceOfFeature(row, i, column + static_cast<int>(i));
        if (!found) continue;
        if (!kept.contains(i)) {
            if (!known.first) known.first = std::move(found);
        } else if (hasFact(m_plan, row, i)) {
            known.keptByHand.push_back(std::move(*found));
        }
    }
}

std::optional<Difference> RecordComparison::differenceOfFeature(const ImportedRow& row, std::size_t planned,
                                                                int column) const {
    const Feature& feature = m_plan.catalogue[m_plan.features[planned].feature];
    const SQLite::Column before = m_query.getColumn(column);
    const std::string& name = m_plan.mapping.features[planned].column;
    if (feature.hasLevels())
        return differenceOfText(name, column, row.codes[planned], false);
    const double now = row.numbers[planned];
    const double was = before.isNull() ? Facts::missing() : before.getDouble();
    if (was == now || (std::isnan(was) && std::isnan(now))) return std::nullopt;
    return Difference{name, plainText(feature, was), plainText(feature, now)};
}

}  // namespace herleid
