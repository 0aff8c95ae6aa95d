#pragma once

#include <cpl_error.h>

namespace herleid {

/// GDAL tells its failures on stderr unless they are caught here; we return them.
class QuietGdal {
public:
    QuietGdal() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietGdal() { CPLPopErrorHandler(); }
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

}  // namespace herleid
