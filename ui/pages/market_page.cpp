#include "ui/pages/market_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/pages/market/diagnostics_tab.h"
#include "ui/pages/market/effects_tab.h"
#include "ui/pages/market/index_tab.h"
#include "ui/pages/market/land_tab.h"
#include "ui/pages/market/location_tab.h"
#include "ui/pages/market/version_comparison.h"
#include "ui/pages/market/versions_tab.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/job_bar.h"

namespace herleid {

namespace {

constexpr int progressWidth = 320;

}  // namespace

MarketPage::MarketPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new ModelReader(session, this)),
      m_title(new QLabel),
      m_subtitle(new QLabel),
      m_fit(new QPushButton),
      m_valueAll(new QPushButton),
      m_empty(new QLabel),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_waitingText(new QLabel),
      m_progress(new QProgressBar),
      m_stop(new QPushButton),
      m_effects(new EffectsTab(session, *m_reader)),
      m_index(new IndexTab(session, *m_reader)),
      m_location(new LocationTab(session, *m_reader)),
      m_diagnostics(new DiagnosticsTab(session, *m_reader)),
      m_land(new LandTab(session, *m_reader)),
      m_versions(new VersionsTab(session)) {
    setPage(*this);
    m_contents = makeTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_contents, 1);
    layout->addStretch(0);
    m_empty->setWordWrap(true);
    m_empty->setMaximumWidth(640);
    setMuted(*m_empty);
    connect(m_fit, &QPushButton::clicked, this, &MarketPage::fitRequested);
    connect(m_valueAll, &QPushButton::clicked, this, &MarketPage::valueAllRequested);
    connect(m_effects, &EffectsTab::dwellingRequested, this, &MarketPage::dwellingRequested);
    connect(m_versions, &VersionsTab::freezeRequested, this, &MarketPage::freezeRequested);
    connect(m_versions, &VersionsTab::failed, this, &MarketPage::failed);
    connect(m_reader, &ModelReader::failed, this, &MarketPage::failed);
    connect(m_reader, &ModelReader::changed, this, &MarketPage::refreshReading);
    connect(m_reader, &ModelReader::advanced, this, &MarketPage::refreshWaiting);
    connect(&session, &Session::projectChanged, this, &MarketPage::refresh);
    connect(&session, &Session::marketChanged, this, &MarketPage::refresh);
    connect(&session, &Session::jobChanged, this, &MarketPage::refreshActions);
    retranslate();
}

QWidget* MarketPage::makeHead() {
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addLayout(words, 1);
    for (QPushButton* button : {m_valueAll, m_fit}) layout->addWidget(button, 0, Qt::AlignTop);
    setFontScale(*m_title, fontScale::display, true);
    setMuted(*m_subtitle);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setWordWrap(true);  // larger text needs two lines
    m_fit->setProperty("primary", true);
    return head;
}

QWidget* MarketPage::makeTabs() {
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // In the order of Tab.
    for (QWidget* page : {static_cast<QWidget*>(m_effects), static_cast<QWidget*>(m_index),
                          static_cast<QWidget*>(m_location), static_cast<QWidget*>(m_diagnostics),
                          static_cast<QWidget*>(m_land), static_cast<QWidget*>(m_versions)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    m_pages->addWidget(makeWaiting());
    connect(m_tabs, &QTabBar::currentChanged, this, &MarketPage::showCurrent);
    return contents;
}

QWidget* MarketPage::makeWaiting() {
    auto* waiting = new QWidget;
    auto* layout = new QVBoxLayout(waiting);
    layout->setContentsMargins(0, space::four, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_waitingText);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_reader->state() == ModelReader::State::Stopped)
            m_reader->readAgain();
        else
            m_reader->stop();
    });
    return waiting;
}

bool MarketPage::isReading() const {
    return m_reader->isReading() || m_versions->comparison().isReading();
}

