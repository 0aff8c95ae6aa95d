#pragma once

#include <optional>
#include <string>

#include "model/facts/date.h"

namespace herleid {

/// Where a fact comes from and how far it was checked.
struct Provenance {
    std::string source;                ///< such as a register, a file, "owner", "taxateur"
    std::optional<Date> recordedOn;    ///< when the source says it was so
    std::optional<Date> verifiedOn;    ///< when it was last checked with the owner or on site
    std::string method;                ///< how: "import", "photo", "visit", …
    std::string reason;                ///< why it was entered or changed

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

}  // namespace herleid
