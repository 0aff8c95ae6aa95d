#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace herleid {

/// Widgets beside each other, and on the next line where there is no room: asks for the width of the widest one and for the
/// height its lines take. For rows of buttons with long words.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& place) override;

private:
    /// Puts them into these bounds, or only measures; the height used.
    int arrange(const QRect& bounds, bool measureOnly) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace herleid
