#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>
#include <vector>

#include "model/facts/location.h"
#include "model/facts/sale.h"

class QToolButton;

namespace herleid {

/// A map drawn from the project's own coordinates, without any service: the subject (diamond), its comparable
/// sales (numbered dots) and, faintly, where all other sales are. Drag or arrow keys move it, the wheel or +
/// and − zoom, 0 shows all. North is up, with a scale bar in metres.
class MapView : public QWidget {
    Q_OBJECT
public:
    struct Place {
        int number = 0;  ///< 0: the subject; otherwise the column of the matrix
        Location location;
        QString tip;
    };

    explicit MapView(QWidget* parent = nullptr);
    void showPlaces(std::vector<Place> places);
    void setContext(std::shared_ptr<const SaleSet> sales);
    void choose(int number);
    void setLanguage(const QString& language);
    void applyTheme();
    void showAll();
    void zoom(double factor, QPointF around);

    /// Widget coordinates of a place; for tests and tooltips.
    [[nodiscard]] QPointF toScreen(Location location) const;
    [[nodiscard]] double metresPerPixel() const { return m_metresPerPixel; }
    [[nodiscard]] QSize sizeHint() const override { return {280, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 140}; }

signals:
    void chosen(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int placeAt(QPointF position) const;  // position in m_places, or −1
    [[nodiscard]] QPixmap drawContext() const;
    void drawPlace(QPainter& painter, const Place& place) const;
    void drawScale(QPainter& painter) const;
    void viewChanged();
    void stepTo(int direction);

    std::vector<Place> m_places;
    std::shared_ptr<const SaleSet> m_context;
    QPixmap m_contextPixmap;  // drawn again only when the view moved
    Location m_centre;
    double m_metresPerPixel = 10;
    bool m_showsAll = true;  // keeps everything in sight when resized, until moved by hand
    int m_chosen = -1;       // a number, or −1
    QPointF m_pressed;
    QPointF m_last;
    bool m_isDragging = false;
    QString m_language = "nl";
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomAll;
};

}  // namespace herleid
