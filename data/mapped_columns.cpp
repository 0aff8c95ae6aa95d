#include "data/mapped_columns.h"

#include <algorithm>

namespace herleid {

namespace {

/// Chosen: where nearly all dwellings are. Only used to tell 1,234 from 1.234, which differ a thousandfold.
std::optional<LikelyRange> likelyRangeOf(Role role) {
    switch (role) {
        case Role::FloorArea: return LikelyRange{10, 2'000};
        case Role::PlotArea: return LikelyRange{10, 200'000};
        case Role::Volume: return LikelyRange{30, 20'000};
        case Role::BuildYear:
        case Role::RenovationYear: return LikelyRange{1000, 2100};
        case Role::PreviousValue: return LikelyRange{5'000, 1e8};
        default: return std::nullopt;
    }
}

}  // namespace

std::vector<NumberColumn> numberColumns(const Mapping& mapping, ImportKind kind, const FeatureCatalogue& catalogue) {
    std::vector<NumberColumn> columns;
    const auto add = [&](const std::string& column, std::optional<LikelyRange> likely, bool isPlace = false) {
        if (!column.empty()) columns.push_back({column, likely, isPlace});
    };
    if (kind == ImportKind::Sales) {
        add(mapping.price, LikelyRange{5'000, 1e8});
        for (const CorrectionColumn& correction : mapping.corrections) add(correction.column, std::nullopt);
    }
    add(mapping.x, std::nullopt, true);
    add(mapping.y, std::nullopt, true);
    add(mapping.partArea, std::nullopt);
    add(mapping.partYear, LikelyRange{1000, 2100});
    add(mapping.bagBuildYear, LikelyRange{1000, 2100});
    add(mapping.bagFloorArea, likelyRangeOf(Role::FloorArea));
    for (const MappedFeature& mapped : mapping.features) {
        const auto known = catalogue.find(mapped.feature.name);
        const Feature& feature = known ? catalogue[*known] : mapped.feature;
        if (feature.isNumber()) add(mapped.column, likelyRangeOf(feature.role));
    }
    return columns;
}

std::vector<DateColumn*> dateColumns(Mapping& mapping) {
    std::vector<DateColumn*> columns;
    for (DateColumn* date : {&mapping.saleDate, &mapping.deliveryDate, &mapping.recordedOn, &mapping.verifiedOn})
        if (!date->column.empty()) columns.push_back(date);
    return columns;
}

}  // namespace herleid
