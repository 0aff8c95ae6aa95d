#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "data/coordinate_system.h"
#include "data/import_plan.h"
#include "data/table_source.h"
#include "model/facts/part.h"
#include "model/facts/property.h"
#include "model/facts/sale.h"

namespace herleid {

/// A boundary.
struct ImportedArea {
    std::string kind, code, name, parent;
    std::vector<std::vector<Location>> rings;  ///< see TableRow, in the project's system
};

/// What the register of addresses and buildings says about one object; its address and place are the row's.
struct ImportedBagObject {
    std::optional<int> buildYear;
    double floorAreaM2 = Facts::missing();
    std::string use;
    std::string status;
};

/// What one row of a file says, read and judged by itself.
struct ImportedRow {
    std::int64_t row = 0;
    std::string id;  ///< of the sale or the property; of a part its owner's; of an area its code; of a BAG object its own
    std::string propertyId;  ///< empty for a part as at a sale, for an area and for the BAG
    std::string saleId;      ///< of a part: the sale as at which it is recorded; otherwise empty
    BagIdentifiers bag;
    Transaction transaction;                 ///< of a sale
    std::optional<Date> recordedOn;          ///< since when the source has these facts
    std::optional<Date> verifiedOn;
    std::optional<Part> part;                ///< in a file of parts
    std::optional<ImportedArea> area;        ///< in a layer of boundaries
    std::optional<ImportedBagObject> bagObject;
    Date date;
    Money price;
    std::optional<Location> location;  ///< in the project's system
    Address address;
    std::vector<double> numbers;     ///< per planned feature: number or flag; NaN: not recorded
    std::vector<std::string> codes;  ///< per planned feature: level; empty: not recorded
};

/// Reads records by a plan. The first thing wrong in a row makes it a problem; nothing is ever guessed.
class RowReader {
public:
    /// Throws Failed with UnknownCrs.
    RowReader(const ImportPlan& plan, const std::string& projectCrs, Currency currency);
    /// dataRow: 1 for the first row below the header.
    [[nodiscard]] std::variant<ImportedRow, RowProblem> read(const TableRow& record,
                                                             std::int64_t dataRow);

private:
    void readIdentity(const TableRow& record, std::int64_t dataRow, ImportedRow& row) const;
    void readSale(const TableRow& record, ImportedRow& row);
    void readTransaction(const TableRow& record, ImportedRow& row);
    void readPart(const TableRow& record, ImportedRow& row) const;
    void readArea(const TableRow& record, ImportedRow& row) const;
    void readBag(const TableRow& record, ImportedRow& row) const;
    void readLocation(const TableRow& record, ImportedRow& row) const;
    void readFeature(const TableRow& record, std::size_t index, ImportedRow& row) const;
    [[nodiscard]] std::string readLevel(const PlannedFeature& planned, const TableRow& record,
                                        const std::string& text) const;
    /// A missing marker that is a number means every way of writing it: "0" also "0.00".
    [[nodiscard]] bool isMissingMarker(const PlannedFeature& planned, double value) const;
    /// Nothing where the cell is empty.
    [[nodiscard]] std::optional<double> readNumber(const TableRow& record, std::size_t column) const;
    [[nodiscard]] std::optional<Date> readDate(const TableRow& record, const std::optional<std::size_t>& column,
                                               const DateColumn& dates);
    /// 16 digits, or empty.
    [[nodiscard]] std::string readBagId(const TableRow& record, const std::optional<std::size_t>& column) const;
    [[nodiscard]] std::optional<int> readYear(const TableRow& record, std::size_t column) const;

    const ImportPlan& m_plan;
    Currency m_currency;
    std::optional<CoordinateTransformer> m_transformer;
    bool m_isGeographic = false;
    std::map<std::size_t, std::unordered_map<std::string, Date>> m_dates;  // by column: the days a file has, read once
};

/// The text without blanks around it.
[[nodiscard]] std::string trimmedText(const std::string& text);

}  // namespace herleid
