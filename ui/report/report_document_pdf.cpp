#include <algorithm>

#include "ui/report/chart_on_paper.h"
#include "ui/report/pdf_page.h"
#include "ui/report/report_document.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

const TextStyle body{9, false, palette::ink};
const TextStyle quiet{8, false, palette::muted};
const TextStyle cellStyle{8, false, palette::ink};
const TextStyle belowStyle{5.8, false, palette::muted};
const TextStyle denseStyle{6.4, false, palette::ink};
const TextStyle headStyle{7.2, false, palette::muted};
const TextStyle denseHeadStyle{6.4, false, palette::muted};
const TextStyle captionStyle{9, true, palette::ink};
constexpr double rowGap = 1.3;      // millimetres; chosen
constexpr double denseGap = 0.5;
constexpr double columnGap = 2;
constexpr double afterNumber = 3;
constexpr double labelWidth = 46;                     // of names of facts; chosen, as is the most
constexpr double mostLabelWidth = 80;
constexpr double factHeight = 5.2;                    // of one that is no longer than a line
constexpr double paperUsed = 0.45;                    // of a page, before a group of rows may go to the next; chosen
constexpr double millimetresPerPixel = 86.0 / 380;   // a chart of 380 pixels takes half a page; its words are 7.7 points
constexpr double titleHeight = 6;                    // of a drawing
constexpr double mostTogether = 120;                 // a table that is no higher stands on one page; chosen
constexpr double mostListTogether = 50;              // millimetres of sentences; chosen
constexpr double mostTogetherWide = 80;              // on the lower pages of wide tables
constexpr std::size_t fewestTogether = 3;            // rows that stay with the heads, and with the end of a table

/// Lays a document out on pages; once to count them, once for good.
class Placed {
public:
    Placed(PdfPages& pages, const ReportDocument& document) : m_pages(pages), m_document(document) {}

    int place() {
        cover();
        for (const DocumentSection& section : m_document.sections) place(section);
        return m_pages.count();
    }

private:
    [[nodiscard]] bool isLandscape() const { return m_pages.contentWidth() > 200; }

    void turn(bool toLandscape) {
        if (toLandscape == isLandscape()) return;
        m_pages.newPage(toLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        m_isFresh = true;
    }

    void cover() {
        const double width = m_pages.contentWidth();
        m_pages.text({m_pages.left(), m_pages.y(), width, 5}, m_document.kind, {9, true, palette::plus});
        m_pages.text({m_pages.left(), m_pages.y(), width, 5}, m_document.projectTitle, {9, false, palette::muted},
                     Qt::AlignRight | Qt::AlignVCenter);
        m_pages.advance(6);
        m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::plus, 0.5);
        const bool isCompact = m_document.isCompact;
        m_pages.advance(isCompact ? 3 : 6);
        m_pages.paragraph(m_pages.left(), width, m_document.name, {isCompact ? 17.0 : 22.0, true, palette::ink});
        m_pages.advance(isCompact ? 0 : 1);
        m_pages.paragraph(m_pages.left(), width, m_document.identity, {isCompact ? 9.0 : 10.0, false, palette::muted});
        m_pages.advance(isCompact ? 2 : 5);
        facts(m_document.cover);
        m_pages.advance(isCompact ? 1 : 4);
        shaded(m_document.verdict, {12, true, palette::ink}, palette::plus);
        m_pages.advance(isCompact ? -2 : 2);
    }

