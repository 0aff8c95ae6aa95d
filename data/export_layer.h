#pragma once

#include <memory>

#include "data/export_table.h"

namespace herleid {

/// A table as a GeoPackage of its own: a layer of points where the rows have places, else a table of attributes.
/// Doubles keep their bits; dates are DATE, flags BOOLEAN. Columns must not be called fid or geom.
[[nodiscard]] std::unique_ptr<ExportWriter> layerTable(std::filesystem::path file);

}  // namespace herleid
