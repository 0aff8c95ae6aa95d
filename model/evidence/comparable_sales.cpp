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

double metresBetween(const Location& a, const Location& b) { return std::hypot(a.x - b.x, a.y - b.y); }

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
    for (const Sale& sale : m_sales->sales) {
        const SaleFit* fit = sale.armsLength ? model->fitOf(sale.id) : nullptr;
        m_usable.push_back(fit != nullptr && std::abs(fit->leaveOneOut() - middle) <= limit ? 1 : 0);
        for (const Scale& scale : m_scales) m_z.push_back(apply(scale.transform, sale.facts[scale.feature]));
    }
}

double ComparableSales::distance(const Observation& subject, const std::vector<double>& z, std::size_t sale) const {
    const Sale& other = m_sales->sales[sale];
    double sum = std::abs(other.date.days() - subject.marketDate.days()) / daysPerUnit;
    if (subject.location && other.location) sum += metresBetween(*subject.location, *other.location) / metresPerUnit;
    const double* own = &m_z[sale * m_scales.size()];
    for (std::size_t k = 0; k < m_scales.size(); ++k) {
        if (std::isnan(z[k]) && std::isnan(own[k])) continue;
        if (std::isnan(z[k]) || std::isnan(own[k]))
            sum += unknownDifference;
        else if (m_scales[k].isCategory)
            sum += z[k] == own[k] ? 0.0 : 1.0;
        else
            sum += std::abs(z[k] - own[k]) / m_scales[k].spread;
    }
    return sum;
}

ComparableOutcome ComparableSales::find(const ComparableSearch& search) const {
    std::vector<double> z;
    for (const Scale& scale : m_scales) z.push_back(apply(scale.transform, (*search.subject.facts)[scale.feature]));
    ComparableOutcome outcome;
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t sale = 0; sale < m_sales->sales.size(); ++sale) {
        const Sale& other = m_sales->sales[sale];
        if (!m_usable[sale] || other.date > search.informationDate ||
            std::abs(other.date.days() - search.subject.marketDate.days()) > eligibleDays)
            continue;
        found.emplace_back(distance(search.subject, z, sale), sale);
    }
    outcome.eligible = found.size();
    const auto count = static_cast<std::ptrdiff_t>(std::min(search.count, found.size()));
    std::partial_sort(found.begin(), found.begin() + count, found.end());
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const auto& [measure, sale] = found[static_cast<std::size_t>(i)];
        const Sale& other = m_sales->sales[sale];
        Comparable comparable{sale, {}};
        comparable.likeness.rank = static_cast<std::size_t>(i) + 1;
        comparable.likeness.distance = measure;
        comparable.likeness.days = other.date.days() - search.subject.marketDate.days();
        if (search.subject.location && other.location)
            comparable.likeness.metres = metresBetween(*search.subject.location, *other.location);
        for (const Scale& scale : m_scales)
            if (differs((*m_sales->catalogue)[scale.feature], *search.subject.facts, other.facts, scale.feature))
                comparable.likeness.differingFeatures.push_back(scale.feature);
        outcome.chosen.push_back(std::move(comparable));
    }
    return outcome;
}

}  // namespace herleid
