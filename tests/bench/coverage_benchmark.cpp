// coverage_benchmark TOWNS: how often the 95% band of an effect, ± 1.96 standard errors at a point, holds the true
// effect: shares over all sales of so many simulated towns, by term, as JSON. Both effects are centred on the sales.
// Nominal coverage is meant across the function, not at each point (Nychka 1988, JASA 83:1134).
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "model/facts/chunks.h"
#include "model/market/fit.h"
#include "tests/bench/simulated_town.h"

namespace {

using namespace herleid;

constexpr double z95 = 1.959963984540054;

/// Of one town: by term, and last the whole ln price, the share of the sales whose band holds the truth.
struct Coverage {
    std::vector<double> share;
    std::vector<double> meanError;   ///< standard error of the effect, mean over the sales
    std::vector<double> rmse;        ///< of the effect
};

class Tally {
public:
    void add(double estimate, double truth, double standardError) {
        ++m_count;
        m_inside += std::abs(estimate - truth) <= z95 * standardError ? 1 : 0;
        m_errors += standardError;
        m_squares += (estimate - truth) * (estimate - truth);
    }
    void addTo(Coverage& coverage) const {
        coverage.share.push_back(m_inside / m_count);
        coverage.meanError.push_back(m_errors / m_count);
        coverage.rmse.push_back(std::sqrt(m_squares / m_count));
    }

private:
    double m_count = 0;
    double m_inside = 0;
    double m_errors = 0;
    double m_squares = 0;
};

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Coverage coverageOf(std::uint64_t seed) {
    TownPlan plan;
    plan.seed = seed;
    const SimulatedTown town = simulateTown(plan);
    FitOptions options;
    options.threads = 1;
    const auto model = fit(town.sales, townSpecification(), options, Progress::none());
    if (!model) throw std::runtime_error("the fit of town " + std::to_string(seed) + " failed");
    const std::size_t terms = town.truth.size();
    if (model->terms().size() != terms) throw std::runtime_error("a term is left out");

    std::vector<double> centre;
    for (const auto& effects : town.truth) centre.push_back(mean(effects));
    std::vector<Tally> tallies(terms + 1);
    for (std::size_t i = 0; i < town.sales.sales.size(); ++i) {
        const Prediction prediction = model->predict(asSold(town.sales.sales[i]));
        double whole = SimulatedTown::intercept;
        for (std::size_t k = 0; k < terms; ++k) {
            const TermContribution& effect = prediction.contributions[k];
            tallies[k].add(effect.logEffect, town.truth[k][i] - centre[k], effect.standardError);
            whole += town.truth[k][i];
        }
        tallies[terms].add(prediction.logValue, whole, std::sqrt(prediction.variance));
    }
    Coverage coverage;
    for (const Tally& tally : tallies) tally.addTo(coverage);
    return coverage;
}

void print(const char* name, const std::vector<Coverage>& towns, std::size_t k, bool isLast) {
    std::vector<double> shares, errors, rmses;
    for (const Coverage& town : towns) {
        shares.push_back(town.share[k]);
        errors.push_back(town.meanError[k]);
        rmses.push_back(town.rmse[k]);
    }
    const double share = mean(shares);
    double squares = 0;
    for (double s : shares) squares += (s - share) * (s - share);
    const double n = static_cast<double>(shares.size());
    std::printf("  {\"term\": \"%s\", \"coverage\": %.3f, \"simulation_error\": %.3f, \"mean_standard_error\": %.5f, "
                "\"rmse\": %.5f}%s\n",
                name, 100 * share, 100 * std::sqrt(squares / (n - 1) / n), mean(errors), mean(rmses),
                isLast ? "" : ",");
}

void run(std::size_t count) {
    std::vector<Coverage> towns(count);
    forEachChunk(count, 1, 0, [&](std::size_t k, std::size_t, std::size_t) { towns[k] = coverageOf(k + 1); });
    const ModelSpecification specification = townSpecification();
    const std::size_t terms = specification.terms.size();
    std::printf("{\"towns\": %zu, \"sales\": %zu, \"terms\": [\n", count, TownPlan{}.sales);
    for (std::size_t k = 0; k < terms; ++k) print(specification.terms[k].name.c_str(), towns, k, false);
    print("ln price", towns, terms, true);
    std::printf("]}\n");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: coverage_benchmark TOWNS\n");
        return 2;
    }
    try {
        run(std::max<std::size_t>(2, std::stoul(argv[1])));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
