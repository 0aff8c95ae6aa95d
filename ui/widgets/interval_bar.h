#pragma once

#include <QWidget>

namespace herleid {

/// A value within its interval, drawn: a line from low to high with end ticks, and a square at the value. The
/// ends are written beside it, so nothing hangs on the drawing alone.
class IntervalBar : public QWidget {
    Q_OBJECT
public:
    explicit IntervalBar(QWidget* parent = nullptr);
    struct Figures {
        double low = 0;
        double value = 0;
        double high = 0;
        QString lowText;
        QString highText;
        QString caption;  ///< such as "90% interval"
    };
    void show(const Figures& figures);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figures m_figures;
};

}  // namespace herleid
