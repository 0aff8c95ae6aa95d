#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

namespace herleid {

/// What a project holds, as text: every row of the layers with its columns that are not NULL, provenance, parts, the
/// search index and the spatial indices with their extents. Left out are fids, history, imports and the audit log.
inline std::string projectDigest(const std::filesystem::path& file) {
    SQLite::Database database(file);
    std::string text;
    const auto rows = [&](const std::string& sql) {
        SQLite::Statement query(database, sql);
        while (query.executeStep()) {
            for (int i = 0; i < query.getColumnCount(); ++i) {
                const SQLite::Column column = query.getColumn(i);
                if (column.isNull() || std::string(column.getName()) == "fid") continue;
                text += std::string(column.getName()) + "=" +
                        std::string(static_cast<const char*>(column.getBlob()),
                                    static_cast<std::size_t>(column.getBytes())) +
                        "|";
            }
            text += "\n";
        }
    };
    rows("SELECT * FROM properties ORDER BY property_id");
    rows("SELECT * FROM sales ORDER BY sale_id");
    rows("SELECT * FROM areas ORDER BY kind, code");
    rows("SELECT * FROM bag_objects ORDER BY bag_object");
    rows("SELECT * FROM property_parts ORDER BY property_id, position");
    rows("SELECT * FROM sale_parts ORDER BY sale_id, position");
    rows("SELECT * FROM fact_provenance ORDER BY property_id, feature");
    rows("SELECT p.property_id, s.words FROM property_search s JOIN properties p ON p.fid = s.rowid ORDER BY 1");
    rows("SELECT count(*) FROM property_search");
    for (const std::string layer : {"properties", "sales"}) {
        rows("SELECT minx, maxx, miny, maxy FROM rtree_" + layer + "_geom ORDER BY 1, 2, 3, 4");
        rows("SELECT table_name, min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = '" + layer + "'");
    }
    rows("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY 1");
    return text;
}

}  // namespace herleid
