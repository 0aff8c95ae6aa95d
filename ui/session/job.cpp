#include "ui/session/job.h"

#include <cmath>
#include <exception>

namespace herleid {

namespace {

constexpr auto interval = std::chrono::milliseconds(50);  // between two signals of progress; chosen

}  // namespace

/// What the work sees. Lives on the worker's stack; talks to the job by queued calls only.
class Job::ThreadProgress final : public Progress {
public:
    explicit ThreadProgress(Job& job) : m_job(job) {}

    void report(double fraction, std::string_view stage) override {
        const auto now = std::chrono::steady_clock::now();
        const bool isNews = stage != m_stage;
        if (!isNews && now - m_last < interval) return;
        m_last = now;
        m_stage = stage;
        Job* job = &m_job;
        QMetaObject::invokeMethod(
            job,
            [job, fraction, text = QString::fromUtf8(m_stage.data(), static_cast<int>(m_stage.size()))] {
                job->advance(fraction, text);
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] bool isCancelled() const override { return m_job.m_cancelled.load(); }

private:
    Job& m_job;
    std::chrono::steady_clock::time_point m_last;
    std::string m_stage;
};

Job::Job(QString kind, QObject* parent) : QObject(parent), m_kind(std::move(kind)) {}

// Who listens may already be half gone: a window that is closed takes its jobs with it.
Job::~Job() {
    blockSignals(true);
    cancel();
    if (m_thread.joinable()) m_thread.join();
}

void Job::cancel() {
    if (m_cancelled.exchange(true)) return;
    if (m_isRunning) emit advanced();
}

void Job::run(Work work, Done done) {
    m_isRunning = true;
    m_started = std::chrono::steady_clock::now();
    m_thread = std::thread([this, work = std::move(work), done = std::move(done)]() mutable {
        std::optional<Error> fault;
        try {
            ThreadProgress progress(*this);
            work(progress);
        } catch (const std::exception& exception) {
            fault = Error{ErrorCode::NumericFailure, {{"where", exception.what()}}};
        }
        work = nullptr;  // its inputs are let go on this thread, before anybody hears that it is done
        QMetaObject::invokeMethod(
            this, [this, done, fault] { finish(done, fault); }, Qt::QueuedConnection);
    });
}

void Job::advance(double fraction, const QString& stage) {
    if (!m_isRunning) return;
    const auto elapsed =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started);
    m_state = {fraction, stage, timeLeft(fraction, elapsed)};
    emit advanced();
}

void Job::finish(const Done& done, const std::optional<Error>& fault) {
    m_thread.join();
    m_isRunning = false;
    done(fault);
    emit finished();
}

std::optional<std::chrono::seconds> timeLeft(double fraction, std::chrono::milliseconds elapsed) {
    if (!(fraction >= 0.03) || elapsed < std::chrono::seconds(1)) return std::nullopt;
    const double left = static_cast<double>(elapsed.count()) * (1.0 - fraction) / fraction;
    return std::chrono::seconds(static_cast<long>(std::ceil(std::max(0.0, left) / 1000.0)));
}

}  // namespace herleid
