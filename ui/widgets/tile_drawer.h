#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPair>
#include <QSize>
#include <QThreadPool>
#include <memory>

#include "ui/widgets/map_scene.h"

class QPainter;

namespace herleid {

/// Which part of the map a widget shows.
struct MapWindow {
    Location centre;
    double metresPerPixel = 1;
    QSize size;
    qreal ratio = 1;  ///< device pixels a pixel
    [[nodiscard]] MapBox box() const;
};

/// Draws a scene in square tiles on other threads and keeps them: moving the map draws only what is new.
/// Until a tile is there, the tiles of before – of the former scale or scene – stand in its place, so that
/// the map never waits. Tiles are drawn from the middle of the window outwards; what is no longer in sight is
/// not begun. GUI thread only.
class TileDrawer : public QObject {
    Q_OBJECT
public:
    explicit TileDrawer(QObject* parent = nullptr);
    ~TileDrawer() override;

    void setScene(std::shared_ptr<const MapScene> scene);
    /// Forgets every tile: another map, not the same one with other marks.
    void clear();
    /// Puts down the tiles that are there and has the others drawn.
    void draw(QPainter& painter, const MapWindow& window);
    [[nodiscard]] bool isComplete() const { return m_wanted.isEmpty() && m_running == 0; }
    /// Waits until everything in the window that was last drawn is there: for pictures to be copied, and
    /// tests.
    void finish();

signals:
    void drawn();  ///< another tile is there: draw() again

private:
    using Key = QPair<int, int>;  // column from west, row from north
    struct Tile {
        QImage image;
        std::uint64_t version = 0;
    };
    void useScale(double metresPerPixel, qreal ratio);
    void drawFormer(QPainter& painter, const MapWindow& window) const;
    void begin();
    void arrive(Key key, std::uint64_t version, double metresPerPixel, QImage image);
    /// Keeps so many tiles, those nearest to the window.
    void forgetFar(const MapWindow& window, qsizetype kept);
    [[nodiscard]] static QImage drawTile(const MapScene& scene, Key key, double metresPerPixel, qreal ratio);

    std::shared_ptr<const MapScene> m_scene;
    std::uint64_t m_version = 0;
    double m_metresPerPixel = 0;
    qreal m_ratio = 1;
    QHash<Key, Tile> m_tiles;
    QHash<Key, Tile> m_former;  // of the scale before
    double m_formerScale = 0;
    QList<Key> m_wanted;  // in the window and not there, the nearest to its middle last
    QHash<Key, int> m_begun;
    int m_running = 0;
    QThreadPool m_threads;
};

}  // namespace herleid
