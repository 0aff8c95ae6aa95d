#pragma once

#include <QObject>
#include <memory>

#include "data/rival_values.h"
#include "ui/session/latest_job.h"

namespace herleid {

class Session;

/// What was compared, read once and then never changed.
struct RivalReading {
    RivalSources sources;
    RivalValues values;
    RivalStudy study;
};

/// Compares versions of the model and predictions on the sales of the project, beside the window's thread. Never writes.
/// GUI thread only.
class RivalReader : public QObject {
    Q_OBJECT
public:
    explicit RivalReader(Session& session, QObject* parent = nullptr);

    /// What is there is forgotten where less than two are asked for.
    void ask(const RivalSources& sources);
    void stop() { m_job.cancel(); }
    /// The project or its models are others: what was read no longer holds.
    void forget();
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] const Job* job() const { return m_job.job(); }
    [[nodiscard]] const std::shared_ptr<const RivalReading>& reading() const { return m_reading; }

signals:
    void changed();
    void advanced();
    void failed(const herleid::Error& error);

private:
    Session& m_session;
    std::shared_ptr<const RivalReading> m_reading;
    LatestJob m_job;  // last: ends before what it may call back
};

}  // namespace herleid
