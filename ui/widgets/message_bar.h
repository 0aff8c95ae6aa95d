#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace herleid {

/// What went well or wrong, in one bar at the top of the window, with at most one thing to do about it. Stays
/// until closed or replaced: nobody has to read fast, and no dialog is in the way.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Notice, Error };

    explicit MessageBar(QWidget* parent = nullptr);
    void tell(Tone tone, const QString& text);
    /// Adds a button for what may be done; it closes the bar.
    void offer(const QString& text, std::function<void()> action);
    /// Adds a button that does nothing but close the bar, beside what may be done.
    void offerToStay(const QString& text);
    /// A further sentence to what was told.
    void add(const QString& text);
    void dismiss();
    [[nodiscard]] QString text() const;
    void retranslate();
    void applyTheme();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_stay;
    QToolButton* m_close;
    std::function<void()> m_run;
    Tone m_tone = Tone::Notice;
};

}  // namespace herleid
