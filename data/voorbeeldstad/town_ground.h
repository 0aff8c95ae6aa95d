#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/facts/location.h"

namespace herleid {

/// A closed boundary; the last point is not repeated.
using TownRing = std::vector<Location>;

/// A municipality, district or neighbourhood as CBS codes them: "GM9901", "WK990101", "BU99010101".
struct TownArea {
    std::string code;
    std::string name;
    std::string parent;  ///< code of the area it lies in; empty for the municipality
    std::vector<TownRing>
        rings;  ///< outer boundaries, counter-clockwise, the largest first; then holes, clockwise
};

/// The land on which the town stands: a tessellation of hexagons with shifted corners, of which
/// neighbourhoods, districts and the municipality are unions. So boundaries share their points exactly: areas
/// neither overlap nor leave gaps, and every place within heartRadius of a cell's heart lies in its
/// neighbourhood.
class TownGround {
public:
    /// scale: of the town's radius, 1 for sixty thousand dwellings.
    TownGround(std::uint64_t seed, double scale);

    /// The town lies in the open water of the Markermeer (EPSG:28992), where no real town can be meant.
    static constexpr Location heart{144'000, 506'000};
    static constexpr double heartRadius = 80;  ///< metres
    static constexpr double radiusM = 5000;    ///< of the municipality, at scale 1

    [[nodiscard]] double radius() const { return m_radius; }
    [[nodiscard]] const TownArea& municipality() const { return m_municipality; }
    [[nodiscard]] const std::vector<TownArea>& districts() const { return m_districts; }
    [[nodiscard]] const std::vector<TownArea>& neighbourhoods() const { return m_neighbourhoods; }
    /// Hearts of the cells of a neighbourhood that can be built on, nearest to its own heart first.
    [[nodiscard]] const std::vector<Location>& buildingLand(std::size_t neighbourhood) const {
        return m_land[neighbourhood];
    }
    /// Metres north or south of the river's middle.
    [[nodiscard]] double distanceToRiver(const Location& place) const;

private:
    struct Cell {
        int column = 0;  // twice the column, so that odd rows stand half a cell further
        int row = 0;
        std::size_t neighbourhood = 0;
    };
    [[nodiscard]] Location centreOf(int column, int row) const;
    [[nodiscard]] Location cornerAt(int column, int halfRow) const;
    [[nodiscard]] bool isInside(const Location& place) const;
    [[nodiscard]] std::vector<Cell> growNeighbourhoods() const;
    void findLand(const std::vector<Cell>& cells);
    void drawAreas(const std::vector<Cell>& cells);
    template <class LabelOf>
    [[nodiscard]] std::vector<std::vector<TownRing>> boundaries(const std::vector<Cell>& cells,
                                                                std::size_t labels,
                                                                const LabelOf& labelOf) const;

    std::uint64_t m_seed;
    double m_radius;
    std::vector<Location> m_hearts;  // of the neighbourhoods
    TownArea m_municipality;
    std::vector<TownArea> m_districts;
    std::vector<TownArea> m_neighbourhoods;
    std::vector<std::vector<Location>> m_land;
};

}  // namespace herleid
