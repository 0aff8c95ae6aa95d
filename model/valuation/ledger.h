#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/facts/facts.h"
#include "model/facts/money.h"
#include "model/facts/provenance.h"

namespace herleid {

enum class LedgerKind { Baseline, Feature, Location, Time, Sale, Calibration, Rounding };
[[nodiscard]] std::string_view name(LedgerKind kind);

/// One recorded fact behind a ledger line, beside what the typical sold dwelling has.
struct LedgerFact {
    std::size_t feature = 0;                ///< position in the catalogue
    double recorded = Facts::missing();     ///< as in Facts
    double reference = Facts::missing();
    friend bool operator==(const LedgerFact& a, const LedgerFact& b) {
        const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
        return a.feature == b.feature && same(a.recorded, b.recorded) && same(a.reference, b.reference);
    }
};

/// One line of the ledger: so much of the value comes from this.
struct LedgerLine {
    LedgerKind kind = LedgerKind::Feature;
    std::string name;                       ///< term name, or the sale's id; kind's name for the other kinds
    std::vector<LedgerFact> facts;          ///< empty for lines that rest on no recorded feature
    double logEffect = 0;                   ///< c; for the baseline ln V₀; 0 for the rounding
    Money amount;                           ///< its share of the value; for the baseline V₀
    std::optional<double> standardErrorLog;
    bool extrapolated = false;
    std::optional<Provenance> provenance;   ///< of the first fact
    friend bool operator==(const LedgerLine&, const LedgerLine&) = default;

    /// e^c − 1 as a percentage; 0 for the baseline and the rounding.
    [[nodiscard]] double percent() const;
};

/// The logarithmic mean L(a, b) = (a − b) / (ln a − ln b), a when equal; a, b > 0.
/// Source: Ang (2005), Energy Policy 33:867, LMDI-I.
[[nodiscard]] double logarithmicMean(double a, double b);

/// Divides a whole number of cents over parts: each the floor of its share, the cents left over to the largest
/// remainders (ties to the first). Shares are real cents and add up to the total within one cent; Σ result =
/// total exactly. Throws std::logic_error where they do not.
[[nodiscard]] std::vector<std::int64_t> largestRemainder(const std::vector<double>& shares, std::int64_t total);

/// Cents for each log contribution c_k on the way from V₀ to V = V₀·e^Σc: euro_k = c_k · L(V, V₀), rounded so
/// that they add up to V − V₀ in whole cents exactly. METHOD §4.
[[nodiscard]] std::vector<std::int64_t> contributionCents(const std::vector<double>& logEffects, double logFrom,
                                                          std::int64_t fromCents, std::int64_t toCents);

}  // namespace herleid
