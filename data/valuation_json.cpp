#include "data/valuation_json.h"

#include "data/exact_json.h"

namespace herleid {

namespace {

void writeFacts(JsonText& json, const Facts& facts) {
    json.open('[');
    for (std::size_t i = 0; i < facts.size(); ++i) json.number(facts[i]);
    json.close(']');
}

Facts factsFrom(const Json& json) {
    Facts facts(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) facts.set(i, exactDouble(json[i]));
    return facts;
}

void writeLocation(JsonText& json, const std::optional<Location>& location) {
    if (!location) {
        json.null();
        return;
    }
    json.open('[').number(location->x).number(location->y).close(']');
}

std::optional<Location> locationFrom(const Json& json) {
    if (json.is_null()) return std::nullopt;
    return Location{exactDouble(json.at(0)), exactDouble(json.at(1))};
}

void writeDate(JsonText& json, const std::optional<Date>& date) {
    if (date)
        json.text(date->iso());
    else
        json.null();
}

std::optional<Date> dateFrom(const Json& json) {
    if (json.is_null()) return std::nullopt;
    return valueOrFail(Date::parseIso(json.get<std::string>()));
}

void writeProvenance(JsonText& json, const Provenance& provenance) {
    json.open('[').text(provenance.source);
    writeDate(json, provenance.recordedOn);
    writeDate(json, provenance.verifiedOn);
    json.text(provenance.method).text(provenance.reason).close(']');
}

Provenance provenanceFrom(const Json& json) {
    return {json.at(0).get<std::string>(), dateFrom(json.at(1)), dateFrom(json.at(2)),
            json.at(3).get<std::string>(), json.at(4).get<std::string>()};
}

void writeSubject(JsonText& json, const Property& subject) {
    json.open('{').key("id").text(subject.id);
    json.key("address").open('[');
    for (const auto* part :
         {&subject.address.street, &subject.address.number, &subject.address.postcode, &subject.address.city})
        json.text(*part);
    json.close(']').key("bag").open('[').text(subject.bag.object).text(subject.bag.building).close(']').key("location");
    writeLocation(json, subject.location);
    json.key("facts");
    writeFacts(json, subject.facts);
    json.key("provenance");
    writeProvenance(json, subject.provenance);
    json.key("own").open('[');
    for (const auto& [feature, provenance] : subject.factProvenance) {
        json.open('[').whole(feature);
        writeProvenance(json, provenance);
        json.close(']');
    }
    json.close(']').close('}');
}

Property subjectFrom(const Json& json) {
    Property subject;
    subject.id = json.at("id").get<std::string>();
    const Json& address = json.at("address");
    subject.address = {address.at(0).get<std::string>(), address.at(1).get<std::string>(),
                       address.at(2).get<std::string>(), address.at(3).get<std::string>()};
    if (json.contains("bag"))   // not stored before
        subject.bag = {json.at("bag").at(0).get<std::string>(), json.at("bag").at(1).get<std::string>()};
    subject.location = locationFrom(json.at("location"));
    subject.facts = factsFrom(json.at("facts"));
    subject.provenance = provenanceFrom(json.at("provenance"));
    for (const Json& own : json.at("own"))
        subject.factProvenance[own.at(0).get<std::size_t>()] = provenanceFrom(own.at(1));
    return subject;
}

// The bindings count the members: one that is added later does not compile until it is stored too.

void writeLine(JsonText& json, const LedgerLine& line) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8] = line;
    json.open('{').key("kind").text(name(line.kind)).key("name").text(line.name).key("facts").open('[');
    for (const LedgerFact& fact : line.facts)
        json.open('[').whole(fact.feature).number(fact.recorded).number(fact.reference).close(']');
    json.close(']').key("log").number(line.logEffect).key("cents").whole(line.amount.cents());
    json.key("se");
    if (line.standardErrorLog)
        json.open('[').number(*line.standardErrorLog).close(']');
    else
        json.null();
    json.key("extrapolated").flag(line.extrapolated).key("provenance");
    if (line.provenance)
        writeProvenance(json, *line.provenance);
    else
        json.null();
    json.close('}');
}

LedgerLine lineFrom(const Json& json, Currency currency) {
    LedgerLine line;
    line.kind = enumeratorNamed<LedgerKind>(json.at("kind").get<std::string>(),
                                            [](LedgerKind kind) { return name(kind); });
    line.name = json.at("name").get<std::string>();
    for (const Json& fact : json.at("facts"))
        line.facts.push_back(
            {fact.at(0).get<std::size_t>(), exactDouble(fact.at(1)), exactDouble(fact.at(2))});
    line.logEffect = exactDouble(json.at("log"));
    line.amount = Money(json.at("cents").get<std::int64_t>(), currency);
    if (!json.at("se").is_null()) line.standardErrorLog = exactDouble(json.at("se").at(0));
    line.extrapolated = json.at("extrapolated").get<bool>();
    if (!json.at("provenance").is_null()) line.provenance = provenanceFrom(json.at("provenance"));
    return line;
}

