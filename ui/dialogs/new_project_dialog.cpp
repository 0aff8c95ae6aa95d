#include "ui/dialogs/new_project_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "data/catalogue_json.h"
#include "ui/dialogs/file_field.h"
#include "ui/session/session.h"
#include "ui/text/words.h"

namespace herleid {

NewProjectDialog::NewProjectDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_title(new QLineEdit),
      m_file(new FileField(FileField::Mode::Save, tr("Project (*.gpkg)"), "gpkg")),
      m_catalogue(new QComboBox),
      m_catalogueFile(new FileField(FileField::Mode::Open, tr("Catalogue (*.json)"), "json")),
      m_crs(new QLineEdit("EPSG:28992")),
      m_currency(new QLineEdit("EUR")) {
    setHeading(tr("New project"),
               tr("A project is one file with dwellings, sales, models and valuations. The catalogue "
                  "says which characteristics there are; imports may add to it."));
    setAction(tr("Create"));
    m_catalogue->addItem(tr("WOZ dwellings"), "woz_dwellings");
    m_catalogue->addItem(tr("House sales in Lucas County"), "lucas_county");
    m_catalogue->addItem(tr("From a file…"), QString());
    m_file->setFolder(session.preferences().folder());
    m_catalogueFile->setFolder(session.preferences().folder());
    m_file->setName(tr("File"));
    m_catalogueFile->setName(tr("Catalogue file"));
    m_title->setPlaceholderText(tr("Municipality or subject"));
    m_crs->setToolTip(tr("Projected, in metres; EPSG:28992 is Rijksdriehoek"));
    m_currency->setMaxLength(3);
    form().addRow(tr("Name"), m_title);
    form().addRow(tr("File"), m_file);
    form().addRow(tr("Characteristics"), m_catalogue);
    form().addRow(tr("Catalogue file"), m_catalogueFile);
    form().addRow(tr("Coordinates"), m_crs);
    form().addRow(tr("Currency"), m_currency);
    const auto showFile = [this] {
        form().setRowVisible(m_catalogueFile, m_catalogue->currentData().toString().isEmpty());
    };
    connect(m_catalogue, &QComboBox::currentIndexChanged, this, showFile);
    showFile();
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        QString name = title.simplified().toLower();
        name.replace(u' ', u'_').remove(u'/');
        if (!name.isEmpty()) m_file->setFile(QDir(m_session.preferences().folder()).filePath(name + ".gpkg"));
    });
    const auto enable = [this] { action().setEnabled(!m_file->file().isEmpty()); };
    connect(m_file, &FileField::changed, this, enable);
    enable();
    m_title->setFocus();
}

Result<FeatureCatalogue> NewProjectDialog::chosenCatalogue() const {
    const QString name = m_catalogue->currentData().toString();
    if (!name.isEmpty()) return bundledCatalogue(name.toStdString());
    return readCatalogue(m_catalogueFile->file().toStdString());
}

void NewProjectDialog::accept() {
    const std::string currency = m_currency->text().trimmed().toUpper().toStdString();
    if (!Currency::isValid(currency)) {
        setProblem(tr("The currency is three letters, such as EUR."));
        m_currency->setFocus();
        return;
    }
    auto catalogue = chosenCatalogue();
    if (!catalogue) {
        setProblem(errorText(catalogue.error()));
        return;
    }
    Project::Creation creation;
    creation.catalogue = std::move(*catalogue);
    creation.settings.title = m_title->text().trimmed().toStdString();
    creation.settings.crs = m_crs->text().trimmed().toStdString();
    creation.settings.currency = Currency(currency);
    creation.settings.roundTo = Money(100'000, Currency(currency));
    std::optional<Error> error;
    const auto watch = connect(&m_session, &Session::failed, this, [&error](const Error& e) { error = e; });
    m_session.create(m_file->file().toStdString(), creation);
    disconnect(watch);
    if (error)
        setProblem(errorText(*error));
    else
        DialogFrame::accept();
}

}  // namespace herleid
