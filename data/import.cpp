#include "data/import.h"

#include <algorithm>

#include "data/coordinate_system.h"
#include "data/bag_table.h"
#include "data/feature_columns.h"
#include "data/import_target.h"
#include "data/inspect_table.h"
#include "data/interruptible.h"
#include "data/json_object.h"
#include "data/number_text.h"
#include "data/project_impl.h"
#include "data/rejects_file.h"
#include "data/row_completion.h"
#include "data/row_pipeline.h"
#include "data/row_preview.h"
#include "data/row_reader.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

// Of the time an import takes (measured): how far it is when the file is inspected, and when its rows are read.
constexpr double inspectionPortion = 0.1;
constexpr double readingPortion = 0.5;
constexpr std::size_t shownRows = 20;   // chosen: of a preview

/// Reads every row of a file and hands those that can be read to what becomes of them.
class ImportRun {
public:
    ImportRun(Project::Impl& impl, const ImportRequest& request, Progress& progress)
        : m_impl(impl),
          m_request(request),
          m_progress(progress),
          m_inspection(progress, 0, inspectionPortion),
          m_mapping(mappingFor(impl, request, m_inspection)),
          m_table(openTableOf(request.kind, request.file, m_mapping)),
          m_plan(planImport(request, m_mapping, *m_table, *impl.catalogue, impl.settings.crs,
                            [&](std::size_t feature) { return isInUse(feature); })),
          m_reader(m_plan, impl.settings.crs, impl.settings.currency),
          m_newLevels(m_plan.features.size()) {
        m_report.mapping = m_mapping;
        m_report.unusedColumns = m_plan.unusedColumns;
        m_report.firstRows.columns = previewColumns(m_plan);
    }

    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<std::string>& header() const { return m_table->header(); }

    /// Where the rows are counted; a target adds to it.
    [[nodiscard]] ImportReport& report() { return m_report; }

    void read(ImportTarget& target) {
        ProgressPortion reading(m_progress, inspectionPortion, readingPortion);
        RowPipeline pipeline(*m_table, m_reader, m_plan);
        while (auto batch = pipeline.next()) {
            step(reading, batch->fractionRead, "read");
            for (ReadRow& read : batch->rows) take(read, target);
        }
        if (m_report.rows == 0) fail(ErrorCode::NoRows, {{"file", m_request.file.string()}});
    }
    void finish(ImportTarget& target) {
        ProgressPortion finishing(m_progress, readingPortion, 1);
        target.finish(finishing);
        finishing.report(1.0, "store");
    }

    /// The plan's catalogue with the levels met, sorted, so that the order of rows does not matter.
    [[nodiscard]] FeatureCatalogue grownCatalogue() const {
        std::vector<Feature> features = m_plan.catalogue.features();
        for (std::size_t i = 0; i < m_plan.features.size(); ++i) {
            std::vector<std::string> codes(m_newLevels[i].begin(), m_newLevels[i].end());
            std::sort(codes.begin(), codes.end(), isLevelBefore);
            auto& levels = features[m_plan.features[i].feature].levels;
            for (std::string& code : codes) levels.push_back({std::move(code), {}});
        }
        return valueOrFail(FeatureCatalogue::create(m_plan.catalogue.name(), std::move(features)));
    }

private:
    /// Numbers by size and before words; words by their bytes.
    static bool isLevelBefore(const std::string& a, const std::string& b) {
        const auto numberA = parseNumber(a, {});
        const auto numberB = parseNumber(b, {});
        if (numberA.has_value() != numberB.has_value()) return numberA.has_value();
        if (numberA && *numberA != *numberB) return *numberA < *numberB;
        return a < b;
    }

    bool isInUse(std::size_t feature) {
        const std::string column = sqlNameOf(feature);
        for (const char* layer : {"properties", "sales"})
            if (SQLite::Statement(m_impl.database, "SELECT 1 FROM " + std::string(layer) + " WHERE " +
                                                       column + " IS NOT NULL LIMIT 1")
                    .executeStep())
                return true;
        return false;
    }
    [[nodiscard]] std::string sqlNameOf(std::size_t feature) const {
        return sqlName(m_impl.columns[feature]);
    }

