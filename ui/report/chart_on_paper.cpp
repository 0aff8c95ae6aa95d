#include "ui/report/chart_on_paper.h"

#include <QPainterPath>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <stdexcept>

namespace herleid {

namespace {

constexpr double letterPixels = 12;           // of .chart in the style of the page
constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double fontScale = 0.95;            // chosen: the fonts of paper are a little wider than those of pages

QColor colourOf(const QStringList& classes) {
    const std::pair<const char*, QColor> colours[] = {{"plus", palette::plus}, {"minus", palette::minus}, {"neutral", palette::neutral},
                                                    {"evidence", palette::evidence}};
    for (const auto& [name, colour] : colours)
        if (classes.contains(QLatin1String(name))) return colour;
    return palette::ink;
}

class Drawing {
public:
    Drawing(PdfPages& pages, QPointF at, double scale) : m_pages(pages), m_painter(pages.painter()), m_at(at), m_scale(scale) {}

    void draw(const QString& svg) {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            const QString name = xml.name().toString();
            const QXmlStreamAttributes of = xml.attributes();
            const QStringList classes = of.value(QLatin1String("class")).toString().split(u' ');
            if (name == QLatin1String("path")) path(of, classes);
            else if (name == QLatin1String("circle")) circle(of, classes);
            else if (name == QLatin1String("rect")) bar(of, classes);
            else if (name == QLatin1String("text")) word(of, classes, xml.readElementText(), 0);
            else if (name == QLatin1String("g")) turned(of, xml);
            else if (name != QLatin1String("svg")) throw std::logic_error("no element of our charts: " + name.toStdString());
        }
        if (xml.hasError()) throw std::logic_error("a chart is no XML: " + xml.errorString().toStdString());
    }

private:
    static double number(const QXmlStreamAttributes& of, const char* name) { return of.value(QLatin1String(name)).toDouble(); }

    [[nodiscard]] QPointF placed(double x, double y) const { return m_pages.device(m_at + QPointF(x, y) * m_scale); }

    /// "M1 2L3 4 … Z" with H and V for straight ones.
    [[nodiscard]] QPainterPath outline(const QString& d) const {
        static const QRegularExpression step(QStringLiteral("([MLHVZ])([^MLHVZ]*)"));
        QPainterPath path;
        QPointF now;
        for (const auto& match : step.globalMatch(d)) {
            const QStringList numbers = match.captured(2).split(u' ', Qt::SkipEmptyParts);
            const QChar kind = match.captured(1).front();
            if (kind == u'Z') {
                path.closeSubpath();
                continue;
            }
            if (kind == u'H') now.setX(numbers.at(0).toDouble());
            else if (kind == u'V') now.setY(numbers.at(0).toDouble());
            else now = {numbers.at(0).toDouble(), numbers.at(1).toDouble()};
            if (kind == u'M') path.moveTo(placed(now.x(), now.y()));
            else path.lineTo(placed(now.x(), now.y()));
        }
        return path;
    }

    void path(const QXmlStreamAttributes& of, const QStringList& classes) {
        const QPainterPath line = outline(of.value(QLatin1String("d")).toString());
        if (classes.contains(QLatin1String("band"))) {
            m_painter.fillPath(line, m_pages.faint(colourOf(classes), 0.18));
            return;
        }
        QColor colour = palette::muted;
        double width = 1;
        if (classes.contains(QLatin1String("grid"))) colour = palette::line;
        if (classes.contains(QLatin1String("mark"))) colour = palette::ink;
        if (classes.contains(QLatin1String("line"))) {
            colour = colourOf(classes);
            width = 2;
        }
        if (classes.contains(QLatin1String("whisker"))) {
            colour = m_pages.faint(palette::plus, 0.45);
            width = 2.5;
        }
        QPen pen = m_pages.pen(colour, width * m_scale);
        if (classes.contains(QLatin1String("mark")) || of.hasAttribute(QLatin1String("stroke-dasharray"))) pen.setDashPattern({3, 3});
        m_painter.strokePath(line, pen);
    }

    // A point with a round pen takes a tenth of the room of a drawn circle, and there are many.
    void circle(const QXmlStreamAttributes& of, const QStringList& classes) {
        const bool isSale = classes.contains(QLatin1String("neutral"));
        QPen pen = m_pages.pen(isSale ? m_pages.faint(palette::neutral, 0.5) : colourOf(classes), 2 * number(of, "r") * m_scale);
        pen.setCapStyle(Qt::RoundCap);
        m_painter.setPen(pen);
        m_painter.drawPoint(placed(number(of, "cx"), number(of, "cy")));
    }

    void bar(const QXmlStreamAttributes& of, const QStringList& classes) {
        const QRectF area(placed(number(of, "x"), number(of, "y")),
                          QSizeF(m_pages.device(number(of, "width") * m_scale), m_pages.device(number(of, "height") * m_scale)));
        m_painter.fillRect(area, colourOf(classes));
    }

    /// Around its anchor, the foot of its letters at y.
    void word(const QXmlStreamAttributes& of, const QStringList& classes, const QString& words, double degrees) {
        const QColor colour = classes.contains(QLatin1String("tick-word")) ? palette::muted : palette::ink;
        const TextStyle style{letterPixels * m_scale * pointsPerMillimetre * fontScale, false, colour};
        const double width = m_pages.textWidth(words, style), height = letterPixels * m_scale;
        const QStringView anchor = of.value(QLatin1String("text-anchor"));
        const double shift = anchor == QLatin1String("end") ? -width : anchor == QLatin1String("middle") ? -width / 2 : 0;
        if (degrees == 0) {
            const QPointF foot = m_at + QPointF(number(of, "x"), number(of, "y")) * m_scale;
            m_pages.text({foot.x() + shift, foot.y() - height, width + 2, 1.35 * height}, words, style, Qt::AlignLeft | Qt::AlignVCenter);
            return;
        }
        m_painter.save();
        m_painter.translate(m_pages.device(m_at + m_turn * m_scale));
        m_painter.rotate(degrees);
        m_pages.text({shift, -height, width + 2, 1.35 * height}, words, style, Qt::AlignLeft | Qt::AlignVCenter);
        m_painter.restore();
    }

    /// <g transform="translate(x y) rotate(−90)"> around one word.
    void turned(const QXmlStreamAttributes& of, QXmlStreamReader& xml) {
        static const QRegularExpression shape(QStringLiteral("translate\\(([-\\d.]+) ([-\\d.]+)\\) rotate\\(([-\\d.]+)\\)"));
        const auto match = shape.match(of.value(QLatin1String("transform")).toString());
        if (!match.hasMatch() || !xml.readNextStartElement() || xml.name() != QLatin1String("text"))
            throw std::logic_error("no group of our charts");
        m_turn = {match.captured(1).toDouble(), match.captured(2).toDouble()};
        const QXmlStreamAttributes text = xml.attributes();
        word(text, text.value(QLatin1String("class")).toString().split(u' '), xml.readElementText(), match.captured(3).toDouble());
    }

    PdfPages& m_pages;
    QPainter& m_painter;
    QPointF m_at;
    double m_scale;
    QPointF m_turn;
};

}  // namespace

void drawChart(PdfPages& pages, const QString& svg, QPointF at, double scale) { Drawing(pages, at, scale).draw(svg); }

}  // namespace herleid
