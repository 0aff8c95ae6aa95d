#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>
#include <memory>
#include <optional>

#include "data/coordinate_system.h"
#include "ui/session/preferences.h"
#include "ui/widgets/map_background.h"
#include "ui/widgets/tile_grid.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace herleid {

/// The tiles of a map service under the maps of a project, in the project's coordinates. While it is off
/// there is no network object and nothing is asked of anyone. A tile that cannot be fetched is left out: the
/// map does without, and problem() says so in one line. Tiles stay in memory and, as long as the service
/// allows, on disk. GUI thread only.
class MapTileService : public MapBackground {
    Q_OBJECT
public:
    /// folder: for the tiles on disk; empty keeps none there.
    explicit MapTileService(QString folder, QObject* parent = nullptr);
    ~MapTileService() override;
    /// crs: of the project, "EPSG:28992". An address that is none, or a system that cannot be reached, is a
    /// problem.
    void use(const MapTiles& tiles, const QString& crs);

    void draw(QPainter& painter, const MapWindow& window) override;
    [[nodiscard]] bool isOn() const override { return m_tiles.isOn; }
    [[nodiscard]] QString attribution() const override { return m_tiles.attribution; }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] const MapTiles& tiles() const { return m_tiles; }
    [[nodiscard]] const QString& crs() const { return m_crs; }
    [[nodiscard]] bool isAsking() const { return !m_asked.isEmpty(); }
    [[nodiscard]] bool hasNetwork() const { return m_network != nullptr; }

private:
    [[nodiscard]] std::optional<MapBox> boxInGrid(const MapBox& box) const;
    void drawTile(QPainter& painter, const MapWindow& window, const TileGrid::Tile& tile,
                  const QImage& image) const;
    void ask(const QString& address);
    void answered(QNetworkReply* reply, const QString& address);

    QString m_folder;
    MapTiles m_tiles;
    QString m_crs;
    TileGrid m_grid;
    std::optional<CoordinateTransformer> m_toGrid;
    std::optional<CoordinateTransformer> m_fromGrid;
    QNetworkAccessManager* m_network = nullptr;
    QCache<QString, QImage> m_images;  // by address
    QSet<QString> m_asked;
    QSet<QString> m_missing;  // not to be had: not asked again until the settings change
    bool m_isValid = false;
};

}  // namespace herleid
