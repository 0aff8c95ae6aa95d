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

/// Every spelling that means one level and no other: its code, its labels, and the words behind the dash of a rating
/// ("3 – gemiddeld").
std::unordered_map<std::string, std::string> spellingsOf(const Feature& feature) {
    std::map<std::string, std::set<std::string>> codesOf;
    for (const Level& level : feature.levels) {
        codesOf[foldedText(level.code)].insert(level.code);
        for (const auto& [language, label] : level.labels) {
            codesOf[foldedText(label)].insert(level.code);
            constexpr std::string_view dash = " – ";
            if (const auto at = label.find(dash); at != std::string::npos)
                codesOf[foldedText(std::string_view(label).substr(at + dash.size()))].insert(level.code);
        }
    }
    std::unordered_map<std::string, std::string> spellings;
    for (const auto& [spelling, codes] : codesOf)
        if (codes.size() == 1) spellings.emplace(spelling, *codes.begin());
    return spellings;
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
        if (feature.hasLevels()) planned.spellings = spellingsOf(feature);
        plan.features.push_back(std::move(planned));
    }
}

void requireRole(const ImportRequest& request, const std::string& column, const std::string& role) {
    if (column.empty())
        fail(ErrorCode::ColumnNotRecognised, {{"file", request.file.string()}, {"role", role}});
}

void requireRoles(const ImportRequest& request, const Mapping& mapping, const TableSource& table) {
    const auto require = [&](const std::string& column, const char* role) { requireRole(request, column, role); };
    switch (request.kind) {
        case ImportKind::Sales:
            require(mapping.saleDate.column, "sale_date");
            require(mapping.price, "price");
            break;
        case ImportKind::Properties: require(mapping.propertyId.empty() ? mapping.id : mapping.propertyId, "id"); break;
        case ImportKind::Parts:
            require(mapping.propertyId.empty() ? mapping.sale : mapping.propertyId, "property_id");
            require(mapping.partKind, "part_kind");
            break;
        case ImportKind::Areas:
            require(mapping.areaCode, "area_code");
            require(mapping.areaKind, "area_kind");
            if (!table.hasGeometry()) require("", "geometry");
            break;
        case ImportKind::Bag: require(mapping.bagObject, "bag_object"); break;
    }
    if (mapping.x.empty() != mapping.y.empty()) require("", mapping.x.empty() ? "x" : "y");
}

/// Looks up the columns that rows of this kind have; of other kinds' columns a mapping may speak without harm.
void planColumns(ImportPlan& plan, Header& header) {
    const Mapping& mapping = plan.mapping;
    const auto find = [&](const std::string& column) { return header.findIfNamed(column); };
    const bool isAboutDwellings = plan.kind == ImportKind::Sales || plan.kind == ImportKind::Properties;
    if (isAboutDwellings) plan.id = find(mapping.id);
    if (plan.kind == ImportKind::Parts) plan.sale = find(mapping.sale);
    if (isAboutDwellings || plan.kind == ImportKind::Parts) {
        plan.propertyId = find(mapping.propertyId);
        plan.recordedOn = find(mapping.recordedOn.column);
        plan.verifiedOn = find(mapping.verifiedOn.column);
    }
    if (plan.kind == ImportKind::Sales) {
        plan.saleDate = find(mapping.saleDate.column);
        plan.deliveryDate = find(mapping.deliveryDate.column);
        plan.price = find(mapping.price);
        plan.transactionCode = find(mapping.transactionCode);
        plan.usability = find(mapping.usability);
        plan.circumstances = find(mapping.circumstances);
        for (const CorrectionColumn& correction : mapping.corrections)
            plan.corrections.push_back(header.find(correction.column));
    }
    if (plan.kind == ImportKind::Parts) {
        plan.partKind = find(mapping.partKind);
        plan.partArea = find(mapping.partArea);
        plan.partYear = find(mapping.partYear);
    }
    if (plan.kind == ImportKind::Areas) {
        plan.areaCode = find(mapping.areaCode);
        plan.areaName = find(mapping.areaName);
        plan.areaParent = find(mapping.areaParent);
    }
    if (plan.kind == ImportKind::Bag) {
        plan.bagBuildYear = find(mapping.bagBuildYear);
        plan.bagFloorArea = find(mapping.bagFloorArea);
        plan.bagUse = find(mapping.bagUse);
        plan.bagStatus = find(mapping.bagStatus);
    }
    if (isAboutDwellings || plan.kind == ImportKind::Bag) {
        plan.bagObject = find(mapping.bagObject);
        plan.bagBuilding = find(mapping.bagBuilding);
        plan.x = find(mapping.x);
        plan.y = find(mapping.y);
        plan.street = find(mapping.street);
        plan.houseNumber = find(mapping.houseNumber);
        plan.houseLetter = find(mapping.houseLetter);
        plan.houseAddition = find(mapping.houseAddition);
        plan.postcode = find(mapping.postcode);
        plan.city = find(mapping.city);
    }
}

}  // namespace

ImportPlan planImport(const ImportRequest& request, const Mapping& mapping, const TableSource& table,
                      const FeatureCatalogue& catalogue, const std::string& projectCrs,
                      const FeatureInUse& isInUse) {
    requireRoles(request, mapping, table);
    Header header(table.header(), request.file.string());
    ImportPlan plan;
    plan.kind = request.kind;
    plan.mapping = mapping;
    plan.catalogue = catalogue;
    plan.header = table.header();
    plan.columns = table.header().size();
    for (const std::string& column : table.header()) plan.numbers.push_back(mapping.numbersOf(column));
    planColumns(plan, header);
    plan.usesGeometry = !plan.x && table.hasGeometry() && plan.kind != ImportKind::Parts;
    plan.crs = mapping.crs.empty() ? projectCrs : mapping.crs;
    if (plan.usesGeometry && !table.geometryCrs().empty()) plan.crs = table.geometryCrs();
    if (request.kind == ImportKind::Sales || request.kind == ImportKind::Properties)
        planFeatures(plan, header, isInUse);
    else
        plan.mapping.features.clear();
    plan.unusedColumns = header.unused();
    return plan;
}

std::string foldedText(std::string_view text) {
    std::string folded;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!isBlank)
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}

}  // namespace herleid
