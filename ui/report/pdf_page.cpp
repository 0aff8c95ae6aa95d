#include "ui/report/pdf_page.h"

#include <QCryptographicHash>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPageSize>
#include <cmath>

#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr int resolution = 1200;   // chosen: fine enough that rounding of glyph places cannot be seen

// The first of these that is installed; the packages depend on the first, the last comes with any desktop.
QString reportFamily() {
    const QStringList present = QFontDatabase::families();
    for (const char* family : {"Open Sans", "Noto Sans", "Liberation Sans", "DejaVu Sans"})
        if (present.contains(QLatin1String(family))) return QLatin1String(family);
    return QFont().family();
}

QPageLayout a4(QPageLayout::Orientation orientation) {
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter};
}

// Qt writes the time of making into the file; the same length with a fixed day keeps every offset.
void removeTimeOfMaking(QByteArray& pdf) {
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0) return;
    const QByteArray fixed = "20000101000000";
    pdf.replace(at + key.size(), fixed.size(), fixed);
    const qsizetype zone = at + key.size() + fixed.size();
    const qsizetype end = pdf.indexOf(')', zone);
    if (end - zone == 7) pdf.replace(zone, 7, "+00'00'");
}

// The same in the metadata of an archival file: "2026-11-26T05:00:00+01:00".
void removeTimeOfMetadata(QByteArray& pdf) {
    const QByteArray fixed = "2000-01-01T00:00:00";
    for (const QByteArray& key : {QByteArray("CreateDate"), QByteArray("ModifyDate"), QByteArray("MetadataDate")}) {
        for (qsizetype at = pdf.indexOf("xmp:" + key); at >= 0; at = pdf.indexOf("xmp:" + key, at + 1)) {
            const qsizetype begin = at + 4 + key.size() + 1;   // behind > or =
            const qsizetype moment = pdf.at(begin) == '"' ? begin + 1 : begin;
            const qsizetype zone = moment + fixed.size();
            if (zone + 6 > pdf.size() || pdf.at(moment + 10) != 'T') continue;
            pdf.replace(moment, fixed.size(), fixed);
            if (pdf.at(zone) == '+' || pdf.at(zone) == '-') pdf.replace(zone, 6, "+00:00");
        }
    }
}

// Qt draws an identifier by chance; one that follows from the content says the same of the same file.
void fixIdentifier(QByteArray& pdf) {
    const QByteArray key = "/ID [ <";
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0) return;
    const QByteArray own = QCryptographicHash::hash(pdf.left(at), QCryptographicHash::Md5).toHex();
    const qsizetype first = at + key.size(), second = pdf.indexOf('<', first);
    if (second < 0 || second - first < own.size()) return;
    pdf.replace(first, own.size(), own);
    pdf.replace(second + 1, own.size(), own);
}

}  // namespace

PdfPages::PdfPages(const QString& title, const QString& footer, int pageCount, PdfLook look)
    : m_buffer(&m_bytes), m_writer(&m_buffer), m_family(reportFamily()), m_footer(footer), m_look(std::move(look)),
      m_pageCount(pageCount) {
    m_buffer.open(QIODevice::WriteOnly);
    if (m_look.isArchival) m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(resolution);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Herleid"));
    m_writer.setPageLayout(a4(QPageLayout::Portrait));
    m_scale = resolution / 25.4;
    m_painter.begin(&m_writer);
    drawFooter();
}

void PdfPages::newPage(QPageLayout::Orientation orientation) {
    const bool isPortrait = orientation == QPageLayout::Portrait;
    m_writer.setPageLayout(a4(orientation));
    m_writer.newPage();
    m_width = isPortrait ? 210 : 297;
    m_height = isPortrait ? 297 : 210;
    m_y = margin;
    ++m_count;
    drawFooter();
    drawHeader();
}

void PdfPages::ensure(double height) {
    if (m_y + height <= bottom()) return;
    newPage(m_width > m_height ? QPageLayout::Landscape : QPageLayout::Portrait);
}

QRectF PdfPages::device(const QRectF& area) const { return {area.topLeft() * m_scale, area.size() * m_scale}; }

QPen PdfPages::pen(const QColor& color, double width) const {
    QPen result(color, device(width));
    result.setCapStyle(Qt::FlatCap);
    return result;
}

void PdfPages::line(QPointF from, QPointF to, const QColor& color, double width) {
    m_painter.setPen(pen(color, width));
    m_painter.drawLine(device(from), device(to));
}

void PdfPages::fill(const QRectF& area, const QColor& color) { m_painter.fillRect(device(area), color); }

QFont PdfPages::font(const TextStyle& style) const {
    QFont result(m_family);
    result.setPointSizeF(style.points);
    result.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

void PdfPages::text(const QRectF& area, const QString& text, const TextStyle& style, int flags) {
    m_painter.setFont(font(style));
    m_painter.setPen(style.color);
    m_painter.drawText(device(area), flags, text);
}

double PdfPages::textHeight(double width, const QString& text, const TextStyle& style) {
    const QFontMetricsF metrics(font(style), &m_writer);
    return metrics.boundingRect(QRectF(0, 0, device(width), device(10'000)), Qt::TextWordWrap, text).height() / m_scale;
}

double PdfPages::textWidth(const QString& text, const TextStyle& style) {
    return QFontMetricsF(font(style), &m_writer).horizontalAdvance(text) / m_scale;
}

QString PdfPages::elided(const QString& content, double width, const TextStyle& style) {
    return QFontMetricsF(font(style), &m_writer).elidedText(content, Qt::ElideRight, device(width));
}

void PdfPages::paragraph(double left, double width, const QString& content, const TextStyle& style) {
    const double height = textHeight(width, content, style);
    ensure(height);
    text({left, m_y, width, height + 1}, content, style, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
    m_y += height;
}

void PdfPages::heading(const QString& content) {
    ensure(20);
    m_y += 5;
    const TextStyle style{11.5, true, palette::ink};
    text({left(), m_y, contentWidth(), 6}, content, style);
    m_y += 7;
}

void PdfPages::drawFooter() {
    const double top = m_height - margin - 1;
    const TextStyle style{7.5, false, palette::muted};
    line({left(), top}, {right(), top}, palette::line);
    text({left(), top + 1, contentWidth() - 30, 5}, elided(m_footer, contentWidth() - 32, style), style);
    const QString number = m_pageCount > 0 ? Say::tr("page %1 of %2").arg(m_count).arg(m_pageCount) : QString();
    text({right() - 30, top + 1, 30, 5}, number, style, Qt::AlignRight | Qt::AlignVCenter);
}

void PdfPages::drawHeader() {
    if (m_look.header.isEmpty()) return;
    const TextStyle style{7.5, false, palette::muted};
    text({left(), 7, contentWidth(), 4}, elided(m_look.header, contentWidth(), style), style);
    line({left(), 11.6}, {right(), 11.6}, palette::line);
}

QColor PdfPages::faint(QColor colour, double strength) const {
    if (!m_look.isArchival) {
        colour.setAlphaF(static_cast<float>(strength));
        return colour;
    }
    const auto mixed = [strength](int part) { return static_cast<int>(std::lround(255 - strength * (255 - part))); };
    return {mixed(colour.red()), mixed(colour.green()), mixed(colour.blue())};
}

QByteArray PdfPages::finish() {
    m_painter.end();
    m_buffer.close();
    removeTimeOfMaking(m_bytes);
    if (m_look.isArchival) {
        removeTimeOfMetadata(m_bytes);
        fixIdentifier(m_bytes);
    }
    return m_bytes;
}

}  // namespace herleid
