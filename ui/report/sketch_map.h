#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "ui/report/explanation.h"

namespace herleid {

/// Where the dwelling and its comparable sales lie, drawn without a background map: north is up, both
/// directions have one scale. Positions are in the units of the drawing (millimetres on paper).
struct SketchMap {
    struct Mark {
        QPointF at;          ///< the place itself
        QPointF label;       ///< middle of its number, moved aside where places crowd
        QString number;      ///< empty for the subject
    };
    double width = 0;
    double height = 0;
    std::vector<Mark> marks;
    double barLength = 0;    ///< of the scale bar
    double barMetres = 0;

    /// Nothing where the subject's place is not recorded or no sale has one.
    [[nodiscard]] static std::optional<SketchMap> of(const std::vector<ExplainedPlace>& places, double width,
                                                     double height);
};

}  // namespace herleid
