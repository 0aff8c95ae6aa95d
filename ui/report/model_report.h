#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "model/evidence/evidence_model.h"
#include "model/reading/model_reading.h"
#include "ui/text/format.h"

namespace herleid {

/// The dwelling whose effects a report shows in money too.
struct ReportedDwelling {
    std::string id;
    QString name;
    Money value;  ///< its value on the date of the report
};

/// What a report on a model is made of. The figures are the reading's; a report only formats them.
struct ModelReport {
    const MarketModel& model;
    const ModelReading& reading;
    std::int64_t version = 0;
    QString projectTitle;
    Date date;  ///< of the land scales and of the dwelling's value
    std::optional<ReportedDwelling> dwelling;
    std::optional<EvidenceModel> evidence;  ///< how named sales correct the model; absent: not told
};

/// The report as JSON: the same names and figures in every language; levels by their codes, amounts exact
/// decimals.
[[nodiscard]] QByteArray modelReportJson(const ModelReport& report);

/// The report as one self-contained HTML page in the language of the format, whose translation must be
/// installed: charts as inline SVG, tables with captions and header cells, light and dark, no scripts,
/// nothing loaded from elsewhere.
[[nodiscard]] QString modelReportHtml(const ModelReport& report, const Format& format);

}  // namespace herleid
