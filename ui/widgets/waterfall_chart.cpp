#include "ui/widgets/waterfall_chart.h"

#include <QAbstractItemModel>
#include <QGraphicsLayout>
#include <QItemSelectionModel>
#include <QPainter>
#include <QToolTip>
#include <QContextMenuEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

#include "model/valuation/ledger.h"
#include "ui/report/axis.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_menu.h"
#include "ui/widgets/ledger_model.h"

namespace herleid {

namespace {

constexpr int sideMargin = 28;    // room for the outermost axis labels
constexpr int smallestTick = 64;  // an axis label
constexpr int tickWidth = 88;     // an axis label with room around it
constexpr double barShare = 0.6;  // of the row's height; chosen

}  // namespace

WaterfallChart::WaterfallChart(QWidget* parent)
    : QChartView(parent),
      m_series(new QHorizontalStackedBarSeries),
      m_rows(new QBarCategoryAxis),
      m_amounts(new QValueAxis) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // the table takes the keyboard, and has the same lines
    setRenderHint(QPainter::Antialiasing);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->addSeries(m_series);
    m_series->setBarWidth(barShare);
    m_rows->setLabelsVisible(false);
    m_rows->setGridLineVisible(false);
    m_rows->setLineVisible(false);
    // Its labels and lines are drawn by hand: Qt's follow a new size late and shorten the outermost label.
    m_amounts->setLabelsVisible(false);
    m_amounts->setGridLineVisible(false);
    m_amounts->setLineVisible(false);
    chart()->addAxis(m_rows, Qt::AlignLeft);
    chart()->addAxis(m_amounts, Qt::AlignTop);
    m_series->attachAxis(m_rows);
    m_series->attachAxis(m_amounts);
    connect(m_series, &QAbstractBarSeries::clicked, this, [this](int bar, QBarSet*) { choose(rowOf(bar)); });
    connect(m_series, &QAbstractBarSeries::hovered, this,
            [this](bool entered, int bar, QBarSet*) { explain(entered, rowOf(bar)); });
    applyTheme();
}

void WaterfallChart::setModel(QAbstractItemModel* model, QItemSelectionModel* selection) {
    m_model = model;
    m_selection = selection;
    connect(model, &QAbstractItemModel::modelReset, this, &WaterfallChart::rebuild);
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] { viewport()->update(); });
    rebuild();
}

void WaterfallChart::setRowHeights(int header, int row) {
    m_headerHeight = header;
    m_rowHeight = row;
    place();
}

void WaterfallChart::setLanguage(const QString& language) {
    m_language = language;
    viewport()->update();
    setAccessibleName(tr("Waterfall chart of the contributions; the table beside it has the same figures"));
    setAccessibleDescription(tr("One bar a line of the table, from the total before the line to the total after it"));
}

bool WaterfallChart::isHeading(int row) const {
    return m_model->index(row, 0).data(LedgerModel::KindRole).toInt() == LedgerModel::headingKind;
}

double WaterfallChart::value(int row, int role) const {
    return m_model->index(row, LedgerModel::Amount).data(role).toDouble();
}

bool WaterfallChart::isTotal(int row) const {
    const int kind = m_model->index(row, 0).data(LedgerModel::KindRole).toInt();
    return kind == LedgerModel::outcomeKind || kind == static_cast<int>(LedgerKind::Baseline);
}

// As many marks as have room for their labels, at least two.
Axis WaterfallChart::readableAxis() const {
    const double room = std::max(40, width() - 2 * sideMargin);
    int wanted = std::max(1, static_cast<int>(room) / tickWidth);
    Axis axis = Axis::covering(m_from, m_to, wanted);
    while (wanted > 1 && room * axis.step / (axis.hi - axis.lo) < smallestTick)
        axis = Axis::covering(m_from, m_to, --wanted);
    return axis;
}

int WaterfallChart::rowOf(int bar) const {
    return m_model->rowCount() - 1 - bar;
}

void WaterfallChart::rebuild() {
    m_series->clear();
    m_rows->clear();
    const int rows = m_model->rowCount();
    if (rows == 0) return;
    double low = value(rows - 1, LedgerModel::ToRole);
    double high = low;
    for (int row = 0; row < rows; ++row) {
        if (isHeading(row)) continue;
        low = std::min(low, value(row, LedgerModel::ToRole));
        high = std::max(high, value(row, LedgerModel::ToRole));
    }
    const double margin = std::max(0.08 * (high - low), 0.01 * high);
    m_from = std::max(0.0, low - margin);
    m_to = high + margin;

    const Tokens& tokens = Theme::tokens();
    auto* hidden = new QBarSet({});
    auto* total = new QBarSet({});
    auto* plus = new QBarSet({});
    auto* minus = new QBarSet({});
    hidden->setColor(Qt::transparent);
    total->setColor(tokens.neutral);
    plus->setColor(tokens.plus);
    minus->setColor(tokens.minus);
    QStringList names;
    for (int row = rows - 1; row >= 0; --row) {  // bars stand from the bottom up
        const double from = isTotal(row) ? 0 : value(row, LedgerModel::FromRole);
        const double to = value(row, LedgerModel::ToRole);
        *hidden << std::min(from, to);
        *total << (isTotal(row) ? to : 0);
        *plus << (!isTotal(row) && to > from ? to - from : 0);
        *minus << (!isTotal(row) && to < from ? from - to : 0);
        names << QString::number(row);
    }
    for (QBarSet* set : {hidden, total, plus, minus}) {
        set->setPen(Qt::NoPen);
        set->setBorderColor(Qt::transparent);
        m_series->append(set);
    }
    m_rows->append(names);
    place();
}

