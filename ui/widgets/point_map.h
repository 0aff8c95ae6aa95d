#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "ui/widgets/map_canvas.h"
#include "ui/widgets/map_scene.h"

namespace herleid {

class MapBackground;
class TileDrawer;
struct MapWindow;

/// A map of very many points, such as every dwelling of a municipality, coloured and shaped by a figure. From
/// afar the median of each square of a grid is shown, nearby every point; or areas in the colour of their
/// median, with their names. A click chooses, with Ctrl one more; a drag with Shift chooses a rectangle;
/// Space chooses what N and P went to, Ctrl+A all in sight, Escape nothing; Return or a double click opens.
/// See MapCanvas for moving about.
class PointMap : public MapCanvas {
    Q_OBJECT
public:
    /// What the map says of what is under the pointer, and of itself.
    struct Words {
        QString name;
        QString description;  ///< of the whole map, for who does not see it
        QString empty;
        std::function<QString(const MapPoint&)> point;
        std::function<QString(const PointCloud::Cell&)> cell;
        std::function<QString(const Area&, const AreaFigure&)> area;
        std::function<QString(const AreaFigure&)> areaLabel;  ///< short, under its name
        std::function<QString()> csv;
    };

    explicit PointMap(QWidget* parent = nullptr);
    ~PointMap() override;
    void setWords(Words words);
    /// Other points or figures; the view stays where it was put, unless there was nothing.
    void showPoints(std::shared_ptr<const PointCloud> cloud, const MapScale& scale);
    /// Boundaries (may be null), shaded by these figures where there is one for each area.
    void showAreas(std::shared_ptr<const MapAreas> areas, std::vector<AreaFigure> figures);
    /// Nothing, until the next points come with a view of their own.
    void clear();
    /// Map tiles under it all; null for none. Not owned.
    void setBackground(MapBackground* background);

    /// The place of the dwelling in view: a diamond.
    void setSubject(std::optional<Location> place);
    /// Properties, by fid, without telling anyone.
    void select(const std::vector<std::int64_t>& fids);
    [[nodiscard]] const std::vector<std::int64_t>& selection() const { return m_selection; }
    void setLanguage(const QString& language) override;
    void applyTheme() override;

    [[nodiscard]] const MapScene& scene() const { return *m_scene; }
    /// The grid's level in view; nothing where single points or areas are shown.
    [[nodiscard]] std::optional<int> level() const { return m_scene->levelAt(metresPerPixel()); }
    [[nodiscard]] MapBox boxInView() const;
    /// Waits until all in view is drawn: before a picture is taken.
    void finishDrawing();

signals:
    void selected(const std::vector<std::int64_t>& fids);
    /// A single point was opened.
    void chosen(std::int64_t fid);

protected:
    [[nodiscard]] std::vector<Location> corners() const override;
    [[nodiscard]] QString emptyText() const override { return m_words.empty; }
    void paintGround(QPainter& painter) override;
    void drawItems(QPainter& painter) const override;
    [[nodiscard]] int itemAt(QPointF position) const override;
    [[nodiscard]] QString tipOf(int item) const override;
    void clicked(int item, Qt::KeyboardModifiers keys) override;
    [[nodiscard]] bool choosesByRectangle() const override { return true; }
    void rectangleDrawn(const QRectF& rectangle, Qt::KeyboardModifiers keys) override;
    void stepTo(int direction) override;
    [[nodiscard]] QString figures() const override { return m_words.csv(); }
    [[nodiscard]] bool hasFigures() const override { return m_words.csv != nullptr; }
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] MapWindow window() const;
    void renew();
    void open(int item);
    void choose(std::vector<std::int64_t> fids, bool adds);
    [[nodiscard]] std::vector<std::int64_t> fidsOf(int item) const;
    [[nodiscard]] Location placeOf(int item) const;
    [[nodiscard]] bool isInView(int item) const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] int focusedItem() const { return m_focusedLevel == level() ? m_focused : -1; }
    void drawAreaNames(QPainter& painter) const;
    void drawSelection(QPainter& painter) const;
    void drawNotices(QPainter& painter) const;

    std::shared_ptr<const MapScene> m_scene;
    MapScene m_next;  // what the next scene is made of
    Words m_words;
    std::vector<std::int64_t> m_selection;
    std::vector<std::uint32_t> m_few;  // positions of the selected points, while they are few: drawn on top
    std::optional<Location> m_subject;
    MapBackground* m_background = nullptr;
    TileDrawer* m_tiles;
    int m_focused = -1;
    std::optional<int> m_focusedLevel;  // whose items m_focused counts
};

}  // namespace herleid
