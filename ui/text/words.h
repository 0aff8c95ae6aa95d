#pragma once

#include <QString>

#include "data/import.h"
#include "model/facts/result.h"
#include "model/market/market_model.h"
#include "model/valuation/change.h"
#include "model/valuation/components.h"
#include "model/valuation/valuation.h"
#include "ui/text/format.h"

namespace herleid {

/// Sentences for what model/ and data/ report as codes, in the language of the installed translator.
[[nodiscard]] QString errorText(const Error& error);
[[nodiscard]] QString rowProblemText(const RowProblem& problem);
[[nodiscard]] QString fitNoteText(const FitNote& note, const FeatureCatalogue& catalogue);
[[nodiscard]] QString warningText(const Warning& warning, const FeatureCatalogue& catalogue, const Format& format);

/// What a specification is called: "additive", "least squares"; the user's own names as they are.
[[nodiscard]] QString specificationText(const std::string& name);

/// The name of a ledger line or term for people: the feature's label, "Ligging", "Uitgangswaarde", …
[[nodiscard]] QString termLabel(const std::string& term, const std::vector<std::size_t>& features,
                                const FeatureCatalogue& catalogue, const Format& format);
[[nodiscard]] QString ledgerLabel(const LedgerLine& line, const Valuation& valuation, const Format& format);
/// The recorded and the reference facts of a line, joined: "118 m²", "1987". Of a sale its weight and how far it sold
/// from the model: "16.1% × −8.7%".
[[nodiscard]] QString ledgerRecorded(const LedgerLine& line, const Valuation& valuation, const Format& format);
[[nodiscard]] QString ledgerReference(const LedgerLine& line, const Valuation& valuation, const Format& format);

/// What a recorded correction of a sale price is for: "Price correction: leasehold"; the source's own word as it is.
[[nodiscard]] QString priceCorrectionLabel(const std::string& kind);

/// What made a value change, and its before and after: a fact, or the weight of a sale. sales may be null.
[[nodiscard]] QString changeLabel(const ChangeLine& line, const FeatureCatalogue& catalogue, const SaleSet* sales,
                                  const Format& format);
[[nodiscard]] QString changeBefore(const ChangeLine& line, const FeatureCatalogue& catalogue, const Format& format);
[[nodiscard]] QString changeAfter(const ChangeLine& line, const FeatureCatalogue& catalogue, const Format& format);

/// The part of a dwelling a component value is of: "Main building", "Land", "Garage".
[[nodiscard]] QString componentLabel(const ComponentValue& component, const FeatureCatalogue& catalogue,
                                     const Format& format);
/// Which sales may count, in one sentence.
[[nodiscard]] QString eligibilityText(const Eligibility& eligibility, const FeatureCatalogue& catalogue,
                                      const Format& format);

/// Installs Qt's and our own translation for "nl" or "en" on the application; replaces the former one.
void installLanguage(const QString& language);

}  // namespace herleid
