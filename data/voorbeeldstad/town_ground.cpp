#include "data/voorbeeldstad/town_ground.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <numbers>
#include <queue>

#include "data/voorbeeldstad/town_dice.h"
#include "data/voorbeeldstad/town_geometry.h"
#include "data/voorbeeldstad/town_places.h"

namespace herleid {

namespace {

// Hexagons with a flat side east and west. Positions on a whole grid: column in half widths, corners in
// quarters of the height.
constexpr double halfWidth = 110;                                 // metres: the apothem
constexpr double quarterHeight = halfWidth / 1.7320508075688772;  // half the side
constexpr double cornerShift = 20;  // chosen: irregular, and cells stay convex enough
constexpr double riverHalfWidth = 120;
constexpr double riverCrossing = 6;  // chosen: cost of growing across, in cells
constexpr double greenShare = 0.08;

using GridPoint = std::pair<int, int>;
constexpr std::array<GridPoint, 6> neighbours{{{2, 0}, {1, 3}, {-1, 3}, {-2, 0}, {-1, -3}, {1, -3}}};
// Corner k and k + 1 bound the side towards neighbour k; counter-clockwise.
constexpr std::array<GridPoint, 6> corners{{{1, -1}, {1, 1}, {0, 2}, {-1, 1}, {-1, -1}, {0, -2}}};

double square(double x) {
    return x * x;
}
double distance(const Location& a, const Location& b) {
    return std::sqrt(square(a.x - b.x) + square(a.y - b.y));
}

/// 0 ≤ x < 1, of a place on the grid.
double noiseAt(std::uint64_t seed, std::string_view what, int column, int row) {
    const auto key =
        static_cast<std::uint64_t>(column + 100'000) * 1'000'003U + static_cast<std::uint64_t>(row + 100'000);
    return TownDice(seed, what, key).unit();
}

double roundTo(double x, double step) {
    return std::round(x / step) * step;
}

std::string numbered(const char* format, std::size_t a, std::size_t b = 0) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), format, a, b);
    return text.data();
}

}  // namespace

TownGround::TownGround(std::uint64_t seed, double scale) : m_seed(seed), m_radius(radiusM * scale) {
    TownDice dice(seed, "hearts");
    for (const NeighbourhoodPlace& place : neighbourhoodPlaces()) {
        const double angle = (place.degrees + dice.between(-3, 3)) * std::numbers::pi / 180;
        const double r = place.radius * m_radius * dice.between(0.98, 1.02);
        m_hearts.push_back({heart.x + r * std::cos(angle), heart.y + r * std::sin(angle)});
    }
    const std::vector<Cell> cells = growNeighbourhoods();
    findLand(cells);
    drawAreas(cells);
}

double TownGround::distanceToRiver(const Location& place) const {
    const double u = (place.x - heart.x) / m_radius;
    return std::abs(place.y - heart.y - m_radius * (0.10 * std::sin(2.4 * u + 0.6) - 0.17));
}

Location TownGround::centreOf(int column, int row) const {
    return {heart.x + halfWidth * column, heart.y + quarterHeight * row};
}

Location TownGround::cornerAt(int column, int halfRow) const {
    const double shiftX = cornerShift * (2 * noiseAt(m_seed, "corner x", column, halfRow) - 1);
    const double shiftY = cornerShift * (2 * noiseAt(m_seed, "corner y", column, halfRow) - 1);
    return {roundTo(heart.x + halfWidth * column + shiftX, 0.125),
            roundTo(heart.y + quarterHeight * halfRow + shiftY, 0.125)};  // eighths are exact in binary
}

bool TownGround::isInside(const Location& place) const {
    TownDice dice(m_seed, "outline");
    const double angle = std::atan2(place.y - heart.y, place.x - heart.x);
    double edge = 1.06;
    for (int k = 2; k <= 6; ++k) edge += 0.025 * std::cos(k * angle + dice.between(0, 2 * std::numbers::pi));
    return distance(place, heart) < edge * m_radius;
}

/// Every neighbourhood grows from its heart, cell by cell, the cheapest of all next (Dijkstra): so each is of
/// a piece. Those with more dwellings grow faster; the river holds them back.
std::vector<TownGround::Cell> TownGround::growNeighbourhoods() const {
    struct Step {
        double cost;
        GridPoint at;
        std::size_t neighbourhood;
        bool operator<(const Step& other) const {
            return std::tie(cost, at, neighbourhood) > std::tie(other.cost, other.at, other.neighbourhood);
        }
    };
    std::priority_queue<Step> queue;
    const auto places = neighbourhoodPlaces();
    std::map<GridPoint, std::size_t> owners;
    for (std::size_t k = 0; k < m_hearts.size(); ++k) {
        int row = static_cast<int>(std::lround((m_hearts[k].y - heart.y) / (3 * quarterHeight))) * 3;
        const int parity = row & 1;
        int column = static_cast<int>(std::lround((m_hearts[k].x - heart.x) / halfWidth / 2)) * 2 + parity;
        while (owners.contains({column, row})) column += 2;  // a small town: hearts may share a cell
        owners[{column, row}] = k;
        queue.push({0, {column, row}, k});
    }
    std::map<GridPoint, std::size_t> settled;
    while (!queue.empty()) {
        const Step step = queue.top();
        queue.pop();
        const auto seeded = owners.find(step.at);
        if (seeded != owners.end() && seeded->second != step.neighbourhood) continue;
        if (!settled.emplace(step.at, step.neighbourhood).second) continue;
        for (const auto& [dx, dy] : neighbours) {
            const GridPoint next{step.at.first + dx, step.at.second + dy};
            if (settled.contains(next) || !isInside(centreOf(next.first, next.second))) continue;
            const bool isRiver = distanceToRiver(centreOf(next.first, next.second)) < riverHalfWidth;
            const double pace = std::sqrt(places[step.neighbourhood].share / 18);
            const double cost = (0.7 + 0.6 * noiseAt(m_seed, "ground", next.first, next.second) +
                                 (isRiver ? riverCrossing : 0)) /
                                pace;
            queue.push({step.cost + cost, next, step.neighbourhood});
        }
    }
    std::vector<Cell> cells;
    for (const auto& [at, neighbourhood] : settled) cells.push_back({at.first, at.second, neighbourhood});
    return cells;
}

