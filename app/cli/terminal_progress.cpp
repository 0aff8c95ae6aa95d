#include "app/cli/terminal_progress.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>

#include "ui/text/say.h"

namespace herleid {

namespace {

volatile std::sig_atomic_t cancelRequested = 0;

void requestCancel(int signal) {
    cancelRequested = 1;
    std::signal(signal, SIG_DFL);   // the second one ends the program at once
}

constexpr int barWidth = 30;

}  // namespace

TerminalProgress::TerminalProgress() : m_isTerminal(isatty(STDERR_FILENO) != 0) {
    std::signal(SIGINT, requestCancel);
    std::signal(SIGTERM, requestCancel);
    m_begin = std::chrono::steady_clock::now();
}

TerminalProgress::~TerminalProgress() {
    clear();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool TerminalProgress::isCancelled() const { return cancelRequested != 0; }

void TerminalProgress::report(double fraction, std::string_view stage) {
    if (!m_isTerminal) return;
    const auto now = std::chrono::steady_clock::now();
    const bool isNewStage = stage != m_stage;
    if (!isNewStage && now - m_drawn < std::chrono::milliseconds(100)) return;
    m_drawn = now;
    m_stage = std::string(stage);
    const double done = std::clamp(fraction, 0.0, 1.0);
    const int filled = static_cast<int>(std::lround(done * barWidth));
    QString line = QStringLiteral("\r\033[K%1%2 %3% %4")
                       .arg(QString(filled, u'█'), QString(barWidth - filled, u'░'))
                       .arg(static_cast<int>(done * 100), 3)
                       .arg(stageText(stage));
    const double seconds = std::chrono::duration<double>(now - m_begin).count();
    if (done > 0.05 && seconds > 2)
        line += Say::tr(", about %1 s left").arg(static_cast<int>(std::ceil(seconds * (1 - done) / done)));
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    m_isDrawn = true;
}

void TerminalProgress::clear() {
    if (m_isDrawn) std::fputs("\r\033[K", stderr);
    m_isDrawn = false;
}

QString stageText(std::string_view stage) {
    if (stage == "read") return Say::tr("reading");
    if (stage == "check") return Say::tr("checking");
    if (stage == "write" || stage == "store") return Say::tr("storing");
    if (stage == "design" || stage == "prepare") return Say::tr("preparing");
    if (stage == "fit" || stage == "solve") return Say::tr("fitting");
    if (stage == "read_model") return Say::tr("reading the model");
    if (stage == "covariance" || stage == "residuals" || stage == "leverage") return Say::tr("measuring uncertainty");
    if (stage == "value") return Say::tr("valuing");
    if (stage == "build") return Say::tr("inventing streets and dwellings");
    if (stage == "sell") return Say::tr("inventing sales");
    return QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
}

}  // namespace herleid