    void take(ReadRow& read, ImportTarget& target) {
        ++m_report.rows;
        auto* row = std::get_if<ImportedRow>(&read.outcome);
        if (row == nullptr) {
            m_report.problems.push_back(std::move(std::get<RowProblem>(read.outcome)));
            if (!read.identifier.empty()) target.meet(read.identifier);
            return;
        }
        if (auto problem = target.take(*row)) {
            problem->text = std::move(read.text);
            m_report.problems.push_back(std::move(*problem));
            return;
        }
        if (m_report.firstRows.rows.size() < shownRows) m_report.firstRows.rows.push_back(previewRow(m_plan, *row));
        for (std::size_t i = 0; i < row->codes.size(); ++i)
            if (!row->codes[i].empty() && !m_plan.features[i].levels.contains(row->codes[i]))
                m_newLevels[i].insert(row->codes[i]);
    }

    Project::Impl& m_impl;
    const ImportRequest& m_request;
    Progress& m_progress;
    ProgressPortion m_inspection;
    Mapping m_mapping;
    std::unique_ptr<TableSource> m_table;
    ImportPlan m_plan;
    RowReader m_reader;
    std::vector<std::unordered_set<std::string>> m_newLevels;  // per planned feature
    ImportReport m_report;
};

[[noreturn]] void failWithoutRows(const ImportRequest& request, const ImportReport& report) {
    const RowProblem& first = report.problems.front();
    fail(ErrorCode::NoAcceptedRows, {{"file", request.file.string()},
                                     {"rejected", std::to_string(report.problems.size())},
                                     {"row", std::to_string(first.row)},
                                     {"column", first.column},
                                     {"value", first.value},
                                     {"reason", reasonText(first)}});
}

void addImport(SQLite::Database& database, const ImportRequest& request, const ImportReport& report,
               const std::vector<std::string>& header) {
    SQLite::Statement insert(database, "INSERT INTO imports (number, file, kind, accepted, rejected, mapping, created_at, header) "
                             "VALUES (?,?,?,?,?,?,?,?)");
    insert.bind(1, report.number);
    insert.bind(2, request.file.filename().string());
    insert.bind(3, nameOf(request.kind));
    insert.bind(4, report.accepted);
    insert.bind(5, static_cast<std::int64_t>(report.problems.size()));
    insert.bind(6, writeMapping(report.mapping));
    insert.bind(7, utcNow());
    insert.bind(8, headerText(header));
    insert.exec();
}

std::string detailsOf(const ImportRequest& request, const ImportReport& report) {
    Json details;
    details["kind"] = nameOf(request.kind);
    details["rows"] = report.rows;
    details["accepted"] = report.accepted;
    details["rejected"] = report.problems.size();
    details["new_properties"] = report.newProperties;
    details["new_sales"] = report.newSales;
    details["updated"] = report.updated;
    details["updated_sales"] = report.updatedSales;
    details["unchanged"] = report.unchanged;
    details["kept"] = report.kept;
    details["kept_by_hand"] = report.keptByHand;
    details["disappeared"] = report.disappeared;
    if (const std::int64_t filled = report.completion.factCount(); filled > 0) details["filled_in"] = filled;
    return details.dump();
}

std::unique_ptr<ImportTarget> targetFor(const ImportContext& context) {
    switch (context.request.kind) {
        case ImportKind::Parts: return partTarget(context);
        case ImportKind::Areas: return areaTarget(context);
        case ImportKind::Bag: return bagTarget(context);
        case ImportKind::Sales:
        case ImportKind::Properties: break;
    }
    return recordTarget(context);
}

std::int64_t nextNumber(Project::Impl& impl) {
    return impl.database.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM imports").getInt64();
}

