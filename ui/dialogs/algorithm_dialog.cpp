#include "ui/dialogs/algorithm_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/dialogs/file_field.h"
#include "ui/session/session.h"

namespace herleid {

AlgorithmDialog::AlgorithmDialog(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_organization(new QLineEdit(session.preferences().sender().organization)),
      m_email(new QLineEdit),
      m_status(new QComboBox),
      m_category(new QComboBox),
      m_begin(new QLineEdit),
      m_website(new QLineEdit),
      m_assessments(new QLineEdit),
      m_file(new FileField(FileField::Mode::Save, tr("Entry (*.json)"), "json")) {
    setHeading(tr("Entry for the Algoritmeregister"),
               tr("Publication standard 1.0. Purpose, data, method, accuracy and risks are filled in from the project and its model; here is what "
                  "only you can say."));
    setAction(tr("Write"));
    const QString contact = session.preferences().sender().contact;
    if (contact.contains(u'@')) m_email->setText(contact);
    m_organization->setPlaceholderText(QString::fromStdString(session.project().settings().title));
    m_email->setPlaceholderText(tr("E-mail address for questions"));
    m_status->addItem(tr("By the model: in use once it is final"), QString());
    for (const char* status : {"In ontwikkeling", "In gebruik", "Buiten gebruik"}) m_status->addItem(QString::fromLatin1(status), QString::fromLatin1(status));
    for (const char* category : {"Impactvolle algoritmes", "Hoog-risico AI-systeem", "Overige algoritmes"}) m_category->addItem(QString::fromLatin1(category));
    m_begin->setPlaceholderText(tr("month and year, such as 01-2026"));
    m_website->setPlaceholderText(QStringLiteral("https://"));
    m_assessments->setPlaceholderText(tr("Which assessments were made, such as a DPIA or IAMA"));
    m_file->setFolder(session.preferences().folder());
    m_file->setFile(QDir(session.preferences().folder()).filePath(QStringLiteral("algoritmeregister.json")));
    const auto row = [&](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form().addRow(label, field);
    };
    row(tr("Organization"), m_organization);
    row(tr("E-mail"), m_email);
    row(tr("Status"), m_status);
    row(tr("Category"), m_category);
    row(tr("In use since"), m_begin);
    row(tr("Website"), m_website);
    row(tr("Assessments"), m_assessments);
    m_file->setName(tr("File"));
    form().addRow(tr("File"), m_file);
    for (QLineEdit* field : {m_email, m_begin}) connect(field, &QLineEdit::textChanged, this, &AlgorithmDialog::check);
    connect(m_file, &FileField::changed, this, &AlgorithmDialog::check);
    check();
}

void AlgorithmDialog::setFile(const QString& file) { m_file->setFile(file); }

void AlgorithmDialog::setContact(const QString& organization, const QString& email) {
    m_organization->setText(organization);
    m_email->setText(email);
}

// The whole entry is checked against the schema of the standard when it is written.
void AlgorithmDialog::check() {
    static const QRegularExpression month(QStringLiteral("^(0[1-9]|1[0-2])-[0-9]{4}$"));
    const QString begin = m_begin->text().trimmed();
    QString problem;
    if (m_session.format().language() != QStringLiteral("nl"))
        problem = tr("The register is in Dutch: choose Dutch as the language of the window first.");
    else if (!begin.isEmpty() && !month.match(begin).hasMatch())
        problem = tr("Write the month as two digits, a hyphen and the year: 01-2026.");
    setProblem(problem);
    action().setEnabled(problem.isEmpty() && m_email->text().contains(u'@') && !m_file->file().isEmpty());
}

void AlgorithmDialog::accept() {
    if (!action().isEnabled()) return;
    const auto text = [](const QLineEdit& field) { return field.text().trimmed().toStdString(); };
    AlgorithmUse use;
    use.organization = text(*m_organization);
    use.contactEmail = text(*m_email);
    use.status = m_status->currentData().toString().toStdString();
    use.publicationCategory = m_category->currentText().toStdString();
    use.beginDate = text(*m_begin);
    use.website = text(*m_website);
    use.impactAssessments = text(*m_assessments);
    emit asked(m_file->file(), use);
    DialogFrame::accept();
}

}  // namespace herleid
