#pragma once

#include <QString>
#include <vector>

#include "data/sale_screening.h"
#include "data/table_rows.h"
#include "data/value_list.h"
#include "ui/text/format.h"

namespace herleid {

/// A column of the table of dwellings or sales, as a person chooses it.
struct RowColumnTitle {
    RowColumn column;
    QString key;           ///< fixed: what is remembered
    QString title;
    bool isNumber = false; ///< right-aligned
    bool isUsual = true;   ///< shown until chosen otherwise
};

/// Every column that a table of the project can have, in their usual order.
[[nodiscard]] std::vector<RowColumnTitle> rowColumnTitles(RowTable table, const FeatureCatalogue& catalogue,
                                                          const Format& format);

/// What stands in a cell.
[[nodiscard]] QString rowCellText(const Property& property, const RowColumn& column, const FeatureCatalogue& catalogue,
                                  const Format& format);
/// currency: of the project.
[[nodiscard]] QString rowCellText(const Property& property, const ListedValue& value, const RowColumn& column,
                                  const FeatureCatalogue& catalogue, const Currency& currency, const Format& format);
/// screening: null where it is not known.
[[nodiscard]] QString rowCellText(const Sale& sale, const SaleScreening* screening, const RowColumn& column,
                                  const FeatureCatalogue& catalogue, const Format& format);

}  // namespace herleid
