#include "data/coordinate_system.h"

#include <cpl_conv.h>
#include <ogr_spatialref.h>

#include <charconv>
#include <cmath>

#include "data/quiet_gdal.h"

namespace herleid {

namespace {

std::optional<int> epsgCode(const std::string& crs) {
    constexpr std::string_view prefix = "EPSG:";
    if (crs.rfind(prefix, 0) != 0) return std::nullopt;
    int code = 0;
    const char* end = crs.data() + crs.size();
    const auto read = std::from_chars(crs.data() + prefix.size(), end, code);
    if (read.ec != std::errc{} || read.ptr != end || code <= 0) return std::nullopt;
    return code;
}

Result<OGRSpatialReference> reference(const std::string& crs) {
    const QuietGdal quiet;
    OGRSpatialReference found;
    const auto code = epsgCode(crs);
    if (!code || found.importFromEPSG(*code) != OGRERR_NONE)
        return failure(ErrorCode::UnknownCrs, {{"crs", crs}});
    found.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return found;
}

}  // namespace

Result<CoordinateSystem> coordinateSystem(const std::string& crs) {
    const auto found = reference(crs);
    if (!found) return tl::unexpected(found.error());
    CoordinateSystem system;
    system.code = *epsgCode(crs);
    system.name = found->GetName() != nullptr ? found->GetName() : crs;
    system.isGeographic = found->IsGeographic() != 0;
    system.isMetric = found->IsProjected() != 0 && std::abs(found->GetLinearUnits() - 1.0) < 1e-12;
    const QuietGdal quiet;
    char* text = nullptr;
    const bool written = found->exportToWkt(&text) == OGRERR_NONE && text != nullptr;
    if (written) system.wkt = text;
    CPLFree(text);
    if (!written) return failure(ErrorCode::UnknownCrs, {{"crs", crs}});
    return system;
}

CoordinateTransformer::CoordinateTransformer(CoordinateTransformer&&) noexcept = default;
CoordinateTransformer& CoordinateTransformer::operator=(CoordinateTransformer&&) noexcept = default;
CoordinateTransformer::~CoordinateTransformer() = default;

Result<CoordinateTransformer> CoordinateTransformer::create(const std::string& from, const std::string& to) {
    const auto source = reference(from);
    if (!source) return tl::unexpected(source.error());
    const auto target = reference(to);
    if (!target) return tl::unexpected(target.error());
    const QuietGdal quiet;
    CoordinateTransformer transformer;
    if (from != to) {
        transformer.m_transformation.reset(OGRCreateCoordinateTransformation(&*source, &*target));
        if (!transformer.m_transformation)
            return failure(ErrorCode::UnknownCrs, {{"crs", from + " → " + to}});
    }
    double west = 0, south = 0, east = 0, north = 0;
    if (target->GetAreaOfUse(&west, &south, &east, &north, nullptr) && west < east) {
        constexpr double margin = 2.0;
        OGRSpatialReference degrees;
        degrees.importFromEPSG(4326);
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        const std::unique_ptr<OGRCoordinateTransformation> toTarget(
            OGRCreateCoordinateTransformation(&degrees, &*target));
        Box box{};
        if (toTarget && toTarget->TransformBounds(west - margin, std::max(south - margin, -89.0),
                                                  east + margin, std::min(north + margin, 89.0), &box.minX,
                                                  &box.minY, &box.maxX, &box.maxY, 21))
            transformer.m_area = box;
    }
    return transformer;
}

std::optional<Location> CoordinateTransformer::transform(double x, double y) const {
    if (m_transformation) {
        const QuietGdal quiet;
        int done = 0;
        if (!m_transformation->TransformWithErrorCodes(1, &x, &y, nullptr, nullptr, &done) || done != 0)
            return std::nullopt;
    }
    if (!std::isfinite(x) || !std::isfinite(y)) return std::nullopt;
    if (m_area && (x < m_area->minX || x > m_area->maxX || y < m_area->minY || y > m_area->maxY))
        return std::nullopt;
    return Location{x, y};
}

}  // namespace herleid
