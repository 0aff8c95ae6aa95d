#pragma once

#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace herleid {

class FileField;
class Session;

/// Of the dwelling in view: for whom the dossier is, where it is written, and by which key it is signed.
class DossierDialog : public DialogFrame {
    Q_OBJECT
public:
    DossierDialog(Session& session, QWidget* parent);
    void setFile(const QString& file);
    void setKey(const QString& file, const QString& passphrase);
    void accept() override;

private:
    void check();

    Session& m_session;
    QComboBox* m_profile;
    QLabel* m_discloses;
    FileField* m_file;
    FileField* m_key;
    QLineEdit* m_passphrase;
};

}  // namespace herleid
