#include "data/printed_matrix_json.h"

#include <cmath>

#include "data/failed.h"
#include "data/json_object.h"
#include "data/number_text.h"
#include "data/printed_matrix_limits.h"
#include "data/sheet.h"

namespace herleid {

namespace {

constexpr const char* formatName = "herleid-printed-matrix";
constexpr int version = 1;

/// One object of the file with the kinds of members that a matrix has.
class Reader {
public:
    Reader(const Json& value, std::string origin, std::string path) : m_object(value, std::move(origin), std::move(path)) {}
    ~Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] std::string text(const char* key) {
        std::string found = m_object.text(key);
        if (found.size() > longestMatrixText) m_object.refuse(key, "too long");
        return found;
    }
    /// A number, or a text such as "4.0" that keeps its zeros.
    [[nodiscard]] std::optional<PrintedFigure> figure(const char* key) {
        const Json& value = m_object.raw(key);
        return value.is_null() ? std::nullopt : std::optional(figureOf(value, key));
    }
    [[nodiscard]] PrintedFigure requiredFigure(const char* key) {
        const auto found = figure(key);
        if (!found) m_object.refuse(key, "missing");
        return *found;
    }
    [[nodiscard]] std::optional<Date> date(const char* key) {
        const std::string found = text(key);
        if (found.empty()) return std::nullopt;
        const auto day = Date::parseIso(found);
        if (!day) m_object.refuse(key, "not a date such as 2020-01-31");
        return *day;
    }
    [[nodiscard]] std::vector<PrintedFigure> figures(const char* key) {
        std::vector<PrintedFigure> found;
        for (const Json& value : list(key)) found.push_back(figureOf(value, key));
        return found;
    }
    [[nodiscard]] std::vector<Json> list(const char* key) {
        auto found = m_object.list(key);
        if (found.size() > mostMatrixColumns) m_object.refuse(key, "too many");
        return found;
    }
    /// make(reader of one object) for each of a list.
    template <class Make>
    auto objects(const char* key, Make make) {
        std::vector<decltype(make(*this))> found;
        std::size_t i = 0;
        for (const Json& value : list(key)) {
            Reader one(value, m_object.origin(), m_object.pathOf(key) + "[" + std::to_string(i++) + "]");
            found.push_back(make(one));
            one.finish();
        }
        return found;
    }
    [[nodiscard]] JsonObject& object() { return m_object; }
    void finish() const { m_object.refuseUnknownKeys(); }

private:
    [[nodiscard]] PrintedFigure figureOf(const Json& value, const char* key) const {
        const std::string plain = value.is_string() ? value.get<std::string>()
                                  : value.is_number() ? numberText(value.get<double>()) : std::string();
        const auto number = parseNumber(plain, {});
        if (!number || std::abs(*number) > largestMatrixFigure) m_object.refuse(key, "not a number");
        return {*number, stepOfPlain(plain)};
    }
    JsonObject m_object;
};

NamedAmount namedAmount(Reader& reader) { return {reader.text("label"), reader.requiredFigure("amount")}; }
StatedFigure statedFigure(Reader& reader) { return {reader.text("source"), reader.requiredFigure("value")}; }
LooseCell looseCell(Reader& reader) { return {reader.text("row"), reader.requiredFigure("amount")}; }

PrintedComponent component(Reader& reader) {
    PrintedComponent one;
    const std::string kind = reader.object().requiredText("kind");
    const auto known = printedPartOf(kind);
    if (!known) reader.object().refuse("kind", "main, land or outbuilding");
    one.kind = *known;
    one.label = reader.text("label");
    one.quantity = reader.figure("quantity");
    one.unitPrice = reader.figure("unit_price");
    one.amount = reader.figure("amount");
    return one;
}

PrintedRating rating(Reader& reader) {
    PrintedRating one;
    const std::string letter = reader.object().requiredText("letter");
    if (letter.size() != 1 || std::string("KOUDVL").find(letter) == std::string::npos)
        reader.object().refuse("letter", "K, O, U, D, V or L");
    one.letter = letter.front();
    one.text = reader.text("text");
    one.level = reader.object().number("level");
    return one;
}

std::optional<int> whole(Reader& reader, const char* key, int lowest, int highest) {
    if (!reader.object().has(key)) return std::nullopt;
    return reader.object().whole(key, 0, lowest, highest);
}

PrintedColumn column(Reader& reader) {
    PrintedColumn one;
    one.label = reader.text("label");
    one.type = reader.text("type");
    one.location = reader.text("location");
    one.buildYear = whole(reader, "build_year", 1000, 2200);
    one.ratings = reader.objects("ratings", rating);
    one.ratingsDate = reader.date("ratings_date");
    one.floorArea = reader.figure("floor_area");
    one.floorAreaParts = reader.figures("floor_area_parts");
    one.statedAreas = reader.objects("stated_areas", statedFigure);
    one.plotArea = reader.figure("plot_area");
    one.plotParts = reader.figures("plot_parts");
    one.volume = reader.figure("volume");
    one.components = reader.objects("components", component);
    one.agreement = reader.date("agreement_date");
    one.delivery = reader.date("delivery_date");
    one.salePrice = reader.figure("sale_price");
    one.corrections = reader.objects("corrections", namedAmount);
    one.indexPercent = reader.figure("index_percent");
    one.indexAmount = reader.figure("index_amount");
    one.indexSource = reader.text("index_source");
    one.indexedPrice = reader.figure("indexed_price");
    one.unitPrice = reader.figure("unit_price");
    one.correctedUnitPrice = reader.figure("corrected_unit_price");
    one.ratingSteps = whole(reader, "rating_steps", -100, 100);
    one.differences = reader.objects("differences", namedAmount);
    one.adjustedPrice = reader.figure("adjusted_price");
    one.total = reader.figure("total");
    return one;
}

void requireFormat(Reader& reader) {
    if (reader.object().requiredText("format") != formatName) reader.object().refuse("format", std::string("not ") + formatName);
    if (reader.object().whole("version", 0, 0, 1'000'000) != version) reader.object().refuse("version", "not 1");
}

PrintedMatrix matrix(const Json& json, const std::string& origin) {
    Reader reader(json, origin, "");
    requireFormat(reader);
    PrintedMatrix one;
    one.source = reader.text("source");
    if (const std::string code = reader.text("currency"); !code.empty()) {
        if (!Currency::isValid(code)) reader.object().refuse("currency", "three capital letters");
        one.currency = Currency(code);
    }
    if (const std::string unit = reader.text("area_unit"); !unit.empty()) one.areaUnit = unit;
    one.valuationDate = reader.date("valuation_date");
    one.determinedValue = reader.figure("determined_value");
    one.courtValue = reader.figure("court_value");
    one.statedValues = reader.objects("stated_values", statedFigure);
    one.stepPercent = reader.object().number("step_percent");
    one.looseCells = reader.objects("loose_cells", looseCell);
    one.comparables = reader.objects("comparables", column);
    const Json& subject = reader.object().raw("subject");
    if (!subject.is_null()) {
        Reader inner(subject, origin, "subject");
        one.subject = column(inner);
        inner.finish();
    }
    reader.finish();
    return one;
}

// Writing: members that say nothing are left out.

Json figureJson(const PrintedFigure& figure) {
    if (const std::string plain = numberText(figure.value); stepOfPlain(plain) == figure.step) return figure.value;
    return plainOf(figure);
}

void put(Json& json, const char* key, const std::string& text) { if (!text.empty()) json[key] = text; }
void put(Json& json, const char* key, const std::optional<PrintedFigure>& figure) { if (figure) json[key] = figureJson(*figure); }
void put(Json& json, const char* key, const std::optional<Date>& day) { if (day) json[key] = day->iso(); }
void put(Json& json, const char* key, const std::optional<int>& number) { if (number) json[key] = *number; }
void put(Json& json, const char* key, const std::vector<PrintedFigure>& figures) {
    for (const PrintedFigure& figure : figures) json[key].push_back(figureJson(figure));
}
void put(Json& json, const char* key, const std::vector<NamedAmount>& amounts) {
    for (const NamedAmount& one : amounts) json[key].push_back({{"label", one.label}, {"amount", figureJson(one.amount)}});
}
void put(Json& json, const char* key, const std::vector<StatedFigure>& figures) {
    for (const StatedFigure& one : figures) json[key].push_back({{"source", one.source}, {"value", figureJson(one.value)}});
}

Json componentJson(const PrintedComponent& one) {
    Json json{{"kind", name(one.kind)}};
    put(json, "label", one.label);
    put(json, "quantity", one.quantity);
    put(json, "unit_price", one.unitPrice);
    put(json, "amount", one.amount);
    return json;
}

Json ratingJson(const PrintedRating& one) {
    Json json{{"letter", std::string(1, one.letter)}};
    put(json, "text", one.text);
    if (one.level) json["level"] = *one.level;
    return json;
}

Json columnJson(const PrintedColumn& one) {
    Json json = Json::object();
    put(json, "label", one.label);
    put(json, "type", one.type);
    put(json, "location", one.location);
    put(json, "build_year", one.buildYear);
    for (const PrintedRating& each : one.ratings) json["ratings"].push_back(ratingJson(each));
    put(json, "ratings_date", one.ratingsDate);
    put(json, "floor_area", one.floorArea);
    put(json, "floor_area_parts", one.floorAreaParts);
    put(json, "stated_areas", one.statedAreas);
    put(json, "plot_area", one.plotArea);
    put(json, "plot_parts", one.plotParts);
    put(json, "volume", one.volume);
    for (const PrintedComponent& each : one.components) json["components"].push_back(componentJson(each));
    put(json, "agreement_date", one.agreement);
    put(json, "delivery_date", one.delivery);
    put(json, "sale_price", one.salePrice);
    put(json, "corrections", one.corrections);
    put(json, "index_percent", one.indexPercent);
    put(json, "index_amount", one.indexAmount);
    put(json, "index_source", one.indexSource);
    put(json, "indexed_price", one.indexedPrice);
    put(json, "unit_price", one.unitPrice);
    put(json, "corrected_unit_price", one.correctedUnitPrice);
    put(json, "rating_steps", one.ratingSteps);
    put(json, "differences", one.differences);
    put(json, "adjusted_price", one.adjustedPrice);
    put(json, "total", one.total);
    return json;
}

}  // namespace

