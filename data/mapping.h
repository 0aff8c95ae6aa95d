#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/feature_catalogue.h"

namespace herleid {

/// Which column feeds a feature, and how its text is read.
struct MappedFeature {
    std::string column;
    Feature feature;                   ///< used as it is when the catalogue lacks the name
    std::vector<std::string> missing;  ///< texts that mean "not recorded"; the empty text always does
    bool statesKind = false;  ///< the mapping says what kind it is, and must agree with the catalogue
    friend bool operator==(const MappedFeature&, const MappedFeature&) = default;
};

/// How the columns of a file become properties or sales: the file format of CLI.md.
struct Mapping {
    std::string id;          ///< column of the sale's or property's own identifier; empty: row number
    std::string propertyId;  ///< column; empty: the id is the property's too
    std::string saleDate;    ///< column
    std::string dateFormat = "%Y-%m-%d";
    std::string price;  ///< column
    std::string x;      ///< columns of the coordinates
    std::string y;
    std::string crs;                                  ///< "EPSG:4326"; empty: the project's own
    std::string street, houseNumber, postcode, city;  ///< columns of the address
    std::string decimal = ".";
    std::string thousands;  ///< separator to skip, or empty
    std::string encoding;   ///< "UTF-8", "ISO-8859-1"; empty: UTF-8, strictly
    std::string separator;  ///< "," ";" or a tab; empty: what the header line uses
    std::string source;     ///< provenance of the facts; empty: the file's name
    std::vector<MappedFeature> features;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// Fails with JsonInvalid or JsonField; an unknown key is a JsonField too, so that no typing error is lost.
[[nodiscard]] Result<Mapping> parseMapping(const std::string& text, const std::string& origin);
[[nodiscard]] Result<Mapping> readMapping(const std::filesystem::path& file);
[[nodiscard]] std::string writeMapping(const Mapping& mapping);

/// Guesses a mapping from column names and the catalogue: names equal to a feature, a label or a well-known
/// Dutch or English word for a role. columns: header; sample: the first rows.
[[nodiscard]] Mapping guessMapping(const std::vector<std::string>& columns,
                                   const std::vector<std::vector<std::string>>& sample,
                                   const FeatureCatalogue& catalogue);

}  // namespace herleid
