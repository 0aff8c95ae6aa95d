#include "ui/dialogs/import_sample.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/session/import_meaning.h"

namespace herleid {

namespace {

struct ImportSample {
    Q_DECLARE_TR_FUNCTIONS(herleid::ImportSample)
};

/// A column of the preview: what it means, and the characteristic it is of, if any.
struct ShownColumn {
    ImportMeaning meaning;
    const Feature* feature = nullptr;
};

const Feature* featureNamed(const std::string& name, const FeatureCatalogue& catalogue, const Mapping& mapping) {
    if (const auto known = catalogue.find(name)) return &catalogue[*known];
    for (const MappedFeature& mapped : mapping.features)
        if (mapped.feature.name == name) return &mapped.feature;
    return nullptr;
}

/// What the identifier of a row is called depends on what the rows are.
std::string meaningOf(const std::string& column, ImportKind kind) {
    if (column != "id") return column;
    switch (kind) {
        case ImportKind::Parts:
        case ImportKind::Properties: return "property_id";
        case ImportKind::Areas: return "area_code";
        case ImportKind::Bag: return "bag_object";
        default: return column;
    }
}

/// Of the columns that a preview makes of several columns of a file.
QString madeTitle(const std::string& column) {
    if (column == "address") return ImportSample::tr("Address");
    if (column == "corrections") return ImportSample::tr("Price corrections");
    if (column == "rings") return ImportSample::tr("Rings of the boundary");
    return QString::fromStdString(column);
}

ShownColumn shownColumn(const std::string& column, ImportKind kind, const std::vector<ImportMeaning>& meanings,
                        const FeatureCatalogue& catalogue, const Mapping& mapping) {
    const std::string key = meaningOf(column, kind);
    for (const ImportMeaning& meaning : meanings)
        if (meaning.key == key) return {meaning, nullptr};
    for (const ImportMeaning& meaning : meanings)
        if (meaning.key == "feature:" + column) return {meaning, featureNamed(column, catalogue, mapping)};
    return {{column, madeTitle(column), false, false}, nullptr};
}

bool isYear(const std::string& key) {
    return key == "part_year" || key == "bag_build_year";
}

QString cellText(const ShownColumn& column, const std::string& value, const Format& format) {
    const QString plain = QString::fromStdString(value);
    if (column.feature != nullptr) {
        const auto fact = parsePlainText(*column.feature, value);
        return fact ? format.fact(*column.feature, *fact) : plain;
    }
    if (column.meaning.isDate) {
        const auto date = Date::parseIso(value);
        return date ? format.date(*date) : plain;
    }
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!column.meaning.isNumber || !isNumber || isYear(column.meaning.key)) return plain;
    return format.number(number, number == std::floor(number) ? 0 : 2);
}

TextCell cellOf(const ShownColumn& column, const std::string& value, const Format& format) {
    if (value.empty()) return {QStringLiteral("–"), ImportSample::tr("not recorded"), false, true};
    return {cellText(column, value, format), {}, false, false};
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

TextTable rowsAsTheyWillBe(const ImportReport& report, ImportKind kind, const FeatureCatalogue& catalogue,
                           const Format& format) {
    const auto meanings = importMeanings(kind, catalogue, report.mapping, format);
    std::vector<ShownColumn> columns;
    TextTable table;
    for (const std::string& name : report.firstRows.columns) {
        columns.push_back(shownColumn(name, kind, meanings, catalogue, report.mapping));
        const ImportMeaning& meaning = columns.back().meaning;
        table.columns.push_back({meaning.title, {}, meaning.isNumber || meaning.isDate});
    }
    for (const auto& row : report.firstRows.rows) {
        std::vector<TextCell> cells;
        for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i)
            cells.push_back(cellOf(columns[i], row[i], format));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace herleid
