#pragma once

#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace herleid {

class Session;

/// Asks which model to fit and on which sales, and starts it.
class FitDialog : public DialogFrame {
    Q_OBJECT
public:
    FitDialog(Session& session, QWidget* parent);
    void accept() override;

private:
    Session& m_session;
    QComboBox* m_preset;
    QCheckBox* m_limited;
    QDateEdit* m_until;
};

}  // namespace herleid
