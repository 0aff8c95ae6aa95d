#include "ui/pages/value_place.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/pages/data/rows_view.h"
#include "ui/pages/valuation/dwelling_finder.h"
#include "ui/pages/valuation/place_bar.h"
#include "ui/pages/valuation/portfolio_view.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/objection_desk.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/room.h"

namespace herleid {

ValuePlace::ValuePlace(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_bar(new PlaceBar),
      m_dwelling(new ValuationPage(session)),
      m_list(new PortfolioView(session)),
      m_stack(new QStackedWidget) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::one, space::two, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_dwelling);
    m_stack->addWidget(m_list);
    askRoomForCurrentOnly(*m_stack);
    connect(m_bar, &PlaceBar::viewChosen, this, [this](int view) { view == PlaceBar::List ? showList() : showDwelling(); });
    connect(m_bar, &PlaceBar::stepRequested, this, &ValuePlace::step);
    connect(m_bar, &PlaceBar::takeOverRequested, this, &ValuePlace::takeOver);
    connect(m_bar, &PlaceBar::objectionRequested, this, [this] {
        if (m_session.subject()) emit objectionRequested(QString::fromStdString(m_session.subject()->id));
    });
    connect(m_list, &PortfolioView::dwellingRequested, this, &ValuePlace::openFromList);
    connect(m_list, &PortfolioView::failed, this, &ValuePlace::failed);
    connect(&m_list->rows(), &RowsView::rowsChanged, this, &ValuePlace::refreshSteps);
    connect(&m_dwelling->finder(), &DwellingFinder::listChanged, this, &ValuePlace::refreshSteps);
    connect(&session, &Session::valuationChanged, this, [this] {
        if (!m_session.subject() || m_session.subject()->id != m_fromList) m_fromList.clear();
        refreshSteps();
    });
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { isList() ? showDwelling() : showList(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    refreshSteps();
}

bool ValuePlace::isList() const {
    return m_stack->currentWidget() == m_list;
}

void ValuePlace::showList() {
    m_bar->setView(PlaceBar::List);
    m_stack->setCurrentWidget(m_list);
    m_list->rows().table().setFocus(Qt::OtherFocusReason);
    refreshSteps();
}

void ValuePlace::focusSearch() {
    isList() ? m_list->rows().focusText() : m_dwelling->focusSearch();
}

void ValuePlace::showDwelling() {
    m_bar->setView(PlaceBar::OneDwelling);
    m_stack->setCurrentWidget(m_dwelling);
    refreshSteps();
}

void ValuePlace::openFromList(const QString& propertyId) {
    m_fromList = propertyId.toStdString();
    m_session.show(m_fromList);
    showDwelling();
}

void ValuePlace::step(int by) {
    if (!isList()) m_fromList.empty() ? m_dwelling->finder().step(by) : m_list->rows().step(by);
}

void ValuePlace::refreshSteps() {
    const auto can = [this](int by) {
        return m_fromList.empty() ? m_dwelling->finder().canStep(by) : m_list->rows().canStep(by);
    };
    m_bar->setSteps(can(-1), can(1), !isList() && m_session.subject().has_value());
    refreshObjection();
}

void ValuePlace::setDesk(ObjectionDesk& desk) {
    m_desk = &desk;
    connect(m_desk, &ObjectionDesk::changed, this, &ValuePlace::refreshObjection);
    connect(&m_session, &Session::jobChanged, this, &ValuePlace::refreshObjection);
    refreshObjection();
}

void ValuePlace::refreshObjection() {
    m_bar->setCanObject(m_desk != nullptr && !isList() && m_session.subject().has_value());
    const auto tried = m_desk != nullptr && !isList() ? m_desk->triedGround() : std::nullopt;
    m_bar->setTriedFor(tried ? tried->objection : 0, m_desk != nullptr && m_desk->mayWrite());
}

void ValuePlace::takeOver() {
    const auto tried = m_desk->triedGround();
    if (tried && m_desk->takeOverEffect()) emit caseRequested(tried->objection);
}

void ValuePlace::retranslate() {
    m_bar->retranslate();
    m_dwelling->retranslate();
    m_list->retranslate();
}

void ValuePlace::applyTheme() {
    m_bar->applyTheme();
    m_dwelling->applyTheme();
    m_list->applyTheme();
}

}  // namespace herleid
