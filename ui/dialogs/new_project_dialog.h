#pragma once

#include "data/project.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QLineEdit;

namespace herleid {

class FileField;
class Session;

/// Asks what a new project is about, and creates it.
class NewProjectDialog : public DialogFrame {
    Q_OBJECT
public:
    NewProjectDialog(Session& session, QWidget* parent);
    void accept() override;

private:
    [[nodiscard]] Result<FeatureCatalogue> chosenCatalogue() const;

    Session& m_session;
    QLineEdit* m_title;
    FileField* m_file;
    QComboBox* m_catalogue;
    FileField* m_catalogueFile;
    QLineEdit* m_crs;
    QLineEdit* m_currency;
};

}  // namespace herleid