void writeLikeness(JsonText& json, const Likeness& likeness) {
    json.open('[').whole(likeness.rank).number(likeness.distance);
    if (likeness.metres)
        json.number(*likeness.metres);
    else
        json.null();
    json.whole(likeness.days).open('[');
    for (const std::size_t feature : likeness.differingFeatures) json.whole(feature);
    json.close(']').close(']');
}

Likeness likenessFrom(const Json& json) {
    Likeness likeness;
    likeness.rank = json.at(0).get<std::size_t>();
    likeness.distance = exactDouble(json.at(1));
    if (!json.at(2).is_null()) likeness.metres = exactDouble(json.at(2));
    likeness.days = json.at(3).get<int>();
    likeness.differingFeatures = json.at(4).get<std::vector<std::size_t>>();
    return likeness;
}

void writeRow(JsonText& json, const MatrixRow& row) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] = row;
    json.open('{').key("sale").text(row.saleId).key("property").text(row.propertyId);
    json.key("address").text(row.addressLine).key("date").text(row.date.iso());
    json.key("price").whole(row.price.cents()).key("corrections").open('[');
    for (const PriceCorrection& correction : row.corrections)
        json.open('[').text(correction.kind).whole(correction.amount.cents()).close(']');
    json.close(']').key("facts");
    writeFacts(json, row.facts);
    json.key("location");
    writeLocation(json, row.location);
    json.key("own").flag(row.isOwnSale).key("index_log").number(row.indexLog);
    json.key("index").whole(row.indexAmount.cents()).key("adjustments").open('[');
    for (const MatrixAdjustment& adjustment : row.adjustments) {
        json.open('[').text(adjustment.name).open('[');
        for (const std::size_t feature : adjustment.features) json.whole(feature);
        json.close(']').number(adjustment.logEffect).whole(adjustment.amount.cents()).close(']');
    }
    json.close(']').key("log_adjusted").number(row.logAdjusted);
    json.key("adjusted").whole(row.adjustedPrice.cents()).key("weight").number(row.weight);
    json.key("residual").number(row.residual).key("likeness");
    writeLikeness(json, row.likeness);
    json.close('}');
}

MatrixRow rowFrom(const Json& json, Currency currency) {
    const auto money = [&](const Json& cents) { return Money(cents.get<std::int64_t>(), currency); };
    MatrixRow row;
    row.saleId = json.at("sale").get<std::string>();
    row.propertyId = json.at("property").get<std::string>();
    row.addressLine = json.at("address").get<std::string>();
    row.date = *dateFrom(json.at("date"));
    row.price = money(json.at("price"));
    if (json.contains("corrections"))
        for (const Json& item : json.at("corrections"))
            row.corrections.push_back({item.at(0).get<std::string>(), money(item.at(1))});
    row.facts = factsFrom(json.at("facts"));
    row.location = locationFrom(json.at("location"));
    row.isOwnSale = json.at("own").get<bool>();
    row.indexLog = exactDouble(json.at("index_log"));
    row.indexAmount = money(json.at("index"));
    for (const Json& item : json.at("adjustments"))
        row.adjustments.push_back({item.at(0).get<std::string>(), item.at(1).get<std::vector<std::size_t>>(),
                                   exactDouble(item.at(2)), money(item.at(3))});
    row.logAdjusted = exactDouble(json.at("log_adjusted"));
    row.adjustedPrice = money(json.at("adjusted"));
    row.weight = exactDouble(json.at("weight"));
    if (json.contains("residual")) row.residual = exactDouble(json.at("residual"));
    row.likeness = likenessFrom(json.at("likeness"));
    return row;
}

void writeFigures(JsonText& json, const ValuationParts& parts) {
    json.key("valuation_date").text(parts.valuationDate.iso()).key("state_date").text(parts.stateDate.iso());
    json.key("information_date").text(parts.informationDate.iso()).key("model").open('[');
    json.whole(parts.model.version).text(parts.model.name).text(parts.model.fingerprint).close(']');
    json.key("currency").text(parts.value.currency().code());
    json.key("log_model_value")
        .number(parts.logModelValue)
        .key("model_value")
        .whole(parts.modelValue.cents());
    json.key("model_weight").number(parts.modelWeight).key("log_value").number(parts.logValue);
    json.key("calibration").number(parts.calibration).key("unrounded").whole(parts.unroundedValue.cents());
    json.key("value").whole(parts.value.cents()).key("interval").open('[');
    json.whole(parts.interval.lo.cents())
        .whole(parts.interval.hi.cents())
        .number(parts.interval.level)
        .close(']');
    const Eligibility& eligibility = parts.eligibility;
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5] = eligibility;
    json.key("eligible").open('[').text(eligibility.from.iso()).text(eligibility.to.iso());
    for (const auto& part : {eligibility.segmentFeature, eligibility.segment})
        if (part) json.whole(*part);
        else json.null();
    json.whole(eligibility.sales).close(']').key("without").open('[');
    for (const std::string& sale : parts.withoutSales) json.text(sale);
    json.close(']');
}

