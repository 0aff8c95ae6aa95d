#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <array>

#include "ui/theme/map_scale.h"

namespace herleid {

/// How the classes of a MapScale look as marks, so that nothing is told by colour alone. Around zero:
/// triangles up above zero, down below, a dot about zero, larger the farther off. Rising: dots, larger the
/// more. A figure that is not there is a small ring. Made on the GUI thread, then drawn on any.
struct MapMarks {
    bool isAroundZero = true;
    MapScale::Colours colours;
    QColor outline;  ///< thin, round every mark: pale ones must be seen too
    QColor none;

    [[nodiscard]] static MapMarks of(const MapScale& scale);

    /// radius: of the largest class; position: a class or MapScale::none.
    void draw(QPainter& painter, int position, QPointF at, double radius) const;

    /// All marks of one size, drawn once so that thousands are put down quickly.
    class Stamps {
    public:
        Stamps(const MapMarks& marks, double radius, qreal ratio);
        void put(QPainter& painter, int position, QPointF at) const;

    private:
        std::array<QImage, MapScale::classes + 1> m_images;
        double m_half;
    };
};

}  // namespace herleid
