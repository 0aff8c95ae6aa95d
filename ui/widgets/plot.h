#pragma once

#include <QtCharts/QChartView>

#include "ui/widgets/plot_data.h"

class QXYSeries;
class QValueAxis;

namespace herleid {

/// Draws a PlotData: curves with bands, marks with error bars, bars, dots, and the axes with their own
/// labels. Pointing or the arrow keys go from point to point and tell its figures; Page Up and Down change
/// the series; Ctrl+C copies the figures and T shows them as a table; the context menu copies, saves and prints.
class Plot : public QChartView {
    Q_OBJECT
public:
    explicit Plot(QWidget* parent = nullptr);
    void show(PlotData data, const Format& format);
    void clear();
    void applyTheme();
    [[nodiscard]] const PlotData& data() const { return m_data; }
    /// What is read out at the point with the focus; empty when there is none.
    [[nodiscard]] QString focusedText() const;
    [[nodiscard]] QSize sizeHint() const override { return {480, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    void addSeries(const PlotSeries& series);
    void addToChart(QXYSeries* series, const std::vector<QPointF>& points);
    void addDots();
    void place();
    void setFocusedPoint(int series, int point);
    void step(int direction);
    void changeSeries(int direction);
    void announce();
    [[nodiscard]] bool isChosen(const PlotPoint& point) const;
    [[nodiscard]] int legendHeight() const;
    [[nodiscard]] QPointF toScreen(double x, double y) const;
    [[nodiscard]] QPointF toChart(double x, double y) const;
    [[nodiscard]] const PlotAxis& across() const { return m_data.inRows ? m_data.y : m_data.x; }
    [[nodiscard]] const PlotAxis& upwards() const { return m_data.inRows ? m_data.x : m_data.y; }
    [[nodiscard]] QRectF acrossLabel(const PlotTick& tick) const;
    [[nodiscard]] std::size_t labelStride() const;
    void drawGrid(QPainter& painter) const;
    void drawBars(QPainter& painter) const;
    void drawDensity(QPainter& painter) const;
    void drawLabels(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawOwnMark(QPainter& painter) const;
    void drawFocus(QPainter& painter) const;

    static constexpr int titleGap = 10;  // between the title of the upward axis and its topmost label

    PlotData m_data;
    Format m_format;
    QValueAxis* m_across;
    QValueAxis* m_upwards;
    QRectF m_plot;
    int m_series = -1;  // the point with the focus
    int m_point = -1;
};

}  // namespace herleid
