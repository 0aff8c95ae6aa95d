#pragma once

#include <QByteArray>
#include <QString>

#include "model/quality/ratio_study.h"
#include "ui/text/format.h"

namespace herleid {

/// What was studied.
struct RatioReportContext {
    std::string estimate = "left_out";   ///< "left_out", "in_sample", or a column of someone's file
    std::string day = "sale";            ///< "sale" or "valuation": whose price level
    const FeatureCatalogue* catalogue = nullptr;  ///< of the groupings; null for a bare table
    std::int64_t rejected = 0;           ///< rows of a bare table without two positive amounts
    /// The same sales with their own prices among the evidence, to show how that flatters; null where not known.
    const RatioFigures* inSample = nullptr;
};

/// Every figure with its interval and verdict, whole, trimmed and by group.
[[nodiscard]] QByteArray ratioJson(const RatioStudy& study, const RatioReportContext& context);
/// The same for people: verdict first, then the tables.
[[nodiscard]] QString ratioText(const RatioStudy& study, const RatioReportContext& context, const Format& format);

}  // namespace herleid
