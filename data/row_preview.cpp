#include "data/row_preview.h"

#include <cmath>
#include <functional>

#include "data/sheet.h"

namespace herleid {

namespace {

struct PreviewColumn {
    std::string name;
    std::function<std::string(const ImportedRow&)> text;
};

std::string numberOr(double number) { return std::isnan(number) ? std::string() : numberText(number); }
std::string dayOr(const std::optional<Date>& date) { return date ? date->iso() : std::string(); }

void addFeatures(const ImportPlan& plan, std::vector<PreviewColumn>& columns) {
    for (std::size_t i = 0; i < plan.features.size(); ++i) {
        const Feature& feature = plan.catalogue[plan.features[i].feature];
        columns.push_back({feature.name, [i, &feature](const ImportedRow& row) {
                               if (feature.hasLevels()) return row.codes[i];
                               return feature.isNumber() ? numberOr(row.numbers[i]) : plainText(feature, row.numbers[i]);
                           }});
    }
}

void addTransaction(const ImportPlan& plan, std::vector<PreviewColumn>& columns) {
    columns.push_back({"sale_date", [](const ImportedRow& row) { return row.date.iso(); }});
    columns.push_back({"price", [](const ImportedRow& row) { return row.price.plain(); }});
    if (plan.deliveryDate)
        columns.push_back({"delivery_date", [](const ImportedRow& row) { return dayOr(row.transaction.deliveryDate); }});
    if (plan.transactionCode)
        columns.push_back({"transaction_code", [](const ImportedRow& row) { return row.transaction.code; }});
    if (plan.usability)
        columns.push_back({"usability", [](const ImportedRow& row) { return row.transaction.usability; }});
    if (plan.circumstances)
        columns.push_back({"circumstances", [](const ImportedRow& row) { return row.transaction.circumstances; }});
    if (!plan.corrections.empty())
        columns.push_back({"corrections", [](const ImportedRow& row) {
                               std::string text;
                               for (const PriceCorrection& correction : row.transaction.corrections)
                                   text += (text.empty() ? "" : "; ") + correction.kind + " " + correction.amount.plain();
                               return text;
                           }});
}

std::vector<PreviewColumn> columnsOf(const ImportPlan& plan) {
    std::vector<PreviewColumn> columns;
    const auto add = [&](bool isPresent, const char* name, std::function<std::string(const ImportedRow&)> text) {
        if (isPresent) columns.push_back({name, std::move(text)});
    };
    add(true, "id", [](const ImportedRow& row) { return row.id; });
    add(plan.kind == ImportKind::Sales && plan.propertyId, "property_id",
        [](const ImportedRow& row) { return row.propertyId; });
    if (plan.kind == ImportKind::Sales) addTransaction(plan, columns);
    add(plan.bagObject && plan.kind != ImportKind::Bag, "bag_object",
        [](const ImportedRow& row) { return row.bag.object; });
    add(plan.bagBuilding.has_value(), "bag_building", [](const ImportedRow& row) { return row.bag.building; });
    add(plan.street || plan.houseNumber || plan.postcode || plan.city, "address",
        [](const ImportedRow& row) { return row.address.oneLine(); });
    add(plan.x || (plan.usesGeometry && plan.kind != ImportKind::Areas), "x",
        [](const ImportedRow& row) { return row.location ? numberText(row.location->x) : std::string(); });
    add(plan.x || (plan.usesGeometry && plan.kind != ImportKind::Areas), "y",
        [](const ImportedRow& row) { return row.location ? numberText(row.location->y) : std::string(); });
    add(plan.recordedOn.has_value(), "recorded_on", [](const ImportedRow& row) { return dayOr(row.recordedOn); });
    add(plan.verifiedOn.has_value(), "verified_on", [](const ImportedRow& row) { return dayOr(row.verifiedOn); });
    const bool isPart = plan.kind == ImportKind::Parts;
    add(isPart, "part_kind", [](const ImportedRow& row) { return row.part->kind; });
    add(isPart, "part_area", [](const ImportedRow& row) { return numberOr(row.part->areaM2); });
    add(isPart, "part_year",
        [](const ImportedRow& row) { return row.part->buildYear ? std::to_string(*row.part->buildYear) : ""; });
    const bool isArea = plan.kind == ImportKind::Areas;
    add(isArea, "area_name", [](const ImportedRow& row) { return row.area->name; });
    add(isArea, "area_parent", [](const ImportedRow& row) { return row.area->parent; });
    add(isArea, "rings", [](const ImportedRow& row) { return std::to_string(row.area->rings.size()); });
    const bool isBag = plan.kind == ImportKind::Bag;
    add(isBag, "bag_build_year",
        [](const ImportedRow& row) { return row.bagObject->buildYear ? std::to_string(*row.bagObject->buildYear) : ""; });
    add(isBag, "bag_floor_area", [](const ImportedRow& row) { return numberOr(row.bagObject->floorAreaM2); });
    add(isBag, "bag_use", [](const ImportedRow& row) { return row.bagObject->use; });
    add(isBag, "bag_status", [](const ImportedRow& row) { return row.bagObject->status; });
    addFeatures(plan, columns);
    return columns;
}

}  // namespace

std::vector<std::string> previewColumns(const ImportPlan& plan) {
    std::vector<std::string> names;
    for (const PreviewColumn& column : columnsOf(plan)) names.push_back(column.name);
    return names;
}

std::vector<std::string> previewRow(const ImportPlan& plan, const ImportedRow& row) {
    std::vector<std::string> texts;
    for (const PreviewColumn& column : columnsOf(plan)) texts.push_back(column.text(row));
    return texts;
}

}  // namespace herleid
