#pragma once

#include <filesystem>

namespace herleid {

/// What a file is by its first bytes.
enum class FileKind { Text, Xlsx, Ods, GeoPackage, Shapefile, GeoJson };

/// Throws Failed with FileNotFound, or FileUnreadable for a folder, a file without permission, and a zip or database
/// that is none of these.
[[nodiscard]] FileKind fileKindOf(const std::filesystem::path& file);

}  // namespace herleid
