#pragma once

#include <QPointF>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "ui/text/format.h"

namespace herleid {

/// One place on a series; low and high are its band, equal to y where it has none.
struct PlotPoint {
    double x = 0;
    double y = 0;
    double low = 0;
    double high = 0;
    QString tip;   ///< what is read out at this point
    QString note;  ///< shown at the far end of its row; for marks in rows only
};

/// A curve with its band, or separate marks with error bars.
struct PlotSeries {
    enum class Look { Curve, Marks, Guide };  ///< a guide is a thin line that is no result
    QString name;
    std::vector<PlotPoint> points;
    Look look = Look::Curve;
    int style = 0;  ///< position in the palette of colours, dashes and shapes
};

struct PlotTick {
    double at = 0;
    QString label;
};

struct PlotAxis {
    enum class Unit { AsIs, Months, LogPercent };  ///< what the numbers are, where a table of them must say it otherwise
    QString title;
    double low = 0;
    double high = 1;
    std::vector<PlotTick> ticks;
    Unit unit = Unit::AsIs;

    /// Round ticks that cover [low, high].
    [[nodiscard]] static PlotAxis covering(const QString& title, double low, double high,
                                           const std::function<QString(double at, double step)>& label);
    /// From low to high themselves, with the round ticks between them.
    [[nodiscard]] static PlotAxis within(const QString& title, double low, double high,
                                         const std::function<QString(double at, double step)>& label);
    /// The axis in ln for a percentage: ticks at round percentages, at ln(1 + p/100).
    [[nodiscard]] static PlotAxis percentInLog(const QString& title, double low, double high,
                                               const Format& format);
    /// Months counted as Date::monthIndex does: a tick a year, or a quarter where there are few.
    [[nodiscard]] static PlotAxis months(const QString& title, int first, int last, const Format& format);
};

struct PlotBar {
    double from = 0;
    double to = 0;
    double height = 0;
    QString tip;
};

/// Everything a Plot draws, in words and numbers of the user's language: a value that a test can read.
struct PlotData {
    QString name;  ///< for who cannot see it: what is drawn
    PlotAxis x;
    PlotAxis y;
    std::vector<PlotSeries> series;
    std::vector<PlotBar> bars;
    QString barsName;
    std::vector<QPointF> dots;  ///< faint, behind everything
    QString dotsName;
    std::vector<QPointF> density;  ///< x and how much there is, drawn as small bars along the axis
    QString densityName;
    QString notesTitle;          ///< of the notes of marks in rows
    std::optional<double> mark;  ///< an x that stands out: the dwelling in view
    QString markName;
    std::optional<double> level;  ///< a y to compare with, such as 0
    bool inRows = false;          ///< x runs downwards with a label a row, y to the right
};

/// The figures as a table for a spreadsheet: in Dutch with semicolons and decimal commas, as a spreadsheet
/// that is set to Dutch reads it; in English with commas and points.
[[nodiscard]] QString plotCsv(const PlotData& data, const Format& format);

/// Makes lines of such a table.
class CsvText {
public:
    explicit CsvText(const Format& format);
    CsvText& field(const QString& text);
    CsvText& field(double number);
    void endLine();
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QLocale m_locale;
    QChar m_separator;
    QString m_text;
    bool m_isFirst = true;
};

}  // namespace herleid
