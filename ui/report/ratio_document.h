#pragma once

#include "ui/report/ratio_report.h"
#include "ui/report/report_document.h"

namespace herleid {

/// The report for the supervisor and the council: verdict, method, data, figures, fairness, groups, limits and sources, in
/// the language of the format, whose translation must be installed.
[[nodiscard]] ReportDocument ratioDocument(const RatioStudy& study, const RatioReportContext& context,
                                           const RatioReportFrame& frame, const Format& format);

/// What the parts of the report share.
struct RatioDocumentPart {
    const RatioStudy& study;
    const RatioReportContext& context;
    const RatioReportFrame& frame;
    const Format& format;
    [[nodiscard]] QString count(std::size_t n) const { return format.number(static_cast<double>(n), 0); }
};

// The sections, in their order.

/// What was compared with what, and how ranges and verdicts come about.
[[nodiscard]] DocumentSection ratioMethodSection(const RatioDocumentPart& part);
/// How many sales, from when, and which do not count for which reasons.
[[nodiscard]] DocumentSection ratioDataSection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioFiguresSection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioNormsSection(const RatioDocumentPart& part);
/// With and without the outer ratios.
[[nodiscard]] DocumentSection ratioTrimmedSection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioEquitySection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioGroupsSection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioTwoWaySection(const RatioDocumentPart& part);
/// The sales that carry most of the model, and those farthest from their value.
[[nodiscard]] DocumentSection ratioSalesSection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioLimitsSection(const RatioDocumentPart& part);
[[nodiscard]] DocumentSection ratioSourcesSection(const RatioDocumentPart& part);
/// Every figure of every group.
[[nodiscard]] DocumentSection ratioTablesSection(const RatioDocumentPart& part);

}  // namespace herleid
