#include "ui/pages/quality/waiting_panel.h"
#include "ui/pages/quality_page.h"

#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/quality/municipalities_tab.h"
#include "ui/pages/quality/quality_plots.h"
#include "ui/pages/quality/quality_tables.h"
#include "ui/pages/quality/rivals_tab.h"
#include "ui/pages/quality/sale_list_tab.h"
#include "ui/pages/quality/year_change_tab.h"
#include "ui/pages/valuation/portfolio_map.h"
#include "ui/report/program.h"
#include "ui/report/whole_file.h"
#include "ui/session/latest_job.h"
#include "ui/session/quality_export.h"
#include "ui/session/quality_reader.h"
#include "ui/session/session.h"
#include "ui/text/fairness_words.h"
#include "ui/text/ratio_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/room.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

constexpr int plotHeight = 320;

enum State { Waiting, Ready };

}  // namespace

QualityPage::QualityPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new QualityReader(session, this)),
      m_title(new QLabel),
      m_verdict(new QLabel),
      m_dayLabel(new QLabel),
      m_day(new QComboBox),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_states(new QStackedWidget),
      m_waitingText(new QLabel),
      m_progress(new QProgressBar),
      m_stop(new QPushButton),
      m_figures(new TextTableView),
      m_groupLabel(new QLabel),
      m_group(new QComboBox),
      m_groupNote(new QLabel),
      m_groups(new TextTableView),
      m_equity(new Plot),
      m_months(new Plot),
      m_ratios(new Plot),
      m_crossLabel(new QLabel),
      m_down(new QComboBox),
      m_across(new QComboBox),
      m_crossed(new TextTableView),
      m_farthest(new SaleListTab),
      m_influential(new SaleListTab),
      m_norms(new QPushButton),
      m_figuresNote(new QLabel),
      m_map(new PortfolioMap(session)),
      m_rivals(new RivalsTab(session)),
      m_municipalities(new MunicipalitiesTab(session)),
      m_change(new YearChangeTab(session)),
      m_report(new QPushButton),
      m_writing(new LatestJob(this)),
      m_exchanging(new LatestJob(this)) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(makeHead());
    m_states->addWidget(waitingPanel(*m_waitingText, *m_progress, *m_stop));
    m_states->addWidget(makeContents());
    layout->addWidget(m_states, 1);
    connectAll();
    retranslate();
}

QWidget* QualityPage::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::one);
    first->addWidget(m_title, 1);
    first->addWidget(m_dayLabel);
    first->addWidget(m_day);
    first->addWidget(m_report);
    m_report->setMenu(makeReportMenu());
    layout->addLayout(first);
    layout->addWidget(m_verdict);
    setFontScale(*m_title, fontScale::display, true);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dayLabel->setBuddy(m_day);
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return head;
}

QWidget* QualityPage::makeContents() {
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    askRoomForCurrentOnly(*m_pages);
    m_map->offer({MapFigure::Ratio});
    m_map->chooseDetail(PortfolioMap::Neighbourhoods);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // In the order of Tab.
    for (QWidget* page : {makeFigures(), makeGroups(), makeCharts(), makeCrossed(), static_cast<QWidget*>(m_map), static_cast<QWidget*>(m_farthest),
                          static_cast<QWidget*>(m_influential), static_cast<QWidget*>(m_rivals), static_cast<QWidget*>(m_municipalities),
                          static_cast<QWidget*>(m_change)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    return contents;
}

QWidget* QualityPage::makeFigures() {
    auto* figures = new QWidget;
    auto* layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_figures, 1);
    m_figures->setFirstYields();
    auto* below = new QHBoxLayout;
    below->addWidget(m_figuresNote, 1);
    below->addWidget(m_norms, 0, Qt::AlignTop);
    layout->addLayout(below);
    m_figuresNote->setWordWrap(true);
    setMuted(*m_figuresNote);
    return figures;
}

QWidget* QualityPage::makeGroups() {
    auto* groups = new QWidget;
    auto* layout = new QVBoxLayout(groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::one);
    choice->addWidget(m_groupLabel);
    choice->addWidget(m_group);
    choice->addWidget(m_groupNote, 1);
    layout->addLayout(choice);
    layout->addWidget(m_groups, 1);
    m_groupLabel->setBuddy(m_group);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_groupNote->setWordWrap(true);
    return groups;
}

QWidget* QualityPage::makeCharts() {
    auto* contents = new QWidget;
    setPage(*contents);
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, space::two, 0);
    layout->setSpacing(space::three);
    for (Plot* plot : {m_equity, m_months, m_ratios}) {
        plot->setFixedHeight(plotHeight);
        layout->addWidget(plot);
    }
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    return scroll;
}

