// Sales and dwellings: judged against the project, and written where there is an import to write.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "data/disappeared.h"
#include "data/geopackage.h"
#include "data/import_target.h"
#include "data/import_writer.h"
#include "data/property_row.h"
#include "data/record_comparison.h"
#include "data/row_completion.h"

namespace herleid {

namespace {

constexpr std::size_t mostListed = 100;

/// What becomes of a row that is in the project with other contents.
KnownRows policyOf(const ImportRequest& request) {
    if (request.known != KnownRows::ByKind) return request.known;
    return request.kind == ImportKind::Sales ? KnownRows::Reject : KnownRows::Update;
}

class RecordTarget final : public ImportTarget {
public:
    explicit RecordTarget(const ImportContext& context)
        : m_impl(context.impl),
          m_plan(context.plan),
          m_report(context.report),
          m_policy(policyOf(context.request)),
          m_isSale(context.plan.kind == ImportKind::Sales),
          m_hadNoProperties(highestFid(m_impl.database, "properties") == 0),
          m_own(m_impl, m_plan),
          m_comparison(m_impl, m_plan, m_own),
          m_knownProperty(m_impl.database, "SELECT 1 FROM properties WHERE property_id = ?") {
        if (context.number != 0) m_writer.emplace(context, m_own);
    }

    std::optional<RowProblem> take(const ImportedRow& row) override {
        const auto [first, isNew] = m_firstRow.emplace(row.id, row.row);
        if (!isNew) return problem(row, row.id, RowProblemCode::DuplicateId, std::to_string(first->second));
        const auto known = m_comparison.find(row);
        if (known && !isToBeWritten(*known)) {
            if (m_policy == KnownRows::Reject && known->first) return differs(row, *known->first);
            ++(known->first ? m_report.kept : m_report.unchanged);
            noteKept(row, *known);
            return std::nullopt;
        }
        if (known) noteKept(row, *known);
        accept(row, known.has_value());
        return std::nullopt;
    }

    void meet(const std::string& id) override { m_unreadable.insert(id); }

    void finish(Progress& progress) override {
        findDisappeared();
        if (!m_writer) return;
        ProgressPortion indexing(progress, 0, 0.7);
        m_writer->finish(indexing);
        ProgressPortion completing(progress, 0.7, 1);
        FactWriter facts(m_impl, m_report.number);
        completeTouchedRows(m_impl, facts, m_report.number, m_report.completion, completing);
    }

private:
    /// A file of dwellings takes over what came from a sale, even where it says the same.
    [[nodiscard]] bool isToBeWritten(const KnownRecord& known) const {
        return m_policy == KnownRows::Update && (known.first || known.isFromSale);
    }

    [[nodiscard]] RowProblem problem(const ImportedRow& row, const std::string& value, RowProblemCode code,
                                     std::string detail) const {
        const Mapping& mapping = m_plan.mapping;
        return {row.row, m_isSale || mapping.propertyId.empty() ? mapping.id : mapping.propertyId, value, code,
                std::move(detail), ""};
    }

    [[nodiscard]] static RowProblem differs(const ImportedRow& row, const Difference& difference) {
        return {row.row, difference.column, difference.now, RowProblemCode::DiffersFromProject, difference.before, ""};
    }

    void noteKept(const ImportedRow& row, const KnownRecord& known) {
        for (const Difference& difference : known.keptByHand) {
            ++m_report.keptByHand;
            if (m_report.keptFacts.size() < mostListed)
                m_report.keptFacts.push_back({row.propertyId, difference.column, difference.before, difference.now});
        }
    }

    void accept(const ImportedRow& row, bool isKnown) {
        ++m_report.accepted;
        const bool isNewProperty = countProperty(row);
        if (m_isSale) ++(isKnown ? m_report.updatedSales : m_report.newSales);
        if (!m_writer) return;
        if (m_isSale)
            m_writer->writeSale(row, isKnown, isNewProperty);
        else
            m_writer->writeProperty(row);
    }

    /// Whether the row's dwelling is new to the project and to the file.
    bool countProperty(const ImportedRow& row) {
        const bool isSameAsId = !m_isSale || !m_plan.propertyId;
        if (!isSameAsId && !m_properties.insert(row.propertyId).second) return false;
        const bool isNew = m_hadNoProperties || !isKnown(row.propertyId);
        ++(isNew ? m_report.newProperties : m_report.updated);
        return isNew;
    }

    bool isKnown(const std::string& propertyId) {
        m_knownProperty.reset();
        m_knownProperty.bindNoCopy(1, propertyId);
        const bool found = m_knownProperty.executeStep();
        m_knownProperty.reset();
        return found;
    }

    /// What the project has by imports of this kind and the file has not. A dwelling that is known from its sales only
    /// never was in a file of dwellings.
    void findDisappeared() {
        SQLite::Statement earlier(m_impl.database,
                                  "SELECT 1 FROM imports WHERE kind = ? AND number NOT IN (SELECT import_number "
                                  "FROM import_undos) LIMIT 1");
        earlier.bind(1, m_isSale ? "sales" : "properties");
        if (!earlier.executeStep()) return;
        SQLite::Statement present(m_impl.database,
                                  m_isSale ? "SELECT sale_id FROM sales ORDER BY 1"
                                           : "SELECT property_id FROM properties WHERE facts_sale IS NULL ORDER BY 1");
        tellDisappeared(m_report, present, [this](const std::string& id) {
            return m_firstRow.contains(id) || m_unreadable.contains(id);
        });
    }

    Project::Impl& m_impl;
    const ImportPlan& m_plan;
    ImportReport& m_report;
    KnownRows m_policy;
    bool m_isSale;
    bool m_hadNoProperties;
    OwnFacts m_own;
    RecordComparison m_comparison;
    SQLite::Statement m_knownProperty;
    std::optional<ImportWriter> m_writer;
    std::unordered_map<std::string, std::int64_t> m_firstRow;  // id → row
    std::unordered_set<std::string> m_unreadable;  // rows of which only the identifier is known
    std::unordered_set<std::string> m_properties;              // met, where ids of sales are not theirs
};

}  // namespace

std::unique_ptr<ImportTarget> recordTarget(const ImportContext& context) {
    return std::make_unique<RecordTarget>(context);
}

}  // namespace herleid
