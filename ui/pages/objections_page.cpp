#include "ui/pages/objections_page.h"

#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <utility>

#include "ui/pages/objections/case_header.h"
#include "ui/pages/objections/case_list.h"
#include "ui/pages/objections/case_panel.h"
#include "ui/pages/objections/disclosures_tab.h"
#include "ui/pages/objections/matrix_check_view.h"
#include "ui/pages/objections/objection_statistics_tab.h"
#include "ui/session/objection_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/room.h"

namespace herleid {

namespace {

constexpr int listWidth = 340;

}  // namespace

ObjectionsPage::ObjectionsPage(ObjectionDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_list(new CaseList(desk)),
      m_right(new QStackedWidget),
      m_case(new CasePanel(desk)),
      m_emptyTitle(new QLabel),
      m_emptyText(new QLabel),
      m_emptyNew(new QPushButton),
      m_statistics(new ObjectionStatisticsTab(desk.session())),
      m_matrixCheck(new MatrixCheckView),
      m_disclosures(new DisclosuresTab(desk.session())) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    setFontScale(*m_title, fontScale::display, true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setPage(*m_case);
    setPage(*m_statistics);
    for (QWidget* page : {makeCases(), static_cast<QWidget*>(scrolled(*m_statistics)), static_cast<QWidget*>(m_matrixCheck), static_cast<QWidget*>(m_disclosures)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    askRoomForCurrentOnly(*m_pages);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        readStatistics();
        readDisclosures();
    });
    connect(m_list, &CaseList::chosen, this, &ObjectionsPage::choose);
    connect(m_list, &CaseList::newRequested, this, &ObjectionsPage::newRequested);
    connect(m_emptyNew, &QPushButton::clicked, this, &ObjectionsPage::newRequested);
    connect(m_case, &CasePanel::dwellingRequested, this, &ObjectionsPage::dwellingRequested);
    connect(&m_case->header(), &CaseHeader::documentsRequested, this, [this] {
        m_case->commit();
        emit documentsRequested(m_number);
    });
    connect(&m_case->header(), &CaseHeader::dossierRequested, this, [this] {
        m_case->commit();
        emit dossierRequested(m_number);
    });
    connect(m_list, &CaseList::failed, this, &ObjectionsPage::failed);
    connect(m_disclosures, &DisclosuresTab::failed, this, &ObjectionsPage::failed);
    connect(m_case, &CasePanel::failed, this, &ObjectionsPage::failed);
    connect(&desk, &ObjectionDesk::changed, this, &ObjectionsPage::refresh);
    connect(&desk.session(), &Session::projectChanged, this, &ObjectionsPage::projectChanged);
    m_project = projectFile();
    retranslate();
}

void ObjectionsPage::connectNotify(const QMetaMethod& signal) {
    QWidget::connectNotify(signal);
    m_case->header().offer(isSignalConnected(QMetaMethod::fromSignal(&ObjectionsPage::documentsRequested)),
                           isSignalConnected(QMetaMethod::fromSignal(&ObjectionsPage::dossierRequested)));
}

QWidget* ObjectionsPage::makeCases() {
    auto* split = new QSplitter;
    split->setHandleWidth(space::two);
    split->setChildrenCollapsible(false);
    m_list->setMinimumWidth(listWidth * 4 / 5);
    split->addWidget(m_list);
    m_right->addWidget(makeEmpty());
    m_right->addWidget(scrolled(*m_case));
    askRoomForCurrentOnly(*m_right);
    split->addWidget(m_right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 3 * listWidth});
    return split;
}

QWidget* ObjectionsPage::makeEmpty() {
    auto* empty = new QWidget;
    auto* layout = new QVBoxLayout(empty);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyNew, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setFontScale(*m_emptyTitle, fontScale::heading, true);
    for (QLabel* label : {m_emptyTitle, m_emptyText}) label->setWordWrap(true);
    return empty;
}

void ObjectionsPage::showTab(int tab) { m_tabs->setCurrentIndex(tab); }

void ObjectionsPage::showCase(std::int64_t number) {
    showTab(Cases);
    choose(number);
    m_list->mark(number);
}

void ObjectionsPage::choose(std::int64_t number) {
    m_number = number;
    refreshCase();
}

QString ObjectionsPage::projectFile() const {
    return m_desk.session().isOpen() ? QString::fromStdString(m_desk.session().project().file().string()) : QString();
}

// Another project has other cases; the same one with other data is read again.
void ObjectionsPage::projectChanged() {
    const QString project = projectFile();
    if (std::exchange(m_project, project) != project) {
        m_number = 0;
        m_list->mark(0);
    }
    refresh();
}

// What nobody looks at is read when it comes into view.
void ObjectionsPage::refresh() {
    if (!isVisible()) return;
    m_list->read();
    refreshCase();
    readStatistics();
    readDisclosures();
}

// A case that was taken back is shown no longer.
void ObjectionsPage::refreshCase() {
    const Session& session = m_desk.session();
    if (!session.isOpen()) return;
    if (m_number != 0) {
        const auto found = findObjection(session.project(), m_number);
        if (!found || !*found || (*found)->state == ObjectionState::Withdrawn) m_number = 0;
    }
    m_right->setCurrentIndex(m_number == 0 ? 0 : 1);
    if (m_number != 0) {
        m_case->show(m_number);
        return;
    }
    const auto all = objections(session.project());
    const bool isNone = !all || all->empty();
    m_emptyTitle->setText(isNone ? tr("No objections yet") : tr("Choose a case"));
    m_emptyText->setText(isNone ? tr("Begin with the dwelling the objection is about. The case then holds the grounds, what was tried for "
                                     "each, the answers and the decision, with the time that is left.")
                                : tr("Choose a case at the left, or begin a new one."));
}

void ObjectionsPage::readStatistics() {
    const Session& session = m_desk.session();
    if (!session.isOpen() || !isVisible() || m_tabs->currentIndex() != Statistics) return;
    const auto statistics = objectionStatistics(session.project(), session.format().language().toStdString());
    if (statistics) m_statistics->show(*statistics);
    else emit failed(statistics.error());
}

void ObjectionsPage::readDisclosures() {
    if (isVisible() && m_tabs->currentIndex() == Disclosures) m_disclosures->read();
}

void ObjectionsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ObjectionsPage::retranslate() {
    m_title->setText(tr("Objections"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setTabText(Cases, tr("Cases"));
    m_tabs->setTabText(Statistics, tr("Statistics"));
    m_tabs->setTabText(MatrixCheck, tr("Check a matrix"));
    m_tabs->setTabText(Disclosures, tr("Disclosures"));
    m_emptyNew->setText(tr("New objection…"));
    m_list->retranslate();
    m_case->retranslate();
    m_statistics->retranslate();
    m_disclosures->retranslate();
    m_matrixCheck->setFormat(m_desk.session().format());
    m_matrixCheck->setFolder(m_desk.session().preferences().folder());
    refreshCase();
    readStatistics();
}

void ObjectionsPage::applyTheme() {
    m_emptyNew->setIcon(Theme::icon("add"));
    m_list->applyTheme();
    m_case->applyTheme();
}

}  // namespace herleid
