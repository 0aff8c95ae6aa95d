#include "ui/pages/data/rows_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>
#include <algorithm>
#include <set>
#include <unordered_set>

#include "ui/pages/data/filter_line.h"
#include "ui/pages/data/rows_model.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

namespace {

constexpr int pause = 150;           // ms after the last key before rows are looked up; chosen
constexpr int measuredRows = 40;     // rows whose texts decide the width of a column
constexpr int widest = 320;          // of a column, until a person drags it
constexpr int mostCopied = 50'000;   // rows on the clipboard; chosen: some megabytes

struct FoundRows {
    std::vector<std::int64_t> numbers;
    std::int64_t all = 0;  // rows of the table
};

Result<FoundRows> findRows(const std::filesystem::path& file, const RowQuery& query, Progress& progress) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    auto numbers = rowNumbers(*project, query, progress);
    if (!numbers) return tl::unexpected(numbers.error());
    const auto all = query.table == RowTable::Sales ? project->saleCount() : project->propertyCount();
    if (!all) return tl::unexpected(all.error());
    return FoundRows{std::move(*numbers), *all};
}

}  // namespace

RowsView::RowsView(Session& session, RowTable table, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_table(table),
      m_model(new RowsModel(session, table, this)),
      m_job(new LatestJob(this)),
      m_pause(new QTimer(this)),
      m_text(new QLineEdit),
      m_inclusion(new QComboBox),
      m_add(new QToolButton),
      m_clear(new QToolButton),
      m_columns(new QToolButton),
      m_menu(new QMenu(this)),
      m_corner(new QWidget),
      m_lines(new QVBoxLayout),
      m_count(new QLabel),
      m_view(new QTableView),
      m_empty(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeHead());
    m_lines->setSpacing(space::half);
    layout->addLayout(m_lines);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::one);
    foot->addWidget(m_count);
    foot->addWidget(m_clear);
    foot->addStretch(1);
    foot->addWidget(m_corner);
    layout->addLayout(foot);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty);
    layout->addStretch(0);
    m_empty->setWordWrap(true);
    setMuted(*m_empty);
    setMuted(*m_count);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    dressView();
    connect(m_pause, &QTimer::timeout, this, &RowsView::read);
    connect(m_job, &LatestJob::changed, this, &RowsView::refreshCount);
    connect(&session, &Session::projectChanged, this, &RowsView::refresh);
    retranslate();
}

QWidget* RowsView::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_inclusion);
    for (QToolButton* button : {m_add, m_columns}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    m_clear->setProperty("flat", true);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setClearButtonEnabled(true);
    m_inclusion->setVisible(m_table == RowTable::Sales);
    m_inclusion->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_menu);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_inclusion, &QComboBox::currentIndexChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_clear, &QToolButton::clicked, this, &RowsView::clearConditions);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addCondition({});
        m_conditions.back()->setFocus();
    });
    return head;
}

void RowsView::dressView() {
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(qRound(space::row * Theme::textScale()));
    QHeaderView* head = m_view->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setResizeContentsPrecision(measuredRows);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, &RowsView::headClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsView::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isTold) emit selectionChanged();
    });
    const auto open = [this] {
        const std::string id = currentProperty();
        if (!id.empty()) emit dwellingRequested(QString::fromStdString(id));
    };
    connect(m_view, &QTableView::doubleClicked, this, open);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), m_view);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, open);
    }
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copySelected(false); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTableView::customContextMenuRequested, this, [this, open](QPoint at) {
        auto* menu = new QMenu(m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Value this dwelling"), this, open);
        menu->addAction(tr("Copy the selected rows"), this, [this] { copySelected(false); });
        menu->addAction(tr("Copy the selected rows (CSV)"), this, [this] { copySelected(true); });
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
}

QString RowsView::columnsKey() const {
    switch (m_table) {
        case RowTable::Sales:
            return QStringLiteral("sales");
        case RowTable::Values:
            return QStringLiteral("values");
        case RowTable::Properties:
            break;
    }
    return QStringLiteral("properties");
}

void RowsView::rebuildColumns() {
    m_titles = m_session.isOpen()
                   ? rowColumnTitles(m_table, *m_session.project().catalogue(), m_session.format())
                   : std::vector<RowColumnTitle>();
    const auto chosen = m_session.preferences().columns(columnsKey());
    m_menu->clear();
    for (RowColumnTitle& title : m_titles) {
        if (chosen) title.isUsual = chosen->contains(title.key);
        // A menu that stays open while several are ticked.
        auto* box = new QCheckBox(title.title);
        box->setChecked(title.isUsual);
        box->setContentsMargins(space::one, space::half, space::one, space::half);
        box->setStyleSheet(QStringLiteral("padding: 4px 8px"));
        auto* action = new QWidgetAction(m_menu);
        action->setDefaultWidget(box);
        m_menu->addAction(action);
        connect(box, &QCheckBox::toggled, this, [this, key = title.key](bool on) {
            QStringList keys;
            for (RowColumnTitle& one : m_titles) {
                if (one.key == key) one.isUsual = on;
                if (one.isUsual) keys << one.key;
            }
            m_session.setColumns(columnsKey(), keys);
            showColumns();
        });
    }
    showColumns();
}

void RowsView::showColumns() {
    std::vector<RowColumnTitle> shown;
    std::copy_if(m_titles.begin(), m_titles.end(), std::back_inserter(shown),
                 [](const RowColumnTitle& title) { return title.isUsual; });
    if (shown.empty() && !m_titles.empty()) shown.push_back(m_titles.front());
    m_model->setColumns(std::move(shown));
    sortBy(m_order, m_descending);
    setWidths();
}

void RowsView::setWidths() {
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(widest, m_view->columnWidth(column) + space::one));
}

