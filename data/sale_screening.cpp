// Screens the sales of a project, and keeps what rules and persons say of them.
#include "data/sale_screening.h"

#include <algorithm>
#include <unordered_map>

#include "data/data_mark.h"
#include "data/exact_json.h"
#include "data/project_impl.h"
#include "data/screening_json.h"
#include "data/timestamp.h"

namespace herleid {

/// What a screening replaced, by sale.
struct ScreeningBefore {
    struct Row {
        std::string saleId;
        bool armsLength = true;
        std::optional<bool> isIncluded;   ///< by the rules; nothing where the sale was never screened
        std::string reasons;
    };
    std::vector<Row> rows;
};

namespace {

constexpr const char* settingsKey = "screening";
constexpr std::size_t rowsBetweenCancels = 4096;   // chosen
constexpr int mostTries = 3;                       // chosen: another program that keeps changing sales has priority

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

/// The last decision of each sale that has one and did not withdraw it: whether it includes.
std::unordered_map<std::string, bool> standingDecisions(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT sale_id, decision FROM sale_decisions ORDER BY number");
    std::unordered_map<std::string, bool> decisions;
    while (query.executeStep()) {
        const auto decision = saleDecisionOf(query.getColumn(1).getString());
        if (!decision) fail(ErrorCode::ProjectDamaged, {{"reason", "an unknown decision about a sale"}});
        if (*decision == SaleDecision::Withdrawn) decisions.erase(query.getColumn(0).getString());
        else decisions[query.getColumn(0).getString()] = *decision == SaleDecision::Include;
    }
    return decisions;
}

/// What stands in the project now, by sale.
struct Standing {
    std::int64_t mark = 0;
    std::unordered_map<std::string, ScreeningBefore::Row> rows;
    std::unordered_map<std::string, bool> decisions;
};

Standing readStanding(SQLite::Database& database) {
    Standing standing;
    standing.mark = dataMark(database);
    standing.decisions = standingDecisions(database);
    SQLite::Statement query(database, "SELECT sale_id, is_included, reasons FROM sale_screenings");
    while (query.executeStep())
        standing.rows.emplace(query.getColumn(0).getString(),
                              ScreeningBefore::Row{query.getColumn(0).getString(), true,
                                                   query.getColumn(1).getInt() != 0, query.getColumn(2).getString()});
    return standing;
}

/// What the source itself said. The outcome of an earlier screening is not the source's word; where the sale says
/// otherwise than that outcome, an import has changed it since.
bool isRecordedNotMarket(const Sale& sale, const Standing& standing) {
    const auto row = standing.rows.find(sale.id);
    if (row == standing.rows.end()) return !sale.armsLength;
    const auto decision = standing.decisions.find(sale.id);
    const bool outcome = decision != standing.decisions.end() ? decision->second : *row->second.isIncluded;
    return sale.armsLength == outcome ? readScreening(row->second.reasons).isRecordedNotMarket : !sale.armsLength;
}

/// One screening, computed and not yet kept.
struct Screened {
    SaleSet sales;
    Standing standing;
    std::vector<bool> recordedNotMarket;
    std::vector<ScreenedSale> byRules;
    std::vector<bool> outcome;
    ScreeningReport report;
};

void count(Screened& screened) {
    ScreeningReport& report = screened.report;
    report.sales = screened.sales.sales.size();
    for (std::size_t i = 0; i < report.sales; ++i) {
        const Sale& sale = screened.sales.sales[i];
        const ScreenedSale& rules = screened.byRules[i];
        const auto decision = screened.standing.decisions.find(sale.id);
        const bool isIncluded =
            decision != screened.standing.decisions.end() ? decision->second : rules.isIncluded();
        screened.outcome.push_back(isIncluded);
        ++(isIncluded ? report.included : report.excluded);
        report.flagged += isIncluded && !rules.remarks.empty() ? 1 : 0;
        report.decided += decision != screened.standing.decisions.end() ? 1 : 0;
        for (const ScreeningRemark& remark : rules.remarks) ++report.byReason[remark.reason];
        if (sale.armsLength && !isIncluded) report.newlyExcluded.push_back(sale.id);
        if (!sale.armsLength && isIncluded) report.newlyIncluded.push_back(sale.id);
    }
}

Result<Screened> compute(const Project& project, const ScreeningSettings& settings, Progress& progress, int threads) {
    progress.report(0, "read");
    Project::Impl& impl = project.impl();
    auto screened = impl.guarded([&] {
        Screened begun;
        begun.standing = valueOrFail(impl.read([&] { return readStanding(impl.database); }));
        begun.sales = valueOrFail(project.sales());
        for (const Sale& sale : begun.sales.sales)
            begun.recordedNotMarket.push_back(isRecordedNotMarket(sale, begun.standing));
        return begun;
    });
    if (!screened) return screened;
    std::shared_ptr<const MarketModel> model;
    const auto current = project.currentModel();
    if (!current) return tl::unexpected(current.error());
    if (settings.usesModel && !*current) return failure(ErrorCode::NoModel);
    if (*current) {
        auto loaded = project.model(**current);
        if (!loaded) return tl::unexpected(loaded.error());
        model = loaded->market;
    }
    ProgressPortion portion(progress, 0.3, 0.6);
    auto byRules =
        screenSales(screened->sales, screened->recordedNotMarket, model.get(), settings, threads, portion);
    if (!byRules) return tl::unexpected(byRules.error());
    screened->byRules = *std::move(byRules);
    count(*screened);
    return screened;
}

std::string detailsOf(const ScreeningReport& report, const ScreeningSettings& settings) {
    Json reasons = Json::object();
    for (const auto& [reason, found] : report.byReason) reasons[std::string(name(reason))] = found;
    return Json{{"sales", report.sales},
                {"included", report.included},
                {"excluded", report.excluded},
                {"decided", report.decided},
                {"by_reason", reasons},
                {"newly_excluded", report.newlyExcluded},
                {"newly_included", report.newlyIncluded},
                {"settings", Json::parse(writeScreeningSettings(settings))}}
        .dump();
}

class RowWriter {
public:
    explicit RowWriter(SQLite::Database& database)
        : m_put(database, "INSERT OR REPLACE INTO sale_screenings VALUES (?,?,?)"),
          m_drop(database, "DELETE FROM sale_screenings WHERE sale_id = ?"),
          m_set(database, "UPDATE sales SET arms_length = ? WHERE sale_id = ?") {}
    void put(const std::string& sale, bool isIncluded, const std::string& reasons) {
        m_put.bind(1, sale);
        m_put.bind(2, isIncluded ? 1 : 0);
        m_put.bind(3, reasons);
        m_put.exec();
        m_put.reset();
    }
    void drop(const std::string& sale) {
        m_drop.bind(1, sale);
        m_drop.exec();
        m_drop.reset();
    }
    void setOutcome(const std::string& sale, bool isIncluded) {
        m_set.bind(1, isIncluded ? 1 : 0);
        m_set.bind(2, sale);
        m_set.exec();
        m_set.reset();
    }

private:
    SQLite::Statement m_put, m_drop, m_set;
};

std::shared_ptr<const ScreeningBefore> keep(SQLite::Database& database, const Screened& screened, Progress& progress) {
    auto before = std::make_shared<ScreeningBefore>();
    RowWriter writer(database);
    for (std::size_t i = 0; i < screened.sales.sales.size(); ++i) {
        if (i % rowsBetweenCancels == 0) {
            if (progress.isCancelled()) fail(ErrorCode::Cancelled);
            progress.report(0.6 + 0.4 * static_cast<double>(i) / static_cast<double>(screened.sales.sales.size()), "store");
        }
        const Sale& sale = screened.sales.sales[i];
        const ScreenedSale& rules = screened.byRules[i];
        const std::string reasons = writeScreening({screened.recordedNotMarket[i], true, rules.remarks});
        const auto known = screened.standing.rows.find(sale.id);
        ScreeningBefore::Row row = known != screened.standing.rows.end() ? known->second : ScreeningBefore::Row{sale.id, true, {}, {}};
        row.armsLength = sale.armsLength;
        if (row.isIncluded == rules.isIncluded() && row.reasons == reasons && row.armsLength == screened.outcome[i])
            continue;
        writer.put(sale.id, rules.isIncluded(), reasons);
        if (sale.armsLength != screened.outcome[i]) writer.setOutcome(sale.id, screened.outcome[i]);
        before->rows.push_back(std::move(row));
    }
    return before;
}

AuditEntry entryOf(const char* action, std::string subject, std::string reason = {}) {
    AuditEntry entry;
    entry.action = action;
    entry.subject = std::move(subject);
    entry.reason = std::move(reason);
    return entry;
}

}  // namespace

Result<ScreeningReport> screenSales(Project& project, const ScreeningSettings& settings, Progress& progress,
                                    int threads) {
    Project::Impl& impl = project.impl();
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        auto screened = compute(project, settings, progress, threads);
        if (!screened) return tl::unexpected(screened.error());
        bool isOutdated = false;
        const auto done = impl.change(entryOf("screen_sales", {}), [&](AuditEntry& audit) {
            isOutdated = dataMark(impl.database) != screened->standing.mark;
            if (isOutdated) fail(ErrorCode::ProjectLocked);   // rolled back, and computed again
            screened->report.before = keep(impl.database, *screened, progress);
            impl.setValue(settingsKey, writeScreeningSettings(settings));
            audit.subject = std::to_string(screened->report.sales) + " sales";
            audit.details = detailsOf(screened->report, settings);
            return true;
        });
        if (done) {
            progress.report(1, "store");
            return screened->report;
        }
        if (!isOutdated) return tl::unexpected(done.error());
    }
    return failure(ErrorCode::ProjectLocked, {{"file", project.file().string()}});
}

