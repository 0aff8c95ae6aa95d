#pragma once

#include "ui/dialogs/dialog_frame.h"
#include "ui/report/algorithm_register.h"

class QComboBox;
class QLineEdit;

namespace herleid {

class FileField;
class Session;

/// What only a person can say of the use of the model, for its entry in the Algoritmeregister.
class AlgorithmDialog : public DialogFrame {
    Q_OBJECT
public:
    AlgorithmDialog(Session& session, QWidget* parent);
    void setFile(const QString& file);
    void setContact(const QString& organization, const QString& email);
    void accept() override;

signals:
    void asked(const QString& file, const herleid::AlgorithmUse& use);

private:
    void check();

    Session& m_session;
    QLineEdit* m_organization;
    QLineEdit* m_email;
    QComboBox* m_status;
    QComboBox* m_category;
    QLineEdit* m_begin;
    QLineEdit* m_website;
    QLineEdit* m_assessments;
    FileField* m_file;
};

}  // namespace herleid