QWidget* QualityPage::makeCrossed() {
    auto* crossed = new QWidget;
    auto* layout = new QVBoxLayout(crossed);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::one);
    choice->addWidget(m_crossLabel);
    choice->addWidget(m_down);
    choice->addWidget(m_across);
    choice->addStretch(1);
    layout->addLayout(choice);
    layout->addWidget(m_crossed, 1);
    for (QComboBox* box : {m_down, m_across}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return crossed;
}

void QualityPage::connectAll() {
    connect(m_reader, &QualityReader::changed, this, &QualityPage::refresh);
    connect(m_reader, &QualityReader::advanced, this, &QualityPage::refreshWaiting);
    connect(m_reader, &QualityReader::failed, this, &QualityPage::failed);
    connect(&m_session, &Session::jobChanged, this, &QualityPage::refreshWaiting);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &QualityPage::readOwn);
    connect(m_day, &QComboBox::activated, this,
            [this](int day) { m_reader->setDay(day == 0 ? RatioDay::OfSale : RatioDay::OfValuation); });
    connect(m_group, &QComboBox::currentIndexChanged, this, &QualityPage::fillGroups);
    for (QComboBox* box : {m_down, m_across}) connect(box, &QComboBox::currentIndexChanged, this, &QualityPage::fillCrossed);
    connect(m_municipalities, &MunicipalitiesTab::exchangeRequested, this, [this] { askReport(QStringLiteral("json")); });
    connect(m_municipalities, &MunicipalitiesTab::failed, this, &QualityPage::failed);
    connect(m_norms, &QPushButton::clicked, this, &QualityPage::normsRequested);
    connect(m_map, &PortfolioMap::failed, this, &QualityPage::failed);
    const auto show = [this](const QString& property) {
        m_session.show(property.toStdString());
        emit dwellingRequested();
    };
    connect(m_map, &PortfolioMap::chosen, this, show);
    for (SaleListTab* list : {m_farthest, m_influential}) {
        connect(list, &SaleListTab::dwellingRequested, this, show);
        connect(list, &SaleListTab::saleRequested, this, &QualityPage::saleRequested);
    }
    connect(m_change, &YearChangeTab::dwellingRequested, this, show);
    connect(m_change, &YearChangeTab::failed, this, &QualityPage::failed);
    connect(m_rivals, &RivalsTab::failed, this, &QualityPage::failed);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_reader->state() == QualityReader::State::NoModel)
            emit fitRequested();
        else if (m_reader->state() == QualityReader::State::Stopped)
            m_reader->readAgain();
        else
            m_reader->stop();
    });
}

void QualityPage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

bool QualityPage::isReading() const {
    return m_reader->isReading() || m_map->isReading() || m_rivals->isReading() || m_exchanging->isRunning() || m_change->isReading() ||
           m_writing->isRunning();
}

QString QualityPage::verdict() const {
    return m_verdict->text();
}

TextTableView& QualityPage::table(Tab tab) const {
    switch (tab) {
        case Groups:
            return *m_groups;
        case Crossed:
            return *m_crossed;
        case Farthest:
            return m_farthest->table();
        case Influential:
            return m_influential->table();
        case Compare:
            return m_rivals->table();
        case Municipalities:
            return m_municipalities->table();
        default:
            return *m_figures;
    }
}

void QualityPage::showEvent(QShowEvent* event) {
    m_reader->setWatched(true);
    QWidget::showEvent(event);
}

void QualityPage::hideEvent(QHideEvent* event) {
    m_reader->setWatched(false);
    QWidget::hideEvent(event);
}

void QualityPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitVerdict();
}

// The layout may still think of the words there were before.
void QualityPage::fitVerdict() {
    const QMargins margins = layout()->contentsMargins();
    m_verdict->setMinimumHeight(m_verdict->heightForWidth(width() - margins.left() - margins.right()));
}

