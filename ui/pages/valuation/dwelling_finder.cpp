#include "ui/pages/valuation/dwelling_finder.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_model.h"

namespace herleid {

namespace {

constexpr std::size_t searchLimit = 200;  // chosen: more than one reads
constexpr int searchDelay = 120;          // ms after the last key; chosen

}  // namespace

DwellingFinder::DwellingFinder(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_found(new SearchModel(this)),
      m_timer(new QTimer(this)),
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
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_results->setModel(m_found);
    m_results->setUniformItemSizes(true);
    m_results->setTextElideMode(Qt::ElideMiddle);
    m_timer->setSingleShot(true);
    m_timer->setInterval(searchDelay);
    connect(m_timer, &QTimer::timeout, this, &DwellingFinder::search);
    connect(m_field, &QLineEdit::textEdited, m_timer, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        search();
        if (m_found->rowCount() > 0) m_results->setCurrentIndex(m_found->index(0));
    });
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) m_session.show(index.data(SearchModel::IdRole).toString().toStdString());
            });
    connect(&session, &Session::projectChanged, this, &DwellingFinder::search);
}

void DwellingFinder::search() {
    m_timer->stop();
    std::vector<PropertySummary> found;
    const QString words = m_field->text().trimmed();
    if (m_session.isOpen()) {
        auto result = m_session.project().search(words.toStdString(), searchLimit);
        if (result) found = std::move(*result);
    }
    const std::size_t count = found.size();
    // The dwelling in view heads the list nobody searched for.
    const auto& subject = m_session.subject();
    if (words.isEmpty() && subject) {
        std::erase_if(found, [&](const PropertySummary& one) { return one.id == subject->id; });
        found.insert(found.begin(), {subject->id, subject->title(), subject->location});
    }
    const QSignalBlocker quiet(m_results->selectionModel());
    m_found->show(std::move(found));
    if (subject)
        if (const int row = m_found->rowOf(subject->id); row >= 0) m_results->setCurrentIndex(m_found->index(row));
    if (count == 0)
        m_note->setText(words.isEmpty() ? QString() : tr("Nothing found. Try a part of the street or the number."));
    else if (count == searchLimit)
        m_note->setText(
            tr("The first %1; type more to narrow it down").arg(m_session.format().number(double(count), 0)));
    else
        m_note->setText(tr("Found: %1").arg(count));
    m_note->setVisible(!m_note->text().isEmpty());
}

void DwellingFinder::follow() {
    if (m_session.subject() && m_found->rowOf(m_session.subject()->id) < 0) search();
}

void DwellingFinder::takeFocus() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DwellingFinder::retranslate() {
    m_field->setPlaceholderText(tr("Address, number, postcode"));
    m_field->setAccessibleName(tr("Search a dwelling"));
    m_results->setAccessibleName(tr("Dwellings found"));
    search();
}

void DwellingFinder::applyTheme() {
    m_icon->setIcon(Theme::icon("search"));
}

}  // namespace herleid