void readFigures(const Json& json, Currency currency, ValuationParts& parts) {
    const auto money = [&](const Json& cents) { return Money(cents.get<std::int64_t>(), currency); };
    parts.valuationDate = *dateFrom(json.at("valuation_date"));
    parts.stateDate = *dateFrom(json.at("state_date"));
    parts.informationDate = *dateFrom(json.at("information_date"));
    const Json& model = json.at("model");
    parts.model = {model.at(0).get<std::int64_t>(), model.at(1).get<std::string>(),
                   model.at(2).get<std::string>()};
    parts.logModelValue = exactDouble(json.at("log_model_value"));
    parts.modelValue = money(json.at("model_value"));
    parts.modelWeight = exactDouble(json.at("model_weight"));
    parts.logValue = exactDouble(json.at("log_value"));
    parts.calibration = exactDouble(json.at("calibration"));
    parts.unroundedValue = money(json.at("unrounded"));
    parts.value = money(json.at("value"));
    const Json& interval = json.at("interval");
    parts.interval = {money(interval.at(0)), money(interval.at(1)), exactDouble(interval.at(2))};
    if (!json.contains("eligible")) {   // stored before sales had weights
        parts.eligibility.sales = json.at("eligible_sales").get<std::size_t>();
        return;
    }
    const Json& eligible = json.at("eligible");
    const auto positionIn = [&](std::size_t at) -> std::optional<std::size_t> {
        if (eligible.at(at).is_null()) return std::nullopt;
        return eligible.at(at).get<std::size_t>();
    };
    parts.eligibility = {*dateFrom(eligible.at(0)), *dateFrom(eligible.at(1)), positionIn(2), positionIn(3),
                         eligible.at(4).get<std::size_t>()};
    parts.withoutSales = json.at("without").get<std::vector<std::string>>();
}

}  // namespace

std::string_view nameOf(WarningCode code) {
    switch (code) {
        case WarningCode::OutsideRange:
            return "outside_range";
        case WarningCode::UnseenLevel:
            return "unseen_level";
        case WarningCode::NotRecorded:
            return "not_recorded";
        case WarningCode::NoLocation:
            return "no_location";
        case WarningCode::OutsideMap:
            return "outside_map";
        case WarningCode::DateOutsideSales:
            return "date_outside_sales";
        case WarningCode::FewComparables:
            return "few_comparables";
        case WarningCode::ComparableAdjustedFar:
            return "comparable_adjusted_far";
    }
    return {};
}

std::string writeValuation(const ValuationParts& parts) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17,
                                  m18, m19] = parts;
    JsonText json;
    json.open('{').key("subject");
    writeSubject(json, parts.subject);
    writeFigures(json, parts);
    json.key("ledger").open('[');
    for (const LedgerLine& line : parts.ledger) writeLine(json, line);
    json.close(']').key("matrix").open('[');
    for (const MatrixRow& row : parts.matrix) writeRow(json, row);
    json.close(']').key("warnings").open('[');
    for (const Warning& warning : parts.warnings) {
        json.open('[').text(nameOf(warning.code)).open('[');
        for (const auto& [key, value] : warning.arguments) json.open('[').text(key).text(value).close(']');
        json.close(']').close(']');
    }
    json.close(']').close('}');
    return json.result();
}

ValuationParts readValuation(const std::string& text, std::shared_ptr<const FeatureCatalogue> catalogue) {
    try {
        const Json json = Json::parse(text);
        const Currency currency(json.at("currency").get<std::string>());
        ValuationParts parts;
        parts.catalogue = std::move(catalogue);
        parts.subject = subjectFrom(json.at("subject"));
        readFigures(json, currency, parts);
        for (const Json& line : json.at("ledger")) parts.ledger.push_back(lineFrom(line, currency));
        for (const Json& row : json.at("matrix")) parts.matrix.push_back(rowFrom(row, currency));
        for (const Json& warning : json.at("warnings"))
            parts.warnings.push_back(
                {enumeratorNamed<WarningCode>(warning.at(0).get<std::string>(),
                                              [](WarningCode code) { return nameOf(code); }),
                 pairsFromJson(warning.at(1))});
        return parts;
    } catch (const Json::exception& exception) {
        fail(ErrorCode::ProjectDamaged, {{"reason", std::string("stored valuation: ") + exception.what()}});
    }
}

}  // namespace herleid
