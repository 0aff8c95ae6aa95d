#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/facts/feature_catalogue.h"

namespace herleid {

/// The shapes an effect can have.
enum class TermKind {
    Polynomial,  ///< powers of one transformed number
    Levels,      ///< one effect a level of a category, rating or flag
    Cells,       ///< one effect a cell of a balanced division of the map
    Month,       ///< one effect a calendar month: the price index
};

/// One named effect. A specification holds no data, so that it can be shared between municipalities.
struct TermSpecification {
    std::string name;                    ///< fixed identifier, unique in the model; the ledger line carries it
    TermKind kind = TermKind::Polynomial;
    /// Feature names, or the derived numbers "age" (whole years between build year and state date),
    /// "x", "y" (metres) and "time" (months).
    std::vector<std::string> variables;
    int size = 1;                        ///< degree, or the fewest sales a cell or level must have
    friend bool operator==(const TermSpecification&, const TermSpecification&) = default;
};

enum class Estimator { LeastSquares };

/// ln price = intercept + a sum of named terms.
struct ModelSpecification {
    std::string name;                    ///< "ols", or a name of the user's choice
    Estimator estimator = Estimator::LeastSquares;
    std::vector<TermSpecification> terms;
    friend bool operator==(const ModelSpecification&, const ModelSpecification&) = default;
};

/// The plain hedonic regression as appraisers know it, made from the catalogue's roles: transformed numbers,
/// age with its square, categories and ratings by level, location cells of at least 150 sales (chosen), or
/// neighbourhoods where the catalogue has them, and month-of-sale effects.
[[nodiscard]] ModelSpecification olsSpecification(const FeatureCatalogue& catalogue);

[[nodiscard]] std::string_view name(TermKind kind);
[[nodiscard]] std::string_view name(Estimator estimator);

}  // namespace herleid
