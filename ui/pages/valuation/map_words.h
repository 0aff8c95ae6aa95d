#pragma once

#include <memory>

#include "ui/session/map_reading.h"
#include "ui/widgets/point_map.h"

namespace herleid {

class Session;

// The words of the map of a project, in the user's language.

[[nodiscard]] QString mapFigureName(MapFigure figure, const Session& session);
/// A figure as it stands in a tip or label: "+4.2%" or "€ 2.310".
[[nodiscard]] QString mapFigureText(MapFigure figure, double value, const Session& session);
/// What this map shows, and where the figures are from.
[[nodiscard]] QString mapNote(const MapReading& reading, const Session& session);
/// Everything a PointMap says. areas: what is shaded; empty where points are shown. The map itself gives what
/// is in view.
[[nodiscard]] PointMap::Words mapWords(std::shared_ptr<const MapReading> reading, const MapAreaReading& areas,
                                       const Session& session, const PointMap& map);

}  // namespace herleid
