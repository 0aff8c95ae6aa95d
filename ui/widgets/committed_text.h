#pragma once

#include <QPlainTextEdit>

namespace herleid {

/// A text that is one edit from entering the field to leaving it: tells what was typed when it is done, not letter by
/// letter. Tab goes to the next field.
class CommittedText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CommittedText(int lines, QWidget* parent = nullptr);
    /// Shows a text as stored; what is being typed in it is not disturbed by the same text.
    void showText(const QString& text);
    /// Tells what was typed, where it differs from what was shown.
    void commit();

signals:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitLines();

    int m_lines;
    QString m_shown;
};

}  // namespace herleid
