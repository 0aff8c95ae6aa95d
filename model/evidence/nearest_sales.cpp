#include "model/evidence/nearest_sales.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nanoflann.hpp>
#include <utility>

namespace herleid {

namespace {

constexpr std::size_t axes = 3 + EvidenceKernel::mostFeatures;
using Coordinates = std::array<double, axes>;

/// Scaled so that distances along the axes add up to the metric. Levels have no order and stand at zero: a
/// bound from below, which is all a tree needs.
Coordinates coordinatesOf(const EvidenceKernel& kernel, const EvidencePoint& point) {
    Coordinates at{point.x / kernel.alikeMetres, point.y / kernel.alikeMetres, point.days / kernel.days};
    for (std::size_t f = 0; f < kernel.features.size(); ++f)
        if (!kernel.features[f].isLevel) at[3 + f] = point.z[f] / kernel.lengths[f];
    return at;
}

struct Cloud {
    std::vector<Coordinates> points;
    [[nodiscard]] std::size_t kdtree_get_point_count() const { return points.size(); }
    [[nodiscard]] double kdtree_get_pt(std::size_t i, std::size_t axis) const { return points[i][axis]; }
    template <class Box>
    bool kdtree_get_bbox(Box&) const {
        return false;
    }
};

using Index =
    nanoflann::KDTreeSingleIndexAdaptor<nanoflann::L1_Adaptor<double, Cloud>, Cloud, axes, std::size_t>;

/// The `count` best by the true metric of what the tree offers. A point that is offered lies at least 1/√2 of
/// its distance along the axes away, so that only what is beyond √2 times the worst kept can be left out.
class Kept {
public:
    using DistanceType = double;
    using Found = std::pair<double, std::size_t>;
    Kept(std::size_t count, const std::function<bool(std::size_t)>& isEligible,
         std::function<double(std::size_t)> unlikenessOf)
        : m_count(count), m_isEligible(isEligible), m_unlikenessOf(std::move(unlikenessOf)) {}

    bool addPoint(double, std::size_t position) {
        if (!m_isEligible(position)) return true;
        const Found found{m_unlikenessOf(position), position};
        if (m_found.size() < m_count) {
            m_found.push_back(found);
            std::push_heap(m_found.begin(), m_found.end());
        } else if (found < m_found.front()) {
            std::pop_heap(m_found.begin(), m_found.end());
            m_found.back() = found;
            std::push_heap(m_found.begin(), m_found.end());
        }
        return true;
    }
    [[nodiscard]] double worstDist() const {
        if (m_found.size() < m_count) return std::numeric_limits<double>::max();
        return std::nextafter(1.4142135623730952 * m_found.front().first, std::numeric_limits<double>::max());
    }
    [[nodiscard]] bool full() const { return m_found.size() == m_count; }
    [[nodiscard]] std::size_t size() const { return m_found.size(); }

    [[nodiscard]] std::vector<std::size_t> positions() {
        std::sort_heap(m_found.begin(), m_found.end());
        std::vector<std::size_t> result;
        for (const auto& [distance, position] : m_found) result.push_back(position);
        return result;
    }

private:
    std::size_t m_count;
    const std::function<bool(std::size_t)>& m_isEligible;
    std::function<double(std::size_t)> m_unlikenessOf;
    std::vector<Found> m_found;  // a heap, the worst in front
};

}  // namespace

struct NearestSales::Tree {
    Tree(EvidenceKernel k, std::vector<EvidencePoint> p)
        : kernel(std::move(k)), points(std::move(p)), cloud(cloudOf(kernel, points)), index(axes, cloud) {
        if (!points.empty()) index.buildIndex();
    }
    static Cloud cloudOf(const EvidenceKernel& kernel, const std::vector<EvidencePoint>& points) {
        Cloud cloud;
        for (const EvidencePoint& point : points) cloud.points.push_back(coordinatesOf(kernel, point));
        return cloud;
    }
    EvidenceKernel kernel;
    std::vector<EvidencePoint> points;
    Cloud cloud;
    Index index;
};

NearestSales::NearestSales(EvidenceKernel kernel, std::vector<EvidencePoint> points)
    : m_tree(std::make_unique<Tree>(std::move(kernel), std::move(points))) {}
NearestSales::~NearestSales() = default;
NearestSales::NearestSales(NearestSales&&) noexcept = default;
NearestSales& NearestSales::operator=(NearestSales&&) noexcept = default;

std::vector<std::size_t> NearestSales::find(const EvidencePoint& subject, std::size_t count,
                                            const std::function<bool(std::size_t)>& isEligible) const {
    if (count == 0 || m_tree->points.empty()) return {};
    Kept kept(count, isEligible, [&](std::size_t position) {
        return unlikeness(m_tree->kernel, subject, m_tree->points[position]);
    });
    const Coordinates at = coordinatesOf(m_tree->kernel, subject);
    m_tree->index.findNeighbors(kept, at.data(), nanoflann::SearchParams(0, 0.0f, false));
    return kept.positions();
}

}  // namespace herleid
