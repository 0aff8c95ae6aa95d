#include "ui/pages/objections/matrix_check_view.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/objections/matrix_sheet_model.h"
#include "ui/report/html_page.h"
#include "ui/session/latest_job.h"
#include "ui/text/matrix_check_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int labelWidth = 240, cellWidth = 168, fewestRows = 4;   // chosen

constexpr int whatColumn = 3;

QString latin(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

MatrixCheckView::MatrixCheckView(QWidget* parent)
    : QWidget(parent),
      m_job(new LatestJob(this)),
      m_sheet(new MatrixSheetModel(this)),
      m_intro(new QLabel),
      m_load(new QPushButton),
      m_empty(new QPushButton),
      m_check(new QPushButton),
      m_save(new QPushButton),
      m_message(new MessageBar),
      m_table(new QTableView),
      m_summary(new QLabel),
      m_findings(new TextTableView),
      m_detail(new QLabel) {
    auto* below = new QWidget;
    auto* list = new QVBoxLayout(below);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::one);
    list->addWidget(m_summary);
    list->addWidget(m_findings, 1);
    list->addWidget(m_detail);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_table);
    halves->addWidget(below);
    halves->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_intro);
    layout->addWidget(makeButtons());
    layout->addWidget(m_message);
    layout->addWidget(halves, 1);
    m_table->setModel(m_sheet);
    m_table->horizontalHeader()->setDefaultSectionSize(cellWidth);
    m_table->setColumnWidth(0, labelWidth);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);   // Tab leaves the table; arrows move in it
    for (QLabel* label : {m_intro, m_summary, m_detail}) label->setWordWrap(true);
    setMuted(*m_intro);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAlignment(Qt::AlignTop);
    m_findings->setWordWrap(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QTableView* table : {m_table, static_cast<QTableView*>(m_findings)}) table->setMinimumHeight(fewestRows * space::row);
    connect(m_findings->horizontalHeader(), &QHeaderView::sectionResized, this, &MatrixCheckView::fitRows);
    auto* pasting = new QAction(m_table);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(pasting);
    connect(pasting, &QAction::triggered, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatrixCheckView::showDetail);
    connect(m_sheet, &QAbstractItemModel::dataChanged, this, [this] { m_check->setEnabled(!m_sheet->isEmpty()); });
    retranslate();
}

MatrixCheckView::~MatrixCheckView() = default;

QWidget* MatrixCheckView::makeButtons() {
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    for (QPushButton* button : {m_check, m_load, m_empty, m_save}) layout->addWidget(button);
    layout->addStretch(1);
    m_check->setEnabled(false);
    m_save->setEnabled(false);
    connect(m_load, &QPushButton::clicked, this, &MatrixCheckView::choose);
    connect(m_check, &QPushButton::clicked, this, &MatrixCheckView::check);
    connect(m_save, &QPushButton::clicked, this, &MatrixCheckView::save);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        m_sheet->clear();
        m_check->setEnabled(false);
    });
    return buttons;
}

void MatrixCheckView::setFormat(const Format& format) {
    m_format = format;
    retranslate();
}

void MatrixCheckView::retranslate() {
    m_intro->setText(tr("Type or paste a valuation matrix of anyone, or load it from a file. It is checked by what it says itself; nothing is kept."));
    m_load->setText(tr("Load file…"));
    m_empty->setText(tr("Empty the table"));
    m_check->setText(tr("Check the table"));
    m_save->setText(tr("Save findings…"));
    m_table->setAccessibleName(tr("Valuation matrix to be checked"));
    if (m_sheet->isEmpty()) m_sheet->clear();
    showFindings();
}

void MatrixCheckView::paste(const QString& text) {
    if (const auto pasted = m_sheet->paste(m_table->currentIndex(), text); !pasted)
        m_message->tell(MessageBar::Tone::Error, errorText(pasted.error()));
    m_check->setEnabled(!m_sheet->isEmpty());
}

