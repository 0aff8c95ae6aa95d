#include "ui/dialogs/predictions_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>

#include "ui/dialogs/file_field.h"
#include "ui/session/session.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

/// The first column of which the name has one of these words; the given one where none has.
int columnLike(const std::vector<std::string>& columns, std::initializer_list<const char*> words, int otherwise) {
    for (const char* word : words)
        for (std::size_t k = 0; k < columns.size(); ++k)
            if (QString::fromStdString(columns[k]).contains(QLatin1String(word), Qt::CaseInsensitive)) return static_cast<int>(k);
    return otherwise;
}

}  // namespace

PredictionsDialog::PredictionsDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_file(new FileField(FileField::Mode::Open, tr("Tables (*.csv *.xlsx *.ods)"), "csv")),
      m_id(new QComboBox),
      m_predicted(new QComboBox) {
    setHeading(tr("Add predictions"),
               tr("A table of someone else's estimates of the sales in this project: a row a sale, with the number of the sale. Nothing is "
                  "stored."));
    setAction(tr("Compare"));
    m_file->setFolder(session.preferences().folder());
    m_file->setName(tr("File"));
    m_id->setAccessibleName(tr("Number of the sale"));
    m_predicted->setAccessibleName(tr("Prediction"));
    form().addRow(tr("File"), m_file);
    form().addRow(tr("Number of the sale"), m_id);
    form().addRow(tr("Prediction"), m_predicted);
    connect(m_file, &FileField::changed, this, &PredictionsDialog::readHeader);
    readHeader();
}

void PredictionsDialog::setFile(const QString& file) {
    m_file->setFile(file);
}

void PredictionsDialog::readHeader() {
    m_id->clear();
    m_predicted->clear();
    setProblem({});
    action().setEnabled(false);
    if (!QFileInfo(m_file->file()).isFile()) return;
    const auto columns = tableColumns(m_file->file().toStdString());
    if (!columns) {
        setProblem(errorText(columns.error()));
        return;
    }
    for (const std::string& column : *columns)
        for (QComboBox* box : {m_id, m_predicted}) box->addItem(QString::fromStdString(column));
    m_id->setCurrentIndex(columnLike(*columns, {"sale_id", "verkoopnummer", "verkoop", "sale", "id"}, 0));
    m_predicted->setCurrentIndex(
        columnLike(*columns, {"predict", "voorspel", "schatting", "taxatie", "estimate", "assessed", "waarde", "value"},
                   m_predicted->count() - 1));
    action().setEnabled(!columns->empty());
}

void PredictionsDialog::accept() {
    PredictionFile file;
    file.file = m_file->file().toStdString();
    file.id = m_id->currentText().toStdString();
    file.predicted = m_predicted->currentText().toStdString();
    m_session.setFolder(QFileInfo(m_file->file()).absolutePath());
    emit chosen(file);
    DialogFrame::accept();
}

}  // namespace herleid
