#include "data/import.h"

#include <algorithm>

#include "data/coordinate_system.h"
#include "data/delimited_file.h"
#include "data/feature_columns.h"
#include "data/import_writer.h"
#include "data/json_object.h"
#include "data/number_text.h"
#include "data/project_impl.h"
#include "data/rejects_file.h"
#include "data/row_reader.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr std::int64_t rowsBetweenReports = 1000;
constexpr std::size_t sampleRows = 500;  // chosen: what a mapping is guessed from

Mapping chosenMapping(const ImportRequest& request, const FeatureCatalogue& catalogue) {
    if (request.mapping) return *request.mapping;
    DelimitedFile file(request.file, "", "");
    std::vector<std::vector<std::string>> sample;
    DelimitedRecord record;
    while (sample.size() < sampleRows && file.next(record))
        if (record.fields.size() == file.header().size() && record.isWellEncoded)
            sample.push_back(record.fields);
    return guessMapping(file.header(), sample, catalogue);
}

/// Judges every row of a file and, where there is a writer, writes those accepted.
class ImportRun {
public:
    ImportRun(Project::Impl& impl, const ImportRequest& request, Progress& progress)
        : m_impl(impl),
          m_request(request),
          m_progress(progress),
          m_mapping(chosenMapping(request, *impl.catalogue)),
          m_file(request.file, m_mapping.separator, m_mapping.encoding),
          m_plan(planImport(request, m_mapping, m_file.header(), *impl.catalogue, impl.settings.crs,
                            [&](std::size_t feature) { return isInUse(feature); })),
          m_reader(m_plan, impl.settings.crs, impl.settings.currency),
          m_knownSale(impl.database, "SELECT import_row FROM sales WHERE sale_id = ?"),
          m_knownProperty(impl.database, "SELECT 1 FROM properties WHERE property_id = ?"),
          m_newLevels(m_plan.features.size()) {
        m_report.mapping = m_mapping;
        m_report.unusedColumns = m_plan.unusedColumns;
    }

    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<std::string>& header() const { return m_file.header(); }

