#include "ui/widgets/point_map.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/map_background.h"
#include "ui/widgets/plot_style.h"
#include "ui/widgets/tile_drawer.h"

namespace herleid {

namespace {

constexpr std::size_t fewSelected = 500;  // drawn each frame: well under a millisecond

std::shared_ptr<const PointCloud> emptyCloud() {
    static const auto cloud = std::make_shared<const PointCloud>(std::vector<MapPoint>());
    return cloud;
}

}  // namespace

PointMap::PointMap(QWidget* parent) : MapCanvas(parent), m_tiles(new TileDrawer(this)) {
    m_next.cloud = emptyCloud();
    connect(m_tiles, &TileDrawer::drawn, this, qOverload<>(&QWidget::update));
    PointMap::applyTheme();
    PointMap::setLanguage(language());
}

PointMap::~PointMap() = default;

void PointMap::setLanguage(const QString& language) {
    MapCanvas::setLanguage(language);
    setWords(std::move(m_words));
}

void PointMap::setWords(Words words) {
    m_words = std::move(words);
    setAccessibleName(m_words.name);
    setAccessibleDescription(
        m_words.description + u' ' +
        tr("Arrow keys move, + and − zoom, 0 shows all. N and P go from place to place, Space chooses it, "
           "Return opens it; "
           "Ctrl+A chooses all in sight, Escape nothing. Shift and drag chooses a rectangle."));
    update();
}

void PointMap::applyTheme() {
    renew();
    MapCanvas::applyTheme();
}

// The scene in use may be read by threads: another one takes its place.
void PointMap::renew() {
    const Tokens& tokens = Theme::tokens();
    m_next.marks = MapMarks::of(m_next.scale);
    m_next.background =
        m_background != nullptr && m_background->isOn() ? QColor(Qt::transparent) : tokens.window;
    m_next.boundary = tokens.control;
    m_next.chosenColour = tokens.highlight;
    m_scene = std::make_shared<const MapScene>(m_next);
    m_tiles->setScene(m_scene);
    update();
}

void PointMap::showPoints(std::shared_ptr<const PointCloud> cloud, const MapScale& scale) {
    const bool wasEmpty = corners().empty();
    m_next.cloud = cloud ? std::move(cloud) : emptyCloud();
    m_next.scale = scale;
    m_next.areaFigures.clear();
    m_focused = -1;
    select(m_selection);  // its points stand elsewhere now
    if (wasEmpty || showsAll()) contentChanged();
}

void PointMap::showAreas(std::shared_ptr<const MapAreas> areas, std::vector<AreaFigure> figures) {
    const bool wasEmpty = corners().empty();
    m_focused = -1;
    m_next.areas = std::move(areas);
    m_next.areaFigures = std::move(figures);
    if (m_next.areas == nullptr || m_next.areaFigures.size() != m_next.areas->areas().size())
        m_next.areaFigures.clear();
    renew();
    if (wasEmpty || showsAll()) contentChanged();
}

void PointMap::clear() {
    m_next.cloud = emptyCloud();
    m_focused = -1;
    m_next.areas.reset();
    m_next.areaFigures.clear();
    m_tiles->clear();
    select({});
}

void PointMap::setBackground(MapBackground* background) {
    if (m_background != nullptr) m_background->disconnect(this);
    m_background = background;
    if (background != nullptr)
        connect(background, &MapBackground::changed, this, [this] {
            if (m_background->isOn() == (m_scene->background.alpha() == 255)) renew();
            update();
        });
    renew();
}

void PointMap::select(const std::vector<std::int64_t>& fids) {
    m_selection = fids;
    m_few.clear();
    m_next.chosen.reset();
    if (!fids.empty()) {
        std::vector<bool> isSelected(
            static_cast<std::size_t>(std::max<std::int64_t>(0, *std::max_element(fids.begin(), fids.end()))) +
            1);
        for (const std::int64_t fid : fids)
            if (fid > 0) isSelected[static_cast<std::size_t>(fid)] = true;
        const auto& points = m_next.cloud->points();
        std::vector<bool> chosen(points.size());
        std::size_t count = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto fid = static_cast<std::size_t>(points[i].fid);
            if (fid >= isSelected.size() || !isSelected[fid]) continue;
            chosen[i] = true;
            if (++count <= fewSelected) m_few.push_back(static_cast<std::uint32_t>(i));
        }
        if (count > fewSelected) {
            m_few.clear();
            m_next.chosen = std::make_shared<const std::vector<bool>>(std::move(chosen));
        }
    }
    renew();
}

void PointMap::setSubject(std::optional<Location> place) {
    m_subject = place;
    update();
}

