#include "ui/pages/data/log_tab.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/data/log_model.h"
#include "ui/pages/data/log_reader.h"
#include "ui/session/session.h"
#include "ui/text/log_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int pause = 200;  // ms after the last key; chosen
constexpr int detailHeight = 200;
constexpr int columnWidths[] = {176, 112, 208, 232};  // the reason takes the rest

}  // namespace

LogTab::LogTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new LogReader(session, this)),
      m_pause(new QTimer(this)),
      m_model(new LogModel(session, this)),
      m_text(new QLineEdit),
      m_actions(new QComboBox),
      m_export(new QPushButton),
      m_verdict(new QLabel),
      m_told(new QLabel),
      m_list(new QTableView),
      m_detail(new QTextBrowser) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    m_list->setModel(m_model);
    dressTable(*m_list);
    m_list->setWordWrap(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < LogModel::Reason; ++column) m_list->setColumnWidth(column, qRound(columnWidths[column] * Theme::textScale()));
    m_detail->setFixedHeight(detailHeight);
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(space::one);
    m_detail->setTabChangesFocus(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connectAll();
    retranslate();
}

QWidget* LogTab::makeHead() {
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::one);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::one);
    first->addWidget(m_text, 1);
    first->addWidget(m_actions);
    first->addWidget(m_export);
    rows->addLayout(first);
    rows->addWidget(m_verdict);
    rows->addWidget(m_told);
    m_text->setClearButtonEnabled(true);
    m_actions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QLabel* label : {m_verdict, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_told->hide();
    setMuted(*m_told);
    return head;
}

void LogTab::connectAll() {
    connect(m_pause, &QTimer::timeout, this, &LogTab::read);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_actions, &QComboBox::currentIndexChanged, this, &LogTab::read);
    connect(m_export, &QPushButton::clicked, this, &LogTab::askFile);
    connect(m_reader, &LogReader::changed, this, &LogTab::refresh);
    connect(m_reader, &LogReader::verifying, this, &LogTab::fillVerdict);
    connect(m_reader, &LogReader::failed, this, &LogTab::failed);
    connect(m_reader, &LogReader::exported, this, [this](const QString& file, qlonglong rows) {
        m_told->setText(tr("%1 rows of the log are written to %2")
                            .arg(m_session.format().number(static_cast<double>(rows), 0), QDir::toNativeSeparators(file)));
        m_told->show();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogTab::fillDetail);
    // Whatever changes the project adds a row to its log.
    const auto again = [this] {
        m_isStale = m_isUnverified = true;
        if (isVisible()) m_pause->start();
    };
    for (const auto signal : {&Session::projectChanged, &Session::valuationChanged, &Session::marketChanged, &Session::decided,
                              &Session::jobChanged})
        connect(&m_session, signal, this, again);
    connect(&m_session, &Session::projectChanged, m_told, &QLabel::hide);
}

void LogTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) read();
}

bool LogTab::isReading() const {
    return m_reader->isReading() || m_reader->isExporting() || m_pause->isActive() || m_isStale;
}

void LogTab::setText(const QString& text) { m_text->setText(text); }

void LogTab::setAction(const std::string& action) {
    m_actions->setCurrentIndex(std::max(0, m_actions->findData(QString::fromStdString(action))));
}

std::string LogTab::action() const { return m_actions->currentData().toString().toStdString(); }

QString LogTab::verdict() const { return m_verdict->text(); }
QString LogTab::detail() const { return m_detail->toPlainText(); }

void LogTab::read() {
    m_pause->stop();
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_reader->read(m_text->text(), action());
    if (m_isUnverified) m_reader->verify();
    m_isUnverified = false;
}

void LogTab::refresh() {
    const AuditEntry* before = m_model->entry(m_list->currentIndex().row());
    const std::int64_t chosen = before != nullptr ? before->number : 0;
    fillActions();
    m_model->show(m_reader->numbers());
    const auto& numbers = m_model->numbers();
    const auto found = std::find(numbers.begin(), numbers.end(), chosen);
    const int row = found == numbers.end() ? 0 : static_cast<int>(found - numbers.begin());
    if (!numbers.empty()) m_list->setCurrentIndex(m_model->index(row, 0));
    m_export->setEnabled(!numbers.empty());
    fillDetail();
}

