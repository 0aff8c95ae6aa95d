#include "data/basis_json.h"

#include "data/exact_json.h"

namespace herleid {

namespace {

std::string_view nameOf(VariableKind kind) {
    switch (kind) {
        case VariableKind::Feature:
            return "feature";
        case VariableKind::Age:
            return "age";
        case VariableKind::X:
            return "x";
        case VariableKind::Y:
            return "y";
        case VariableKind::Time:
            return "time";
    }
    return {};
}

Json toJson(const Variable& variable) {
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
    return {{"kind", "month"},
            {"first_month", basis.firstMonth},
            {"column_of", basis.columnOf},
            {"columns", basis.columns}};
}

MonthBasis monthFrom(const Json& json) {
    return {json.at("first_month").get<int>(), json.at("column_of").get<std::vector<std::size_t>>(),
            json.at("columns").get<std::size_t>()};
}

Json toJson(const BSpline& spline) {
    return {{"lowest", exact(spline.lowest())},
            {"highest", exact(spline.highest())},
            {"knots", exactList(spline.knots())}};
}

BSpline bSplineFrom(const Json& json) {
    const std::vector<double> knots = exactDoubles(json.at("knots"));
    if (knots.empty()) return {};
    try {
        return BSpline::fromKnots(exactDouble(json.at("lowest")), exactDouble(json.at("highest")), knots);
    } catch (const std::logic_error& error) {
        fail(ErrorCode::ProjectDamaged, {{"reason", error.what()}});
    }
}

Json toJson(const SplineBasis& basis) {
    const auto& [variable, spline, hasMissingColumn] = basis;
    return {{"kind", "spline"},
            {"variable", toJson(variable)},
            {"spline", toJson(spline)},
            {"missing", hasMissingColumn}};
}

SplineBasis splineFrom(const Json& json) {
    return {variableFrom(json.at("variable")), bSplineFrom(json.at("spline")),
            json.at("missing").get<bool>()};
}

Json toJson(const StepsBasis& basis) {
    const auto& [variable, bounds, columnOf, columns, hasMissingColumn] = basis;
    return {{"kind", "steps"},       {"variable", toJson(variable)}, {"bounds", exactList(bounds)},
            {"column_of", columnOf}, {"columns", columns},           {"missing", hasMissingColumn}};
}

StepsBasis stepsFrom(const Json& json) {
    return {variableFrom(json.at("variable")), exactDoubles(json.at("bounds")),
            json.at("column_of").get<std::vector<std::size_t>>(), json.at("columns").get<std::size_t>(),
            json.at("missing").get<bool>()};
}

Json toJson(const TensorBasis& basis) {
    const auto& [first, second, columnOf, columns] = basis;
    return {{"kind", "tensor"},
            {"first", toJson(first)},
            {"second", toJson(second)},
            {"column_of", columnOf},
            {"columns", columns}};
}

TensorBasis tensorFrom(const Json& json) {
    return {splineFrom(json.at("first")), splineFrom(json.at("second")),
            json.at("column_of").get<std::vector<std::size_t>>(), json.at("columns").get<std::size_t>()};
}

Json toJson(const GroupedBasis& basis) {
    const auto& [groups, inner] = basis;
    return {{"kind", "grouped"},
            {"groups", std::visit([](const auto& division) { return toJson(division); }, groups)},
            {"inner", toJson(inner)}};
}

GroupedBasis groupedFrom(const Json& json) {
    const Json& groups = json.at("groups");
    const bool areLevels = groups.at("kind").get<std::string>() == "levels";
    GroupedBasis basis;
    if (areLevels)
        basis.groups = levelsFrom(groups);
    else
        basis.groups = cellsFrom(groups);
    basis.inner = splineFrom(json.at("inner"));
    return basis;
}

Json toJson(const SlopeBasis& basis) {
    const auto& [surface, variable, centre, scale, lowest, highest] = basis;
    return {{"kind", "slope"},          {"surface", toJson(surface)}, {"variable", toJson(variable)},
            {"centre", exact(centre)},  {"scale", exact(scale)},      {"lowest", exact(lowest)},
            {"highest", exact(highest)}};
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