void WaterfallChart::place() {
    const int rows = m_model != nullptr ? m_model->rowCount() : 0;
    const Axis axis = readableAxis();
    m_low = axis.lo;
    m_high = axis.hi;
    m_amounts->setRange(axis.lo, axis.hi);
    m_step = axis.step;
    chart()->setPlotArea(QRectF(sideMargin, m_headerHeight, std::max(40, width() - 2 * sideMargin),
                                std::max(1, rows * m_rowHeight)));
    viewport()->update();
}

void WaterfallChart::applyTheme() {
    const Tokens& tokens = Theme::tokens();
    setBackgroundBrush(tokens.surface);
    if (m_model != nullptr) rebuild();
}

void WaterfallChart::choose(int row) {
    if (m_selection == nullptr) return;
    m_selection->setCurrentIndex(m_model->index(row, 0),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WaterfallChart::explain(bool entered, int row) {
    if (entered)
        QToolTip::showText(QCursor::pos(), m_model->index(row, 0).data(Qt::ToolTipRole).toString(), this);
    else
        QToolTip::hideText();
}

QRectF WaterfallChart::band(int row) const {
    return {0, static_cast<double>(m_headerHeight + row * m_rowHeight), static_cast<double>(width()),
            static_cast<double>(m_rowHeight)};
}

double WaterfallChart::xOf(double amount) const {
    const QRectF plot = chart()->plotArea();
    return plot.left() + plot.width() * (amount - m_low) / (m_high - m_low);
}

void WaterfallChart::contextMenuEvent(QContextMenuEvent* event) {
    showCopyMenu(*this, event->globalPos());
}

void WaterfallChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    place();
}

void WaterfallChart::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    if (m_selection == nullptr) return;
    for (const QModelIndex& index : m_selection->selectedRows())
        painter->fillRect(band(index.row()), Theme::tokens().selection);
    drawAxis(*painter);
}

// As many labels as fit beside each other, each whole and inside the widget.
void WaterfallChart::drawAxis(QPainter& painter) const {
    if (m_model == nullptr || m_model->rowCount() == 0 || m_step <= 0) return;
    const Tokens& tokens = Theme::tokens();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const Format format(m_language);
    double end = 0;
    for (int tick = 0; m_low + tick * m_step <= m_high + 0.5 * m_step; ++tick) {
        const double amount = m_low + tick * m_step;
        const double x = xOf(amount);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(x, m_headerHeight), QPointF(x, m_headerHeight + m_model->rowCount() * m_rowHeight));
        const QString text = format.number(amount, 0);
        const double length = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - length / 2, 0.0, std::max(0.0, width() - length));
        if (left < end) continue;
        end = left + length + space::one;
        painter.setPen(tokens.mutedText);
        painter.drawText(QPointF(left, m_headerHeight - space::one), text);
    }
}

// Thin lines that carry each total on to the next bar, and the breaks in the bars that do not begin at zero.
void WaterfallChart::drawForeground(QPainter* painter, const QRectF&) {
    if (m_model == nullptr) return;
    const int rows = m_model->rowCount();
    const Tokens& tokens = Theme::tokens();
    painter->setPen(QPen(tokens.neutral, 1, Qt::DotLine));
    const double gap = m_rowHeight * (1 - barShare) / 2;
    for (int row = 0; row + 1 < rows; ++row) {
        if (isHeading(row)) continue;
        const int next = isHeading(row + 1) ? row + 2 : row + 1;  // through the head of a group to its first bar
        const double x = xOf(value(row, LedgerModel::ToRole));
        painter->drawLine(QPointF(x, band(row).bottom() - gap), QPointF(x, band(next).top() + gap));
    }
    if (m_low <= 0) return;
    painter->setPen(QPen(tokens.surface, 2));
    for (int row = 0; row < rows; ++row) {
        if (!isTotal(row)) continue;
        const double y = band(row).center().y();
        for (const double x : {sideMargin + 8.0, sideMargin + 13.0})
            painter->drawLine(QPointF(x - 4, y + m_rowHeight * 0.35), QPointF(x + 4, y - m_rowHeight * 0.35));
    }
}

}  // namespace herleid
