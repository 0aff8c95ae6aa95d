// Reads exchange files of others: strictly, and without trusting any of it.
#include <algorithm>
#include <limits>

#include "data/failed.h"
#include "data/ratio_exchange.h"
#include "data/specification_parts.h"

namespace herleid {

namespace {

constexpr std::uintmax_t mostBytes = 8 << 20;        // chosen: of 5,000 groups a file has some 4 MB
constexpr std::size_t mostLetters = 200;             // of a name or code; chosen
constexpr std::size_t mostTables = 200, mostGroups = 20'000, mostTerms = 500, mostNorms = 50;   // chosen
constexpr int mostSales = 1'000'000'000;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Whether nothing in it steers a screen: no control characters (C0, C1) and no turning of the direction of writing.
bool isPlain(const std::string& text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (byte(i) < 0x20 || byte(i) == 0x7f) return false;
        if (byte(i) == 0xc2 && 0x80 <= byte(i + 1) && byte(i + 1) <= 0x9f) return false;
        if (byte(i) == 0xe2 && byte(i + 1) == 0x80 && 0xaa <= byte(i + 2) && byte(i + 2) <= 0xae) return false;
        if (byte(i) == 0xe2 && byte(i + 1) == 0x81 && 0xa6 <= byte(i + 2) && byte(i + 2) <= 0xa9) return false;
    }
    return true;
}

/// A text that can be shown as it is.
std::string shortText(JsonObject& object, const std::string& key) {
    std::string text = object.requiredText(key);
    if (text.size() > mostLetters) object.refuse(key, "longer than 200 bytes");
    if (!isPlain(text)) object.refuse(key, "a control character");
    return text;
}

std::string oneOf(JsonObject& object, const std::string& key, std::initializer_list<const char*> words) {
    std::string text = object.requiredText(key);
    if (std::ranges::none_of(words, [&](const char* word) { return text == word; })) object.refuse(key, "unknown word");
    return text;
}

Date dateIn(JsonObject& object, const std::string& key) {
    const auto date = Date::parseIso(object.requiredText(key));
    if (!date) object.refuse(key, "not a date such as 2025-01-31");
    return *date;
}

std::string monthIn(JsonObject& object, const std::string& key) {
    std::string month = object.requiredText(key);
    if (month.size() != 7 || !Date::parseIso(month + "-01")) object.refuse(key, "not a month such as 2025-01");
    return month;
}

double numberOr(JsonObject& object, const std::string& key) { return object.number(key).value_or(unknown); }

double requiredNumber(JsonObject& object, const std::string& key) {
    const auto value = object.number(key);
    if (!value) object.refuse(key, "missing");
    return *value;
}

std::vector<Json> listOf(JsonObject& object, const std::string& key, std::size_t most) {
    if (!object.has(key)) object.refuse(key, "missing");
    std::vector<Json> list = object.list(key);
    if (list.size() > most) object.refuse(key, "more than " + std::to_string(most));
    return list;
}

RatioInterval intervalIn(JsonObject& object) {
    const RatioInterval interval{numberOr(object, "low"), numberOr(object, "high")};
    if (interval.low > interval.high) object.refuse("low", "above high");
    return interval;
}

std::size_t countIn(JsonObject& object, const std::string& key, std::size_t fewest) {
    if (!object.has(key)) object.refuse(key, "missing");
    return static_cast<std::size_t>(object.whole(key, 0, static_cast<int>(fewest), mostSales));
}

/// n and figures of an object that may hold more.
ExchangedFigures figuresIn(JsonObject& object, std::size_t fewest) {
    ExchangedFigures read;
    read.n = countIn(object, "n", fewest);
    JsonObject figures(object.raw("figures"), object.origin(), object.pathOf("figures"));
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        const std::string key(name(figure));
        JsonObject one(figures.raw(key), object.origin(), figures.pathOf(key));
        read.figures[figure] = numberOr(one, "value");
        read.intervals[figure] = intervalIn(one);
        one.refuseUnknownKeys();
    }
    figures.refuseUnknownKeys();
    return read;
}

