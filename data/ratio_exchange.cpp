#include "data/ratio_exchange.h"

#include <cmath>

#include "data/specification_parts.h"
#include "model/quality/small_cells.h"

namespace herleid {

namespace {

constexpr double decimals = 10'000;   // chosen: more than intervals support would tell of single sales

const char* const rule =
    "Groups of fewer than the fewest sales are left out, and so are others from which they could be worked out together with "
    "the whole or with a group that they are part of. Trimmed figures are left out where fewer sales were trimmed.";

double rounded(double value) { return std::round(value * decimals) / decimals; }

/// To two digits, so that a bound is not the price of one sale.
double blurred(double value) {
    if (!(value > 0)) return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::round(value / unit) * unit;
}

Json exchanged(double value) { return std::isfinite(value) ? Json(rounded(value)) : Json(); }

ExchangedFigures figuresOf(const RatioRow& row) {
    ExchangedFigures figures{row.n, row.figures, row.intervals};
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        figures.figures[figure] = rounded(figures.figures[figure]);
        figures.intervals[figure] = {rounded(figures.intervals[figure].low), rounded(figures.intervals[figure].high)};
    }
    return figures;
}

bool isFew(std::size_t sales) { return 0 < sales && sales < fewestSalesExchanged; }

std::optional<ExchangedTrim> trimOf(const RatioRow& row, const RatioTrim& fences) {
    if (isFew(fences.trimmed.size()) || row.n < fewestSalesExchanged) return std::nullopt;
    return ExchangedTrim{rounded(fences.low), rounded(fences.high), fences.trimmed.size(), figuresOf(row)};
}

ExchangedEquity equityOf(const VerticalEquity& equity) {
    ExchangedEquity told{rounded(equity.indicator), rounded(equity.significance), {}};
    for (const PriceLevelGroup& group : equity.groups)
        told.groups.push_back({group.n, rounded(group.median), {rounded(group.interval.low), rounded(group.interval.high)}});
    return told;
}

/// Bounds that say nothing about one sale.
void addBounds(ExchangedGroup& told, const RatioGrouping& grouping, std::size_t group) {
    const RatioGroup& of = grouping.groups[group];
    if (!of.from || !of.to) return;
    if (grouping.kind == GroupingKind::BuildYearClass) {   // fixed periods
        if (*of.from > 0) told.from = of.from;
        if (*of.to < 9999) told.to = of.to;
        return;
    }
    if (group > 0) told.from = blurred(*of.from);
    if (group + 1 < grouping.groups.size()) told.to = blurred(*of.to);
}

ExchangedTable tableOf(const RatioTable& table, const std::vector<bool>& hidden) {
    ExchangedTable told{table.grouping.key(), table.grouping.kind, {}};
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        ExchangedGroup group;
        group.code = table.grouping.groups[g].code;
        addBounds(group, table.grouping, g);
        if (!hidden[g]) group.figures = figuresOf(table.rows[g]);
        told.groups.push_back(std::move(group));
    }
    return told;
}

Json figuresToJson(const ExchangedFigures& of) {
    Json figures = Json::object();
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        figures[std::string(name(figure))] = {{"value", exchanged(of.figures[figure])},
                                              {"low", exchanged(of.intervals[figure].low)},
                                              {"high", exchanged(of.intervals[figure].high)}};
    }
    return figures;
}

Json wholeToJson(const ExchangedFigures& of) { return {{"n", of.n}, {"figures", figuresToJson(of)}}; }

Json trimToJson(const std::optional<ExchangedTrim>& trim) {
    if (!trim) return nullptr;
    return {{"from", exchanged(trim->from)}, {"to", exchanged(trim->to)}, {"trimmed", trim->trimmed},
            {"n", trim->figures.n}, {"figures", figuresToJson(trim->figures)}};
}

Json equityToJson(const std::optional<ExchangedEquity>& equity) {
    if (!equity) return nullptr;
    Json groups = Json::array();
    for (const ExchangedEquity::Group& group : equity->groups)
        groups.push_back({{"n", group.n}, {"median", exchanged(group.median)}, {"low", exchanged(group.interval.low)},
                          {"high", exchanged(group.interval.high)}});
    return {{"indicator", exchanged(equity->indicator)}, {"significance", exchanged(equity->significance)}, {"groups", groups}};
}

