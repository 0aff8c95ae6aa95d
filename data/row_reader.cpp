#include "data/row_reader.h"

#include <array>
#include <charconv>
#include <cmath>

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

std::string field(const TableRow& record, const std::optional<std::size_t>& column) {
    return column ? trimmedText(record.fields[*column]) : std::string();
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

std::vector<std::string> columnNames(const ImportPlan& plan) {
    std::vector<std::string> names(plan.columns);
    const Mapping& mapping = plan.mapping;
    const std::pair<const std::optional<std::size_t>&, const std::string&> roles[] = {
        {plan.id, mapping.id},
        {plan.propertyId, mapping.propertyId},
        {plan.saleDate, mapping.saleDate.column},
        {plan.price, mapping.price},
        {plan.x, mapping.x},
        {plan.y, mapping.y},
        {plan.street, mapping.street},
        {plan.houseNumber, mapping.houseNumber},
        {plan.postcode, mapping.postcode},
        {plan.city, mapping.city}};
    for (const auto& [position, name] : roles)
        if (position) names[*position] = name;
    for (std::size_t i = 0; i < plan.features.size(); ++i)
        names[plan.features[i].column] = mapping.features[i].column;
    return names;
}

}  // namespace

std::string trimmedText(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

RowReader::RowReader(const ImportPlan& plan, const std::string& projectCrs, Currency currency)
    : m_plan(plan), m_currency(currency), m_header(columnNames(plan)) {
    if (!plan.x) return;
    m_isGeographic = valueOrFail(coordinateSystem(plan.crs)).isGeographic;
    m_transformer = valueOrFail(CoordinateTransformer::create(plan.crs, projectCrs));
}

std::variant<ImportedRow, RowProblem> RowReader::read(const TableRow& record, std::int64_t dataRow) {
    try {
        checkShape(record, m_plan.columns, m_header);
        ImportedRow row;
        row.row = record.line;
        readIdentity(record, dataRow, row);
        if (m_plan.kind == ImportKind::Sales) readSale(record, row);
        if (m_plan.x) readLocation(record, row);
        row.address = {field(record, m_plan.street), field(record, m_plan.houseNumber),
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
    row.id = m_plan.id ? field(record, m_plan.id) : std::to_string(dataRow);
    row.propertyId = m_plan.propertyId ? field(record, m_plan.propertyId) : row.id;
    if (m_plan.kind == ImportKind::Properties) row.id = row.propertyId;
    const bool isPropertyMissing = row.propertyId.empty();
    if (row.id.empty() || isPropertyMissing)
        throw Rejected{RowProblemCode::IdMissing,
                       isPropertyMissing && m_plan.propertyId ? m_plan.mapping.propertyId : m_plan.mapping.id,
                       "", ""};
}

void RowReader::readSale(const TableRow& record, ImportedRow& row) {
    row.date = readDate(field(record, m_plan.saleDate));
    const std::string& column = m_plan.mapping.price;
    const std::string text = field(record, m_plan.price);
    if (text.empty()) throw Rejected{RowProblemCode::PriceMissing, column, "", ""};
    const auto price = parseNumber(text, m_plan.numbers);
    if (!price) throw Rejected{RowProblemCode::NumberUnreadable, column, text, m_plan.numbers.decimal};
    if (*price < 0.005) throw Rejected{RowProblemCode::PriceNotPositive, column, text, ""};
    if (*price > highestPrice)
        throw Rejected{RowProblemCode::AboveMaximum, column, text, limitText(highestPrice)};
    row.price = Money::fromUnits(*price, m_currency);
}

Date RowReader::readDate(const std::string& text) {
    if (text.empty()) throw Rejected{RowProblemCode::DateMissing, m_plan.mapping.saleDate.column, "", ""};
    const auto known = m_dates.find(text);
    if (known != m_dates.end()) return known->second;
    const auto date = Date::parse(text, m_plan.mapping.saleDate.formats.front());
    if (!date)
        throw Rejected{RowProblemCode::DateUnreadable, m_plan.mapping.saleDate.column, text,
                       m_plan.mapping.saleDate.formats.front()};
    if (m_dates.size() < 100'000) m_dates.emplace(text, *date);
    return *date;
}

void RowReader::readLocation(const TableRow& record, ImportedRow& row) const {
    const std::string textX = field(record, m_plan.x);
    const std::string textY = field(record, m_plan.y);
    if (textX.empty() && textY.empty()) return;
    const auto x = parseNumber(textX, m_plan.numbers);
    const auto y = parseNumber(textY, m_plan.numbers);
    const std::string& columnX = m_plan.mapping.x;
    const std::string& columnY = m_plan.mapping.y;
    if (!x || (m_isGeographic && std::abs(*x) > 180))
        throw Rejected{RowProblemCode::CoordinateInvalid, columnX, textX, m_plan.crs};
    if (!y || (m_isGeographic && std::abs(*y) > 90))
        throw Rejected{RowProblemCode::CoordinateInvalid, columnY, textY, m_plan.crs};
    row.location = m_transformer->transform(*x, *y);
    if (!row.location)
        throw Rejected{RowProblemCode::CoordinateInvalid, columnX + ", " + columnY, textX + ", " + textY,
                       m_plan.crs};
}

void RowReader::readFeature(const TableRow& record, std::size_t index, ImportedRow& row) const {
    const PlannedFeature& planned = m_plan.features[index];
    const Feature& feature = m_plan.catalogue[planned.feature];
    std::string text = trimmedText(record.fields[planned.column]);
    if (text.empty() || planned.missing.contains(text)) return;
    const std::string& column = m_plan.mapping.features[index].column;
    if (feature.isNumber()) {
        const auto value = parseNumber(text, m_plan.numbers);
        if (!value) throw Rejected{RowProblemCode::NumberUnreadable, column, text, m_plan.numbers.decimal};
        if (isMissingMarker(planned, *value)) return;
        if (planned.minimum && *value < *planned.minimum)
            throw Rejected{RowProblemCode::BelowMinimum, column, text, limitText(*planned.minimum)};
        if (feature.maximum && *value > *feature.maximum)
            throw Rejected{RowProblemCode::AboveMaximum, column, text, limitText(*feature.maximum)};
        row.numbers[index] = *value;
    } else if (feature.kind == FeatureKind::Flag) {
        const auto flag = parsePlainText(feature, text);
        if (!flag)
            throw Rejected{RowProblemCode::FlagUnreadable, column, text, "yes no true false 1 0 ja nee"};
        row.numbers[index] = *flag;
    } else {
        if (planned.hasFixedLevels && !planned.levels.contains(text))
            throw Rejected{RowProblemCode::LevelUnknown, column, text, feature.name};
        row.codes[index] = std::move(text);
    }
}

bool RowReader::isMissingMarker(const PlannedFeature& planned, double value) const {
    for (const std::string& marker : planned.missing)
        if (const auto number = parseNumber(marker, m_plan.numbers); number && *number == value) return true;
    return false;
}

}  // namespace herleid
