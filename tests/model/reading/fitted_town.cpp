#include "tests/model/reading/fitted_town.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace herleid {

FittedTown FittedTown::with(SaleSet sales, const ModelSpecification& specification) {
    auto model = fit(sales, specification, {}, Progress::none());
    if (!model) throw std::runtime_error("no model");
    return {std::move(sales), *std::move(model)};
}

FittedTown FittedTown::ols(const SyntheticMarket& town) {
    SaleSet sales = town.make();
    const ModelSpecification specification = olsSpecification(*sales.catalogue);
    return with(std::move(sales), specification);
}

FittedTown FittedTown::additive(const SyntheticMarket& town) {
    SaleSet sales = town.make();
    const ModelSpecification specification = additiveSpecification(*sales.catalogue);
    return with(std::move(sales), specification);
}

Facts FittedTown::typical() const {
    Facts facts(sales.catalogue->size());
    for (const FittedTerm& term : model.terms())
        for (std::size_t i = 0; i < term.features.size(); ++i) facts.set(term.features[i], term.reference[i]);
    return facts;
}

std::vector<std::size_t> FittedTown::termsReading(std::size_t feature) const {
    std::vector<std::size_t> terms;
    for (std::size_t k = 0; k < model.terms().size(); ++k) {
        const auto& read = model.terms()[k].features;
        if (std::find(read.begin(), read.end(), feature) != read.end()) terms.push_back(k);
    }
    return terms;
}

SyntheticMarket noisy(std::size_t sales) {
    SyntheticMarket town;
    town.sales = sales;
    town.noise = 0.08;
    return town;
}

DenseContrast denseContrast(const MarketModel& model, const std::vector<std::size_t>& terms,
                            const Observation& x, const Observation& r) {
    Eigen::VectorXd d = Eigen::VectorXd::Zero(model.parts().beta.size());
    BasisRow row;
    for (std::size_t k : terms)
        for (const auto& [observation, sign] : {std::pair{x, 1.0}, std::pair{r, -1.0}}) {
            evaluate(model.terms()[k], observation, row);
            for (const auto& [column, value] : row.entries)
                d(static_cast<Eigen::Index>(model.terms()[k].offset + column)) += sign * value;
        }
    return {d.dot(model.parts().beta), std::sqrt(std::max(0.0, d.dot(model.parts().covariance * d)))};
}

}  // namespace herleid
