#include "data/import_writer.h"

#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/interruptible.h"
#include "data/property_row.h"
#include "data/property_words.h"
#include "data/provenance_columns.h"
#include "data/transaction_columns.h"

namespace herleid {

namespace {

constexpr int firstSaleFeature = 7 + transactionColumnCount;

std::string placeholders(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += ",?";
    return text;
}

std::string columnsOf(const ImportPlan& plan, const std::vector<std::string>& columns) {
    std::string list;
    for (const PlannedFeature& planned : plan.features) list += ", " + sqlName(columns[planned.feature]);
    return list;
}

std::string insertPropertySql(const std::string& features, std::size_t count) {
    return "INSERT INTO properties (geom, property_id, street, house_number, postcode, city, source, "
           "recorded_on, "
           "verified_on, method, reason, facts_sale, facts_date, bag_object, bag_building, import_number" +
           features + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?" + placeholders(count) + ")";
}

bool isSameFact(const Feature& feature, double before, const ImportedRow& row, std::size_t index) {
    if (feature.hasLevels()) return plainText(feature, before) == row.codes[index];
    const double now = row.numbers[index];
    return before == now || (std::isnan(before) && std::isnan(now));
}

}  // namespace

ImportWriter::ImportWriter(const ImportContext& context, const OwnFacts& own)
    : m_impl(context.impl),
      m_plan(context.plan),
      m_own(own),
      m_import(context.number),
      m_source(context.source),
      m_featureColumns(columnsOf(m_plan, m_impl.columns)),
      m_lastFid(highestFid(m_impl.database, "properties")),
      m_lastSaleFid(highestFid(m_impl.database, "sales")),
      m_before(m_impl.database, m_import),
      m_records(m_impl.database),
      m_find(m_impl.database, "SELECT fid, facts_sale, facts_date FROM properties WHERE property_id = ?"),
      m_insertProperty(m_impl.database, insertPropertySql(m_featureColumns, m_plan.features.size())),
      m_updateProperty(m_impl.database, updateSql({})) {
    if (m_plan.kind == ImportKind::Sales) {
        m_insertSale.emplace(m_impl.database, "INSERT INTO sales (geom, sale_id, property_id, sale_date, price, address, " +
                                                  std::string(transactionColumns) + m_featureColumns +
                                                  ", import_number, import_row) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?" +
                                                  placeholders(m_plan.features.size()) + ")");
        m_updateSale.emplace(m_impl.database, updateSaleSql());
    }
    pauseIndexing(m_impl.database, "properties");
    pauseIndexing(m_impl.database, "sales");
}

std::string ImportWriter::updateSql(const std::set<std::size_t>& leftOut) const {
    std::string sql =
        "UPDATE properties SET geom = coalesce(?1, geom), street = iif(?2 = '', street, ?2), "
        "house_number = iif(?2 = '' AND ?3 = '', house_number, ?3), postcode = iif(?4 = '', postcode, ?4), "
        "city = iif(?5 = '', city, ?5), source = ?6, recorded_on = ?7, verified_on = ?8, method = ?9, "
        "reason = ?10, facts_sale = ?11, facts_date = ?12, bag_object = iif(?13 = '', bag_object, ?13), "
        "bag_building = iif(?14 = '', bag_building, ?14)";
    int parameter = 15;
    for (std::size_t i = 0; i < m_plan.features.size(); ++i)
        if (!leftOut.contains(i))
            sql += ", " + sqlName(m_impl.columns[m_plan.features[i].feature]) + " = ?" +
                   std::to_string(parameter++);
    return sql + " WHERE fid = ?" + std::to_string(parameter);
}

std::optional<ImportWriter::Known> ImportWriter::find(const std::string& propertyId) {
    m_find.reset();
    m_find.bindNoCopy(1, propertyId);
    if (!m_find.executeStep()) return std::nullopt;
    Known known{m_find.getColumn(0).getInt64(), !m_find.getColumn(1).isNull(),
                m_find.getColumn(2).getString(), m_find.getColumn(1).getString()};
    m_find.reset();
    return known;
}

/// Parameters as for inserting, so that both are bound alike. Import and row stay those that added the sale.
std::string ImportWriter::updateSaleSql() const {
    std::string sql = "UPDATE sales SET geom = coalesce(?1, geom), property_id = ?3, sale_date = ?4, price = ?5, "
                      "address = iif(?6 = '', address, ?6), (" +
                      std::string(transactionColumns) + ") = (?7, ?8, ?9, ?10, ?11)";
    for (std::size_t i = 0; i < m_plan.features.size(); ++i)
        sql += ", " + sqlName(m_impl.columns[m_plan.features[i].feature]) + " = ?" +
               std::to_string(firstSaleFeature + static_cast<int>(i));
    return sql + " WHERE sale_id = ?2";
}

