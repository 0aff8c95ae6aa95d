#include "ui/session/quality_reader.h"

#include "ui/session/session.h"

namespace herleid {

QualityReader::QualityReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::marketChanged, this, &QualityReader::marketChanged);
    connect(&session, &Session::valuationChanged, this, &QualityReader::follow);
    connect(&session, &Session::normsChanged, this, &QualityReader::follow);
    connect(&session, &Session::valuedAll, this, [this] {
        m_asked = {};   // sold and unsold dwellings are compared by the values there are
        follow();
    });
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
    m_day = day;
    m_isStopped = false;
    follow();
}

void QualityReader::setWatched(bool watched) {
    m_isWatched = watched;
    follow();
}

QualityRequest QualityReader::wanted() const {
    const auto norms = ratioNorms(m_session.project());
    return {m_session.project().file(), m_day, m_session.valuationDate(), norms.value_or(defaultNorms())};
}

// Another date or price level is read anew; the market may be on its way, and then tells itself.
void QualityReader::follow() {
    if (!m_isWatched || m_isStopped || m_valuer == nullptr || m_valuer != m_session.market().valuer) return;
    if ((m_job.isRunning() || m_reading) && m_asked == wanted()) return;
    read();
}

void QualityReader::stop() {
    m_job.cancel();
}

void QualityReader::readAgain() {
    m_isStopped = false;
    read();
}

void QualityReader::read() {
    if (!m_valuer || !m_session.isOpen()) return;
    m_asked = wanted();
    // What sales are valued at does not change with the price level; the index to the date does.
    const auto former = m_reading && m_reading->valuationDate == m_asked.valuationDate ? m_reading : nullptr;
    m_job.start<QualityReading>(
        "quality",
        [sales = m_session.market().sales, valuer = m_valuer, asked = m_asked, former](Progress& progress) {
            return readQuality(sales, valuer, asked, former, progress);
        },
        [this](Result<QualityReading> reading) {
            if (reading) {
                m_reading = std::make_shared<const QualityReading>(std::move(*reading));
            } else {
                m_isStopped = true;
                if (reading.error().code != ErrorCode::Cancelled) emit failed(reading.error());
            }
            emit changed();
        });
    if (!m_reading) emit changed();
}

}  // namespace herleid
