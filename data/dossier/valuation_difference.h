#pragma once

#include "data/dossier/dossier_finding.h"
#include "model/valuation/valuation.h"

namespace herleid {

/// How far two makings of one value may lie apart and still be the same.
struct Sameness {
    std::int64_t cents = 0;  ///< an amount
    double log = 1e-9;  ///< a logarithm or weight: far below a cent, and above what another processor rounds
    bool knowsAllSales = true;  ///< false: ranks and the number of eligible sales cannot be known again
};

/// Holds everything that the second says against the first: every amount to the cent, every line and row by
/// its name.
void compareValuations(const ValuationParts& expected, const ValuationParts& found, const Sameness& same,
                       CheckReport& report);

/// Findings that two amounts or numbers differ.
[[nodiscard]] DossierFinding amountDiffers(const std::string& what, const Money& expected,
                                           const Money& found);
[[nodiscard]] DossierFinding numberDiffers(const std::string& what, double expected, double found);

}  // namespace herleid
