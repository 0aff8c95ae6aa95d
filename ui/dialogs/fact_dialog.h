#pragma once

#include "model/facts/property.h"
#include "ui/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;

namespace herleid {

class Session;

/// Changes one recorded fact of the dwelling in view, with its source and the reason. Can be undone.
class FactDialog : public DialogFrame {
    Q_OBJECT
public:
    FactDialog(Session& session, std::size_t feature, QWidget* parent);
    void accept() override;

private:
    [[nodiscard]] std::optional<double> chosenValue() const;
    /// A known source by its key; any other as it was typed.
    [[nodiscard]] std::string chosenSource() const;

    Session& m_session;
    std::size_t m_feature;
    Property m_property;
    Feature m_definition;
    QLineEdit* m_number;
    QComboBox* m_level;
    QComboBox* m_source;
    QLineEdit* m_reason;
    QCheckBox* m_isVerified;
    QDateEdit* m_verifiedOn;
};

}  // namespace herleid
