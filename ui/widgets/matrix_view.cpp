#include "ui/widgets/matrix_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

#include "ui/theme/theme.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/matrix_model.h"

namespace herleid {

namespace {

constexpr int rowHeight = 26;
constexpr int headerHeight = 32;
constexpr int narrowest = 96;  // of a column of a sale
constexpr int widest = 152;
constexpr int widestInNarrow = 132;
constexpr int narrowView = 640;

/// Headings get a band of their own colour, totals a line above.
class MatrixDelegate : public FactDelegate {
public:
    using FactDelegate::FactDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = Theme::tokens();
        if (index.data(MatrixModel::HeadingRole).toBool()) {
            painter->fillRect(option.rect, tokens.raised);
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->setPen(tokens.text);
            painter->drawText(option.rect.adjusted(space::one, 0, -space::one - 3, 0), Qt::AlignRight | Qt::AlignVCenter,
                              index.data().toString());
            return;
        }
        if (index.data(MatrixModel::TriedRole).toBool()) painter->fillRect(option.rect, tokens.noticeSurface);
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
        const bool foot = model()->headerData(section, Qt::Vertical, MatrixModel::FootRole).toBool();
        if (foot) painter->setPen(tokens.text);
        const QString text = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
        const QRect inner = rect.adjusted(space::one, 0, -space::one, 0);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    }
};

/// Heads of the columns, shortened at their end: the number, which comes first, must be seen.
class SaleHeader : public QHeaderView {
public:
    explicit SaleHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Tokens& tokens = Theme::tokens();
        painter->fillRect(rect, tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(tokens.mutedText);
        const QRect inner = rect.adjusted(space::half, 0, -space::one - 3, 0);
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, inner.width()));
    }
};

void dress(QTableView& table) {
    table.setHorizontalHeader(new SaleHeader(&table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->setFixedHeight(headerHeight);
}

}  // namespace

MatrixView::MatrixView(MatrixModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_subject(new QTableView),
      m_sales(new QTableView),
      m_footSubject(new QTableView),
      m_footSales(new QTableView),
      m_besideFoot(new QWidget),
      m_across(new QScrollBar(Qt::Horizontal)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_subject, 0, 0);
    layout->addWidget(m_sales, 0, 1, 1, 2);
    layout->addWidget(m_footSubject, 1, 0);
    layout->addWidget(m_footSales, 1, 1);
    layout->addWidget(m_besideFoot, 1, 2);
    layout->addWidget(m_across, 2, 0, 1, 3);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(1, 1);

    for (QTableView* table : {m_subject, m_footSubject}) table->setVerticalHeader(new LabelHeader(table));
    for (QTableView* table : {m_subject, m_sales, m_footSubject, m_footSales}) {
        dress(*table);
        m_facts.push_back(new MatrixDelegate(table));
        table->setItemDelegate(m_facts.back());
        table->setModel(&model);
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setDefaultSectionSize(qRound(rowHeight * Theme::textScale()));
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        if (table != m_sales) table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    for (QTableView* table : {m_sales, m_footSales}) {
        table->verticalHeader()->hide();
        table->setSelectionBehavior(QAbstractItemView::SelectColumns);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        auto* strike = new QShortcut(QKeySequence::Delete, table);
        strike->setContext(Qt::WidgetShortcut);
        connect(strike, &QShortcut::activated, this,
                [this] { emit strikeRequested(std::max(0, m_sales->currentIndex().column())); });
    }
    for (QTableView* table : {m_footSubject, m_footSales}) table->horizontalHeader()->hide();
    m_footSubject->setFocusPolicy(Qt::NoFocus);  // only repeats what copying the table gives
    m_footSubject->setSelectionMode(QAbstractItemView::NoSelection);
    m_footSales->setFocusPolicy(Qt::NoFocus);
    m_footSales->setSelectionModel(m_sales->selectionModel());
    connect(m_subject, &QTableView::activated, m_subject, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable) m_subject->edit(index);
    });
    QScrollBar* across = m_sales->horizontalScrollBar();
    connect(across, &QScrollBar::rangeChanged, this, [this, across](int low, int high) {
        m_across->setPageStep(across->pageStep());
        m_across->setSingleStep(narrowest / 4);
        m_across->setRange(low, high);
        m_across->setVisible(high > low);
    });
    const auto follow = [this](QScrollBar* a, QScrollBar* b) {
        connect(a, &QScrollBar::valueChanged, b, &QScrollBar::setValue);
    };
    follow(across, m_across);
    follow(m_across, across);
    follow(across, m_footSales->horizontalScrollBar());
    follow(m_sales->verticalScrollBar(), m_subject->verticalScrollBar());
    follow(m_subject->verticalScrollBar(), m_sales->verticalScrollBar());
    connect(m_sales->verticalScrollBar(), &QScrollBar::rangeChanged, this, &MatrixView::lineUp);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::arrange);
    connect(m_sales->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex& current) { emit chosen(current.isValid() ? current.column() : 0); });
    // The sale that is current already can be asked for again, after its panel was closed.
    for (QTableView* table : {m_sales, m_footSales}) {
        connect(table, &QTableView::clicked, this, [this](const QModelIndex& index) { emit chosen(index.column()); });
        connect(table, &QTableView::activated, this, [this](const QModelIndex& index) { emit chosen(index.column()); });
    }
    connect(m_sales->horizontalHeader(), &QHeaderView::sectionClicked, this, &MatrixView::choose);
}

