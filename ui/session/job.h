#pragma once

#include <QObject>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

#include "model/facts/progress.h"
#include "model/facts/result.h"

namespace herleid {

/// Long work on a thread of its own. The work gets its inputs by value or as shared_ptr<const>, opens its own
/// Project, and tells how far it is through Progress; all signals come on the thread that made the Job, at
/// most twenty times a second. Cancelling is a request: finished() follows when the work has stopped.
/// Destroying a Job cancels it and waits.
class Job : public QObject {
    Q_OBJECT
public:
    /// stage as reported by the work: a fixed English key.
    struct State {
        double fraction = 0;  ///< 0–1
        QString stage;
        std::optional<std::chrono::seconds> left;  ///< estimate; nothing until it means something
    };

    /// kind: a fixed key, such as "import" or "fit"; ui/session/job_words.h has the words.
    explicit Job(QString kind, QObject* parent = nullptr);
    ~Job() override;

    /// Runs work; done is called with its result on this object's thread, before finished(). An exception of
    /// the work is a fault of the program and arrives as NumericFailure with its text. Call once.
    template <class T>
    void start(std::function<Result<T>(Progress&)> work, std::function<void(Result<T>)> done) {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        run([work = std::move(work), result](Progress& progress) { result->emplace(work(progress)); },
            [done = std::move(done), result](const std::optional<Error>& fault) {
                if (fault) *result = tl::unexpected<Error>(*fault);
                done(std::move(**result));
            });
    }

    void cancel();
    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isCancelRequested() const { return m_cancelled.load(); }

signals:
    void advanced();
    void finished();

private:
    class ThreadProgress;
    using Work = std::function<void(Progress&)>;
    using Done = std::function<void(const std::optional<Error>&)>;
    void run(Work work, Done done);
    void advance(double fraction, const QString& stage);
    void finish(const Done& done, const std::optional<Error>& fault);

    QString m_kind;
    State m_state;
    bool m_isRunning = false;
    std::atomic<bool> m_cancelled = false;
    std::chrono::steady_clock::time_point m_started;
    std::thread m_thread;
};

/// How long the rest will take when it goes on as it did: elapsed · (1 − f) / f. Nothing in the first second
/// or the first 3% (chosen), when it would only jump about.
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(double fraction,
                                                           std::chrono::milliseconds elapsed);

}  // namespace herleid
