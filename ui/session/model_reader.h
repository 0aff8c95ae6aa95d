#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "ui/session/latest_job.h"
#include "ui/session/market_reading.h"

namespace herleid {

class Session;

/// Keeps the reading of the session's current model: reads it whole once a model is loaded, and again only
/// what hangs on the dwelling and the date while somebody looks. Never writes, never blocks. GUI thread only.
class ModelReader : public QObject {
    Q_OBJECT
public:
    enum class State { NoModel, Reading, Stopped, Ready };
    explicit ModelReader(Session& session, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    /// The job that reads the model whole, or null.
    [[nodiscard]] const Job* job() const;
    [[nodiscard]] const std::shared_ptr<const ModelReading>& reading() const { return m_reading; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }

    // only while state() is Ready
    [[nodiscard]] const MarketModel& model() const { return m_valuer->model(); }
    [[nodiscard]] const std::vector<EffectChart>& features() const;
    [[nodiscard]] const std::vector<EffectChart>& terms() const;
    [[nodiscard]] const std::vector<LandScale>& landScales() const;
    /// Of the dwelling for which the effects are given in money; null when there is none.
    [[nodiscard]] const std::shared_ptr<const Valuation>& valuation() const { return m_shown.valuation; }
    [[nodiscard]] Date date() const { return m_shown.date; }

    /// Whether somebody looks: only then the dwelling and the date are followed.
    void setWatched(bool watched);
    void stop();
    void readAgain();

signals:
    void changed();   ///< another state, or another reading
    void advanced();  ///< the job
    void failed(const herleid::Error& error);

private:
    struct View {
        std::shared_ptr<const Valuation> valuation;
        Date date;
        friend bool operator==(const View&, const View&) = default;
    };
    void marketChanged();
    void follow();
    void readWhole();
    void readForView();
    [[nodiscard]] View viewOfSession() const;

    Session& m_session;
    std::shared_ptr<const Valuer> m_valuer;
    std::shared_ptr<const ModelReading> m_reading;
    std::shared_ptr<const ViewReading> m_view;  ///< null: the reading itself is of m_shown
    View m_shown;
    View m_asked;
    bool m_isStopped = false;
    bool m_isWatched = false;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
