// Valuing every dwelling: chunks are valued by all threads while the one before is stored.
#include "data/valuation_run.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <thread>
#include <unordered_set>

#include "data/data_mark.h"
#include "data/geopackage.h"
#include "data/json_object.h"
#include "data/project_impl.h"
#include "data/table_rows.h"
#include "data/timestamp.h"
#include "data/valuation_bytes.h"
#include "data/valuation_writer.h"

namespace herleid {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t chunkSize = 2000;   // chosen: some seconds of work between two commits
constexpr std::size_t valuedAtOnce = 16;  // chosen: a thread takes so many; quick to cancel

/// What must be the same for a run to go on.
struct RunIdentity {
    Date valuationDate, stateDate, informationDate;
    std::int64_t modelVersion = 0;
    std::string fingerprint;
    std::int64_t roundToCents = 0;
};

RunIdentity identityOf(const Valuer& valuer, const ValuationRequest& request) {
    if (!request.withoutSales.empty() || request.withoutOwnSales)
        throw std::logic_error("runValuations: a run leaves out no sales");
    return {request.valuationDate, request.stateDate.value_or(request.valuationDate),
            valuer.informationDate(request), valuer.reference().version, valuer.reference().fingerprint,
            request.roundTo.cents()};
}

/// Binds the identity, the data's mark and the total to the first eight places.
void bindIdentity(SQLite::Statement& statement, SQLite::Database& database, const RunIdentity& run, std::size_t total) {
    statement.bind(1, run.valuationDate.iso());
    statement.bind(2, run.stateDate.iso());
    statement.bind(3, run.informationDate.iso());
    statement.bind(4, run.modelVersion);
    statement.bind(5, run.fingerprint);
    statement.bind(6, run.roundToCents);
    statement.bind(7, dataMark(database));
    statement.bind(8, static_cast<std::int64_t>(total));
}

std::optional<std::int64_t> unfinishedRun(SQLite::Database& database, const RunIdentity& run, std::size_t total) {
    SQLite::Statement query(database,
                            "SELECT max(number) FROM valuation_runs WHERE finished_at IS NULL AND valuation_date = ? "
                            "AND state_date = ? AND information_date = ? AND model_version = ? AND fingerprint = ? "
                            "AND round_to_cents = ? AND data_mark = ? AND total = ? AND NOT of_selection");
    bindIdentity(query, database, run, total);
    if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
    return query.getColumn(0).getInt64();
}

std::int64_t beginRun(SQLite::Database& database, const RunIdentity& run, std::size_t total, bool ofSelection) {
    SQLite::Statement insert(database,
                             "INSERT INTO valuation_runs (valuation_date, state_date, information_date, model_version, "
                             "fingerprint, round_to_cents, data_mark, total, who, started_at, of_selection) "
                             "VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    bindIdentity(insert, database, run, total);
    insert.bind(9, AuditLog::user());
    insert.bind(10, utcNow());
    insert.bind(11, ofSelection ? 1 : 0);
    insert.exec();
    return database.getLastInsertRowid();
}

std::unordered_set<std::string> valuedIn(SQLite::Database& database, std::int64_t run) {
    SQLite::Statement query(database, "SELECT property_id FROM valuations WHERE run = ?");
    query.bind(1, run);
    std::unordered_set<std::string> ids;
    while (query.executeStep()) ids.insert(query.getColumn(0).getString());
    return ids;
}

AuditEntry auditEntry(std::int64_t run) {
    AuditEntry entry;
    entry.action = "value";
    if (run > 0) entry.subject = "run " + std::to_string(run);
    return entry;
}

/// One dwelling's outcome, packed by the thread that valued it.
struct Outcome {
    std::optional<PackedValuation> valuation;
    std::optional<Error> error;
    bool hasWarnings = false;
};

/// Some dwellings in a row, valued by several threads; result i belongs to dwelling from + i.
class Chunk {
public:
    Chunk(const std::vector<Property>& subjects, std::size_t from, const Valuer& valuer, const ValuationRequest& request,
          Progress& progress, std::atomic<std::size_t>& done, unsigned threads)
        : m_subjects(subjects),
          m_from(from),
          m_valuer(valuer),
          m_request(request),
          m_progress(progress),
          m_done(done),
          m_outcomes(std::min(chunkSize, subjects.size() - from)),
          m_working(threads) {
        for (unsigned i = 0; i < threads; ++i) m_threads.emplace_back([this] { work(); });
    }
    [[nodiscard]] bool isReady() const { return m_working == 0; }
    /// Waits for the threads. Empty where the work was cancelled.
    [[nodiscard]] std::vector<Outcome> take() {
        m_threads.clear();
        if (m_progress.isCancelled()) return {};
        return std::move(m_outcomes);
    }

private:
    void work() {
        while (!m_progress.isCancelled()) {
            const std::size_t begin = m_next.fetch_add(valuedAtOnce);
            if (begin >= m_outcomes.size()) break;
            const std::size_t end = std::min(begin + valuedAtOnce, m_outcomes.size());
            for (std::size_t i = begin; i < end; ++i) m_outcomes[i] = valueOne(m_subjects[m_from + i]);
            m_done += end - begin;
        }
        --m_working;
    }
    /// An exception must not leave its thread; it becomes the problem of this dwelling.
    [[nodiscard]] Outcome valueOne(const Property& subject) const {
        Outcome outcome;
        try {
            const auto valuation = m_valuer.value(subject, m_request);
            if (!valuation) {
                outcome.error = valuation.error();
                return outcome;
            }
            outcome.hasWarnings = !valuation->warnings().empty();
            outcome.valuation.emplace(*valuation);
        } catch (const std::exception& error) {
            outcome.error = Error{ErrorCode::NumericFailure, {{"where", subject.id + ": " + error.what()}}};
        }
        return outcome;
    }

    const std::vector<Property>& m_subjects;
    std::size_t m_from;
    const Valuer& m_valuer;
    const ValuationRequest& m_request;
    Progress& m_progress;
    std::atomic<std::size_t>& m_done;
    std::vector<Outcome> m_outcomes;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<unsigned> m_working;
    std::vector<std::jthread> m_threads;   // last: joined before the rest goes
};

/// One run from beginning to end.
class Run {
public:
    /// chosen: only these dwellings, by row number.
    Run(Project& project, const Valuer& valuer, const ValuationRequest& request,
        std::optional<std::vector<std::int64_t>> chosen, Progress& progress, unsigned threads)
        : m_impl(project.impl()),
          m_project(project),
          m_chosen(std::move(chosen)),
          m_valuer(valuer),
          m_request(request),
          m_identity(identityOf(valuer, request)),
          m_progress(progress),
          m_threads(threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency())) {}

    Result<RunReport> finish() {
        const auto begin = Clock::now();
        m_progress.report(0, "read");
        if (auto opened = open(); !opened) return tl::unexpected(opened.error());
        if (auto done = valueTheRest(); !done) return tl::unexpected(done.error());
        if (auto ended = end(); !ended) return tl::unexpected(ended.error());
        m_report.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        return m_report;
    }

private:
    /// Finds the run to go on with, or begins one; keeps the dwellings that are still to be valued.
    Result<void> open() {
        auto subjects = m_chosen ? propertiesAt(m_project, *m_chosen) : m_project.properties();
        if (subjects && m_chosen) std::erase_if(*subjects, [](const Property& one) { return one.id.empty(); });
        if (!subjects) return tl::unexpected(subjects.error());
        m_report.total = subjects->size();
        std::unordered_set<std::string> valued;
        const auto found = m_impl.read([&] {
            const auto run = m_chosen ? std::nullopt : unfinishedRun(m_impl.database, m_identity, m_report.total);
            if (run) valued = valuedIn(m_impl.database, *run);
            return run;
        });
        if (!found) return tl::unexpected(found.error());
        if (*found) {
            m_report.run = **found;
        } else {
            const auto begun = m_impl.change(auditEntry(0), [&](AuditEntry& audit) {
                const std::int64_t run = beginRun(m_impl.database, m_identity, m_report.total, m_chosen.has_value());
                audit.subject = "run " + std::to_string(run);
                audit.details = Json{{"begins", true}, {"properties", m_report.total}}.dump();
                return run;
            });
            if (!begun) return tl::unexpected(begun.error());
            m_report.run = *begun;
        }
        m_report.before = valued.size();
        std::erase_if(*subjects, [&](const Property& subject) { return valued.contains(subject.id); });
        m_subjects = std::move(*subjects);
        return {};
    }

    Result<void> valueTheRest() {
        std::vector<Outcome> ready;
        for (std::size_t from = 0; from < m_subjects.size() || !ready.empty(); from += chunkSize) {
            std::optional<Chunk> next;
            if (from < m_subjects.size())
                next.emplace(m_subjects, from, m_valuer, m_request, m_progress, m_done, m_threads);
            if (auto stored = store(ready); !stored) return stored;
            ready.clear();
            if (!next) break;
            report();
            while (!next->isReady()) {
                report();
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
            ready = next->take();
            if (ready.empty()) return cancelled();
        }
        return {};
    }

    Result<void> store(const std::vector<Outcome>& outcomes) {
        if (outcomes.empty()) return {};
        const auto stored = m_impl.change(auditEntry(m_report.run), [&](AuditEntry& audit) {
            const std::int64_t before = highestFid(m_impl.database, "valuations");
            pauseIndexing(m_impl.database, "valuations");
            std::size_t written = 0;
            {
                ValuationWriter writer(m_impl, m_report.run);
                for (const Outcome& outcome : outcomes) {
                    if (!outcome.valuation) continue;
                    writer.write(*outcome.valuation);
                    ++written;
                }
            }
            resumeIndexing(m_impl.database, "valuations", before);
            audit.details = Json{{"valuations", written}, {"first_number", before + 1}}.dump();
            return written;
        });
        if (!stored) return tl::unexpected(stored.error());
        m_report.valued += *stored;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (outcomes[i].hasWarnings) ++m_report.withWarnings;
            if (outcomes[i].error) m_report.problems.push_back({m_subjects[m_stored + i].id, *outcomes[i].error});
        }
        m_stored += outcomes.size();
        return {};
    }

    Result<void> end() {
        const auto ended = m_impl.change(auditEntry(m_report.run), [&](AuditEntry& audit) {
            SQLite::Statement update(m_impl.database, "UPDATE valuation_runs SET finished_at = ? WHERE number = ?");
            update.bind(1, utcNow());
            update.bind(2, m_report.run);
            update.exec();
            updateExtent(m_impl.database, "valuations");
            audit.details = Json{{"ends", true},
                                 {"valuations", m_report.before + m_report.valued},
                                 {"problems", m_report.problems.size()}}
                                .dump();
            return true;
        });
        if (!ended) return tl::unexpected(ended.error());
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> cancelled() const {
        return failure(ErrorCode::Cancelled, {{"run", std::to_string(m_report.run)},
                                              {"done", std::to_string(m_report.before + m_report.valued)},
                                              {"total", std::to_string(m_report.total)}});
    }

    void report() {
        const auto done = static_cast<double>(m_report.before + m_done);
        m_progress.report(done / static_cast<double>(std::max<std::size_t>(1, m_report.total)), "value");
    }

    Project::Impl& m_impl;
    Project& m_project;
    std::optional<std::vector<std::int64_t>> m_chosen;
    const Valuer& m_valuer;
    const ValuationRequest& m_request;
    RunIdentity m_identity;
    Progress& m_progress;
    unsigned m_threads;
    std::vector<Property> m_subjects;   ///< still to be valued
    std::atomic<std::size_t> m_done = 0;
    std::size_t m_stored = 0;
    RunReport m_report;
};

}  // namespace

Result<RunReport> runValuations(Project& project, const Valuer& valuer, const ValuationRequest& request,
                                Progress& progress, unsigned threads) {
    return Run(project, valuer, request, std::nullopt, progress, threads).finish();
}

Result<RunReport> runValuationsOf(Project& project, const Valuer& valuer, const ValuationRequest& request,
                                  const std::vector<std::int64_t>& dwellings, Progress& progress, unsigned threads) {
    return Run(project, valuer, request, dwellings, progress, threads).finish();
}

RunValue runValue(const ValuationParts& parts) {
    return {parts.subject.id,  parts.subject.address.oneLine(), parts.subject.location, parts.value,
            parts.interval.lo, parts.interval.hi,               parts.modelValue,       parts.modelWeight,
            parts.matrix.size(), parts.warnings.size()};
}

Result<void> forEachValue(Project& project, std::int64_t run, Progress& progress,
                          const std::function<void(const RunValue&)>& take) {
    Project::Impl& impl = project.impl();
    const auto done = impl.read([&] {
        SQLite::Statement counting(impl.database, "SELECT count(*) FROM valuations WHERE run = ?");
        counting.bind(1, run);
        counting.executeStep();
        const double count = std::max(1.0, counting.getColumn(0).getDouble());
        SQLite::Statement query(impl.database,
                                "SELECT payload FROM valuations JOIN "
                                "valuation_payloads ON number = fid WHERE run = ? ORDER BY fid");
        query.bind(1, run);
        std::size_t passed = 0;
        while (query.executeStep()) {
            const SQLite::Column payload = query.getColumn(0);
            const ValuationParts parts = unpackValuation(
                {static_cast<const char*>(payload.getBlob()), static_cast<std::size_t>(payload.getBytes())}, nullptr);
            take(runValue(parts));
            if (++passed % 1000 == 0) {
                progress.report(static_cast<double>(passed) / count, "write");
                if (progress.isCancelled()) fail(ErrorCode::Cancelled);
            }
        }
        return true;
    });
    if (!done) return tl::unexpected(done.error());
    return {};
}

}  // namespace herleid
