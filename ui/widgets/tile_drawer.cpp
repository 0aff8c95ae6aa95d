#include "ui/widgets/tile_drawer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <utility>

namespace herleid {

namespace {

constexpr int side = 256;             // pixels; chosen: some milliseconds to draw
constexpr qsizetype mostTiles = 160;  // kept, but three windows full at least: 40 MB; chosen

/// Pixels from the south-west origin of the coordinates to the window's top left corner, rounded once for all
/// tiles.
QPointF cornerOf(const MapWindow& window, double metresPerPixel) {
    return {std::round(window.centre.x / metresPerPixel - window.size.width() / 2.0),
            std::round(-window.centre.y / metresPerPixel - window.size.height() / 2.0)};
}

}  // namespace

MapBox MapWindow::box() const {
    const double across = size.width() / 2.0 * metresPerPixel;
    const double upwards = size.height() / 2.0 * metresPerPixel;
    return {centre.x - across, centre.y - upwards, centre.x + across, centre.y + upwards};
}

TileDrawer::TileDrawer(QObject* parent) : QObject(parent) {
    m_threads.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

TileDrawer::~TileDrawer() {
    m_threads.clear();
    m_threads.waitForDone();
}

void TileDrawer::setScene(std::shared_ptr<const MapScene> scene) {
    m_scene = std::move(scene);
    ++m_version;
    m_begun.clear();
    emit drawn();
}

void TileDrawer::clear() {
    m_tiles.clear();
    m_former.clear();
    m_wanted.clear();
}

void TileDrawer::useScale(double metresPerPixel, qreal ratio) {
    if (m_metresPerPixel == metresPerPixel && m_ratio == ratio) return;
    // Tiles that never came are no picture to fall back on.
    if (!m_tiles.isEmpty()) {
        m_former = std::exchange(m_tiles, {});
        m_formerScale = m_metresPerPixel;
    }
    m_begun.clear();
    m_metresPerPixel = metresPerPixel;
    m_ratio = ratio;
}

void TileDrawer::draw(QPainter& painter, const MapWindow& window) {
    m_wanted.clear();
    if (!m_scene || window.size.isEmpty()) return;
    useScale(window.metresPerPixel, window.ratio);
    const QPointF corner = cornerOf(window, m_metresPerPixel);
    const auto tileAt = [](double pixel) { return static_cast<int>(std::floor(pixel / side)); };
    const int left = tileAt(corner.x()), right = tileAt(corner.x() + window.size.width() - 1);
    const int top = tileAt(corner.y()), bottom = tileAt(corner.y() + window.size.height() - 1);
    bool isWhole = true;
    for (int column = left; column <= right; ++column)
        for (int row = top; row <= bottom; ++row) {
            const auto found = m_tiles.constFind({column, row});
            isWhole = isWhole && found != m_tiles.constEnd();
            if (found == m_tiles.constEnd() || found->version != m_version) m_wanted.append({column, row});
        }
    if (!isWhole) drawFormer(painter, window);
    for (int column = left; column <= right; ++column)
        for (int row = top; row <= bottom; ++row)
            if (const auto found = m_tiles.constFind({column, row}); found != m_tiles.constEnd())
                painter.drawImage(
                    QPointF(column * double(side) - corner.x(), row * double(side) - corner.y()),
                    found->image);
    if (isWhole) m_former.clear();
    const double middleColumn = (left + right) / 2.0, middleRow = (top + bottom) / 2.0;
    const auto distance = [&](Key key) {
        return std::hypot(key.first - middleColumn, key.second - middleRow);
    };
    std::sort(m_wanted.begin(), m_wanted.end(), [&](Key a, Key b) { return distance(a) > distance(b); });
    begin();
    const qsizetype most = std::max<qsizetype>(mostTiles, 3 * (right - left + 1) * (bottom - top + 1));
    if (m_tiles.size() > most) forgetFar(window, 2 * most / 3);
}

void TileDrawer::drawFormer(QPainter& painter, const MapWindow& window) const {
    const MapBox seen = window.box();
    const double factor = m_formerScale / m_metresPerPixel;
    const double size = side * factor;
    for (auto tile = m_former.constBegin(); tile != m_former.constEnd(); ++tile) {
        const QPointF at((tile.key().first * side * m_formerScale - seen.west) / m_metresPerPixel,
                         (seen.north + tile.key().second * side * m_formerScale) / m_metresPerPixel);
        const QRectF place(at, QSizeF(size, size));
        if (place.intersects(QRectF(QPointF(0, 0), QSizeF(window.size))))
            painter.drawImage(place, tile->image);
    }
}

void TileDrawer::begin() {
    for (qsizetype i = m_wanted.size() - 1; i >= 0 && m_running < m_threads.maxThreadCount(); --i) {
        const Key key = m_wanted[i];
        if (m_begun.contains(key)) continue;
        m_begun.insert(key, 1);
        ++m_running;
        m_threads.start(
            [this, key, scene = m_scene, version = m_version, scale = m_metresPerPixel, ratio = m_ratio] {
                QImage image = drawTile(*scene, key, scale, ratio);
                QMetaObject::invokeMethod(
                    this, [=, this] { arrive(key, version, scale, image); }, Qt::QueuedConnection);
            });
    }
}

void TileDrawer::arrive(Key key, std::uint64_t version, double metresPerPixel, QImage image) {
    --m_running;
    if (metresPerPixel == m_metresPerPixel && image.devicePixelRatio() == m_ratio) {
        if (version == m_version) {
            m_begun.remove(key);
            m_wanted.removeOne(key);
        }
        m_tiles.insert(key, {std::move(image), version});
    }
    begin();
    emit drawn();
}

void TileDrawer::finish() {
    while (!isComplete()) {
        if (m_running == 0) begin();
        m_threads.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void TileDrawer::forgetFar(const MapWindow& window, qsizetype kept) {
    const QPointF corner = cornerOf(window, m_metresPerPixel);
    const double column = (corner.x() + window.size.width() / 2.0) / side,
                 row = (corner.y() + window.size.height() / 2.0) / side;
    QList<Key> keys = m_tiles.keys();
    std::sort(keys.begin(), keys.end(), [&](Key a, Key b) {
        return std::hypot(a.first - column, a.second - row) < std::hypot(b.first - column, b.second - row);
    });
    for (const Key& key : keys.mid(kept)) m_tiles.remove(key);
}

QImage TileDrawer::drawTile(const MapScene& scene, Key key, double metresPerPixel, qreal ratio) {
    const int pixels = static_cast<int>(std::ceil(side * ratio));
    const bool isOpaque = scene.background.alpha() == 255;
    QImage image(pixels, pixels, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(scene.background);
    QPainter painter(&image);
    const double metres = side * metresPerPixel;
    scene.draw(
        painter,
        {key.first * metres, -(key.second + 1) * metres, (key.first + 1) * metres, -key.second * metres},
        metresPerPixel, ratio);
    return image;
}

}  // namespace herleid