void MatrixCheckView::choose() {
    auto* dialog = new QFileDialog(this, tr("Load a valuation matrix"), m_folder, tr("Valuation matrix (*.json *.xlsx *.tsv *.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MatrixCheckView::load);
    dialog->open();
}

void MatrixCheckView::load(const QString& file) {
    begin([path = file.toStdString()] { return readPrintedMatrix(path); }, QFileInfo(file).fileName());
}

void MatrixCheckView::check() {
    begin([text = m_sheet->text().toStdString()] { return printedMatrixOfText(text); }, {});
}

void MatrixCheckView::begin(std::function<Result<PrintedMatrixFile>()> read, const QString& file) {
    m_job->start<CheckedMatrix>(
        QStringLiteral("matrix"),
        [read = std::move(read), name = file.toStdString()](Progress&) -> Result<CheckedMatrix> {
            auto found = read();
            if (!found) return tl::unexpected(found.error());
            CheckedMatrix checked;
            checked.matrix = std::move(found->matrix);
            checked.verdict = checkPrintedMatrix(checked.matrix, checked.settings);
            checked.file = name;
            checked.sheet = found->sheet;
            checked.unread = std::move(found->unread);
            return checked;
        },
        [this](Result<CheckedMatrix> result) { take(std::move(result)); });
}

void MatrixCheckView::take(Result<CheckedMatrix> result) {
    if (result) {
        m_message->dismiss();
        m_result = std::make_unique<CheckedMatrix>(std::move(*result));
    } else {
        m_result.reset();
        m_message->tell(MessageBar::Tone::Error, errorText(result.error()));
    }
    showFindings();
    emit checked();
}

/// What asks for attention first, then what is in order, then figures; what could not be checked last.
void MatrixCheckView::showFindings() {
    TextTable table;
    table.columns = {{tr("Outcome"), {}}, {tr("Check"), {}}, {tr("Where"), {}}, {tr("What"), {}}};
    m_rows.clear();
    m_save->setEnabled(m_result != nullptr);
    m_summary->setText(m_result ? matrixVerdictText(m_result->verdict, m_format) : QString());
    if (m_result) {
        const auto& findings = m_result->verdict.findings;
        for (const auto severity : {MatrixSeverity::Mismatch, MatrixSeverity::Far, MatrixSeverity::Note, MatrixSeverity::Ok, MatrixSeverity::Info})
            for (std::size_t i = 0; i < findings.size(); ++i) {
                if (findings[i].severity != severity) continue;
                const bool isQuiet = !findings[i].asksAttention();
                table.rows.push_back({{matrixSeveritySign(severity) + u' ' + matrixSeverityText(severity), {}, !isQuiet, isQuiet},
                                      {matrixCheckTitle(findings[i].check), {}},
                                      {matrixObjectText(findings[i]), {}},
                                      {matrixFindingText(findings[i], m_result->matrix, m_format), {}}});
                m_rows.push_back(i);
            }
        for (const MatrixGap& gap : m_result->verdict.gaps)
            table.rows.push_back({{tr("not checked"), {}, false, true}, {matrixCheckTitle(gap.check), {}}, {}, {matrixGapText(gap), {}}});
    }
    m_findings->show(std::move(table), tr("Findings"));
    m_findings->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_findings->horizontalHeader()->setSectionResizeMode(whatColumn, QHeaderView::Stretch);
    fitRows();
    if (!m_rows.empty()) m_findings->setCurrentIndex(m_findings->model()->index(0, 0));
    showDetail();
}

/// As high as the words need, and no lower than the rows of other tables.
void MatrixCheckView::fitRows() {
    m_findings->resizeRowsToContents();
    for (int row = 0; row < m_findings->model()->rowCount(); ++row)
        m_findings->setRowHeight(row, std::max(space::row, m_findings->rowHeight(row) + space::half));
}

void MatrixCheckView::showDetail() {
    const QModelIndex current = m_findings->currentIndex();
    if (!m_result || !current.isValid() || static_cast<std::size_t>(current.row()) >= m_rows.size()) {
        m_detail->setText(m_result ? tr("Choose a finding to read why courts look at it.") : QString());
        return;
    }
    const MatrixFinding& finding = m_result->verdict.findings[m_rows[static_cast<std::size_t>(current.row())]];
    QString text = html::element("p", html::escaped(matrixFindingText(finding, m_result->matrix, m_format)));
    text += html::element("p", html::element("b", html::escaped(matrixCheckReason(finding.check))));
    for (const std::string_view ecli : rulingsOf(finding.check))
        text += html::element("p", html::escaped(latin(ecli) + QStringLiteral(": ") + rulingText(ecli)));
    m_detail->setText(text);
}

void MatrixCheckView::save() {
    auto* dialog = new QFileDialog(this, tr("Save findings"), m_folder, tr("Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const QByteArray page = m_result ? matrixCheckHtml(*m_result, m_format).toUtf8() : QByteArray();
        if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
            m_message->tell(MessageBar::Tone::Error,
                            errorText({ErrorCode::FileNotWritable, {{"file", name.toStdString()}, {"reason", file.errorString().toStdString()}}}));
    });
    dialog->open();
}

}  // namespace herleid
