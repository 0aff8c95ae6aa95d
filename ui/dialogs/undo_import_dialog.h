#pragma once

#include <cstdint>

#include "ui/dialogs/dialog_frame.h"

class QLineEdit;

namespace herleid {

class Session;

/// Takes back a whole import, with the reason why; says beforehand when it cannot be.
class UndoImportDialog : public DialogFrame {
    Q_OBJECT
public:
    UndoImportDialog(Session& session, std::int64_t number, QWidget* parent);
    void accept() override;

private:
    Session& m_session;
    std::int64_t m_number;
    QLineEdit* m_reason;
};

}  // namespace herleid
