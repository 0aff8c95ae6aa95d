#include "model/evidence/evidence_fit.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/evidence/nearest_sales.h"
#include "model/facts/chunks.h"
#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr double outlierSpreads = 3;  // METHOD §2
constexpr double firstStep = 0.7;     // of a logarithm: a factor of two
constexpr double lastStep = 0.08;
constexpr std::size_t salesPerChunk = 64;

std::vector<EvidenceFeature> featuresOf(const FeatureCatalogue& catalogue,
                                        const std::vector<const Sale*>& sales) {
    std::vector<EvidenceFeature> features;
    for (const Role role : {Role::FloorArea, Role::BuildYear, Role::PlotArea, Role::Quality,
                            Role::Maintenance, Role::DwellingType}) {
        const auto position = catalogue.findRole(role);
        if (!position) continue;
        EvidenceFeature feature{*position, catalogue[*position].transform, 0, 1,
                                catalogue[*position].kind == FeatureKind::Category};
        std::vector<double> values;
        for (const Sale* sale : sales)
            if (const double z = apply(feature.transform, sale->facts[*position]); !std::isnan(z))
                values.push_back(z);
        if (values.empty()) continue;
        if (!feature.isLevel) {
            feature.centre = median(values);
            feature.spread = robustSpread(values);
            if (!(feature.spread > 0)) continue;  // one value only
        }
        features.push_back(feature);
    }
    return features;
}

std::vector<EvidenceSale> evidenceSales(const MarketModel& model, const SaleSet& sales,
                                        std::vector<EvidenceFeature>& features) {
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < sales.sales.size(); ++i)
        if (sales.sales[i].armsLength && sales.sales[i].location && model.fitOf(sales.sales[i].id))
            positions.push_back(i);
    std::sort(positions.begin(), positions.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(sales.sales[a].date, sales.sales[a].id) <
               std::tie(sales.sales[b].date, sales.sales[b].id);
    });
    std::vector<const Sale*> usable;
    std::vector<double> residuals;
    for (const std::size_t position : positions) {
        usable.push_back(&sales.sales[position]);
        residuals.push_back(model.fitOf(usable.back()->id)->residual);
    }
    features = featuresOf(*sales.catalogue, usable);
    if (usable.empty()) return {};
    const double middle = median(residuals);
    const double limit = outlierSpreads * robustSpread(residuals);
    std::vector<EvidenceSale> evidence;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const double held = std::clamp(residuals[i], middle - limit, middle + limit);
        evidence.push_back(
            {positions[i], evidencePoint(features, asSold(*usable[i])), held, held != residuals[i]});
    }
    return evidence;
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
    Search(const SaleSet& sales, Evidence& evidence, const EvidenceOptions& options)
        : m_sales(sales), m_evidence(evidence), m_options(options) {
        const std::size_t n = evidence.sales.size();
        for (std::size_t i = n - std::min(n, options.sample); i < n; ++i) m_sample.push_back(i);
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
        return {};
    }

private:
    void findNeighbours() {
        std::vector<EvidencePoint> points;
        for (const EvidenceSale& sale : m_evidence.sales) points.push_back(sale.point);
        const NearestSales nearest(m_evidence.kernel, std::move(points));
        m_neighbours.assign(m_sample.size(), {});
        forEachChunk(m_sample.size(), salesPerChunk, m_options.threads,
                     [&](std::size_t, std::size_t first, std::size_t last) {
                         for (std::size_t s = first; s < last; ++s)
                             m_neighbours[s] =
                                 nearest.find(m_evidence.sales[m_sample[s]].point, m_options.neighbours,
                                              [&](std::size_t other) { return isOther(m_sample[s], other); });
                     });
    }
    [[nodiscard]] bool isOther(std::size_t a, std::size_t b) const {
        return m_sales.sales[m_evidence.sales[a].sale].propertyId !=
               m_sales.sales[m_evidence.sales[b].sale].propertyId;
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
        const EvidenceSale& own = m_evidence.sales[m_sample[s]];
        const std::vector<std::size_t>& others = m_neighbours[s];
        const auto k = static_cast<Eigen::Index>(others.size());
        Eigen::MatrixXd C(k, k);
        Eigen::VectorXd c(k);
        Eigen::VectorXd r(k);
        for (Eigen::Index i = 0; i < k; ++i) {
            const EvidenceSale& a = m_evidence.sales[others[static_cast<std::size_t>(i)]];
            c(i) = covariance(kernel, a.point, own.point);
            r(i) = a.residual;
            for (Eigen::Index j = 0; j <= i; ++j)
                C(i, j) =
                    covariance(kernel, a.point, m_evidence.sales[others[static_cast<std::size_t>(j)]].point);
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
    Evidence& m_evidence;
    const EvidenceOptions& m_options;
    std::vector<std::size_t> m_sample;                   // positions in m_evidence.sales
    std::vector<std::vector<std::size_t>> m_neighbours;  // of each of them
};

}  // namespace

Result<Evidence> fitEvidence(const MarketModel& model, const SaleSet& sales, const EvidenceOptions& options,
                             Progress& progress) {
    Evidence evidence;
    evidence.sales = evidenceSales(model, sales, evidence.kernel.features);
    evidence.kernel.lengths.assign(evidence.kernel.features.size(), 4.0);
    if (evidence.sales.empty()) return evidence;
    std::vector<double> residuals;
    for (const EvidenceSale& sale : evidence.sales) residuals.push_back(sale.residual);
    const double variance = std::max(std::pow(robustSpread(residuals), 2), 1e-8);
    evidence.kernel.alikeVariance = 0.25 * variance;
    evidence.kernel.placeVariance = 0.1 * variance;
    evidence.kernel.nugget = 0.65 * variance;
    if (auto done = Search(sales, evidence, options).run(progress); !done)
        return tl::unexpected(done.error());
    return evidence;
}

}  // namespace herleid
