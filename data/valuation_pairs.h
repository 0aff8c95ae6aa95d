#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// A valuation date with values in the project.
struct ValuedDay {
    Date date;
    std::int64_t dwellings = 0;   ///< with a value on it
    friend bool operator==(const ValuedDay&, const ValuedDay&) = default;
};
/// Earliest first. Values of a run that was interrupted do not count here, nor in ValuationPairs: no list shows them.
[[nodiscard]] Result<std::vector<ValuedDay>> valuedDays(const Project& project);

/// The newest stored values of one dwelling on two dates.
struct ValuationPair {
    std::optional<Valuation> before;   ///< nothing where it was not valued on the first date
    Valuation after;
};

/// Which dwellings of a project have a stored value on which of two dates. Kept are numbers, never valuations.
class ValuationPairs {
public:
    /// May be empty. Fails with what reading the file fails with.
    [[nodiscard]] static Result<ValuationPairs> find(const Project& project, Date from, Date to);

    /// Valued on the later date: so many are read.
    [[nodiscard]] std::size_t size() const { return m_after.size(); }
    [[nodiscard]] std::size_t onBoth() const { return m_onBoth; }
    [[nodiscard]] std::size_t onlyBefore() const { return m_onlyBefore; }
    [[nodiscard]] std::size_t onlyAfter() const { return m_after.size() - m_onBoth; }
    /// Model version → how many of the values on both dates it made; 0 is a model that was not stored.
    [[nodiscard]] const std::map<std::int64_t, std::size_t>& modelsBefore() const { return m_modelsBefore; }
    [[nodiscard]] const std::map<std::int64_t, std::size_t>& modelsAfter() const { return m_modelsAfter; }

    /// Calls take for some hundred pairs at a time, by property id; they are unpacked by several threads (0: all).
    /// take must not use the project. Fails with Cancelled, or IdentityBroken or ProjectDamaged for a value that cannot
    /// be read.
    Result<void> read(const Project& project, int threads, Progress& progress,
                      const std::function<void(const std::vector<ValuationPair>&)>& take) const;

private:
    struct Stored {
        std::int64_t number = 0;
        std::int64_t numberBefore = 0;   // 0: none
    };
    std::vector<Stored> m_after;
    std::size_t m_onBoth = 0;
    std::size_t m_onlyBefore = 0;
    std::map<std::int64_t, std::size_t> m_modelsBefore, m_modelsAfter;
};

}  // namespace herleid
