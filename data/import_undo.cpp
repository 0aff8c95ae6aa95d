#include "data/import_undo.h"

#include "data/geopackage.h"
#include "data/import_restore.h"
#include "data/interruptible.h"
#include "data/project_impl.h"
#include "data/property_words.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

struct Undoable {
    std::string file;
    std::string kind;
};

[[noreturn]] void refuse(std::int64_t number, const std::string& reason, const std::string& other = {},
                         const std::string& subject = {}) {
    fail(ErrorCode::ImportNotUndoable,
         {{"number", std::to_string(number)}, {"reason", reason}, {"other", other}, {"subject", subject}});
}

/// What a later import kept before changing it, and this import (?1) had added or changed.
constexpr const char* changedSince = R"sql(
SELECT b.import_number, b.key FROM import_before b WHERE b.import_number > ?1 AND (
  EXISTS (SELECT 1 FROM import_before a WHERE a.import_number = ?1 AND a.layer = b.layer AND a.key = b.key) OR
  b.layer IN ('properties', 'property_parts') AND
    EXISTS (SELECT 1 FROM properties p WHERE p.property_id = b.key AND p.import_number = ?1) OR
  b.layer IN ('sales', 'sale_parts') AND
    EXISTS (SELECT 1 FROM sales s WHERE s.sale_id = b.key AND s.import_number = ?1) OR
  b.layer = 'areas' AND
    EXISTS (SELECT 1 FROM areas a WHERE a.kind || '|' || a.code = b.key AND a.import_number = ?1) OR
  b.layer = 'bag_objects' AND
    EXISTS (SELECT 1 FROM bag_objects g WHERE g.bag_object = b.key AND g.import_number = ?1))
ORDER BY b.import_number, b.key LIMIT 1)sql";

/// A sale of another import at a dwelling that this import (?1) added; one that this import moved there goes back.
constexpr const char* saleSince = R"sql(
SELECT s.sale_id, s.property_id FROM sales s JOIN properties p ON p.property_id = s.property_id
WHERE p.import_number = ?1 AND s.import_number IS NOT ?1 AND
  NOT EXISTS (SELECT 1 FROM import_before b WHERE b.import_number = ?1 AND b.layer = 'sales' AND b.key = s.sale_id)
ORDER BY s.sale_id LIMIT 1)sql";

constexpr const char* factSince = R"sql(
SELECT f.feature, f.property_id FROM fact_provenance f JOIN properties p ON p.property_id = f.property_id
WHERE p.import_number = ?1 AND f.method NOT IN ('import', 'area', 'register')
ORDER BY f.property_id, f.feature LIMIT 1)sql";

Undoable checkUndoable(SQLite::Database& database, std::int64_t number) {
    SQLite::Statement import(database, "SELECT file, kind, header FROM imports WHERE number = ?");
    import.bind(1, number);
    if (!import.executeStep()) fail(ErrorCode::UnknownImport, {{"number", std::to_string(number)}});
    SQLite::Statement undone(database, "SELECT 1 FROM import_undos WHERE import_number = ?");
    undone.bind(1, number);
    if (undone.executeStep()) refuse(number, "undone");
    // Until schema 4 imports kept neither their header nor the rows they changed.
    if (import.getColumn(2).getBytes() == 0) refuse(number, "older_version");
    for (const auto& [sql, reason] : {std::pair{changedSince, "later_import"}, {saleSince, "sale"}, {factSince, "fact"}}) {
        SQLite::Statement found(database, sql);
        found.bind(1, number);
        if (found.executeStep()) refuse(number, reason, found.getColumn(0).getString(), found.getColumn(1).getString());
    }
    return {import.getColumn(0).getString(), import.getColumn(1).getString()};
}