    ImportReport run(ImportWriter* writer) {
        DelimitedRecord record;
        while (m_file.next(record)) {
            if (m_report.rows % rowsBetweenReports == 0) {
                if (m_progress.isCancelled()) fail(ErrorCode::Cancelled);
                m_progress.report(m_file.fractionRead(), "read");
            }
            ++m_report.rows;
            auto outcome = m_reader.read(record, m_report.rows);
            if (auto* row = std::get_if<ImportedRow>(&outcome))
                take(*row, record, writer);
            else
                m_report.problems.push_back(std::move(std::get<RowProblem>(outcome)));
        }
        if (m_report.rows == 0) fail(ErrorCode::NoRows, {{"file", m_request.file.string()}});
        m_progress.report(1.0, "read");
        return std::move(m_report);
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

    void take(const ImportedRow& row, const DelimitedRecord& record, ImportWriter* writer) {
        if (isDuplicate(row, record)) return;
        countProperty(row);
        for (std::size_t i = 0; i < row.codes.size(); ++i)
            if (!row.codes[i].empty() && !m_plan.features[i].levels.contains(row.codes[i]))
                m_newLevels[i].insert(row.codes[i]);
        ++m_report.accepted;
        if (m_plan.kind == ImportKind::Sales) ++m_report.newSales;
        if (writer == nullptr) return;
        if (m_plan.kind == ImportKind::Sales)
            writer->writeSale(row);
        else
            writer->writeProperty(row);
    }

    bool isDuplicate(const ImportedRow& row, const DelimitedRecord& record) {
        const bool isSale = m_plan.kind == ImportKind::Sales;
        const auto [first, isNew] = m_firstRow.emplace(row.id, row.row);
        std::string where = isNew ? "" : std::to_string(first->second);
        if (isNew && isSale && isKnown(m_knownSale, row.id)) where = "in the project already";
        if (where.empty()) return false;
        const std::string& named =
            isSale || m_mapping.propertyId.empty() ? m_mapping.id : m_mapping.propertyId;
        m_report.problems.push_back(
            {row.row, named, row.id, RowProblemCode::DuplicateId, std::move(where), record.text});
        return true;
    }

    void countProperty(const ImportedRow& row) {
        const bool isSameAsId = m_plan.kind == ImportKind::Properties || !m_plan.propertyId;
        if (!isSameAsId && !m_properties.insert(row.propertyId).second) return;
        if (isKnown(m_knownProperty, row.propertyId))
            ++m_report.updated;
        else
            ++m_report.newProperties;
    }

    static bool isKnown(SQLite::Statement& query, const std::string& id) {
        query.reset();
        query.bindNoCopy(1, id);
        const bool found = query.executeStep();
        query.reset();
        return found;
    }

    Project::Impl& m_impl;
    const ImportRequest& m_request;
    Progress& m_progress;
    Mapping m_mapping;
    DelimitedFile m_file;
    ImportPlan m_plan;
    RowReader m_reader;
    SQLite::Statement m_knownSale;
    SQLite::Statement m_knownProperty;
    std::unordered_map<std::string, std::int64_t> m_firstRow;  // id → row
    std::unordered_set<std::string> m_properties;              // met, where ids of sales are not theirs
    std::vector<std::unordered_set<std::string>> m_newLevels;  // per planned feature
    ImportReport m_report;
};

std::string kindName(ImportKind kind) {
    switch (kind) {
        case ImportKind::Sales: return "sales";
        case ImportKind::Properties: return "properties";
        case ImportKind::Parts: return "parts";
        case ImportKind::Areas: return "areas";
        case ImportKind::Bag: return "bag";
    }
    return {};
}

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
               const std::vector<std::string>& header, std::int64_t number) {
    SQLite::Statement insert(database, "INSERT INTO imports (number, file, kind, accepted, rejected, mapping, created_at, header) "
                             "VALUES (?,?,?,?,?,?,?,?)");
    insert.bind(1, number);
    insert.bind(2, request.file.filename().string());
    insert.bind(3, kindName(request.kind));
    insert.bind(4, report.accepted);
    insert.bind(5, static_cast<std::int64_t>(report.problems.size()));
    insert.bind(6, writeMapping(report.mapping));
    insert.bind(7, utcNow());
    insert.bind(8, Json(header).dump());
    insert.exec();
}

std::string detailsOf(const ImportRequest& request, const ImportReport& report) {
    Json details;
    details["kind"] = kindName(request.kind);
    details["rows"] = report.rows;
    details["accepted"] = report.accepted;
    details["rejected"] = report.problems.size();
    details["new_properties"] = report.newProperties;
    details["new_sales"] = report.newSales;
    details["updated"] = report.updated;
    return details.dump();
}

}  // namespace

Result<ImportReport> importFile(Project& project, const ImportRequest& request, Progress& progress) {
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "import";
    entry.subject = request.file.filename().string();
    std::optional<RejectsFile> rejects;  // gets its name only after the commit
    auto done = impl.change(std::move(entry), [&](AuditEntry& audit) {
        // Sales point to their import, whose figures are known at the end: foreign keys wait for the commit.
        impl.database.exec("PRAGMA defer_foreign_keys = ON");
        ImportRun run(impl, request, progress);
        impl.addColumns(run.plan().catalogue);
        const auto number =
            impl.database.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM imports").getInt64();
        const std::string& named = run.plan().mapping.source;
        ImportWriter writer(impl, run.plan(), number,
                            named.empty() ? request.file.filename().string() : named);
        ImportReport report = run.run(&writer);
        if (request.rejectsFile) rejects.emplace(*request.rejectsFile, request.file, report.problems);
        if (report.accepted == 0) {
            if (rejects) rejects->publish();
            failWithoutRows(request, report);
        }
        impl.growCatalogue(run.grownCatalogue());
        writer.finish();
        addImport(impl.database, request, report, run.header(), number);
        audit.details = detailsOf(request, report);
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
    Project::Impl& impl = const_cast<Project&>(project).impl();
    return impl.read([&] { return ImportRun(impl, request, progress).run(nullptr); });
}

}  // namespace herleid