std::optional<ExchangedTrim> trimIn(JsonObject& object, const std::string& key, std::size_t fewest) {
    const Json& json = object.raw(key);
    if (json.is_null()) return std::nullopt;
    JsonObject trim(json, object.origin(), object.pathOf(key));
    ExchangedTrim read;
    read.from = requiredNumber(trim, "from");
    read.to = requiredNumber(trim, "to");
    read.trimmed = countIn(trim, "trimmed", 0);
    read.figures = figuresIn(trim, fewest);
    trim.refuseUnknownKeys();
    return read;
}

std::optional<ExchangedEquity> equityIn(JsonObject& object, std::size_t fewest) {
    const Json& json = object.raw("vei");
    if (json.is_null()) return std::nullopt;
    JsonObject equity(json, object.origin(), object.pathOf("vei"));
    ExchangedEquity read;
    read.indicator = requiredNumber(equity, "indicator");
    read.significance = numberOr(equity, "significance");
    for (const Json& one : listOf(equity, "groups", mostGroups)) {
        JsonObject group(one, object.origin(), equity.pathOf("groups[" + std::to_string(read.groups.size()) + "]"));
        ExchangedEquity::Group told;
        told.n = countIn(group, "n", fewest);
        told.median = requiredNumber(group, "median");
        told.interval = intervalIn(group);
        group.refuseUnknownKeys();
        read.groups.push_back(told);
    }
    equity.refuseUnknownKeys();
    return read;
}

ExchangedGroup groupIn(const Json& json, const std::string& origin, const std::string& path, std::size_t fewest) {
    JsonObject group(json, origin, path);
    ExchangedGroup read;
    read.code = shortText(group, "group");
    read.from = group.number("from");
    read.to = group.number("to");
    if (!group.flag("suppressed", false)) read.figures = figuresIn(group, fewest);
    group.refuseUnknownKeys();
    return read;
}

GroupingKind kindIn(JsonObject& object) {
    const std::string word = object.requiredText("kind");
    for (const GroupingKind kind : {GroupingKind::Level, GroupingKind::Month, GroupingKind::PriceClass, GroupingKind::BuildYearClass,
                                    GroupingKind::SizeClass, GroupingKind::Column})
        if (name(kind) == word) return kind;
    object.refuse("kind", "unknown word");
}

ExchangedTable tableIn(const Json& json, const std::string& origin, const std::string& path, const RatioExchange& exchange) {
    JsonObject table(json, origin, path);
    ExchangedTable read;
    read.by = shortText(table, "by");
    read.kind = kindIn(table);
    std::size_t sales = 0;
    for (const Json& group : listOf(table, "groups", mostGroups)) {
        read.groups.push_back(groupIn(group, origin, table.pathOf("groups[" + std::to_string(read.groups.size()) + "]"), exchange.fewestSales));
        if (read.groups.back().figures) sales += read.groups.back().figures->n;
    }
    if (sales > exchange.whole.n) table.refuse("groups", "more sales than there are in all");
    table.refuseUnknownKeys();
    return read;
}

std::vector<RatioNorm> normsIn(JsonObject& object) {
    std::vector<RatioNorm> norms;
    for (const Json& json : listOf(object, "norms", mostNorms)) {
        JsonObject one(json, object.origin(), object.pathOf("norms[" + std::to_string(norms.size()) + "]"));
        const auto figure = ratioFigureOf(one.requiredText("figure"));
        if (!figure) one.refuse("figure", "unknown word");
        const auto status = normStatusOf(one.requiredText("status"));
        if (!status) one.refuse("status", "unknown word");
        norms.push_back({*figure, requiredNumber(one, "low"), requiredNumber(one, "high"), *status, shortText(one, "source"),
                         countIn(one, "fewest_sales", 0)});
        one.refuseUnknownKeys();
    }
    return norms;
}

