#pragma once

#include <memory>
#include <string>
#include <vector>

#include "data/project.h"
#include "data/ratio_table.h"
#include "model/quality/ratio_study.h"
#include "model/quality/ratio_values.h"
#include "ui/report/ratio_report.h"

namespace herleid {

/// What `ratio` is asked to study.
struct RatioStudyRequest {
    RatioTableRequest table;          ///< of a bare table; for a project only `by` counts
    std::string file;
    std::string use = "left_out";     ///< or "in_sample"
    std::string day = "sale";         ///< or "valuation"
    std::string date;                 ///< valuation date; empty: the project's
    std::vector<std::string> answers; ///< COLUMN=decimal=…
    int draws = 1000;
    std::uint64_t seed = 1;
    int threads = 0;
    std::vector<RatioNorm> norms = defaultNorms();  ///< of a project its own
};

/// A study with all that a report says beside it. What context and frame point at lives here: it is not moved or copied.
struct StudiedRatios {
    RatioSample sample;
    RatioStudy study;
    RatioFigures flattering;
    std::shared_ptr<const SaleSet> sales;            ///< of a project, as what follows
    std::vector<ValuedSale> valued;
    std::vector<std::size_t> farthest;
    std::vector<InfluentialSale> influential;
    SoldComparison sold;
    ModelSpecification specification;                ///< of the model that was studied
    RatioReportContext context;
    RatioReportFrame frame;                          ///< without program and day

    StudiedRatios() = default;
    StudiedRatios(const StudiedRatios&) = delete;
    StudiedRatios& operator=(const StudiedRatios&) = delete;
};

/// By the current model of a project. Fails with NoModel, NoSales, UnknownFeature, Cancelled or as reading does.
[[nodiscard]] Result<std::unique_ptr<StudiedRatios>> studyProjectRatios(const RatioStudyRequest& request);
/// Of a bare table. Fails as readRatioTable does.
[[nodiscard]] Result<std::unique_ptr<StudiedRatios>> studyTableRatios(const RatioStudyRequest& request);

}  // namespace herleid
