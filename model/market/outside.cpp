// Which facts lie outside what a basis was fitted on.
#include <cmath>

#include "model/market/basis.h"

namespace herleid {

namespace {

bool isOutside(const Basis& basis, const Observation& observation) {
    BasisRow row;
    evaluate(basis, observation, row);
    return row.extrapolated;
}

void add(std::vector<Variable>& all, const std::vector<Variable>& more) { all.insert(all.end(), more.begin(), more.end()); }

std::vector<Variable> everyInput(const Basis& basis) {
    const BasisInputs read = inputsRead(basis);
    return {read.variables.begin(), read.variables.begin() + static_cast<std::ptrdiff_t>(read.count)};
}

std::vector<Variable> partsOutside(const TensorBasis& basis, const Observation& observation) {
    std::vector<Variable> outside = inputsOutside(basis.first, observation);
    add(outside, inputsOutside(basis.second, observation));
    return outside;
}

std::vector<Variable> partsOutside(const GroupedBasis& basis, const Observation& observation) {
    std::vector<Variable> outside =
        std::visit([&](const auto& groups) { return inputsOutside(groups, observation); }, basis.groups);
    add(outside, inputsOutside(basis.inner, observation));
    return outside;
}

std::vector<Variable> partsOutside(const SlopeBasis& basis, const Observation& observation) {
    std::vector<Variable> outside = inputsOutside(basis.surface, observation);
    const double z = evaluate(basis.variable, observation);
    if (!(z >= basis.lowest && z <= basis.highest)) outside.push_back(basis.variable);
    return outside;
}

template <class Single>
std::vector<Variable> partsOutside(const Single&, const Observation&) {
    return {};
}

}  // namespace

std::vector<Variable> inputsOutside(const Basis& basis, const Observation& observation) {
    if (!isOutside(basis, observation)) return {};
    std::vector<Variable> outside = std::visit([&](const auto& one) { return partsOutside(one, observation); }, basis);
    return outside.empty() ? everyInput(basis) : outside;
}

}  // namespace herleid
