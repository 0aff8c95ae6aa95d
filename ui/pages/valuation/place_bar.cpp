#include "ui/pages/valuation/place_bar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace herleid {

PlaceBar::PlaceBar(QWidget* parent)
    : QWidget(parent),
      m_one(new QToolButton),
      m_list(new QToolButton),
      m_views(new QButtonGroup(this)),
      m_takeOver(new QToolButton),
      m_object(new QToolButton),
      m_previous(new QToolButton),
      m_next(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    for (QToolButton* button : {m_one, m_list}) {
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(button);
    }
    m_views->addButton(m_one, OneDwelling);
    m_views->addButton(m_list, List);
    m_one->setChecked(true);
    layout->addStretch(1);
    m_takeOver->hide();
    for (QToolButton* button : {m_takeOver, m_object, m_previous, m_next}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("flat", true);
        layout->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, &PlaceBar::viewChosen);
    connect(m_takeOver, &QToolButton::clicked, this, &PlaceBar::takeOverRequested);
    connect(m_object, &QToolButton::clicked, this, &PlaceBar::objectionRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    retranslate();
}

void PlaceBar::setView(View view) {
    m_views->button(view)->setChecked(true);
}

PlaceBar::View PlaceBar::view() const {
    return static_cast<View>(m_views->checkedId());
}

void PlaceBar::setSteps(bool previous, bool next, bool isShown) {
    m_previous->setVisible(isShown);
    m_next->setVisible(isShown);
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void PlaceBar::setCanObject(bool can) {
    m_object->setVisible(can);
}

void PlaceBar::setTriedFor(qlonglong objection, bool canTakeOver) {
    m_objection = objection;
    m_takeOver->setVisible(objection != 0);
    m_takeOver->setEnabled(canTakeOver);
    m_takeOver->setText(tr("Take over in objection %1").arg(objection));
}

void PlaceBar::retranslate() {
    setTriedFor(m_objection, m_takeOver->isEnabled());
    m_takeOver->setToolTip(tr("Keeps what is tried, and its effect, with the ground it is tried for, and goes back to the case"));
    m_object->setText(tr("Objection…"));
    m_object->setToolTip(tr("Begins a case about the dwelling in view"));
    m_object->setAccessibleName(tr("Objection to this dwelling"));
    m_one->setText(tr("One dwelling"));
    m_list->setText(tr("List and map"));
    m_one->setToolTip(tr("Search one dwelling and see what its value is made of (Ctrl+L switches)"));
    m_list->setToolTip(tr("All dwellings with their values, in a table and on the map (Ctrl+L switches)"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_previous->setToolTip(tr("The previous dwelling of the list or of what was found (Alt+Left)"));
    m_next->setToolTip(tr("The next dwelling of the list or of what was found (Alt+Right)"));
    m_previous->setAccessibleName(tr("Previous dwelling"));
    m_next->setAccessibleName(tr("Next dwelling"));
}

void PlaceBar::applyTheme() {
    m_previous->setIcon(Theme::icon("previous"));
    m_object->setIcon(Theme::icon("objection"));
    m_takeOver->setIcon(Theme::icon("back"));
    m_next->setIcon(Theme::icon("next"));
}

}  // namespace herleid