void LogTab::fillActions() {
    const QSignalBlocker quiet(m_actions);
    const QVariant chosen = m_actions->currentData();
    m_actions->clear();
    m_actions->addItem(tr("Every action"), QString());
    for (const std::string& one : m_reader->actions())
        m_actions->addItem(logActionTitle(one), QString::fromStdString(one));
    m_actions->setCurrentIndex(std::max(0, m_actions->findData(chosen)));
}

void LogTab::fillVerdict() {
    const auto& verified = m_reader->verified();
    const bool isBroken = verified && !*verified;
    m_verdict->setProperty("tone", isBroken ? QVariant("error") : QVariant());
    m_verdict->setMargin(isBroken ? space::one : 0);
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    if (!m_session.isOpen())
        m_verdict->clear();
    else if (!verified)
        m_verdict->setText(tr("The log is being gone over…"));
    else if (*verified)
        m_verdict->setText(tr("The log is whole: of its %1 rows none was changed or removed.")
                               .arg(m_session.format().number(static_cast<double>(**verified), 0)));
    else
        m_verdict->setText(errorText(verified->error()));
}

QString LogTab::detailHtml() const {
    const AuditEntry* entry = m_model->entry(m_list->currentIndex().row());
    if (entry == nullptr || !m_session.isOpen()) return {};
    const Format& format = m_session.format();
    const auto row = [](const QString& head, const QString& text) {
        return QStringLiteral("<tr><td style='padding:0 16px 2px 0'><b>%1</b></td><td style='padding:0 0 2px 0'>%2</td></tr>")
            .arg(head.toHtmlEscaped(), text.toHtmlEscaped());
    };
    QString html = QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b> · %2</p>")
                       .arg(logActionTitle(entry->action).toHtmlEscaped(),
                            tr("row %1, %2, by %3")
                                .arg(entry->number)
                                .arg(momentText(entry->time, format), QString::fromStdString(entry->who))
                                .toHtmlEscaped());
    html += QStringLiteral("<table cellspacing='0'>");
    if (!entry->subject.empty()) html += row(tr("About"), logSubjectText(*entry, format));
    if (!entry->reason.empty()) html += row(tr("Reason"), QString::fromStdString(entry->reason));
    for (const LogDetail& detail : logDetails(*entry, *m_session.project().catalogue(), format))
        html += row(detail.label, detail.value);
    html += row(tr("Check digits (hash)"), QString::fromStdString(entry->hash));
    return html + QStringLiteral("</table>");
}

void LogTab::fillDetail() {
    const QString html = detailHtml();
    if (html.isEmpty())
        m_detail->setPlainText(m_reader->isReading() ? QString() : tr("Nothing in the log matches. Take another word or action."));
    else
        m_detail->setHtml(html);
}

void LogTab::askFile() {
    auto* dialog = new QFileDialog(this, tr("Export the log"), m_session.preferences().folder(),
                                   tr("CSV (*.csv);;Workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    dialog->selectFile(tr("log") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogTab::exportTo);
    dialog->open();
}

void LogTab::exportTo(const QString& file) {
    const bool hasEnding = file.endsWith(".csv", Qt::CaseInsensitive) || file.endsWith(".xlsx", Qt::CaseInsensitive);
    m_session.setFolder(QFileInfo(file).absolutePath());
    m_reader->exportTo(hasEnding ? file : file + QStringLiteral(".csv"), m_model->numbers());
}

void LogTab::retranslate() {
    m_text->setPlaceholderText(tr("Dwelling, file, person or reason"));
    m_text->setAccessibleName(tr("Search in the log"));
    m_actions->setAccessibleName(tr("Action"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes the rows in view, with their details and hashes, as CSV or a workbook"));
    m_list->setAccessibleName(tr("Log of the project, newest first"));
    m_detail->setAccessibleName(tr("Everything about the chosen row"));
    m_told->hide();
    m_model->retranslate();
    fillActions();
    fillVerdict();
    fillDetail();
}

void LogTab::applyTheme() {
    m_export->setIcon(Theme::icon("file"));
    fillVerdict();
}

}  // namespace herleid
