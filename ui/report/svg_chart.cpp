#include "ui/report/svg_chart.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "ui/report/html_page.h"

namespace herleid {

namespace {

using html::escaped;

constexpr double letter = 7.2;  // width of a figure at 12 px, on average, a percent sign among some
constexpr double right = 14;
constexpr double top = 10;
constexpr double bottom = 44;
constexpr double titleRoom = 28;
constexpr double rowHeight = 22;
constexpr double mapSide = 560;

QString number(double value) {
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const QString& words, const char* cssClass, const char* anchor) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\" text-anchor=\"%4\">%5</text>")
        .arg(number(x), number(y), QLatin1String(cssClass), QLatin1String(anchor), escaped(words));
}

QString straight(double x1, double y1, double x2, double y2, const char* cssClass) {
    return QStringLiteral("<path class=\"%1\" d=\"M%2 %3L%4 %5\"/>")
        .arg(QLatin1String(cssClass), number(x1), number(y1), number(x2), number(y2));
}

QString drawing(double width, double height, const QString& name, const QString& content) {
    return QStringLiteral(
               "<svg class=\"chart\" viewBox=\"0 0 %1 %2\" style=\"max-width:%1px\" role=\"img\" "
               "aria-label=\"%3\">%4</svg>\n")
        .arg(QString::number(std::ceil(width)), QString::number(std::ceil(height)), escaped(name), content);
}

qsizetype longestTick(const ChartScale& scale) {
    qsizetype longest = 0;
    for (const auto& [value, words] : scale.ticks) longest = std::max(longest, words.size());
    return longest;
}

}  // namespace

SvgChart::SvgChart(ChartScale x, ChartScale y, Size size)
    : m_x(std::move(x)),
      m_y(std::move(y)),
      m_size(size),
      m_left((m_y.title.isEmpty() ? 0 : titleRoom) + 10 + letter * static_cast<double>(longestTick(m_y))) {}

double SvgChart::px(double x) const {
    return m_left + std::clamp(m_x.at(x), 0.0, 1.0) * (m_size.width - m_left - right);
}

double SvgChart::py(double y) const {
    return top + (1 - std::clamp(m_y.at(y), 0.0, 1.0)) * (m_size.height - top - bottom);
}

QString SvgChart::path(const std::vector<QPointF>& points) const {
    QString d;
    for (const QPointF& point : points)
        d += QLatin1Char(d.isEmpty() ? 'M' : 'L') + number(px(point.x())) + u' ' + number(py(point.y()));
    return d;
}

void SvgChart::band(const std::vector<double>& x, const std::vector<double>& low,
                    const std::vector<double>& high, const char* colour) {
    std::vector<QPointF> outline;
    for (std::size_t i = 0; i < x.size(); ++i) outline.emplace_back(x[i], high[i]);
    for (std::size_t i = x.size(); i-- > 0;) outline.emplace_back(x[i], low[i]);
    m_marks +=
        QStringLiteral("<path class=\"band %1\" d=\"%2Z\"/>").arg(QLatin1String(colour), path(outline));
}

void SvgChart::line(const std::vector<QPointF>& points, const char* colour, bool isDashed) {
    m_marks += QStringLiteral("<path class=\"line %1\"%2 d=\"%3\"/>")
                   .arg(QLatin1String(colour),
                        isDashed ? QStringLiteral(" stroke-dasharray=\"5 4\"") : QString(), path(points));
}

void SvgChart::dots(const std::vector<QPointF>& points, const char* colour, double radius) {
    for (const QPointF& point : points)
        m_marks +=
            QStringLiteral("<circle class=\"%1\" cx=\"%2\" cy=\"%3\" r=\"%4\"/>")
                .arg(QLatin1String(colour), number(px(point.x())), number(py(point.y())), number(radius));
}

void SvgChart::bar(double from, double to, double y, const char* colour) {
    const double x = px(from);
    m_marks += QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>")
                   .arg(QLatin1String(colour), number(x), number(py(y)),
                        number(std::max(0.5, px(to) - x - 0.5)), number(py(m_y.lo) - py(y)));
}

void SvgChart::density(const std::vector<double>& x, const std::vector<std::size_t>& counts) {
    const std::size_t most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    if (most == 0) return;
    const double foot = m_size.height - bottom;
    const double highest = 0.1 * (foot - top);
    QString d;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (counts[i] > 0)
            d += QStringLiteral("M%1 %2V%3")
                     .arg(number(px(x[i])), number(foot),
                          number(foot - std::max(1.0, highest * static_cast<double>(counts[i]) /
                                                          static_cast<double>(most))));
    m_marks += QStringLiteral("<path class=\"density\" d=\"%1\"/>").arg(d);
}

void SvgChart::horizontal(double y) {
    m_marks += straight(m_left, py(y), m_size.width - right, py(y), "zero");
}

void SvgChart::vertical(double x, const QString& label) {
    const bool isFarRight = m_x.at(x) > 0.7;
    m_marks += straight(px(x), top, px(x), m_size.height - bottom, "mark") +
               text(px(x) + (isFarRight ? -4 : 4), top + 10, label, "word", isFarRight ? "end" : "start");
}