void readModel(RatioExchange& exchange, JsonObject& object) {
    JsonObject model(object.raw("model"), object.origin(), object.pathOf("model"));
    exchange.modelVersion = static_cast<std::int64_t>(countIn(model, "version", 0));
    exchange.fingerprint = shortText(model, "fingerprint");
    exchange.specification = specificationFromJson(model.raw("specification"), object.origin(), model.pathOf("specification"));
    const ModelSpecification& specification = exchange.specification;
    if (specification.terms.size() > mostTerms) model.refuse("specification", "more than 500 terms");
    std::vector<std::string> names{specification.name};
    for (const TermSpecification& term : specification.terms) {
        names.push_back(term.name);
        names.insert(names.end(), term.variables.begin(), term.variables.end());
    }
    for (const std::string& one : names)
        if (one.size() > mostLetters || !isPlain(one)) model.refuse("specification", "a name longer than 200 bytes or with a control character");
    model.refuseUnknownKeys();
}

void readHead(RatioExchange& exchange, JsonObject& object) {
    oneOf(object, "format", {"herleid-ratio-exchange"});
    if (object.number("format_version") != 1.0) object.refuse("format_version", "this program reads version 1");
    exchange.municipality = shortText(object, "municipality");
    exchange.program = shortText(object, "program");
    exchange.madeOn = dateIn(object, "made_on");
    exchange.valuationDate = dateIn(object, "valuation_date");
    const std::string currency = object.requiredText("currency");
    if (!Currency::isValid(currency)) object.refuse("currency", "not three capital letters");
    exchange.currency = Currency(currency);
    exchange.firstMonth = monthIn(object, "first_month");
    exchange.lastMonth = monthIn(object, "last_month");
    exchange.estimate = oneOf(object, "estimate", {"left_out", "in_sample"});
    exchange.priceLevel = oneOf(object, "price_level", {"sale", "valuation"});
    JsonObject suppression(object.raw("suppression"), object.origin(), object.pathOf("suppression"));
    exchange.fewestSales = countIn(suppression, "fewest_sales", 1);
    (void)suppression.requiredText("rule");
    suppression.refuseUnknownKeys();
}

RatioExchange exchangeIn(const Json& json, const std::string& origin) {
    JsonObject object(json, origin, "");
    RatioExchange exchange;
    readHead(exchange, object);
    readModel(exchange, object);
    exchange.norms = normsIn(object);
    JsonObject whole(object.raw("whole"), origin, "whole");
    exchange.whole = figuresIn(whole, exchange.fewestSales);
    whole.refuseUnknownKeys();
    exchange.trimmed = trimIn(object, "trimmed_1_5", exchange.fewestSales);
    exchange.trimmedFar = trimIn(object, "trimmed_3", exchange.fewestSales);
    exchange.equity = equityIn(object, exchange.fewestSales);
    JsonObject chased(object.raw("chased_prices"), origin, "chased_prices");
    exchange.chased = {numberOr(chased, "statistic"), numberOr(chased, "probability")};
    chased.refuseUnknownKeys();
    for (const Json& table : listOf(object, "tables", mostTables))
        exchange.tables.push_back(tableIn(table, origin, "tables[" + std::to_string(exchange.tables.size()) + "]", exchange));
    object.refuseUnknownKeys();
    return exchange;
}

}  // namespace

Result<RatioExchange> parseRatioExchange(const std::string& text, const std::string& origin) {
    try {
        return exchangeIn(parseJson(text, origin), origin);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<RatioExchange> readRatioExchange(const std::filesystem::path& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (!error && size > mostBytes)
        return failure(ErrorCode::FileTooLarge, {{"file", file.string()}, {"reason", "an exchange file has at most 8 MiB"}});
    try {
        return parseRatioExchange(readTextFile(file), file.string());
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
