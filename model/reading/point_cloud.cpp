#include "model/reading/point_cloud.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace herleid {

namespace {

constexpr int deepest = 16;          // levels that fit a code of 32 bits
constexpr double outermost = 0.002;  // see usualBox()
constexpr double roomAround = 0.3;
constexpr double pointsToShow = 1.6;  // mean number in a cell from which points lie too close; chosen

/// The sixteen bits of a number, each followed by a zero.
std::uint32_t spread(std::uint32_t bits) {
    bits = (bits | bits << 8U) & 0x00FF00FFU;
    bits = (bits | bits << 4U) & 0x0F0F0F0FU;
    bits = (bits | bits << 2U) & 0x33333333U;
    return (bits | bits << 1U) & 0x55555555U;
}

std::uint32_t gathered(std::uint32_t bits) {
    bits &= 0x55555555U;
    bits = (bits | bits >> 1U) & 0x33333333U;
    bits = (bits | bits >> 2U) & 0x0F0F0F0FU;
    bits = (bits | bits >> 4U) & 0x00FF00FFU;
    return (bits | bits >> 8U) & 0x0000FFFFU;
}

/// As median(), without copying; orders the figures otherwise.
float medianOf(std::vector<float>& figures) {
    if (figures.empty()) return std::numeric_limits<float>::quiet_NaN();
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    if (figures.size() % 2 == 1) return *middle;
    return (*std::max_element(figures.begin(), middle) + *middle) / 2;
}

}  // namespace

