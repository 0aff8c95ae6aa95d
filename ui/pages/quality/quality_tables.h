#pragma once

#include "data/ratio_exchange.h"
#include "model/quality/rivals.h"
#include "ui/session/quality_reading.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

namespace herleid {

// What the place Quality shows as tables: words and numbers of a reading, nothing else.

/// Every figure: value, 95% interval, without outliers, with its own price, norm with its source, verdict; then the tests
/// whether values follow prices.
[[nodiscard]] TextTable figuresTable(const QualityReading& reading, const Format& format);
/// The groups of one way of dividing.
[[nodiscard]] TextTable groupsTable(const QualityReading& reading, std::size_t table, const Format& format);
/// The sales of which the value is farthest from the price.
[[nodiscard]] TextTable farthestTable(const QualityReading& reading, const Currency& currency, const Format& format);
/// The sales that carry most of the model, and what each does to values.
[[nodiscard]] TextTable influentialTable(const QualityReading& reading, const Currency& currency, const Format& format);
/// Two ways of dividing at once: number of sales, median and COD where they cross.
[[nodiscard]] TextTable crossedTable(const QualityReading& reading, std::size_t rows, std::size_t columns, const Format& format);

/// A line a figure, a column a rival, then the differences from the first with their ranges.
[[nodiscard]] TextTable rivalsTable(const RivalStudy& study, const Format& format);

/// Figures with their ranges, a column a municipality; what differs for certain from the first has a sign.
[[nodiscard]] TextTable municipalitiesTable(const std::vector<RatioExchange>& all, const Format& format);

}  // namespace herleid
