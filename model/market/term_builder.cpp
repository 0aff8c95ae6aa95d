#include "model/market/term_builder.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

#include "model/market/basis_rows.h"
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
double typicalValue(std::size_t feature, const FeatureCatalogue& catalogue, const SaleColumns& columns) {
    const DistinctNumbers& numbers = columns.distinct(recorded(feature));
    if (numbers.values.empty()) return Facts::missing();
    if (catalogue[feature].isNumber()) return numbers.median();
    std::map<std::string, std::pair<std::uint32_t, double>> counts;  // by code, so that ties do not rest on positions
    for (std::size_t k = 0; k < numbers.values.size(); ++k)
        counts[plainText(catalogue[feature], numbers.values[k])] = {numbers.counts[k], numbers.values[k]};
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second.first < b.second.first; })
        ->second.second;
}

bool isCoordinate(const TermSpecification& term, std::size_t position) {
    const std::string& name = term.variables[position];
    if (name != "x" && name != "y") return false;
    const bool byCell = term.kind == TermKind::TrendBy || term.kind == TermKind::SmoothBy;
    return term.kind == TermKind::Surface || term.kind == TermKind::SlopeSurface || (byCell && position < 2);
}

}  // namespace

std::vector<SaleColumns::Wanted> columnsRead(const ModelSpecification& specification,
                                             const FeatureCatalogue& catalogue) {
    std::vector<SaleColumns::Wanted> wanted{{{VariableKind::X, 0, Transform::None}, false},
                                            {{VariableKind::Y, 0, Transform::None}, false},
                                            {{VariableKind::Time, 0, Transform::None}, true}};
    const auto want = [&](const Variable& variable, bool distinct) {
        for (SaleColumns::Wanted& known : wanted)
            if (known.variable == variable) {
                known.distinct = known.distinct || distinct;
                return;
            }
        wanted.push_back({variable, distinct});
    };
    for (const TermSpecification& term : specification.terms)
        for (std::size_t k = 0; k < term.variables.size(); ++k) {
            const auto variable = variableNamed(term.variables[k], catalogue);
            if (variable) want(*variable, !isCoordinate(term, k));
            const bool readsYear = variable && (variable->kind == VariableKind::Age ||
                                                variable->kind == VariableKind::UnfinishedYear);
            const auto feature = readsYear ? variable->feature : catalogue.find(term.variables[k]);
            if (feature) want(recorded(*feature), true);
        }
    return wanted;
}

Result<BuiltTerms> buildTerms(const ModelSpecification& specification, const FeatureCatalogue& catalogue,
                              const FittedSales& sales, const SaleColumns& columns) {
    BuiltTerms built;
    const BasisWorkshop shop{catalogue, sales, columns, built.notes};
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
        fitted.centre = BasisRows(fitted.basis, columns).mean();
        for (std::size_t feature : fitted.features)
            fitted.reference.push_back(typicalValue(feature, catalogue, columns));
        built.columns += fitted.columns;
        built.terms.push_back(std::move(fitted));
    }
    return built;
}

}  // namespace herleid
