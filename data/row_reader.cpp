#include "data/row_reader.h"

#include <array>
#include <charconv>
#include <cmath>

#include "data/date_text.h"
#include "data/export_guard.h"
#include "data/failed.h"
#include "data/utf8.h"

namespace herleid {

namespace {

constexpr double highestPrice = 1e12;  // chosen: cents stay exact, and no dwelling costs it

/// Unwinds to read() with what is wrong in one value.
struct Rejected {
    RowProblemCode code;
    std::string column;
    std::string value;
    std::string detail;
};

std::string limitText(double limit) {
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), limit).ptr};
}

/// The text of a cell. A text file that we wrote ourselves has an apostrophe before what a spreadsheet would take for a
/// formula; other kinds of file need none and have none.
std::string cellText(const TableRow& record, std::size_t column) {
    const std::string text = trimmedText(record.fields[column]);
    return record.kinds.empty() ? unguarded(text) : text;
}

std::string field(const TableRow& record, const std::optional<std::size_t>& column) {
    return column ? cellText(record, *column) : std::string();
}

/// "14", "14A" or "14A-2".
std::string houseNumber(const TableRow& record, const ImportPlan& plan) {
    std::string number = field(record, plan.houseNumber) + field(record, plan.houseLetter);
    const std::string addition = field(record, plan.houseAddition);
    if (!addition.empty()) number += (number.empty() ? "" : "-") + addition;
    return number;
}

void checkShape(const TableRow& record, std::size_t columns, const std::vector<std::string>& header) {
    if (record.hasOpenQuote)
        throw Rejected{RowProblemCode::RaggedRow, "", "", "a quote that is never closed"};
    if (record.fields.size() != columns)
        throw Rejected{RowProblemCode::RaggedRow, "", std::to_string(record.fields.size()),
                       std::to_string(columns)};
    if (record.isWellEncoded) return;
    for (std::size_t i = 0; i < columns; ++i)
        if (!isUtf8(record.fields[i]))
            throw Rejected{RowProblemCode::WrongEncoding, header[i], utf8FromLatin1(record.fields[i]),
                           "UTF-8"};
}

}  // namespace