/// The row's transaction, with what its file has no column for as it is recorded already.
Transaction ImportWriter::completedTransaction(const ImportedRow& row) const {
    SQLite::Statement query(m_impl.database,
                            "SELECT " + std::string(transactionColumns) + " FROM sales WHERE sale_id = ?");
    query.bind(1, row.id);
    const auto before = query.executeStep() ? readTransaction(query, 0, m_impl.settings.currency) : nullptr;
    Transaction transaction = row.transaction;
    if (!before) return transaction;
    const Mapping& mapping = m_plan.mapping;
    if (mapping.deliveryDate.column.empty()) transaction.deliveryDate = before->deliveryDate;
    if (mapping.transactionCode.empty()) transaction.code = before->code;
    if (mapping.usability.empty()) transaction.usability = before->usability;
    if (mapping.circumstances.empty()) transaction.circumstances = before->circumstances;
    if (mapping.corrections.empty()) transaction.corrections = before->corrections;
    return transaction;
}

void ImportWriter::writeSale(const ImportedRow& row, bool isKnown, bool isNewProperty) {
    const auto known = isNewProperty ? std::nullopt : find(row.propertyId);
    if (!known) {
        insertProperty(row);
    } else if (known->isFromSale) {
        const std::string date = row.date.iso();
        if (row.id == known->factsSale || std::pair(date, row.id) > std::pair(known->factsDate, known->factsSale))
            updateProperty(row, *known);
    }
    if (isKnown) {
        m_before.keepSale(row.id);
        bindSale(*m_updateSale, row, completedTransaction(row));
        m_updateSale->exec();
    } else {
        bindSale(*m_insertSale, row, row.transaction);
        const int next = firstSaleFeature + static_cast<int>(m_plan.features.size());
        m_insertSale->bind(next, m_import);
        m_insertSale->bind(next + 1, row.row);
        m_insertSale->exec();
    }
}

void ImportWriter::bindSale(SQLite::Statement& statement, const ImportedRow& row, const Transaction& transaction) {
    statement.reset();
    bindLocation(statement, row);
    statement.bindNoCopy(2, row.id);
    statement.bindNoCopy(3, row.propertyId);
    statement.bind(4, row.date.iso());
    statement.bind(5, row.price.units());
    statement.bind(6, row.address.oneLine());
    bindTransaction(statement, 7, &transaction);
    bindFeatures(statement, firstSaleFeature, row);
}

void ImportWriter::bindLocation(SQLite::Statement& statement, const ImportedRow& row) {
    if (!row.location) {
        statement.bind(1);
        return;
    }
    m_geometry = pointBlob(*row.location, m_impl.srsId);
    statement.bindNoCopy(1, m_geometry.data(), static_cast<int>(m_geometry.size()));
}

void ImportWriter::writeProperty(const ImportedRow& row) {
    if (const auto known = find(row.propertyId))
        updateProperty(row, *known);
    else
        insertProperty(row);
}

void ImportWriter::insertProperty(const ImportedRow& row) {
    m_insertProperty.reset();
    bindLocation(m_insertProperty, row);
    m_insertProperty.bindNoCopy(2, row.propertyId);
    bindAddressAndSource(m_insertProperty, 3, row);
    bindFactsSale(m_insertProperty, 12, row);
    bindBag(m_insertProperty, 14, row);
    m_insertProperty.bind(16, m_import);
    bindFeatures(m_insertProperty, 17, row);
    m_insertProperty.exec();
}

void ImportWriter::updateProperty(const ImportedRow& row, const Known& known) {
    const auto kept = m_own.keptFrom(row);
    keepFormer(row, known, kept);
    std::optional<SQLite::Statement> own;  // rarely: a property of which some facts are left alone
    if (!kept.empty()) own.emplace(m_impl.database, updateSql(kept));
    SQLite::Statement& update = own ? *own : m_updateProperty;
    update.reset();
    bindLocation(update, row);
    bindAddressAndSource(update, 2, row);
    bindFactsSale(update, 11, row);
    bindBag(update, 13, row);
    bindFeatures(update, 15, row, kept);
    update.bind(static_cast<int>(15 + m_plan.features.size() - kept.size()), known.fid);
    update.exec();
}

