#include "model/quality/influential_sales.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "model/evidence/evidence_pool.h"
#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// The valued sales near each other: by neighbourhood, where it is recorded, else by distance.
class Neighbourhoods {
public:
    Neighbourhoods(const SaleSet& sales, const std::vector<ValuedSale>& valued) : m_sales(sales), m_valued(valued) {
        m_feature = sales.catalogue->findRole(Role::Neighbourhood);
        for (std::size_t i = 0; i < valued.size(); ++i)
            if (const auto level = levelOf(i)) m_members[*level].push_back(i);
    }
    /// Other sold dwellings there, in canonical order: at most mostNearby, evenly over time.
    [[nodiscard]] std::vector<std::size_t> around(std::size_t one) const {
        const auto level = levelOf(one);
        if (!level) return nearestTo(one);
        std::vector<std::size_t> others;
        for (const std::size_t member : m_members.at(*level))
            if (saleOf(member).propertyId != saleOf(one).propertyId) others.push_back(member);
        if (others.size() <= mostNearby) return others;
        std::vector<std::size_t> some;
        for (std::size_t k = 0; k < mostNearby; ++k) some.push_back(others[k * others.size() / mostNearby]);
        return some;
    }

private:
    [[nodiscard]] const Sale& saleOf(std::size_t valued) const { return m_sales.sales[m_valued[valued].sale]; }
    [[nodiscard]] std::vector<std::size_t> nearestTo(std::size_t one) const {
        const auto& place = saleOf(one).location;
        if (!place) return {};
        std::vector<std::pair<double, std::size_t>> others;   // squared metres
        for (std::size_t i = 0; i < m_valued.size(); ++i) {
            const auto& other = saleOf(i).location;
            if (!other || saleOf(i).propertyId == saleOf(one).propertyId) continue;
            const double east = other->x - place->x;
            const double north = other->y - place->y;
            others.emplace_back(east * east + north * north, i);
        }
        const std::size_t kept = std::min(nearestNearby, others.size());
        std::partial_sort(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(kept), others.end());
        std::vector<std::size_t> nearest;
        for (std::size_t k = 0; k < kept; ++k) nearest.push_back(others[k].second);
        return nearest;
    }
    [[nodiscard]] std::optional<std::size_t> levelOf(std::size_t valued) const {
        return m_feature ? saleOf(valued).facts.level(*m_feature) : std::nullopt;
    }

    const SaleSet& m_sales;
    const std::vector<ValuedSale>& m_valued;
    std::optional<std::size_t> m_feature;
    std::map<std::size_t, std::vector<std::size_t>> m_members;
};

/// What dwellings are worth on the day of their sale where one sale was never made.
class WithoutOne {
public:
    WithoutOne(const EvidencePool& pool, double calibration, std::size_t sale, MarketModel rest)
        : m_pool(pool), m_calibration(calibration), m_sale(sale), m_rest(std::move(rest)) {}
    [[nodiscard]] double valueOf(std::size_t position) const {
        const Sale& sale = m_pool.sales().sales[position];
        const Observation observation = asSold(sale);
        const Date whenever = Date::fromDays(sale.date.days() + m_pool.evidence().rules.days);
        return std::exp(m_rest.logValue(observation) + m_pool.weigh({observation, whenever, {m_sale}, {}}, m_rest).correction) *
               m_calibration;
    }

private:
    const EvidencePool& m_pool;
    double m_calibration;
    std::size_t m_sale;
    MarketModel m_rest;
};

std::vector<InfluentialSale> largestOf(const MarketModel& model, const SaleSet& sales, const std::vector<ValuedSale>& valued,
                                       std::size_t most) {
    std::vector<InfluentialSale> all;
    for (std::size_t i = 0; i < valued.size(); ++i) {
        const SaleFit* fit = model.fitOf(sales.sales[valued[i].sale].id);
        if (fit == nullptr) continue;
        InfluentialSale one;
        one.valued = i;
        one.cook = cooksDistance(model, *fit);
        one.leverage = fit->leverage;
        one.weight = fit->weight;
        if (!std::isnan(one.cook)) all.push_back(one);
    }
    const std::size_t kept = std::min(most, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(),
                      [](const InfluentialSale& a, const InfluentialSale& b) {
                          return std::pair(-a.cook, a.valued) < std::pair(-b.cook, b.valued);
                      });
    all.resize(kept);
    return all;
}

}  // namespace

double cooksDistance(const MarketModel& model, const SaleFit& fit) {
    const double edf = model.summary().edf;
    const double error = fit.leaveOneOut();
    if (!(edf > 0) || !(model.sigma() > 0)) return unknown;
    return fit.weight * error * error * fit.leverage / (model.sigma() * model.sigma() * edf);
}

Result<std::vector<InfluentialSale>> influentialSales(const std::shared_ptr<const SaleSet>& sales, const PriceModel& model,
                                                      const std::vector<ValuedSale>& valued, std::size_t most, int threads,
                                                      Progress& progress) {
    std::vector<InfluentialSale> largest = largestOf(*model.market, *sales, valued, most);
    const EvidencePool pool(sales, model.market, model.evidence);
    const Neighbourhoods neighbourhoods(*sales, valued);
    forEachChunk(largest.size(), 1, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last && !progress.isCancelled(); ++k) {
            InfluentialSale& one = largest[k];
            const ValuedSale& own = valued[one.valued];
            auto rest = model.market->without({&sales->sales[own.sale]});
            if (!rest) continue;   // not one of these: its leave-one-out residual is known
            const WithoutOne without(pool, model.calibration(), own.sale, std::move(*rest));
            one.withoutSale = without.valueOf(own.sale);
            one.ownPercent = 100 * (own.inSample / one.withoutSale - 1);
            const std::vector<std::size_t> around = neighbourhoods.around(one.valued);
            double moved = 0;
            for (const std::size_t other : around)
                if (!progress.isCancelled()) moved += std::log(valued[other].inSample / without.valueOf(valued[other].sale));
            one.nearby = around.size();
            if (!around.empty()) one.nearbyPercent = 100 * std::expm1(moved / static_cast<double>(around.size()));
        }
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    return largest;
}

}  // namespace herleid
