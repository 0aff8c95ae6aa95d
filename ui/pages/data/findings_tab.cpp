#include "ui/pages/data/findings_tab.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/data/findings_reader.h"
#include "ui/session/session.h"
#include "ui/text/finding_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int pause = 200;        // ms after the last key; chosen
constexpr int rulesWidth = 304;
constexpr int detailHeight = 216;
constexpr int subjectColumn = 1;
constexpr int subjectWidth = 216;

/// Whether the BAG has another value for a fact that can be recorded instead.
bool isDifferenceWithBag(const Finding& finding) {
    return finding.subject == FindingSubject::Property &&
           (finding.rule == CheckRule::RegisterBuildYear || finding.rule == CheckRule::RegisterFloorArea);
}

}  // namespace

FindingsTab::FindingsTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new FindingsReader(session, this)),
      m_pause(new QTimer(this)),
      m_summary(new QLabel),
      m_check(new QPushButton),
      m_state(new QComboBox),
      m_severity(new QComboBox),
      m_text(new QLineEdit),
      m_empty(new QLabel),
      m_contents(new QWidget),
      m_rules(new TextTableView),
      m_list(new TextTableView),
      m_detail(new QLabel),
      m_note(new QLineEdit),
      m_takeOver(new QPushButton),
      m_resolve(new QPushButton),
      m_accept(new QPushButton),
      m_keepNote(new QPushButton),
      m_reopen(new QPushButton),
      m_open(new QPushButton) {
    auto* right = new QVBoxLayout;
    right->setSpacing(space::one);
    right->addWidget(m_list, 1);
    right->addWidget(makeDetail());
    auto* across = new QHBoxLayout(m_contents);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::two);
    across->addWidget(m_rules);
    across->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_contents, 1);
    layout->addStretch(0);
    m_rules->setFixedWidth(rulesWidth);
    m_rules->setWraps();
    m_rules->horizontalHeader()->setStretchLastSection(false);   // the titles take the room, not the counts
    m_list->setWordWrap(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_empty->setWordWrap(true);
    m_empty->setMaximumWidth(640);
    setMuted(*m_empty);
    setMuted(*m_summary);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connectAll();
    retranslate();
}

QWidget* FindingsTab::makeHead() {
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::one);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::one);
    first->addWidget(m_text, 1);
    first->addWidget(m_state);
    first->addWidget(m_severity);
    first->addWidget(m_check);
    rows->addLayout(first);
    rows->addWidget(m_summary);
    m_text->setClearButtonEnabled(true);
    m_summary->setWordWrap(true);
    for (QComboBox* box : {m_state, m_severity}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return head;
}

QWidget* FindingsTab::makeDetail() {
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    for (QPushButton* button : {m_takeOver, m_resolve, m_accept, m_keepNote, m_reopen}) buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setFixedHeight(detailHeight);
    return detail;
}

void FindingsTab::connectAll() {
    connect(m_pause, &QTimer::timeout, this, &FindingsTab::read);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &FindingsTab::read);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &FindingsTab::read);
    connect(m_check, &QPushButton::clicked, &m_session, &Session::runChecks);
    connect(m_reader, &FindingsReader::changed, this, &FindingsTab::refresh);
    connect(m_reader, &FindingsReader::failed, this, &FindingsTab::failed);
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid() || static_cast<std::size_t>(row.row()) >= m_ruleRows.size()) return;
        if (m_ruleRows[static_cast<std::size_t>(row.row())] == m_rule) return;
        m_rule = m_ruleRows[static_cast<std::size_t>(row.row())];
        read();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsTab::fillDetail);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsTab::fillDetail);
    connect(m_note, &QLineEdit::textChanged, this, &FindingsTab::refreshActions);
    connect(m_takeOver, &QPushButton::clicked, this, &FindingsTab::takeOver);
    connect(m_resolve, &QPushButton::clicked, this, [this] { decide(FindingState::Resolved); });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(FindingState::Accepted); });
    connect(m_keepNote, &QPushButton::clicked, this, [this] { decide(FindingState::Noted); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { decide(FindingState::Open); });
    const auto open = [this] {
        const StoredFinding* finding = current();
        if (finding == nullptr) return;
        if (finding->finding.subject == FindingSubject::Sale)
            emit saleRequested(QString::fromStdString(finding->finding.subjectId));
        else
            emit dwellingRequested(QString::fromStdString(finding->propertyId));
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QTableView::doubleClicked, this, open);
    const auto again = [this] {
        m_isStale = true;
        if (isVisible()) read();
    };
    connect(&m_session, &Session::projectChanged, this, again);
    connect(&m_session, &Session::decided, this, again);
    connect(&m_session, &Session::jobChanged, this, &FindingsTab::refreshActions);
}

void FindingsTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) read();
}

bool FindingsTab::isReading() const {
    return m_reader->isReading() || m_pause->isActive() || m_isStale;
}

void FindingsTab::setState(std::optional<FindingState> state) {
    m_state->setCurrentIndex(m_state->findData(state ? static_cast<int>(*state) : -1));
}

