#include "model/reading/residuals.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "model/facts/statistics.h"
#include "model/reading/error_law.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/map_grid.h"

namespace herleid {

namespace {

constexpr double histogramReach = 4;  // robust SD each way
constexpr std::size_t histogramBars = 40;
constexpr std::size_t estimateGroups = 10;
constexpr std::size_t mostLargest = 20;
constexpr int cellsWanted = 60;  // as the map of the price of a place
constexpr std::size_t fewestInCell =
    5;  // chosen: the median of fewer says more about them than about the place

std::vector<HistogramBar> histogramOf(const std::vector<double>& residuals, double sigma,
                                      const ErrorLaw& law) {
    const double spread = robustSpread(residuals);
    if (!(spread > 0) || !(sigma > 0)) return {};
    const double width = 2 * histogramReach * spread / static_cast<double>(histogramBars);
    std::vector<HistogramBar> bars(histogramBars);
    for (std::size_t k = 0; k < histogramBars; ++k) {
        bars[k].from = -histogramReach * spread + width * static_cast<double>(k);
        bars[k].to = -histogramReach * spread + width * static_cast<double>(k + 1);
        const double below = k == 0 ? 0.0 : law.probability(bars[k].from / sigma);
        const double upTo = k + 1 == histogramBars ? 1.0 : law.probability(bars[k].to / sigma);
        bars[k].expected = static_cast<double>(residuals.size()) * (upTo - below);
    }
    for (double residual : residuals) {
        const double at = std::floor((residual - bars.front().from) / width);
        ++bars[static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(histogramBars - 1)))].sales;
    }
    return bars;
}

std::vector<QuantilePair> quantilesOf(std::vector<double> residuals, double sigma, const ErrorLaw& law) {
    if (residuals.empty() || !(sigma > 0)) return {};
    std::sort(residuals.begin(), residuals.end());
    std::vector<QuantilePair> pairs;
    for (int percent = 1; percent <= 99; ++percent) {
        // Type 7 of Hyndman & Fan, on values sorted once.
        const double at = 0.01 * percent * static_cast<double>(residuals.size() - 1);
        const auto below = static_cast<std::size_t>(at);
        const std::size_t above = std::min(below + 1, residuals.size() - 1);
        const double found =
            residuals[below] + (at - static_cast<double>(below)) * (residuals[above] - residuals[below]);
        pairs.push_back({law.quantile(0.01 * percent), found / sigma});
    }
    return pairs;
}

ResidualGroup groupOf(double position, const std::vector<std::size_t>& members,
                      const std::vector<SaleResidual>& sales) {
    std::vector<double> percents;
    std::vector<double> residuals;
    for (std::size_t i : members) {
        percents.push_back(sales[i].percent);
        residuals.push_back(sales[i].leaveOneOut);
    }
    return {position, median(std::move(percents)), robustSpread(residuals), members.size()};
}

std::vector<ResidualGroup> groupsByEstimate(const std::vector<SaleResidual>& sales) {
    std::vector<std::size_t> order(sales.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sales[a].estimate.cents() < sales[b].estimate.cents();
    });
    std::vector<ResidualGroup> groups;
    for (std::size_t g = 0; g < estimateGroups; ++g) {
        const auto first = static_cast<std::ptrdiff_t>(order.size() * g / estimateGroups);
        const auto last = static_cast<std::ptrdiff_t>(order.size() * (g + 1) / estimateGroups);
        if (first == last) continue;
        const std::vector<std::size_t> members(order.begin() + first, order.begin() + last);
        std::vector<double> estimates;
        for (std::size_t i : members) estimates.push_back(sales[i].estimate.units());
        groups.push_back(groupOf(median(std::move(estimates)), members, sales));
    }
    return groups;
}

std::vector<ResidualGroup> groupsByMonth(const std::vector<SaleResidual>& sales) {
    std::map<int, std::vector<std::size_t>> months;
    for (std::size_t i = 0; i < sales.size(); ++i) months[sales[i].date.monthIndex()].push_back(i);
    std::vector<ResidualGroup> groups;
    for (const auto& [month, members] : months) groups.push_back(groupOf(month, members, sales));
    return groups;
}

void addPlaces(const MapGrid& grid, ResidualReading& reading) {
    std::map<MapGrid::Cell, std::vector<double>> cells;
    for (const SaleResidual& sale : reading.sales)
        if (sale.location) cells[grid.cellOf(*sale.location)].push_back(sale.percent);
    reading.cellSize = grid.cellSize();
    for (const auto& [cell, percents] : cells) {
        if (percents.size() < fewestInCell) continue;
        const Location centre = grid.centre(cell);
        reading.byPlace.push_back({centre.x, centre.y, median(percents), percents.size()});
    }
}

std::vector<std::size_t> largestOf(const std::vector<SaleResidual>& sales) {
    std::vector<std::size_t> order(sales.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(sales[a].leaveOneOut) > std::abs(sales[b].leaveOneOut);
    });
    order.resize(std::min(order.size(), mostLargest));
    return order;
}

}  // namespace

std::vector<SaleResidual> saleResiduals(const MarketModel& model, const SaleSet& sales) {
    std::vector<SaleResidual> read;
    for (const auto& [sale, fit] : fittedSalesOf(model, sales)) {
        const double residual = fit->leaveOneOut();
        if (std::isnan(residual)) continue;
        SaleResidual one;
        one.saleId = sale->id;
        one.propertyId = sale->propertyId;
        one.date = sale->date;
        one.location = sale->location;
        one.price = sale->correctedPrice();
        one.estimate = Money::fromUnits(one.price.units() * std::exp(-residual) * model.calibration(),
                                        one.price.currency());
        one.leaveOneOut = residual;
        one.percent = 100.0 * (std::exp(residual) / model.calibration() - 1.0);
        one.leverage = fit->leverage;
        one.weight = fit->weight;
        read.push_back(std::move(one));
    }
    return read;
}

ResidualReading readResiduals(const MarketModel& model, const SaleSet& sales) {
    ResidualReading reading;
    reading.sales = saleResiduals(model, sales);
    std::vector<double> residuals;
    for (const SaleResidual& sale : reading.sales) residuals.push_back(sale.leaveOneOut);
    std::vector<double> sizes;
    for (const SaleResidual& sale : reading.sales) sizes.push_back(std::abs(sale.percent));
    if (!sizes.empty()) reading.medianAbsolutePercent = median(std::move(sizes));
    const ErrorLaw law(model.summary().nu);
    reading.histogram = histogramOf(residuals, model.sigma(), law);
    reading.quantiles = quantilesOf(residuals, model.sigma(), law);
    reading.byEstimate = groupsByEstimate(reading.sales);
    reading.byMonth = groupsByMonth(reading.sales);
    if (const auto grid = MapGrid::over(fittedSalesOf(model, sales), cellsWanted)) addPlaces(*grid, reading);
    reading.largest = largestOf(reading.sales);
    return reading;
}

}  // namespace herleid
