#pragma once

#include <memory>

#include "model/facts/sale.h"
#include "ui/widgets/map_canvas.h"

namespace herleid {

/// The map of a valuation: the subject (diamond), its comparable sales (numbered dots, larger by weight) and, faintly, where
/// all other sales are.
class MapView : public MapCanvas {
    Q_OBJECT
public:
    struct Place {
        int number = 0;  ///< 0: the subject; otherwise the column of the matrix
        Location location;
        QString tip;
        double weight = 0;  ///< in the value; the heavier, the larger the dot
    };

    explicit MapView(QWidget* parent = nullptr);
    void showPlaces(std::vector<Place> places);
    void setContext(std::shared_ptr<const SaleSet> sales);
    void choose(int number);
    void setLanguage(const QString& language) override;

signals:
    void chosen(int number);

protected:
    [[nodiscard]] std::vector<Location> corners() const override;
    [[nodiscard]] QString emptyText() const override;
    void drawGround(QPainter& painter) const override;
    void drawItems(QPainter& painter) const override;
    [[nodiscard]] int itemAt(QPointF position) const override;
    [[nodiscard]] QString tipOf(int item) const override;
    void itemClicked(int item) override;
    void stepTo(int direction) override;

private:
    void drawPlace(QPainter& painter, const Place& place) const;
    [[nodiscard]] double radiusOf(const Place& place) const;
    [[nodiscard]] const std::vector<QPointF>& marks() const;

    std::vector<Place> m_places;
    mutable std::vector<QPointF> m_marks;   // where each place's mark is drawn, for the view it was made for
    mutable QPointF m_marksOrigin;
    mutable double m_marksScale = 0;
    std::shared_ptr<const SaleSet> m_context;
    double m_heaviest = 0;
    int m_chosen = -1;  // a number, or −1
};

}  // namespace herleid
