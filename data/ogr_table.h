#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "data/file_kind.h"
#include "data/table_source.h"

class GDALDataset;

namespace herleid {

/// A file with maps (GeoPackage, Shapefile, GeoJSON), opened for reading by GDAL with the one driver that its first
/// bytes ask for: never a driver that follows references to other files.
class MapFile {
public:
    /// encoding: of a Shapefile that does not say its own. Throws Failed with FileUnreadable or FileTooLarge.
    MapFile(const std::filesystem::path& file, FileKind kind, const std::string& encoding);
    ~MapFile();
    MapFile(MapFile&&) noexcept;
    MapFile& operator=(MapFile&&) noexcept;

    [[nodiscard]] std::vector<FileLayer> layers() const;
    [[nodiscard]] GDALDataset& dataset() const { return *m_dataset; }

private:
    std::unique_ptr<GDALDataset> m_dataset;
};

/// One layer as a table: its fields, and a place or polygons a row. layer: empty for the first with rows. Throws
/// Failed with UnknownLayer or NoRows, and as MapFile does.
[[nodiscard]] std::unique_ptr<TableSource> openLayer(const std::filesystem::path& file, FileKind kind,
                                                     const std::string& layer, const std::string& encoding);

}  // namespace herleid