Result<ScreeningReport> previewScreening(const Project& project, const ScreeningSettings& settings, Progress& progress,
                                         int threads) {
    auto screened = compute(project, settings, progress, threads);
    if (!screened) return tl::unexpected(screened.error());
    return screened->report;
}

Result<void> undoScreening(Project& project, const ScreeningReport& screening) {
    if (!screening.before) throw std::logic_error("undoScreening: a preview changed nothing");
    Project::Impl& impl = project.impl();
    const auto done = impl.change(entryOf("undo_screening", {}), [&](AuditEntry& audit) {
        const auto decisions = standingDecisions(impl.database);
        RowWriter writer(impl.database);
        for (const ScreeningBefore::Row& row : screening.before->rows) {
            if (row.isIncluded) writer.put(row.saleId, *row.isIncluded, row.reasons);
            else writer.drop(row.saleId);
            const auto decision = decisions.find(row.saleId);
            writer.setOutcome(row.saleId, decision != decisions.end() ? decision->second : row.armsLength);
        }
        audit.subject = std::to_string(screening.before->rows.size()) + " sales";
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<void> decideSale(Project& project, const std::string& saleId, SaleDecision decision, const std::string& reason) {
    if (isBlank(reason)) return failure(ErrorCode::ReasonMissing, {{"subject", saleId}});
    Project::Impl& impl = project.impl();
    const auto done = impl.change(entryOf("decide_sale", saleId, reason), [&](AuditEntry& audit) {
        SQLite::Statement query(impl.database, "SELECT s.arms_length, c.is_included FROM sales s LEFT JOIN "
                                               "sale_screenings c USING (sale_id) WHERE s.sale_id = ?");
        query.bind(1, saleId);
        if (!query.executeStep()) fail(ErrorCode::UnknownSale, {{"id", saleId}});
        const bool before = query.getColumn(0).getInt() != 0;
        RowWriter writer(impl.database);
        // What the source said must be known when the decision is withdrawn.
        const bool rulesInclude = query.getColumn(1).isNull() ? before : query.getColumn(1).getInt() != 0;
        if (query.getColumn(1).isNull()) writer.put(saleId, before, writeScreening({!before, false, {}}));
        SQLite::Statement insert(
            impl.database, "INSERT INTO sale_decisions (sale_id, decision, reason, who, decided_at) VALUES (?,?,?,?,?)");
        insert.bind(1, saleId);
        insert.bind(2, std::string(name(decision)));
        insert.bind(3, reason);
        insert.bind(4, AuditLog::user());
        insert.bind(5, utcNow());
        insert.exec();
        const bool outcome = decision == SaleDecision::Withdrawn ? rulesInclude : decision == SaleDecision::Include;
        writer.setOutcome(saleId, outcome);
        audit.details =
            Json{{"decision", name(decision)}, {"before", before}, {"after", outcome}}.dump();
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<ScreeningSettings> screeningSettings(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const auto stored = impl.value(settingsKey);
        return stored ? readScreeningSettingsText(*stored, "herleid_settings") : ScreeningSettings{};
    });
}

Result<ScreeningSettings> readScreeningSettings(const std::filesystem::path& file) {
    try {
        return readScreeningSettingsText(readTextFile(file), file.string());
    } catch (Failed& failed) {
        return tl::unexpected(std::move(failed.error));
    }
}

std::string screeningSettingsJson(const ScreeningSettings& settings) { return writeScreeningSettings(settings); }

}  // namespace herleid
