#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "data/dossier/dossier.h"
#include "data/sale_screening.h"
#include "model/facts/progress.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// Gathers dossiers from a project: what all of one model version share is read once. The project must
/// outlive it and not be changed meanwhile.
class DossierDesk {
public:
    /// version: the current one where absent. Fails with NoModel, UnknownModel, AuditChainBroken where the
    /// project's own log does not hold, Cancelled, or what reading fails with.
    [[nodiscard]] static Result<DossierDesk> open(const Project& project, std::optional<std::int64_t> version,
                                                  int threads, Progress& progress);

    /// The dossier of a dwelling, valued now on that day; unsigned, and without program and time. Fails with
    /// UnknownProperty or as Valuer::value does.
    [[nodiscard]] Result<Dossier> gather(const std::string& propertyId, Date valuationDate,
                                         DossierProfile profile) const;

private:
    explicit DossierDesk(const Project& project) : m_project(&project) {}
    Result<void> readModelAndSales(std::optional<std::int64_t> version);
    Result<void> judgeSales(int threads, Progress& progress);
    Result<void> readAudit();
    [[nodiscard]] std::vector<std::size_t> shownAndFitted(const ValuationParts& valuation) const;
    Result<void> addRecord(Dossier& dossier) const;
    void addSales(Dossier& dossier, const std::vector<std::size_t>& positions) const;
    Result<void> addComparables(Dossier& dossier) const;
    void addScreening(Dossier& dossier) const;
    void addAudit(Dossier& dossier) const;

    const Project* m_project;
    ModelInfo m_info;
    std::shared_ptr<const SaleSet> m_sales;
    std::unique_ptr<Valuer> m_valuer;
    std::vector<std::size_t> m_fitted;  // positions in m_sales, in canonical order
    std::vector<std::size_t> m_facts;   // features that the model reads
    bool m_isRefittable = false;
    std::vector<std::pair<std::string, double>> m_quality;
    std::vector<SaleScreening> m_screening;
    std::vector<AuditEntry> m_audit;
};

}  // namespace herleid
