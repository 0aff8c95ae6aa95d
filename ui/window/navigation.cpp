#include "ui/window/navigation.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr const char* icons[Navigation::Places] = {"data", "market", "value", "quality", "objection"};

}  // namespace

Navigation::Navigation(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_home(new QToolButton),
      m_places(new QButtonGroup(this)),
      m_dutch(new QToolButton),
      m_english(new QToolButton),
      m_theme(new QToolButton),
      m_textSizes(new QActionGroup(this)),
      m_help(new QToolButton),
      m_foot(new QHBoxLayout) {
    setFixedWidth(space::navigation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, space::one);
    layout->setSpacing(0);
    m_home->setFocusPolicy(Qt::TabFocus);
    m_home->setText("Herleid");
    m_home->setProperty("flat", true);
    m_home->setIcon(QIcon(":/icons/herleid.svg"));
    m_home->setIconSize({space::three, space::three});
    m_home->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFontScale(*m_home, fontScale::heading, true);
    auto* homeRow = new QHBoxLayout;
    homeRow->setContentsMargins(space::one, 0, space::one, space::two);
    homeRow->addWidget(m_home);
    homeRow->addStretch(1);
    layout->addLayout(homeRow);
    for (int place = 0; place < Places; ++place) {
        auto* button = new QToolButton;
        button->setProperty("place", true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({space::icon, space::icon});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_places->addButton(button, place);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_foot->setContentsMargins(space::one, 0, space::one, 0);
    m_foot->setSpacing(0);
    for (QToolButton* button : {m_dutch, m_english, m_theme, m_help}) {
        button->setProperty("flat", true);
        m_foot->addWidget(button);
        if (button == m_english) m_foot->addStretch(1);
    }
    layout->addLayout(m_foot);
    m_dutch->setText("nl");
    m_english->setText("en");
    m_dutch->setCheckable(true);
    m_english->setCheckable(true);
    m_theme->setPopupMode(QToolButton::InstantPopup);
    m_theme->setMenu(new QMenu(m_theme));
    auto* group = new QActionGroup(this);
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = m_theme->menu()->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == session.preferences().theme());
        group->addAction(action);
    }
    m_textSizeTitle = m_theme->menu()->addSection(QString());
    for (const int percent : textSizes) {
        QAction* action = m_theme->menu()->addAction(QString());
        action->setCheckable(true);
        action->setData(percent);
        m_textSizes->addAction(action);
    }
    chooseTextSize(session.preferences().textSize());
    connect(m_textSizes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_session.setTextSize(action->data().toInt());
    });
    connect(m_help, &QToolButton::clicked, this, &Navigation::helpRequested);
    connect(m_home, &QToolButton::clicked, this, &Navigation::homeRequested);
    connect(m_places, &QButtonGroup::idClicked, this, &Navigation::chosen);
    connect(m_dutch, &QToolButton::clicked, this, [this] { m_session.setLanguage("nl"); });
    connect(m_english, &QToolButton::clicked, this, [this] { m_session.setLanguage("en"); });
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_session.setTheme(static_cast<ThemeChoice>(action->data().toInt()));
    });
    retranslate();
    applyTheme();
}

void Navigation::choose(int place) {
    if (QAbstractButton* button = m_places->button(place)) {
        button->setChecked(true);
        return;
    }
    m_places->setExclusive(false);  // no place: the start page
    for (QAbstractButton* button : m_places->buttons()) button->setChecked(false);
    m_places->setExclusive(true);
}

int Navigation::place() const {
    return m_places->checkedId();
}

void Navigation::setPlacesEnabled(bool enabled) {
    for (QAbstractButton* button : m_places->buttons()) button->setEnabled(enabled);
}

void Navigation::chooseTextSize(int percent) {
    for (QAction* action : m_textSizes->actions()) action->setChecked(action->data().toInt() == percent);
    setCompact(m_isCompact);
}

void Navigation::setCompact(bool compact) {
    m_isCompact = compact;
    const auto style = compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QAbstractButton* button : m_places->buttons())
        static_cast<QToolButton*>(button)->setToolButtonStyle(style);
    m_home->setToolButtonStyle(style);
    m_foot->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitWidth();
}

// As narrow as chosen, and never narrower than the largest of its words.
void Navigation::fitWidth() {
    layout()->invalidate();
    layout()->activate();  // the rows within it too have to measure their buttons anew
    const int chosen = m_isCompact ? space::compactNavigation : qRound(space::navigation * Theme::textScale());
    setFixedWidth(std::max(chosen, layout()->minimumSize().width()));
}

void Navigation::retranslate() {
    const QString names[Places] = {tr("Data"), tr("Market"), tr("Value"), tr("Quality"), tr("Objections")};
    for (int place = 0; place < Places; ++place) {
        m_places->button(place)->setText(names[place]);
        m_places->button(place)->setAccessibleName(names[place]);
        m_places->button(place)->setToolTip(tr("%1 (Ctrl+%2)").arg(names[place]).arg(place + 1));
    }
    m_home->setToolTip(tr("Start page and recent projects"));
    m_home->setAccessibleName(tr("Start page and recent projects"));
    const bool isDutch = m_session.format().language() == "nl";
    m_dutch->setChecked(isDutch);
    m_english->setChecked(!isDutch);
    m_dutch->setAccessibleName("Nederlands");
    m_dutch->setToolTip("Nederlands");
    m_english->setAccessibleName("English");
    m_english->setToolTip("English");
    m_theme->setToolTip(tr("Light or dark, and the size of the text"));
    m_theme->setAccessibleName(tr("Light or dark, and the size of the text"));
    m_textSizeTitle->setText(tr("Size of the text"));
    for (QAction* action : m_textSizes->actions()) action->setText(m_session.format().percent(action->data().toInt(), 0));
    m_help->setToolTip(tr("Help for this place (F1)"));
    m_help->setAccessibleName(tr("Help for this place (F1)"));
    const QString themes[] = {tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i) m_theme->menu()->actions()[i]->setText(themes[i]);
}

void Navigation::applyTheme() {
    for (int place = 0; place < Places; ++place) m_places->button(place)->setIcon(Theme::icon(icons[place]));
    m_theme->setIcon(Theme::icon("theme"));
    m_help->setIcon(Theme::icon("help"));
}

}  // namespace herleid
