#pragma once

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include "ui/report/palette.h"

namespace herleid {

/// How a piece of text looks: size in points, weight, colour.
struct TextStyle {
    double points = 9;
    bool bold = false;
    QColor color = palette::ink;
};

/// What pages have beyond their foot.
struct PdfLook {
    QString header;            ///< at the head of the second and later pages; the first has a title of its own
    bool isArchival = false;   ///< PDF/A-1b: colours with their profile, metadata inside, nothing that shines through
};

/// The pages of an A4 document on which drawings are placed in millimetres from the top left of the paper.
/// Fonts are embedded; the file holds no moment of making, so the same content gives the same bytes.
class PdfPages {
public:
    /// footer: at the left of every page's foot; pageCount: for "page 1 of 3", 0 while it is being counted.
    PdfPages(const QString& title, const QString& footer, int pageCount, PdfLook look = {});

    void newPage(QPageLayout::Orientation orientation);
    /// Begins a page of the same orientation unless this much height is left.
    void ensure(double height);
    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] double left() const { return margin; }
    [[nodiscard]] double right() const { return m_width - margin; }
    [[nodiscard]] double contentWidth() const { return m_width - 2 * margin; }
    [[nodiscard]] double bottom() const { return m_height - margin - 6; }
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void advance(double height) { m_y += height; }

    /// Device length of a length in millimetres.
    [[nodiscard]] double device(double millimetres) const { return millimetres * m_scale; }
    [[nodiscard]] QPointF device(QPointF point) const { return point * m_scale; }
    [[nodiscard]] QRectF device(const QRectF& area) const;
    [[nodiscard]] QPen pen(const QColor& color, double width) const;
    void line(QPointF from, QPointF to, const QColor& color, double width = 0.2);
    void fill(const QRectF& area, const QColor& color);

    void text(const QRectF& area, const QString& text, const TextStyle& style, int flags = Qt::AlignLeft | Qt::AlignVCenter);
    [[nodiscard]] double textHeight(double width, const QString& text, const TextStyle& style);
    [[nodiscard]] double textWidth(const QString& text, const TextStyle& style);
    /// The text, shortened with … where it is wider.
    [[nodiscard]] QString elided(const QString& text, double width, const TextStyle& style);
    /// Writes wrapped text at y() over the width and moves below it.
    void paragraph(double left, double width, const QString& text, const TextStyle& style);
    void heading(const QString& text);

    /// The colour at this strength on white paper; in an archival file mixed beforehand, as nothing may shine through there.
    [[nodiscard]] QColor faint(QColor colour, double strength) const;

    [[nodiscard]] int count() const { return m_count; }
    /// Ends the document and returns the file.
    [[nodiscard]] QByteArray finish();

    static constexpr double margin = 16;

private:
    [[nodiscard]] QFont font(const TextStyle& style) const;
    void drawFooter();
    void drawHeader();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_family;
    QString m_footer;
    PdfLook m_look;
    int m_pageCount;
    int m_count = 1;
    double m_scale = 1;
    double m_width = 210;
    double m_height = 297;
    double m_y = margin;
};

}  // namespace herleid
