#pragma once

#include <memory>
#include <vector>

#include "model/evidence/likeness.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/market/observation.h"

namespace herleid {

/// A sale found alike to a subject.
struct Comparable {
    std::size_t sale = 0;   ///< position in the SaleSet
    Likeness likeness;
};

struct ComparableSearch {
    Observation subject;
    std::string subjectPropertyId;
    Date informationDate;
    std::size_t count = 8;
};

struct ComparableOutcome {
    std::vector<Comparable> chosen;   ///< most alike first
    std::size_t eligible = 0;
};

/// Finds the sales most alike to a subject by the scaled distance
///   δ = d/1500 m + |Δt|/365 days + Σ_f |z_f(a) − z_f(b)| + 1 for each category that differs,
/// with z the transformed number over its robust spread in the sales (scales chosen; the kernel of METHOD §2
/// replaces them by fitted ones). Eligible: arm's length, fitted by the model, agreed on or before the
/// information date, within 24 months of the valuation date, and not further than 3 robust standard deviations
/// from the model (such a sale hardly tells what the market pays). Ties go to the earlier canonical position.
class ComparableSales {
public:
    ComparableSales(std::shared_ptr<const SaleSet> sales, std::shared_ptr<const MarketModel> model);
    [[nodiscard]] ComparableOutcome find(const ComparableSearch& search) const;

private:
    struct Scale {
        std::size_t feature = 0;
        Transform transform = Transform::None;
        double spread = 1;
        bool isCategory = false;
    };
    /// What the search reads of one usable sale; its scaled features stand in m_z at the same position.
    struct Candidate {
        int days = 0;            ///< Date::days
        double x = 0;            ///< NaN without a location
        double y = 0;
        std::size_t sale = 0;    ///< position in the SaleSet
    };
    [[nodiscard]] double featureDistance(const std::vector<double>& z, std::size_t candidate, double start,
                                         double limit) const;
    [[nodiscard]] Comparable comparable(const ComparableSearch& search, double distance, std::size_t sale,
                                        std::size_t rank) const;

    std::shared_ptr<const SaleSet> m_sales;
    std::vector<Scale> m_scales;
    std::vector<Candidate> m_candidates;   // arm's length, fitted, no outlier; by date, then position
    std::vector<double> m_z;               // candidates × scales, row by row, numbers over their spread
};

}  // namespace herleid
