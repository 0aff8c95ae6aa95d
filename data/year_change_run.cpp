// The year's change of a project: pairs from the file, explained by the models that made them.
#include "data/year_change_run.h"

#include <cmath>
#include <exception>
#include <stdexcept>

#include "data/failed.h"
#include "data/valuation_pairs.h"
#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t explainedAtOnce = 16;   // by one thread; chosen

/// The market models of a project by their version.
class Models {
public:
    static Result<Models> load(const Project& project, const ValuationPairs& pairs, Progress& progress) {
        Models models;
        for (const auto* versions : {&pairs.modelsBefore(), &pairs.modelsAfter()})
            for (const auto& [version, count] : *versions) {
                if (version == 0 || models.m_models.contains(version)) continue;
                progress.report(0, "read_model");
                if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
                const auto model = project.model(version);
                if (!model) return tl::unexpected(model.error());
                models.m_models.emplace(version, model->market);
            }
        return models;
    }
    /// Null where the value was not made by a whole stored model.
    [[nodiscard]] const MarketModel* of(const Valuation& valuation) const {
        if (!valuation.parts().withoutSales.empty()) return nullptr;
        const auto found = m_models.find(valuation.parts().model.version);
        return found == m_models.end() ? nullptr : found->second.get();
    }

private:
    std::map<std::int64_t, std::shared_ptr<const MarketModel>> m_models;
};

/// Feeds the study and counts what is not in it.
class Explainer {
public:
    Explainer(const Models& models, YearChanges& changes, std::optional<std::size_t> recordedBefore, int threads,
              YearChangeReading& reading)
        : m_models(models), m_changes(changes), m_recordedBefore(recordedBefore), m_threads(threads), m_reading(reading) {}

    void take(const std::vector<ValuationPair>& pairs) {
        std::vector<std::optional<YearPair>> explained(pairs.size());
        std::vector<std::exception_ptr> problems(chunkCount(pairs.size(), explainedAtOnce));
        forEachChunk(pairs.size(), explainedAtOnce, m_threads, [&](std::size_t chunk, std::size_t first, std::size_t last) {
            try {
                for (std::size_t i = first; i < last; ++i) explained[i] = explain(pairs[i]);
            } catch (...) {
                problems[chunk] = std::current_exception();
            }
        });
        for (const std::exception_ptr& problem : problems)
            if (problem) std::rethrow_exception(problem);
        for (std::size_t i = 0; i < pairs.size(); ++i) count(pairs[i], explained[i]);
    }

private:
    [[nodiscard]] std::optional<YearPair> explain(const ValuationPair& pair) const {
        const Property& subject = pair.after.subject();
        YearPair year{subject.id, subject.address.oneLine(), subject.facts, {}, pair.after.value(), {}};
        if (pair.before) {
            year.before = pair.before->value();
            const MarketModel* before = m_models.of(*pair.before);
            const MarketModel* after = m_models.of(pair.after);
            if (before && after) year.change = explainChange(*before, *pair.before, *after, pair.after);
            return year;
        }
        const double recorded = m_recordedBefore ? subject.facts[*m_recordedBefore] : Facts::missing();
        if (!(recorded > 0)) return std::nullopt;
        year.before = Money::fromUnits(recorded, year.after.currency());
        return year;
    }
    void count(const ValuationPair& pair, const std::optional<YearPair>& year) {
        if (!year) {
            ++m_reading.onlyAfter;
            return;
        }
        if (!pair.before)
            ++m_reading.recorded;
        else if (!year->change)
            ++m_reading.unexplained;
        m_changes.take(*year);
    }

    const Models& m_models;
    YearChanges& m_changes;
    std::optional<std::size_t> m_recordedBefore;
    int m_threads;
    YearChangeReading& m_reading;
};

}  // namespace

Date yearBeforeDay(Date date) {
    const bool isLeapDay = date.month() == 2 && date.day() == 29;
    return Date(date.year() - 1, date.month(), isLeapDay ? 28 : date.day());
}

Result<YearChangeReading> readYearChange(const Project& project, Date from, Date to, Progress& progress, int threads) {
    if (!(from < to)) throw std::logic_error("readYearChange: the first date is not the earlier");
    progress.report(0, "read");
    const auto pairs = ValuationPairs::find(project, from, to);
    if (!pairs) return tl::unexpected(pairs.error());
    if (pairs->size() == 0) return failure(ErrorCode::NoValues, {{"date", to.iso()}});
    const auto models = Models::load(project, *pairs, progress);
    if (!models) return tl::unexpected(models.error());
    YearChangeReading reading;
    reading.from = from;
    reading.to = to;
    reading.catalogue = project.catalogue();
    reading.onlyBefore = pairs->onlyBefore();
    reading.modelsBefore = pairs->modelsBefore();
    reading.modelsAfter = pairs->modelsAfter();
    YearChanges changes(reading.catalogue, project.settings().currency);
    Explainer explainer(*models, changes,
                        from == yearBeforeDay(to) ? reading.catalogue->findRole(Role::PreviousValue) : std::nullopt, threads,
                        reading);
    ProgressPortion portion(progress, 0.02, 0.95);
    const auto read = pairs->read(project, threads, portion,
                                  [&](const std::vector<ValuationPair>& some) { explainer.take(some); });
    if (!read) return tl::unexpected(read.error());
    ProgressPortion rest(progress, 0.95, 1);
    auto study = changes.study(rest);
    if (!study) return tl::unexpected(study.error());
    reading.study = std::move(*study);
    if (reading.study.all.n == 0) return failure(ErrorCode::NoValues, {{"date", from.iso()}});
    return reading;
}

}  // namespace herleid
