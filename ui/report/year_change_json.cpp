#include "model/facts/facts.h"
#include "ui/report/json_writer.h"
#include "ui/report/year_change_report.h"

namespace herleid {

namespace {

void writeSums(JsonWriter& json, const ChangeSums& sums) {
    json.member("dwellings", sums.n);
    json.member("before", sums.before);
    json.member("after", sums.after);
    json.member("difference", sums.after - sums.before);
    json.key("percent");
    if (const auto percent = sums.percent())
        json.value(*percent);
    else
        json.null();
}

void writeSpread(JsonWriter& json, const ChangeSpread& spread) {
    json.key("change").beginObject();
    json.member("n", spread.n);
    json.member("median", spread.median);
    json.member("spread", spread.spread);
    json.member("p05", spread.low);
    json.member("p95", spread.high);
    json.end();
}

void writeExplained(JsonWriter& json, const YearChangeStudy& study) {
    json.key("explained").beginObject();
    writeSums(json, study.explained);
    json.key("parts").beginArray();
    for (const ChangePart& part : study.parts) {
        json.beginObject();
        json.member("kind", name(part.kind));
        json.member("name", std::string_view(part.name));
        json.member("amount", part.amount);
        json.member("percent", part.percent);
        json.member("dwellings", part.dwellings);
        json.end();
    }
    json.end();
    json.end();
}

void writeDistribution(JsonWriter& json, const YearChangeStudy& study) {
    writeSpread(json, study.spread);
    json.key("quantiles").beginArray();
    for (const auto& [share, percent] : study.quantiles) {
        json.beginObject();
        json.member("share", share);
        json.member("percent", percent);
        json.end();
    }
    json.end();
    json.key("histogram").beginObject();
    json.member("below", study.below);
    json.member("above", study.above);
    json.key("bins").beginArray();
    for (const ChangeBin& bin : study.histogram) {
        json.beginObject();
        json.member("from", bin.from);
        json.member("to", bin.to);
        json.member("n", bin.n);
        json.end();
    }
    json.end();
    json.end();
}

void writeTable(JsonWriter& json, const ChangeTable& table) {
    json.beginObject();
    json.member("by", std::string_view(table.grouping.key()));
    json.member("not_recorded", table.notRecorded);
    json.key("groups").beginArray();
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        const RatioGroup& group = table.grouping.groups[g];
        json.beginObject();
        json.member("group", std::string_view(group.code));
        if (group.from) json.member("from", *group.from);
        if (group.to) json.member("to", *group.to);
        writeSums(json, table.rows[g].sums);
        writeSpread(json, table.rows[g].spread);
        json.end();
    }
    json.end();
    json.end();
}

void writeCause(JsonWriter& json, const ChangeLine& cause, const FeatureCatalogue& catalogue) {
    json.beginObject();
    json.member("kind", name(cause.kind));
    json.member("name", std::string_view(cause.name));
    if (cause.kind == ChangeKind::Fact && cause.features.size() == 1) {
        const Feature& feature = catalogue[cause.features.front()];
        json.member("before", std::string_view(plainText(feature, cause.before)));
        json.member("after", std::string_view(plainText(feature, cause.after)));
    }
    json.member("log_effect", cause.logEffect);
    json.member("amount", cause.amount);
    json.end();
}

void writeOutlier(JsonWriter& json, const ChangeOutlier& outlier, const FeatureCatalogue& catalogue) {
    json.beginObject();
    json.member("id", std::string_view(outlier.propertyId));
    json.member("address", std::string_view(outlier.address));
    json.member("before", outlier.before);
    json.member("after", outlier.after);
    json.member("percent", outlier.percent);
    json.member("compared_with", name(outlier.peers));
    json.member("group", std::string_view(peersCode(outlier, catalogue)));
    json.member("group_dwellings", outlier.peerCount);
    json.member("group_median", outlier.peerMedian);
    json.member("deviations", outlier.deviations);
    json.key("cause");
    if (outlier.cause)
        writeCause(json, *outlier.cause, catalogue);
    else
        json.null();
    json.end();
}

void writeModels(JsonWriter& json, std::string_view key, const std::map<std::int64_t, std::size_t>& models) {
    json.key(key).beginArray();
    for (const auto& [version, dwellings] : models) {
        json.beginObject();
        json.member("version", version);
        json.member("dwellings", dwellings);
        json.end();
    }
    json.end();
}

}  // namespace

QByteArray yearChangeJson(const YearChangeReading& reading) {
    JsonWriter json;
    json.beginObject();
    json.member("from", std::string_view(reading.from.iso()));
    json.member("to", std::string_view(reading.to.iso()));
    writeSums(json, reading.study.all);
    json.member("only_recorded_before", reading.recorded);
    json.member("not_explained", reading.unexplained);
    json.member("only_on_from", reading.onlyBefore);
    json.member("only_on_to", reading.onlyAfter);
    writeModels(json, "models_from", reading.modelsBefore);
    writeModels(json, "models_to", reading.modelsAfter);
    writeExplained(json, reading.study);
    writeDistribution(json, reading.study);
    json.key("tables").beginArray();
    for (const ChangeTable& table : reading.study.tables) writeTable(json, table);
    json.end();
    json.member("outlier_count", reading.study.outlierCount);
    json.key("outliers").beginArray();
    for (const ChangeOutlier& outlier : reading.study.outliers) writeOutlier(json, outlier, *reading.catalogue);
    json.end();
    json.end();
    return json.text();
}

}  // namespace herleid
