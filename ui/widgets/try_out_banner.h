#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace herleid {

/// Says that what is seen is a try-out: hatched at its left, in the colour of the subject, with an icon and in words,
/// so that nobody takes a try-out for the recorded value.
class TryOutBanner : public QFrame {
    Q_OBJECT
public:
    explicit TryOutBanner(QWidget* parent = nullptr);
    /// what: "recorded € 412.000 → try-out € 421.000 (+9.000)"; canReset: something was changed.
    void show(const QString& what, bool canReset);
    void retranslate();
    void applyTheme();

signals:
    void resetRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_reset;
    QPushButton* m_close;
};

}  // namespace herleid
