// Sales, dwellings, their facts and their parts as tables, with the mapping by which they come in again.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "data/export_rows.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/provenance_columns.h"
#include "data/transaction_columns.h"

namespace herleid {

namespace {

/// Columns of a table, each name once, letter case aside.
class Columns {
public:
    Columns() : m_taken{"fid", "geom"} {}
    /// The name the column got.
    std::string add(const std::string& wanted, ColumnKind kind) {
        std::string chosen = wanted;
        for (int number = 2; !m_taken.insert(lower(chosen)).second; ++number)
            chosen = wanted + "_" + std::to_string(number);
        m_columns.push_back({chosen, kind});
        return chosen;
    }
    [[nodiscard]] std::size_t count() const { return m_columns.size(); }
    [[nodiscard]] const std::vector<ExportColumn>& list() const { return m_columns; }

private:
    static std::string lower(std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    }
    std::set<std::string> m_taken;
    std::vector<ExportColumn> m_columns;
};

ColumnKind kindOf(const Feature& feature) {
    if (feature.isNumber()) return ColumnKind::Number;
    return feature.kind == FeatureKind::Flag ? ColumnKind::Flag : ColumnKind::Text;
}

std::int64_t countOf(Project::Impl& impl, const std::string& table) {
    return impl.database.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

ExportCell textCell(const SQLite::Column& column) {
    return column.isNull() || column.getBytes() == 0 ? ExportCell() : ExportCell(column.getString());
}

ExportCell dateCell(const SQLite::Column& column) {
    return column.isNull() ? ExportCell() : ExportCell(valueOrFail(Date::parseIso(column.getString())));
}

ExportCell factCell(const SQLite::Column& column, const Feature& feature) {
    if (column.isNull()) return {};
    if (feature.isNumber()) return column.getDouble();
    if (feature.kind == FeatureKind::Flag) return column.getInt() != 0;
    return column.getString();
}

/// The features of the catalogue as columns of a table, and of its mapping.
void addFeatures(const Project::Impl& impl, Columns& columns, Mapping& mapping) {
    for (std::size_t i = 0; i < impl.catalogue->size(); ++i) {
        const Feature& feature = (*impl.catalogue)[i];
        MappedFeature mapped;
        mapped.column = columns.add(feature.name, kindOf(feature));
        mapped.feature = feature;
        mapped.statesKind = true;
        mapping.features.push_back(std::move(mapped));
    }
}

void readFeatures(const Project::Impl& impl, const SQLite::Statement& row, int from, ExportRow& table, std::size_t to) {
    for (std::size_t i = 0; i < impl.catalogue->size(); ++i)
        table.cells[to + i] = factCell(row.getColumn(from + static_cast<int>(i)), (*impl.catalogue)[i]);
}

/// Where the row is: its point, and the same as two numbers in the cells from `at` on.
void readPlace(const SQLite::Column& geometry, ExportRow& row, std::size_t at) {
    row.location = readPointBlob(geometry.getBlob(), geometry.getBytes());
    if (!row.location) return;
    row.cells[at] = row.location->x;
    row.cells[at + 1] = row.location->y;
}

void addPlaceAndAddress(Columns& columns, Mapping& mapping) {
    mapping.street = columns.add("street", ColumnKind::Text);
    mapping.houseNumber = columns.add("house_number", ColumnKind::Text);
    mapping.postcode = columns.add("postcode", ColumnKind::Text);
    mapping.city = columns.add("city", ColumnKind::Text);
    mapping.x = columns.add("x", ColumnKind::Number);
    mapping.y = columns.add("y", ColumnKind::Number);
}

ExportHead headOf(const Project::Impl& impl, const char* name, const char* description, const Columns& columns,
                 bool hasPlaces) {
    return {name, description, columns.list(), hasPlaces, impl.settings.crs, impl.settings.currency};
}

/// The one source that all rows of a table have, or nothing.
std::string commonSource(Project::Impl& impl, const std::string& table) {
    SQLite::Statement query(impl.database, "SELECT min(source), max(source) FROM " + table);
    query.executeStep();
    const std::string first = query.getColumn(0).getString();
    return first == query.getColumn(1).getString() ? first : std::string();
}

/// The columns of corrections that the sales of a project need: a kind as often as it occurs in one sale.
std::vector<std::string> correctionKinds(Project::Impl& impl) {
    std::map<std::string, std::size_t> most;
    SQLite::Statement query(impl.database,
                            "SELECT " + std::string(transactionColumns) + " FROM sales WHERE corrections <> ''");
    while (query.executeStep()) {
        std::map<std::string, std::size_t> here;
        for (const PriceCorrection& correction : readTransaction(query, 0, impl.settings.currency)->corrections)
            most[correction.kind] = std::max(most[correction.kind], ++here[correction.kind]);
    }
    std::vector<std::string> kinds;
    for (const auto& [kind, times] : most) kinds.insert(kinds.end(), times, kind);
    return kinds;
}

ExportCell textCell(const std::string& text) {
    return text.empty() ? ExportCell() : ExportCell(text);
}

/// Delivery date and codes from the cell `at` on; each correction in the first free column of its kind, from the cell
/// `corrections` on.
void putTransaction(const Transaction& transaction, const std::vector<std::string>& kinds, ExportRow& row, std::size_t at,
                    std::size_t corrections) {
    if (transaction.deliveryDate) row.cells[at] = *transaction.deliveryDate;
    row.cells[at + 1] = textCell(transaction.code);
    row.cells[at + 2] = textCell(transaction.usability);
    row.cells[at + 3] = textCell(transaction.circumstances);
    for (const PriceCorrection& correction : transaction.corrections) {
        std::size_t place = 0;
        while (kinds[place] != correction.kind ||
               !std::holds_alternative<std::monostate>(row.cells[corrections + place]))
            ++place;
        row.cells[corrections + place] = correction.amount;
    }
}

/// A sale has its address as one line. The parts of the dwelling's own address stand for it where they make that
/// line; otherwise the line is the street.
void putAddress(const SQLite::Statement& row, int from, const std::string& line, ExportRow& table, std::size_t to) {
    const Address own{row.getColumn(from).getString(), row.getColumn(from + 1).getString(),
                      row.getColumn(from + 2).getString(), row.getColumn(from + 3).getString()};
    if (own.oneLine() != line) {
        if (!line.empty()) table.cells[to] = line;
        return;
    }
    for (int i = 0; i < 4; ++i) table.cells[to + static_cast<std::size_t>(i)] = textCell(row.getColumn(from + i));
}

std::string saleFeatureList(const Project::Impl& impl) {
    std::string list;
    for (const std::string& column : impl.columns) list += ", s." + sqlName(column);
    return list;
}

}  // namespace

void exportSales(Project::Impl& impl, ExportRows& rows, ExportReport& report) {
    Mapping mapping;
    Columns columns;
    mapping.id = columns.add("sale_id", ColumnKind::Text);
    mapping.propertyId = columns.add("property_id", ColumnKind::Text);
    mapping.saleDate.column = columns.add("sale_date", ColumnKind::Date);
    mapping.price = columns.add("price", ColumnKind::Amount);
    columns.add("is_included", ColumnKind::Flag);
    mapping.deliveryDate.column = columns.add("delivery_date", ColumnKind::Date);
    mapping.transactionCode = columns.add("transaction_code", ColumnKind::Text);
    mapping.usability = columns.add("usability", ColumnKind::Text);
    mapping.circumstances = columns.add("circumstances", ColumnKind::Text);
    addPlaceAndAddress(columns, mapping);
    const std::vector<std::string> kinds = correctionKinds(impl);
    const std::size_t corrections = columns.count();
    for (const std::string& kind : kinds)
        mapping.corrections.push_back({columns.add("correction_" + kind, ColumnKind::Amount), kind});
    const std::size_t features = columns.count();
    addFeatures(impl, columns, mapping);
    rows.begin(headOf(impl, "sales", "Sales with the facts as at the sale", columns, true), countOf(impl, "sales"));
    constexpr int firstFeature = 11 + transactionColumnCount;
    SQLite::Statement query(impl.database,
                            "SELECT sale_id, s.property_id, sale_date, price, arms_length, address, street, house_number, "
                            "postcode, city, s.geom, " +
                                std::string(transactionColumns) + saleFeatureList(impl) +
                                " FROM sales s LEFT JOIN properties p USING (property_id) ORDER BY s.fid");
    while (query.executeStep()) {
        ExportRow& row = rows.next();
        row.cells[0] = query.getColumn(0).getString();
        row.cells[1] = query.getColumn(1).getString();
        row.cells[2] = dateCell(query.getColumn(2));
        row.cells[3] = Money::fromUnits(query.getColumn(3).getDouble(), impl.settings.currency);
        row.cells[4] = query.getColumn(4).getInt() != 0;
        if (const auto transaction = readTransaction(query, 11, impl.settings.currency))
            putTransaction(*transaction, kinds, row, 5, corrections);
        putAddress(query, 6, query.getColumn(5).getString(), row, 9);
        readPlace(query.getColumn(10), row, 13);
        readFeatures(impl, query, firstFeature, row, features);
        rows.write();
        rows.step();
    }
    report.mapping = std::move(mapping);
}

void exportProperties(Project::Impl& impl, ExportRows& rows, ExportReport& report) {
    Mapping mapping;
    Columns columns;
    mapping.id = columns.add("property_id", ColumnKind::Text);
    addPlaceAndAddress(columns, mapping);
    mapping.bagObject = columns.add("bag_object", ColumnKind::Text);
    mapping.bagBuilding = columns.add("bag_building", ColumnKind::Text);
    columns.add("source", ColumnKind::Text);
    mapping.recordedOn.column = columns.add("recorded_on", ColumnKind::Date);
    mapping.verifiedOn.column = columns.add("verified_on", ColumnKind::Date);
    columns.add("method", ColumnKind::Text);
    columns.add("reason", ColumnKind::Text);
    mapping.source = commonSource(impl, "properties");
    const std::size_t features = columns.count();
    addFeatures(impl, columns, mapping);
    rows.begin(headOf(impl, "properties", "Dwellings with the facts now known", columns, true),
               countOf(impl, "properties"));
    SQLite::Statement query(impl.database,
                            "SELECT property_id, street, house_number, postcode, city, geom, bag_object, bag_building, "
                            "source, recorded_on, verified_on, method, reason" +
                                impl.featureColumnList() + " FROM properties ORDER BY fid");
    while (query.executeStep()) {
        ExportRow& row = rows.next();
        row.cells[0] = query.getColumn(0).getString();
        for (int i = 1; i < 5; ++i) row.cells[static_cast<std::size_t>(i)] = textCell(query.getColumn(i));
        readPlace(query.getColumn(5), row, 5);
        for (const int i : {6, 7, 8, 11, 12}) row.cells[static_cast<std::size_t>(i) + 1] = textCell(query.getColumn(i));
        for (const int i : {9, 10}) row.cells[static_cast<std::size_t>(i) + 1] = dateCell(query.getColumn(i));
        readFeatures(impl, query, 13, row, features);
        rows.write();
        rows.step();
    }
    report.mapping = std::move(mapping);
}

void exportFacts(Project::Impl& impl, ExportRows& rows) {
    Columns columns;
    for (const char* name : {"property_id", "feature", "value", "unit", "source"}) columns.add(name, ColumnKind::Text);
    columns.add("recorded_on", ColumnKind::Date);
    columns.add("verified_on", ColumnKind::Date);
    for (const char* name : {"method", "reason"}) columns.add(name, ColumnKind::Text);
    rows.begin(headOf(impl, "facts", "Every recorded fact with where it comes from", columns, false),
               countOf(impl, "properties"));
    SQLite::Statement own(impl.database,
                          "SELECT source, recorded_on, verified_on, method, reason FROM fact_provenance "
                          "WHERE property_id = ? AND feature = ?");
    SQLite::Statement query(impl.database, "SELECT property_id, source, recorded_on, verified_on, method, reason" +
                                               impl.featureColumnList() + " FROM properties ORDER BY fid");
    const FactsReader reader(impl.catalogue);
    while (query.executeStep()) {
        const std::string id = query.getColumn(0).getString();
        const Provenance common = readProvenance(query, 1);
        const Facts facts = reader.read(query, 6);
        for (std::size_t i = 0; i < impl.catalogue->size(); ++i) {
            const Feature& feature = (*impl.catalogue)[i];
            own.reset();
            own.bindNoCopy(1, id);
            own.bindNoCopy(2, feature.name);
            const bool hasOwn = own.executeStep();
            if (!facts.has(i) && !hasOwn) continue;
            const Provenance provenance = hasOwn ? readProvenance(own, 0) : common;
            ExportRow& row = rows.next();
            row.cells[0] = id;
            row.cells[1] = feature.name;
            if (facts.has(i)) row.cells[2] = plainText(feature, facts[i]);
            row.cells[3] = feature.unit;
            row.cells[4] = provenance.source;
            if (provenance.recordedOn) row.cells[5] = *provenance.recordedOn;
            if (provenance.verifiedOn) row.cells[6] = *provenance.verifiedOn;
            row.cells[7] = provenance.method;
            row.cells[8] = provenance.reason;
            rows.write();
        }
        rows.step();
    }
}

void exportParts(Project::Impl& impl, ExportRows& rows, ExportReport& report) {
    Mapping mapping;
    Columns columns;
    mapping.propertyId = columns.add("property_id", ColumnKind::Text);
    mapping.sale = columns.add("sale_id", ColumnKind::Text);
    mapping.partKind = columns.add("kind", ColumnKind::Text);
    mapping.partArea = columns.add("area", ColumnKind::Number);
    mapping.partYear = columns.add("build_year", ColumnKind::Integer);
    columns.add("source", ColumnKind::Text);
    mapping.recordedOn.column = columns.add("recorded_on", ColumnKind::Date);
    mapping.verifiedOn.column = columns.add("verified_on", ColumnKind::Date);
    columns.add("method", ColumnKind::Text);
    columns.add("reason", ColumnKind::Text);
    mapping.source = commonSource(impl, "property_parts");
    rows.begin(headOf(impl, "parts", "Parts of dwellings, as they are and as they were at a sale", columns, false),
               countOf(impl, "property_parts") + countOf(impl, "sale_parts"));
    SQLite::Statement query(impl.database,
                            "SELECT property_id, '' AS sale_id, kind, area, build_year, source, recorded_on, verified_on, "
                            "method, reason, position, 0 AS place FROM property_parts UNION ALL "
                            "SELECT s.property_id, p.sale_id, kind, area, build_year, '', NULL, NULL, '', '', position, "
                            "s.fid FROM sale_parts p JOIN sales s USING (sale_id) ORDER BY place, property_id, position");
    while (query.executeStep()) {
        ExportRow& row = rows.next();
        row.cells[0] = query.getColumn(0).getString();
        for (const int i : {1, 2, 5, 8, 9}) row.cells[static_cast<std::size_t>(i)] = textCell(query.getColumn(i));
        if (!query.getColumn(3).isNull()) row.cells[3] = query.getColumn(3).getDouble();
        if (!query.getColumn(4).isNull()) row.cells[4] = query.getColumn(4).getInt64();
        for (const int i : {6, 7}) row.cells[static_cast<std::size_t>(i)] = dateCell(query.getColumn(i));
        rows.write();
        rows.step();
    }
    report.mapping = std::move(mapping);
}

}  // namespace herleid
