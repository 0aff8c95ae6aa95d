#include "data/bag_store.h"

#include <cmath>

#include "data/bag_rows.h"
#include "data/fact_writer.h"
#include "data/feature_columns.h"
#include "data/finding_rows.h"
#include "data/own_facts.h"
#include "data/project_impl.h"
#include "data/property_row.h"
#include "model/quality/check_context.h"

namespace herleid {

namespace {

bool isAllowed(const Feature& feature, double value) {
    return !(feature.minimum && value < *feature.minimum) && !(feature.maximum && value > *feature.maximum);
}

std::vector<std::size_t> comparedFeatures(const FeatureCatalogue& catalogue) {
    const BagFeatures features(catalogue);
    std::vector<std::size_t> compared;
    for (const auto& feature : {features.buildYear, features.floorArea, features.use})
        if (feature) compared.push_back(*feature);
    return compared;
}

std::optional<BagObject> loadObjectOf(Project::Impl& impl, const std::string& propertyId) {
    SQLite::Statement query(impl.database, "SELECT " + std::string(bagColumns) +
                                               " FROM bag_objects WHERE bag_object = (SELECT bag_object FROM "
                                               "properties WHERE property_id = ?)");
    query.bind(1, propertyId);
    if (!query.executeStep()) return std::nullopt;
    return bagObjectFrom(query);
}

}  // namespace

BagObject bagObjectFrom(const SQLite::Statement& row, int first) {
    const auto text = [&](int column) { return row.getColumn(first + column).getString(); };
    BagObject object{text(0), text(1), std::nullopt, Facts::missing(), text(4), text(5),
                     {text(6), text(7), text(8), text(9)}, std::nullopt};
    if (!row.getColumn(first + 2).isNull()) object.buildYear = row.getColumn(first + 2).getInt();
    if (!row.getColumn(first + 3).isNull()) object.floorAreaM2 = row.getColumn(first + 3).getDouble();
    if (!row.getColumn(first + 10).isNull() && !row.getColumn(first + 11).isNull())
        object.location = {row.getColumn(first + 10).getDouble(), row.getColumn(first + 11).getDouble()};
    return object;
}

BagFeatures::BagFeatures(const FeatureCatalogue& catalogue)
    : buildYear(catalogue.findRole(Role::BuildYear)), floorArea(catalogue.findRole(Role::FloorArea)) {
    const auto found = catalogue.find("use");
    if (found && catalogue[*found].kind == FeatureKind::Category) use = found;
}

std::string registerText(const FeatureCatalogue& catalogue, std::size_t feature, const BagObject& object) {
    const BagFeatures features(catalogue);
    if (features.use == feature) return object.use;
    double value = Facts::missing();
    if (features.buildYear == feature && object.buildYear) value = *object.buildYear;
    if (features.floorArea == feature) {
        const double perUnit = squareMetresPer(catalogue[feature].unit);
        value = perUnit == 1 ? object.floorAreaM2 : std::round(object.floorAreaM2 / perUnit);
    }
    if (std::isnan(value) || !catalogue[feature].isNumber() || !isAllowed(catalogue[feature], value)) return {};
    return plainText(catalogue[feature], value);
}

bool isAsRegistered(const FeatureCatalogue& catalogue, std::size_t feature, const std::string& recorded,
                    const std::string& registered) {
    if (recorded == registered) return true;
    const double perUnit = squareMetresPer(catalogue[feature].unit);
    if (BagFeatures(catalogue).floorArea != feature || perUnit == 1) return false;
    const auto own = parsePlainText(catalogue[feature], recorded), other = parsePlainText(catalogue[feature], registered);
    return own && other && std::abs(*own - *other) * perUnit < 0.5;
}

Result<std::optional<BagObject>> bagObjectOf(const Project& project, const std::string& propertyId) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return loadObjectOf(impl, propertyId); });
}

Result<std::vector<BagDifference>> bagDifferences(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const FeatureCatalogue& catalogue = *impl.catalogue;
        const auto compared = comparedFeatures(catalogue);
        std::string columns;
        for (const std::size_t feature : compared) columns += ", p." + sqlName(impl.columns[feature]);
        SQLite::Statement query(impl.database, "SELECT b.*, p.property_id" + columns +
                                                   " FROM properties p JOIN (SELECT " + bagColumns +
                                                   " FROM bag_objects) b ON b.bag_object = p.bag_object "
                                                   "WHERE p.bag_object <> '' ORDER BY p.property_id");
        std::vector<BagDifference> differences;
        while (query.executeStep()) {
            const BagObject object = bagObjectFrom(query);
            for (std::size_t i = 0; i < compared.size(); ++i) {
                const SQLite::Column column = query.getColumn(13 + static_cast<int>(i));
                const std::string inRegister = registerText(catalogue, compared[i], object);
                if (column.isNull() || inRegister.empty()) continue;
                const Feature& feature = catalogue[compared[i]];
                std::string recorded =
                    feature.isNumber() ? plainText(feature, column.getDouble()) : column.getString();
                if (!isAsRegistered(catalogue, compared[i], recorded, inRegister))
                    differences.push_back({query.getColumn(12).getString(), compared[i], recorded, inRegister});
            }
        }
        return differences;
    });
}

Result<TakenOver> takeOverFromBag(Project& project, const std::string& propertyId, std::size_t feature,
                                  const std::string& reason, const std::string& finding) {
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "set_fact";
    entry.subject = propertyId;
    entry.reason = reason;
    return impl.change(std::move(entry), [&](AuditEntry& audit) {
        const Property before = loadProperty(impl, propertyId);
        const auto object = loadObjectOf(impl, propertyId);
        const bool isKnown = feature < impl.catalogue->size();
        const std::string text = object && isKnown ? registerText(*impl.catalogue, feature, *object) : std::string();
        if (text.empty())
            fail(ErrorCode::UnknownFeature,
                 {{"feature", isKnown ? (*impl.catalogue)[feature].name : std::to_string(feature)}});
        TakenOver taken{propertyId, feature, plainText((*impl.catalogue)[feature], before.facts[feature]),
                        before.provenanceOf(feature), finding, {}};
        if (!finding.empty()) {
            taken.decision = findingWith(impl.database, finding).decision.value_or(FindingDecision());
            appendDecision(impl.database, finding, FindingState::Resolved, reason);
        }
        if ((*impl.catalogue)[feature].hasLevels()) growLevels(impl, feature, {{text, ""}});
        const double value = valueOrFail(parsePlainText((*impl.catalogue)[feature], text));
        changeFact(impl, before, feature, value, {"BAG", std::nullopt, std::nullopt, takenOverMethod, reason}, audit);
        return taken;
    });
}

Result<void> undoTakeOver(Project& project, const TakenOver& taken) {
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "set_fact";
    entry.subject = taken.propertyId;
    entry.reason = taken.provenance.reason;
    const auto done = impl.change(std::move(entry), [&](AuditEntry& audit) {
        const Property before = loadProperty(impl, taken.propertyId);
        const double value = valueOrFail(parsePlainText((*impl.catalogue)[taken.feature], taken.former));
        changeFact(impl, before, taken.feature, value, taken.provenance, audit);
        if (!taken.finding.empty())
            appendDecision(impl.database, taken.finding, taken.decision.state, taken.decision.note);
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

}  // namespace herleid
