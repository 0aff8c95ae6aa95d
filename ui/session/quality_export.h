#pragma once

#include <QByteArray>
#include <filesystem>
#include <memory>

#include "data/ratio_exchange.h"
#include "ui/report/algorithm_register.h"
#include "ui/session/quality_reading.h"
#include "ui/session/work.h"
#include "ui/text/format.h"

namespace herleid {

/// What a report on the quality of the values is made of.
struct QualityExport {
    std::filesystem::path project;
    LoadedMarket market;                           ///< that the reading is of
    std::shared_ptr<const QualityReading> reading;
    Date today;
};

/// How a report is written.
enum class QualityFile { Pdf, Page, Workbook, Exchange };
/// By the ending of a file's name; PDF for any other.
[[nodiscard]] QualityFile qualityFileOf(const QString& file);

/// The report for the supervisor and the council, or what other municipalities may know. May run on any thread. Fails as
/// reading a project does, or with TooFewSales for an exchange.
[[nodiscard]] Result<QByteArray> qualityBytes(const QualityExport& from, QualityFile kind, const Format& format);
/// The model card, as PDF or web page by the file's name: purpose, data, method, accuracy, fairness, limits, changes.
[[nodiscard]] Result<QByteArray> modelCardBytes(const QualityExport& from, const DocumentSender& sender, QualityFile kind, const Format& format);
/// The entry for the Algoritmeregister as JSON. The language of the window must be Dutch, as the register is. Fails as
/// algorithmEntryJson does.
[[nodiscard]] Result<QByteArray> algorithmEntryBytes(const QualityExport& from, const DocumentSender& sender, const AlgorithmUse& use,
                                                     const Format& format);
/// One's own figures as they would be exchanged.
[[nodiscard]] Result<RatioExchange> ownExchange(const QualityExport& from);

}  // namespace herleid
