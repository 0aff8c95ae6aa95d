#include "ui/report/explanation_json.h"

#include "ui/report/ledger_order.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

void writeFact(JsonWriter& json, const Feature& feature, double value) {
    if (std::isnan(value)) {
        json.null();
    } else if (feature.kind == FeatureKind::Flag) {
        json.value(value != 0);
    } else if (feature.hasLevels()) {
        json.value(std::string_view(plainText(feature, value)));
    } else {
        json.value(value);
    }
}

// One fact is its value; several are an object by feature name; none is null.
void writeFacts(JsonWriter& json, const LedgerLine& line, const FeatureCatalogue& catalogue,
                double LedgerFact::*which) {
    if (line.facts.empty()) {
        json.null();
    } else if (line.facts.size() == 1) {
        writeFact(json, catalogue[line.facts[0].feature], line.facts[0].*which);
    } else {
        json.beginObject();
        for (const LedgerFact& fact : line.facts) {
            json.key(catalogue[fact.feature].name);
            writeFact(json, catalogue[fact.feature], fact.*which);
        }
        json.end();
    }
}

void writeLocation(JsonWriter& json, const std::optional<Location>& location) {
    json.key("location");
    if (!location) {
        json.null();
        return;
    }
    json.beginArray().value(location->x).value(location->y).end();
}

void writeAllFacts(JsonWriter& json, const Facts& facts, const FeatureCatalogue& catalogue) {
    json.key("facts").beginObject();
    for (std::size_t f = 0; f < catalogue.size(); ++f) {
        json.key(catalogue[f].name);
        writeFact(json, catalogue[f], facts[f]);
    }
    json.end();
}

void writeSubject(JsonWriter& json, const Valuation& valuation) {
    json.key("subject").beginObject();
    json.member("id", std::string_view(valuation.subject().id));
    json.member("address", std::string_view(valuation.subject().address.oneLine()));
    writeLocation(json, valuation.subject().location);
    writeAllFacts(json, valuation.subject().facts, valuation.catalogue());
    json.end();
}

void writeSource(JsonWriter& json, const std::optional<Provenance>& provenance) {
    if (!provenance) {
        json.key("source").null();
        return;
    }
    json.member("source", std::string_view(provenance->source));
    if (provenance->verifiedOn) json.member("verified_on", std::string_view(provenance->verifiedOn->iso()));
}

void writeLedger(JsonWriter& json, const Valuation& valuation) {
    json.key("ledger").beginArray();
    for (const std::size_t position : displayOrder(valuation)) {
        const LedgerLine& line = valuation.ledger()[position];
        json.beginObject();
        json.member("kind", name(line.kind));
        json.member("name", std::string_view(line.name));
        json.key("recorded");
        writeFacts(json, line, valuation.catalogue(), &LedgerFact::recorded);
        json.key("reference");
        writeFacts(json, line, valuation.catalogue(), &LedgerFact::reference);
        json.member("log_effect", line.logEffect);
        json.member("euro", line.amount);
        json.key("se_log");
        line.standardErrorLog ? json.value(*line.standardErrorLog) : json.null();
        json.member("extrapolated", line.extrapolated);
        writeSource(json, line.provenance);
        json.end();
    }
    json.end();
}

// Why this sale: fixed words with their figures, so that a program can read them.
void writeReasons(JsonWriter& json, const MatrixRow& row, const FeatureCatalogue& catalogue) {
    json.key("reasons").beginObject();
    json.member("rank", row.likeness.rank);
    json.member("distance", row.likeness.distance);
    json.key("metres");
    row.likeness.metres ? json.value(*row.likeness.metres) : json.null();
    json.member("days", row.likeness.days);
    json.key("differing").beginArray();
    for (const std::size_t feature : row.likeness.differingFeatures) json.value(std::string_view(catalogue[feature].name));
    json.end();
    json.member("own_sale", row.isOwnSale);
    json.member("caution", row.needsCaution());
    json.end();
}

