#pragma once

namespace herleid {

/// A place in the project's coordinate system. Every project's system is projected and in metres
/// (EPSG:28992, Rijksdriehoek, unless chosen otherwise), so plane distances are metres.
struct Location {
    double x = 0;  ///< easting, metres
    double y = 0;  ///< northing, metres
    friend bool operator==(const Location&, const Location&) = default;
};

}  // namespace herleid
