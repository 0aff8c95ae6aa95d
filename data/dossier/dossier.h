#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "data/audit_log.h"
#include "data/dossier/dossier_profile.h"
#include "data/fact_history.h"
#include "data/project.h"
#include "model/evidence/price_model.h"
#include "model/facts/sale.h"
#include "model/valuation/valuation.h"

namespace herleid {

/// What a dossier is, apart from its contents.
struct DossierCover {
    DossierProfile profile = DossierProfile::Court;
    std::string project;    ///< title
    std::string program;    ///< that made it, with its version
    std::string createdAt;  ///< UTC, ISO 8601
    std::string crs;
    Currency currency;
    Money roundTo;
    std::string publicKey;  ///< of whom it says to be signed by, 32 bytes; empty: unsigned
    bool isRefittable =
        true;  ///< false: sales changed since the model was fitted, so that they no longer make it
    std::int64_t auditRows = 0;  ///< of the project's whole log when the dossier was made,
    std::string auditHead;       ///< and the hash of the last of them
};

/// A sale by its name: shown beside the value, or of the dwelling itself.
struct DossierComparable {
    bool isShown = false;                 ///< in the matrix
    std::optional<std::size_t> position;  ///< among the dossier's sales, where it was fitted
    Sale sale;                            ///< without its facts; those shown have them in the matrix
};

/// A sale that does not count, that a person decided about, or that deserves a look; without its name.
struct DossierScreening {
    std::optional<std::size_t> position;  ///< among the dossier's sales, where it was fitted
    Date date;
    Money price;
    bool counts = true;
    std::vector<std::string> rules;  ///< names of the reasons, as ScreeningReason has them
    std::string decision;            ///< that holds; empty: none
    std::string reason;
    std::string who;
    std::string decidedAt;
    friend bool operator==(const DossierScreening&, const DossierScreening&) = default;
};

/// Everything that a dossier says, as values. What the profile does not disclose is empty.
struct Dossier {
    DossierCover cover;
    /// Of the valuation's facts; the model has its own, which this one continues.
    std::shared_ptr<const FeatureCatalogue> catalogue;
    Property subject;  ///< facts and provenance where they are disclosed
    Date valuationDate;
    Date stateDate;
    Money value;
    std::vector<FactChange> history;  ///< newest first
    std::vector<ValuationInfo> earlier;
    std::vector<DossierComparable> comparables;
    /// Sales with which the model was fitted, in canonical order, numbered instead of named (see saleNumber),
    /// with the facts that the model reads: all of them, or those shown only, or none.
    SaleSet sales;
    std::vector<DossierScreening> screening;
    ModelInfo model;                          ///< without what concerns the project (isCurrent)
    PriceModel price;                         ///< its fits are those of the sales above
    std::optional<ValuationParts> valuation;  ///< as it is said to be; its identities are still to be checked
    std::vector<std::pair<std::string, double>> quality;  ///< figures by name, of all fitted sales
    std::vector<AuditEntry> audit;  ///< rows of the log that concern the model, the dwelling and its sales
};

/// The id of a sale without its name: by its position in canonical order, so that the order stays what it
/// was.
[[nodiscard]] std::string saleNumber(std::size_t position);
/// The same for a dwelling, numbered as its first sale comes.
[[nodiscard]] std::string dwellingNumber(std::int64_t number);

/// The sales as evidence beside the subject: those that have names with the dwelling they are of, so that the
/// subject's own sales are known, and with all facts where the matrix shows them.
[[nodiscard]] std::shared_ptr<const SaleSet> evidenceOf(const Dossier& dossier);
/// A valuation made on those, with names in place of numbers.
[[nodiscard]] ValuationParts withNames(ValuationParts parts, const Dossier& dossier);

}  // namespace herleid