void QualityPage::refresh() {
    const bool isReady = m_reader->state() == QualityReader::State::Ready;
    m_states->setCurrentIndex(isReady ? Ready : Waiting);
    m_day->setVisible(isReady);
    m_dayLabel->setVisible(isReady);
    m_verdict->setVisible(isReady);
    m_report->setVisible(isReady);
    refreshWaiting();
    if (isReady) fill();
}

void QualityPage::refreshWaiting() {
    const auto state = m_reader->state();
    const bool hasModel = state != QualityReader::State::NoModel;
    const bool isLoading = !hasModel && m_session.isBusy();
    m_progress->setVisible(state == QualityReader::State::Reading);
    m_stop->setVisible(!isLoading);
    if (isLoading)
        m_waitingText->setText(tr("The sales and the model are being prepared."));
    else if (!hasModel)
        m_waitingText->setText(tr("How good values are can be seen once there is a model. Fit one on the sales in this project."));
    else if (state == QualityReader::State::Stopped)
        m_waitingText->setText(tr("Reading was stopped."));
    else
        m_waitingText->setText(tr("Every sale is valued without its own price, and set beside what was paid."));
    m_stop->setText(!hasModel ? tr("Fit a model…") : state == QualityReader::State::Stopped ? tr("Read again") : tr("Stop"));
    if (const Job* job = m_reader->job()) m_progress->setValue(static_cast<int>(1000 * job->state().fraction));
}

void QualityPage::fillChoices() {
    const RatioStudy& study = m_reader->reading()->study;
    const FeatureCatalogue* catalogue = m_reader->reading()->sales->catalogue.get();
    const auto tables = static_cast<int>(study.tables.size());
    const auto byPrice = std::find_if(study.tables.begin(), study.tables.end(), [](const RatioTable& table) {
        return table.grouping.kind == GroupingKind::PriceClass;
    });
    for (QComboBox* box : {m_group, m_down, m_across}) {
        const QSignalBlocker quiet(box);
        const int first = box == m_across && byPrice != study.tables.end() ? static_cast<int>(byPrice - study.tables.begin()) : 0;
        const int chosen = box->count() == tables ? box->currentIndex() : first;  // a choice stays where it still means the same
        box->clear();
        for (const RatioTable& table : study.tables)
            box->addItem(sentenceCase(groupingTitle(table.grouping, catalogue, m_session.format())));
        box->setCurrentIndex(chosen);
    }
}

void QualityPage::fill() {
    const QualityReading& reading = *m_reader->reading();
    const Format& format = m_session.format();
    QStringList words{ratioVerdictText(reading.study, format)};
    words << fairnessRemarks(reading.study, format);
    if (reading.sold.outcome == SoldOutcome::Different) words << soldText(reading.sold, format);
    m_verdict->setText(words.join(u'\n'));
    fitVerdict();
    m_figures->show(figuresTable(reading, format), tr("Figures"));
    QStringList notes{chasedText(reading.study.chased, format), soldText(reading.sold, format)};
    if (const QString alike = likeDwellingsText(reading.alike, format); !alike.isEmpty()) notes << alike;
    m_figuresNote->setText(notes.join(u'\n'));
    m_figuresNote->setToolTip(soldMeaning());
    m_map->setValued(std::shared_ptr<const std::vector<ValuedSale>>(m_reader->reading(), &reading.valued));
    m_equity->show(equityPlot(reading, format), format);
    m_months->show(monthsPlot(reading, format), format);
    m_ratios->show(ratiosPlot(reading, format), format);
    fillSales();
    m_municipalities->setOwn(std::nullopt);
    readOwn();
    fillChoices();
    fillGroups();
    fillCrossed();
}