    void shaded(const QString& words, const TextStyle& style, const QColor& edge) {
        const double width = m_pages.contentWidth();
        const double height = m_pages.textHeight(width - 10, words, style) + 6;
        m_pages.ensure(height);
        m_pages.fill({m_pages.left(), m_pages.y(), width, height}, palette::shade);
        m_pages.fill({m_pages.left(), m_pages.y(), 1.2, height}, edge);
        m_pages.text({m_pages.left() + 5, m_pages.y(), width - 10, height}, words, style,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
        m_pages.advance(height + 1);
    }

    void facts(const std::vector<std::pair<QString, QString>>& pairs) {
        double label = labelWidth;
        for (const auto& [name, words] : pairs) label = std::max(label, std::min(m_pages.textWidth(name, body) + 4, mostLabelWidth));
        for (const auto& [name, words] : pairs) {
            // A fingerprint has no blanks to break at: smaller, so that it fits.
            const bool isLong = m_pages.textWidth(words, body) > m_pages.contentWidth() - label && !words.contains(u' ');
            const TextStyle style = isLong ? TextStyle{5.2, false, palette::ink} : body;
            const double height = m_pages.textHeight(m_pages.contentWidth() - label, words, style);
            m_pages.ensure(height);
            m_pages.text({m_pages.left(), m_pages.y(), label, 4}, name, {9, false, palette::muted});
            m_pages.paragraph(m_pages.left() + label, m_pages.contentWidth() - label, words, style);
            m_pages.advance(0.9);
        }
    }

    void place(const DocumentSection& section) {
        if (section.blocks.empty()) return;
        const bool isWide = std::ranges::any_of(section.blocks, [](const DocumentBlock& block) {
            const auto* table = std::get_if<DocumentTable>(&block);
            return table != nullptr && table->isWide;
        });
        m_isFresh = false;
        if (section.startsPage && isWide == isLandscape()) {
            m_pages.newPage(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
            m_isFresh = true;
        }
        if (!section.followsOn) turn(isWide);
        if (!m_isFresh) m_pages.ensure(12 + heightBegun(section.blocks));
        else m_pages.advance(-5);
        m_pages.heading(section.heading);
        m_heading = section.heading;
        for (const DocumentBlock& block : section.blocks) place(block);
    }

    /// What must stand below a heading at least, so that it is not left alone: a few sentences or facts also with what they are about.
    double heightBegun(const std::vector<DocumentBlock>& blocks) {
        double height = 0;
        for (const DocumentBlock& block : blocks) {
            height += heightBegun(block);
            const bool isShort = std::holds_alternative<DocumentText>(block) || std::holds_alternative<DocumentFacts>(block);
            if (!isShort || height > mostListTogether) break;
        }
        return height;
    }

    /// The same of one block.
    double heightBegun(const DocumentBlock& block) {
        if (const auto* table = std::get_if<DocumentTable>(&block)) return heightTogether(*table);
        if (const auto* drawings = std::get_if<DocumentCharts>(&block))
            return drawings->charts.empty() ? 0 : 8 + drawings->charts.front().height * millimetresPerPixel;
        if (const auto* text = std::get_if<DocumentText>(&block)) return heightBegun(*text, 0);
        const auto* pairs = std::get_if<DocumentFacts>(&block);
        return std::min(pairs == nullptr ? 0 : factHeight * static_cast<double>(pairs->pairs.size()), mostListTogether);
    }

    /// A short list stands on one page; of a longer one never one sentence alone.
    double heightBegun(const DocumentText& text, qsizetype from) {
        double all = 0, two = 0;
        for (qsizetype k = from; k < text.sentences.size(); ++k) {
            all += m_pages.textHeight(m_pages.contentWidth() - 4, text.sentences[k], body) + 1.2;
            if (k < from + 2) two = all;
        }
        return all <= mostListTogether || text.sentences.size() - from == 3 ? all : two;
    }

    void place(const DocumentBlock& block) {
        if (const auto* text = std::get_if<DocumentText>(&block)) place(*text);
        if (const auto* pairs = std::get_if<DocumentFacts>(&block)) facts(pairs->pairs);
        if (const auto* table = std::get_if<DocumentTable>(&block)) place(*table);
        if (const auto* drawings = std::get_if<DocumentCharts>(&block)) place(*drawings);
    }

    void place(const DocumentText& text) {
        if (text.style == TextStyleOf::Note) return note(text.sentences);
        for (qsizetype k = 0; k < text.sentences.size(); ++k) {
            const QString& sentence = text.sentences[k];
            const bool isBullet = text.style == TextStyleOf::Bullets;
            const TextStyle& style = text.style == TextStyleOf::Quiet ? quiet : body;
            const double indent = isBullet ? 4 : 0;
            const bool isLast = k + 1 == text.sentences.size();
            m_pages.ensure(k == 0 || text.sentences.size() - k == 2 ? heightBegun(text, k)
                           : isLast ? 0
                                    : m_pages.textHeight(m_pages.contentWidth() - indent, sentence, style));
            if (isBullet) m_pages.fill({m_pages.left() + 0.4, m_pages.y() + 1.6, 1.1, 1.1}, palette::muted);
            m_pages.paragraph(m_pages.left() + indent, m_pages.contentWidth() - indent, sentence, style);
            m_pages.advance(1.2);
        }
    }

    /// One box, whose sentences may stand on two pages.
    void note(const QStringList& sentences) {
        if (sentences.size() == 1) return shaded(sentences.front(), body, palette::minus);
        const double width = m_pages.contentWidth();
        for (qsizetype k = 0; k < sentences.size(); ++k) {
            const double above = k == 0 ? 2.5 : 0.8, below = k + 1 == sentences.size() ? 2.5 : 0.8;
            const double height = m_pages.textHeight(width - 14, sentences[k], body) + above + below;
            m_pages.ensure(height);
            m_pages.fill({m_pages.left(), m_pages.y(), width, height}, palette::shade);
            m_pages.fill({m_pages.left(), m_pages.y(), 1.2, height}, palette::minus);
            m_pages.fill({m_pages.left() + 5, m_pages.y() + above + 1.6, 1.1, 1.1}, palette::muted);
            m_pages.text({m_pages.left() + 9, m_pages.y() + above, width - 14, height}, sentences[k], body,
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
            m_pages.advance(height);
        }
        m_pages.advance(2);
    }

    // Drawings beside each other while they fit, then below.
    void place(const DocumentCharts& drawings) {
        double x = m_pages.left(), lowest = 0;
        for (const DocumentChart& chart : drawings.charts) {
            // One that is taller than a page becomes smaller.
            const double scale = std::min(millimetresPerPixel, (m_pages.bottom() - PdfPages::margin - titleHeight) / chart.height);
            const double width = chart.width * scale, height = chart.height * scale + titleHeight;
            if (x > m_pages.left() && x + width > m_pages.right() + 0.1) {
                m_pages.advance(lowest + 2);
                x = m_pages.left();
                lowest = 0;
            }
            if (x == m_pages.left()) m_pages.ensure(height);
            const bool isAlone = drawings.charts.size() == 1;
            draw(chart, {x, m_pages.y(), width, height}, isAlone ? m_pages.right() - x : width);
            lowest = std::max(lowest, height);
            x += width + 6;
        }
        if (lowest > 0) m_pages.advance(lowest + 2);
    }

    void draw(const DocumentChart& chart, const QRectF& area, double titleWidth) {
        m_pages.text({area.left(), area.top(), titleWidth, 5}, m_pages.elided(chart.title, titleWidth, captionStyle), captionStyle);
        drawChart(m_pages, chart.svg, {area.left(), area.top() + titleHeight}, area.width() / chart.width);
    }

    [[nodiscard]] std::vector<double> widthsOf(const DocumentTable& table) const {
        double all = 0;
        for (const DocumentColumn& column : table.columns) all += column.width;
        std::vector<double> widths;
        for (const DocumentColumn& column : table.columns) widths.push_back(column.width * m_pages.contentWidth() / all);
        return widths;
    }

    /// Where the words of a column stand, from the left of the column: words do not touch a number before them.
    static double indentOf(const DocumentTable& table, std::size_t c) {
        return c > 0 && table.columns[c - 1].isNumber && !table.columns[c].isNumber ? afterNumber : 0;
    }
    static double roomOf(const DocumentTable& table, const std::vector<double>& widths, std::size_t c) {
        return widths[c] - columnGap - indentOf(table, c);
    }

    double heightOf(const DocumentTable& table, const std::vector<double>& widths, const std::vector<DocumentCell>& row) {
        double height = 0;
        if (row.size() == 1 && widths.size() > 1) return m_pages.textHeight(m_pages.contentWidth(), row.front().text, cellStyle) + 2;
        for (std::size_t c = 0; c < row.size(); ++c)
            height = std::max(height, m_pages.textHeight(roomOf(table, widths, c), row[c].text, styleOf(table, row[c], c)) +
                                          (row[c].below.isEmpty() ? 0 : 2.8));
        return height + (table.isDense ? denseGap : rowGap);
    }

    double headHeight(const DocumentTable& table, const std::vector<double>& widths) {
        double height = 0;
        for (std::size_t c = 0; c < widths.size(); ++c)
            height = std::max(height, m_pages.textHeight(roomOf(table, widths, c), fittedHead(table, widths, c), headOf(table)));
        return height + 1.4;
    }

    /// Caption, heads and the first rows.
    double heightOf(const DocumentTable& table, std::size_t rows) {
        const std::vector<double> widths = widthsOf(table);
        double height = 7 + headHeight(table, widths);
        for (std::size_t r = 0; r < std::min(rows, table.rows.size()); ++r) height += heightOf(table, widths, table.rows[r]);
        return height;
    }

    double heightTogether(const DocumentTable& table) {
        const double whole = heightOf(table, table.rows.size());
        return whole <= (table.isWide ? mostTogetherWide : mostTogether) ? whole : heightOf(table, fewestTogether);
    }

    /// Of the group that begins at this row, where a page can hold it; else nothing.
    double groupHeight(const DocumentTable& table, const std::vector<double>& widths, std::size_t first) {
        double height = heightOf(table, widths, table.rows[first]);
        for (std::size_t r = first + 1; r < table.rows.size() && table.rows[r].size() > 1; ++r) height += heightOf(table, widths, table.rows[r]);
        return height + headHeight(table, widths) + 8 < m_pages.bottom() - PdfPages::margin ? height : 0;
    }

    static TextStyle styleOf(const DocumentTable& table, const DocumentCell& cell, std::size_t column) {
        TextStyle style = table.isDense ? denseStyle : cellStyle;
        style.bold = cell.isStrong || (column == 0 && !table.isDense);
        return style;
    }

    /// A word that is wider than its column is divided.
    QString fitted(const QString& words, double width, const TextStyle& style) {
        QStringList parts;
        for (QString word : words.split(u' ')) {
            while (word.size() > 2 && m_pages.textWidth(word, style) > width) {
                qsizetype fits = word.size() - 1;
                while (fits > 1 && m_pages.textWidth(word.left(fits) + u'-', style) > width) --fits;
                parts << word.left(fits) + u'-';
                word.remove(0, fits);
            }
            parts << word;
        }
        return parts.join(u' ');
    }

    QString fittedHead(const DocumentTable& table, const std::vector<double>& widths, std::size_t c) {
        return fitted(table.columns[c].head, roomOf(table, widths, c), headOf(table));
    }

    static TextStyle headOf(const DocumentTable& table) { return table.isDense ? denseHeadStyle : headStyle; }

    void caption(const QString& words) {
        if (words.isEmpty()) return;
        m_pages.advance(1.5);
        m_pages.paragraph(m_pages.left(), m_pages.contentWidth(), words, captionStyle);
        m_pages.advance(1);
    }

    void heads(const DocumentTable& table, const std::vector<double>& widths) {
        const double height = headHeight(table, widths);
        double x = m_pages.left();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const bool isNumber = table.columns[c].isNumber;
            m_pages.text({x + indentOf(table, c), m_pages.y(), roomOf(table, widths, c), height - 0.8}, fittedHead(table, widths, c), headOf(table),
                         (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::TextWordWrap);
            x += widths[c];
        }
        m_pages.advance(height);
        m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::muted, 0.2);
        m_pages.advance(0.6);
    }

    void draw(const DocumentTable& table, const std::vector<double>& widths, const std::vector<DocumentCell>& row, double height) {
        if (row.size() == 1 && widths.size() > 1) {
            m_pages.fill({m_pages.left(), m_pages.y() + 0.6, m_pages.contentWidth(), height - 0.9}, palette::shade);
            m_pages.text({m_pages.left() + 0.6, m_pages.y() + 0.6, m_pages.contentWidth(), height - 0.9}, row.front().text,
                         {table.isDense ? 6.6 : 8.0, true, palette::muted});
            m_pages.advance(height);
            return;
        }
        double x = m_pages.left();
        for (std::size_t c = 0; c < row.size(); ++c) {
            const int side = table.columns[c].isNumber ? Qt::AlignRight : Qt::AlignLeft;
            const double width = roomOf(table, widths, c);
            m_pages.text({x + indentOf(table, c), m_pages.y() + 0.4, width, height}, row[c].text, styleOf(table, row[c], c), side | Qt::AlignTop | Qt::TextWordWrap);
            if (!row[c].below.isEmpty())
                m_pages.text({x - columnGap, m_pages.y() + 0.2 + m_pages.textHeight(width, row[c].text, styleOf(table, row[c], c)), width + columnGap, 3.2},
                             row[c].below, belowStyle, side | Qt::AlignTop);
            x += widths[c];
        }
        m_pages.advance(height);
        m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::line, 0.12);
    }

    void place(const DocumentTable& table) {
        if (table.rows.empty()) return;
        const std::vector<double> widths = widthsOf(table);
        m_pages.ensure(heightTogether(table));
        caption(table.caption);
        heads(table, widths);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const double height = heightOf(table, widths, table.rows[r]);
            // The last rows go to a new page together, not one alone.
            const bool isGroup = table.rows[r].size() == 1 && r + 1 < table.rows.size();
            double needed = height + (isGroup ? heightOf(table, widths, table.rows[r + 1]) : 0);
            if (isGroup && table.isWide && m_pages.y() > PdfPages::margin + paperUsed * (m_pages.bottom() - PdfPages::margin))
                needed = std::max(needed, groupHeight(table, widths, r));
            if (table.rows.size() > fewestTogether && table.rows.size() - r == fewestTogether - 1)
                for (std::size_t k = r + 1; k < table.rows.size(); ++k) needed += heightOf(table, widths, table.rows[k]);
            const int before = m_pages.count();
            m_pages.ensure(needed);
            if (m_pages.count() != before) {
                m_pages.paragraph(m_pages.left(), m_pages.contentWidth(), Say::tr("%1 (continued)").arg(table.caption.isEmpty() ? m_heading : table.caption), quiet);
                heads(table, widths);
            }
            draw(table, widths, table.rows[r], height);
        }
        m_pages.advance(3);
    }

    PdfPages& m_pages;
    const ReportDocument& m_document;
    QString m_heading;       ///< of the section
    bool m_isFresh = true;   ///< nothing stands on this page yet
};

}  // namespace

QByteArray documentPdf(const ReportDocument& document) {
    const PdfLook look{document.head, document.isArchival};
    PdfPages counting(document.name, document.foot, 0, look);
    const int count = Placed(counting, document).place();
    PdfPages pages(document.name, document.foot, count, look);
    Placed(pages, document).place();
    return pages.finish();
}

}  // namespace herleid