void TownGround::findLand(const std::vector<Cell>& cells) {
    struct Site {
        double distance;
        Location centre;
    };
    std::vector<std::vector<Site>> sites(m_hearts.size());
    std::vector<std::vector<Site>> wet(m_hearts.size());
    for (const Cell& cell : cells) {
        const Location centre = centreOf(cell.column, cell.row);
        const bool isWet = distanceToRiver(centre) < riverHalfWidth + halfWidth ||
                           noiseAt(m_seed, "green", cell.column, cell.row) < greenShare;
        auto& list = (isWet ? wet : sites)[cell.neighbourhood];
        list.push_back({distance(centre, m_hearts[cell.neighbourhood]), centre});
    }
    m_land.resize(m_hearts.size());
    for (std::size_t k = 0; k < sites.size(); ++k) {
        if (sites[k].empty()) sites[k] = wet[k];  // rather a polder than no dwellings
        std::ranges::sort(sites[k], [](const Site& a, const Site& b) {
            return std::tie(a.distance, a.centre.x, a.centre.y) <
                   std::tie(b.distance, b.centre.x, b.centre.y);
        });
        for (const Site& site : sites[k]) m_land[k].push_back(site.centre);
    }
}

/// The sides between a cell of a label and one without it, chained: at every corner three cells meet, so a
/// boundary never touches itself.
template <class LabelOf>
std::vector<std::vector<TownRing>> TownGround::boundaries(const std::vector<Cell>& cells, std::size_t labels,
                                                          const LabelOf& labelOf) const {
    std::map<GridPoint, std::size_t> labelAt;
    for (const Cell& cell : cells) labelAt[{cell.column, cell.row}] = labelOf(cell);
    std::vector<std::map<GridPoint, GridPoint>> sides(labels);
    for (const auto& [at, label] : labelAt)
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            const auto other =
                labelAt.find({at.first + neighbours[k].first, at.second + neighbours[k].second});
            if (other != labelAt.end() && other->second == label) continue;
            const auto corner = [&, &cell = at](std::size_t c) {
                return GridPoint{cell.first + corners[c % 6].first, cell.second + corners[c % 6].second};
            };
            sides[label][corner(k)] = corner(k + 1);
        }
    std::vector<std::vector<TownRing>> result(labels);
    for (std::size_t label = 0; label < labels; ++label) {
        auto& open = sides[label];
        while (!open.empty()) {
            TownRing ring;
            for (auto side = open.begin(); side != open.end();) {
                ring.push_back(cornerAt(side->first.first, side->first.second));
                const GridPoint next = side->second;
                open.erase(side);
                side = open.find(next);
            }
            result[label].push_back(std::move(ring));
        }
        std::ranges::stable_sort(result[label], [](const TownRing& a, const TownRing& b) {
            return signedAreaOf(a) > signedAreaOf(b);
        });
    }
    return result;
}

void TownGround::drawAreas(const std::vector<Cell>& cells) {
    const auto places = neighbourhoodPlaces();
    const auto districts = districtPlaces();
    m_municipality = {"GM9901", "Voorbeeldstad (verzonnen)", "",
                      boundaries(cells, 1, [](const Cell&) { return std::size_t{0}; }).front()};
    auto rings = boundaries(cells, districts.size(),
                            [&](const Cell& cell) { return places[cell.neighbourhood].district; });
    for (std::size_t k = 0; k < districts.size(); ++k)
        m_districts.push_back({numbered("WK9901%02zu", k + 1), std::string(districts[k].name),
                               m_municipality.code, std::move(rings[k])});
    rings = boundaries(cells, places.size(), [](const Cell& cell) { return cell.neighbourhood; });
    std::vector<std::size_t> inDistrict(districts.size(), 0);
    for (std::size_t k = 0; k < places.size(); ++k) {
        const std::size_t district = places[k].district;
        m_neighbourhoods.push_back({numbered("BU9901%02zu%02zu", district + 1, ++inDistrict[district]),
                                    std::string(places[k].name), m_districts[district].code,
                                    std::move(rings[k])});
    }
}

}  // namespace herleid
