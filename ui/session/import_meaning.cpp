#include "ui/session/import_meaning.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <utility>

#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::ImportWords)
};

enum Kinds : unsigned {
    OfSales = 1U << static_cast<unsigned>(ImportKind::Sales),
    OfProperties = 1U << static_cast<unsigned>(ImportKind::Properties),
    OfParts = 1U << static_cast<unsigned>(ImportKind::Parts),
    OfAreas = 1U << static_cast<unsigned>(ImportKind::Areas),
    OfBag = 1U << static_cast<unsigned>(ImportKind::Bag),
};

enum class Reads { Text, Number, Date };

struct ColumnRole {
    const char* key;
    const char* title;
    unsigned kinds;
    Reads reads;
    std::string Mapping::* column;   // of a text or number
    DateColumn Mapping::* date;      // of a date
};

// In the order of the list. The titles are translated where they are shown.
const std::vector<ColumnRole>& columnRoles() {
    static const std::vector<ColumnRole> roles{
        {"id", QT_TRANSLATE_NOOP("herleid::ImportWords", "Number of the sale or dwelling"), OfSales | OfProperties, Reads::Text, &Mapping::id, nullptr},
        {"property_id", QT_TRANSLATE_NOOP("herleid::ImportWords", "Number of the dwelling (WOZ number)"), OfSales | OfProperties | OfParts, Reads::Text, &Mapping::propertyId, nullptr},
        {"sale_date", QT_TRANSLATE_NOOP("herleid::ImportWords", "Date of the sales agreement"), OfSales, Reads::Date, nullptr, &Mapping::saleDate},
        {"price", QT_TRANSLATE_NOOP("herleid::ImportWords", "Sale price"), OfSales, Reads::Number, &Mapping::price, nullptr},
        {"delivery_date", QT_TRANSLATE_NOOP("herleid::ImportWords", "Date of delivery"), OfSales, Reads::Date, nullptr, &Mapping::deliveryDate},
        {"transaction_code", QT_TRANSLATE_NOOP("herleid::ImportWords", "Transaction code"), OfSales, Reads::Text, &Mapping::transactionCode, nullptr},
        {"usability", QT_TRANSLATE_NOOP("herleid::ImportWords", "Mark of usability"), OfSales, Reads::Text, &Mapping::usability, nullptr},
        {"circumstances", QT_TRANSLATE_NOOP("herleid::ImportWords", "Circumstances of the sale"), OfSales, Reads::Text, &Mapping::circumstances, nullptr},
        {"sale", QT_TRANSLATE_NOOP("herleid::ImportWords", "Number of the sale as at which they are recorded"), OfParts, Reads::Text, &Mapping::sale, nullptr},
        {"street", QT_TRANSLATE_NOOP("herleid::ImportWords", "Street"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::street, nullptr},
        {"house_number", QT_TRANSLATE_NOOP("herleid::ImportWords", "House number"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::houseNumber, nullptr},
        {"house_letter", QT_TRANSLATE_NOOP("herleid::ImportWords", "House letter"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::houseLetter, nullptr},
        {"house_addition", QT_TRANSLATE_NOOP("herleid::ImportWords", "Addition to the house number"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::houseAddition, nullptr},
        {"postcode", QT_TRANSLATE_NOOP("herleid::ImportWords", "Postcode"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::postcode, nullptr},
        {"city", QT_TRANSLATE_NOOP("herleid::ImportWords", "Town"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::city, nullptr},
        {"x", QT_TRANSLATE_NOOP("herleid::ImportWords", "X coordinate or longitude"), OfSales | OfProperties | OfBag, Reads::Number, &Mapping::x, nullptr},
        {"y", QT_TRANSLATE_NOOP("herleid::ImportWords", "Y coordinate or latitude"), OfSales | OfProperties | OfBag, Reads::Number, &Mapping::y, nullptr},
        {"bag_object", QT_TRANSLATE_NOOP("herleid::ImportWords", "BAG number of the residential object"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::bagObject, nullptr},
        {"bag_building", QT_TRANSLATE_NOOP("herleid::ImportWords", "BAG number of the building"), OfSales | OfProperties | OfBag, Reads::Text, &Mapping::bagBuilding, nullptr},
        {"bag_build_year", QT_TRANSLATE_NOOP("herleid::ImportWords", "Build year of the building"), OfBag, Reads::Number, &Mapping::bagBuildYear, nullptr},
        {"bag_floor_area", QT_TRANSLATE_NOOP("herleid::ImportWords", "Floor area"), OfBag, Reads::Number, &Mapping::bagFloorArea, nullptr},
        {"bag_use", QT_TRANSLATE_NOOP("herleid::ImportWords", "Use"), OfBag, Reads::Text, &Mapping::bagUse, nullptr},
        {"bag_status", QT_TRANSLATE_NOOP("herleid::ImportWords", "Status"), OfBag, Reads::Text, &Mapping::bagStatus, nullptr},
        {"part_kind", QT_TRANSLATE_NOOP("herleid::ImportWords", "Kind of part"), OfParts, Reads::Text, &Mapping::partKind, nullptr},
        {"part_area", QT_TRANSLATE_NOOP("herleid::ImportWords", "Area of the part"), OfParts, Reads::Number, &Mapping::partArea, nullptr},
        {"part_year", QT_TRANSLATE_NOOP("herleid::ImportWords", "Build year of the part"), OfParts, Reads::Number, &Mapping::partYear, nullptr},
        {"area_code", QT_TRANSLATE_NOOP("herleid::ImportWords", "Code of the area"), OfAreas, Reads::Text, &Mapping::areaCode, nullptr},
        {"area_name", QT_TRANSLATE_NOOP("herleid::ImportWords", "Name of the area"), OfAreas, Reads::Text, &Mapping::areaName, nullptr},
        {"area_parent", QT_TRANSLATE_NOOP("herleid::ImportWords", "Code of the larger area it lies in"), OfAreas, Reads::Text, &Mapping::areaParent, nullptr},
        {"recorded_on", QT_TRANSLATE_NOOP("herleid::ImportWords", "Recorded since"), OfSales | OfProperties | OfParts, Reads::Date, nullptr, &Mapping::recordedOn},
        {"verified_on", QT_TRANSLATE_NOOP("herleid::ImportWords", "Last verified on"), OfSales | OfProperties | OfParts, Reads::Date, nullptr, &Mapping::verifiedOn},
    };
    return roles;
}

const std::pair<const char*, const char*> corrections[] = {
    {"vve_reserve", QT_TRANSLATE_NOOP("herleid::ImportWords", "Price correction: owners' association reserve")},
    {"leasehold", QT_TRANSLATE_NOOP("herleid::ImportWords", "Price correction: leasehold")},
    {"movables", QT_TRANSLATE_NOOP("herleid::ImportWords", "Price correction: movables")},
    {"other", QT_TRANSLATE_NOOP("herleid::ImportWords", "Price correction: other")},
};

unsigned bitOf(ImportKind kind) {
    return 1U << static_cast<unsigned>(kind);
}

bool hasFeatures(ImportKind kind) {
    return kind == ImportKind::Sales || kind == ImportKind::Properties;
}

const std::string& columnOf(const ColumnRole& role, const Mapping& mapping) {
    return role.date != nullptr ? (mapping.*role.date).column : mapping.*role.column;
}

void takeAway(Mapping& mapping, const std::string& column) {
    for (const ColumnRole& role : columnRoles()) {
        if (columnOf(role, mapping) != column) continue;
        if (role.date != nullptr)
            mapping.*role.date = {};
        else
            (mapping.*role.column).clear();
    }
    std::erase_if(mapping.corrections, [&](const CorrectionColumn& one) { return one.column == column; });
    std::erase_if(mapping.features, [&](const MappedFeature& one) { return one.column == column; });
    mapping.numberFormats.erase(column);
}

MappedFeature newFeature(const std::string& column, FeatureKind kind) {
    MappedFeature mapped;
    mapped.column = column;
    mapped.feature.name = column;
    mapped.feature.kind = kind;
    mapped.statesKind = true;
    return mapped;
}

bool begins(const std::string& text, const char* with) {
    return text.rfind(with, 0) == 0;
}

std::string after(const std::string& text, char sign) {
    return text.substr(text.find(sign) + 1);
}

}  // namespace

std::vector<ImportMeaning> importMeanings(ImportKind kind, const FeatureCatalogue& catalogue, const Mapping& mapping,
                                          const Format& format) {
    std::vector<ImportMeaning> meanings{{"", ImportWords::tr("not used"), false, false}};
    for (const ColumnRole& role : columnRoles())
        if ((role.kinds & bitOf(kind)) != 0)
            meanings.push_back({role.key, ImportWords::tr(role.title), role.reads == Reads::Number, role.reads == Reads::Date});
    if (kind == ImportKind::Sales)
        for (const auto& [key, title] : corrections)
            meanings.push_back({std::string("correction:") + key, ImportWords::tr(title), true, false});
    if (!hasFeatures(kind)) return meanings;
    const auto add = [&](const Feature& feature) {
        const std::string label = feature.labels.empty() ? feature.name : feature.label(format.language().toStdString());
        meanings.push_back({"feature:" + feature.name, sentenceCase(QString::fromStdString(label)), feature.isNumber(), false});
    };
    for (const Feature& feature : catalogue.features()) add(feature);
    for (const MappedFeature& mapped : mapping.features)
        if (!catalogue.find(mapped.feature.name)) add(mapped.feature);
    meanings.push_back({"new:number", ImportWords::tr("New characteristic: a number"), true, false});
    meanings.push_back({"new:category", ImportWords::tr("New characteristic: a category"), false, false});
    return meanings;
}

std::string importMeaningOf(const Mapping& mapping, const std::string& column) {
    for (const ColumnRole& role : columnRoles())
        if (columnOf(role, mapping) == column) return role.key;
    for (const CorrectionColumn& correction : mapping.corrections)
        if (correction.column == column) {
            const bool isKnown = std::any_of(std::begin(corrections), std::end(corrections),
                                             [&](const auto& known) { return correction.kind == known.first; });
            return "correction:" + (isKnown ? correction.kind : "other");
        }
    for (const MappedFeature& feature : mapping.features)
        if (feature.column == column) return "feature:" + feature.feature.name;
    return {};
}

void giveMeaning(Mapping& mapping, const std::string& column, const std::string& meaning,
                 const FeatureCatalogue& catalogue) {
    const std::optional<MappedFeature> former = [&]() -> std::optional<MappedFeature> {
        for (const MappedFeature& feature : mapping.features)
            if ("feature:" + feature.feature.name == meaning) return feature;
        return std::nullopt;
    }();
    takeAway(mapping, column);
    if (meaning == "new:number" || meaning == "new:category") {
        mapping.features.push_back(newFeature(column, meaning == "new:number" ? FeatureKind::Number : FeatureKind::Category));
        return;
    }
    if (begins(meaning, "correction:")) {
        mapping.corrections.push_back({column, after(meaning, ':')});
        return;
    }
    if (begins(meaning, "feature:")) {
        const std::string name = after(meaning, ':');
        std::erase_if(mapping.features, [&](const MappedFeature& one) { return one.feature.name == name; });
        MappedFeature mapped = former.value_or(MappedFeature());
        mapped.column = column;
        if (const auto known = catalogue.find(name)) mapped.feature = catalogue[*known];
        mapping.features.push_back(std::move(mapped));
        return;
    }
    for (const ColumnRole& role : columnRoles()) {
        if (meaning != role.key) continue;
        if (role.date != nullptr)
            mapping.*role.date = DateColumn{column, {}};  // the forms are found in the column itself
        else
            mapping.*role.column = column;
    }
}

QStringList missingMeanings(ImportKind kind, const Mapping& mapping) {
    QStringList missing;
    const auto need = [&](bool isThere, const QString& title) {
        if (!isThere) missing << title;
    };
    switch (kind) {
        case ImportKind::Sales:
            need(!mapping.saleDate.column.empty(), ImportWords::tr("Date of the sales agreement"));
            need(!mapping.price.empty(), ImportWords::tr("Sale price"));
            break;
        case ImportKind::Properties:
            need(!mapping.id.empty() || !mapping.propertyId.empty(), ImportWords::tr("Number of the dwelling (WOZ number)"));
            break;
        case ImportKind::Parts:
            need(!mapping.sale.empty() || !mapping.propertyId.empty(), ImportWords::tr("Number of the dwelling (WOZ number)"));
            need(!mapping.partKind.empty(), ImportWords::tr("Kind of part"));
            break;
        case ImportKind::Areas:
            need(!mapping.areaCode.empty(), ImportWords::tr("Code of the area"));
            break;
        case ImportKind::Bag:
            need(!mapping.bagObject.empty(), ImportWords::tr("BAG number of the residential object"));
            break;
    }
    if (mapping.x.empty() != mapping.y.empty())
        missing << (mapping.x.empty() ? ImportWords::tr("X coordinate or longitude")
                                      : ImportWords::tr("Y coordinate or latitude"));
    return missing;
}

}  // namespace herleid
