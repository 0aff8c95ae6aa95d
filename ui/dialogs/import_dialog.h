#pragma once

#include "data/import.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;
class QLabel;
class QTableView;
class QTimer;

namespace herleid {

class FileField;
class ProblemsModel;
class Session;

/// Chooses a file, shows beforehand how its columns are read and which rows cannot be, and imports it.
class ImportDialog : public DialogFrame {
    Q_OBJECT
public:
    ImportDialog(Session& session, QWidget* parent);
    void setFile(const QString& file);
    void accept() override;

private:
    [[nodiscard]] std::optional<ImportRequest> request();
    void preview();
    void showReport(const Result<ImportReport>& report);
    [[nodiscard]] QString mappingText(const ImportReport& report) const;

    Session& m_session;
    FileField* m_file;
    QComboBox* m_kind;
    FileField* m_mapping;
    QLabel* m_counts;
    QLabel* m_columns;
    QTableView* m_problems;
    ProblemsModel* m_model;
    QTimer* m_timer;
    bool m_previewWanted = false;  // the choice changed while a job was running
};

}  // namespace herleid
