#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "data/coordinate_system.h"
#include "data/delimited_file.h"
#include "data/import_plan.h"
#include "model/facts/part.h"
#include "model/facts/property.h"
#include "model/facts/sale.h"

namespace herleid {

/// What one row of a file says, read and judged by itself.
struct ImportedRow {
    std::int64_t row = 0;
    std::string id;  ///< of the sale, the property, the area, or the dwelling in the BAG
    std::string propertyId;
    Date date;
    Money price;
    std::optional<Location> location;  ///< in the project's system
    Address address;
    BagIdentifiers bag;
    std::shared_ptr<const Transaction> transaction;  ///< of a sale; null where the file says nothing more
    std::optional<Date> recordedOn;                  ///< since when the source has these facts
    std::optional<Date> verifiedOn;                  ///< when they were last verified
    /// Of a file with parts. Its owner is the sale `id` where both identifiers are given, otherwise the one given: a
    /// dwelling where the project has one with that identifier, or else a sale.
    Part part;
    /// Of a file with boundaries: `id` is the code. In the project's system, outer and inner rings alike.
    std::vector<std::vector<Location>> rings;
    std::string areaName, areaParent;
    std::vector<double> numbers;     ///< per planned feature: number or flag; NaN: not recorded
    std::vector<std::string> codes;  ///< per planned feature: level; empty: not recorded
};

/// Reads records by a plan. The first thing wrong in a row makes it a problem; nothing is ever guessed.
class RowReader {
public:
    /// Throws Failed with UnknownCrs.
    RowReader(const ImportPlan& plan, const std::string& projectCrs, Currency currency);
    /// dataRow: 1 for the first row below the header.
    [[nodiscard]] std::variant<ImportedRow, RowProblem> read(const DelimitedRecord& record,
                                                             std::int64_t dataRow);

private:
    void readIdentity(const DelimitedRecord& record, std::int64_t dataRow, ImportedRow& row) const;
    void readSale(const DelimitedRecord& record, ImportedRow& row);
    void readLocation(const DelimitedRecord& record, ImportedRow& row) const;
    void readFeature(const DelimitedRecord& record, std::size_t index, ImportedRow& row) const;
    /// A missing marker that is a number means every way of writing it: "0" also "0.00".
    [[nodiscard]] bool isMissingMarker(const PlannedFeature& planned, double value) const;
    [[nodiscard]] Date readDate(const std::string& text);

    const ImportPlan& m_plan;
    Currency m_currency;
    std::optional<CoordinateTransformer> m_transformer;
    bool m_isGeographic = false;
    std::vector<std::string> m_header;              // column names by position
    std::unordered_map<std::string, Date> m_dates;  // the few thousand days a file has, read once
};

/// The text without blanks around it.
[[nodiscard]] std::string trimmedText(const std::string& text);

}  // namespace herleid
