#include "ui/dialogs/import_sample.h"

#include <QCoreApplication>
#include <cmath>

#include "data/date_text.h"
#include "data/number_text.h"
#include "ui/session/import_meaning.h"

namespace herleid {

namespace {

struct ImportSample {
    Q_DECLARE_TR_FUNCTIONS(herleid::ImportSample)
};

struct UsedColumn {
    std::size_t position = 0;
    ImportMeaning meaning;
    const Feature* feature = nullptr;
    NumberFormat numbers;
    std::vector<std::string> dates;
};

const Feature* featureOf(const std::string& meaning, const FeatureCatalogue& catalogue, const Mapping& mapping) {
    if (meaning.rfind("feature:", 0) != 0) return nullptr;
    const std::string name = meaning.substr(meaning.find(':') + 1);
    if (const auto known = catalogue.find(name)) return &catalogue[*known];
    for (const MappedFeature& mapped : mapping.features)
        if (mapped.feature.name == name) return &mapped.feature;
    return nullptr;
}

std::vector<std::string> datesOf(const std::string& column, const Mapping& mapping) {
    for (const DateColumn* date : {&mapping.saleDate, &mapping.deliveryDate, &mapping.recordedOn, &mapping.verifiedOn})
        if (date->column == column) return date->formats;
    return {};
}

std::vector<UsedColumn> usedColumns(const FileInspection& inspection, ImportKind kind, const FeatureCatalogue& catalogue,
                                    const Format& format) {
    const Mapping& mapping = inspection.mapping;
    const auto meanings = importMeanings(kind, catalogue, mapping, format);
    std::vector<UsedColumn> used;
    for (std::size_t i = 0; i < inspection.columns.size(); ++i) {
        const std::string& column = inspection.columns[i].column;
        const std::string key = importMeaningOf(mapping, column);
        for (const ImportMeaning& meaning : meanings) {
            if (key.empty() || meaning.key != key) continue;
            used.push_back({i, meaning, featureOf(key, catalogue, mapping),
                            mapping.numbersOf(column),
                            datesOf(column, mapping)});
        }
    }
    return used;
}

std::optional<QString> readText(const UsedColumn& column, const std::string& text, const Format& format) {
    if (column.meaning.isDate) {
        const auto date = parseDate(text, column.dates);
        return date ? std::optional(format.date(*date)) : std::nullopt;
    }
    if (column.meaning.isNumber) {
        const auto number = parseNumber(text, column.numbers);
        if (!number) return std::nullopt;
        if (column.feature != nullptr) return format.fact(*column.feature, *number);
        const bool isWhole = *number == std::floor(*number);
        return format.number(*number, isWhole ? 0 : 2);
    }
    if (column.feature != nullptr && column.feature->hasLevels())
        if (const auto level = column.feature->levelOf(text)) return format.fact(*column.feature, static_cast<double>(*level));
    return QString::fromStdString(text);
}

TextCell cellOf(const UsedColumn& column, const std::vector<std::string>& row, const Format& format) {
    const QString raw = column.position < row.size() ? QString::fromStdString(row[column.position]).trimmed() : QString();
    if (raw.isEmpty()) return {QStringLiteral("–"), ImportSample::tr("not recorded"), false, true};
    const auto text = readText(column, raw.toStdString(), format);
    if (!text) return {ImportSample::tr("“%1”?").arg(raw), ImportSample::tr("“%1” cannot be read").arg(raw), true, false};
    return {*text, ImportSample::tr("in the file: %1").arg(raw), false, false};
}

}  // namespace

TextTable rowsAsTheyStand(const FileInspection& inspection) {
    TextTable table;
    for (const ColumnFinding& column : inspection.columns)
        table.columns.push_back({QString::fromStdString(column.column), {}, false});
    for (const auto& row : inspection.firstRows) {
        std::vector<TextCell> cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cells.push_back({i < row.size() ? QString::fromStdString(row[i]) : QString(), {}, false, false});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

TextTable rowsAsTheyWillBe(const FileInspection& inspection, ImportKind kind, const FeatureCatalogue& catalogue,
                           const Format& format) {
    TextTable table;
    const auto used = usedColumns(inspection, kind, catalogue, format);
    for (const UsedColumn& column : used)
        table.columns.push_back({column.meaning.title,
                                 QString::fromStdString(inspection.columns[column.position].column),
                                 column.meaning.isNumber || column.meaning.isDate});
    for (const auto& row : inspection.firstRows) {
        std::vector<TextCell> cells;
        for (const UsedColumn& column : used) cells.push_back(cellOf(column, row, format));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace herleid