void QualityPage::fillSales() {
    const QualityReading& reading = *m_reader->reading();
    const Format& format = m_session.format();
    const Currency currency = m_session.project().settings().currency;
    const auto lineOf = [&](std::size_t position) {
        const Sale& sale = reading.sales->sales[reading.valued[position].sale];
        return SaleListTab::Line{sale.propertyId, sale.id};
    };
    std::vector<SaleListTab::Line> farthest;
    for (const std::size_t position : reading.farthest) farthest.push_back(lineOf(position));
    m_farthest->show(farthestTable(reading, currency, format), std::move(farthest), tr("Sales farthest from their value"),
                     tr("The %1 sales of which the value is farthest from the price. Look whether the facts are right, and whether "
                        "the price is one of the market.")
                         .arg(reading.farthest.size()));
    std::vector<SaleListTab::Line> influential;
    for (const InfluentialSale& one : reading.influential) influential.push_back(lineOf(one.valued));
    m_influential->show(influentialTable(reading, currency, format), std::move(influential), tr("Sales with most influence"),
                        tr("The %1 sales that carry most of the model, and by how much each raises or lowers values beside a value "
                           "without it. Much influence is no fault, but a reason to look.")
                            .arg(reading.influential.size()));
}

void QualityPage::fillGroups() {
    const int chosen = m_group->currentIndex();
    if (chosen < 0 || m_reader->state() != QualityReader::State::Ready) return;
    const QualityReading& reading = *m_reader->reading();
    const auto which = static_cast<std::size_t>(chosen);
    m_groups->show(groupsTable(reading, which, m_session.format()), m_group->currentText());
    m_groupNote->setText(reading.study.tables[which].equalLevels.finds()
                             ? tr("The groups are not at one level, more than chance explains.")
                             : tr("No difference in level between the groups that chance does not explain."));
}

void QualityPage::fillCrossed() {
    if (m_down->currentIndex() < 0 || m_across->currentIndex() < 0 || m_reader->state() != QualityReader::State::Ready) return;
    m_crossed->show(crossedTable(*m_reader->reading(), static_cast<std::size_t>(m_down->currentIndex()),
                                 static_cast<std::size_t>(m_across->currentIndex()), m_session.format()),
                    tr("Median ratio where two ways of dividing cross"));
}

QualityExport QualityPage::exported() const {
    const QDate today = QDate::currentDate();
    return {m_session.project().file(), m_session.market(), m_reader->reading(), Date(today.year(), today.month(), today.day())};
}

// Only who looks at it needs it. Where there are too few sales to exchange, the column stays away.
void QualityPage::readOwn() {
    if (m_tabs->currentIndex() != Municipalities || m_reader->state() != QualityReader::State::Ready) return;
    m_exchanging->start<RatioExchange>(
        "report", [from = exported()](Progress&) { return ownExchange(from); },
        [this](const Result<RatioExchange>& own) { m_municipalities->setOwn(own ? std::optional(*own) : std::nullopt); });
}

QMenu* QualityPage::makeReportMenu() {
    auto* menu = new QMenu(m_report);
    m_writeReport = menu->addAction(QString(), this, [this] { askReport(QStringLiteral("pdf")); });
    m_writeCard = menu->addAction(QString(), this, &QualityPage::askModelCard);
    m_writeEntry = menu->addAction(QString(), this, &QualityPage::algorithmEntryRequested);
    return menu;
}

