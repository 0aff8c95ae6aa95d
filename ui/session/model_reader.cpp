#include "ui/session/model_reader.h"

#include <QTimer>

#include "ui/session/session.h"

namespace herleid {

ModelReader::ModelReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::marketChanged, this, &ModelReader::marketChanged);
    connect(&session, &Session::valuationChanged, this, &ModelReader::follow);
    connect(&m_job, &LatestJob::changed, this, &ModelReader::advanced);
    marketChanged();
}

ModelReader::State ModelReader::state() const {
    if (m_valuer == nullptr) return State::NoModel;
    if (m_reading != nullptr) return State::Ready;
    return m_isStopped ? State::Stopped : State::Reading;
}

const Job* ModelReader::job() const {
    return m_reading == nullptr ? m_job.job() : nullptr;
}

const std::vector<EffectChart>& ModelReader::features() const {
    return m_view ? m_view->features : m_reading->features;
}
const std::vector<EffectChart>& ModelReader::terms() const {
    return m_view ? m_view->terms : m_reading->termCharts;
}
const std::vector<LandScale>& ModelReader::landScales() const {
    return m_view ? m_view->landScales : m_reading->landScales;
}

ModelReader::View ModelReader::viewOfSession() const {
    return {m_session.valuation(), m_session.valuationDate()};
}

void ModelReader::marketChanged() {
    if (m_session.market().valuer == m_valuer) return;
    m_valuer = m_session.market().valuer;
    m_job.drop();
    m_reading.reset();
    m_view.reset();
    m_isStopped = false;
    emit changed();
    // In the next turn: the session values the dwelling in view right after it told of the market.
    if (m_valuer && m_isWatched) QTimer::singleShot(0, this, &ModelReader::readWhole);
}

void ModelReader::readWhole() {
    if (!m_valuer || m_reading || m_isStopped || m_job.isRunning()) return;
    m_asked = viewOfSession();
    m_job.start<ModelReading>(
        "reading",
        [valuer = m_valuer, view = m_asked](Progress& progress) {
            return readMarket(*valuer, view.date, view.valuation.get(), progress);
        },
        [this](Result<ModelReading> reading) {
            if (reading) {
                m_reading = std::make_shared<const ModelReading>(std::move(*reading));
                m_shown = m_asked;
            } else {
                m_isStopped = true;
                if (reading.error().code != ErrorCode::Cancelled) emit failed(reading.error());
            }
            emit changed();
            follow();
        });
}

void ModelReader::follow() {
    if (m_reading && m_isWatched && !(viewOfSession() == m_shown)) readForView();
}

void ModelReader::readForView() {
    const View view = viewOfSession();
    if (m_job.isRunning() && view == m_asked) return;
    m_asked = view;
    m_job.start<ViewReading>(
        "reading",
        [valuer = m_valuer, view](Progress& progress) {
            return readView(*valuer, view.date, view.valuation.get(), progress);
        },
        [this](Result<ViewReading> reading) {
            if (!reading) return;
            m_view = std::make_shared<const ViewReading>(std::move(*reading));
            m_shown = m_asked;
            emit changed();
        });
}

void ModelReader::setWatched(bool watched) {
    m_isWatched = watched;
    if (watched) readWhole();
    follow();
}

void ModelReader::stop() {
    m_job.cancel();
}

void ModelReader::readAgain() {
    if (state() != State::Stopped) return;
    m_isStopped = false;
    emit changed();
    readWhole();
}

}  // namespace herleid
