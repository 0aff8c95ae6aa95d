#pragma once

#include <QObject>
#include <memory>

#include "ui/session/latest_job.h"
#include "ui/session/quality_reading.h"

namespace herleid {

class Session;

/// Keeps how good the values of the session's current model are: read once somebody looks, and again where the model or
/// the price level that is asked for is another. Never writes, never blocks. GUI thread only.
class QualityReader : public QObject {
    Q_OBJECT
public:
    enum class State { NoModel, Reading, Stopped, Ready };
    explicit QualityReader(Session& session, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] const Job* job() const { return m_job.job(); }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] const std::shared_ptr<const QualityReading>& reading() const { return m_reading; }
    [[nodiscard]] RatioDay day() const { return m_day; }
    void setDay(RatioDay day);
    /// Only then something is read.
    void setWatched(bool watched);
    void stop();
    void readAgain();

signals:
    void changed();   ///< another state, or another reading
    void advanced();
    void failed(const herleid::Error& error);

private:
    void marketChanged();
    void follow();
    void read();
    [[nodiscard]] QualityRequest wanted() const;

    Session& m_session;
    std::shared_ptr<const Valuer> m_valuer;
    std::shared_ptr<const QualityReading> m_reading;
    RatioDay m_day = RatioDay::OfSale;
    QualityRequest m_asked;  // of the reading that runs, or else of the one there is
    bool m_isStopped = false;
    bool m_isWatched = false;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
