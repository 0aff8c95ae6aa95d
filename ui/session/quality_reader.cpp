#include "ui/session/quality_reader.h"

#include "ui/session/session.h"

namespace herleid {

QualityReader::QualityReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::marketChanged, this, &QualityReader::marketChanged);
    connect(&m_job, &LatestJob::changed, this, &QualityReader::advanced);
    marketChanged();
}

QualityReader::State QualityReader::state() const {
    if (m_valuer == nullptr) return State::NoModel;
    if (m_reading != nullptr) return State::Ready;
    return m_isStopped ? State::Stopped : State::Reading;
}

void QualityReader::marketChanged() {
    if (m_session.market().valuer == m_valuer) return;
    m_valuer = m_session.market().valuer;
    m_job.drop();
    m_reading.reset();
    m_isStopped = false;
    emit changed();
    if (m_isWatched) read();
}

void QualityReader::setDay(RatioDay day) {
    if (day == m_day) return;
    m_day = day;
    if (m_isWatched) read();
}

void QualityReader::setWatched(bool watched) {
    m_isWatched = watched;
    if (watched && !m_isStopped && !m_job.isRunning() && (!m_reading || m_reading->day != m_day)) read();
}

void QualityReader::stop() {
    m_job.cancel();
}

void QualityReader::readAgain() {
    m_isStopped = false;
    read();
}

void QualityReader::read() {
    if (!m_valuer) return;
    m_job.start<QualityReading>(
        "quality",
        [sales = m_session.market().sales, valuer = m_valuer, date = m_session.valuationDate(), day = m_day,
         former = m_reading](Progress& progress) { return readQuality(sales, valuer, date, day, former, progress); },
        [this](Result<QualityReading> reading) {
            if (reading) {
                m_reading = std::make_shared<const QualityReading>(std::move(*reading));
            } else {
                m_isStopped = true;
                if (reading.error().code != ErrorCode::Cancelled) emit failed(reading.error());
            }
            emit changed();
        });
    emit changed();
}

}  // namespace herleid
