#include "model/market/term_builder.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

#include "model/facts/statistics.h"
#include "model/market/basis_workshop.h"

namespace herleid {

namespace {

MaybeBasis buildBasis(const TermSpecification& term, const BasisWorkshop& shop) {
    const auto ownVariable = [&] { return term.variables.empty() ? std::string() : term.variables[0]; };
    const int fewest = std::max(term.size, 2);
    switch (term.kind) {
        case TermKind::Polynomial: return buildPolynomial(term, shop);
        case TermKind::Levels:
        case TermKind::Ordered: return buildLevels(term, shop, ownVariable(), fewest);
        case TermKind::Cells: return buildCells(term, shop, fewest);
        case TermKind::Month: return buildMonth(term, shop);
        case TermKind::Smooth: return buildSmooth(term, shop);
        case TermKind::State: return buildState(term, shop);
        case TermKind::Surface: return buildSurface(term, shop);
        case TermKind::Trend: return buildTrend(term, shop);
        case TermKind::TrendBy:
        case TermKind::SmoothBy: return buildGrouped(term, shop);
        case TermKind::Interaction: return buildInteraction(term, shop);
        case TermKind::SlopeSurface: return buildSlopeSurface(term, shop);
    }
    return invalidTerm(term, "kind");
}

bool isPlain(TermKind kind) {
    return kind == TermKind::Polynomial || kind == TermKind::Levels || kind == TermKind::Cells ||
           kind == TermKind::Month;
}

/// The catalogue positions a basis reads, in order of first use.
class FeaturesRead {
public:
    void add(const Variable& variable) {
        if (variable.kind == VariableKind::Feature || variable.kind == VariableKind::Age ||
            variable.kind == VariableKind::UnfinishedYear)
            add(variable.feature);
    }
    void add(std::size_t feature) {
        if (std::find(m_found.begin(), m_found.end(), feature) == m_found.end()) m_found.push_back(feature);
    }
    void addBasis(const PolynomialBasis& b) { add(b.variable); }
    void addBasis(const LevelsBasis& b) { add(b.feature); }
    void addBasis(const CellsBasis&) {}
    void addBasis(const MonthBasis&) {}
    void addBasis(const SplineBasis& b) { add(b.variable); }
    void addBasis(const StepsBasis& b) { add(b.variable); }
    void addBasis(const TensorBasis& b) {
        addBasis(b.first);
        addBasis(b.second);
    }
    void addBasis(const GroupedBasis& b) {
        std::visit([this](const auto& groups) { addBasis(groups); }, b.groups);
        addBasis(b.inner);
    }
    void addBasis(const SlopeBasis& b) { add(b.variable); }
    [[nodiscard]] std::vector<std::size_t> found() && { return std::move(m_found); }

private:
    std::vector<std::size_t> m_found;
};

std::vector<std::size_t> featuresOf(const Basis& basis) {
    FeaturesRead read;
    std::visit([&](const auto& b) { read.addBasis(b); }, basis);
    return std::move(read).found();
}

TermGroup groupOf(const TermSpecification& term, const FittedTerm& fitted, const FeatureCatalogue& catalogue) {
    for (const std::string& variable : term.variables)
        if (variable == "time") return TermGroup::Time;
    for (const std::string& variable : term.variables)
        if (variable == "x" || variable == "y") return TermGroup::Location;
    for (std::size_t feature : fitted.features) {
        const Role role = catalogue[feature].role;
        if (role == Role::District || role == Role::Neighbourhood || role == Role::Street)
            return TermGroup::Location;
    }
    return TermGroup::Feature;
}

/// The median of a number, the most frequent level of anything else (ties to the first).
double typicalValue(std::size_t feature, const FeatureCatalogue& catalogue, const FittedSales& sales) {
    std::vector<double> values;
    for (const Sale* sale : sales)
        if (sale->facts.has(feature)) values.push_back(sale->facts[feature]);
    if (values.empty()) return Facts::missing();
    if (catalogue[feature].isNumber()) return median(std::move(values));
    std::map<std::string, std::pair<int, double>> counts;  // by code, so that ties do not rest on positions
    for (double value : values) {
        auto& [count, level] = counts[plainText(catalogue[feature], value)];
        ++count;
        level = value;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second.first < b.second.first; })
        ->second.second;
}

Eigen::VectorXd meanRow(const FittedTerm& term, const FittedSales& sales) {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(term.columns));
    BasisRow row;
    std::size_t spoken = 0;
    for (const Sale* sale : sales) {
        evaluate(term.basis, asSold(*sale), row);
        if (!row.entries.empty()) ++spoken;
        for (const auto& [column, value] : row.entries) sum(static_cast<Eigen::Index>(column)) += value;
    }
    return sum / static_cast<double>(std::max<std::size_t>(spoken, 1));
}

}  // namespace

Result<BuiltTerms> buildTerms(const ModelSpecification& specification, const FeatureCatalogue& catalogue,
                              const FittedSales& sales) {
    BuiltTerms built;
    const BasisWorkshop shop{catalogue, sales, built.notes};
    std::set<std::string> names;
    for (const TermSpecification& term : specification.terms) {
        if (term.name.empty() || !names.insert(term.name).second) return invalidTerm(term, "name");
        if (specification.estimator == Estimator::LeastSquares && !isPlain(term.kind))
            return invalidTerm(term, "needs_reml");
        MaybeBasis basis = buildBasis(term, shop);
        if (!basis) return tl::unexpected(basis.error());
        if (!*basis) continue;
        FittedTerm fitted;
        fitted.specification = term;
        fitted.basis = std::move(**basis);
        fitted.features = featuresOf(fitted.basis);
        fitted.group = groupOf(term, fitted, catalogue);
        fitted.offset = built.columns;
        fitted.columns = columnCount(fitted.basis);
        fitted.centre = meanRow(fitted, sales);
        for (std::size_t feature : fitted.features)
            fitted.reference.push_back(typicalValue(feature, catalogue, sales));
        built.columns += fitted.columns;
        built.terms.push_back(std::move(fitted));
    }
    return built;
}

}  // namespace herleid
