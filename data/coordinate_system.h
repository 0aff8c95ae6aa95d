#pragma once

#include <memory>
#include <optional>
#include <string>

#include "model/facts/location.h"
#include "model/facts/result.h"

class OGRCoordinateTransformation;

namespace herleid {

/// A coordinate system named by its EPSG code, as a GeoPackage lists it.
struct CoordinateSystem {
    int code = 0;  ///< 28992 for "EPSG:28992"
    std::string name;
    std::string wkt;  ///< OGC well-known text, version 1
    bool isGeographic = false;
    bool isMetric = false;  ///< projected, with metres as unit
};

/// Looks up "EPSG:n". Fails with UnknownCrs.
[[nodiscard]] Result<CoordinateSystem> coordinateSystem(const std::string& crs);

/// Brings coordinates of one system (x is always the easting or longitude) into another, by PROJ. One object
/// serves one thread.
class CoordinateTransformer {
public:
    /// Fails with UnknownCrs for either system, or where PROJ knows no way between them.
    [[nodiscard]] static Result<CoordinateTransformer> create(const std::string& from, const std::string& to);
    CoordinateTransformer(CoordinateTransformer&&) noexcept;
    CoordinateTransformer& operator=(CoordinateTransformer&&) noexcept;
    ~CoordinateTransformer();

    /// Nothing where the place has no coordinates in the other system, or lies clearly outside the area that
    /// system is meant for (its area of use, widened by 2 degrees: chosen), such as after exchanging x and y.
    [[nodiscard]] std::optional<Location> transform(double x, double y) const;

private:
    struct Box {
        double minX, minY, maxX, maxY;
    };
    CoordinateTransformer() = default;
    std::unique_ptr<OGRCoordinateTransformation> m_transformation;  // null: both systems are the same
    std::optional<Box> m_area;                                      // in the target system
};

}  // namespace herleid
