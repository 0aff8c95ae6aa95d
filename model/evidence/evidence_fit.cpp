#include "model/evidence/evidence_fit.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "model/evidence/evidence_pool.h"
#include "model/evidence/leave_out.h"
#include "model/evidence/nearest_sales.h"
#include "model/facts/chunks.h"
#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr double firstStep = 0.7;     // of a logarithm: a factor of two
constexpr double lastStep = 0.08;
constexpr std::size_t salesPerChunk = 64;

const std::vector<Role> rolesOfKernel{Role::FloorArea, Role::BuildYear,   Role::PlotArea,
                                      Role::Quality,   Role::Maintenance, Role::DwellingType};

std::vector<EvidenceFeature> featuresOf(const FeatureCatalogue& catalogue, const std::vector<const Sale*>& sales) {
    std::vector<Role> roles = rolesOfKernel;
    if (std::ranges::none_of(sales, [](const Sale* sale) { return sale->location.has_value(); }))
        roles.push_back(Role::Neighbourhood);
    std::vector<EvidenceFeature> features;
    for (const Role role : roles) {
        const auto position = catalogue.findRole(role);
        if (!position) continue;
        EvidenceFeature feature{*position, catalogue[*position].transform, 0, 1,
                                catalogue[*position].kind == FeatureKind::Category};
        std::vector<double> values;
        for (const Sale* sale : sales)
            if (const double z = apply(feature.transform, sale->facts[*position]); !std::isnan(z)) values.push_back(z);
        if (values.empty()) continue;
        if (!feature.isLevel) {
            feature.centre = median(values);
            feature.spread = robustSpread(values);
            if (!(feature.spread > 0)) continue;   // one value only
        }
        features.push_back(feature);
    }
    return features;
}

/// Types of dwelling with enough sales to speak for themselves.
void findSegments(const SaleSet& sales, const std::vector<EvidenceSale>& pool, EvidenceModel& evidence) {
    const auto type = sales.catalogue->findRole(Role::DwellingType);
    if (!type || !(*sales.catalogue)[*type].hasLevels()) return;
    evidence.segmentFeature = *type;
    std::vector<std::size_t> counts((*sales.catalogue)[*type].levels.size(), 0);
    for (const EvidenceSale& own : pool)
        if (const auto level = sales.sales[own.sale].facts.level(*type); level && *level < counts.size())
            ++counts[*level];
    for (std::size_t level = 0; level < counts.size(); ++level)
        if (counts[level] >= evidence.rules.fewestOfSegment) evidence.segments.push_back(level);
}

/// The hyper-parameters as one vector of logarithms, for the search.
class Parameters {
public:
    explicit Parameters(EvidenceKernel& kernel)
        : m_parts{&kernel.alikeVariance, &kernel.alikeMetres, &kernel.days,
                  &kernel.placeVariance, &kernel.placeMetres, &kernel.nugget} {
        for (double& length : kernel.lengths) m_parts.push_back(&length);
    }
    [[nodiscard]] std::size_t count() const { return m_parts.size(); }
    void multiply(std::size_t k, double log) { *m_parts[k] *= std::exp(log); }

private:
    std::vector<double*> m_parts;
};

class Search {
public:
    /// pool: with residuals held.
    Search(const SaleSet& sales, const std::vector<EvidenceSale>& pool, EvidenceModel& evidence,
           const EvidenceOptions& options)
        : m_sales(sales), m_pool(pool), m_evidence(evidence), m_options(options) {
        const std::size_t n = pool.size();
        for (std::size_t i = n - std::min(n, options.sample); i < n; ++i) m_sample.push_back(i);
        evidence.sampled = m_sample.size();
    }

