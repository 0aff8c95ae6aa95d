#include "ui/widgets/map_tile_service.h"

#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/theme/theme.h"
#include "ui/widgets/tile_drawer.h"

namespace herleid {

namespace {

constexpr int imagesKept = 300;              // 256 kB each; chosen: some windows full
constexpr qint64 bytesOnDisk = 200LL << 20;  // chosen: a municipality at some levels
constexpr int askedAtOnce = 6;               // as browsers ask one host
constexpr int patience = 15'000;             // ms; chosen
constexpr double lightOpacity = 0.6;         // under the marks, which must stand out; chosen
constexpr double darkOpacity = 0.35;

}  // namespace

MapTileService::MapTileService(QString folder, QObject* parent)
    : MapBackground(parent), m_folder(std::move(folder)), m_images(imagesKept) {}

MapTileService::~MapTileService() = default;

void MapTileService::use(const MapTiles& tiles, const QString& crs) {
    m_tiles = tiles;
    m_crs = crs;
    m_images.clear();
    m_asked.clear();
    m_missing.clear();
    m_toGrid.reset();
    m_fromGrid.reset();
    m_isValid = false;
    delete std::exchange(m_network, nullptr);  // and with it what was asked
    if (tiles.isOn) {
        m_grid = tiles.grid == MapTiles::Grid::Rd ? TileGrid::rd() : TileGrid::webMercator();
        auto there = CoordinateTransformer::create(crs.toStdString(), m_grid.crs.toStdString());
        auto back = CoordinateTransformer::create(m_grid.crs.toStdString(), crs.toStdString());
        m_isValid = there && back && isTileAddress(tiles.address);
        if (m_isValid) {
            m_toGrid.emplace(std::move(*there));
            m_fromGrid.emplace(std::move(*back));
            m_network = new QNetworkAccessManager(this);
            m_network->setTransferTimeout(patience);
            if (!m_folder.isEmpty()) {
                auto* disk = new QNetworkDiskCache(m_network);
                disk->setCacheDirectory(m_folder);
                disk->setMaximumCacheSize(bytesOnDisk);
                m_network->setCache(disk);
            }
        }
    }
    emit changed();
}

QString MapTileService::problem() const {
    if (!m_tiles.isOn) return {};
    if (!m_isValid) return tr("The address of the background map cannot be used here");
    return m_missing.isEmpty() ? QString() : tr("The background map cannot be reached (in full)");
}

std::optional<MapBox> MapTileService::boxInGrid(const MapBox& box) const {
    std::optional<MapBox> around;
    for (const auto& [x, y] : {std::pair{box.west, box.south},
                               {box.west, box.north},
                               {box.east, box.south},
                               {box.east, box.north}}) {
        const auto corner = m_toGrid->transform(x, y);
        if (!corner) return std::nullopt;
        if (!around) around = MapBox{corner->x, corner->y, corner->x, corner->y};
        around = MapBox{std::min(around->west, corner->x), std::min(around->south, corner->y),
                        std::max(around->east, corner->x), std::max(around->north, corner->y)};
    }
    return around;
}

void MapTileService::draw(QPainter& painter, const MapWindow& window) {
    if (!m_isValid) return;
    const MapBox box = window.box();
    const auto inGrid = boxInGrid(box);
    if (!inGrid) return;
    const double stretch = (inGrid->east - inGrid->west) / (box.east - box.west);
    const int level = m_grid.levelFor(window.metresPerPixel * stretch / window.ratio);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(Theme::tokens().isDark ? darkOpacity : lightOpacity);
    for (const TileGrid::Tile& tile : m_grid.tilesIn(*inGrid, level)) {
        const QString address = addressOf(m_tiles.address, tile);
        if (const QImage* image = m_images.object(address))
            drawTile(painter, window, tile, *image);
        else
            ask(address);
    }
    painter.restore();
}

// By its four corners: over one tile the two systems differ by no more than a slight turn and stretch.
void MapTileService::drawTile(QPainter& painter, const MapWindow& window, const TileGrid::Tile& tile,
                              const QImage& image) const {
    const MapBox box = m_grid.boxOf(tile);
    const MapBox seen = window.box();
    QPolygonF quad;
    for (const auto& [x, y] : {std::pair{box.west, box.north},
                               {box.east, box.north},
                               {box.east, box.south},
                               {box.west, box.south}}) {
        const auto place = m_fromGrid->transform(x, y);
        if (!place) return;
        quad << QPointF((place->x - seen.west) / window.metresPerPixel,
                        (seen.north - place->y) / window.metresPerPixel);
    }
    QTransform transform;
    const double width = image.width(), height = image.height();
    if (!QTransform::quadToQuad(QPolygonF({{0, 0}, {width, 0}, {width, height}, {0, height}}), quad,
                                transform))
        return;
    painter.save();
    painter.setTransform(transform, true);
    painter.drawImage(QPointF(0, 0), image);
    painter.restore();
}

void MapTileService::ask(const QString& address) {
    if (m_asked.size() >= askedAtOnce || m_asked.contains(address) || m_missing.contains(address)) return;
    QNetworkRequest request{QUrl(address)};
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Herleid"));
    QNetworkReply* reply = m_network->get(request);
    m_asked.insert(address);
    connect(reply, &QNetworkReply::finished, this, [this, reply, address] { answered(reply, address); });
}

void MapTileService::answered(QNetworkReply* reply, const QString& address) {
    reply->deleteLater();
    m_asked.remove(address);
    QImage image;
    if (reply->error() == QNetworkReply::NoError) image.loadFromData(reply->readAll());
    if (image.isNull())
        m_missing.insert(address);
    else
        m_images.insert(address, new QImage(image.convertToFormat(QImage::Format_ARGB32_Premultiplied)));
    emit changed();
}

}  // namespace herleid
