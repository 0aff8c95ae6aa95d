#include "data/import_plan.h"

#include <algorithm>
#include <map>
#include <set>

#include "data/failed.h"

namespace herleid {

namespace {

[[noreturn]] void conflict(const std::string& column, const std::string& feature, const std::string& reason) {
    fail(ErrorCode::MappingConflict, {{"column", column}, {"feature", feature}, {"reason", reason}});
}

/// Finds columns by name and remembers which were used.
class Header {
public:
    Header(const std::vector<std::string>& columns, std::string file) : m_file(std::move(file)) {
        for (std::size_t i = 0; i < columns.size(); ++i) m_positions[columns[i]].push_back(i);
        m_names = columns;
    }
    [[nodiscard]] std::size_t find(const std::string& column) {
        const auto found = m_positions.find(column);
        if (found == m_positions.end())
            fail(ErrorCode::ColumnMissing, {{"file", m_file}, {"column", column}});
        if (found->second.size() > 1) conflict(column, "", "the file has this column twice");
        m_used.insert(column);
        return found->second.front();
    }
    [[nodiscard]] std::optional<std::size_t> findIfNamed(const std::string& column) {
        if (column.empty()) return std::nullopt;
        return find(column);
    }
    [[nodiscard]] std::vector<std::string> unused() const {
        std::vector<std::string> result;
        for (const std::string& name : m_names)
            if (!m_used.contains(name)) result.push_back(name);
        return result;
    }

private:
    std::string m_file;
    std::vector<std::string> m_names;
    std::map<std::string, std::vector<std::size_t>> m_positions;
    std::set<std::string> m_used;
};

FeatureCatalogue withNewFeature(const FeatureCatalogue& catalogue, const MappedFeature& mapped,
                                const FeatureInUse& isInUse) {
    std::vector<Feature> features = catalogue.features();
    const Role role = mapped.feature.role;
    if (const auto holder = catalogue.findRole(role); !mayRepeat(role) && holder) {
        if (isInUse(*holder))
            conflict(mapped.column, features[*holder].name, "this feature has the role already");
        features[*holder].role = Role::Informative;
    }
    features.push_back(mapped.feature);
    auto extended = FeatureCatalogue::create(catalogue.name(), std::move(features));
    if (!extended) conflict(mapped.column, mapped.feature.name, extended.error().argument("reason"));
    return *extended;
}

/// What cannot be negative even where the catalogue names no limit: areas, and what enters by its logarithm.
std::optional<double> lowestOf(const Feature& feature) {
    if (feature.minimum) return feature.minimum;
    const bool isArea = feature.role == Role::FloorArea || feature.role == Role::PlotArea;
    if (feature.isNumber() && (isArea || feature.transform != Transform::None)) return 0.0;
    return std::nullopt;
}

void planFeatures(ImportPlan& plan, Header& header, const FeatureInUse& isInUse) {
    std::map<std::string, std::string> columnOf;  // feature → column
    for (const MappedFeature& mapped : plan.mapping.features) {
        const std::string& name = mapped.feature.name;
        if (!columnOf.emplace(name, mapped.column).second) conflict(mapped.column, name, "mapped twice");
        PlannedFeature planned;
        planned.column = header.find(mapped.column);
        auto position = plan.catalogue.find(name);
        if (!position) {
            plan.catalogue = withNewFeature(plan.catalogue, mapped, isInUse);
            position = plan.catalogue.size() - 1;
        }
        const Feature& feature = plan.catalogue[*position];
        if (mapped.statesKind && feature.kind != mapped.feature.kind)
            conflict(mapped.column, name,
                     "the project has it as " + std::string(herleid::name(feature.kind)));
        planned.feature = *position;
        planned.missing.insert(mapped.missing.begin(), mapped.missing.end());
        planned.minimum = lowestOf(feature);
        planned.hasFixedLevels = feature.kind == FeatureKind::Ordered && !feature.levels.empty();
        for (const Level& level : feature.levels) planned.levels.insert(level.code);
        plan.features.push_back(std::move(planned));
    }
}

void requireRole(const ImportRequest& request, const std::string& column, const std::string& role) {
    if (column.empty())
        fail(ErrorCode::ColumnNotRecognised, {{"file", request.file.string()}, {"role", role}});
}

}  // namespace

ImportPlan planImport(const ImportRequest& request, const Mapping& mapping,
                      const std::vector<std::string>& columns, const FeatureCatalogue& catalogue,
                      const std::string& projectCrs, const FeatureInUse& isInUse) {
    if (request.kind == ImportKind::Sales) {
        requireRole(request, mapping.saleDate.column, "sale_date");
        requireRole(request, mapping.price, "price");
    } else {
        requireRole(request, mapping.propertyId.empty() ? mapping.id : mapping.propertyId, "id");
    }
    if (mapping.x.empty() != mapping.y.empty()) requireRole(request, "", mapping.x.empty() ? "x" : "y");
    Header header(columns, request.file.string());
    ImportPlan plan;
    plan.kind = request.kind;
    plan.mapping = mapping;
    plan.catalogue = catalogue;
    plan.numbers = {mapping.decimal, mapping.thousands};
    plan.crs = mapping.crs.empty() ? projectCrs : mapping.crs;
    plan.columns = columns.size();
    plan.id = header.findIfNamed(mapping.id);
    plan.propertyId = header.findIfNamed(mapping.propertyId);
    if (request.kind == ImportKind::Sales) {
        plan.saleDate = header.findIfNamed(mapping.saleDate.column);
        plan.price = header.findIfNamed(mapping.price);
    }
    plan.x = header.findIfNamed(mapping.x);
    plan.y = header.findIfNamed(mapping.y);
    plan.street = header.findIfNamed(mapping.street);
    plan.houseNumber = header.findIfNamed(mapping.houseNumber);
    plan.postcode = header.findIfNamed(mapping.postcode);
    plan.city = header.findIfNamed(mapping.city);
    planFeatures(plan, header, isInUse);
    plan.unusedColumns = header.unused();
    return plan;
}

}  // namespace herleid