void RowsView::headClicked(int section) {
    const RowColumn& column = m_model->columns()[static_cast<std::size_t>(section)].column;
    sortBy(column, column == m_order && !m_descending);
}

void RowsView::sortBy(const RowColumn& column, bool descending) {
    const bool isNew = column != m_order || descending != m_descending;
    m_order = column;
    m_descending = descending;
    int section = -1;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i)
        if (m_model->columns()[i].column == column) section = static_cast<int>(i);
    m_view->horizontalHeader()->setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (isNew) read();
}

void RowsView::addCondition(const RowCondition& condition) {
    if (!m_session.isOpen()) return;
    auto* line = new FilterLine(m_titles, *m_session.project().catalogue(), m_session.format());
    if (condition.column.of != RowColumn::Of::Row) line->choose(condition);
    m_conditions.push_back(line);
    m_lines->addWidget(line);
    connect(line, &FilterLine::changed, m_pause, qOverload<>(&QTimer::start));
    connect(line, &FilterLine::removed, this, [this, line] {
        std::erase(m_conditions, line);
        line->deleteLater();
        m_pause->start();
        m_text->setFocus();
    });
    m_pause->start();
}

void RowsView::clearConditions() {
    for (FilterLine* line : m_conditions) line->deleteLater();
    m_conditions.clear();
    m_text->clear();
    m_inclusion->setCurrentIndex(0);
    m_pause->start();
}

void RowsView::setText(const QString& text) {
    m_text->setText(text);
}

void RowsView::find(const QString& id) {
    clearConditions();
    setText(id);
    m_sought = id.toStdString();
    m_view->setFocus();
}

void RowsView::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool RowsView::isReading() const {
    return m_job->isRunning() || m_isStale || m_pause->isActive();
}

void RowsView::setInclusion(int inclusion) {
    m_inclusion->setCurrentIndex(m_inclusion->findData(inclusion));
}

RowQuery RowsView::query() const {
    RowQuery query;
    query.table = m_table;
    query.text = m_text->text().toStdString();
    for (const FilterLine* line : m_conditions)
        if (auto condition = line->condition()) query.conditions.push_back(std::move(*condition));
    const int inclusion = m_inclusion->currentData().toInt();
    if (m_table == RowTable::Sales && (inclusion == 0 || inclusion == 1)) query.isIncluded = inclusion == 1;
    if (m_table == RowTable::Sales && inclusion == 2) query.isDecided = true;
    query.order = m_order;
    query.descending = m_descending;
    query.language = m_session.format().language().toStdString();
    return query;
}

void RowsView::refresh() {
    m_isStale = true;
    if (!m_session.isOpen()) {
        m_job->drop();
        m_model->show({});
        m_all = 0;
    }
    rebuildColumns();
    if (isVisible()) read();
    refreshCount();
}

void RowsView::forget() {
    m_model->forget();
}

void RowsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) read();
}

void RowsView::read() {
    m_pause->stop();
    if (!m_session.isOpen() || !isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_wanted = !m_sought.empty() ? m_sought : m_table == RowTable::Sales ? currentSale() : currentProperty();
    m_job->start<FoundRows>(
        "rows",
        [file = m_session.project().file(), query = query()](Progress& progress) {
            return findRows(file, query, progress);
        },
        [this](Result<FoundRows> found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            m_all = found->all;
            if (m_wanted == m_sought) m_sought.clear();
            showRows(std::move(found->numbers));
        });
}

void RowsView::showRows(std::vector<std::int64_t> numbers) {
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->show(std::move(numbers));
    if (wasEmpty) setWidths();
    // The chosen row stays chosen where it is still near the top; looking for it further would mean reading everything.
    if (m_model->rowCount() > 0) {
        int row = 0;
        if (!m_wanted.empty()) {
            static_cast<void>(m_model->propertyId(0));
            row = std::max(0, m_model->rowOf(m_wanted));
        }
        m_view->setCurrentIndex(m_model->index(row, 0));
    }
    refreshCount();
    emit currentChanged();
    emit rowsChanged();
}

std::vector<std::int64_t> RowsView::selectedNumbers() const {
    std::vector<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::int64_t> numbers(rows.size());
    std::transform(rows.begin(), rows.end(), numbers.begin(),
                   [&](int row) { return m_model->numbers()[static_cast<std::size_t>(row)]; });
    return numbers;
}

bool RowsView::showsAll() const {
    return m_model->rowCount() == m_all;
}

std::size_t RowsView::selectedCount() const {
    return selectedNumbers().size();
}

// Rows beside each other are one range: a view draws slowly with very many.
void RowsView::selectNumbers(const std::vector<std::int64_t>& numbers) {
    const std::unordered_set<std::int64_t> wanted(numbers.begin(), numbers.end());
    const std::vector<std::int64_t>& all = m_model->numbers();
    QItemSelection selection;
    int first = -1;
    int top = -1;
    for (int row = 0; row <= m_model->rowCount(); ++row) {
        const bool isWanted = row < m_model->rowCount() && wanted.contains(all[static_cast<std::size_t>(row)]);
        if (isWanted && first < 0) first = row;
        if (isWanted || first < 0) continue;
        selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1)));
        if (top < 0) top = first;
        first = -1;
    }
    m_isTold = false;
    if (top >= 0) m_view->selectionModel()->setCurrentIndex(m_model->index(top, 0), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isTold = true;
    if (top >= 0) m_view->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtCenter);
}

