#include "tests/bench/sales_table.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace herleid {

namespace {

/// A column of the table that is a feature. Columns 0 to 4 are sale_id, sale_date, price, x and y.
struct Column {
    const char* name;
    FeatureKind kind = FeatureKind::Number;
    Transform transform = Transform::None;
    Role role = Role::None;
};
constexpr std::size_t firstFeature = 5;
const std::vector<Column> columns{
    {"living_area", FeatureKind::Number, Transform::Log, Role::FloorArea},
    {"lot_area", FeatureKind::Number, Transform::Log, Role::PlotArea},
    {"year_built", FeatureKind::Number, Transform::None, Role::BuildYear},
    {"garage_area", FeatureKind::Number, Transform::Log1p},
    {"bedrooms"},
    {"bathrooms"},
    {"half_baths"},
    {"rooms"},
    {"storeys", FeatureKind::Category},
    {"wall", FeatureKind::Category},
    {"garage", FeatureKind::Category},
};

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t comma = line.find(','); comma != std::string_view::npos; comma = line.find(',')) {
        fields.push_back(line.substr(0, comma));
        line.remove_prefix(comma + 1);
    }
    fields.push_back(line);
    return fields;
}

double numberIn(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::runtime_error("not a number: " + std::string(text));
    return value;
}

std::vector<Feature> features() {
    std::vector<Feature> made;
    for (const Column& column : columns) {
        Feature feature;
        feature.name = column.name;
        feature.kind = column.kind;
        feature.transform = column.transform;
        feature.role = column.role;
        made.push_back(std::move(feature));
    }
    return made;
}

std::size_t levelIn(Feature& feature, std::string_view code) {
    if (const auto level = feature.levelOf(code)) return *level;
    feature.levels.push_back({std::string(code), {}});
    return feature.levels.size() - 1;
}

Sale saleIn(const std::vector<std::string_view>& fields, std::vector<Feature>& features) {
    Sale sale;
    sale.id = fields[0];
    sale.propertyId = sale.id;
    sale.date = Date::parseIso(fields[1]).value();
    sale.price = Money::fromUnits(numberIn(fields[2]), Currency("USD"));
    sale.location = Location{numberIn(fields[3]), numberIn(fields[4])};
    sale.facts = Facts(features.size());
    for (std::size_t k = 0; k < features.size(); ++k) {
        const std::string_view text = fields[firstFeature + k];
        if (features[k].isNumber())
            sale.facts.set(k, numberIn(text));
        else
            sale.facts.setLevel(k, levelIn(features[k], text));
    }
    return sale;
}

}  // namespace

SaleSet readSalesTable(const std::string& file, std::size_t rows) {
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line)) throw std::runtime_error("cannot be read: " + file);
    const auto header = fieldsOf(line);
    if (header.size() != firstFeature + columns.size()) throw std::runtime_error("other columns: " + file);
    for (std::size_t k = 0; k < columns.size(); ++k)
        if (header[firstFeature + k] != columns[k].name) throw std::runtime_error("other columns: " + file);

    std::vector<Feature> made = features();
    SaleSet set;
    while (set.sales.size() < rows && std::getline(in, line)) set.sales.push_back(saleIn(fieldsOf(line), made));
    set.catalogue =
        std::make_shared<const FeatureCatalogue>(FeatureCatalogue::create("large sample", std::move(made)).value());
    set.sortCanonically();
    return set;
}

}  // namespace herleid
