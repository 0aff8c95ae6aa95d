#include "ui/pages/quality/waiting_panel.h"
#include "ui/pages/quality/year_change_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/pages/quality/change_sums_model.h"
#include "ui/pages/quality/change_sums_view.h"
#include "ui/pages/quality/year_change_figures.h"
#include "ui/session/session.h"
#include "ui/session/year_change_reader.h"
#include "ui/text/ratio_words.h"
#include "ui/text/year_change_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/sentence_case.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

enum State { Waiting, Ready };

QString keyOf(Date date) {
    return QString::fromStdString(date.iso());
}

}  // namespace

YearChangeTab::YearChangeTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new YearChangeReader(session, this)),
      m_fromLabel(new QLabel),
      m_from(new QComboBox),
      m_toLabel(new QLabel),
      m_to(new QComboBox),
      m_sentence(new QLabel),
      m_remarks(new QLabel),
      m_states(new QStackedWidget),
      m_waitingText(new QLabel),
      m_progress(new QProgressBar),
      m_stop(new QPushButton),
      m_tabs(new QTabBar),
      m_parts(new QStackedWidget),
      m_sums(new ChangeSumsModel(this)),
      m_sumsView(new ChangeSumsView(*m_sums)),
      m_changes(new Plot),
      m_groupLabel(new QLabel),
      m_group(new QComboBox),
      m_groups(new TextTableView),
      m_outlierNote(new QLabel),
      m_open(new QPushButton),
      m_outliers(new TextTableView) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeHead());
    m_states->addWidget(waitingPanel(*m_waitingText, *m_progress, *m_stop));
    m_states->addWidget(makeContents());
    layout->addWidget(m_states, 1);
    connectAll();
    retranslate();
}

QWidget* YearChangeTab::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    for (QWidget* one : {static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_toLabel),
                         static_cast<QWidget*>(m_to)})
        layout->addWidget(one);
    layout->addStretch(1);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QComboBox* box : {m_from, m_to}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return head;
}

QWidget* YearChangeTab::makeContents() {
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remarks);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_parts, 1);
    for (QLabel* label : {m_sentence, m_remarks}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setMuted(*m_remarks);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // In the order of Part.
    for (QWidget* part : {static_cast<QWidget*>(m_sumsView), static_cast<QWidget*>(m_changes), makeGroups(), makeOutliers()}) {
        m_parts->addWidget(part);
        m_tabs->addTab(QString());
    }
    return contents;
}

QWidget* YearChangeTab::makeGroups() {
    auto* groups = new QWidget;
    auto* layout = new QVBoxLayout(groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::one);
    choice->addWidget(m_groupLabel);
    choice->addWidget(m_group);
    choice->addStretch(1);
    layout->addLayout(choice);
    layout->addWidget(m_groups, 1);
    m_groupLabel->setBuddy(m_group);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return groups;
}

QWidget* YearChangeTab::makeOutliers() {
    auto* outliers = new QWidget;
    auto* layout = new QVBoxLayout(outliers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* note = new QHBoxLayout;
    note->addWidget(m_outlierNote, 1);
    note->addWidget(m_open);
    layout->addLayout(note);
    layout->addWidget(m_outliers, 1);
    m_outlierNote->setWordWrap(true);
    setMuted(*m_outlierNote);
    return outliers;
}

void YearChangeTab::connectAll() {
    connect(m_reader, &YearChangeReader::changed, this, &YearChangeTab::refresh);
    connect(m_reader, &YearChangeReader::advanced, this, &YearChangeTab::refreshWaiting);
    connect(m_reader, &YearChangeReader::failed, this, &YearChangeTab::failed);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_to, &QComboBox::activated, this, &YearChangeTab::chooseDays);
    connect(m_from, &QComboBox::activated, this, &YearChangeTab::chooseDays);
    connect(m_group, &QComboBox::currentIndexChanged, this, &YearChangeTab::fillGroups);
    connect(m_outliers, &QTableView::activated, this, &YearChangeTab::openOutlier);
    connect(m_open, &QPushButton::clicked, this, &YearChangeTab::openOutlier);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_reader->state() == YearChangeReader::State::Stopped)
            m_reader->readAgain();
        else
            m_reader->stop();
    });
}

void YearChangeTab::showPart(Part part) {
    m_tabs->setCurrentIndex(part);
}

bool YearChangeTab::isReading() const {
    return m_reader->isReading();
}

QString YearChangeTab::text() const {
    return m_states->currentIndex() == Ready ? m_sentence->text() : m_waitingText->text();
}

QTableView& YearChangeTab::table(Part part) const {
    if (part == Causes) return m_sumsView->table();
    return part == Groups ? *m_groups : *m_outliers;
}

void YearChangeTab::showEvent(QShowEvent* event) {
    m_reader->setWatched(true);
    QWidget::showEvent(event);
}

void YearChangeTab::hideEvent(QHideEvent* event) {
    m_reader->setWatched(false);
    QWidget::hideEvent(event);
}

void YearChangeTab::refresh() {
    const bool isReady = m_reader->state() == YearChangeReader::State::Ready;
    m_states->setCurrentIndex(isReady ? Ready : Waiting);
    const bool hasChoice = m_reader->choice().has_value();
    for (QWidget* one : {static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_toLabel),
                         static_cast<QWidget*>(m_to)})
        one->setVisible(hasChoice);
    if (hasChoice) fillDays();
    refreshWaiting();
    if (isReady) fill();
}

