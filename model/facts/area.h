#pragma once

#include <string>
#include <vector>

#include "model/facts/location.h"

namespace herleid {

/// A boundary: of the municipality, a district or a neighbourhood. What lies inside follows from the even–odd rule, so
/// that holes are holes and parts parts.
struct Area {
    std::string kind;  ///< "municipality", "district" or "neighbourhood"
    std::string code;
    std::string name;
    std::string parent;                        ///< code of the area it is part of
    std::vector<std::vector<Location>> rings;  ///< outer ones anticlockwise, each followed by its holes
};

}  // namespace herleid