/// Restores every row the import has changed.
void restoreRows(Project::Impl& impl, std::int64_t number, ImportUndo& undo, Progress& progress) {
    SQLite::Statement count(impl.database, "SELECT count(*) FROM import_before WHERE import_number = ?");
    count.bind(1, number);
    const auto total = count.executeStep() ? count.getColumn(0).getInt64() : 0;
    ImportRestore restore(impl, number);
    SQLite::Statement query(impl.database, "SELECT layer, key, row FROM import_before WHERE import_number = ?");
    query.bind(1, number);
    for (std::int64_t done = 0; query.executeStep(); ++done) {
        if (done % 256 == 0) step(progress, static_cast<double>(done) / static_cast<double>(total), "store");
        const std::string layer = query.getColumn(0).getString();
        const std::string key = query.getColumn(1).getString();
        const Json image = parseJson(query.getColumn(2).getString(), impl.file.string());
        if (layer == "properties")
            restore.property(key, image);
        else if (layer == "sales")
            restore.sale(image);
        else
            restore.rows(layer, key, image);
        ++(layer == "properties" || layer == "sales" ? undo.restored
           : layer == "areas"                        ? undo.areas
           : layer == "bag_objects"                  ? undo.bagObjects
                                                     : undo.parts);
    }
}

std::int64_t removeWhere(SQLite::Database& database, const std::string& sql, std::int64_t number) {
    SQLite::Statement statement(database, sql);
    statement.bind(1, number);
    return statement.exec();
}

/// Removes every row the import has added.
void removeRows(SQLite::Database& database, std::int64_t number, ImportUndo& undo, Progress& progress) {
    step(progress, 0, "store");
    const std::string ofSales = " WHERE sale_id IN (SELECT sale_id FROM sales WHERE import_number = ?)";
    const std::string ofProperties = " WHERE property_id IN (SELECT property_id FROM properties WHERE import_number = ?)";
    for (const char* table : {"sale_parts", "sale_screenings"})
        removeWhere(database, "DELETE FROM " + std::string(table) + ofSales, number);
    undo.sales = deleteRows(database, "sales", number);
    step(progress, 0.4, "store");
    for (const char* table : {"property_parts", "fact_provenance", "fact_history"})
        removeWhere(database, "DELETE FROM " + std::string(table) + ofProperties, number);
    removeWords(database, number);
    step(progress, 0.6, "store");
    undo.properties = deleteRows(database, "properties", number);
    undo.areas += removeWhere(database, "DELETE FROM areas WHERE import_number = ?", number);
    undo.bagObjects += removeWhere(database, "DELETE FROM bag_objects WHERE import_number = ?", number);
    step(progress, 0.9, "store");
}

void recordUndo(SQLite::Database& database, std::int64_t number, const std::string& reason) {
    removeWhere(database, "DELETE FROM import_before WHERE import_number = ?", number);
    SQLite::Statement insert(database, "INSERT INTO import_undos VALUES (?,?,?,?)");
    insert.bind(1, number);
    insert.bind(2, AuditLog::user());
    insert.bind(3, utcNow());
    insert.bind(4, reason);
    insert.exec();
}

std::string detailsOf(std::int64_t number, const Undoable& import, const ImportUndo& undo) {
    Json details;
    details["number"] = number;
    details["kind"] = import.kind;
    details["removed_sales"] = undo.sales;
    details["removed_properties"] = undo.properties;
    details["restored"] = undo.restored;
    details["parts"] = undo.parts;
    details["areas"] = undo.areas;
    details["bag_objects"] = undo.bagObjects;
    return details.dump();
}

}  // namespace

Result<void> canUndoImport(const Project& project, std::int64_t number) {
    Project::Impl& impl = project.impl();
    const auto checked = impl.read([&] { return checkUndoable(impl.database, number); });
    return checked ? Result<void>{} : tl::unexpected(checked.error());
}

Result<ImportUndo> undoImport(Project& project, std::int64_t number, const std::string& reason, Progress& progress) {
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "undo_import";
    entry.reason = reason;
    const Interruptible interruptible(impl.database, progress);
    return impl.change(std::move(entry), [&](AuditEntry& audit) {
        impl.database.exec("PRAGMA defer_foreign_keys = ON");
        const Undoable import = checkUndoable(impl.database, number);
        ImportUndo undo;
        ProgressPortion restoring(progress, 0, 0.5);
        restoreRows(impl, number, undo, restoring);
        ProgressPortion removing(progress, 0.5, 1);
        removeRows(impl.database, number, undo, removing);
        for (const char* layer : {"properties", "sales"}) updateExtent(impl.database, layer);
        updatePolygonExtent(impl.database, "areas");
        recordUndo(impl.database, number, reason);
        audit.subject = import.file;
        audit.details = detailsOf(number, import, undo);
        step(progress, 1, "store");
        return undo;
    });
}

}  // namespace herleid