std::string sourceOf(const ImportRequest& request, const ImportPlan& plan) {
    return plan.mapping.source.empty() ? request.file.filename().string() : plan.mapping.source;
}

/// Reads, judges and writes, inside a transaction.
ImportReport writeImport(Project::Impl& impl, const ImportRequest& request, Progress& progress) {
    // Rows point to their import, whose figures are known at the end: foreign keys wait for the commit.
    impl.database.exec("PRAGMA defer_foreign_keys = ON");
    ImportRun run(impl, request, progress);
    impl.addColumns(run.plan().catalogue);
    ImportReport& report = run.report();
    report.number = nextNumber(impl);
    const auto target =
        targetFor({impl, run.plan(), request, report.number, sourceOf(request, run.plan()), report});
    run.read(*target);
    impl.growCatalogue(run.grownCatalogue());
    run.finish(*target);
    addImport(impl.database, request, report, run.header());
    return std::move(report);
}

/// What the import would report, by doing it in a transaction that is given up: what parts, boundaries and the BAG make
/// of a project is only known when all is in.
Result<ImportReport> importRolledBack(Project::Impl& impl, const ImportRequest& request, Progress& progress) {
    std::optional<ImportReport> report;
    const auto givenUp = impl.change({}, [&](AuditEntry&) -> bool {
        report = writeImport(impl, request, progress);
        fail(ErrorCode::Cancelled);
    });
    if (!report) return tl::unexpected(givenUp.error());
    report->number = 0;
    return std::move(*report);
}

/// Whether no row of the file says anything that the project could take.
bool isNothingAccepted(const ImportReport& report) {
    return static_cast<std::int64_t>(report.problems.size()) == report.rows;
}

}  // namespace

std::string nameOf(ImportKind kind) {
    switch (kind) {
        case ImportKind::Sales: return "sales";
        case ImportKind::Properties: return "properties";
        case ImportKind::Parts: return "parts";
        case ImportKind::Areas: return "areas";
        case ImportKind::Bag: return "bag";
    }
    return {};
}

std::int64_t Completion::factCount() const {
    std::int64_t count = 0;
    for (const auto& [feature, filled] : facts) count += filled;
    return count;
}

Result<ImportReport> importFile(Project& project, const ImportRequest& request, Progress& progress) {
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "import";
    entry.subject = request.file.filename().string();
    std::optional<RejectsFile> rejects;  // gets its name only after the commit
    const Interruptible interruptible(impl.database, progress);
    auto done = impl.change(std::move(entry), [&](AuditEntry& audit) {
        ImportReport report = writeImport(impl, request, progress);
        if (request.rejectsFile) rejects.emplace(*request.rejectsFile, request.file, report.problems);
        if (isNothingAccepted(report)) {
            if (rejects) rejects->publish();
            failWithoutRows(request, report);
        }
        audit.details = detailsOf(request, report);
        step(progress, 1, "store");  // the last moment to say no
        return report;
    });
    if (!done) return done;
    if (rejects) {
        try {
            rejects->publish();
        } catch (const Failed& failed) {
            return tl::unexpected(failed.error);
        }
    }
    return done;
}

Result<ImportReport> previewImport(const Project& project, const ImportRequest& request, Progress& progress) {
    Project::Impl& impl = project.impl();
    const Interruptible interruptible(impl.database, progress);
    const bool isRecords = request.kind == ImportKind::Sales || request.kind == ImportKind::Properties;
    const auto completes = impl.read([&] { return canCompleteRows(impl.database); });
    if (!completes) return tl::unexpected(completes.error());
    if (!isRecords || *completes)
        return importRolledBack(impl, request, progress);
    return impl.read([&] {
        ImportRun run(impl, request, progress);
        const auto target = targetFor({impl, run.plan(), request, 0, "", run.report()});
        run.read(*target);
        run.finish(*target);
        return std::move(run.report());
    });
}

}  // namespace herleid
