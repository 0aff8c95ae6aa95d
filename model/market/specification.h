#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/feature_catalogue.h"

namespace herleid {

/// The shapes an effect can have. What keeps it calm in a penalised fit stands behind the colon.
enum class TermKind {
    Polynomial,   ///< powers of one transformed number: nothing
    Levels,       ///< one effect a level of a category or flag: ridge (a random effect)
    Ordered,      ///< one effect a step of a rating: first differences
    Cells,        ///< one effect a cell of a balanced division of the map: ridge
    Month,        ///< one effect a calendar month: nothing; only for least squares
    Smooth,       ///< cubic P-spline of one number: second differences
    State,        ///< building age at the sale in classes around completion, or the build years of dwellings not
                  ///< yet finished at the sale: ridge
    Surface,      ///< tensor product of cubic B-splines over the map: second differences each way
    Trend,        ///< B-splines by month: first differences, a random walk
    TrendBy,      ///< one trend a level or cell, beside the common one: first differences and ridge
    SmoothBy,     ///< one P-spline a level, beside the common one: second differences and ridge
    Interaction,  ///< tensor product of two numbers without their own effects: second differences each way
    SlopeSurface, ///< the effect of one number varying over the map: second differences each way
};

/// One named effect. A specification holds no data, so that it can be shared between municipalities.
struct TermSpecification {
    std::string name;                    ///< fixed identifier, unique in the model; the ledger line carries it
    TermKind kind = TermKind::Polynomial;
    /// Feature names, or the derived numbers "age" (whole years between build year and state date), "log_age",
    /// "unfinished_year" (the build year of a dwelling sold in or before it), "x", "y" (metres) and "time" (months). A "by" term names its groups first; "x", "y" there mean cells.
    std::vector<std::string> variables;
    /// Degree, columns of a spline (each way), or the fewest sales a cell or level must have.
    int size = 1;
    Monotone monotone = Monotone::None;  ///< for Smooth and Ordered: holds on the whole range
    int fewest = 0;                      ///< for TrendBy: fewest sales of a cell
    friend bool operator==(const TermSpecification&, const TermSpecification&) = default;
};

/// How coefficients are found: ordinary least squares, or penalised with smoothing parameters by REML.
enum class Estimator { LeastSquares, Reml };

/// ln price = intercept + a sum of named terms.
struct ModelSpecification {
    std::string name;                    ///< "ols", "additive", or a name of the user's choice
    Estimator estimator = Estimator::LeastSquares;
    std::vector<TermSpecification> terms;
    bool robust = false;                 ///< scaled-t weights with ν by likelihood; only with Reml
    bool evidence = false;               ///< named comparable sales correct the model's value (METHOD §2)
    friend bool operator==(const ModelSpecification&, const ModelSpecification&) = default;
};

/// The plain hedonic regression as appraisers know it, made from the catalogue's roles: transformed numbers,
/// age with its square, categories and ratings by level, location cells of at least 150 sales (chosen), or
/// neighbourhoods where the catalogue has them, and month-of-sale effects.
[[nodiscard]] ModelSpecification olsSpecification(const FeatureCatalogue& catalogue);

/// The penalised additive regression of METHOD §1, made from the catalogue's roles.
[[nodiscard]] ModelSpecification additiveSpecification(const FeatureCatalogue& catalogue);

[[nodiscard]] std::string_view name(TermKind kind);
[[nodiscard]] std::string_view name(Estimator estimator);
[[nodiscard]] std::optional<TermKind> termKindOf(std::string_view name);
[[nodiscard]] std::optional<Estimator> estimatorOf(std::string_view name);

}  // namespace herleid
