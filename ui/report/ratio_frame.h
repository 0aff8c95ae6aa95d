#pragma once

#include <vector>

#include "data/ratio_exchange.h"
#include "model/facts/sale.h"
#include "ui/report/ratio_report.h"

namespace herleid {

/// The model, the days and the exclusions behind the figures of a project. sold: the sales studied, at least one.
/// Fails with UnknownModel or as reading a project does.
[[nodiscard]] Result<RatioProjectFrame> ratioProjectFrame(const Project& project, std::int64_t version,
                                                          const ModelSpecification& specification,
                                                          const std::vector<const Sale*>& sold, Date valuationDate);

/// What other municipalities may know of the study of a project. Fails with TooFewSales.
[[nodiscard]] Result<RatioExchange> exchangeOf(const RatioStudy& study, const RatioReportContext& context,
                                               const RatioReportFrame& frame, const ModelSpecification& specification);

}  // namespace herleid
