#pragma once

#include <QPointF>
#include <QString>

#include "ui/report/pdf_page.h"

namespace herleid {

/// Draws what SvgChart and svgRows make (paths of straight lines, circles, bars and words with the classes of
/// reportChartStyle()) on a page, with words as words: Qt's own SVG drawing makes outlines of them, which nobody can search
/// or copy. at: its left top corner; scale: millimetres a pixel. Throws std::logic_error for an element that charts do not
/// have, so that none is lost.
void drawChart(PdfPages& pages, const QString& svg, QPointF at, double scale);

}  // namespace herleid