    Result<void> run(Progress& progress) {
        double step = firstStep;
        for (int pass = 0; pass < m_options.passes && step >= lastStep; ++pass) {
            findNeighbours();
            m_evidence.logLikelihood = likelihood(m_evidence.kernel);
            bool improved = false;
            for (std::size_t k = 0; k < Parameters(m_evidence.kernel).count(); ++k) {
                if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
                improved = tryBoth(k, step) || improved;
            }
            progress.report(static_cast<double>(pass + 1) / m_options.passes, "evidence");
            if (!improved || pass > 1) step /= 2;
        }
        for (double& length : m_evidence.kernel.lengths) length = std::min(length, EvidenceKernel::longest);
        findNeighbours();
        m_evidence.logLikelihood = likelihood(m_evidence.kernel);
        return {};
    }

private:
    void findNeighbours() {
        std::vector<EvidencePoint> points;
        for (const EvidenceSale& sale : m_pool) points.push_back(sale.point);
        const NearestSales nearest(m_evidence.kernel, std::move(points));
        m_neighbours.assign(m_sample.size(), {});
        forEachChunk(m_sample.size(), salesPerChunk, m_options.threads,
                     [&](std::size_t, std::size_t first, std::size_t last) {
                         for (std::size_t s = first; s < last; ++s)
                             m_neighbours[s] =
                                 nearest.find(m_pool[m_sample[s]].point, m_options.neighbours,
                                              [&](std::size_t other) { return isOther(m_sample[s], other); });
                     });
    }
    [[nodiscard]] bool isOther(std::size_t a, std::size_t b) const {
        return m_sales.sales[m_pool[a].sale].propertyId !=
               m_sales.sales[m_pool[b].sale].propertyId;
    }

    /// Both ways along one hyper-parameter, keeping what is better.
    bool tryBoth(std::size_t k, double step) {
        for (const double log : {step, -step}) {
            EvidenceKernel tried = m_evidence.kernel;
            Parameters(tried).multiply(k, log);
            const double found = likelihood(tried);
            if (found <= m_evidence.logLikelihood + 1e-7) continue;
            m_evidence.kernel = std::move(tried);
            m_evidence.logLikelihood = found;
            return true;
        }
        return false;
    }

    double likelihood(const EvidenceKernel& kernel) {
        ++m_evidence.evaluations;
        std::vector<double> sums(chunkCount(m_sample.size(), salesPerChunk), 0.0);
        forEachChunk(m_sample.size(), salesPerChunk, m_options.threads,
                     [&](std::size_t chunk, std::size_t first, std::size_t last) {
                         for (std::size_t s = first; s < last; ++s) sums[chunk] += predictive(kernel, s);
                     });
        return std::accumulate(sums.begin(), sums.end(), 0.0) / static_cast<double>(m_sample.size());
    }

    [[nodiscard]] double predictive(const EvidenceKernel& kernel, std::size_t s) const {
        const EvidenceSale& own = m_pool[m_sample[s]];
        const std::vector<std::size_t>& others = m_neighbours[s];
        const auto k = static_cast<Eigen::Index>(others.size());
        Eigen::MatrixXd C(k, k);
        Eigen::VectorXd c(k);
        Eigen::VectorXd r(k);
        for (Eigen::Index i = 0; i < k; ++i) {
            const EvidenceSale& a = m_pool[others[static_cast<std::size_t>(i)]];
            c(i) = covariance(kernel, a.point, own.point);
            r(i) = a.residual;
            for (Eigen::Index j = 0; j <= i; ++j)
                C(i, j) =
                    covariance(kernel, a.point, m_pool[others[static_cast<std::size_t>(j)]].point);
            C(i, i) += kernel.nugget;
        }
        const Eigen::LLT<Eigen::MatrixXd> factor(C);
        const Eigen::VectorXd w = factor.solve(c);
        const double whole = kernel.alikeVariance + kernel.placeVariance + kernel.nugget;
        const double variance = std::max(whole - w.dot(c), 1e-3 * whole);
        const double error = own.residual - w.dot(r);
        return -0.5 * (std::log(2 * 3.14159265358979323846 * variance) + error * error / variance);
    }