void MarketPage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void MarketPage::showCurrent() {
    const bool needsReading = m_tabs->currentIndex() != Versions;
    const bool isReady = m_reader->state() == ModelReader::State::Ready;
    m_pages->setCurrentIndex(needsReading && !isReady ? static_cast<int>(Tabs) : m_tabs->currentIndex());
}

void MarketPage::refresh() {
    const bool hasModel = m_session.isOpen() && m_session.market().valuer;
    m_contents->setVisible(hasModel);
    m_empty->setVisible(!hasModel);
    m_subtitle->setVisible(hasModel);
    m_subtitle->setText(subtitle());
    refreshWaiting();
    refreshActions();
}

QString MarketPage::subtitle() const {
    const auto& model = m_session.market().model;
    if (!model) return {};
    const Format& format = m_session.format();
    QStringList parts{tr("Version %1, in use").arg(model->version), specificationText(model->name),
                      tr("fitted on %1").arg(dayText(model->createdAt, format)),
                      tr("%1 sales").arg(format.number(static_cast<double>(model->sales), 0))};
    if (model->frozen)
        parts << tr("frozen on %1: %2")
                     .arg(dayText(model->frozen->when, format),
                          QString::fromStdString(model->frozen->note).simplified());
    return parts.join(QStringLiteral("  ·  "));
}

void MarketPage::refreshReading() {
    m_effects->refresh();
    m_index->refresh();
    m_location->refresh();
    m_diagnostics->refresh();
    m_land->refresh();
    refreshWaiting();
}

void MarketPage::refreshWaiting() {
    showCurrent();
    const bool isStopped = m_reader->state() == ModelReader::State::Stopped;
    m_waitingText->setText(
        isStopped ? tr("Reading the model was stopped.")
                  : tr("Reading the model: what each characteristic, month and place does to the "
                       "price. You can go on working meanwhile."));
    m_progress->setVisible(!isStopped);
    m_progress->setAccessibleName(jobTitle("reading"));
    const Job* job = m_reader->job();
    m_progress->setValue(job != nullptr ? static_cast<int>(job->state().fraction * 1000) : 0);
    m_stop->setText(isStopped ? tr("Read again") : tr("Stop"));
    m_stop->setEnabled(isStopped || (job != nullptr && !job->isCancelRequested()));
}

void MarketPage::refreshActions() {
    const auto& market = m_session.market();
    m_fit->setEnabled(m_session.isOpen() && market.sales && !market.sales->sales.empty());
    m_valueAll->setEnabled(m_session.isOpen() && market.valuer);
}

void MarketPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_reader->setWatched(true);
}

void MarketPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_reader->setWatched(false);
}

void MarketPage::retranslate() {
    m_title->setText(tr("Market"));
    m_empty->setText(
        tr("There is no model yet. Import sales first, then fit a model: it estimates what each "
           "characteristic, place and month contributed to the prices."));
    m_fit->setText(tr("Fit a model…"));
    m_valueAll->setText(tr("Value all…"));
    const QStringList names{tr("Effects"),           tr("Price index"), tr("Location"),
                            tr("Model diagnostics"), tr("Land scale"),  tr("Versions")};
    for (int tab = 0; tab < Tabs; ++tab) m_tabs->setTabText(tab, names[tab]);
    m_tabs->setAccessibleName(tr("About the model"));
    m_effects->retranslate();
    m_index->retranslate();
    m_location->retranslate();
    m_diagnostics->retranslate();
    m_land->retranslate();
    m_versions->retranslate();
    refresh();
}

void MarketPage::applyTheme() {
    m_fit->setIcon(Theme::iconOnAccent("fit"));
    m_valueAll->setIcon(Theme::icon("value_all"));
    m_effects->applyTheme();
    m_index->applyTheme();
    m_location->applyTheme();
    m_diagnostics->applyTheme();
    m_land->applyTheme();
    m_versions->applyTheme();
}

}  // namespace herleid
