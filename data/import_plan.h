#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "data/coordinate_system.h"
#include "data/import.h"
#include "data/number_text.h"
#include "data/table_source.h"

namespace herleid {

/// One mapped feature, resolved: column of the file → feature of the catalogue.
struct PlannedFeature {
    std::size_t column = 0;
    std::size_t feature = 0;
    std::unordered_set<std::string> missing;
    bool hasFixedLevels = false;             ///< ordered, and its levels were known before
    std::unordered_set<std::string> levels;  ///< of the catalogue
    std::unordered_map<std::string, std::string> spellings;  ///< folded code or label (see foldedText) → level
    std::optional<double> minimum;           ///< the catalogue's, or 0 for what cannot be negative
};

/// How one file is imported: the mapping with its columns looked up in the header and its features in the
/// catalogue, which is extended by those it lacks.
struct ImportPlan {
    ImportKind kind = ImportKind::Sales;
    Mapping mapping;
    FeatureCatalogue catalogue;  ///< the project's, with the mapping's new features at the end
    std::vector<NumberFormat> numbers;  ///< by column
    std::vector<std::string> header;
    std::string crs;  ///< of the coordinates in the file, or of its geometries
    bool usesGeometry = false;  ///< places are the rows' own geometries
    std::optional<std::size_t> id, propertyId, sale, saleDate, deliveryDate, recordedOn, verifiedOn, price, x, y,
        street, houseNumber, houseLetter, houseAddition, postcode, city, transactionCode, usability, circumstances, bagObject, bagBuilding,
        bagBuildYear, bagFloorArea, bagUse, bagStatus, partKind, partArea, partYear, areaCode, areaName, areaParent;
    std::vector<std::size_t> corrections;  ///< as in the mapping
    std::vector<PlannedFeature> features;
    std::size_t columns = 0;
    std::vector<std::string> unusedColumns;
};

/// What planning asks of the project besides its catalogue: whether any fact of a feature is recorded.
using FeatureInUse = std::function<bool(std::size_t feature)>;

/// Throws Failed with ColumnMissing, ColumnNotRecognised or MappingConflict. A new feature that has a role
/// which another one, without any recorded fact, holds in the catalogue takes that role over; the other
/// becomes informative. So a fresh project with a bundled catalogue takes any city's own features.
[[nodiscard]] ImportPlan planImport(const ImportRequest& request, const Mapping& mapping,
                                    const TableSource& table, const FeatureCatalogue& catalogue,
                                    const std::string& projectCrs, const FeatureInUse& isInUse);

/// The text in small letters with single blanks, so that spellings of one level meet: "Tussen  Woning " is
/// "tussen woning".
[[nodiscard]] std::string foldedText(std::string_view text);

}  // namespace herleid
