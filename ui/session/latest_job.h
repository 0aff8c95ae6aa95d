#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "ui/session/job.h"

namespace herleid {

/// Work beside the session's own job that only reads, so that it keeps nobody from working: one job at a
/// time, and the newest request wins. A job that is no longer wanted is asked to stop and is never waited
/// for; its result is dropped. GUI thread only.
class LatestJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Runs work, after the running one has stopped; done is called with its result unless another start() or
    /// drop() came first.
    template <class T>
    void start(const QString& kind, std::function<Result<T>(Progress&)> work,
               std::function<void(Result<T>)> done) {
        drop();
        m_next = [this, kind, work = std::move(work), done = std::move(done)] {
            m_job = std::make_unique<Job>(kind);
            connect(m_job.get(), &Job::advanced, this, &LatestJob::changed);
            m_job->start<T>(work, [this, done](Result<T> result) {
                const bool isWanted = !m_isDropped;
                end();
                if (isWanted) done(std::move(result));
            });
            emit changed();
        };
        if (m_job == nullptr) beginNext();
    }
    /// Asks the running job to stop and forgets it; its done is not called.
    void drop();
    /// Asks the running job to stop; its done is called with Cancelled.
    void cancel();
    /// The wanted job, or null.
    [[nodiscard]] const Job* job() const { return m_isDropped ? nullptr : m_job.get(); }
    [[nodiscard]] bool isRunning() const { return job() != nullptr || m_next; }

signals:
    void changed();  ///< begun, advanced or ended

private:
    void beginNext();
    void end();

    std::function<void()> m_next;
    bool m_isDropped = false;
    std::unique_ptr<Job> m_job;
};

}  // namespace herleid
