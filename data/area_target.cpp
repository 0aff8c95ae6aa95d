// Boundaries; then dwellings and sales without a recorded district or neighbourhood get the one they lie in.
#include <set>

#include "data/area_rows.h"
#include "data/disappeared.h"
#include "data/fact_writer.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/geopackage_polygon.h"
#include "data/import_target.h"
#include "data/interruptible.h"
#include "data/own_facts.h"
#include "model/facts/area_finder.h"

namespace herleid {

namespace {

struct Placed {
    std::string id;
    const Area* area;
};

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
        const auto feature = m_impl.catalogue->findRole(m_kind == "district" ? Role::District : Role::Neighbourhood);
        if (feature && m_kind != "municipality") fillIn(*feature, progress);
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

    void fillIn(std::size_t feature, Progress& progress) {
        const std::vector<Area> areas = loadAreas(m_impl.database, m_kind);
        const AreaFinder finder(areas);
        const auto properties = placed("properties", "property_id", feature, finder);
        step(progress, 0.3, "store");
        const auto sales = placed("sales", "sale_id", feature, finder);
        step(progress, 0.5, "store");
        std::map<std::string, std::string> labels;
        for (const auto* found : {&properties, &sales})
            for (const Placed& placed : *found) labels.emplace(levelOf(feature, *placed.area), placed.area->name);
        growLevels(m_impl, feature, labels);
        const Feature& described = (*m_impl.catalogue)[feature];
        const auto value = [&](const Placed& placed) {
            return static_cast<double>(described.levelOf(levelOf(feature, *placed.area)).value());
        };
        const Provenance provenance{m_context.source, std::nullopt, std::nullopt, areaMethod, ""};
        for (const Placed& placed : properties) m_facts.fill(placed.id, feature, value(placed), provenance);
        step(progress, 0.8, "store");
        for (const Placed& placed : sales) m_facts.setOfSale(placed.id, feature, value(placed));
        m_report.completion.facts[described.name] = static_cast<std::int64_t>(properties.size());
        m_report.completion.sales = static_cast<std::int64_t>(sales.size());
    }

    /// The area's code, unless the project knows areas by their names.
    [[nodiscard]] std::string levelOf(std::size_t feature, const Area& area) const {
        const Feature& described = (*m_impl.catalogue)[feature];
        const bool isKnownByName = !described.levelOf(area.code) && described.levelOf(area.name);
        return isKnownByName ? area.name : area.code;
    }

    [[nodiscard]] std::vector<Placed> placed(const std::string& table, const std::string& key, std::size_t feature,
                                             const AreaFinder& finder) {
        SQLite::Statement query(m_impl.database, "SELECT " + key + ", geom FROM " + table + " WHERE " +
                                                     sqlName(m_impl.columns[feature]) + " IS NULL AND geom NOTNULL");
        std::vector<Placed> found;
        while (query.executeStep()) {
            const SQLite::Column geometry = query.getColumn(1);
            const auto place = readPointBlob(geometry.getBlob(), geometry.getBytes());
            if (const Area* area = place ? finder.areaAt(*place) : nullptr)
                found.push_back({query.getColumn(0).getString(), area});
        }
        return found;
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
