#include "ui/dialogs/dossier_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "data/dossier/signing_key.h"
#include "ui/dialogs/file_field.h"
#include "ui/session/session.h"
#include "ui/text/dossier_words.h"
#include "ui/theme/theme.h"

namespace herleid {

DossierDialog::DossierDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_profile(new QComboBox),
      m_discloses(new QLabel),
      m_file(new FileField(FileField::Mode::Save, tr("Dossier (*.gpkg)"), "gpkg")),
      m_key(new FileField(FileField::Mode::Save, tr("Key (*.key)"), "key")),
      m_passphrase(new QLineEdit) {
    setHeading(tr("Make a dossier"),
               tr("One file from which anyone can recompute the value of %1, without the municipality. With a key it is signed, so that every "
                  "later change shows.")
                   .arg(QString::fromStdString(session.subject()->title())));
    setAction(tr("Make"));
    for (const DossierProfile profile : {DossierProfile::Resident, DossierProfile::Court, DossierProfile::Public})
        m_profile->addItem(dossierProfileText(profile), static_cast<int>(profile));
    m_discloses->setWordWrap(true);
    setMuted(*m_discloses);
    m_file->setFolder(session.preferences().folder());
    m_file->setFile(QDir(session.preferences().folder())
                        .filePath(tr("dossier_%1_%2.gpkg").arg(QString::fromStdString(session.subject()->id),
                                                               QString::fromStdString(session.valuationDate().iso()))));
    m_key->setFolder(session.preferences().folder());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_file->setName(tr("File"));
    m_key->setName(tr("Key"));
    m_profile->setAccessibleName(tr("For whom"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    form().addRow(tr("For whom"), m_profile);
    form().addRow(QString(), m_discloses);
    form().addRow(tr("File"), m_file);
    form().addRow(tr("Key"), m_key);
    form().addRow(tr("Passphrase"), m_passphrase);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &DossierDialog::check);
    connect(m_file, &FileField::changed, this, &DossierDialog::check);
    connect(m_key, &FileField::changed, this, &DossierDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &DossierDialog::check);
    check();
}

void DossierDialog::setFile(const QString& file) {
    m_file->setFile(file);
}

void DossierDialog::setKey(const QString& file, const QString& passphrase) {
    m_key->setFile(file);
    m_passphrase->setText(passphrase);
}

void DossierDialog::check() {
    const QString discloses[] = {
        tr("The value with its ledger and matrix, the own facts, the comparable sales and the model. The value can be recomputed."),
        tr("Also all sales behind the model, by number instead of address, and the log: the model itself can be fitted again."),
        tr("The value and the model, without what the dwelling is like.")};
    m_discloses->setText(discloses[m_profile->currentIndex()]);
    const bool isSigned = !m_key->file().isEmpty();
    const bool isNew = isSigned && !QFileInfo::exists(m_key->file());
    m_passphrase->setEnabled(isSigned);
    m_passphrase->setPlaceholderText(!isSigned ? tr("without a key the dossier is not signed")
                                     : isNew   ? tr("the key is made anew; at least %1 characters").arg(SigningKey::fewestCharacters)
                                               : tr("of this key"));
    const bool isLong = m_passphrase->text().size() >= static_cast<qsizetype>(SigningKey::fewestCharacters);
    action().setEnabled(!m_file->file().isEmpty() && (!isSigned || isLong));
}

void DossierDialog::accept() {
    DossierOrder order;
    order.propertyId = m_session.subject()->id;
    order.valuationDate = m_session.valuationDate();
    order.profile = static_cast<DossierProfile>(m_profile->currentData().toInt());
    order.file = m_file->file().toStdString();
    order.key = m_key->file().toStdString();
    order.passphrase = m_passphrase->text().toStdString();
    m_session.setFolder(QFileInfo(m_file->file()).absolutePath());
    m_session.makeDossier(order);
    DialogFrame::accept();
}

}  // namespace herleid
