#include "ui/widgets/tile_grid.h"

#include <QUrl>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace herleid {

namespace {

constexpr int side = 256;          // pixels
constexpr std::size_t most = 400;  // tiles at once: more is no window

}  // namespace

TileGrid TileGrid::rd() {
    return {QStringLiteral("EPSG:28992"), -285401.92, 903401.92, 3440.64, 14};
}

TileGrid TileGrid::webMercator() {
    constexpr double half = std::numbers::pi * 6378137.0;
    return {QStringLiteral("EPSG:3857"), -half, half, 2 * half / side, 19};
}

int TileGrid::levelFor(double scale) const {
    return std::clamp(static_cast<int>(std::lround(std::log2(widest / scale))), 0, deepest);
}

MapBox TileGrid::boxOf(const Tile& tile) const {
    const double metres = side * metresPerPixel(tile.level);
    const double left = west + tile.column * metres;
    const double top = north - tile.row * metres;
    return {left, top - metres, left + metres, top};
}

std::vector<TileGrid::Tile> TileGrid::tilesIn(const MapBox& box, int level) const {
    const double metres = side * metresPerPixel(level);
    const int last = (1 << level) - 1;
    const auto index = [&](double offset) {
        return static_cast<int>(std::clamp(std::floor(offset / metres), -1.0, static_cast<double>(last) + 1));
    };
    const int left = std::max(0, index(box.west - west)), right = std::min(last, index(box.east - west));
    const int top = std::max(0, index(north - box.north)), bottom = std::min(last, index(north - box.south));
    std::vector<Tile> tiles;
    if (right < left || bottom < top) return tiles;
    if (static_cast<std::size_t>(right - left + 1) * static_cast<std::size_t>(bottom - top + 1) > most)
        return tiles;
    for (int row = top; row <= bottom; ++row)
        for (int column = left; column <= right; ++column) tiles.push_back({level, column, row});
    return tiles;
}

QString addressOf(QString pattern, const TileGrid::Tile& tile) {
    const auto put = [&](const char* name, int number) {
        pattern.replace(QLatin1String(name), QString::number(number), Qt::CaseInsensitive);
    };
    put("{z}", tile.level);
    put("{x}", tile.column);
    put("{y}", tile.row);
    put("{TileMatrix}", tile.level);
    put("{TileCol}", tile.column);
    put("{TileRow}", tile.row);
    return pattern;
}

bool isTileAddress(const QString& pattern) {
    const auto has = [&](const char* one, const char* other) {
        return pattern.contains(QLatin1String(one), Qt::CaseInsensitive) ||
               pattern.contains(QLatin1String(other), Qt::CaseInsensitive);
    };
    if (!has("{z}", "{TileMatrix}") || !has("{x}", "{TileCol}") || !has("{y}", "{TileRow}")) return false;
    const QUrl url(addressOf(pattern, {}));
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

}  // namespace herleid
