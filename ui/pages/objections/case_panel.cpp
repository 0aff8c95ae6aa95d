#include "ui/pages/objections/case_panel.h"

#include <QVBoxLayout>
#include <utility>

#include "ui/pages/objections/case_header.h"
#include "ui/pages/objections/decision_panel.h"
#include "ui/pages/objections/grounds_panel.h"
#include "ui/session/objection_desk.h"
#include "ui/theme/theme.h"

namespace herleid {

CasePanel::CasePanel(ObjectionDesk& desk, QWidget* parent)
    : WrappingPage(parent),
      m_desk(desk),
      m_header(new CaseHeader(desk.session())),
      m_grounds(new GroundsPanel(desk)),
      m_decision(new DecisionPanel(desk)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, 0, space::one, space::one);
    layout->setSpacing(space::three);
    layout->addWidget(m_header);
    layout->addWidget(m_grounds);
    layout->addWidget(m_decision);
    layout->addStretch(1);
    connect(m_header, &CaseHeader::edited, this, &CasePanel::write);
    connect(m_grounds, &GroundsPanel::edited, this, &CasePanel::write);
    connect(m_decision, &DecisionPanel::edited, this, &CasePanel::write);
    connect(m_header, &CaseHeader::dwellingRequested, this,
            [this] { emit dwellingRequested(QString::fromStdString(m_objection.propertyId)); });
    connect(m_grounds, &GroundsPanel::tryOutBegun, this, [this] { emit dwellingRequested({}); });
    connect(m_decision, &DecisionPanel::closingRequested, this, [this] {
        commit();
        m_desk.close(m_objection.number);
    });
    connect(&desk.session(), &Session::jobChanged, this, [this] {
        if (m_objection.number != 0 && isVisible() && m_desk.session().isOpen()) fill();
    });
}

// Each panel edits the case as it was shown: what is typed in two fields is written one after the other.
void CasePanel::write(const Objection& changed, const QString& what) {
    if (changed.number != m_objection.number) return;
    if (!m_desk.change(changed, what)) fill();
}

void CasePanel::commit() {
    m_header->commit();
    m_grounds->commit();
    m_decision->commit();
}

void CasePanel::show(std::int64_t number) {
    if (m_objection.number != 0 && number != m_objection.number) commit();
    const auto found = herleid::objection(m_desk.session().project(), number);
    if (!found) {
        emit failed(found.error());
        return;
    }
    m_objection = *found;
    fill();
}

void CasePanel::fill() {
    const auto property = m_desk.session().project().property(m_objection.propertyId);
    const QString title = QString::fromStdString(property && !property->address.oneLine().empty() ? property->address.oneLine()
                                                                                                   : m_objection.propertyId);
    const bool isEditable = m_objection.state == ObjectionState::Open && m_desk.mayWrite();
    m_header->show(m_objection, title, isEditable);
    m_grounds->show(m_objection, isEditable);
    m_decision->show(m_objection, isEditable);
}

void CasePanel::retranslate() {
    m_header->retranslate();
    m_grounds->retranslate();
    m_decision->retranslate();
    if (m_objection.number != 0 && m_desk.session().isOpen()) fill();
}

void CasePanel::applyTheme() { m_grounds->applyTheme(); }

}  // namespace herleid
