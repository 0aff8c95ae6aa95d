#include "ui/pages/valuation/dwelling_finder.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/session/dwelling_search.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/match_delegate.h"
#include "ui/widgets/search_model.h"

namespace herleid {

DwellingFinder::DwellingFinder(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_search(new DwellingSearch(session, this)),
      m_found(new SearchModel(this)),
      m_field(new QLineEdit),
      m_icon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_note(new QLabel),
      m_results(new QListView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    layout->addWidget(m_results, 1);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_results->setModel(m_found);
    m_results->setItemDelegate(new MatchDelegate(m_results));
    m_results->setUniformItemSizes(true);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the whole address is above the value
    m_results->installEventFilter(this);
    connect(m_search, &DwellingSearch::found, this, &DwellingFinder::showFound);
    connect(m_field, &QLineEdit::textChanged, this, &DwellingFinder::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_opensFirst = true;
        openFirst();
    });
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) m_session.show(index.data(SearchModel::IdRole).toString().toStdString());
            });
    connect(&session, &Session::projectChanged, this, &DwellingFinder::search);
}

bool DwellingFinder::isSearching() const {
    return m_search->isSearching();
}

void DwellingFinder::search() {
    m_opensFirst = false;
    m_search->ask(m_field->text());
}

void DwellingFinder::openFirst() {
    if (m_search->words() != m_field->text().trimmed() || m_found->rowCount() == 0) return;
    m_opensFirst = false;
    const QModelIndex first = m_found->index(0);
    if (m_results->currentIndex() == first)
        m_session.show(first.data(SearchModel::IdRole).toString().toStdString());
    else
        m_results->setCurrentIndex(first);
}

void DwellingFinder::showFound() {
    const QString& words = m_search->words();
    const std::size_t count = m_search->hits().size();
    {
        const QSignalBlocker quiet(m_results->selectionModel());
        m_found->show(m_search->hits(), words);
        mark();
    }
    if (!m_session.isOpen() || (words.isEmpty() && m_search->recentHits() == 0 && count == 0))
        m_note->clear();
    else if (words.isEmpty())
        m_note->setText(m_search->recentHits() > 0 ? tr("Seen last, then the first ones") : tr("The first ones"));
    else if (count >= DwellingSearch::limit)
        m_note->setText(tr("The first %1; type more to narrow it down")
                            .arg(m_session.format().number(double(count), 0)));
    else if (m_search->isSearching())
        m_note->setText(tr("Found: %1; looking further…").arg(count));
    else if (count == 0)
        m_note->setText(tr("Nothing found. Try a part of the street or the number."));
    else
        m_note->setText(tr("Found: %1").arg(count));
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_opensFirst) openFirst();
    emit listChanged();
}

void DwellingFinder::follow() {
    const auto& subject = m_session.subject();
    if (subject && m_search->words().isEmpty() && !m_search->isSearching() && m_found->rowOf(subject->id) < 0)
        search();  // it is the one seen last now
    else
        mark();
}

void DwellingFinder::mark() {
    const auto& subject = m_session.subject();
    const int row = subject ? m_found->rowOf(subject->id) : -1;
    const QSignalBlocker quiet(m_results->selectionModel());
    m_results->setCurrentIndex(row >= 0 ? m_found->index(row) : QModelIndex());
    if (row >= 0) m_results->scrollTo(m_found->index(row));
    m_results->viewport()->update();
}

bool DwellingFinder::canStep(int by) const {
    const auto& subject = m_session.subject();
    const int row = subject ? m_found->rowOf(subject->id) : -1;
    return row >= 0 && row + by >= 0 && row + by < m_found->rowCount();
}

bool DwellingFinder::step(int by) {
    if (!canStep(by)) return false;
    m_results->setCurrentIndex(m_found->index(m_found->rowOf(m_session.subject()->id) + by));
    return true;
}

// The arrow keys go from the field into the list, and at its top back again.
bool DwellingFinder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isField = watched == m_field;
        if (isField && key == Qt::Key_Down && m_found->rowCount() > 0) {
            m_results->setFocus(Qt::TabFocusReason);
            if (!m_results->currentIndex().isValid()) m_results->setCurrentIndex(m_found->index(0));
            return true;
        }
        if (!isField && key == Qt::Key_Up && m_results->currentIndex().row() <= 0) {
            m_field->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DwellingFinder::takeFocus() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DwellingFinder::retranslate() {
    m_field->setPlaceholderText(tr("Address, postcode, WOZ or BAG number"));
    m_field->setAccessibleName(tr("Search a dwelling"));
    m_field->setAccessibleDescription(tr("Enter opens the first dwelling found, the arrow down goes to the list"));
    m_results->setAccessibleName(tr("Dwellings found"));
    showFound();
}

void DwellingFinder::applyTheme() {
    m_icon->setIcon(Theme::icon("search"));
}

}  // namespace herleid
