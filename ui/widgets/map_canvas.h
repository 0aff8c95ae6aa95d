#pragma once

#include <QPixmap>
#include <QWidget>
#include <vector>

#include "model/facts/location.h"

class QToolButton;

namespace herleid {

/// A map drawn from the project's own coordinates, without any service; what is on it, its heirs draw. Drag,
/// two fingers or arrow keys move it, the wheel, a pinch or + and − zoom, 0 shows all, N and P go from item to item;
/// where things can be chosen, a drag with Shift draws a rectangle. North is up, with a scale bar in metres; the context
/// menu copies it; T shows its figures as a table where there are any.
class MapCanvas : public QWidget {
    Q_OBJECT
public:
    explicit MapCanvas(QWidget* parent = nullptr);
    virtual void setLanguage(const QString& language);
    virtual void applyTheme();
    void showAll();
    void zoom(double factor, QPointF around);
    /// Shows other ground, so many pixels to the right and down.
    void moveBy(QPointF pixels);

    /// Widget coordinates of a place; for tests and tooltips.
    [[nodiscard]] QPointF toScreen(Location location) const;
    [[nodiscard]] Location toPlace(QPointF position) const;
    [[nodiscard]] Location centre() const { return m_centre; }
    [[nodiscard]] double metresPerPixel() const { return m_metresPerPixel; }
    [[nodiscard]] QSize sizeHint() const override { return {280, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 140}; }

protected:
    /// South-west and north-east of what showAll() shows; empty where there is nothing.
    [[nodiscard]] virtual std::vector<Location> corners() const = 0;
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// What lies still: drawn again only when the view moved.
    virtual void drawGround(QPainter&) const {}
    /// Puts the ground on the widget: a picture of drawGround, kept until the view changes, unless an heir knows better.
    virtual void paintGround(QPainter& painter);
    /// What changes oftener: drawn each time, above the ground.
    virtual void drawItems(QPainter&) const {}
    /// The item at a position of the widget, or −1.
    [[nodiscard]] virtual int itemAt(QPointF position) const = 0;
    [[nodiscard]] virtual QString tipOf(int item) const = 0;
    virtual void itemClicked(int) {}
    /// The same with the keys held down; a click where no item is gives −1.
    virtual void clicked(int item, Qt::KeyboardModifiers) { if (item >= 0) itemClicked(item); }
    /// Whether dragging with Shift draws a rectangle; then what happens with it. In pixels.
    [[nodiscard]] virtual bool choosesByRectangle() const { return false; }
    virtual void rectangleDrawn(const QRectF&, Qt::KeyboardModifiers) {}
    /// To the next (1) or former (−1) item.
    virtual void stepTo(int) {}
    /// The figures of the map as CSV; without any, the map is copied as an image only.
    [[nodiscard]] virtual QString figures() const { return {}; }
    [[nodiscard]] virtual bool hasFigures() const { return false; }

    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    void contentChanged();  ///< another extent
    void viewChanged();     ///< the ground must be drawn again

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QPixmap groundPixmap() const;
    void drawScale(QPainter& painter) const;
    void drawRectangle(QPainter& painter) const;

    QPixmap m_ground;
    Location m_centre;
    double m_metresPerPixel = 10;
    bool m_showsAll = true;  // keeps everything in sight when resized, until moved by hand
    QPointF m_pressed;
    QPointF m_last;
    bool m_isDragging = false;
    bool m_isDrawingRectangle = false;
    QString m_language = "nl";
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomAll;
};

}  // namespace herleid
