#pragma once

#include <QString>
#include <vector>

#include "model/reading/point_cloud.h"

namespace herleid {

/// Where the tiles of a map service lie: 256 pixels square, rows from the north, each level twice as fine as
/// the former.
struct TileGrid {
    QString crs;
    double west = 0;  ///< corner of the first tile
    double north = 0;
    double widest = 0;  ///< metres a pixel at level 0
    int deepest = 0;

    struct Tile {
        int level = 0;
        int column = 0;
        int row = 0;
        friend bool operator==(const Tile&, const Tile&) = default;
    };

    /// EPSG:28992, level 0 at 3440.64 m a pixel from (−285401.92, 903401.92): Geonovum, Nederlandse richtlijn
    /// tiling.
    [[nodiscard]] static TileGrid rd();
    /// EPSG:3857, level 0 one tile of the world: OGC 17-083r4, WebMercatorQuad.
    [[nodiscard]] static TileGrid webMercator();

    [[nodiscard]] double metresPerPixel(int level) const { return widest / static_cast<double>(1 << level); }
    /// The level nearest to this scale, by its ratio.
    [[nodiscard]] int levelFor(double metresPerPixel) const;
    [[nodiscard]] MapBox boxOf(const Tile& tile) const;
    /// The tiles that meet the box; none where that would be more than a few hundred.
    [[nodiscard]] std::vector<Tile> tilesIn(const MapBox& box, int level) const;
};

/// The address of one tile. Placeholders: {z} {x} {y}, or {TileMatrix} {TileCol} {TileRow}, in either case of
/// letters.
[[nodiscard]] QString addressOf(QString pattern, const TileGrid::Tile& tile);
/// Whether it begins with http:// or https:// and has the three placeholders.
[[nodiscard]] bool isTileAddress(const QString& pattern);

}  // namespace herleid
