#include "model/quality/ratio_study.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "model/facts/split_mix.h"
#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr std::size_t fewForPriceFigures = 20;  // METHOD §9: below it ranks tell more than PRD
constexpr std::size_t curvePoints = 20;
constexpr double usualFence = 1.5;
constexpr double farFence = 3;
constexpr double lowestBin = 0.5;
constexpr double binWidth = 0.025;
constexpr int binCount = 40;

class Student {
public:
    Student(const RatioPlan& plan, Progress& progress) : m_plan(plan), m_progress(progress) {}

    /// stream: tells the chance of this row from that of every other.
    Result<RatioRow> row(const RatioSample& sample, std::uint64_t stream) {
        RatioRow row;
        row.n = sample.size();
        row.figures = ratioFigures(sample);
        BootstrapPlan bootstrap = m_plan.bootstrap;
        bootstrap.seed = bootstrap.seed * 1'000'003 + stream;
        auto intervals = ratioIntervals(sample, bootstrap, m_progress);
        if (!intervals) return tl::unexpected(intervals.error());
        row.intervals = std::move(*intervals);
        for (const RatioNorm& norm : m_plan.norms)
            row.verdicts.push_back(verdictOf(norm, row.n, row.figures[norm.figure], row.intervals[norm.figure]));
        if (row.n < fewForPriceFigures) row.byPriceLevel = ratioByPriceLevel(sample);
        return row;
    }

    Result<RatioTable> table(const RatioSample& sample, RatioGrouping grouping, std::uint64_t stream) {
        RatioTable table;
        const std::size_t groups = grouping.groups.size();
        std::vector<std::vector<std::size_t>> members(groups + 1);
        for (std::size_t i = 0; i < sample.size(); ++i) members[grouping.of[i]].push_back(i);
        for (std::size_t g = 0; g < groups; ++g) {
            auto row = this->row(sample.at(members[g]), stream + g);
            if (!row) return tl::unexpected(row.error());
            table.rows.push_back(std::move(*row));
        }
        table.notRecorded = members[groups].size();
        const std::vector<double> all = sample.ratios();
        std::vector<double> ratios;
        std::vector<std::size_t> of;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (grouping.of[i] < groups) {
                ratios.push_back(all[i]);
                of.push_back(grouping.of[i]);
            }
        table.equalLevels = equalLevels(ratios, of, groups);
        table.grouping = std::move(grouping);
        return table;
    }

private:
    const RatioPlan& m_plan;
    Progress& m_progress;
};

/// Windows of a tenth of the sales, overlapping, at least 20 sales wide.
std::vector<EquityPoint> equityCurve(const RatioSample& sample) {
    const std::size_t n = sample.size();
    const std::size_t width = std::max<std::size_t>(20, n / 10);
    if (n < 2 * width) return {};
    const std::vector<double> levels = priceLevels(sample);
    const std::vector<double> ratios = sample.ratios();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(levels[a], ratios[a]) < std::pair(levels[b], ratios[b]);
    });
    std::vector<EquityPoint> curve;
    for (std::size_t k = 0; k <= curvePoints; ++k) {
        const std::size_t first = (n - width) * k / curvePoints;
        std::vector<double> window;
        for (std::size_t i = first; i < first + width; ++i) window.push_back(ratios[order[i]]);
        const double middle = static_cast<double>(first) + static_cast<double>(width - 1) / 2;
        curve.push_back({100 * middle / static_cast<double>(n - 1), levels[order[first + width / 2]], median(window),
                         medianInterval(window)});
    }
    return curve;
}

std::vector<RatioBin> histogramOf(const std::vector<double>& ratios) {
    std::vector<RatioBin> bins;
    for (int k = 0; k < binCount; ++k) bins.push_back({lowestBin + k * binWidth, lowestBin + (k + 1) * binWidth, 0});
    for (const double ratio : ratios) {
        const double place = (ratio - lowestBin) / binWidth;
        if (place >= 0 && place < binCount) ++bins[static_cast<std::size_t>(place)].n;
    }
    return bins;
}

}  // namespace

Result<RatioStudy> studyRatios(const RatioSample& sample, std::vector<RatioGrouping> groupings, const RatioPlan& plan,
                               Progress& progress) {
    if (sample.size() == 0) return failure(ErrorCode::NoSales);
    Student student(plan, progress);
    RatioStudy study;
    study.norms = plan.norms;
    study.fences = trimRatios(sample, usualFence);
    study.farFences = trimRatios(sample, farFence);
    const double steps = static_cast<double>(groupings.size()) + 3;
    double done = 0;
    const auto step = [&] { progress.report(++done / steps, "study"); };
    for (const auto& [row, some, stream] :
         {std::tuple(&study.whole, sample, std::uint64_t(0)), std::tuple(&study.trimmed, sample.at(study.fences.kept), std::uint64_t(1)),
          std::tuple(&study.trimmedFar, sample.at(study.farFences.kept), std::uint64_t(2))}) {
        auto made = student.row(some, stream);
        if (!made) return tl::unexpected(made.error());
        *row = std::move(*made);
        step();
    }
    study.equity = verticalEquity(sample, VeiGrouping::Quantiles);
    study.equityDraft = verticalEquity(sample, VeiGrouping::Ceilings);
    study.chased = chasedPrices(sample.ratios());
    study.curve = equityCurve(sample);
    study.histogram = histogramOf(sample.ratios());
    for (RatioGrouping& grouping : groupings) {
        const std::uint64_t stream = hashOf(grouping.key());  // of its name: it does not depend on the other groupings
        auto table = student.table(sample, std::move(grouping), stream);
        if (!table) return tl::unexpected(table.error());
        study.tables.push_back(std::move(*table));
        step();
    }
    return study;
}

TwoWayTable crossTables(const RatioSample& sample, const RatioStudy& study, std::size_t rows, std::size_t columns) {
    const RatioGrouping& across = study.tables[rows].grouping;
    const RatioGrouping& down = study.tables[columns].grouping;
    const std::vector<double> ratios = sample.ratios();
    std::vector<std::vector<std::vector<double>>> members(across.groups.size(),
                                                          std::vector<std::vector<double>>(down.groups.size()));
    for (std::size_t i = 0; i < ratios.size(); ++i)
        if (across.of[i] < across.groups.size() && down.of[i] < down.groups.size())
            members[across.of[i]][down.of[i]].push_back(ratios[i]);
    TwoWayTable table{rows, columns, {}};
    for (const auto& line : members) {
        std::vector<RatioCell> cells;
        for (const std::vector<double>& some : line) {
            const double m = median(some);
            double away = 0;
            for (const double r : some) away += std::abs(r - m);
            cells.push_back({some.size(), m,
                             some.empty() ? std::numeric_limits<double>::quiet_NaN()
                                          : 100 * away / static_cast<double>(some.size()) / m});
        }
        table.cells.push_back(std::move(cells));
    }
    return table;
}

NormVerdict overall(const RatioRow& row) {
    NormVerdict worst = NormVerdict::None;
    for (const NormVerdict verdict : row.verdicts)
        if (verdict != NormVerdict::None && (worst == NormVerdict::None || verdict > worst)) worst = verdict;
    return worst;
}

}  // namespace herleid
