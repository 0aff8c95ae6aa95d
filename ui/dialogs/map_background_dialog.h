#pragma once

#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace herleid {

class Session;

/// Whether a map service's tiles stand under the maps, and whose.
class MapBackgroundDialog : public DialogFrame {
    Q_OBJECT
public:
    MapBackgroundDialog(Session& session, QWidget* parent);
    void accept() override;

private:
    void check();

    Session& m_session;
    QCheckBox* m_on;
    QLineEdit* m_address;
    QComboBox* m_grid;
    QLineEdit* m_attribution;
};

}  // namespace herleid
