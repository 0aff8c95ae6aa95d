#include "ui/dialogs/freeze_dialog.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/session/session.h"

namespace herleid {

namespace {

constexpr int noteHeight = 96;

}  // namespace

FreezeDialog::FreezeDialog(Session& session, std::int64_t version, QWidget* parent)
    : DialogFrame(parent), m_session(session), m_version(version), m_note(new QPlainTextEdit) {
    setHeading(
        tr("Freeze model version %1").arg(version),
        tr("A frozen version is final: it stays in the project for good, and this cannot be undone. The "
           "project keeps who froze it, when, and why. Later versions can still be fitted and used."));
    setAction(tr("Freeze"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Such as: model for tax year 2026, decision of 12 January"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    form().addRow(tr("Note"), m_note);
    action().setEnabled(false);
    m_note->setFocus();
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { action().setEnabled(!m_note->toPlainText().trimmed().isEmpty()); });
}

void FreezeDialog::accept() {
    const std::string note = m_note->toPlainText().trimmed().toStdString();
    DialogFrame::accept();
    m_session.freezeModel(m_version, note);
}

}  // namespace herleid
