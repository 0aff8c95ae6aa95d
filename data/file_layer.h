#pragma once

#include <cstdint>
#include <string>

namespace herleid {

/// A sheet of a workbook, or a layer of a file with maps.
struct FileLayer {
    std::string name;
    std::int64_t rows = -1;  ///< −1: not known without reading it
};

}  // namespace herleid
