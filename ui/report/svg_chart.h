#pragma once

#include <QPointF>
#include <QString>
#include <utility>
#include <vector>

#include "ui/report/axis.h"

namespace herleid {

/// A range of values with the places and words of its tick marks.
struct ChartScale {
    double lo = 0;
    double hi = 1;
    std::vector<std::pair<double, QString>> ticks;
    QString title;  ///< what and in which unit
    [[nodiscard]] double at(double value) const { return (value - lo) / (hi - lo); }
};

/// A line chart as inline SVG, drawn in the order of the calls. Colours come from classes of the page's style
/// sheet: plus, minus, evidence, neutral. Points outside the scales are drawn at their edge.
class SvgChart {
public:
    struct Size {
        int width = 520;
        int height = 300;
    };
    SvgChart(ChartScale x, ChartScale y, Size size);

    /// The area between two lines over the same x.
    void band(const std::vector<double>& x, const std::vector<double>& low, const std::vector<double>& high,
              const char* colour);
    void line(const std::vector<QPointF>& points, const char* colour, bool isDashed = false);
    void dots(const std::vector<QPointF>& points, const char* colour, double radius = 2);
    /// From the bottom edge up to y, between two x.
    void bar(double from, double to, double y, const char* colour);
    /// Small bars along the foot: how many sales stand at each x; the highest takes a tenth of the height.
    void density(const std::vector<double>& x, const std::vector<std::size_t>& counts);
    void horizontal(double y);
    void vertical(double x, const QString& label);

    /// name: what a reader of the page aloud is told.
    [[nodiscard]] QString svg(const QString& name) const;

private:
    [[nodiscard]] double px(double x) const;
    [[nodiscard]] double py(double y) const;
    [[nodiscard]] QString path(const std::vector<QPointF>& points) const;

    ChartScale m_x;
    ChartScale m_y;
    Size m_size;
    double m_left;
    QString m_marks;
};

/// Names with a value and a band each, one below the other: for levels.
struct SvgRow {
    QString name;
    double value = 0;
    double low = 0;
    double high = 0;
    QString text;           ///< the value in words, at the right
    bool isMarked = false;  ///< the subject's own
};
[[nodiscard]] QString svgRows(const std::vector<SvgRow>& rows, const ChartScale& scale, const QString& name);

/// Square cells of a map, each with the class of its colour; north is up. Classes of the page: c0, c1, ….
struct SvgCell {
    double x = 0;
    double y = 0;
    int colour = 0;
};
struct SvgMapWord {
    double x = 0;
    double y = 0;
    QString text;
};
[[nodiscard]] QString svgRaster(const std::vector<SvgCell>& cells, double cellSize,
                                const std::vector<SvgMapWord>& words, double barMetres,
                                const QString& barText, const QString& north, const QString& name);

}  // namespace herleid
