#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/facts/result.h"
#include "model/market/market_model.h"
#include "model/market/sale_columns.h"
#include "model/market/term_builder.h"

namespace herleid {

/// The variable behind a name; nothing where the catalogue has no such number.
[[nodiscard]] std::optional<Variable> variableNamed(const std::string& name, const FeatureCatalogue& catalogue);
/// A feature as it is recorded: a number untransformed, or the number of a level's code.
[[nodiscard]] inline Variable recorded(std::size_t feature) {
    return {VariableKind::Feature, feature, Transform::None};
}

/// What building one basis needs to know, and where it leaves its notes. For the rooms of term_builder only.
struct BasisWorkshop {
    const FeatureCatalogue& catalogue;
    const FittedSales& sales;
    const SaleColumns& columns;
    std::vector<FitNote>& notes;

    void note(FitNoteCode code, const TermSpecification& term,
              std::vector<std::pair<std::string, std::string>> more = {}) const {
        more.insert(more.begin(), {"term", term.name});
        notes.push_back({code, std::move(more)});
    }
    [[nodiscard]] std::optional<Variable> variable(const std::string& name) const {
        return variableNamed(name, catalogue);
    }
};

[[nodiscard]] inline tl::unexpected<Error> invalidTerm(const TermSpecification& term, const std::string& reason) {
    return failure(ErrorCode::SpecificationInvalid, {{"term", term.name}, {"reason", reason}});
}

/// A basis; nothing where the sales hold no such effect, which a note then says.
using MaybeBasis = Result<std::optional<Basis>>;

[[nodiscard]] MaybeBasis buildPolynomial(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildLevels(const TermSpecification& term, const BasisWorkshop& shop,
                                     const std::string& variable, int fewest);
[[nodiscard]] MaybeBasis buildCells(const TermSpecification& term, const BasisWorkshop& shop, int fewest);
[[nodiscard]] MaybeBasis buildMonth(const TermSpecification& term, const BasisWorkshop& shop);

[[nodiscard]] MaybeBasis buildSmooth(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildState(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildSurface(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildTrend(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildGrouped(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildInteraction(const TermSpecification& term, const BasisWorkshop& shop);
[[nodiscard]] MaybeBasis buildSlopeSurface(const TermSpecification& term, const BasisWorkshop& shop);

}  // namespace herleid
