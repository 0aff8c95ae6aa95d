#pragma once

#include <functional>
#include <optional>

#include "ui/theme/diverging_scale.h"
#include "ui/widgets/map_canvas.h"

namespace herleid {

/// A map of percentages: square cells in the colours of a DivergingScale, or sales as triangles that point up
/// where they are above zero and down where below, larger the farther off.
class ShadedMap : public MapCanvas {
    Q_OBJECT
public:
    struct Item {
        Location location;
        double percent = 0;
    };
    using TipOf = std::function<QString(int item)>;

    explicit ShadedMap(QWidget* parent = nullptr);
    void showCells(std::vector<Item> cells, double cellSize, const DivergingScale& scale, TipOf tip);
    void showSales(std::vector<Item> sales, const DivergingScale& scale, TipOf tip);
    /// The place of the dwelling in view: a diamond.
    void setSubject(std::optional<Location> place);
    /// What the menu copies, and the words where there is nothing to see.
    void setWords(const QString& name, const QString& empty, std::function<QString()> csv);

protected:
    [[nodiscard]] std::vector<Location> corners() const override;
    [[nodiscard]] QString emptyText() const override { return m_empty; }
    void drawGround(QPainter& painter) const override;
    void drawItems(QPainter& painter) const override;
    [[nodiscard]] int itemAt(QPointF position) const override;
    [[nodiscard]] QString tipOf(int item) const override { return m_tip(item); }
    void stepTo(int direction) override;
    [[nodiscard]] QString figures() const override { return m_csv(); }
    [[nodiscard]] bool hasFigures() const override { return m_csv != nullptr; }

private:
    void show(std::vector<Item> items, double cellSize, const DivergingScale& scale, TipOf tip);
    void drawCells(QPainter& painter) const;
    void drawSales(QPainter& painter) const;
    [[nodiscard]] double saleRadius(int position) const;

    std::vector<Item> m_items;
    double m_cellSize = 0;  // 0: sales
    DivergingScale m_scale;
    TipOf m_tip;
    std::function<QString()> m_csv;
    QString m_empty;
    std::optional<Location> m_subject;
    int m_focused = -1;
};

}  // namespace herleid
