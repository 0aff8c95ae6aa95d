#pragma once

#include <QByteArray>
#include <optional>
#include <string>

#include "data/project.h"
#include "model/facts/date.h"
#include "model/facts/progress.h"
#include "ui/text/format.h"

namespace herleid {

/// What a report on a model is asked to be.
struct ReportRequest {
    std::string format = "json";  ///< "json" or "html"
    std::optional<Date> date;     ///< of land scales and of the dwelling; the last fitted sale's when absent
    std::optional<std::string> property;  ///< a dwelling whose effects are shown in money
};

/// Reads a stored or just fitted model and renders what it says. Fails with UnknownProperty, Cancelled, or
/// what reading the project fails with.
[[nodiscard]] Result<QByteArray> reportOn(Project& project, const PriceModel& price, std::int64_t version,
                                          const ReportRequest& request, const Format& format,
                                          Progress& progress);

}  // namespace herleid
