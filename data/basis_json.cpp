#include "data/basis_json.h"

#include <algorithm>

#include "data/exact_json.h"

namespace herleid {

namespace {

std::string_view nameOf(VariableKind kind) {
    switch (kind) {
        case VariableKind::Feature:
            return "feature";
        case VariableKind::Age:
            return "age";
        case VariableKind::UnfinishedYear:
            return "unfinished_year";
        case VariableKind::X:
            return "x";
        case VariableKind::Y:
            return "y";
        case VariableKind::Time:
            return "time";
    }
    return {};
}

// The bindings count the members: one that is added later does not compile until it is stored too.

Json toJson(const Variable& variable) {
    [[maybe_unused]] const auto& [m1, m2, m3] = variable;
    return {{"kind", nameOf(variable.kind)},
            {"feature", variable.feature},
            {"transform", name(variable.transform)}};
}

Variable variableFrom(const Json& json) {
    Variable variable;
    variable.kind = enumeratorNamed<VariableKind>(json.at("kind").get<std::string>(), nameOf);
    variable.feature = json.at("feature").get<std::size_t>();
    variable.transform = enumeratorNamed<Transform>(json.at("transform").get<std::string>(),
                                                    [](Transform transform) { return name(transform); });
    return variable;
}

Json toJson(const PolynomialBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7] = basis;
    return {{"kind", "polynomial"},
            {"variable", toJson(basis.variable)},
            {"degree", basis.degree},
            {"centre", exact(basis.centre)},
            {"scale", exact(basis.scale)},
            {"lowest", exact(basis.lowest)},
            {"highest", exact(basis.highest)},
            {"missing", basis.hasMissingColumn}};
}

PolynomialBasis polynomialFrom(const Json& json) {
    PolynomialBasis basis;
    basis.variable = variableFrom(json.at("variable"));
    basis.degree = json.at("degree").get<int>();
    basis.centre = exactDouble(json.at("centre"));
    basis.scale = exactDouble(json.at("scale"));
    basis.lowest = exactDouble(json.at("lowest"));
    basis.highest = exactDouble(json.at("highest"));
    basis.hasMissingColumn = json.at("missing").get<bool>();
    return basis;
}

Json toJson(const LevelsBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3] = basis;
    return {{"kind", "levels"},
            {"feature", basis.feature},
            {"levels", basis.levels},
            {"missing", basis.hasMissingColumn}};
}

LevelsBasis levelsFrom(const Json& json) {
    return {json.at("feature").get<std::size_t>(), json.at("levels").get<std::vector<std::size_t>>(),
            json.at("missing").get<bool>()};
}

Json toJson(const CellsBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7] = basis;
    Json nodes = Json::array();
    for (const CellsBasis::Node& node : basis.nodes)
        nodes.push_back({node.axis, exact(node.split), node.left, node.right});
    return {{"kind", "cells"},
            {"nodes", nodes},
            {"box", {exact(basis.minX), exact(basis.minY), exact(basis.maxX), exact(basis.maxY)}},
            {"missing", basis.hasMissingColumn},
            {"cells", basis.cells}};
}

CellsBasis cellsFrom(const Json& json) {
    CellsBasis basis;
    for (const Json& node : json.at("nodes"))
        basis.nodes.push_back({node.at(0).get<int>(), exactDouble(node.at(1)), node.at(2).get<std::size_t>(),
                               node.at(3).get<std::size_t>()});
    const Json& box = json.at("box");
    basis.minX = exactDouble(box.at(0));
    basis.minY = exactDouble(box.at(1));
    basis.maxX = exactDouble(box.at(2));
    basis.maxY = exactDouble(box.at(3));
    basis.hasMissingColumn = json.at("missing").get<bool>();
    basis.cells = json.at("cells").get<std::size_t>();
    return basis;
}

Json toJson(const MonthBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3] = basis;
    return {{"kind", "month"},
            {"first_month", basis.firstMonth},
            {"column_of", basis.columnOf},
            {"columns", basis.columns}};
}

MonthBasis monthFrom(const Json& json) {
    return {json.at("first_month").get<int>(), json.at("column_of").get<std::vector<std::size_t>>(),
            json.at("columns").get<std::size_t>()};
}

