#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "data/valuation_pairs.h"
#include "data/year_change_run.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// Two valuation dates, the earlier first.
struct YearChoice {
    Date from;
    Date to;
    friend bool operator==(const YearChoice&, const YearChoice&) = default;
};

/// What is known of the dates of a project, and the change between two of them.
struct YearChangeAnswer {
    std::vector<ValuedDay> days;                        ///< with stored values, earliest first
    std::optional<YearChoice> choice;                   ///< nothing where there are no two dates to compare
    std::shared_ptr<const YearChangeReading> reading;   ///< null where there is no dwelling with a value on both
};

/// The days that can be compared with `to`: earlier ones with stored values and, where the project records previous
/// values, the day a year before. Earliest first.
[[nodiscard]] std::vector<Date> earlierDays(const std::vector<ValuedDay>& days, Date to, bool hasRecorded);
/// Runs on a job's thread: opens the project file for itself and only reads. wanted: the last date and the one before it
/// where absent or no longer there. Fails as readYearChange does, but not for want of values.
[[nodiscard]] Result<YearChangeAnswer> answerYearChange(const std::filesystem::path& file, const std::optional<YearChoice>& wanted,
                                                        Progress& progress);

/// Keeps how the values of the session's project changed between two dates: read once somebody looks, and again when
/// values were stored or other dates are chosen. Never writes, never blocks. GUI thread only.
class YearChangeReader : public QObject {
    Q_OBJECT
public:
    enum class State { NoProject, Reading, Stopped, NoDates, NoPairs, Ready };
    explicit YearChangeReader(Session& session, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] const Job* job() const { return m_job.job(); }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] const std::shared_ptr<const YearChangeReading>& reading() const { return m_answer.reading; }
    [[nodiscard]] const std::vector<ValuedDay>& days() const { return m_answer.days; }
    [[nodiscard]] const std::optional<YearChoice>& choice() const { return m_answer.choice; }
    /// Whether previous values are recorded in this project's catalogue.
    [[nodiscard]] bool hasRecorded() const;
    void choose(const YearChoice& choice);
    /// Only then something is read.
    void setWatched(bool watched);
    void stop();
    void readAgain();

signals:
    void changed();   ///< another state, or another reading
    void advanced();
    void failed(const herleid::Error& error);

private:
    void projectChanged();
    void valuesStored();
    void follow();
    void read();

    Session& m_session;
    std::filesystem::path m_file;
    std::int64_t m_count = 0;             // of stored valuations, when last looked
    std::optional<YearChoice> m_wanted;   // as the user chose
    YearChangeAnswer m_answer;
    bool m_isKnown = false;    // m_answer is of the values there are
    bool m_isStopped = false;
    bool m_isWatched = false;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
