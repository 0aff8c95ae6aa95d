#pragma once

#include <optional>
#include <vector>

#include "model/facts/location.h"

namespace herleid {

struct CheckArea;

/// Finds the area a place lies in. An area is its rings by the even–odd rule, so that holes are holes and parts parts.
/// Edges are kept by bands of northing: a question costs the edges of one band. Safe to use from any thread at once.
class AreaFinder {
public:
    AreaFinder() = default;
    /// The areas must outlive the finder. Rings need not repeat their first corner.
    explicit AreaFinder(std::vector<const CheckArea*> areas);

    [[nodiscard]] bool isEmpty() const { return m_areas.empty(); }
    /// The first area that holds the place; null for none.
    [[nodiscard]] const CheckArea* areaAt(const Location& place) const;

private:
    struct Edge {
        Location from, to;
    };
    struct Banded {
        const CheckArea* area = nullptr;
        double west = 0, east = 0, south = 0, north = 0;
        std::vector<std::vector<Edge>> bands;   // from south to north
        [[nodiscard]] std::size_t bandOf(double y) const;
        [[nodiscard]] bool holds(const Location& place) const;
    };
    [[nodiscard]] static std::optional<Banded> banded(const CheckArea& area);
    std::vector<Banded> m_areas;
};

}  // namespace herleid
