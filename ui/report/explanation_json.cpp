#include "ui/report/explanation_json.h"

#include <QLocale>

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
    json.key("corrections").beginArray();
    for (const PriceCorrection& correction : row.corrections) {
        json.beginObject();
        json.member("kind", std::string_view(correction.kind));
        json.member("euro", correction.amount);
        json.end();
    }
    json.end();
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
    json.member("residual", row.residual);
    json.member("net_percent", row.netPercent());
    json.member("gross_percent", row.grossPercent());
    writeReasons(json, row, catalogue);
    writeAllFacts(json, row.facts, catalogue);
    json.end();
}

void writeRanking(JsonWriter& json, const ValuationStudy& study) {
    json.key("ranking").beginArray();
    for (const RankedSale& ranked : *study.ranking) {
        json.beginObject();
        json.member("id", std::string_view(study.sales->sales[ranked.sale].id));
        json.member("rank", ranked.rank);
        json.member("distance", ranked.unlikeness);
        json.member("weight", ranked.weight);
        json.member("role", name(ranked.role));
        json.end();
    }
    json.end();
}

void writeMatrix(JsonWriter& json, const ValuationStudy& study) {
    const Valuation& valuation = study.valuation;
    json.key("matrix").beginObject();
    json.member("model_value", valuation.parts().modelValue);
    json.member("log_model_value", valuation.parts().logModelValue);
    json.member("model_weight", valuation.parts().modelWeight);
    json.member("eligible_sales", valuation.parts().eligibility.sales);
    json.key("sales").beginArray();
    for (const MatrixRow& row : valuation.matrix()) writeMatrixRow(json, row, valuation.catalogue());
    json.end();
    if (study.ranking && study.sales) writeRanking(json, study);
    json.end();
}

// Which sales could speak at all.
void writeEligibility(JsonWriter& json, const Valuation& valuation) {
    const Eligibility& eligibility = valuation.parts().eligibility;
    json.key("eligibility").beginObject();
    json.member("arms_length", true);
    json.member("from", std::string_view(eligibility.from.iso()));
    json.member("until", std::string_view(eligibility.to.iso()));
    json.key("segment_feature");
    eligibility.segmentFeature ? json.value(std::string_view(valuation.catalogue()[*eligibility.segmentFeature].name))
                               : json.null();
    json.key("segment");
    if (eligibility.segmentFeature && eligibility.segment)
        writeFact(json, valuation.catalogue()[*eligibility.segmentFeature], static_cast<double>(*eligibility.segment));
    else
        json.null();
    json.member("eligible_sales", eligibility.sales);
    json.end();
}

// Values before rounding, as the difference one sale makes may be smaller than the rounding.
void writeInfluence(JsonWriter& json, const ValuationStudy& study) {
    json.key("influence");
    if (!study.influence) {   // an empty list would say that no sale had any
        json.null();
        return;
    }
    json.beginArray();
    for (const SaleInfluence& one : *study.influence) {
        json.beginObject();
        json.member("sale_id", std::string_view(one.saleId));
        json.member("sale_date", std::string_view(one.date.iso()));
        json.member("sale_price", one.price);
        json.member("dlog", one.logDerivative);
        json.member("weight", one.weight);
        json.key("without_sale_value");
        one.withoutSale ? json.value(*one.withoutSale) : json.null();
        json.key("difference");
        one.difference ? json.value(*one.difference) : json.null();
        json.end();
    }
    json.end();
}

void writeComponents(JsonWriter& json, const ValuationStudy& study) {
    json.key("component_values");
    if (!study.components) {
        json.null();
        return;
    }
    json.beginArray();
    for (const ComponentValue& component : *study.components) {
        json.beginObject();
        json.member("kind", name(component.kind));
        json.key("name");
        component.feature ? json.value(std::string_view(study.valuation.catalogue()[*component.feature].name)) : json.null();
        json.key("quantity");
        component.feature ? json.value(component.quantity) : json.null();
        json.member("euro", component.amount);
        json.end();
    }
    json.end();
}

// A fact's before and after as the fact is written elsewhere; of a sale its weight.
void writeSide(JsonWriter& json, std::string_view key, const ChangeLine& line, double value,
               const FeatureCatalogue& catalogue) {
    json.key(key);
    if (std::isnan(value)) json.null();
    else if (line.kind == ChangeKind::Fact && line.features.size() == 1) writeFact(json, catalogue[line.features[0]], value);
    else json.value(value);
}

void writeChange(JsonWriter& json, const ValuationStudy& study) {
    json.member("try_out", study.change.has_value());
    json.key("change");
    if (!study.change) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("from", study.change->from);
    json.member("to", study.change->to);
    json.key("lines").beginArray();
    for (const ChangeLine& line : study.change->lines) {
        json.beginObject();
        json.member("kind", name(line.kind));
        json.member("name", std::string_view(line.name));
        writeSide(json, "before", line, line.before, study.valuation.catalogue());
        writeSide(json, "after", line, line.after, study.valuation.catalogue());
        json.member("log_effect", line.logEffect);
        json.member("euro", line.amount);
        json.end();
    }
    json.end();
    json.end();
}

void writeRefitted(JsonWriter& json, const ValuationStudy& study) {
    if (!study.refitted) return;
    json.member("refitted_value", study.refitted->value());
    json.member("refitted_unrounded_value", study.refitted->parts().unroundedValue);
    json.member("refitted_fingerprint", std::string_view(study.refitted->parts().model.fingerprint));
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
    const Format format(QLocale().language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en"));  // that of the words
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

void writeExplanation(JsonWriter& json, const ValuationStudy& study) {
    const Valuation& valuation = study.valuation;
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
    writeEligibility(json, valuation);
    writeMatrix(json, study);
    writeInfluence(json, study);
    writeComponents(json, study);
    json.key("without_sales").beginArray();
    for (const std::string& sale : parts.withoutSales) json.value(std::string_view(sale));
    json.end();
    writeChange(json, study);
    writeRefitted(json, study);
    json.member("log_value", parts.logValue);
    json.member("calibration", parts.calibration);
    json.member("unrounded_value", parts.unroundedValue);
    writeWarnings(json, valuation);
    json.end();
}

QByteArray explanationJson(const ValuationStudy& study) {
    JsonWriter json;
    writeExplanation(json, study);
    return json.text();
}

QByteArray explanationJson(const Valuation& valuation) {
    return explanationJson(ValuationStudy{valuation, {}, {}, {}, {}, {}, {}});
}

}  // namespace herleid
