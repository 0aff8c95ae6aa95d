#include "ui/dialogs/undo_import_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/session/session.h"
#include "ui/text/words.h"

namespace herleid {

UndoImportDialog::UndoImportDialog(Session& session, std::int64_t number, QWidget* parent)
    : DialogFrame(parent), m_session(session), m_number(number), m_reason(new QLineEdit) {
    setHeading(tr("Undo import %1").arg(number),
               tr("What the import added is removed, and what it changed is again as it was before. Facts that a person "
                  "has set since stay. The log keeps both the import and its undoing."));
    setAction(tr("Undo the import"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Such as: the wrong file"));
    form().addRow(tr("Reason"), m_reason);
    action().setEnabled(false);
    const auto possible = canUndoImport(session.project(), number);
    m_reason->setEnabled(possible.has_value());
    if (!possible) setProblem(errorText(possible.error()));
    m_reason->setFocus();
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { action().setEnabled(!m_reason->text().trimmed().isEmpty()); });
}

void UndoImportDialog::accept() {
    const std::string reason = m_reason->text().trimmed().toStdString();
    DialogFrame::accept();
    m_session.undoImport(m_number, reason);
}

}  // namespace herleid