Result<PrintedMatrix> parsePrintedMatrix(const std::string& text, const std::string& origin) {
    try {
        if (text.size() > largestMatrixFile) fail(ErrorCode::FileTooLarge, {{"file", origin}});
        return matrix(parseJson(text, origin), origin);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

std::string printedMatrixJson(const PrintedMatrix& matrix) {
    Json json{{"format", formatName}, {"version", version}};
    put(json, "source", matrix.source);
    if (!(matrix.currency == Currency::euro())) json["currency"] = matrix.currency.code();
    if (matrix.areaUnit != PrintedMatrix{}.areaUnit) json["area_unit"] = matrix.areaUnit;
    put(json, "valuation_date", matrix.valuationDate);
    put(json, "determined_value", matrix.determinedValue);
    put(json, "court_value", matrix.courtValue);
    put(json, "stated_values", matrix.statedValues);
    if (matrix.stepPercent) json["step_percent"] = *matrix.stepPercent;
    for (const LooseCell& cell : matrix.looseCells)
        json["loose_cells"].push_back({{"row", cell.row}, {"amount", figureJson(cell.amount)}});
    json["subject"] = columnJson(matrix.subject);
    json["comparables"] = Json::array();
    for (const PrintedColumn& one : matrix.comparables) json["comparables"].push_back(columnJson(one));
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace herleid