FindingFilter FindingsTab::filter() const {
    FindingFilter filter;
    filter.rule = m_rule;
    filter.text = m_text->text().trimmed().toStdString();
    if (const int state = m_state->currentData().toInt(); state >= 0) filter.state = static_cast<FindingState>(state);
    if (const int severity = m_severity->currentData().toInt(); severity >= 0)
        filter.severity = static_cast<Severity>(severity);
    filter.limit = FindingsReader::most;
    return filter;
}

void FindingsTab::read() {
    m_pause->stop();
    m_isStale = !isVisible();
    if (!m_isStale) m_reader->read(filter());
}

const StoredFinding* FindingsTab::current() const {
    const int row = m_list->currentIndex().row();
    const auto& list = m_reader->list();
    return row >= 0 && static_cast<std::size_t>(row) < list.size() ? &list[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<std::string> FindingsTab::chosenKeys() const {
    std::vector<std::string> keys;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows())
        if (static_cast<std::size_t>(row.row()) < m_reader->list().size())
            keys.push_back(m_reader->list()[static_cast<std::size_t>(row.row())].finding.key);
    return keys;
}

QString FindingsTab::summaryText() const {
    const auto& run = m_reader->lastRun();
    if (!run) return {};
    const Format& format = m_session.format();
    const auto number = [&](std::size_t n) { return format.number(static_cast<double>(n), 0); };
    QStringList parts{tr("Checked on %1").arg(momentText(run->checkedAt, format))};
    for (const auto& [state, count] : m_reader->counts().byState)
        parts << QStringLiteral("%1 %2").arg(number(count), findingStateText(state));
    if (m_reader->matching() > m_reader->list().size())
        parts << tr("the first %1 of %2 are shown").arg(number(m_reader->list().size()), number(m_reader->matching()));
    if (!run->isCurrent) parts << tr("the data have changed since: check again");
    return parts.join(QStringLiteral("  ·  "));
}

QString FindingsTab::emptyText() const {
    if (!m_reader->lastRun())
        return tr("The data were not checked yet. A check looks for values that cannot be right, facts that contradict each "
                  "other, dwellings whose facts were not verified for years, and differences with the BAG. It changes nothing.");
    if (m_reader->counts().byState.empty()) return tr("The last check found nothing. Check again after an import or a change.");
    return {};
}

void FindingsTab::fillRules() {
    const Format& format = m_session.format();
    TextTable table;
    table.columns = {{tr("Rule"), {}, false}, {tr("Findings"), {}, true}};
    m_ruleRows = {std::nullopt};
    std::size_t all = 0;
    for (const auto& [rule, count] : m_reader->counts().byRule) all += count;
    table.rows.push_back({{tr("All rules"), {}, false, false}, {format.number(static_cast<double>(all), 0), {}, false, false}});
    int chosen = 0;
    for (const auto& [rule, count] : m_reader->counts().byRule) {
        if (count == 0 && m_rule != rule) continue;
        if (m_rule == rule) chosen = static_cast<int>(m_ruleRows.size());
        m_ruleRows.emplace_back(rule);
        table.rows.push_back({{checkRuleTitle(rule), checkRuleRationale(rule), false, count == 0},
                              {format.number(static_cast<double>(count), 0), {}, false, count == 0}});
    }
    const QSignalBlocker quiet(m_rules->selectionModel());
    m_rules->show(std::move(table), tr("Rules"));
    m_rules->setCurrentIndex(m_rules->model()->index(chosen, 0));
}

void FindingsTab::fillList() {
    const Format& format = m_session.format();
    const auto& catalogue = *m_session.project().catalogue();
    const Currency currency = m_session.project().settings().currency;
    const int row = m_list->currentIndex().row();
    TextTable table;
    table.columns = {{tr("Weight"), {}, false}, {tr("About"), {}, false}, {tr("State"), {}, false}, {tr("Finding"), {}, false}};
    for (const StoredFinding& stored : m_reader->list()) {
        const QString sentence = findingText(stored.finding, catalogue, currency, format);
        const bool isDone = stored.state() != FindingState::Open;
        table.rows.push_back({{severityText(stored.finding.severity()), {}, stored.finding.severity() == Severity::Error, isDone},
                              {QString::fromStdString(stored.subjectTitle), QString::fromStdString(stored.finding.subjectId), false, isDone},
                              {findingStateText(stored.state()), {}, false, isDone},
                              {sentence, sentence, false, isDone}});
    }
    m_list->show(std::move(table), tr("Findings"));
    m_list->setColumnWidth(subjectColumn, std::min(m_list->columnWidth(subjectColumn), subjectWidth));   // the finding is what is read
    const int last = m_list->model()->rowCount() - 1;
    if (last >= 0) m_list->setCurrentIndex(m_list->model()->index(std::clamp(row, 0, last), 0));
}

QString FindingsTab::detailText(const StoredFinding& stored) const {
    const Format& format = m_session.format();
    const Finding& finding = stored.finding;
    const auto paragraph = [](const QString& head, const QString& text) {
        return QStringLiteral("<p style='margin:0 0 8px 0'><b>%1</b> %2</p>").arg(head.toHtmlEscaped(), text.toHtmlEscaped());
    };
    QString html = paragraph(QString::fromStdString(stored.subjectTitle) + QStringLiteral(" ·"),
                             findingText(finding, *m_session.project().catalogue(), m_session.project().settings().currency, format));
    html += paragraph(tr("Why it matters:"), checkRuleRationale(finding.rule));
    html += paragraph(tr("What to do:"), checkRuleAdvice(finding.rule));
    if (const auto decisions = decisionsAbout(m_session.project(), finding.key))
        for (const FindingDecision& decision : *decisions)
            html += paragraph(findingStateText(decision.state) + u':',
                              tr("%1, by %2. %3").arg(momentText(decision.decidedAt, format), QString::fromStdString(decision.who),
                                                      QString::fromStdString(decision.note)));
    return html;
}

void FindingsTab::fillDetail() {
    const StoredFinding* finding = current();
    const auto chosen = chosenKeys().size();
    if (chosen > 1)
        m_detail->setText(tr("%1 findings are chosen. A decision holds for all of them.").arg(chosen));
    else
        m_detail->setText(finding != nullptr ? detailText(*finding) : tr("Nothing here matches. Choose another state or rule."));
    refreshActions();
}

void FindingsTab::refreshActions() {
    m_check->setEnabled(m_session.isOpen() && !m_session.waiting().contains(QStringLiteral("check")));
    const StoredFinding* finding = current();
    const bool hasNote = !m_note->text().trimmed().isEmpty();
    const bool isFree = finding != nullptr && !m_session.isBusy();
    m_note->setEnabled(isFree);
    m_takeOver->setVisible(finding != nullptr && isDifferenceWithBag(finding->finding));
    m_takeOver->setEnabled(isFree && finding->state() == FindingState::Open && chosenKeys().size() <= 1);
    m_resolve->setEnabled(isFree);
    m_accept->setEnabled(isFree && hasNote);
    m_keepNote->setEnabled(isFree && hasNote);
    for (QPushButton* button : {m_accept, m_keepNote}) button->setToolTip(hasNote ? QString() : tr("First write why"));
    m_reopen->setVisible(finding != nullptr && finding->state() != FindingState::Open);
    m_reopen->setEnabled(isFree);
    m_open->setEnabled(finding != nullptr);
    m_open->setText(finding != nullptr && finding->finding.subject == FindingSubject::Sale ? tr("Show this sale")
                                                                                           : tr("Open this dwelling"));
}

void FindingsTab::decide(FindingState state) {
    if (m_session.decideFindings(chosenKeys(), state, m_note->text().trimmed().toStdString())) m_note->clear();
}

void FindingsTab::takeOver() {
    const StoredFinding* finding = current();
    if (finding == nullptr) return;
    const std::string key = finding->finding.key;
    if (m_session.takeOverFromBag(key, m_note->text().trimmed().toStdString())) m_note->clear();
}

void FindingsTab::refresh() {
    const QString empty = emptyText();
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    m_contents->setVisible(empty.isEmpty());
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_severity)})
        widget->setEnabled(empty.isEmpty());
    m_summary->setText(summaryText());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_check->setText(m_reader->lastRun() ? tr("Check again") : tr("Check the data"));
    if (m_session.isOpen() && empty.isEmpty()) {
        fillRules();
        fillList();
        fillDetail();
    }
    refreshActions();
}

