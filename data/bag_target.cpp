// Objects of the register of addresses and buildings; then dwellings are completed from it.
#include <set>
#include <unordered_map>

#include "data/bag_completion.h"
#include "data/bag_rows.h"
#include "data/disappeared.h"
#include "data/geopackage.h"
#include "data/import_target.h"
#include "data/interruptible.h"
#include "data/row_completion.h"

namespace herleid {

namespace {

BagObject objectOf(const ImportedRow& row) {
    const ImportedBagObject& said = *row.bagObject;
    return {row.id,      row.bag.building, said.buildYear, said.floorAreaM2,
            said.use,    said.status,      row.address,    row.location};
}

bool isSame(const BagObject& a, const BagObject& b) {
    const bool isSameArea = a.floorAreaM2 == b.floorAreaM2 || (std::isnan(a.floorAreaM2) && std::isnan(b.floorAreaM2));
    return isSameArea && a.building == b.building && a.buildYear == b.buildYear && a.use == b.use &&
           a.status == b.status && a.address == b.address && a.location == b.location;
}

class BagTarget final : public ImportTarget {
public:
    explicit BagTarget(const ImportContext& context)
        : m_context(context),
          m_impl(context.impl),
          m_report(context.report),
          m_facts(context.impl, context.number),
          m_find(context.impl.database,
                 "SELECT " + std::string(bagColumns) + " FROM bag_objects WHERE bag_object = ?"),
          m_insert(context.impl.database, "INSERT INTO bag_objects (" + std::string(bagColumns) +
                                              ", import_number) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)"),
          m_update(context.impl.database,
                   "UPDATE bag_objects SET (bag_building, build_year, floor_area, use, status, street, house_number, "
                   "postcode, city, x, y) = (?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12) WHERE bag_object = ?1") {}

    std::optional<RowProblem> take(const ImportedRow& row) override {
        const std::string& column = m_context.plan.mapping.bagObject;
        const auto [first, isNew] = m_firstRow.emplace(row.id, row.row);
        if (!isNew)
            return RowProblem{row.row, column, row.id, RowProblemCode::DuplicateId, std::to_string(first->second), ""};
        const BagObject object = objectOf(row);
        m_find.reset();
        m_find.bind(1, row.id);
        const bool isKnown = m_find.executeStep();
        if (isKnown && isSame(bagObjectFrom(m_find), object)) {
            ++m_report.unchanged;
            return std::nullopt;
        }
        m_find.reset();
        if (isKnown && m_context.request.known == KnownRows::Keep) {
            ++m_report.kept;
            return std::nullopt;
        }
        if (isKnown && m_context.request.known == KnownRows::Reject)
            return RowProblem{row.row, column, row.id, RowProblemCode::DiffersFromProject, row.id, ""};
        if (isKnown) m_facts.before().keepBagObject(row.id);
        write(isKnown ? m_update : m_insert, object, isKnown);
        ++m_report.accepted;
        return std::nullopt;
    }

    void meet(const std::string& id) override { m_unreadable.insert(id); }

    void finish(Progress& progress) override {
        m_find.reset();
        findDisappeared();
        ProgressPortion completing(progress, 0, 0.9);
        completeFromBag(m_impl, m_facts, std::nullopt, m_report.completion, completing);
        updateExtent(m_impl.database, "properties");
        ProgressPortion placing(progress, 0.9, 1);
        placeTouchedRows(m_impl, m_facts, m_context.number, m_report.completion, placing);
    }

private:
    void write(SQLite::Statement& statement, const BagObject& object, bool isKnown) {
        statement.reset();
        statement.clearBindings();
        statement.bind(1, object.id);
        statement.bind(2, object.building);
        if (object.buildYear) statement.bind(3, *object.buildYear);
        if (!std::isnan(object.floorAreaM2)) statement.bind(4, object.floorAreaM2);
        statement.bind(5, object.use);
        statement.bind(6, object.status);
        statement.bind(7, object.address.street);
        statement.bind(8, object.address.number);
        statement.bind(9, object.address.postcode);
        statement.bind(10, object.address.city);
        if (object.location) {
            statement.bind(11, object.location->x);
            statement.bind(12, object.location->y);
        }
        if (!isKnown) statement.bind(13, m_context.number);
        statement.exec();
    }

    void findDisappeared() {
        SQLite::Statement query(m_impl.database, "SELECT bag_object FROM bag_objects ORDER BY 1");
        tellDisappeared(m_report, query, [this](const std::string& id) {
            return m_firstRow.contains(id) || m_unreadable.contains(id);
        });
    }

    ImportContext m_context;
    Project::Impl& m_impl;
    ImportReport& m_report;
    FactWriter m_facts;
    SQLite::Statement m_find;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    std::unordered_map<std::string, std::int64_t> m_firstRow;  // object → row
    std::set<std::string> m_unreadable;  // rows of which only the identifier is known
};

}  // namespace

std::unique_ptr<ImportTarget> bagTarget(const ImportContext& context) {
    return std::make_unique<BagTarget>(context);
}

}  // namespace herleid
