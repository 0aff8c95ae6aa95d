#include "data/area_store.h"

#include "data/area_rows.h"
#include "data/geopackage_polygon.h"
#include "data/project_impl.h"

namespace herleid {

std::vector<Area> loadAreas(SQLite::Database& database, const std::string& kind) {
    SQLite::Statement query(database, "SELECT kind, code, name, parent, geom FROM areas WHERE ?1 = '' OR kind = ?1 "
                                      "ORDER BY kind, code");
    query.bind(1, kind);
    std::vector<Area> areas;
    while (query.executeStep()) {
        const SQLite::Column geometry = query.getColumn(4);
        areas.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(),
                         query.getColumn(2).getString(), query.getColumn(3).getString(),
                         readPolygonBlob(geometry.getBlob(), geometry.getBytes())});
    }
    return areas;
}

Result<std::vector<Area>> areas(const Project& project, const std::string& kind) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return loadAreas(impl.database, kind); });
}

}  // namespace herleid
