#include "ui/report/evidence_drawing.h"

#include <algorithm>

#include "ui/text/say.h"

namespace herleid {

namespace {

const TextStyle plain{8, false, palette::ink};
const TextStyle bold{8.5, true, palette::ink};
const TextStyle quiet{7.5, false, palette::muted};

/// A table whose first column takes the room that the others leave.
class Table {
public:
    struct Column {
        double width;
        QString head;
        bool isNumber = true;
    };
    Table(PdfPages& pages, std::vector<Column> columns) : m_pages(pages), m_columns(std::move(columns)) {
        double others = 0;
        for (std::size_t c = 1; c < m_columns.size(); ++c) others += m_columns[c].width;
        m_columns.front().width = pages.contentWidth() - others;
        m_pages.ensure(14);
        drawHeads();
    }
    void row(const QStringList& cells, const TextStyle& style = plain) {
        double height = 4.6;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            height = std::max(height, m_pages.textHeight(m_columns[c].width - 1.5, at(cells, c), style) + 0.8);
        if (m_pages.y() + height > m_pages.bottom()) {
            m_pages.ensure(height);
            drawHeads();
        }
        draw(cells, style, height);
        m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::line, 0.12);
    }
    /// A row of two cells: a label over all columns but the last.
    void step(const QString& label, const QString& amount, const TextStyle& style = plain) {
        const double last = m_columns.back().width;
        const double room = m_pages.contentWidth() - last - 2;
        const double height = std::max(4.6, m_pages.textHeight(room, label, style) + 0.8);
        m_pages.ensure(height);
        m_pages.text({m_pages.left(), m_pages.y(), room, height}, label, style, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
        m_pages.text({m_pages.right() - last, m_pages.y(), last, height}, amount, style, Qt::AlignRight | Qt::AlignVCenter);
        m_pages.advance(height);
        m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::line, 0.12);
    }
    void rule() { m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::ink, 0.25); }

private:
    static QString at(const QStringList& cells, std::size_t column) { return cells.value(static_cast<qsizetype>(column)); }
    void drawHeads() {
        QStringList heads;
        for (const Column& column : m_columns) heads << column.head;
        double height = 5;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            height = std::max(height, m_pages.textHeight(m_columns[c].width - 1.5, at(heads, c), quiet) + 0.8);
        draw(heads, quiet, height);
        m_pages.line({m_pages.left(), m_pages.y()}, {m_pages.right(), m_pages.y()}, palette::line, 0.2);
    }
    void draw(const QStringList& cells, const TextStyle& style, double height) {
        double x = m_pages.left();
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const int align = m_columns[c].isNumber && c > 0 ? Qt::AlignRight : Qt::AlignLeft;
            m_pages.text({x, m_pages.y(), m_columns[c].width - (align == Qt::AlignRight ? 0 : 1.5), height}, at(cells, c),
                         style, align | Qt::AlignVCenter | Qt::TextWordWrap);
            x += m_columns[c].width;
        }
        m_pages.advance(height);
    }

    PdfPages& m_pages;
    std::vector<Column> m_columns;
};

void note(PdfPages& pages, const QString& text) {
    pages.advance(1);
    pages.paragraph(pages.left(), pages.contentWidth(), text, quiet);
}

void drawAverage(PdfPages& pages, const Explanation& e) {
    pages.heading(Say::tr("How you arrive at this amount yourself"));
    Table table(pages, {{0, {}}, {34, Say::tr("Amount (%1)").arg(e.currencyName)}, {22, Say::tr("Weight")}, {34, Say::tr("Weight × amount")}});
    for (const ExplainedShare& share : e.average) table.row({share.label, share.amount, share.weight, share.product});
    table.rule();
    for (const ExplainedStep& step : e.averageSteps) {
        if (step.strong) table.rule();
        table.step(step.label, step.amount, step.strong ? bold : plain);
    }
    note(pages, e.eligibility);
}

void drawInfluence(PdfPages& pages, const Explanation& e) {
    pages.heading(Say::tr("Which sales carried the value"));
    Table table(pages, {{0, Say::tr("Sale")}, {20, Say::tr("Sold on")}, {21, Say::tr("Sale price")}, {31, Say::tr("Weight")},
                        {17, Say::tr("Influence")}, {26, Say::tr("Without this sale")}, {21, Say::tr("Difference")}});
    for (const ExplainedInfluence& line : e.influence)
        table.row({line.sale, line.date, line.price, line.weight, line.share, line.without, line.difference});
    note(pages, e.influenceNote);
}

void drawComponents(PdfPages& pages, const Explanation& e) {
    pages.ensure(30);
    pages.heading(Say::tr("Value of the parts"));
    Table table(pages, {{0, Say::tr("Part")}, {50, Say::tr("This dwelling"), false}, {40, Say::tr("Amount (%1)").arg(e.currencyName)}});
    for (const ExplainedComponent& line : e.components) table.row({line.label, line.quantity, line.amount});
    table.rule();
    table.row({Say::tr("Value"), {}, e.exactValue}, bold);
    note(pages, e.componentsNote);
}

}  // namespace

void drawTryOut(PdfPages& pages, const Explanation& e) {
    if (!e.tryOut) return;
    pages.advance(4);
    const TextStyle loud{9, true, palette::minus};
    const double height = pages.textHeight(pages.contentWidth() - 8, e.tryOut->notice, loud) + 3;
    pages.fill({pages.left(), pages.y(), 1.2, height}, palette::minus);
    pages.text({pages.left() + 4, pages.y(), pages.contentWidth() - 8, height}, e.tryOut->notice, loud,
               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
    pages.advance(height);
    pages.heading(Say::tr("What the try-out does"));
    Table table(pages, {{0, Say::tr("What changes")}, {34, Say::tr("Recorded"), false}, {34, Say::tr("Try-out"), false},
                        {34, Say::tr("Amount (%1)").arg(e.currencyName)}});
    table.step(Say::tr("Recorded value"), e.tryOut->from);
    for (const ExplainedChange& line : e.tryOut->lines) table.row({line.label, line.before, line.after, line.amount});
    table.rule();
    table.step(Say::tr("Value of the try-out"), e.tryOut->to, bold);
    table.step(Say::tr("Difference"), e.tryOut->difference, bold);
    if (!e.tryOut->refitted.isEmpty()) note(pages, e.tryOut->refitted);
}

bool hasEvidence(const Explanation& e) {
    return !e.average.empty() || !e.influence.empty() || !e.components.empty();
}

void drawEvidence(PdfPages& pages, const Explanation& e) {
    pages.newPage(QPageLayout::Portrait);
    pages.advance(-5);
    if (!e.average.empty()) drawAverage(pages, e);
    if (!e.influence.empty()) drawInfluence(pages, e);
    if (!e.components.empty()) drawComponents(pages, e);
}

}  // namespace herleid
