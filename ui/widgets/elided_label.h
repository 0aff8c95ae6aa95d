#pragma once

#include <QLabel>

namespace herleid {

/// One line of plain text that gives way: what does not fit ends in "…", and the whole is in the tooltip and for
/// screen readers. Never asks for more than one line, so that a long address moves nothing else.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace herleid