void YearChangeTab::refreshWaiting() {
    const auto state = m_reader->state();
    const bool isReading = state == YearChangeReader::State::Reading;
    m_progress->setVisible(isReading);
    m_stop->setVisible(isReading || state == YearChangeReader::State::Stopped);
    m_stop->setText(isReading ? tr("Stop") : tr("Read again"));
    m_waitingText->setText(waitingText());
    if (const Job* job = m_reader->job()) m_progress->setValue(static_cast<int>(1000 * job->state().fraction));
}

QString YearChangeTab::waitingText() const {
    switch (m_reader->state()) {
        case YearChangeReader::State::Reading:
            return tr("The values of both dates are read, and each difference is explained.");
        case YearChangeReader::State::Stopped: return tr("Reading was stopped.");
        case YearChangeReader::State::NoPairs:
            return tr("No dwelling has a value on both dates. Value all dwellings on both, or choose other dates.");
        default: break;
    }
    if (m_reader->days().size() == 1)
        return tr("All values are of one date, %1. Value all dwellings on another valuation date as well; then you see here how the "
                  "values changed and why.")
            .arg(m_session.format().date(m_reader->days().front().date));
    return tr("Nothing has been valued yet. Value all dwellings on two valuation dates; then you see here how the values changed "
              "and why.");
}

void YearChangeTab::fillDays() {
    const Format& format = m_session.format();
    const YearChoice& choice = *m_reader->choice();
    const bool hasRecorded = m_reader->hasRecorded();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->clear();
    m_to->clear();
    for (const ValuedDay& day : m_reader->days())
        if (!earlierDays(m_reader->days(), day.date, hasRecorded).empty()) m_to->addItem(format.date(day.date), keyOf(day.date));
    for (const Date& date : earlierDays(m_reader->days(), choice.to, hasRecorded)) {
        bool isStored = false;
        for (const ValuedDay& day : m_reader->days()) isStored = isStored || day.date == date;
        m_from->addItem(isStored ? format.date(date) : tr("%1 (as recorded)").arg(format.date(date)), keyOf(date));
    }
    m_from->setCurrentIndex(m_from->findData(keyOf(choice.from)));
    m_to->setCurrentIndex(m_to->findData(keyOf(choice.to)));
}

// An earlier date that is no longer earlier makes way for the last one before the later date.
void YearChangeTab::chooseDays() {
    const auto to = Date::parseIso(m_to->currentData().toString().toStdString());
    const auto from = Date::parseIso(m_from->currentData().toString().toStdString());
    if (!to || !from) return;
    YearChoice choice{*from, *to};
    if (!(choice.from < choice.to)) choice.from = earlierDays(m_reader->days(), choice.to, m_reader->hasRecorded()).back();
    m_reader->choose(choice);
}

void YearChangeTab::fill() {
    const YearChangeReading& reading = *m_reader->reading();
    const Format& format = m_session.format();
    m_sentence->setText(yearChangeText(reading, format));
    m_remarks->setText(yearChangeRemarks(reading, format).join(u' '));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_sums->show(reading, format);
    m_tabs->setTabVisible(Causes, reading.study.explained.n > 0);  // Qt goes on to the next where this one was in view
    m_changes->show(changesPlot(reading, format), format);
    m_outliers->show(changeOutliersTable(reading, format), tr("Dwellings of which the value changed otherwise"));
    m_outlierNote->setText(outlierRuleText(reading.study, format));
    m_open->setEnabled(!reading.study.outliers.empty());
    {
        const QSignalBlocker quiet(m_group);
        const int tables = static_cast<int>(reading.study.tables.size());
        const int chosen = m_group->count() == tables ? m_group->currentIndex() : 0;  // a choice stays where it means the same
        m_group->clear();
        for (const ChangeTable& table : reading.study.tables)
            m_group->addItem(sentenceCase(groupingTitle(table.grouping, reading.catalogue.get(), format)));
        m_group->setCurrentIndex(chosen);
    }
    fillGroups();
}

void YearChangeTab::fillGroups() {
    if (m_group->currentIndex() < 0 || m_reader->state() != YearChangeReader::State::Ready) return;
    m_groups->show(changeGroupsTable(*m_reader->reading(), static_cast<std::size_t>(m_group->currentIndex()), m_session.format()),
                   m_group->currentText());
}

void YearChangeTab::openOutlier() {
    const int row = m_outliers->currentIndex().row();
    if (row < 0 || m_reader->state() != YearChangeReader::State::Ready) return;
    emit dwellingRequested(QString::fromStdString(m_reader->reading()->study.outliers[static_cast<std::size_t>(row)].propertyId));
}

void YearChangeTab::retranslate() {
    m_fromLabel->setText(tr("From"));
    m_from->setAccessibleName(tr("The earlier valuation date"));
    m_toLabel->setText(tr("to"));
    m_to->setAccessibleName(tr("The later valuation date"));
    m_tabs->setTabText(Causes, tr("What moved them"));
    m_tabs->setTabText(Distribution, tr("Distribution"));
    m_tabs->setTabText(Groups, tr("By group"));
    m_tabs->setTabText(Outliers, tr("To look at"));
    m_tabs->updateGeometry();  // a hidden bar does not tell that its words became longer
    m_tabs->setAccessibleName(tr("Parts of the year's change"));
    m_groupLabel->setText(tr("By"));
    m_group->setAccessibleName(tr("Way of dividing the dwellings"));
    m_open->setText(tr("Open this dwelling"));
    m_progress->setAccessibleName(tr("Reading how the values changed"));
    m_sumsView->setLanguage(m_session.format().language());
    refresh();
}

void YearChangeTab::applyTheme() {
    m_changes->applyTheme();
    m_sumsView->applyTheme();
}

}  // namespace herleid
