#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "data/sale_exclusions.h"
#include "model/quality/influential_sales.h"
#include "model/quality/ratio_study.h"
#include "model/quality/sold_comparison.h"
#include "ui/text/format.h"

namespace herleid {

/// Sales of a project that ask for a look; all of it lives elsewhere.
struct RatioSaleLists {
    const SaleSet* sales = nullptr;
    const std::vector<ValuedSale>* valued = nullptr;
    const std::vector<std::size_t>* farthest = nullptr;        ///< positions in valued
    const std::vector<InfluentialSale>* influential = nullptr;
};

/// What was studied.
struct RatioReportContext {
    std::string estimate = "left_out";   ///< "left_out", "in_sample", or a column of someone's file
    std::string day = "sale";            ///< "sale" or "valuation": whose price level
    const FeatureCatalogue* catalogue = nullptr;  ///< of the groupings; null for a bare table
    std::int64_t rejected = 0;           ///< rows of a bare table without two positive amounts
    /// The same sales with their own prices among the evidence, to show how that flatters; null where not known.
    const RatioFigures* inSample = nullptr;
    const SoldComparison* sold = nullptr;         ///< null for a bare table
    std::optional<RatioSaleLists> lists{};        ///< none for a bare table
};

/// The model and the sales of a project behind the figures.
struct RatioProjectFrame {
    std::int64_t modelVersion = 0;
    std::string specification;       ///< name of the model's specification
    std::string fingerprint;
    bool hasEvidence = false;        ///< named sales correct the model
    bool isFrozen = false;           ///< made final
    Date valuationDate;
    Date firstSale;                  ///< of those studied
    Date lastSale;
    SaleExclusions exclusions;
};

/// What a report on paper says beside the figures.
struct RatioReportFrame {
    QString title;                                ///< municipality or project, or the file of a bare table
    QString program;                              ///< name and version
    Date today;
    Currency currency = Currency::euro();
    int draws = 0;                                ///< of the bootstrap
    std::uint64_t seed = 0;
    const RatioSample* sample = nullptr;          ///< what was studied
    std::optional<RatioProjectFrame> project;     ///< none for a bare table
    QString estimateColumn, priceColumn;          ///< of a bare table
};

/// Every figure with its interval and verdict, whole, trimmed and by group.
[[nodiscard]] QByteArray ratioJson(const RatioStudy& study, const RatioReportContext& context);
/// The same for people: verdict first, then the tables.
[[nodiscard]] QString ratioText(const RatioStudy& study, const RatioReportContext& context, const Format& format);

}  // namespace herleid
