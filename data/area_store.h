#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/location.h"

namespace herleid {

/// A boundary: of the municipality, a district or a neighbourhood.
struct Area {
    std::string kind;  ///< "municipality", "district" or "neighbourhood"
    std::string code;
    std::string name;
    std::string parent;                        ///< code of the area it is part of
    std::vector<std::vector<Location>> rings;  ///< outer ones anticlockwise, each followed by its holes; closed
};

/// The areas of one kind by code, or of all kinds where it is empty.
[[nodiscard]] Result<std::vector<Area>> areas(const Project& project, const std::string& kind);

/// Finds the area a place lies in: by the even-odd rule over the rings of the few areas whose box meets the place's
/// cell of a grid. Keeps the areas; threads may ask at the same time.
class AreaIndex {
public:
    explicit AreaIndex(std::vector<Area> areas);
    /// The first area that contains the place; null where none does.
    [[nodiscard]] const Area* find(const Location& place) const;
    [[nodiscard]] const std::vector<Area>& areas() const { return m_areas; }

private:
    struct Box {
        Location low, high;
        [[nodiscard]] bool contains(const Location& place) const {
            return place.x >= low.x && place.x <= high.x && place.y >= low.y && place.y <= high.y;
        }
    };
    static constexpr int side = 64;  // cells a side (chosen: some hundred areas, a few a cell)
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;

    std::vector<Area> m_areas;
    std::vector<Box> m_boxes;
    Box m_all;
    std::vector<std::vector<std::size_t>> m_cells;  // row by row: areas whose box meets the cell
};

}  // namespace herleid
