#pragma once

#include "ui/report/ratio_report.h"
#include "ui/report/report_document.h"

namespace herleid {

/// The drawings of a ratio study, with the figures that are drawn; none where there is nothing to draw.
class RatioCharts {
public:
    RatioCharts(const RatioStudy& study, const RatioReportContext& context, const Format& format)
        : m_study(study), m_context(context), m_format(format) {}

    /// Ratio by price level, with the median along it; at most 1,000 sales, evenly by price level.
    [[nodiscard]] DocumentCharts byPrice(const RatioSample& sample) const;
    [[nodiscard]] DocumentCharts equityCurve() const;
    [[nodiscard]] DocumentCharts histogram() const;
    /// The level of each group with its interval; a line for months. None for groupings of more than 60 others.
    [[nodiscard]] DocumentCharts levels(const RatioTable& table) const;

private:
    [[nodiscard]] DocumentChart monthly(const RatioTable& table) const;
    [[nodiscard]] DocumentChart rows(const RatioTable& table) const;

    const RatioStudy& m_study;
    const RatioReportContext& m_context;
    const Format& m_format;
};

/// A ratio figure as a cell, with the interval beneath it in a column that has intervals.
[[nodiscard]] DocumentCell figureCell(RatioFigure figure, double value, const Format& format);
[[nodiscard]] DocumentCell figureCell(RatioFigure figure, double value, const RatioInterval& interval, const Format& format);
[[nodiscard]] DocumentCell countCell(std::size_t count, const Format& format);
[[nodiscard]] DocumentCell textCell(const QString& text);
/// Any number with so many decimals; "–" for NaN.
[[nodiscard]] DocumentCell numberCell(double value, int decimals, const Format& format);

}  // namespace herleid
