#include "ui/report/json_writer.h"
#include "ui/report/ratio_report.h"

namespace herleid {

namespace {

void writeRow(JsonWriter& json, const RatioRow& row, const std::vector<RatioNorm>& norms) {
    json.member("n", row.n);
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        json.key(name(figure)).beginObject();
        json.member("value", row.figures[figure]);
        json.member("low", row.intervals[figure].low);
        json.member("high", row.intervals[figure].high);
        for (std::size_t n = 0; n < norms.size(); ++n)
            if (norms[n].figure == figure) json.member("verdict", name(row.verdicts[n]));
        json.end();
    }
    if (row.byPriceLevel) {
        json.key("rank_correlation").beginObject();
        json.member("rho", row.byPriceLevel->rho);
        json.member("probability", row.byPriceLevel->probability);
        json.end();
    }
}

void writeTrimmed(JsonWriter& json, std::string_view key, const RatioRow& row, const RatioTrim& fences,
                  const std::vector<RatioNorm>& norms) {
    json.key(key).beginObject();
    json.member("from", fences.low);
    json.member("to", fences.high);
    json.member("trimmed", fences.trimmed.size());
    writeRow(json, row, norms);
    json.end();
}

void writeEquity(JsonWriter& json, std::string_view key, const std::optional<VerticalEquity>& equity) {
    json.key(key);
    if (!equity) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("indicator", equity->indicator);
    json.member("significance", equity->significance);
    json.member("is_significant", equity->isSignificant());
    json.key("groups").beginArray();
    for (const PriceLevelGroup& group : equity->groups) {
        json.beginObject();
        json.member("n", group.n);
        json.member("from", group.lowest);
        json.member("to", group.highest);
        json.member("median", group.median);
        json.member("low", group.interval.low);
        json.member("high", group.interval.high);
        json.end();
    }
    json.end();
    json.end();
}

void writeTest(JsonWriter& json, std::string_view key, const FairnessTest& test) {
    json.key(key).beginObject();
    json.member("statistic", test.statistic);
    json.member("probability", test.probability);
    json.member("found", test.finds());
    json.end();
}

void writeTable(JsonWriter& json, const RatioTable& table, const std::vector<RatioNorm>& norms) {
    json.beginObject();
    json.member("by", std::string_view(table.grouping.key()));
    json.member("not_recorded", table.notRecorded);
    writeTest(json, "equal_levels", table.equalLevels);
    json.key("groups").beginArray();
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        const RatioGroup& group = table.grouping.groups[g];
        json.beginObject();
        json.member("group", std::string_view(group.code));
        if (group.from) json.member("from", *group.from);
        if (group.to) json.member("to", *group.to);
        writeRow(json, table.rows[g], norms);
        json.end();
    }
    json.end();
    json.end();
}

void writeSold(JsonWriter& json, const SoldComparison& sold) {
    json.key("sold_and_unsold").beginObject();
    json.member("outcome", name(sold.outcome));
    if (sold.outcome != SoldOutcome::NoValues) {
        json.member("from", std::string_view(sold.from.iso()));
        json.member("to", std::string_view(sold.to.iso()));
    }
    json.member("earlier_recorded", sold.isRecorded);
    json.member("sold", sold.sold);
    json.member("unsold", sold.unsold);
    json.member("median_percent_sold", sold.medianSold);
    json.member("median_percent_unsold", sold.medianUnsold);
    json.member("statistic", sold.test.statistic);
    json.member("probability", sold.test.probability);
    json.end();
}

void writeSale(JsonWriter& json, const RatioSaleLists& lists, const ValuedSale& valued) {
    const Sale& sale = lists.sales->sales[valued.sale];
    json.member("sale_id", std::string_view(sale.id));
    json.member("property_id", std::string_view(sale.propertyId));
    json.member("sale_date", std::string_view(sale.date.iso()));
    json.member("price", valued.price);
}

void writeLists(JsonWriter& json, const RatioSaleLists& lists) {
    json.key("influential_sales").beginArray();
    for (const InfluentialSale& one : *lists.influential) {
        const ValuedSale& valued = (*lists.valued)[one.valued];
        json.beginObject();
        writeSale(json, lists, valued);
        json.member("cooks_distance", one.cook);
        json.member("leverage", one.leverage);
        json.member("robust_weight", one.weight);
        json.member("value_with_sale", valued.inSample);
        json.member("value_without_sale", one.withoutSale);
        json.member("own_percent", one.ownPercent);
        json.member("nearby_percent", one.nearbyPercent);
        json.member("nearby", one.nearby);
        json.end();
    }
    json.end();
    json.key("farthest_sales").beginArray();
    for (const std::size_t position : *lists.farthest) {
        const ValuedSale& valued = (*lists.valued)[position];
        json.beginObject();
        writeSale(json, lists, valued);
        json.member("value", valued.leftOut);
        json.member("ratio", valued.leftOut / valued.price);
        json.end();
    }
    json.end();
}

}  // namespace

QByteArray ratioJson(const RatioStudy& study, const RatioReportContext& context) {
    JsonWriter json;
    json.beginObject();
    json.member("estimate", std::string_view(context.estimate));
    json.member("price_level", std::string_view(context.day));
    json.member("rejected", context.rejected);
    writeRow(json, study.whole, study.norms);
    if (context.inSample != nullptr) {
        json.key("in_sample").beginObject();
        for (std::size_t k = 0; k < ratioFigureCount; ++k)
            json.member(name(static_cast<RatioFigure>(k)), (*context.inSample)[static_cast<RatioFigure>(k)]);
        json.end();
    }
    writeTrimmed(json, "trimmed_1_5", study.trimmed, study.fences, study.norms);
    writeTrimmed(json, "trimmed_3", study.trimmedFar, study.farFences, study.norms);
    writeEquity(json, "vei", study.equity);
    writeEquity(json, "vei_draft_2025", study.equityDraft);
    writeTest(json, "chased_prices", study.chased);
    if (context.sold != nullptr) writeSold(json, *context.sold);
    if (context.lists) writeLists(json, *context.lists);
    json.key("norms").beginArray();
    for (const RatioNorm& norm : study.norms) {
        json.beginObject();
        json.member("figure", name(norm.figure));
        json.member("low", norm.low);
        json.member("high", norm.high);
        json.member("status", name(norm.status));
        json.member("source", std::string_view(norm.source));
        json.member("fewest_sales", norm.fewestSales);
        json.end();
    }
    json.end();
    json.key("tables").beginArray();
    for (const RatioTable& table : study.tables) writeTable(json, table, study.norms);
    json.end();
    json.end();
    return json.text();
}

}  // namespace herleid
