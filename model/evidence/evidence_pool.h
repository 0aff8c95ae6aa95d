#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/evidence/evidence_model.h"
#include "model/evidence/likeness.h"
#include "model/evidence/nearest_sales.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"

namespace herleid {

/// A fitted sale at arm's length that can be evidence.
struct EvidenceSale {
    std::size_t sale = 0;   ///< position in the SaleSet
    EvidencePoint point;
    double residual = 0;    ///< y − η in ln price, as fitted
};

/// The sales that can be evidence, in canonical order. Where no sale has a place all stand at one point; where some
/// have, those without are left out.
[[nodiscard]] std::vector<EvidenceSale> evidenceSales(const MarketModel& model, const SaleSet& sales,
                                                      const std::vector<EvidenceFeature>& features);

/// What is asked of the pool.
struct EvidenceQuery {
    Observation subject;
    Date informationDate;                      ///< no sale after this day
    std::set<std::size_t> excluded;            ///< positions in the SaleSet
    std::string excludedProperty;              ///< all sales of this property; empty for none
};

/// Why an eligible sale has no weight, or that it has one.
enum class EvidenceRole {
    Named,        ///< has a weight
    SetAside,     ///< would have had a smaller weight than those named
    Silent,       ///< weighed at zero: nearer sales say what it says
    FurtherAway,  ///< not among the nearest that are weighed
};
[[nodiscard]] std::string_view name(EvidenceRole role);

/// One eligible sale beside a subject.
struct RankedSale {
    std::size_t sale = 0;       ///< position in the SaleSet
    std::size_t rank = 0;       ///< 1 is most alike
    double unlikeness = 0;      ///< in the kernel's metric, without unit
    double weight = 0;
    EvidenceRole role = EvidenceRole::FurtherAway;
};

/// A sale that is shown beside the value.
struct NamedSale {
    std::size_t sale = 0;       ///< position in the SaleSet
    double weight = 0;
    double residual = 0;        ///< r in ln price, as the model sees it, before it is held
    double heldResidual = 0;    ///< held within the model's limits: this one counts
    Likeness likeness;
};

/// What the eligible sales say about a subject.
struct Evidence {
    std::vector<NamedSale> named;   ///< by weight, then likeness
    double correction = 0;          ///< Σ w r: ln V − η*
    double variance = 0;            ///< k(*,*) − 2wᵀc + wᵀ(C + σ₀²I)w + σ₀²: of ln price given η*
    std::size_t eligible = 0;
    Date from;                      ///< the window of the eligible sales, both included
    Date to;
    std::optional<std::size_t> segment;   ///< level of the type they share; none: all types
};

/// All sales of a project as evidence about one model's values. Safe to use from any thread at once.
class EvidencePool {
public:
    EvidencePool(std::shared_ptr<const SaleSet> sales, std::shared_ptr<const MarketModel> model,
                 EvidenceModel evidence);

    /// model: this pool's model, or that model without() some sales, which are excluded in the query.
    [[nodiscard]] Evidence weigh(const EvidenceQuery& query, const MarketModel& model) const;
    /// Every eligible sale with its rank and weight, most alike first: nothing is left unsaid.
    [[nodiscard]] std::vector<RankedSale> ranking(const EvidenceQuery& query) const;

    [[nodiscard]] const EvidenceModel& evidence() const { return m_evidence; }
    [[nodiscard]] const MarketModel& model() const { return *m_model; }
    [[nodiscard]] const SaleSet& sales() const { return *m_sales; }

private:
    struct Window;
    struct Weights;
    [[nodiscard]] std::optional<EvidencePoint> pointOf(const Observation& subject) const;
    [[nodiscard]] Window windowOf(const EvidenceQuery& query) const;
    [[nodiscard]] bool isEligible(const EvidenceQuery& query, const Window& window, std::size_t position) const;
    [[nodiscard]] std::size_t countEligible(const EvidenceQuery& query, const Window& window) const;
    [[nodiscard]] Weights weightsOf(const EvidenceQuery& query, const Window& window,
                                    const EvidencePoint& subject) const;
    [[nodiscard]] Likeness likenessOf(const EvidenceQuery& query, const Sale& sale, double unlikeness,
                                      std::size_t rank) const;

    std::shared_ptr<const SaleSet> m_sales;
    std::shared_ptr<const MarketModel> m_model;
    EvidenceModel m_evidence;
    std::vector<EvidenceSale> m_pool;
    NearestSales m_nearest;
    bool m_hasPlaces = false;
    std::vector<int> m_days;                            // of all sales in the pool, ascending
    std::unordered_map<std::size_t, std::size_t> m_positionOf;                  // sale → position in the pool
    std::unordered_map<std::string, std::vector<std::size_t>> m_ofProperty;     // its sales
    std::vector<std::vector<int>> m_daysOfSegment;      // by level of the segmenting feature
};

}  // namespace herleid