void writeMatrixRow(JsonWriter& json, const MatrixRow& row, const FeatureCatalogue& catalogue) {
    json.beginObject();
    json.member("id", std::string_view(row.saleId));
    json.member("property_id", std::string_view(row.propertyId));
    json.member("address", std::string_view(row.addressLine));
    writeLocation(json, row.location);
    json.member("sale_date", std::string_view(row.date.iso()));
    json.member("sale_price", row.price);
    json.member("index_percent", row.indexPercent());
    json.member("index_euro", row.indexAmount);
    json.key("adjustments").beginArray();
    for (const MatrixAdjustment& adjustment : row.adjustments) {
        json.beginObject();
        json.member("name", std::string_view(adjustment.name));
        json.member("euro", adjustment.amount);
        json.member("log_effect", adjustment.logEffect);
        json.end();
    }
    json.end();
    json.member("adjusted_price", row.adjustedPrice);
    json.member("log_adjusted", row.logAdjusted);
    json.member("weight", row.weight);
    json.member("net_percent", row.netPercent());
    json.member("gross_percent", row.grossPercent());
    writeReasons(json, row, catalogue);
    writeAllFacts(json, row.facts, catalogue);
    json.end();
}

void writeMatrix(JsonWriter& json, const Valuation& valuation) {
    json.key("matrix").beginObject();
    json.member("model_value", valuation.parts().modelValue);
    json.member("log_model_value", valuation.parts().logModelValue);
    json.member("model_weight", valuation.parts().modelWeight);
    json.member("eligible_sales", valuation.parts().eligibility.sales);
    json.key("sales").beginArray();
    for (const MatrixRow& row : valuation.matrix()) writeMatrixRow(json, row, valuation.catalogue());
    json.end();
    json.end();
}

std::string_view keyOf(WarningCode code) {
    switch (code) {
        case WarningCode::OutsideRange: return "outside_range";
        case WarningCode::UnseenLevel: return "unseen_level";
        case WarningCode::NotRecorded: return "not_recorded";
        case WarningCode::NoLocation: return "no_location";
        case WarningCode::OutsideMap: return "outside_map";
        case WarningCode::DateOutsideSales: return "date_outside_sales";
        case WarningCode::FewComparables: return "few_comparables";
        case WarningCode::ComparableAdjustedFar: return "comparable_adjusted_far";
    }
    return {};
}

void writeWarnings(JsonWriter& json, const Valuation& valuation) {
    const Format format(QStringLiteral("en"));
    json.key("warnings").beginArray();
    for (const Warning& warning : valuation.warnings()) {
        json.beginObject();
        json.member("code", keyOf(warning.code));
        for (const auto& [key, value] : warning.arguments) json.member(key, std::string_view(value));
        json.member("text", warningText(warning, valuation.catalogue(), format).toUtf8());
        json.end();
    }
    json.end();
}

}  // namespace

void writeExplanation(JsonWriter& json, const Valuation& valuation) {
    const ValuationParts& parts = valuation.parts();
    json.beginObject();
    writeSubject(json, valuation);
    json.member("valuation_date", std::string_view(parts.valuationDate.iso()));
    json.member("state_date", std::string_view(parts.stateDate.iso()));
    json.member("information_date", std::string_view(parts.informationDate.iso()));
    json.key("model").beginObject();
    json.member("version", parts.model.version);
    json.member("name", std::string_view(parts.model.name));
    json.member("fingerprint", std::string_view(parts.model.fingerprint));
    json.end();
    json.member("currency", parts.value.currency().code());
    json.member("value", parts.value);
    json.key("interval_90").beginArray().value(parts.interval.lo).value(parts.interval.hi).end();
    writeLedger(json, valuation);
    writeMatrix(json, valuation);
    json.key("influence").null();  // not computed by this version; an empty list would say "no influence"
    json.member("log_value", parts.logValue);
    json.member("calibration", parts.calibration);
    json.member("unrounded_value", parts.unroundedValue);
    writeWarnings(json, valuation);
    json.end();
}

QByteArray explanationJson(const Valuation& valuation) {
    JsonWriter json;
    writeExplanation(json, valuation);
    return json.text();
}

}  // namespace herleid
