#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "data/number_text.h"
#include "model/facts/feature_catalogue.h"

namespace herleid {

/// A column with dates, and the forms in which they may stand there. Several forms are safe only where no text of the
/// column can be read by two of them.
struct DateColumn {
    std::string column;
    std::vector<std::string> formats{"%Y-%m-%d"};  ///< strptime-like, see Date::parse
    friend bool operator==(const DateColumn&, const DateColumn&) = default;
};

/// A column with amounts that are added to the price of a sale (see PriceCorrection).
struct CorrectionColumn {
    std::string column;
    std::string kind;
    friend bool operator==(const CorrectionColumn&, const CorrectionColumn&) = default;
};

/// Which column feeds a feature, and how its text is read.
struct MappedFeature {
    std::string column;
    Feature feature;                   ///< used as it is when the catalogue lacks the name
    std::vector<std::string> missing;  ///< texts that mean "not recorded"; the empty text always does
    bool statesKind = false;  ///< the mapping says what kind it is, and must agree with the catalogue
    friend bool operator==(const MappedFeature&, const MappedFeature&) = default;
};

/// How the columns of a file become properties or sales: the file format of CLI.md. A mapping that names no column at
/// all only says how the file is to be opened; the rest is then guessed.
struct Mapping {
    std::string id;          ///< column of the sale's or property's own identifier; empty: row number
    std::string propertyId;  ///< column; empty: the id is the property's too
    DateColumn saleDate;     ///< of the agreement (koopdatum)
    DateColumn deliveryDate;
    DateColumn recordedOn;   ///< since when the source has the facts of the row
    DateColumn verifiedOn;   ///< when they were last verified
    std::string price;       ///< column
    std::string transactionCode, usability, circumstances;  ///< columns, kept verbatim
    std::vector<CorrectionColumn> corrections;
    std::string bagObject, bagBuilding;                     ///< columns with 16 digits
    std::string sale;        ///< column in a file with parts: the sale as at which they are recorded
    std::string partKind, partArea, partYear;               ///< columns of a file with one part a row
    std::string areaCode, areaName, areaParent;             ///< columns of a layer with boundaries
    std::string areaKind;  ///< "municipality", "district" or "neighbourhood": what the boundaries are
    std::string bagBuildYear, bagFloorArea, bagUse, bagStatus;  ///< columns of the BAG
    std::string x;      ///< columns of the coordinates; without them a row's own geometry is its place
    std::string y;
    std::string crs;                                  ///< "EPSG:4326"; empty: the project's own
    std::string street, houseNumber, postcode, city;  ///< columns of the address
    std::string houseLetter, houseAddition;           ///< what comes behind the number, where it has own columns
    std::string decimal = ".";
    std::string thousands;  ///< separator to skip, or empty
    std::map<std::string, NumberFormat> numberFormats;  ///< column → its own signs, where they differ from the above
    std::string layer;     ///< sheet of a workbook or layer of a file; empty: the first with rows
    int skipRows = 0;      ///< lines or rows above the header
    std::string encoding;   ///< "UTF-8", "ISO-8859-1"; empty: UTF-8, strictly
    std::string separator;  ///< "," ";" or a tab; empty: what the header line uses
    std::string source;     ///< provenance of the facts; empty: the file's name
    std::vector<MappedFeature> features;
    friend bool operator==(const Mapping&, const Mapping&) = default;

    [[nodiscard]] bool namesColumns() const;
    /// The signs of the numbers in a column.
    [[nodiscard]] NumberFormat numbersOf(const std::string& column) const;
};

/// Fails with JsonInvalid or JsonField; an unknown key is a JsonField too, so that no typing error is lost.
[[nodiscard]] Result<Mapping> parseMapping(const std::string& text, const std::string& origin);
[[nodiscard]] Result<Mapping> readMapping(const std::filesystem::path& file);
[[nodiscard]] std::string writeMapping(const Mapping& mapping);

}  // namespace herleid