    const SaleSet& m_sales;
    const std::vector<EvidenceSale>& m_pool;
    EvidenceModel& m_evidence;
    const EvidenceOptions& m_options;
    std::vector<std::size_t> m_sample;                   // positions in the pool
    std::vector<std::vector<std::size_t>> m_neighbours;  // of each of them
};

/// Scales of the appraiser's eye, for a kernel that only ranks: a quarter of an hour on foot counts as much as a year
/// or one spread of a fact (chosen).
void setFixedScales(EvidenceKernel& kernel) {
    kernel.alikeMetres = kernel.placeMetres = 1500;
    kernel.days = 365;
    kernel.lengths.assign(kernel.features.size(), 1.0);
}

/// From where the search sets out.
void setStart(EvidenceKernel& kernel, double variance) {
    kernel.lengths.assign(kernel.features.size(), 4.0);
    kernel.alikeVariance = 0.25 * variance;
    kernel.placeVariance = 0.1 * variance;
    kernel.nugget = 0.65 * variance;
}

/// Holds residuals within so many robust SD of their median.
void hold(std::vector<EvidenceSale>& pool, EvidenceModel& evidence) {
    std::vector<double> residuals;
    for (const EvidenceSale& sale : pool) residuals.push_back(sale.residual);
    const double reach = evidence.rules.residualSpreads * robustSpread(residuals);
    const double middle = median(std::move(residuals));
    evidence.lowestResidual = middle - reach;
    evidence.highestResidual = middle + reach;
    for (EvidenceSale& sale : pool)
        sale.residual = std::clamp(sale.residual, evidence.lowestResidual, evidence.highestResidual);
}

}  // namespace

std::vector<std::size_t> evidenceFeatures(const FeatureCatalogue& catalogue) {
    std::vector<std::size_t> features = segmentingFeatures(catalogue);
    std::vector<Role> roles = rolesOfKernel;
    roles.push_back(Role::Neighbourhood);
    for (const Role role : roles)
        if (const auto position = catalogue.findRole(role)) features.push_back(*position);
    return features;
}

Result<EvidenceModel> fitEvidence(const std::shared_ptr<const MarketModel>& model,
                                  const std::shared_ptr<const SaleSet>& sales, const EvidenceOptions& options,
                                  Progress& progress) {
    const auto started = std::chrono::steady_clock::now();
    EvidenceModel evidence;
    evidence.weighs = options.weighs;
    progress.report(0, "evidence");
    std::vector<const Sale*> fitted;
    for (const Sale& sale : sales->sales)
        if (model->fitOf(sale.id) != nullptr) fitted.push_back(&sale);
    evidence.kernel.features = featuresOf(*sales->catalogue, fitted);
    std::vector<EvidenceSale> pool = evidenceSales(*model, *sales, evidence.kernel.features);
    findSegments(*sales, pool, evidence);
    if (pool.empty()) evidence.weighs = false;
    setFixedScales(evidence.kernel);
    if (!pool.empty()) hold(pool, evidence);
    if (evidence.weighs) {
        std::vector<double> residuals;
        for (const EvidenceSale& sale : pool) residuals.push_back(sale.residual);
        evidence.kernel.alikeMetres = 1000;
        evidence.kernel.placeMetres = 400;
        evidence.kernel.days = 700;
        setStart(evidence.kernel, std::max(std::pow(robustSpread(residuals), 2), 1e-8));
        ProgressPortion searching(progress, 0, 0.5);
        if (auto done = Search(*sales, pool, evidence, options).run(searching); !done)
            return tl::unexpected(done.error());
    }
    const EvidencePool whole(sales, model, evidence);
    ProgressPortion calibrating(progress, 0.5, 1);
    if (auto done = calibrate(whole, options.calibrated, options.threads, evidence, calibrating); !done)
        return tl::unexpected(done.error());
    evidence.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return evidence;
}

}  // namespace herleid
