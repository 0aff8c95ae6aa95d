#pragma once

#include "data/predictions.h"
#include "ui/dialogs/dialog_frame.h"

class QComboBox;

namespace herleid {

class FileField;
class Session;

/// Which table of predictions, and in which columns the number of the sale and the prediction stand.
class PredictionsDialog : public DialogFrame {
    Q_OBJECT
public:
    PredictionsDialog(Session& session, QWidget* parent);
    void setFile(const QString& file);
    void accept() override;

signals:
    void chosen(const herleid::PredictionFile& file);

private:
    void readHeader();

    Session& m_session;
    FileField* m_file;
    QComboBox* m_id;
    QComboBox* m_predicted;
};

}  // namespace herleid
