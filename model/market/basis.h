#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "model/market/observation.h"
#include "model/regression/bspline.h"

namespace herleid {

/// A number read from an observation: a feature, transformed, or a number derived from the dates and the place.
enum class VariableKind { Feature, Age, UnfinishedYear, X, Y, Time };
struct Variable {
    VariableKind kind = VariableKind::Feature;
    std::size_t feature = 0;   ///< for Feature; for Age and UnfinishedYear the build-year feature
    Transform transform = Transform::None;
    friend bool operator==(const Variable&, const Variable&) = default;
};
/// NaN where the observation does not have it. Age: state year − build year; with transform Log1p it is
/// sign(a)·ln(1 + |a|), fine around completion and coarse for old houses. UnfinishedYear: the build year while the
/// age is not above 0, else 0: a dwelling that is finished. X, Y: metres; Time: months.
[[nodiscard]] double evaluate(const Variable& variable, const Observation& observation);
/// The day of a VariableKind::Time.
[[nodiscard]] Date dateAt(double time);

/// The nonzero basis values of one term for one observation, columns counted from the term's first.
struct BasisRow {
    std::vector<std::pair<std::size_t, double>> entries;
    bool extrapolated = false;   ///< outside what was fitted, unseen, or not recorded
    void clear() {
        entries.clear();
        extrapolated = false;
    }
    void add(std::size_t column, double value) { entries.emplace_back(column, value); }
};

/// Powers 1…degree of ((z − centre)/scale); one more column, 1 where z is not recorded, if that occurred.
struct PolynomialBasis {
    Variable variable;
    int degree = 1;
    double centre = 0;
    double scale = 1;
    double lowest = 0;           ///< range of z in the fitted sales
    double highest = 0;
    bool hasMissingColumn = false;
    friend bool operator==(const PolynomialBasis&, const PolynomialBasis&) = default;
};

/// One column a level that occurs in the fitted sales, and one for "not recorded" if that occurred.
struct LevelsBasis {
    std::size_t feature = 0;
    std::vector<std::size_t> levels;   ///< level codes by column
    bool hasMissingColumn = false;
    friend bool operator==(const LevelsBasis&, const LevelsBasis&) = default;
};

/// One column a cell of a balanced division of the map: a k-d tree that halves the fitted sales at the median
/// of the longer side until a half would hold too few. A place outside belongs to the nearest cell by the tree.
struct CellsBasis {
    struct Node {
        int axis = -1;           ///< 0: x, 1: y, −1: a cell
        double split = 0;        ///< left: coordinate ≤ split
        std::size_t left = 0;    ///< node positions, or for a cell its column in left
        std::size_t right = 0;
        friend bool operator==(const Node&, const Node&) = default;
    };
    std::vector<Node> nodes;
    double minX = 0, minY = 0, maxX = 0, maxY = 0;   ///< box round the fitted sales, metres
    bool hasMissingColumn = false;
    std::size_t cells = 0;
    friend bool operator==(const CellsBasis&, const CellsBasis&) = default;
};

/// One column a calendar month, from the first to the last in which a sale was fitted. Months without sales
/// share the column of the latest month before; dates outside take the nearest month.
struct MonthBasis {
    int firstMonth = 0;                   ///< Date::monthIndex
    std::vector<std::size_t> columnOf;    ///< by month since firstMonth
    std::size_t columns = 0;
    friend bool operator==(const MonthBasis&, const MonthBasis&) = default;
};

/// The columns of a cubic B-spline of one variable; one more, 1 where it is not recorded, if that occurred.
struct SplineBasis {
    Variable variable;
    BSpline spline;
    bool hasMissingColumn = false;
    friend bool operator==(const SplineBasis&, const SplineBasis&) = default;
};

/// One column a class of a number: class k holds bounds[k−1] ≤ v < bounds[k]. Classes that did not occur
/// share the column of the nearest class above that did, else below.
struct StepsBasis {
    Variable variable;
    std::vector<double> bounds;           ///< ascending
    std::vector<std::size_t> columnOf;    ///< by class; bounds.size() + 1
    std::size_t columns = 0;
    bool hasMissingColumn = false;
    friend bool operator==(const StepsBasis&, const StepsBasis&) = default;
};

/// Products of two splines' columns, those that some fitted sale touches. Where either variable is not
/// recorded the row is empty.
struct TensorBasis {
    SplineBasis first;
    SplineBasis second;
    /// By grid position (first column · second columns + second column): the column, or none.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> columnOf;
    std::size_t columns = 0;
    friend bool operator==(const TensorBasis&, const TensorBasis&) = default;
};

/// A spline of its own for every level or cell: column = group · spline columns + spline column.
struct GroupedBasis {
    std::variant<LevelsBasis, CellsBasis> groups;
    SplineBasis inner;
    friend bool operator==(const GroupedBasis&, const GroupedBasis&) = default;
};

/// A surface times a number, centred and scaled: the number's slope as it varies over the map.
struct SlopeBasis {
    TensorBasis surface;
    Variable variable;
    double centre = 0;
    double scale = 1;
    double lowest = 0;     ///< range of the number in the fitted sales; outside, the nearer end is used
    double highest = 0;
    friend bool operator==(const SlopeBasis&, const SlopeBasis&) = default;
};

/// (z − centre)/scale, z held within the fitted range, to 2⁻²⁴: another unit of measure changes no bit.
[[nodiscard]] double slopeFactor(const SlopeBasis& basis, double z);
[[nodiscard]] double slopeFactor(const SlopeBasis& basis, const Observation& observation);

using Basis = std::variant<PolynomialBasis, LevelsBasis, CellsBasis, MonthBasis, SplineBasis, StepsBasis,
                           TensorBasis, GroupedBasis, SlopeBasis>;

[[nodiscard]] std::size_t columnCount(const Basis& basis);
/// The numbers a basis row is made from, in the order in which evaluate takes them. A level is the number of its code.
struct BasisInputs {
    static constexpr std::size_t most = 3;
    std::array<Variable, most> variables{};
    std::size_t count = 0;
};
[[nodiscard]] BasisInputs inputsRead(const Basis& basis);
/// Writes the basis row where the inputs have these values, NaN for not recorded; row is cleared first.
void evaluate(const Basis& basis, const double* inputs, BasisRow& row);
/// Writes the basis row of the observation.
void evaluate(const Basis& basis, const Observation& observation, BasisRow& row);
/// Which of the inputs make the row extrapolated: each that lies outside by itself, or all of them where only their
/// combination was never sold. Empty where the row is not extrapolated.
[[nodiscard]] std::vector<Variable> inputsOutside(const Basis& basis, const Observation& observation);
/// What a column stands for, for messages: "living_area", "age^2", "wall=brick", "cell 12", "1997-04".
[[nodiscard]] std::string columnName(const Basis& basis, const std::string& term,
                                     const FeatureCatalogue& catalogue, std::size_t column);

}  // namespace herleid
