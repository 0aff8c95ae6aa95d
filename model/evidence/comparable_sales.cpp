#include "model/evidence/comparable_sales.h"

#include <algorithm>
#include <cmath>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr double metresPerUnit = 1500;  // chosen: a quarter of an hour on foot counts as much as one year
constexpr double daysPerUnit = 365;
constexpr int eligibleDays = 730;       // within 24 months of the valuation date
constexpr double outlierSpreads = 3;    // METHOD §2: robust standard deviations
constexpr double unknownDifference = 1; // a fact that one of the two lacks counts as one spread

/// sqrt, not hypot: places in metres neither overflow nor vanish, and this runs for every sale.
double metresBetween(const Location& a, const Location& b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

bool isCompared(const Feature& feature) {
    return feature.role != Role::PreviousValue && feature.role != Role::Informative &&
           feature.role != Role::District && feature.role != Role::Neighbourhood && feature.role != Role::Street;
}

/// Facts differ where they are not the same; a number also where it is within 1% for a size or a price.
bool differs(const Feature& feature, const Facts& a, const Facts& b, std::size_t position) {
    if (a.has(position) != b.has(position)) return true;
    if (!a.has(position)) return false;
    if (feature.isNumber() && feature.transform != Transform::None)
        return std::abs(a[position] - b[position]) > 0.01 * std::max(std::abs(a[position]), std::abs(b[position]));
    return a[position] != b[position];
}

}  // namespace

ComparableSales::ComparableSales(std::shared_ptr<const SaleSet> sales, std::shared_ptr<const MarketModel> model)
    : m_sales(std::move(sales)) {
    const FeatureCatalogue& catalogue = *m_sales->catalogue;
    for (std::size_t feature = 0; feature < catalogue.size(); ++feature) {
        if (!isCompared(catalogue[feature])) continue;
        Scale scale{feature, catalogue[feature].transform, 1, !catalogue[feature].isNumber()};
        std::vector<double> values;
        if (!scale.isCategory)
            for (const Sale& sale : m_sales->sales)
                if (const double z = apply(scale.transform, sale.facts[feature]); !std::isnan(z)) values.push_back(z);
        if (!values.empty())
            if (const double spread = robustSpread(values); spread > 0) scale.spread = spread;
        m_scales.push_back(scale);
    }
    std::vector<double> residuals;
    for (const SaleFit& fit : model->parts().sales)
        if (const double residual = fit.leaveOneOut(); !std::isnan(residual)) residuals.push_back(residual);
    const double limit = residuals.empty() ? 0 : outlierSpreads * robustSpread(residuals);
    const double middle = residuals.empty() ? 0 : median(std::move(residuals));
    for (std::size_t position = 0; position < m_sales->sales.size(); ++position) {
        const Sale& sale = m_sales->sales[position];
        const SaleFit* fit = sale.armsLength ? model->fitOf(sale.id) : nullptr;
        if (fit == nullptr || !(std::abs(fit->leaveOneOut() - middle) <= limit)) continue;
        m_candidates.push_back({sale.date.days(), sale.location ? sale.location->x : Facts::missing(),
                                sale.location ? sale.location->y : Facts::missing(), position});
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.days < b.days; });
    m_z.reserve(m_candidates.size() * m_scales.size());
    for (const Candidate& candidate : m_candidates)
        for (const Scale& scale : m_scales)
            m_z.push_back(apply(scale.transform, m_sales->sales[candidate.sale].facts[scale.feature]) / scale.spread);
}

double ComparableSales::featureDistance(const std::vector<double>& z, std::size_t candidate, double start,
                                        double limit) const {
    double sum = start;
    const double* own = &m_z[candidate * m_scales.size()];
    for (std::size_t k = 0; k < m_scales.size() && sum <= limit; ++k) {
        const double difference = std::abs(z[k] - own[k]);
        if (std::isnan(difference))
            sum += std::isnan(z[k]) && std::isnan(own[k]) ? 0.0 : unknownDifference;
        else
            sum += m_scales[k].isCategory ? (difference == 0 ? 0.0 : 1.0) : difference;
    }
    return sum;
}

Comparable ComparableSales::comparable(const ComparableSearch& search, double distance, std::size_t sale,
                                       std::size_t rank) const {
    const Sale& other = m_sales->sales[sale];
    Comparable result{sale, {}};
    result.likeness.rank = rank;
    result.likeness.distance = distance;
    result.likeness.days = other.date.days() - search.subject.marketDate.days();
    if (search.subject.location && other.location)
        result.likeness.metres = metresBetween(*search.subject.location, *other.location);
    for (const Scale& scale : m_scales)
        if (differs((*m_sales->catalogue)[scale.feature], *search.subject.facts, other.facts, scale.feature))
            result.likeness.differingFeatures.push_back(scale.feature);
    return result;
}

ComparableOutcome ComparableSales::find(const ComparableSearch& search) const {
    std::vector<double> z;
    for (const Scale& scale : m_scales)
        z.push_back(apply(scale.transform, (*search.subject.facts)[scale.feature]) / scale.spread);
    const int today = search.subject.marketDate.days();
    const auto byDays = [](const Candidate& candidate, int days) { return candidate.days < days; };
    const auto first = std::lower_bound(m_candidates.begin(), m_candidates.end(), today - eligibleDays, byDays);
    const int last = std::min(today + eligibleDays, search.informationDate.days());
    const auto end = std::max(first, std::lower_bound(m_candidates.begin(), m_candidates.end(), last + 1, byDays));

    // The best so far, worst on top: once there are enough, its distance cuts the sums of the others short.
    std::vector<std::pair<double, std::size_t>> best;
    double limit = INFINITY;
    for (auto at = first; at != end && search.count > 0; ++at) {
        double distance = std::abs(at->days - today) / daysPerUnit;
        if (search.subject.location && !std::isnan(at->x))
            distance += metresBetween(*search.subject.location, {at->x, at->y}) / metresPerUnit;
        if (distance > limit) continue;
        distance = featureDistance(z, static_cast<std::size_t>(at - m_candidates.begin()), distance, limit);
        if (distance > limit) continue;
        best.emplace_back(distance, at->sale);
        std::push_heap(best.begin(), best.end());
        if (best.size() > search.count) {
            std::pop_heap(best.begin(), best.end());
            best.pop_back();
        }
        if (best.size() == search.count) limit = best.front().first;
    }
    std::sort_heap(best.begin(), best.end());
    ComparableOutcome outcome;
    outcome.eligible = static_cast<std::size_t>(end - first);
    for (std::size_t i = 0; i < best.size(); ++i)
        outcome.chosen.push_back(comparable(search, best[i].first, best[i].second, i + 1));
    return outcome;
}

}  // namespace herleid