void QualityPage::askModelCard() {
    auto* dialog = new QFileDialog(window(), tr("Write the model card"), m_session.preferences().folder(), tr("PDF (*.pdf);;Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(QLatin1String("*.html")) ? "html" : "pdf"); });
    dialog->selectFile(tr("model_card") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &QualityPage::writeModelCard);
    dialog->open();
}

void QualityPage::askReport(const QString& suffix) {
    auto* dialog = new QFileDialog(window(), tr("Write the report"), m_session.preferences().folder(),
                                   tr("PDF (*.pdf);;Web page (*.html);;Workbook (*.xlsx);;Exchange file for other municipalities (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    for (const QString& filter : dialog->nameFilters())
        if (filter.contains(QStringLiteral("*.") + suffix)) dialog->selectNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const qsizetype from = filter.indexOf(QLatin1String("*."));
        if (from > 0) dialog->setDefaultSuffix(filter.mid(from + 2).chopped(1));
    });
    dialog->selectFile(tr("ratio_study_%1").arg(QString::fromStdString(m_session.valuationDate().iso())) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &QualityPage::writeReport);
    dialog->open();
}

void QualityPage::writeReport(const QString& file) {
    if (m_reader->state() != QualityReader::State::Ready) return;
    write(file, [from = exported(), kind = qualityFileOf(file), format = m_session.format()] { return qualityBytes(from, kind, format); });
}

DocumentSender QualityPage::sender() const {
    const Sender& sender = m_session.preferences().sender();
    return {sender.organization.isEmpty() ? QString::fromStdString(m_session.project().settings().title) : sender.organization, sender.contact,
            programVersion(), exported().today};
}

void QualityPage::writeModelCard(const QString& file) {
    if (m_reader->state() != QualityReader::State::Ready) return;
    write(file, [from = exported(), who = sender(), kind = qualityFileOf(file), format = m_session.format()] {
        return modelCardBytes(from, who, kind, format);
    });
}

void QualityPage::writeAlgorithmEntry(const QString& file, const AlgorithmUse& use) {
    if (m_reader->state() != QualityReader::State::Ready) return;
    write(file, [from = exported(), who = sender(), use, format = m_session.format()] { return algorithmEntryBytes(from, who, use, format); });
}

void QualityPage::write(const QString& file, std::function<Result<QByteArray>()> make) {
    m_session.setFolder(QFileInfo(file).absolutePath());
    m_writing->start<QByteArray>(
        "report", [make = std::move(make)](Progress&) { return make(); },
        [this, file](const Result<QByteArray>& bytes) {
            const auto written = bytes ? writeWholeFile(file, *bytes) : tl::unexpected(bytes.error());
            if (written)
                emit reportWritten(file);
            else
                emit failed(written.error());
        });
}

void QualityPage::retranslate() {
    m_title->setText(tr("Quality"));
    m_tabs->setTabText(Figures, tr("Figures"));
    m_tabs->setTabText(Groups, tr("By group"));
    m_tabs->setTabText(Charts, tr("Charts"));
    m_tabs->setTabText(Crossed, tr("Two ways at once"));
    m_tabs->setTabText(Map, tr("Map"));
    m_tabs->setTabText(Farthest, tr("Farthest off"));
    m_tabs->setTabText(Influential, tr("Most influence"));
    m_farthest->retranslate();
    m_influential->retranslate();
    m_tabs->setTabText(Compare, tr("Compare"));
    m_tabs->setTabText(Municipalities, tr("Municipalities"));
    m_tabs->setTabText(Change, tr("Year change"));
    m_change->retranslate();
    m_norms->setText(tr("Norms…"));
    m_norms->setToolTip(tr("Between which limits figures should be, and who says so"));
    m_map->retranslate();
    m_rivals->retranslate();
    m_municipalities->retranslate();
    m_report->setText(tr("Report…"));
    m_report->setToolTip(tr("What others may ask: the report for supervisor and council, the model card, the entry for the register of algorithms"));
    m_writeReport->setText(tr("Report on the quality…"));
    m_writeCard->setText(tr("Model card…"));
    m_writeEntry->setText(tr("Entry for the Algoritmeregister…"));
    m_dayLabel->setText(tr("Price level of"));
    {
        const QSignalBlocker quiet(m_day);
        m_day->clear();
        m_day->addItems({tr("the day of the sale"), tr("the valuation date")});
        m_day->setCurrentIndex(m_reader->day() == RatioDay::OfSale ? 0 : 1);
    }
    m_day->setAccessibleName(tr("Price level of"));
    m_groupLabel->setText(tr("By"));
    m_group->setAccessibleName(tr("Way of dividing the sales"));
    m_crossLabel->setText(tr("Rows and columns"));
    m_down->setAccessibleName(tr("Rows"));
    m_across->setAccessibleName(tr("Columns"));
    m_progress->setAccessibleName(tr("Reading the quality of the values"));
    refresh();
}

void QualityPage::applyTheme() {
    for (Plot* plot : {m_equity, m_months, m_ratios}) plot->applyTheme();
    m_map->applyTheme();
    m_farthest->applyTheme();
    m_influential->applyTheme();
    m_rivals->applyTheme();
    m_municipalities->applyTheme();
    m_change->applyTheme();
    m_report->setIcon(Theme::icon("pdf"));
    m_norms->setIcon(Theme::icon("edit"));
    if (m_reader->state() == QualityReader::State::Ready) fill();  // signs have colours
}

}  // namespace herleid