Json tableToJson(const ExchangedTable& table) {
    Json groups = Json::array();
    for (const ExchangedGroup& of : table.groups) {
        Json group = {{"group", of.code}};
        if (of.from) group["from"] = *of.from;
        if (of.to) group["to"] = *of.to;
        if (of.figures) {
            group["n"] = of.figures->n;
            group["figures"] = figuresToJson(*of.figures);
        } else {
            group["suppressed"] = true;
        }
        groups.push_back(std::move(group));
    }
    return {{"by", table.by}, {"kind", name(table.kind)}, {"groups", groups}};
}

Json normsToJson(const std::vector<RatioNorm>& norms) {
    Json list = Json::array();
    for (const RatioNorm& norm : norms)
        list.push_back({{"figure", name(norm.figure)}, {"low", norm.low}, {"high", norm.high}, {"status", name(norm.status)},
                        {"source", norm.source}, {"fewest_sales", norm.fewestSales}});
    return list;
}

}  // namespace

Result<void> addStudy(RatioExchange& exchange, const RatioStudy& study) {
    if (study.whole.n < fewestSalesExchanged)
        return failure(ErrorCode::TooFewSales, {{"sales", std::to_string(study.whole.n)}, {"needed", std::to_string(fewestSalesExchanged)}});
    exchange.norms = study.norms;
    exchange.whole = figuresOf(study.whole);
    exchange.trimmed = trimOf(study.trimmed, study.fences);
    exchange.trimmedFar = trimOf(study.trimmedFar, study.farFences);
    // The one less the other is a set too.
    if (isFew(study.fences.trimmed.size() - study.farFences.trimmed.size())) exchange.trimmedFar.reset();
    exchange.equity.reset();
    if (study.equity) exchange.equity = equityOf(*study.equity);
    exchange.chased = {rounded(study.chased.statistic), rounded(study.chased.probability)};
    std::vector<const RatioGrouping*> groupings;
    for (const RatioTable& table : study.tables) groupings.push_back(&table.grouping);
    const auto hidden = unpublishedGroups(groupings, fewestSalesExchanged);
    exchange.tables.clear();
    for (std::size_t t = 0; t < study.tables.size(); ++t) exchange.tables.push_back(tableOf(study.tables[t], hidden[t]));
    return {};
}

std::string writeRatioExchange(const RatioExchange& exchange) {
    Json json = {{"format", "herleid-ratio-exchange"},
                 {"format_version", 1},
                 {"municipality", exchange.municipality},
                 {"program", exchange.program},
                 {"made_on", exchange.madeOn.iso()},
                 {"valuation_date", exchange.valuationDate.iso()},
                 {"currency", exchange.currency.code()},
                 {"first_month", exchange.firstMonth},
                 {"last_month", exchange.lastMonth},
                 {"estimate", exchange.estimate},
                 {"price_level", exchange.priceLevel},
                 {"suppression", {{"fewest_sales", exchange.fewestSales}, {"rule", rule}}}};
    json["model"] = {{"version", exchange.modelVersion}, {"fingerprint", exchange.fingerprint},
                     {"specification", specificationToJson(exchange.specification)}};
    json["norms"] = normsToJson(exchange.norms);
    json["whole"] = wholeToJson(exchange.whole);
    json["trimmed_1_5"] = trimToJson(exchange.trimmed);
    json["trimmed_3"] = trimToJson(exchange.trimmedFar);
    json["vei"] = equityToJson(exchange.equity);
    json["chased_prices"] = {{"statistic", exchanged(exchange.chased.statistic)}, {"probability", exchanged(exchange.chased.probability)}};
    json["tables"] = Json::array();
    for (const ExchangedTable& table : exchange.tables) json["tables"].push_back(tableToJson(table));
    return json.dump(1) + "\n";
}

}  // namespace herleid
