#pragma once

#include <QString>
#include <string>
#include <vector>

#include "data/import.h"
#include "ui/text/format.h"

namespace herleid {

/// What a column of a file can be: an identifier, a price, a characteristic. key: as in a mapping's JSON for what every
/// file can have ("sale_date"), "feature:NAME", "correction:KIND", "new:number" or "new:category"; empty: not used.
struct ImportMeaning {
    std::string key;
    QString title;
    bool isNumber = false;
    bool isDate = false;
};

/// Everything that a column of a file of this kind can mean, "not used" first.
[[nodiscard]] std::vector<ImportMeaning> importMeanings(ImportKind kind, const FeatureCatalogue& catalogue,
                                                        const Mapping& mapping, const Format& format);
/// What the mapping makes of the column; empty: not used.
[[nodiscard]] std::string importMeaningOf(const Mapping& mapping, const std::string& column);
/// Gives the column another meaning; a column that had it before is no longer used. A new characteristic takes the name
/// of its column.
void giveMeaning(Mapping& mapping, const std::string& column, const std::string& meaning,
                 const FeatureCatalogue& catalogue);
/// What a file of this kind cannot do without and the mapping does not have, in words.
[[nodiscard]] QStringList missingMeanings(ImportKind kind, const Mapping& mapping);

}  // namespace herleid
