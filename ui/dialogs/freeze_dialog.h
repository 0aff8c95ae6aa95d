#pragma once

#include <cstdint>

#include "ui/dialogs/dialog_frame.h"

class QPlainTextEdit;

namespace herleid {

class Session;

/// Asks why a model version is final, and makes it so. This is also the confirmation: it cannot be undone.
class FreezeDialog : public DialogFrame {
    Q_OBJECT
public:
    FreezeDialog(Session& session, std::int64_t version, QWidget* parent);
    void accept() override;

private:
    Session& m_session;
    std::int64_t m_version;
    QPlainTextEdit* m_note;
};

}  // namespace herleid
