#pragma once

#include <QCoreApplication>
#include <QObject>
#include <atomic>
#include <chrono>
#include <thread>

namespace herleid {

/// How long the window did not answer: a thread asks the event loop something every few milliseconds and notes how long
/// the answer took. Lives on the GUI thread.
class Watchdog {
public:
    using Clock = std::chrono::steady_clock;

    Watchdog()
        : m_thread([this](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  ask();
                  std::this_thread::sleep_for(std::chrono::milliseconds(5));
              }
          }) {}

    /// Milliseconds of the longest silence since the last call, one that still lasts included.
    [[nodiscard]] double takeLongest() {
        const Clock::time_point asked = m_asked;
        const double open = m_isOpen ? milliseconds(Clock::now() - asked) : 0;
        return std::max(open, m_longest.exchange(0));
    }

private:
    static double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

    void ask() {
        if (m_isOpen.exchange(true)) return;
        m_asked = Clock::now();
        QMetaObject::invokeMethod(
            &m_answerer,
            [this] {
                const double took = milliseconds(Clock::now() - m_asked.load());
                if (took > m_longest) m_longest = took;
                m_isOpen = false;
            },
            Qt::QueuedConnection);
    }

    QObject m_answerer;
    std::atomic<Clock::time_point> m_asked = Clock::now();
    std::atomic<double> m_longest = 0;
    std::atomic<bool> m_isOpen = false;
    std::jthread m_thread;  // last: ends before what it uses
};

}  // namespace herleid
