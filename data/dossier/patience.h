#pragma once

#include <chrono>

#include "model/facts/progress.h"

namespace herleid {

/// Gives work up after so many seconds, or when its owner does.
class Patience final : public Progress {
public:
    Patience(Progress& owner, int seconds)
        : m_owner(owner), m_until(std::chrono::steady_clock::now() + std::chrono::seconds(seconds)) {}
    void report(double fraction, std::string_view stage) override { m_owner.report(fraction, stage); }
    [[nodiscard]] bool isCancelled() const override { return m_owner.isCancelled() || isOver(); }
    [[nodiscard]] bool isOver() const { return std::chrono::steady_clock::now() > m_until; }

private:
    Progress& m_owner;
    std::chrono::steady_clock::time_point m_until;
};

}  // namespace herleid
