#include "ui/session/year_change_reader.h"

#include <algorithm>

#include "ui/session/session.h"

namespace herleid {

namespace {

bool isAmong(const std::vector<Date>& days, Date day) { return std::find(days.begin(), days.end(), day) != days.end(); }

/// What is asked for where it can be compared; else the last date that has an earlier one, with the last before it.
std::optional<YearChoice> possible(const std::optional<YearChoice>& wanted, const std::vector<ValuedDay>& days, bool hasRecorded) {
    if (wanted)
        for (const ValuedDay& day : days)
            if (day.date == wanted->to && isAmong(earlierDays(days, day.date, hasRecorded), wanted->from)) return wanted;
    if (days.empty()) return std::nullopt;
    const Date to = days.back().date;
    // What was stored explains more than what was only recorded.
    if (days.size() > 1) return YearChoice{days[days.size() - 2].date, to};
    if (hasRecorded) return YearChoice{yearBeforeDay(to), to};
    return std::nullopt;
}

}  // namespace

std::vector<Date> earlierDays(const std::vector<ValuedDay>& days, Date to, bool hasRecorded) {
    std::vector<Date> earlier;
    for (const ValuedDay& day : days)
        if (day.date < to) earlier.push_back(day.date);
    if (hasRecorded && !isAmong(earlier, yearBeforeDay(to))) earlier.push_back(yearBeforeDay(to));
    std::sort(earlier.begin(), earlier.end());
    return earlier;
}

Result<YearChangeAnswer> answerYearChange(const std::filesystem::path& file, const std::optional<YearChoice>& wanted,
                                          Progress& progress) {
    progress.report(0, "read");
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    auto days = valuedDays(*project);
    if (!days) return tl::unexpected(days.error());
    YearChangeAnswer answer;
    answer.days = std::move(*days);
    answer.choice = possible(wanted, answer.days, project->catalogue()->findRole(Role::PreviousValue).has_value());
    if (!answer.choice) return answer;
    auto reading = readYearChange(*project, answer.choice->from, answer.choice->to, progress);
    if (reading)
        answer.reading = std::make_shared<const YearChangeReading>(std::move(*reading));
    else if (reading.error().code != ErrorCode::NoValues)
        return tl::unexpected(reading.error());
    return answer;
}

YearChangeReader::YearChangeReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::projectChanged, this, &YearChangeReader::projectChanged);
    connect(&session, &Session::valuedAll, this, &YearChangeReader::valuesStored);
    connect(&m_job, &LatestJob::changed, this, &YearChangeReader::advanced);
    projectChanged();
}

YearChangeReader::State YearChangeReader::state() const {
    if (!m_session.isOpen()) return State::NoProject;
    if (!m_isKnown) return m_isStopped ? State::Stopped : State::Reading;
    if (!m_answer.choice) return State::NoDates;
    return m_answer.reading ? State::Ready : State::NoPairs;
}

bool YearChangeReader::hasRecorded() const {
    return m_session.isOpen() && m_session.project().catalogue()->findRole(Role::PreviousValue).has_value();
}

// Most changes of a project are not of its values.
void YearChangeReader::projectChanged() {
    const std::filesystem::path file = m_session.isOpen() ? m_session.project().file() : std::filesystem::path();
    const std::int64_t count = m_session.isOpen() ? m_session.project().valuationCount().value_or(0) : 0;
    if (file == m_file && count == m_count) return;
    if (file != m_file) m_wanted.reset();
    m_file = file;
    m_count = count;
    valuesStored();
}

void YearChangeReader::valuesStored() {
    m_job.drop();
    m_answer = {};
    m_isKnown = false;
    m_isStopped = false;
    emit changed();
    follow();
}

void YearChangeReader::choose(const YearChoice& choice) {
    m_wanted = choice;
    m_isStopped = false;
    if (m_isKnown && m_answer.choice == choice && !m_job.isRunning()) return;
    read();
}

void YearChangeReader::setWatched(bool watched) {
    m_isWatched = watched;
    follow();
}

void YearChangeReader::follow() {
    if (m_isWatched && m_session.isOpen() && !m_isKnown && !m_isStopped && !m_job.isRunning()) read();
}

void YearChangeReader::stop() {
    m_job.cancel();
}

void YearChangeReader::readAgain() {
    m_isStopped = false;
    read();
}

void YearChangeReader::read() {
    if (!m_session.isOpen()) return;
    m_job.start<YearChangeAnswer>(
        "year_change",
        [file = m_file, wanted = m_wanted](Progress& progress) { return answerYearChange(file, wanted, progress); },
        [this](Result<YearChangeAnswer> answer) {
            if (answer) {
                m_answer = std::move(*answer);
                m_isKnown = true;
            } else {
                m_isStopped = true;
                m_isKnown = false;
                if (answer.error().code != ErrorCode::Cancelled) emit failed(answer.error());
            }
            emit changed();
        });
    if (m_isKnown) {  // what was chosen before stands no longer
        m_isKnown = false;
        m_answer.reading.reset();
    }
    emit changed();
}

}  // namespace herleid
