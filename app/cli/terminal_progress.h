#pragma once

#include <QString>
#include <chrono>
#include <string>

#include "model/facts/progress.h"

namespace herleid {

/// A progress bar on standard error, drawn only where that is a terminal. Ctrl-C and SIGTERM cancel the work:
/// they are caught while an object of this class exists, once by once; a second Ctrl-C ends the program.
class TerminalProgress final : public Progress {
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void report(double fraction, std::string_view stage) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    void clear();

    bool m_isTerminal = false;
    bool m_isDrawn = false;
    std::chrono::steady_clock::time_point m_begin;
    std::chrono::steady_clock::time_point m_drawn;
    std::string m_stage;
};

/// The stage of a piece of work in words: "read" → "reading".
[[nodiscard]] QString stageText(std::string_view stage);

}  // namespace herleid