void FindingsTab::retranslate() {
    m_text->setPlaceholderText(tr("Address or number"));
    m_text->setAccessibleName(tr("Search in the findings"));
    m_note->setPlaceholderText(tr("Note: why, or what was found out"));
    m_note->setAccessibleName(tr("Note: why, or what was found out"));
    m_takeOver->setText(tr("Take over the BAG value"));
    m_takeOver->setToolTip(tr("Records what the BAG has, with the BAG as its source, and resolves this finding. Can be undone."));
    m_resolve->setText(tr("Resolved"));
    m_accept->setText(tr("Accept"));
    m_keepNote->setText(tr("Keep as a note"));
    m_reopen->setText(tr("Open again"));
    const QSignalBlocker states(m_state);
    const QSignalBlocker severities(m_severity);
    const int state = m_state->count() > 0 ? m_state->currentIndex() : 1;
    const int severity = std::max(0, m_severity->currentIndex());
    m_state->clear();
    m_state->addItem(tr("All states"), -1);
    for (const auto one : {FindingState::Open, FindingState::Resolved, FindingState::Noted, FindingState::Accepted})
        m_state->addItem(findingStateText(one), static_cast<int>(one));
    m_state->setCurrentIndex(state);
    m_state->setAccessibleName(tr("State"));
    m_severity->clear();
    m_severity->addItem(tr("Every weight"), -1);
    for (const auto one : {Severity::Error, Severity::Warning, Severity::Hint})
        m_severity->addItem(severityText(one), static_cast<int>(one));
    m_severity->setCurrentIndex(severity);
    m_severity->setAccessibleName(tr("Weight"));
    refresh();
}

void FindingsTab::applyTheme() {
    m_check->setIcon(Theme::icon("quality"));
}

}  // namespace herleid
