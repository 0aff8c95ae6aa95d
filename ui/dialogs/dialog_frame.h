#pragma once

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace herleid {

/// What the window's dialogs share: a heading, one sentence on what happens, the fields, a line for what is
/// wrong, and at the right the one thing it does. Shown with open(): never a nested event loop.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(QWidget* parent);

protected:
    void setHeading(const QString& heading, const QString& explanation);
    void setAction(const QString& text);
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    [[nodiscard]] QPushButton& action() { return *m_action; }
    /// The row with the action, and the button beside it that closes.
    [[nodiscard]] QDialogButtonBox& buttons() { return *m_buttons; }
    [[nodiscard]] QPushButton& closing() { return *m_closing; }
    /// Empty text: nothing is wrong.
    void setProblem(const QString& problem);
    /// A text that becomes longer makes the dialog taller instead of squeezing what stands above it.
    bool event(QEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_explanation;
    QVBoxLayout* m_body;
    QFormLayout* m_form;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QPushButton* m_closing;
    QPushButton* m_action;
};

}  // namespace herleid
