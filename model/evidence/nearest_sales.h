#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "model/evidence/evidence_kernel.h"

namespace herleid {

/// Finds the points least unlike a given one, in the kernel's own metric, by a k-d tree. Exact: the tree
/// works with distances along the axes, which are at most √2 times those of the metric. Ties go to the
/// earlier point. Safe to use from any thread at once.
class NearestSales {
public:
    NearestSales(EvidenceKernel kernel, std::vector<EvidencePoint> points);
    ~NearestSales();
    NearestSales(NearestSales&&) noexcept;
    NearestSales& operator=(NearestSales&&) noexcept;

    /// At most `count` positions among the points for which isEligible holds, least unlike first.
    [[nodiscard]] std::vector<std::size_t> find(const EvidencePoint& subject, std::size_t count,
                                                const std::function<bool(std::size_t)>& isEligible) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

}  // namespace herleid