Json toJson(const SplineBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3] = basis;
    return {{"kind", "spline"},
            {"variable", toJson(basis.variable)},
            {"lowest", exact(basis.spline.lowest())},
            {"highest", exact(basis.spline.highest())},
            {"knots", exactList(basis.spline.knots())},
            {"missing", basis.hasMissingColumn}};
}

SplineBasis splineFrom(const Json& json) {
    const double lowest = exactDouble(json.at("lowest"));
    const double highest = exactDouble(json.at("highest"));
    std::vector<double> knots = exactDoubles(json.at("knots"));
    if (knots.size() < 8 || !(lowest < highest) || !std::is_sorted(knots.begin(), knots.end()))
        fail(ErrorCode::ProjectDamaged, {{"reason", "knots of a spline"}});
    return {variableFrom(json.at("variable")), BSpline::fromKnots(lowest, highest, std::move(knots)),
            json.at("missing").get<bool>()};
}

Json toJson(const StepsBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5] = basis;
    return {{"kind", "steps"},
            {"variable", toJson(basis.variable)},
            {"bounds", exactList(basis.bounds)},
            {"column_of", basis.columnOf},
            {"columns", basis.columns},
            {"missing", basis.hasMissingColumn}};
}

StepsBasis stepsFrom(const Json& json) {
    return {variableFrom(json.at("variable")), exactDoubles(json.at("bounds")),
            json.at("column_of").get<std::vector<std::size_t>>(), json.at("columns").get<std::size_t>(),
            json.at("missing").get<bool>()};
}

Json toJson(const TensorBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4] = basis;
    return {{"kind", "tensor"},
            {"first", toJson(basis.first)},
            {"second", toJson(basis.second)},
            {"column_of", basis.columnOf},
            {"columns", basis.columns}};
}

TensorBasis tensorFrom(const Json& json) {
    TensorBasis basis{splineFrom(json.at("first")), splineFrom(json.at("second")),
                      json.at("column_of").get<std::vector<std::size_t>>(),
                      json.at("columns").get<std::size_t>()};
    if (basis.columnOf.size() != basis.first.spline.columns() * basis.second.spline.columns())
        fail(ErrorCode::ProjectDamaged, {{"reason", "grid of a surface"}});
    return basis;
}

Json toJson(const GroupedBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2] = basis;
    return {{"kind", "grouped"},
            {"groups", std::visit([](const auto& groups) { return toJson(groups); }, basis.groups)},
            {"inner", toJson(basis.inner)}};
}

GroupedBasis groupedFrom(const Json& json) {
    const Json& groups = json.at("groups");
    GroupedBasis basis;
    if (groups.at("kind").get<std::string>() == "cells")
        basis.groups = cellsFrom(groups);
    else
        basis.groups = levelsFrom(groups);
    basis.inner = splineFrom(json.at("inner"));
    return basis;
}

Json toJson(const SlopeBasis& basis) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6] = basis;
    return {{"kind", "slope"},
            {"surface", toJson(basis.surface)},
            {"variable", toJson(basis.variable)},
            {"centre", exact(basis.centre)},
            {"scale", exact(basis.scale)},
            {"lowest", exact(basis.lowest)},
            {"highest", exact(basis.highest)}};
}

SlopeBasis slopeFrom(const Json& json) {
    return {tensorFrom(json.at("surface")), variableFrom(json.at("variable")),
            exactDouble(json.at("centre")), exactDouble(json.at("scale")),
            exactDouble(json.at("lowest")), exactDouble(json.at("highest"))};
}

}  // namespace

Json basisToJson(const Basis& basis) {
    return std::visit([](const auto& alternative) { return toJson(alternative); }, basis);
}

Basis basisFromJson(const Json& json) {
    const auto kind = json.at("kind").get<std::string>();
    if (kind == "polynomial") return polynomialFrom(json);
    if (kind == "levels") return levelsFrom(json);
    if (kind == "cells") return cellsFrom(json);
    if (kind == "month") return monthFrom(json);
    if (kind == "spline") return splineFrom(json);
    if (kind == "steps") return stepsFrom(json);
    if (kind == "tensor") return tensorFrom(json);
    if (kind == "grouped") return groupedFrom(json);
    if (kind == "slope") return slopeFrom(json);
    fail(ErrorCode::ProjectDamaged, {{"reason", "unknown basis '" + kind + "'"}});
}

}  // namespace herleid
