#pragma once

#include <string_view>

namespace herleid {

/// How long work tells how far it is and learns that it is no longer wanted.
/// The work calls report() from one thread; isCancelled() may be asked from any thread.
class Progress {
public:
    virtual ~Progress() = default;
    /// fraction: 0 to 1 of this piece of work. stage: a fixed English key, such as "read" or "fit".
    virtual void report(double fraction, std::string_view stage) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;

    /// The null object: tells nobody, is never cancelled.
    [[nodiscard]] static Progress& none();
};

/// A part of a larger piece of work: its 0–1 is mapped on [from, to] of the whole.
class ProgressPortion final : public Progress {
public:
    ProgressPortion(Progress& whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) {}
    void report(double fraction, std::string_view stage) override {
        m_whole.report(m_from + (m_to - m_from) * fraction, stage);
    }
    [[nodiscard]] bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    Progress& m_whole;
    double m_from;
    double m_to;
};

}  // namespace herleid