std::vector<Location> PointMap::corners() const {
    if (m_next.cloud->isEmpty()) return {};
    MapBox box = m_next.cloud->usualBox();
    for (std::size_t k = 0; m_next.areas && k < m_next.areas->areas().size(); ++k) {
        const MapBox& area = m_next.areas->box(k);
        if (area.west > area.east) continue;  // without corners
        box = {std::min(box.west, area.west), std::min(box.south, area.south), std::max(box.east, area.east),
               std::max(box.north, area.north)};
    }
    return {{box.west, box.south}, {box.east, box.north}};
}

MapWindow PointMap::window() const {
    return {centre(), metresPerPixel(), size(), devicePixelRatioF()};
}

MapBox PointMap::boxInView() const {
    return window().box();
}

void PointMap::finishDrawing() {
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    m_tiles->draw(painter, window());
    m_tiles->finish();
}

void PointMap::paintGround(QPainter& painter) {
    painter.fillRect(rect(), Theme::tokens().window);
    if (corners().empty()) return;
    if (m_background != nullptr && m_background->isOn()) m_background->draw(painter, window());
    m_tiles->draw(painter, window());
}

void PointMap::drawItems(QPainter& painter) const {
    if (m_scene->areas) drawAreaNames(painter);
    drawSelection(painter);
    if (m_subject) {
        painter.setPen(QPen(Theme::tokens().surface, 1.5));
        painter.setBrush(Theme::tokens().highlight);
        drawShape(painter, 2, toScreen(*m_subject), 9);
    }
    if (focusedItem() >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::tokens().text, 2));
        const double radius = m_scene->markRadius(metresPerPixel()) + 4;
        painter.drawEllipse(toScreen(placeOf(m_focused)), radius, radius);
    }
    drawNotices(painter);
}

void PointMap::drawSelection(QPainter& painter) const {
    const Tokens& tokens = Theme::tokens();
    const double radius = std::max(7.0, m_scene->markRadius(metresPerPixel()) + 2);
    const QRectF inside = QRectF(rect()).adjusted(-20, -20, 20, 20);
    painter.setBrush(Qt::NoBrush);
    for (const bool isHalo : {true, false}) {
        painter.setPen(isHalo ? QPen(tokens.surface, 5) : QPen(tokens.highlight, 2.5));
        for (const std::uint32_t i : m_few)
            if (const QPointF at = toScreen(m_scene->cloud->points()[i].location()); inside.contains(at))
                painter.drawEllipse(at, radius, radius);
    }
}

// Where names would lie on each other the first stays: areas come by code.
void PointMap::drawAreaNames(QPainter& painter) const {
    const MapAreas& areas = *m_scene->areas;
    const MapBox seen = boxInView();
    const QFontMetrics metrics = fontMetrics();
    QColor veil = Theme::tokens().window;
    veil.setAlpha(200);
    std::vector<QRectF> taken;
    for (std::size_t k = 0; k < areas.areas().size(); ++k) {
        if (!areas.box(k).meets(seen)) continue;
        const QString& name = QString::fromStdString(areas.areas()[k].name);
        QString text = name;
        int position = MapScale::none;
        if (m_scene->isShaded()) {
            text += u'\n' + m_words.areaLabel(m_scene->areaFigures[k]);
            position = m_scene->scale.classOf(m_scene->areaFigures[k].median);
        }
        const double room = (areas.box(k).east - areas.box(k).west) / metresPerPixel();
        QRectF place = metrics.boundingRect(QRect(0, 0, 400, 100), Qt::AlignCenter, text);
        const double mark = position != MapScale::none ? 18 : 0;
        place.adjust(-4, -1, 4 + mark, 1);
        if (place.width() > room * 1.15) continue;
        place.moveCenter(toScreen(areas.middle(k)));
        if (!place.intersects(QRectF(rect()))) continue;
        if (std::any_of(taken.begin(), taken.end(),
                        [&](const QRectF& other) { return other.intersects(place); }))
            continue;
        taken.push_back(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(place, 3, 3);
        if (mark > 0)
            m_scene->marks.draw(painter, position,
                                {place.left() + 4 + mark / 2, place.bottom() - metrics.height() / 2.0 - 1},
                                7);
        painter.setPen(m_scene->isShaded() ? Theme::tokens().text : Theme::tokens().mutedText);
        painter.drawText(place.adjusted(mark, 0, 0, 0), Qt::AlignCenter, text);
    }
}

void PointMap::drawNotices(QPainter& painter) const {
    if (m_background == nullptr || !m_background->isOn()) return;
    const QString problem = m_background->problem();
    const QString text = problem.isEmpty() ? m_background->attribution() : problem;
    if (text.isEmpty()) return;
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, width() / 2);
    QRectF place(0, 0, fontMetrics().horizontalAdvance(shown) + 8, fontMetrics().height() + 4);
    place.moveBottomRight(QPointF(width() - space::half, height() - space::half));
    QColor veil = Theme::tokens().window;
    veil.setAlpha(215);
    painter.fillRect(place, veil);
    painter.setPen(Theme::tokens().mutedText);
    painter.drawText(place, Qt::AlignCenter, shown);
}

}  // namespace herleid
