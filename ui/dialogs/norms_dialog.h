#pragma once

#include <vector>

#include "model/quality/ratio_norms.h"
#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace herleid {

class Session;

/// Between which limits figures should be, who says so, and from how many sales there is a verdict.
class NormsDialog : public DialogFrame {
    Q_OBJECT
public:
    NormsDialog(Session& session, QWidget* parent);
    [[nodiscard]] std::vector<RatioNorm> norms() const;
    void accept() override;

private:
    /// A figure with its norm, if it has one.
    struct Row {
        RatioFigure figure{};
        QCheckBox* isSet = nullptr;
        QDoubleSpinBox* low = nullptr;
        QDoubleSpinBox* high = nullptr;
        QSpinBox* fewest = nullptr;
        QComboBox* status = nullptr;
        QLineEdit* source = nullptr;
    };
    void addRow(QGridLayout& grid, RatioFigure figure);
    void show(const std::vector<RatioNorm>& norms);
    void check();

    Session& m_session;
    std::vector<Row> m_rows;
};

}  // namespace herleid
