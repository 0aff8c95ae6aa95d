#include "tests/ui/session/synthetic_project.h"

#include <cmath>
#include <fstream>

namespace herleid {

namespace {

Feature number(const char* name, const char* nl, const char* en, const char* unit, Transform transform,
               Role role) {
    Feature feature;
    feature.name = name;
    feature.labels = {{"nl", nl}, {"en", en}};
    feature.unit = unit;
    feature.transform = transform;
    feature.role = role;
    return feature;
}

/// A sequence without a pattern, the same everywhere (Lehmer 1951, multiplier of Park & Miller 1988).
class Sequence {
public:
    double next() {
        m_state = m_state * 48271 % 2147483647;
        return static_cast<double>(m_state) / 2147483647.0;
    }
    int whole(int low, int high) { return low + static_cast<int>(next() * (high - low + 1)); }

private:
    long long m_state = 20261123;
};

}  // namespace

Project::Creation syntheticCreation() {
    Feature type = number("type", "type woning", "type", "", Transform::None, Role::DwellingType);
    type.kind = FeatureKind::Category;
    type.levels = {{"terraced", {{"nl", "tussenwoning"}, {"en", "terraced"}}},
                   {"detached", {{"nl", "vrijstaand"}, {"en", "detached"}}}};
    Project::Creation creation;
    creation.catalogue =
        FeatureCatalogue::create(
            "synthetic",
            {number("floor_area", "woonoppervlakte", "floor area", "m²", Transform::Log, Role::FloorArea),
             number("plot_area", "kaveloppervlakte", "plot area", "m²", Transform::Log1p, Role::PlotArea),
             number("build_year", "bouwjaar", "build year", "year", Transform::None, Role::BuildYear), type})
            .value();
    creation.settings.title = "Voorbeeldstad";
    return creation;
}

std::filesystem::path writeSyntheticSales(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "sales.csv";
    std::ofstream out(file);
    out << "id,sold,price,x,y,street,number,postcode,city,floor_area,plot_area,build_year,type\n";
    Sequence sequence;
    for (int i = 1; i <= syntheticSales; ++i) {
        const int area = sequence.whole(70, 190);
        const int plot = sequence.whole(80, 600);
        const int year = sequence.whole(1920, 2018);
        const bool detached = sequence.next() < 0.3;
        const double x = 155000 + 3000 * sequence.next();
        const double y = 463000 + 3000 * sequence.next();
        const int month = sequence.whole(0, 35);
        const double log = 9.2 + 0.7 * std::log(area) + 0.08 * std::log(1 + plot) + 0.002 * (year - 1970) +
                           (detached ? 0.15 : 0) + 0.004 * month + 0.1 * (sequence.next() - 0.5);
        out << 1000 + i << ',' << 2022 + month / 12 << '-' << (month % 12 < 9 ? "0" : "") << month % 12 + 1
            << "-15," << std::lround(std::exp(log)) << ',' << std::lround(x) << ',' << std::lround(y)
            << ",Lindelaan," << i << ",1234 AB,Voorbeeldstad," << area << ',' << plot << ',' << year << ','
            << (detached ? "detached" : "terraced") << '\n';
    }
    out << "9999,2023-01-15,,155000,463000,Lindelaan,999,1234 AB,Voorbeeldstad,100,100,1990,terraced\n";
    return file;
}

ImportRequest syntheticImport(const std::filesystem::path& file) {
    const FeatureCatalogue catalogue = syntheticCreation().catalogue;
    Mapping mapping;
    mapping.id = "id";
    mapping.saleDate.column = "sold";
    mapping.price = "price";
    mapping.x = "x";
    mapping.y = "y";
    mapping.street = "street";
    mapping.houseNumber = "number";
    mapping.postcode = "postcode";
    mapping.city = "city";
    for (const Feature& feature : catalogue.features())
        mapping.features.push_back({feature.name, feature, {}});
    ImportRequest request;
    request.file = file;
    request.mapping = mapping;
    return request;
}

}  // namespace herleid
