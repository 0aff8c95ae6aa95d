#include "ui/dialogs/file_field.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/theme/theme.h"

namespace herleid {

FileField::FileField(Mode mode, QString filter, QString suffix, QWidget* parent)
    : QWidget(parent),
      m_mode(mode),
      m_filter(std::move(filter)),
      m_suffix(std::move(suffix)),
      m_edit(new QLineEdit),
      m_browse(new QPushButton(tr("Choose…"))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_edit);
    m_browse->setAutoDefault(false);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
}

QString FileField::file() const {
    QString text = m_edit->text().trimmed();
    if (m_mode == Mode::Save && !text.isEmpty() && !text.endsWith(u'.' + m_suffix)) text += u'.' + m_suffix;
    return text;
}

void FileField::setFile(const QString& file) {
    m_edit->setText(file);
}

void FileField::setName(const QString& accessibleName) {
    m_edit->setAccessibleName(accessibleName);
    m_browse->setAccessibleName(accessibleName + QStringLiteral(": ") + m_browse->text());
}

void FileField::browse() {
    auto* dialog = new QFileDialog(this, QString(), m_folder, m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_mode == Mode::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(m_mode == Mode::Save     ? QFileDialog::AnyFile
                        : m_mode == Mode::Folder ? QFileDialog::Directory
                                                 : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(m_suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setFile);
    dialog->open();
}

}  // namespace herleid
