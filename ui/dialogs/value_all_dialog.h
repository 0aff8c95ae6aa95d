#pragma once

#include "ui/dialogs/dialog_frame.h"

class QDateEdit;

namespace herleid {

class Session;

/// Asks for which date every dwelling is valued, and starts it.
class ValueAllDialog : public DialogFrame {
    Q_OBJECT
public:
    ValueAllDialog(Session& session, QWidget* parent);
    void accept() override;

private:
    Session& m_session;
    QDateEdit* m_date;
};

}  // namespace herleid
