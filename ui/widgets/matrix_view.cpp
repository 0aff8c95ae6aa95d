#include "ui/widgets/matrix_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/theme/theme.h"
#include "ui/widgets/matrix_model.h"

namespace herleid {

namespace {

constexpr int rowHeight = 26;
constexpr int headerHeight = 32;
constexpr int saleWidth = 128;

/// Headings get a band of their own colour, totals a line above.
class MatrixDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        if (index.data(MatrixModel::HeadingRole).toBool()) {
            painter->fillRect(option.rect, Theme::tokens().raised);
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(MatrixModel::StrongRole).toBool()) return;
        painter->setPen(Theme::tokens().control);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
};

/// Row labels: headings on the band of their row.
class LabelHeader : public QHeaderView {
public:
    explicit LabelHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const bool heading = model()->headerData(section, Qt::Vertical, MatrixModel::HeadingRole).toBool();
        const Tokens& tokens = Theme::tokens();
        painter->fillRect(rect, heading ? tokens.raised : tokens.surface);
        QFont font = painter->font();
        font.setBold(model()->headerData(section, Qt::Vertical, Qt::FontRole).value<QFont>().bold());
        painter->setFont(font);
        painter->setPen(heading ? tokens.mutedText : tokens.text);
        const QString text = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
        const QRect inner = rect.adjusted(space::one, 0, -space::one, 0);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    }
};

void dress(QTableView& table) {
    table.setItemDelegate(new MatrixDelegate(&table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->setFixedHeight(headerHeight);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.horizontalHeader()->setHighlightSections(false);
}

}  // namespace

MatrixView::MatrixView(MatrixModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_subject(new QTableView),
      m_sales(new QTableView),
      m_across(new QScrollBar(Qt::Horizontal)),
      m_note(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(0);
    tables->addWidget(m_subject);
    tables->addWidget(m_sales, 1);
    layout->addLayout(tables, 1);
    layout->addWidget(m_across);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    setMuted(*m_note);

    m_subject->setVerticalHeader(new LabelHeader(m_subject));
    for (QTableView* table : {m_subject, m_sales}) {
        dress(*table);
        table->setModel(&model);
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setDefaultSectionSize(rowHeight);
    }
    m_subject->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_subject->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sales->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar* across = m_sales->horizontalScrollBar();
    connect(across, &QScrollBar::rangeChanged, this, [this, across](int low, int high) {
        m_across->setPageStep(across->pageStep());
        m_across->setSingleStep(saleWidth / 4);
        m_across->setRange(low, high);
        m_across->setVisible(high > low);
    });
    connect(across, &QScrollBar::valueChanged, m_across, &QScrollBar::setValue);
    connect(m_across, &QScrollBar::valueChanged, across, &QScrollBar::setValue);
    m_sales->verticalHeader()->hide();
    m_sales->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_sales->setSelectionMode(QAbstractItemView::SingleSelection);
    m_subject->setSelectionMode(QAbstractItemView::NoSelection);
    connect(m_sales->verticalScrollBar(), &QScrollBar::valueChanged, m_subject->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_subject->verticalScrollBar(), &QScrollBar::valueChanged, m_sales->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::arrange);
    connect(m_sales->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex& current) { emit chosen(current.isValid() ? current.column() : 0); });
}

void MatrixView::arrange() {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_subject->setColumnHidden(column, column != 0);
        m_sales->setColumnHidden(column, column == 0);
        m_sales->setColumnWidth(column, saleWidth);
    }
    if (m_model.columnCount() == 0) return;
    m_subject->setColumnWidth(0, saleWidth);
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(
                                      m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    m_subject->verticalHeader()->setFixedWidth(std::clamp(widest + space::three, 136, 240));
    m_subject->setFixedWidth(m_subject->verticalHeader()->width() + saleWidth + 2);
}

void MatrixView::choose(int sale) {
    if (sale <= 0) {
        m_sales->clearSelection();
        return;
    }
    if (m_sales->currentIndex().column() == sale) return;
    const int row = std::max(0, m_sales->currentIndex().row());
    m_sales->setCurrentIndex(m_model.index(row == 0 ? 1 : row, sale));
}

void MatrixView::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void MatrixView::retranslate() {
    m_subject->setAccessibleName(tr("This dwelling"));
    m_sales->setAccessibleName(tr("Comparable sales"));
}

}  // namespace herleid
