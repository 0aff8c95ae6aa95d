#include "ui/dialogs/import_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/dialogs/file_field.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problems_model.h"

namespace herleid {

namespace {

constexpr int pause = 400;  // ms after the last change before the file is read; chosen

}  // namespace

ImportDialog::ImportDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_file(new FileField(FileField::Mode::Open, tr("Tables (*.csv *.txt);;All files (*)"), "csv")),
      m_kind(new QComboBox),
      m_mapping(new FileField(FileField::Mode::Open, tr("Mapping (*.json)"), "json")),
      m_counts(new QLabel),
      m_columns(new QLabel),
      m_problems(new QTableView),
      m_model(new ProblemsModel(this)),
      m_timer(new QTimer(this)) {
    setHeading(tr("Import a file"),
               tr("Nothing is written until you press Import. Rows that cannot be read are left "
                  "out and named; all the others go in together."));
    setAction(tr("Import"));
    setMinimumSize(640, 520);
    m_file->setFolder(session.preferences().folder());
    m_mapping->setFolder(session.preferences().folder());
    m_file->setName(tr("File"));
    m_mapping->setName(tr("Mapping of the columns"));
    m_kind->addItem(tr("Sales (with their dwellings)"), static_cast<int>(ImportKind::Sales));
    m_kind->addItem(tr("Dwellings"), static_cast<int>(ImportKind::Properties));
    form().addRow(tr("File"), m_file);
    form().addRow(tr("Contents"), m_kind);
    form().addRow(tr("Mapping (optional)"), m_mapping);
    m_counts->setWordWrap(true);
    m_columns->setWordWrap(true);
    setMuted(*m_columns);
    m_problems->setModel(m_model);
    m_problems->setAccessibleName(tr("Rows that cannot be read"));
    m_problems->setShowGrid(false);
    m_problems->setTabKeyNavigation(false);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->verticalHeader()->hide();
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->hide();
    body().addWidget(m_counts);
    body().addWidget(m_columns);
    body().addWidget(m_problems, 1);
    body().addStretch(0);
    m_file->setFocus();
    action().setEnabled(false);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pause);
    connect(m_timer, &QTimer::timeout, this, &ImportDialog::preview);
    const auto restart = [this] {
        action().setEnabled(false);
        m_timer->start();
    };
    connect(m_file, &FileField::changed, this, restart);
    connect(m_mapping, &FileField::changed, this, restart);
    connect(m_kind, &QComboBox::currentIndexChanged, this, restart);
    connect(&session, &Session::jobChanged, this, [this] {
        if (m_previewWanted && !m_session.isBusy()) m_timer->start();
    });
}

void ImportDialog::setFile(const QString& file) {
    m_file->setFile(file);
}

std::optional<ImportRequest> ImportDialog::request() {
    ImportRequest request;
    request.file = m_file->file().toStdString();
    request.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    if (m_mapping->file().isEmpty()) return request;
    auto mapping = readMapping(m_mapping->file().toStdString());
    if (!mapping) {
        setProblem(errorText(mapping.error()));
        return std::nullopt;
    }
    request.mapping = std::move(*mapping);
    return request;
}

void ImportDialog::preview() {
    m_previewWanted = false;
    setProblem({});
    m_model->clear();
    m_problems->hide();
    m_columns->clear();
    m_counts->clear();
    if (!QFileInfo(m_file->file()).isFile()) {
        if (!m_file->file().isEmpty()) m_counts->setText(tr("There is no such file."));
        return;
    }
    if (m_session.isBusy()) {  // read it as soon as that job has ended
        m_previewWanted = true;
        return;
    }
    const auto wanted = request();
    if (!wanted) return;
    m_counts->setText(tr("Reading the file…"));
    // The dialog may be gone when the answer comes.
    m_session.preview(*wanted, [self = QPointer(this)](const Result<ImportReport>& report) {
        if (self) self->showReport(report);
    });
}

void ImportDialog::showReport(const Result<ImportReport>& report) {
    if (!report) {
        m_counts->clear();
        setProblem(errorText(report.error()));
        return;
    }
    const Format& format = m_session.format();
    const auto number = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    const auto rejected = report->rows - report->accepted;
    m_counts->setText(tr("%1 rows: %2 can be imported, %3 cannot.")
                          .arg(number(report->rows), number(report->accepted), number(rejected)));
    m_columns->setText(mappingText(*report));
    m_model->show(report->problems);
    m_problems->setVisible(!report->problems.empty());
    m_problems->resizeColumnsToContents();
    action().setEnabled(report->accepted > 0);
}

QString ImportDialog::mappingText(const ImportReport& report) const {
    const Mapping& mapping = report.mapping;
    QStringList pairs;
    const auto add = [&](const QString& meaning, const std::string& column) {
        if (!column.empty()) pairs << QString::fromStdString(column) + QStringLiteral(" → ") + meaning;
    };
    add(tr("identifier"), mapping.id);
    add(tr("date of sale"), mapping.saleDate.column);
    add(tr("sale price"), mapping.price);
    add(tr("x"), mapping.x);
    add(tr("y"), mapping.y);
    const std::string language = m_session.format().language().toStdString();
    for (const MappedFeature& feature : mapping.features)
        add(QString::fromStdString(feature.feature.labels.empty() ? feature.feature.name
                                                                  : feature.feature.label(language)),
            feature.column);
    QString text = tr("Columns: %1").arg(pairs.join(QStringLiteral(", ")));
    QStringList unused;
    for (const std::string& column : report.unusedColumns) unused << QString::fromStdString(column);
    if (!unused.isEmpty()) text += u'\n' + tr("Not used: %1").arg(unused.join(QStringLiteral(", ")));
    return text;
}

void ImportDialog::accept() {
    const auto wanted = request();
    if (!wanted || m_session.isBusy()) return;
    m_session.setFolder(QFileInfo(m_file->file()).absolutePath());
    DialogFrame::accept();
    m_session.importFile(*wanted);
}

}  // namespace herleid
