#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/facts/area.h"

namespace herleid {

/// Finds the area a place lies in. Edges are kept by bands of northing: a question costs the edges of one band. Safe to use from any thread at once.
class AreaFinder {
public:
    AreaFinder() = default;
    /// Among the areas of one kind, or of all kinds where it is empty. They must outlive the finder and stay where they
    /// are. Rings need not repeat their first corner.
    explicit AreaFinder(const std::vector<Area>& areas, std::string_view kind = {});
    explicit AreaFinder(std::vector<Area>&& areas, std::string_view kind = {}) = delete;

    [[nodiscard]] bool isEmpty() const { return m_areas.empty(); }
    /// The first area that holds the place; null for none.
    [[nodiscard]] const Area* areaAt(const Location& place) const;

private:
    struct Edge {
        Location from, to;
    };
    struct Banded {
        const Area* area = nullptr;
        double west = 0, east = 0, south = 0, north = 0;
        std::vector<std::vector<Edge>> bands;   // from south to north
        [[nodiscard]] std::size_t bandOf(double y) const;
        [[nodiscard]] bool holds(const Location& place) const;
    };
    [[nodiscard]] static std::optional<Banded> banded(const Area& area);
    std::vector<Banded> m_areas;
};

}  // namespace herleid
