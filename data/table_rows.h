#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// The tables of a project that can hold a million rows. Values: dwellings with their value, see ValueRuns.
enum class RowTable { Properties, Sales, Values };

/// A column to sort by. What a table does not have sorts nothing.
struct RowColumn {
    enum class Of {
        Row,             ///< the order in which rows came in
        Id,
        Dwelling,        ///< of a sale: the property's id
        Address,
        Postcode,
        City,
        SaleDate,
        DeliveryDate,
        Price,
        CorrectedPrice,  ///< see Sale::correctedPrice
        IsIncluded,
        TransactionCode,
        Usability,
        Value,           ///< of Values, as are the next four; amounts in units of the currency
        Interval,        ///< sorted by its width as a share of the value
        ValueBefore,     ///< of the year before
        Change,          ///< from that to the value, percent
        Warnings,
        Feature,
    };
    Of of = Of::Row;
    std::size_t feature = 0;  ///< position in the catalogue
    friend bool operator==(const RowColumn&, const RowColumn&) = default;
};

/// What must hold for one column of a row.
struct RowCondition {
    enum class Is { Missing, Recorded, Level, Between };
    RowColumn column;                 ///< Price, CorrectedPrice, SaleDate, Feature or those of Values
    Is is = Is::Recorded;
    std::string level;                ///< code; of a flag "0" or "1"
    std::optional<double> from, to;   ///< inclusive; of numbers
    std::optional<Date> first, last;  ///< inclusive; of dates
    friend bool operator==(const RowCondition&, const RowCondition&) = default;
};

/// Which rows, in which order. Rows without a value come last in either direction; equal ones as they came in.
struct RowQuery {
    RowTable table = RowTable::Properties;
    std::string text;  ///< part of an id, or the beginnings of words of the address or postcode
    std::vector<RowCondition> conditions;
    std::optional<bool> isIncluded;  ///< of sales
    std::optional<bool> isDecided;   ///< of sales: by a person
    RowColumn order;
    bool descending = false;
    std::string language = "nl";     ///< of the labels by which levels of a category are sorted
    friend bool operator==(const RowQuery&, const RowQuery&) = default;
};

/// The numbers (fid) of the rows that match, in order: 8 bytes a row. Takes as long as reading the table where no index
/// helps, so it belongs on a thread of its own. Fails with UnknownFeature or Cancelled.
[[nodiscard]] Result<std::vector<std::int64_t>> rowNumbers(const Project& project, const RowQuery& query,
                                                           Progress& progress);

/// The rows with these numbers, in this order; a row that is gone has an empty id. Some hundreds take milliseconds.
[[nodiscard]] Result<std::vector<Property>> propertiesAt(const Project& project,
                                                         const std::vector<std::int64_t>& numbers);
[[nodiscard]] Result<std::vector<Sale>> salesAt(const Project& project, const std::vector<std::int64_t>& numbers);

}  // namespace herleid