void MatrixView::setCatalogue(std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format) {
    for (FactDelegate* facts : m_facts) facts->setCatalogue(catalogue, format);
}

// The foot has no scroll bar of its own: it ends where the sales above it end.
void MatrixView::lineUp() {
    const QScrollBar* bar = m_sales->verticalScrollBar();
    m_besideFoot->setFixedWidth(bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
}

void MatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

// One width for all: wide enough for the longest head or cell, as far as that is reasonable.
int MatrixView::saleWidth() const {
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int needed = narrowest;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        needed = std::max(needed, fontMetrics().horizontalAdvance(head) + space::three);
        for (int row = 0; row < m_model.rowCount(); ++row)
            needed = std::max(needed, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) +
                                          space::three);
    }
    return std::min(needed, width() < narrowView ? widestInNarrow : widest);
}

void MatrixView::arrange() {
    const int columnWidth = saleWidth();
    int footRows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isFoot = m_model.headerData(row, Qt::Vertical, MatrixModel::FootRole).toBool();
        footRows += isFoot ? 1 : 0;
        for (QTableView* table : {m_subject, m_sales}) table->setRowHidden(row, isFoot);
        for (QTableView* table : {m_footSubject, m_footSales}) table->setRowHidden(row, !isFoot);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (QTableView* table : {m_subject, m_footSubject}) table->setColumnHidden(column, column != 0);
        for (QTableView* table : {m_sales, m_footSales}) {
            table->setColumnHidden(column, column == 0);
            table->setColumnWidth(column, columnWidth);
        }
    }
    for (QTableView* table : {m_footSubject, m_footSales}) table->setFixedHeight(footRows * rowHeight);
    lineUp();
    if (m_model.columnCount() == 0) return;
    int longest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.headerData(row, Qt::Vertical, MatrixModel::HeadingRole).toBool())
            longest = std::max(longest, fontMetrics().horizontalAdvance(
                                      m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    for (QTableView* table : {m_subject, m_footSubject}) {
        table->setColumnWidth(0, columnWidth);
        table->verticalHeader()->setFixedWidth(std::clamp(longest + space::three, 120, std::clamp(width() / 4, 120, 248)));
        table->setFixedWidth(table->verticalHeader()->width() + columnWidth + 2);
    }
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

void MatrixView::retranslate() {
    m_subject->setAccessibleName(tr("This dwelling"));
    m_sales->setAccessibleName(tr("Comparable sales"));
    m_footSubject->setAccessibleName(tr("Weight of the model's value"));
    m_footSales->setAccessibleName(tr("Weights of the sales"));
}

}  // namespace herleid