QString SvgChart::svg(const QString& name) const {
    QString frame;
    double free = 0;  // where the last label ended
    const double foot = m_size.height - bottom;
    for (const auto& [value, words] : m_y.ticks)
        frame += straight(m_left, py(value), m_size.width - right, py(value), "grid") +
                 text(m_left - 6, py(value) + 4, words, "tick-word", "end");
    for (const auto& [value, words] : m_x.ticks) {
        const double half = 0.5 * letter * static_cast<double>(words.size());
        const double middle = std::min(px(value), m_size.width - half);
        frame += straight(px(value), foot, px(value), foot + 4, "edge");
        if (middle - half < free) continue;  // a tick without room for its label stays a tick
        frame += text(middle, foot + 17, words, "tick-word", "middle");
        free = middle + half + letter;
    }
    frame += straight(m_left, foot, m_size.width - right, foot, "edge");
    if (!m_x.title.isEmpty())
        frame += text(0.5 * (m_left + m_size.width - right), m_size.height - 6, m_x.title, "word", "middle");
    if (!m_y.title.isEmpty())
        frame += QStringLiteral("<g transform=\"translate(13 %1) rotate(-90)\">%2</g>")
                     .arg(number(0.5 * (top + foot)), text(0, 0, m_y.title, "word", "middle"));
    return drawing(m_size.width, m_size.height, name, frame + m_marks);
}

QString svgRows(const std::vector<SvgRow>& rows, const ChartScale& scale, const QString& name) {
    qsizetype longest = 0;
    qsizetype longestText = 0;
    for (const SvgRow& row : rows) {
        longest = std::max(longest, row.name.size());
        longestText = std::max(longestText, row.text.size());
    }
    const double width = 520;
    const double left = std::min(240.0, 16 + letter * static_cast<double>(longest));
    const double end = width - 12 - letter * static_cast<double>(longestText);
    const auto px = [&](double value) { return left + std::clamp(scale.at(value), 0.0, 1.0) * (end - left); };
    const double foot = top + rowHeight * static_cast<double>(rows.size());
    QString content;
    for (const auto& [value, words] : scale.ticks)
        content += straight(px(value), top, px(value), foot, value == 0 ? "zero" : "grid") +
                   text(px(value), foot + 16, words, "tick-word", "middle");
    double y = top + 0.5 * rowHeight;
    for (const SvgRow& row : rows) {
        const auto fits = static_cast<qsizetype>((left - 12) / letter);
        const QString shown = row.name.size() > fits ? row.name.left(fits - 1) + QChar(0x2026) : row.name;
        content += text(left - 8, y + 4, shown, row.isMarked ? "word own" : "word", "end");
        if (row.low < row.high) content += straight(px(row.low), y, px(row.high), y, "whisker");
        content += QStringLiteral("<circle class=\"plus\" cx=\"%1\" cy=\"%2\" r=\"4\"/>")
                       .arg(number(px(row.value)), number(y)) +
                   text(width - 4, y + 4, row.text, row.isMarked ? "word own" : "word", "end");
        y += rowHeight;
    }
    content += text(0.5 * (left + end), foot + 34, scale.title, "word", "middle");
    return drawing(width, foot + 42, name, content);
}

QString svgRaster(const std::vector<SvgCell>& cells, double cellSize, const std::vector<SvgMapWord>& words,
                  double barMetres, const QString& barText, const QString& north, const QString& name) {
    if (cells.empty()) return {};
    const auto byX = [](const SvgCell& a, const SvgCell& b) { return a.x < b.x; };
    const auto byY = [](const SvgCell& a, const SvgCell& b) { return a.y < b.y; };
    const auto [west, east] = std::minmax_element(cells.begin(), cells.end(), byX);
    const auto [south, high] = std::minmax_element(cells.begin(), cells.end(), byY);
    const double scale = mapSide / (std::max(east->x - west->x, high->y - south->y) + cellSize);
    const double side = cellSize * scale;
    const double width = (east->x - west->x) * scale + side;
    const double height = (high->y - south->y) * scale + side;
    std::map<int, QString> paths;
    for (const SvgCell& cell : cells)
        paths[cell.colour] += QStringLiteral("M%1 %2h%3v%3h-%3z")
                                  .arg(number((cell.x - west->x) * scale), number((high->y - cell.y) * scale),
                                       number(side + 0.05));
    QString content;
    for (const auto& [colour, d] : paths)
        content += QStringLiteral("<path class=\"c%1\" d=\"%2\"/>").arg(colour).arg(d);
    for (const SvgMapWord& word : words)
        content += text((word.x - west->x + 0.5 * cellSize) * scale,
                        (high->y - word.y + 0.5 * cellSize) * scale + 4, word.text, "place", "middle");
    const double foot = height + 28;
    content += QStringLiteral("<path class=\"scale\" d=\"M4 %1v6H%2v-6\"/>")
                   .arg(number(foot - 14), number(4 + barMetres * scale)) +
               text(12 + barMetres * scale, foot - 6, barText, "word", "start") +
               QStringLiteral("<path class=\"scale\" d=\"M%1 %2v-14m-4 5l4 -5l4 5\"/>")
                   .arg(number(width - 10), number(foot - 4)) +
               text(width - 20, foot - 6, north, "word", "end");
    return drawing(width, foot + 4, name, content);
}

}  // namespace herleid
