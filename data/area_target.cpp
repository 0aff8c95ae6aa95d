// Boundaries; then dwellings and sales without a recorded district or neighbourhood get the one they lie in.
#include <set>

#include "data/area_completion.h"
#include "data/disappeared.h"
#include "data/fact_writer.h"
#include "data/geopackage.h"
#include "data/geopackage_polygon.h"
#include "data/import_target.h"
#include "data/interruptible.h"

namespace herleid {

namespace {

class AreaTarget final : public ImportTarget {
public:
    explicit AreaTarget(const ImportContext& context)
        : m_context(context),
          m_impl(context.impl),
          m_report(context.report),
          m_kind(context.plan.mapping.areaKind),
          m_facts(context.impl, context.number),
          m_find(context.impl.database, "SELECT fid, name, parent, geom FROM areas WHERE kind = ? AND code = ?"),
          m_insert(context.impl.database,
                   "INSERT INTO areas (geom, kind, code, name, parent, import_number) VALUES (?,?,?,?,?,?)"),
          m_update(context.impl.database, "UPDATE areas SET geom = ?, name = ?, parent = ? WHERE fid = ?") {}

    std::optional<RowProblem> take(const ImportedRow& row) override {
        const std::string& column = m_context.plan.mapping.areaCode;
        const auto [first, isNew] = m_firstRow.emplace(row.id, row.row);
        if (!isNew)
            return RowProblem{row.row, column, row.id, RowProblemCode::DuplicateId, std::to_string(first->second), ""};
        const ImportedArea& area = *row.area;
        const std::string blob = polygonBlob(area.rings, m_impl.srsId);
        m_find.reset();
        m_find.bind(1, m_kind);
        m_find.bind(2, area.code);
        if (!m_find.executeStep()) {
            insert(area, blob);
            ++m_report.accepted;
            return std::nullopt;
        }
        const SQLite::Column geometry = m_find.getColumn(3);
        const std::string before(static_cast<const char*>(geometry.getBlob()),
                                 static_cast<std::size_t>(geometry.getBytes()));
        if (before == blob && m_find.getColumn(1).getString() == area.name &&
            m_find.getColumn(2).getString() == area.parent) {
            ++m_report.unchanged;
            return std::nullopt;
        }
        return takeChanged(row, blob, m_find.getColumn(0).getInt64());
    }

    void meet(const std::string& id) override { m_unreadable.insert(id); }

    void finish(Progress& progress) override {
        m_find.reset();
        updatePolygonExtent(m_impl.database, "areas");
        findDisappeared();
        step(progress, 0.1, "store");
        if (m_kind == "municipality") return;
        std::set<std::string> sales;
        ProgressPortion filling(progress, 0.1, 1);
        completeFromAreas(m_impl, m_facts, {m_kind, m_context.source, {}}, m_report.completion, sales, filling);
        m_report.completion.sales = static_cast<std::int64_t>(sales.size());
    }

private:
    void insert(const ImportedArea& area, const std::string& blob) {
        m_insert.reset();
        m_insert.bind(1, blob.data(), static_cast<int>(blob.size()));
        m_insert.bind(2, m_kind);
        m_insert.bind(3, area.code);
        m_insert.bind(4, area.name);
        m_insert.bind(5, area.parent);
        m_insert.bind(6, m_context.number);
        m_insert.exec();
    }

    std::optional<RowProblem> takeChanged(const ImportedRow& row, const std::string& blob, std::int64_t fid) {
        const KnownRows known = m_context.request.known;
        if (known == KnownRows::Keep) {
            ++m_report.kept;
            return std::nullopt;
        }
        if (known == KnownRows::Reject)
            return RowProblem{row.row, m_context.plan.mapping.areaCode, row.id, RowProblemCode::DiffersFromProject,
                              m_find.getColumn(1).getString(), ""};
        m_facts.before().keepArea(fid, areaKey(m_kind, row.area->code));
        m_update.reset();
        m_update.bind(1, blob.data(), static_cast<int>(blob.size()));
        m_update.bind(2, row.area->name);
        m_update.bind(3, row.area->parent);
        m_update.bind(4, fid);
        m_update.exec();
        ++m_report.accepted;
        return std::nullopt;
    }

    void findDisappeared() {
        SQLite::Statement query(m_impl.database, "SELECT code FROM areas WHERE kind = ? ORDER BY code");
        query.bind(1, m_kind);
        tellDisappeared(m_report, query, [this](const std::string& id) {
            return m_firstRow.contains(id) || m_unreadable.contains(id);
        });
    }

    ImportContext m_context;
    Project::Impl& m_impl;
    ImportReport& m_report;
    std::string m_kind;
    FactWriter m_facts;
    SQLite::Statement m_find;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    std::map<std::string, std::int64_t> m_firstRow;  // code → row
    std::set<std::string> m_unreadable;  // rows of which only the identifier is known
};

}  // namespace

std::unique_ptr<ImportTarget> areaTarget(const ImportContext& context) {
    return std::make_unique<AreaTarget>(context);
}

}  // namespace herleid
