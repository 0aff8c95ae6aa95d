#include "ui/dialogs/documents_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <stdexcept>

#include "ui/dialogs/file_field.h"
#include "ui/report/program.h"
#include "ui/session/document_writing.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

DocumentsDialog::DocumentsDialog(Session& session, const QString& reference, std::optional<DecisionLetter> decision, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_decision(std::move(decision)),
      m_recipient(new QComboBox),
      m_reference(new QLineEdit(reference)),
      m_organization(new QLineEdit(session.preferences().sender().organization)),
      m_contact(new QLineEdit(session.preferences().sender().contact)),
      m_folder(new FileField(FileField::Mode::Folder, {}, {})) {
    setHeading(tr("Make documents"),
               tr("About the value of %1 on %2. The register of disclosures keeps what was made, for what kind of reader and under which "
                  "reference; no names.")
                   .arg(QString::fromStdString(session.subject()->title()), session.format().date(session.valuationDate())));
    setAction(tr("Make"));
    m_recipient->addItem(tr("The resident, or who else has an interest"), static_cast<int>(DisclosureRecipient::Resident));
    m_recipient->addItem(tr("The court or board of appeal"), static_cast<int>(DisclosureRecipient::Court));
    m_recipient->addItem(tr("Everyone: only what is public"), static_cast<int>(DisclosureRecipient::Public));
    m_reference->setPlaceholderText(tr("Number of the request or case, no names"));
    m_organization->setPlaceholderText(QString::fromStdString(session.project().settings().title));
    m_contact->setPlaceholderText(tr("Where a reader can ask and object"));
    m_folder->setFolder(session.preferences().folder());
    m_folder->setFile(session.preferences().folder());
    const auto row = [&](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form().addRow(label, field);
    };
    row(tr("For whom"), m_recipient);
    row(tr("Documents"), makeKinds());
    row(tr("As"), makeFormats());
    row(tr("Reference"), m_reference);
    row(tr("From"), m_organization);
    row(tr("Contact"), m_contact);
    m_folder->setName(tr("Folder"));
    form().addRow(tr("Folder"), m_folder);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &DocumentsDialog::check);
    connect(m_reference, &QLineEdit::textChanged, this, &DocumentsDialog::check);
    connect(m_folder, &FileField::changed, this, &DocumentsDialog::check);
    check();
    if (reference.isEmpty()) m_reference->setFocus();
}

QWidget* DocumentsDialog::makeKinds() {
    auto* kinds = new QWidget;
    auto* layout = new QVBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    for (const DocumentKind kind : documentKinds()) {
        if (kind == DocumentKind::Decision && !m_decision) continue;
        auto* box = new QCheckBox(documentTitle(kind));
        box->setChecked(kind == (m_decision ? DocumentKind::Decision : DocumentKind::AppraisalReport) ||
                        (m_decision && kind == DocumentKind::Explanation));
        connect(box, &QCheckBox::toggled, this, &DocumentsDialog::check);
        layout->addWidget(box);
        m_kinds[kind] = box;
    }
    return kinds;
}

QWidget* DocumentsDialog::makeFormats() {
    auto* formats = new QWidget;
    auto* layout = new QHBoxLayout(formats);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    const std::pair<const char*, QString> known[] = {
        {"pdf", tr("PDF")}, {"html", tr("web page")}, {"xlsx", tr("workbook, of tables")}};
    for (const auto& [fileFormat, words] : known) {
        auto* box = new QCheckBox(words);
        box->setChecked(std::string(fileFormat) == "pdf");
        connect(box, &QCheckBox::toggled, this, &DocumentsDialog::check);
        layout->addWidget(box);
        m_formats.emplace_back(fileFormat, box);
    }
    layout->addStretch(1);
    return formats;
}

void DocumentsDialog::setFolder(const QString& folder) { m_folder->setFile(folder); }
void DocumentsDialog::setReference(const QString& reference) { m_reference->setText(reference); }

QCheckBox& DocumentsDialog::box(const std::string& fileFormat) {
    for (const auto& [known, box] : m_formats)
        if (known == fileFormat) return *box;
    throw std::logic_error("no such format of file");
}

DisclosureRecipient DocumentsDialog::recipient() const { return static_cast<DisclosureRecipient>(m_recipient->currentData().toInt()); }

std::vector<DocumentKind> DocumentsDialog::kinds() const {
    std::vector<DocumentKind> kinds;
    for (const DocumentKind kind : documentKinds())
        if (const auto found = m_kinds.find(kind); found != m_kinds.end() && found->second->isEnabled() && found->second->isChecked())
            kinds.push_back(kind);
    return kinds;
}

std::vector<std::string> DocumentsDialog::fileFormats() const {
    std::vector<std::string> formats;
    for (const auto& [fileFormat, box] : m_formats)
        if (box->isChecked()) formats.push_back(fileFormat);
    return formats;
}

DocumentSet DocumentsDialog::wanted() const { return {kinds(), fileFormats(), recipient(), m_decision}; }

// What is not public is not offered to everyone.
void DocumentsDialog::check() {
    if (m_folder == nullptr || m_formats.empty()) return;
    for (const auto& [kind, box] : m_kinds) box->setEnabled(isMadeFor(kind, recipient()));
    const DocumentSet set = wanted();
    const bool isFolder = QFileInfo(m_folder->file()).isDir();
    const std::size_t files = set.kinds.empty() || set.formats.empty() ? 0 : filesOf(set);
    QString problem;
    if (!set.kinds.empty() && !set.formats.empty() && files == 0)
        problem = tr("None of these documents is made as a workbook: choose PDF or web page as well.");
    else if (!m_folder->file().isEmpty() && !isFolder)
        problem = tr("There is no folder of this name.");
    setProblem(problem);
    action().setEnabled(files > 0 && isFolder && !m_reference->text().trimmed().isEmpty());
    action().setToolTip(m_reference->text().trimmed().isEmpty() ? tr("A reference is needed for the register") : QString());
}

void DocumentsDialog::accept() {
    if (!action().isEnabled()) return;
    const QDate today = QDate::currentDate();
    DocumentsOrder order;
    order.propertyId = m_session.subject()->id;
    order.valuationDate = m_session.valuationDate();
    order.set = wanted();
    order.reference = m_reference->text().trimmed().toStdString();
    order.sender = {m_organization->text().trimmed(), m_contact->text().trimmed(), programVersion(),
                    Date(today.year(), today.month(), today.day())};
    order.folder = m_folder->file().toStdString();
    m_session.setSender({order.sender.organization, order.sender.contact});
    m_session.setFolder(m_folder->file());
    m_session.makeDocuments(order);
    DialogFrame::accept();
}

}  // namespace herleid
