#include "model/evidence/evidence_pool.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "model/evidence/evidence_weights.h"

namespace herleid {

namespace {

/// sqrt, not hypot: places in metres neither overflow nor vanish.
double metresBetween(const Location& a, const Location& b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

bool isCompared(const Feature& feature) {
    return !isOnlyShown(feature.role) && feature.role != Role::District &&
           feature.role != Role::Neighbourhood && feature.role != Role::Street;
}

/// Facts differ where they are not the same; a size also counts as the same within 1%.
bool differs(const Feature& feature, const Facts& a, const Facts& b, std::size_t position) {
    if (a.has(position) != b.has(position)) return true;
    if (!a.has(position)) return false;
    if (feature.isNumber() && feature.transform != Transform::None)
        return std::abs(a[position] - b[position]) > 0.01 * std::max(std::abs(a[position]), std::abs(b[position]));
    return a[position] != b[position];
}

bool anyPlace(const SaleSet& sales) {
    return std::ranges::any_of(sales.sales, [](const Sale& sale) { return sale.location.has_value(); });
}

std::vector<EvidencePoint> pointsOf(const std::vector<EvidenceSale>& sales) {
    std::vector<EvidencePoint> points;
    points.reserve(sales.size());
    for (const EvidenceSale& sale : sales) points.push_back(sale.point);
    return points;
}

}  // namespace

std::string_view name(EvidenceRole role) {
    switch (role) {
        case EvidenceRole::Named: return "named";
        case EvidenceRole::SetAside: return "set_aside";
        case EvidenceRole::Silent: return "silent";
        case EvidenceRole::FurtherAway: return "further_away";
    }
    return {};
}

std::vector<EvidenceSale> evidenceSales(const MarketModel& model, const SaleSet& sales,
                                        const std::vector<EvidenceFeature>& features) {
    const bool hasPlaces = anyPlace(sales);
    std::vector<EvidenceSale> pool;
    for (std::size_t position = 0; position < sales.sales.size(); ++position) {
        const Sale& sale = sales.sales[position];
        if (!sale.armsLength || (hasPlaces && !sale.location)) continue;
        if (const SaleFit* fit = model.fitOf(sale.id))
            pool.push_back({position, evidencePoint(features, asSold(sale)), fit->residual});
    }
    std::sort(pool.begin(), pool.end(), [&](const EvidenceSale& a, const EvidenceSale& b) {
        return std::tie(sales.sales[a.sale].date, sales.sales[a.sale].id) <
               std::tie(sales.sales[b.sale].date, sales.sales[b.sale].id);
    });
    return pool;
}

/// When and of which segment a sale must be.
struct EvidencePool::Window {
    int first = 0;   ///< days
    int last = 0;
    std::optional<std::size_t> segment;
};

/// The nearest eligible sales of a subject with what they weigh.
struct EvidencePool::Weights {
    std::vector<std::size_t> nearest;   ///< positions in the pool, most alike first
    Eigen::VectorXd all;                ///< weights before any was set aside
    Eigen::VectorXd w;
    double variance = 0;
};

EvidencePool::EvidencePool(std::shared_ptr<const SaleSet> sales, std::shared_ptr<const MarketModel> model,
                           EvidenceModel evidence)
    : m_sales(std::move(sales)),
      m_model(std::move(model)),
      m_evidence(std::move(evidence)),
      m_pool(evidenceSales(*m_model, *m_sales, m_evidence.kernel.features)),
      m_nearest(m_evidence.kernel, pointsOf(m_pool)),
      m_hasPlaces(anyPlace(*m_sales)) {
    for (const EvidenceSale& own : m_pool) {
        const Sale& sale = m_sales->sales[own.sale];
        m_positionOf.emplace(own.sale, m_days.size());
        m_ofProperty[sale.propertyId].push_back(own.sale);
        m_days.push_back(sale.date.days());
        if (!m_evidence.segmentFeature) continue;
        if (const auto level = sale.facts.level(*m_evidence.segmentFeature)) {
            if (*level >= m_daysOfSegment.size()) m_daysOfSegment.resize(*level + 1);
            m_daysOfSegment[*level].push_back(sale.date.days());
        }
    }
}

std::optional<EvidencePoint> EvidencePool::pointOf(const Observation& subject) const {
    if (m_hasPlaces && !subject.location) return std::nullopt;
    Observation placed = subject;
    if (!m_hasPlaces) placed.location.reset();   // where no sale has a place, none counts
    return evidencePoint(m_evidence.kernel.features, placed);
}

EvidencePool::Window EvidencePool::windowOf(const EvidenceQuery& query) const {
    Window window;
    const int day = query.subject.marketDate.days();
    window.first = day - m_evidence.rules.days;
    window.last = std::min(day + m_evidence.rules.days, query.informationDate.days());
    if (!m_evidence.segmentFeature) return window;
    const auto own = query.subject.facts->level(*m_evidence.segmentFeature);
    if (own && std::ranges::find(m_evidence.segments, *own) != m_evidence.segments.end()) window.segment = own;
    return window;
}

bool EvidencePool::isEligible(const EvidenceQuery& query, const Window& window, std::size_t position) const {
    if (m_days[position] < window.first || m_days[position] > window.last) return false;
    const std::size_t at = m_pool[position].sale;
    const Sale& sale = m_sales->sales[at];
    if (window.segment && sale.facts.level(*m_evidence.segmentFeature) != window.segment) return false;
    if (!query.excludedProperty.empty() && sale.propertyId == query.excludedProperty) return false;
    return !query.excluded.contains(at);
}

std::size_t EvidencePool::countEligible(const EvidenceQuery& query, const Window& window) const {
    const auto within = [&](const std::vector<int>& days) {
        const auto first = std::lower_bound(days.begin(), days.end(), window.first);
        const auto last = std::upper_bound(days.begin(), days.end(), window.last);
        return first < last ? static_cast<std::size_t>(last - first) : 0;
    };
    std::size_t count = within(m_days);
    if (window.segment) count = *window.segment < m_daysOfSegment.size() ? within(m_daysOfSegment[*window.segment]) : 0;
    std::set<std::size_t> excluded = query.excluded;
    if (const auto own = m_ofProperty.find(query.excludedProperty); own != m_ofProperty.end())
        excluded.insert(own->second.begin(), own->second.end());
    const EvidenceQuery all{query.subject, query.informationDate, {}, {}};
    for (const std::size_t sale : excluded)
        if (const auto position = m_positionOf.find(sale);
            position != m_positionOf.end() && isEligible(all, window, position->second))
            --count;
    return count;
}

EvidencePool::Weights EvidencePool::weightsOf(const EvidenceQuery& query, const Window& window,
                                              const EvidencePoint& subject) const {
    const EvidenceKernel& kernel = m_evidence.kernel;
    const EvidenceRules& rules = m_evidence.rules;
    Weights weights;
    weights.nearest = m_nearest.find(subject, m_evidence.weighs ? rules.candidates : rules.most,
                                     [&](std::size_t position) { return isEligible(query, window, position); });
    const auto k = static_cast<Eigen::Index>(weights.nearest.size());
    weights.w = weights.all = Eigen::VectorXd::Zero(k);
    const double own = kernel.alikeVariance + kernel.placeVariance;
    weights.variance = own + kernel.nugget;
    if (!m_evidence.weighs || k == 0) return weights;
    Eigen::MatrixXd A(k, k);
    Eigen::VectorXd c(k);
    for (Eigen::Index i = 0; i < k; ++i) {
        const EvidencePoint& a = m_pool[weights.nearest[static_cast<std::size_t>(i)]].point;
        c(i) = covariance(kernel, a, subject);
        for (Eigen::Index j = 0; j < i; ++j)
            A(i, j) = A(j, i) = covariance(kernel, a, m_pool[weights.nearest[static_cast<std::size_t>(j)]].point);
        A(i, i) = own + kernel.nugget;
    }
    weights.all = evidenceWeights(A, c);
    weights.w = largestWeights(A, c, weights.all, static_cast<Eigen::Index>(rules.most));
    weights.variance += weights.w.dot(A * weights.w) - 2 * weights.w.dot(c);
    return weights;
}

Likeness EvidencePool::likenessOf(const EvidenceQuery& query, const Sale& sale, double unlikeness,
                                  std::size_t rank) const {
    Likeness likeness;
    likeness.rank = rank;
    likeness.distance = unlikeness;
    likeness.days = sale.date.days() - query.subject.marketDate.days();
    if (query.subject.location && sale.location)
        likeness.metres = metresBetween(*query.subject.location, *sale.location);
    const FeatureCatalogue& catalogue = *m_sales->catalogue;
    for (std::size_t feature = 0; feature < catalogue.size(); ++feature)
        if (isCompared(catalogue[feature]) && differs(catalogue[feature], *query.subject.facts, sale.facts, feature))
            likeness.differingFeatures.push_back(feature);
    return likeness;
}

Evidence EvidencePool::weigh(const EvidenceQuery& query, const MarketModel& model) const {
    const Window window = windowOf(query);
    Evidence result;
    result.from = Date::fromDays(window.first);
    result.to = Date::fromDays(window.last);
    result.segment = window.segment;
    result.eligible = countEligible(query, window);
    result.variance = m_evidence.weighs
                          ? m_evidence.kernel.alikeVariance + m_evidence.kernel.placeVariance + m_evidence.kernel.nugget
                          : model.sigma() * model.sigma();
    const auto subject = pointOf(query.subject);
    if (!subject) return result;
    const Weights weights = weightsOf(query, window, *subject);
    if (m_evidence.weighs) result.variance = weights.variance;
    for (std::size_t i = 0; i < weights.nearest.size(); ++i) {
        const double weight = weights.w(static_cast<Eigen::Index>(i));
        if (m_evidence.weighs && !(weight > 0)) continue;
        const EvidenceSale& own = m_pool[weights.nearest[i]];
        const Sale& sale = m_sales->sales[own.sale];
        NamedSale named;
        named.sale = own.sale;
        named.weight = weight;
        named.residual = &model == m_model.get()
                             ? own.residual
                             : std::log(sale.correctedPrice().units()) - model.logValue(asSold(sale));
        named.heldResidual = std::clamp(named.residual, m_evidence.lowestResidual, m_evidence.highestResidual);
        named.likeness = likenessOf(query, sale, unlikeness(m_evidence.kernel, *subject, own.point), i + 1);
        result.named.push_back(std::move(named));
    }
    std::stable_sort(result.named.begin(), result.named.end(),
                     [](const NamedSale& a, const NamedSale& b) { return a.weight > b.weight; });
    for (const NamedSale& named : result.named) result.correction += named.weight * named.heldResidual;
    return result;
}

std::vector<RankedSale> EvidencePool::ranking(const EvidenceQuery& query) const {
    const auto subject = pointOf(query.subject);
    if (!subject) return {};
    const Window window = windowOf(query);
    std::vector<RankedSale> ranked;
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < m_pool.size(); ++i)
        if (isEligible(query, window, i))
            order.emplace_back(unlikeness(m_evidence.kernel, *subject, m_pool[i].point), i);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranked.push_back({m_pool[order[i].second].sale, i + 1, order[i].first, 0, EvidenceRole::FurtherAway});
    const Weights weights = weightsOf(query, window, *subject);
    for (std::size_t i = 0; i < weights.nearest.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        ranked[i].weight = weights.w(at);
        ranked[i].role = weights.w(at) > 0 ? EvidenceRole::Named
                         : weights.all(at) > 0 ? EvidenceRole::SetAside
                         : m_evidence.weighs   ? EvidenceRole::Silent
                                               : EvidenceRole::FurtherAway;
    }
    return ranked;
}

}  // namespace herleid
