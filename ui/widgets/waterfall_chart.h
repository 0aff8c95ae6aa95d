#pragma once

#include <QtCharts/QChartView>

#include "ui/report/axis.h"

class QAbstractItemModel;
class QItemSelectionModel;
class QBarSet;
class QHorizontalStackedBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace herleid {

/// The ledger as a waterfall: one bar a row of a LedgerModel, from the total before the line to the total
/// after it, on the same height as the row in the table beside it. The axis does not begin at zero; the bars
/// of the baseline and the value carry a break for that. The table is the alternative for who cannot see it.
class WaterfallChart : public QChartView {
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget* parent = nullptr);
    /// Both must outlive the chart. Selecting a row marks the bar and clicking a bar selects the row.
    void setModel(QAbstractItemModel* model, QItemSelectionModel* selection);
    /// Height of the table's head and of its rows: the bars keep to them.
    void setRowHeights(int header, int row);
    void setLanguage(const QString& language);
    void applyTheme();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuild();
    void place();
    void choose(int row);
    void drawAxis(QPainter& painter) const;
    void explain(bool entered, int row);
    [[nodiscard]] double value(int row, int role) const;
    [[nodiscard]] bool isTotal(int row) const;
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] QRectF band(int row) const;
    [[nodiscard]] int rowOf(int bar) const;
    [[nodiscard]] Axis readableAxis() const;
    [[nodiscard]] double xOf(double amount) const;

    QAbstractItemModel* m_model = nullptr;
    QItemSelectionModel* m_selection = nullptr;
    QHorizontalStackedBarSeries* m_series;
    QBarCategoryAxis* m_rows;
    QValueAxis* m_amounts;
    int m_headerHeight = 28;
    int m_rowHeight = 28;
    double m_from = 0;  // what must be seen
    double m_to = 1;
    double m_low = 0;  // the axis, with round ends
    double m_high = 1;
    double m_step = 0;
    QString m_language = "nl";
};

}  // namespace herleid
