#pragma once

#include <QWidget>
#include <functional>

#include "ui/widgets/map_marks.h"

namespace herleid {

/// What the marks of a PointMap mean: every class with its mark and its number. Goes on to a second line
/// where the width asks for it.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    using NumberText = std::function<QString(double)>;
    explicit MapLegend(QWidget* parent = nullptr);
    /// none: what a figure that is not there is called; empty where there is no such point.
    void show(const MapScale& scale, const QString& title, const QString& none, const NumberText& number);
    void applyTheme();
    /// What stands at a class, as "≤ −15%".
    [[nodiscard]] QString label(int position) const { return m_labels[static_cast<std::size_t>(position)]; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int entryWidth(const QString& text) const;
    [[nodiscard]] std::vector<QPair<int, QString>> entries() const;

    MapScale m_scale;
    MapMarks m_marks;
    QString m_title;
    QString m_none;
    std::array<QString, MapScale::classes> m_labels;
};

}  // namespace herleid