std::string trimmedText(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

RowReader::RowReader(const ImportPlan& plan, const std::string& projectCrs, Currency currency)
    : m_plan(plan), m_currency(currency) {
    if (!plan.x && !plan.usesGeometry) return;
    m_isGeographic = valueOrFail(coordinateSystem(plan.crs)).isGeographic;
    m_transformer = valueOrFail(CoordinateTransformer::create(plan.crs, projectCrs));
}

std::variant<ImportedRow, RowProblem> RowReader::read(const TableRow& record, std::int64_t dataRow) {
    try {
        checkShape(record, m_plan.columns, m_plan.header);
        ImportedRow row;
        row.row = record.line;
        readIdentity(record, dataRow, row);
        if (m_plan.kind == ImportKind::Sales) readSale(record, row);
        if (m_plan.kind == ImportKind::Parts) readPart(record, row);
        if (m_plan.kind == ImportKind::Areas) {
            readArea(record, row);
            return row;
        }
        if (m_plan.kind == ImportKind::Bag) readBag(record, row);
        row.recordedOn = readDate(record, m_plan.recordedOn, m_plan.mapping.recordedOn);
        row.verifiedOn = readDate(record, m_plan.verifiedOn, m_plan.mapping.verifiedOn);
        readLocation(record, row);
        row.address = {field(record, m_plan.street), houseNumber(record, m_plan),
                       field(record, m_plan.postcode), field(record, m_plan.city)};
        row.numbers.assign(m_plan.features.size(), Facts::missing());
        row.codes.resize(m_plan.features.size());
        for (std::size_t i = 0; i < m_plan.features.size(); ++i) readFeature(record, i, row);
        return row;
    } catch (Rejected& rejected) {
        return RowProblem{record.line,   std::move(rejected.column), std::move(rejected.value),
                          rejected.code, std::move(rejected.detail), record.text};
    }
}

void RowReader::readIdentity(const TableRow& record, std::int64_t dataRow, ImportedRow& row) const {
    const auto require = [](const std::string& text, const std::string& column) {
        if (text.empty()) throw Rejected{RowProblemCode::IdMissing, column, "", ""};
    };
    const Mapping& mapping = m_plan.mapping;
    row.bag = {readBagId(record, m_plan.bagObject), readBagId(record, m_plan.bagBuilding)};
    switch (m_plan.kind) {
        case ImportKind::Sales:
        case ImportKind::Properties:
            row.id = m_plan.id ? field(record, m_plan.id) : std::to_string(dataRow);
            row.propertyId = m_plan.propertyId ? field(record, m_plan.propertyId) : row.id;
            if (m_plan.kind == ImportKind::Properties) row.id = row.propertyId;
            require(row.propertyId, m_plan.propertyId ? mapping.propertyId : mapping.id);
            require(row.id, mapping.id);
            break;
        case ImportKind::Parts:
            if (m_plan.sale) row.saleId = field(record, m_plan.sale);
            if (row.saleId.empty()) row.propertyId = field(record, m_plan.propertyId);
            row.id = row.saleId.empty() ? row.propertyId : row.saleId;
            require(row.id, m_plan.propertyId ? mapping.propertyId : mapping.sale);
            break;
        case ImportKind::Areas:
            row.id = field(record, m_plan.areaCode);
            require(row.id, mapping.areaCode);
            break;
        case ImportKind::Bag:
            row.id = row.bag.object;
            require(row.id, mapping.bagObject);
            break;
    }
}

void RowReader::readSale(const TableRow& record, ImportedRow& row) {
    const auto date = readDate(record, m_plan.saleDate, m_plan.mapping.saleDate);
    if (!date) throw Rejected{RowProblemCode::DateMissing, m_plan.mapping.saleDate.column, "", ""};
    row.date = *date;
    const std::string& column = m_plan.mapping.price;
    const auto price = readNumber(record, *m_plan.price);
    if (!price) throw Rejected{RowProblemCode::PriceMissing, column, "", ""};
    if (*price < 0.005) throw Rejected{RowProblemCode::PriceNotPositive, column, field(record, m_plan.price), ""};
    if (*price > highestPrice)
        throw Rejected{RowProblemCode::AboveMaximum, column, field(record, m_plan.price), limitText(highestPrice)};
    row.price = Money::fromUnits(*price, m_currency);
    readTransaction(record, row);
}

void RowReader::readTransaction(const TableRow& record, ImportedRow& row) {
    Transaction& transaction = row.transaction;
    transaction.deliveryDate = readDate(record, m_plan.deliveryDate, m_plan.mapping.deliveryDate);
    transaction.code = field(record, m_plan.transactionCode);
    transaction.usability = field(record, m_plan.usability);
    transaction.circumstances = field(record, m_plan.circumstances);
    for (std::size_t i = 0; i < m_plan.corrections.size(); ++i) {
        const std::size_t column = m_plan.corrections[i];
        const auto amount = readNumber(record, column);
        if (!amount || *amount == 0) continue;
        const CorrectionColumn& correction = m_plan.mapping.corrections[i];
        if (std::abs(*amount) > highestPrice)
            throw Rejected{RowProblemCode::AboveMaximum, correction.column, field(record, column),
                           limitText(highestPrice)};
        transaction.corrections.push_back({correction.kind, Money::fromUnits(*amount, m_currency)});
    }
}

void RowReader::readPart(const TableRow& record, ImportedRow& row) const {
    Part part;
    part.kind = foldedText(record.fields[*m_plan.partKind]);
    if (part.kind.empty()) throw Rejected{RowProblemCode::TextMissing, m_plan.mapping.partKind, "", ""};
    if (m_plan.partArea)
        if (const auto area = readNumber(record, *m_plan.partArea)) {
            if (*area < 0)
                throw Rejected{RowProblemCode::BelowMinimum, m_plan.mapping.partArea, field(record, m_plan.partArea),
                               "0"};
            part.areaM2 = *area;
        }
    if (m_plan.partYear) part.buildYear = readYear(record, *m_plan.partYear);
    row.part = std::move(part);
}

void RowReader::readArea(const TableRow& record, ImportedRow& row) const {
    ImportedArea area{m_plan.mapping.areaKind, row.id, field(record, m_plan.areaName),
                      field(record, m_plan.areaParent), {}};
    if (record.rings.empty()) throw Rejected{RowProblemCode::PolygonMissing, "", "", ""};
    for (const auto& ring : record.rings) {
        auto& points = area.rings.emplace_back();
        for (const Location& point : ring) {
            const auto there = m_transformer->transform(point.x, point.y);
            if (!there)
                throw Rejected{RowProblemCode::CoordinateInvalid, "", limitText(point.x) + ", " + limitText(point.y),
                               m_plan.crs};
            points.push_back(*there);
        }
    }
    row.area = std::move(area);
}

void RowReader::readBag(const TableRow& record, ImportedRow& row) const {
    ImportedBagObject object;
    object.use = field(record, m_plan.bagUse);
    object.status = field(record, m_plan.bagStatus);
    if (m_plan.bagBuildYear) object.buildYear = readYear(record, *m_plan.bagBuildYear);
    if (m_plan.bagFloorArea)
        if (const auto area = readNumber(record, *m_plan.bagFloorArea)) object.floorAreaM2 = *area;
    row.bagObject = std::move(object);
}

std::optional<double> RowReader::readNumber(const TableRow& record, std::size_t column) const {
    const std::string text = trimmedText(record.fields[column]);
    if (text.empty()) return std::nullopt;
    static const NumberFormat exact;
    const bool isTyped = record.kindOf(column) == CellKind::Number;
    const NumberFormat& format = isTyped ? exact : m_plan.numbers[column];
    const auto value = parseNumber(withoutCurrency(text), format);
    if (!value) throw Rejected{RowProblemCode::NumberUnreadable, m_plan.header[column], text, format.decimal};
    return value;
}

std::optional<int> RowReader::readYear(const TableRow& record, std::size_t column) const {
    const auto year = readNumber(record, column);
    if (!year) return std::nullopt;
    if (*year < 0 || *year > 9999 || *year != std::floor(*year))
        throw Rejected{RowProblemCode::NumberUnreadable, m_plan.header[column], trimmedText(record.fields[column]),
                       m_plan.numbers[column].decimal};
    return static_cast<int>(*year);
}

std::optional<Date> RowReader::readDate(const TableRow& record, const std::optional<std::size_t>& column,
                                        const DateColumn& dates) {
    if (!column) return std::nullopt;
    const std::string text = trimmedText(record.fields[*column]);
    if (text.empty()) return std::nullopt;
    auto& known = m_dates[*column];
    if (const auto found = known.find(text); found != known.end()) return found->second;
    const bool isTyped = record.kindOf(*column) == CellKind::Date;
    const auto date = isTyped ? parseDate(text, "%Y-%m-%d") : parseDate(text, dates.formats);
    if (!date) throw Rejected{RowProblemCode::DateUnreadable, dates.column, text, formatList(dates.formats)};
    if (!isTyped && known.size() < 100'000) known.emplace(text, *date);
    return date;
}

std::string RowReader::readBagId(const TableRow& record, const std::optional<std::size_t>& column) const {
    std::string text = field(record, column);
    if (text.empty()) return text;
    // An object in several buildings names them all; the first is where its address is.
    if (const auto comma = text.find(','); comma != std::string::npos) text = trimmedText(text.substr(0, comma));
    // As a number it has lost its leading zero; with 16 digits its last digit, as spreadsheets keep 15.
    const bool isNumber = record.kindOf(*column) == CellKind::Number;
    if (isNumber && text.size() == 15) text.insert(text.begin(), '0');
    const bool hasLostDigit = isNumber && text.size() == 16 && text.front() != '0' && text.back() == '0';
    const bool isId = text.size() == 16 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!isId || hasLostDigit)
        throw Rejected{RowProblemCode::IdentifierInvalid, m_plan.header[*column], text,
                       hasLostDigit ? "16 digits, as text" : "16 digits"};
    return text;
}

void RowReader::readLocation(const TableRow& record, ImportedRow& row) const {
    if (m_plan.usesGeometry) {
        if (!record.place) return;
        row.location = m_transformer->transform(record.place->x, record.place->y);
        if (!row.location)
            throw Rejected{RowProblemCode::CoordinateInvalid, "",
                           limitText(record.place->x) + ", " + limitText(record.place->y), m_plan.crs};
        return;
    }
    if (!m_plan.x) return;
    const std::string textX = field(record, m_plan.x);
    const std::string textY = field(record, m_plan.y);
    if (textX.empty() && textY.empty()) return;
    const auto coordinate = [&](std::size_t column, const std::string& text, double limit) {
        const bool isTyped = record.kindOf(column) == CellKind::Number;
        const auto value = parseNumber(text, isTyped ? NumberFormat{} : m_plan.numbers[column]);
        if (!value || (m_isGeographic && std::abs(*value) > limit))
            throw Rejected{RowProblemCode::CoordinateInvalid, m_plan.header[column], text, m_plan.crs};
        return *value;
    };
    const double x = coordinate(*m_plan.x, textX, 180);
    const double y = coordinate(*m_plan.y, textY, 90);
    row.location = m_transformer->transform(x, y);
    if (!row.location)
        throw Rejected{RowProblemCode::CoordinateInvalid, m_plan.mapping.x + ", " + m_plan.mapping.y,
                       textX + ", " + textY, m_plan.crs};
}

void RowReader::readFeature(const TableRow& record, std::size_t index, ImportedRow& row) const {
    const PlannedFeature& planned = m_plan.features[index];
    const Feature& feature = m_plan.catalogue[planned.feature];
    const std::string text =
        feature.hasLevels() ? cellText(record, planned.column) : trimmedText(record.fields[planned.column]);
    if (text.empty() || planned.missing.contains(text)) return;
    const std::string& column = m_plan.header[planned.column];
    if (feature.isNumber()) {
        const double value = *readNumber(record, planned.column);
        if (isMissingMarker(planned, value)) return;
        if (planned.minimum && value < *planned.minimum)
            throw Rejected{RowProblemCode::BelowMinimum, column, text, limitText(*planned.minimum)};
        if (feature.maximum && value > *feature.maximum)
            throw Rejected{RowProblemCode::AboveMaximum, column, text, limitText(*feature.maximum)};
        row.numbers[index] = value;
    } else if (feature.kind == FeatureKind::Flag) {
        const std::string folded = foldedText(text);
        const bool isShortYes = folded == "j" || folded == "y" || folded == "waar";
        const bool isShortNo = folded == "n" || folded == "onwaar";
        const auto flag = parsePlainText(feature, isShortYes ? "yes" : isShortNo ? "no" : folded);
        if (!flag)
            throw Rejected{RowProblemCode::FlagUnreadable, column, text, "yes no true false 1 0 ja nee"};
        row.numbers[index] = *flag;
    } else {
        row.codes[index] = readLevel(planned, record, text);
    }
}

std::string RowReader::readLevel(const PlannedFeature& planned, const TableRow& record,
                                 const std::string& text) const {
    if (planned.levels.contains(text)) return text;
    const auto known = planned.spellings.find(foldedText(text));
    if (known != planned.spellings.end()) return known->second;
    if (planned.hasFixedLevels)
        throw Rejected{RowProblemCode::LevelUnknown, m_plan.header[planned.column],
                       trimmedText(record.fields[planned.column]), m_plan.catalogue[planned.feature].name};
    return text;
}

bool RowReader::isMissingMarker(const PlannedFeature& planned, double value) const {
    for (const std::string& marker : planned.missing)
        if (const auto number = parseNumber(marker, m_plan.numbers[planned.column]); number && *number == value)
            return true;
    return false;
}

}  // namespace herleid