bool RowsView::canStep(int by) const {
    const int row = m_view->currentIndex().row();
    return row >= 0 && row + by >= 0 && row + by < m_model->rowCount();
}

bool RowsView::step(int by) {
    if (!canStep(by)) return false;
    m_view->setCurrentIndex(m_model->index(m_view->currentIndex().row() + by, 0));
    emit dwellingRequested(QString::fromStdString(currentProperty()));
    return true;
}

void RowsView::refreshCount() {
    const Format& format = m_session.format();
    const auto number = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    const bool hasAny = m_all > 0 || isReading();
    QString text = (m_table == RowTable::Sales ? tr("%1 of %2 sales") : tr("%1 of %2 dwellings"))
                       .arg(number(m_model->rowCount()), number(m_all));
    if (m_job->isRunning()) text += QStringLiteral("  ·  ") + tr("looking…");
    m_count->setText(text);
    m_count->setVisible(hasAny);
    m_view->setVisible(hasAny);
    m_empty->setVisible(!hasAny);
    m_clear->setVisible(!m_conditions.empty() || !m_text->text().isEmpty() || m_inclusion->currentIndex() > 0);
}

std::string RowsView::currentProperty() const {
    return m_model->propertyId(m_view->currentIndex().row());
}
std::string RowsView::currentSale() const {
    return m_model->saleId(m_view->currentIndex().row());
}

void RowsView::copySelected(bool asCsv) {
    std::set<int> rows;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostCopied; ++row) rows.insert(row);
    const int columns = m_model->columnCount();
    CsvText csv(m_session.format());
    QString plain;
    const auto addLine = [&](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells << cell(column);
            csv.field(cells.back());
        }
        csv.endLine();
        plain += cells.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" ")).join(u'\t') + u'\n';
    };
    addLine([&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows) addLine([&](int column) { return m_model->index(row, column).data().toString(); });
    QGuiApplication::clipboard()->setText(asCsv ? csv.text() : plain);
}

void RowsView::retranslate() {
    const bool isSales = m_table == RowTable::Sales;
    m_text->setPlaceholderText(isSales ? tr("Address, postcode, number of the sale or the dwelling")
                                       : tr("Address, postcode or number of the dwelling"));
    m_text->setAccessibleName(isSales ? tr("Search sales") : tr("Search dwellings"));
    m_add->setText(tr("Condition"));
    m_add->setToolTip(tr("Show only rows that meet a condition"));
    m_clear->setText(tr("Show all"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_view->setAccessibleName(isSales ? tr("Sales") : tr("Dwellings"));
    m_empty->setText(isSales ? tr("There are no sales yet. Import a file with sales: the dwellings come with them.")
                             : tr("There are no dwellings yet. Import a file with dwellings or with sales."));
    m_inclusion->setAccessibleName(tr("Included or excluded"));
    const QSignalBlocker quiet(m_inclusion);
    const int chosen = std::max(0, m_inclusion->currentIndex());
    m_inclusion->clear();
    m_inclusion->addItem(tr("All sales"), -1);
    m_inclusion->addItem(tr("Included"), 1);
    m_inclusion->addItem(tr("Excluded"), 0);
    m_inclusion->addItem(tr("Decided by a person"), 2);
    m_inclusion->setCurrentIndex(chosen);
    // Conditions are kept: each line is made anew in the new language.
    std::vector<RowCondition> conditions;
    for (FilterLine* line : m_conditions) {
        if (auto condition = line->condition()) conditions.push_back(std::move(*condition));
        line->deleteLater();
    }
    m_conditions.clear();
    rebuildColumns();
    for (const RowCondition& condition : conditions) addCondition(condition);
    refreshCount();
}

void RowsView::applyTheme() {
    m_add->setIcon(Theme::icon("new"));
    m_clear->setIcon(Theme::icon("undo"));
    m_columns->setIcon(Theme::icon("data"));
    for (FilterLine* line : m_conditions) line->applyTheme();
}

}  // namespace herleid