void ImportWriter::keepFormer(const ImportedRow& row, const Known& known, const std::set<std::size_t>& kept) {
    // Levels and features that this import adds are not in the catalogue in memory yet. A property written by
    // this very import may have them; its facts have no history to keep.
    if (known.fid > m_lastFid || !m_updated.insert(known.fid).second) return;
    m_before.keepProperty(row.propertyId);
    const Property before = loadProperty(m_impl, row.propertyId);
    if (!(before.address == row.address)) m_renamed.insert(known.fid);
    keepFormerFacts(before, row, kept);
}

void ImportWriter::keepFormerFacts(const Property& before, const ImportedRow& row,
                                   const std::set<std::size_t>& kept) {
    std::set<std::size_t> mapped;
    for (std::size_t i = 0; i < m_plan.features.size(); ++i) {
        const std::size_t feature = m_plan.features[i].feature;
        mapped.insert(feature);
        if (feature >= m_impl.catalogue->size() || kept.contains(i)) continue;
        const Feature& described = (*m_impl.catalogue)[feature];
        if (before.facts.has(feature) && !isSameFact(described, before.facts[feature], row, i))
            m_records.keepInHistory(before, feature, described, m_import);
        if (before.factProvenance.contains(feature)) m_records.dropOwnProvenance(before.id, described);
    }
    // The row's provenance becomes this file; facts the file does not have keep the one they had.
    for (std::size_t feature = 0; feature < m_impl.catalogue->size(); ++feature)
        if (!mapped.contains(feature) && before.facts.has(feature) && !before.factProvenance.contains(feature))
            m_records.setOwnProvenance(before.id, (*m_impl.catalogue)[feature], before.provenance);
}

Provenance ImportWriter::provenanceOf(const ImportedRow& row) const {
    Provenance provenance;
    provenance.source = m_source;
    provenance.method = importMethod;
    provenance.recordedOn = row.recordedOn;
    provenance.verifiedOn = row.verifiedOn;
    if (m_plan.kind == ImportKind::Sales && !row.recordedOn) provenance.recordedOn = row.date;
    return provenance;
}

void ImportWriter::bindAddressAndSource(SQLite::Statement& statement, int index,
                                        const ImportedRow& row) const {
    statement.bindNoCopy(index, row.address.street);
    statement.bindNoCopy(index + 1, row.address.number);
    statement.bindNoCopy(index + 2, row.address.postcode);
    statement.bindNoCopy(index + 3, row.address.city);
    bindProvenance(statement, index + 4, provenanceOf(row));
}

void ImportWriter::bindFactsSale(SQLite::Statement& statement, int index, const ImportedRow& row) const {
    if (m_plan.kind == ImportKind::Sales) {
        statement.bindNoCopy(index, row.id);
        statement.bind(index + 1, row.date.iso());
    } else {
        statement.bind(index);
        statement.bind(index + 1);
    }
}

void ImportWriter::bindBag(SQLite::Statement& statement, int index, const ImportedRow& row) {
    statement.bindNoCopy(index, row.bag.object);
    statement.bindNoCopy(index + 1, row.bag.building);
}

void ImportWriter::bindFeatures(SQLite::Statement& statement, int index, const ImportedRow& row,
                                const std::set<std::size_t>& leftOut) const {
    for (std::size_t i = 0; i < m_plan.features.size(); ++i) {
        if (leftOut.contains(i)) continue;
        const Feature& feature = m_plan.catalogue[m_plan.features[i].feature];
        if (feature.hasLevels() ? row.codes[i].empty() : std::isnan(row.numbers[i]))
            statement.bind(index);
        else if (feature.hasLevels())
            statement.bindNoCopy(index, row.codes[i]);
        else if (feature.isNumber())
            statement.bind(index, row.numbers[i]);
        else
            statement.bind(index, row.numbers[i] != 0 ? 1 : 0);
        ++index;
    }
}

void ImportWriter::finish(Progress& progress) {
    m_find.reset();
    SQLite::Database& database = m_impl.database;
    ProgressPortion placing(progress, 0, 0.37);
    resumeIndexing(database, "properties", m_lastFid, placing);
    ProgressPortion placingSales(progress, 0.37, 0.73);
    resumeIndexing(database, "sales", m_lastSaleFid, placingSales);
    ProgressPortion words(progress, 0.73, 0.98);
    indexWordsFrom(database, m_lastFid, words);
    for (const std::int64_t fid : m_renamed) indexWordsOf(database, fid);
    step(progress, 0.98, "store");
    updateExtent(database, "properties");
    if (m_plan.kind == ImportKind::Sales) updateExtent(database, "sales");
    step(progress, 1, "store");
}

}  // namespace herleid