PointCloud::PointCloud(std::vector<MapPoint> points) : m_points(std::move(points)) {
    std::erase_if(m_points,
                  [](const MapPoint& point) { return !std::isfinite(point.x) || !std::isfinite(point.y); });
    if (m_points.empty()) return;
    m_box = {m_points.front().x, m_points.front().y, m_points.front().x, m_points.front().y};
    for (const MapPoint& point : m_points) {
        m_box.west = std::min<double>(m_box.west, point.x);
        m_box.east = std::max<double>(m_box.east, point.x);
        m_box.south = std::min<double>(m_box.south, point.y);
        m_box.north = std::max<double>(m_box.north, point.y);
    }
    m_side = std::max({1.0, m_box.east - m_box.west, m_box.north - m_box.south}) * (1 + 1e-6);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
    order.reserve(m_points.size());
    for (std::uint32_t i = 0; i < m_points.size(); ++i) order.emplace_back(codeOf(m_points[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<MapPoint> sorted;
    sorted.reserve(m_points.size());
    for (const auto& [code, position] : order) sorted.push_back(m_points[position]);
    m_points = std::move(sorted);
    makeLevels();
    findUsualBox();
}

void PointCloud::findUsualBox() {
    const auto ends = [&](float MapPoint::*member, double least, double most) {
        std::vector<float> values;
        values.reserve(m_points.size());
        for (const MapPoint& point : m_points) values.push_back(point.*member);
        const auto at = [&](std::size_t position) {
            const auto found = values.begin() + static_cast<std::ptrdiff_t>(position);
            std::nth_element(values.begin(), found, values.end());
            return static_cast<double>(*found);
        };
        const auto passed = static_cast<std::size_t>(outermost * static_cast<double>(values.size() - 1));
        const double low = at(passed), high = at(values.size() - 1 - passed),
                     room = roomAround * (high - low);
        return std::pair{std::max(least, low - room), std::min(most, high + room)};
    };
    std::tie(m_usualBox.west, m_usualBox.east) = ends(&MapPoint::x, m_box.west, m_box.east);
    std::tie(m_usualBox.south, m_usualBox.north) = ends(&MapPoint::y, m_box.south, m_box.north);
}

std::uint32_t PointCloud::codeOf(const MapPoint& point) const {
    constexpr double cells = 1U << deepest;
    const auto step = [&](double offset) {
        return static_cast<std::uint32_t>(std::clamp(std::floor(offset / m_side * cells), 0.0, cells - 1));
    };
    return spread(step(point.x - m_box.west)) | spread(step(point.y - m_box.south)) << 1U;
}

MapBox PointCloud::square(int level, std::uint32_t code) const {
    const double side = cellSide(level);
    const double west = m_box.west + side * gathered(code);
    const double south = m_box.south + side * gathered(code >> 1U);
    return {west, south, west + side, south + side};
}

MapBox PointCloud::boxOf(int level, const Cell& cell) const {
    const std::uint64_t code = codeOf(m_points[cell.first]);
    return square(level, static_cast<std::uint32_t>(code >> (2U * static_cast<unsigned>(deepest - level))));
}

void PointCloud::makeLevels() {
    std::vector<std::uint64_t> codes;
    codes.reserve(m_points.size());
    for (const MapPoint& point : m_points) codes.push_back(codeOf(point));
    std::vector<float> figures;
    for (int level = 0; level <= deepest; ++level) {
        const unsigned shift = 2U * static_cast<unsigned>(deepest - level);
        std::vector<Cell> cells;
        for (std::uint32_t first = 0, next = 0; first < m_points.size(); first = next) {
            figures.clear();
            for (next = first; next < m_points.size() && codes[next] >> shift == codes[first] >> shift;
                 ++next)
                if (std::isfinite(m_points[next].figure)) figures.push_back(m_points[next].figure);
            cells.push_back({first, next - first, medianOf(figures)});
        }
        const double mean = static_cast<double>(m_points.size()) / static_cast<double>(cells.size());
        if (mean < pointsToShow) break;
        cells.shrink_to_fit();
        m_levels.push_back(std::move(cells));
    }
}

std::vector<double> PointCloud::figures() const {
    std::vector<double> figures;
    figures.reserve(m_points.size());
    for (const MapPoint& point : m_points)
        if (std::isfinite(point.figure)) figures.push_back(point.figure);
    return figures;
}

std::optional<int> PointCloud::levelFor(double side) const {
    const int level = std::max(0, static_cast<int>(std::floor(std::log2(m_side / side))));
    if (level >= static_cast<int>(m_levels.size())) return std::nullopt;
    return level;
}

// The stretch [first, last) lies within the square (level, code); whole squares inside the box are taken
// unlooked.
template <class CodeAt, class Take>
void PointCloud::descend(int level, std::uint32_t code, std::uint32_t first, std::uint32_t last, int bottom,
                         const MapBox& box, const CodeAt& codeAt, const Take& take) const {
    if (first == last) return;
    const MapBox mine = square(level, code);
    if (!mine.meets(box)) return;
    if (level == bottom || box.holds(mine)) {
        for (std::uint32_t i = first; i < last; ++i) take(i);
        return;
    }
    const unsigned shift = 2U * static_cast<unsigned>(deepest - level - 1);
    std::uint32_t begin = first;
    for (std::uint32_t quarter = 0; quarter < 4; ++quarter) {
        const std::uint64_t child = std::uint64_t{code} << 2U | quarter;
        std::uint32_t end = last;
        for (std::uint32_t low = begin; low < end;) {
            const std::uint32_t middle = low + (end - low) / 2;
            if (std::uint64_t{codeAt(middle)} >> shift <= child)
                low = middle + 1;
            else
                end = middle;
        }
        descend(level + 1, static_cast<std::uint32_t>(child), begin, end, bottom, box, codeAt, take);
        begin = end;
    }
}

std::vector<std::uint32_t> PointCloud::pointsIn(const MapBox& box) const {
    std::vector<std::uint32_t> found;
    descend(
        0, 0, 0, static_cast<std::uint32_t>(m_points.size()), deepest, box,
        [&](std::uint32_t i) { return codeOf(m_points[i]); },
        [&](std::uint32_t i) {
            if (box.holds(m_points[i].x, m_points[i].y)) found.push_back(i);
        });
    return found;
}

std::vector<std::uint32_t> PointCloud::cellsIn(int level, const MapBox& box) const {
    const std::vector<Cell>& all = cells(level);
    std::vector<std::uint32_t> found;
    descend(
        0, 0, 0, static_cast<std::uint32_t>(all.size()), level, box,
        [&](std::uint32_t i) { return codeOf(m_points[all[i].first]); },
        [&](std::uint32_t i) { found.push_back(i); });
    return found;
}

std::optional<std::uint32_t> PointCloud::nearest(Location place, double reach) const {
    std::optional<std::uint32_t> best;
    double least = reach;
    for (const std::uint32_t i :
         pointsIn({place.x - reach, place.y - reach, place.x + reach, place.y + reach})) {
        const double distance = std::hypot(m_points[i].x - place.x, m_points[i].y - place.y);
        if (distance > least) continue;
        least = distance;
        best = i;
    }
    return best;
}

}  // namespace herleid
