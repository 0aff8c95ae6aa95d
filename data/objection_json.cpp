#include "data/objection_json.h"

#include "data/exact_json.h"

namespace herleid {

namespace {

constexpr const char* origin = "objections";

Json moneyJson(const Money& amount) { return {{"cents", amount.cents()}, {"currency", amount.currency().code()}}; }

Money moneyFrom(const Json& json) {
    const std::string code = json.at("currency").get<std::string>();
    if (!Currency::isValid(code)) fail(ErrorCode::ProjectDamaged, {{"reason", "an amount without a currency"}});
    return {json.at("cents").get<std::int64_t>(), Currency(code)};
}

Date dateFrom(const Json& json) { return valueOrFail(Date::parseIso(json.get<std::string>())); }

Json triedJson(const TryOut& tried, const FeatureCatalogue& catalogue) {
    Json facts = Json::array();
    for (const auto& [feature, value] : tried.facts)
        facts.push_back({catalogue[feature].name, plainText(catalogue[feature], value)});
    Json json = {{"facts", facts}, {"without_sales", tried.withoutSales}};
    if (tried.date) json["date"] = tried.date->iso();
    return json;
}

TryOut triedFrom(const Json& json, const FeatureCatalogue& catalogue) {
    TryOut tried;
    for (const auto& [name, text] : pairsFromJson(json.at("facts"))) {
        const auto feature = catalogue.find(name);
        if (!feature) fail(ErrorCode::UnknownFeature, {{"feature", name}});
        tried.facts[*feature] =
            text.empty() ? Facts::missing() : valueOrFail(parsePlainText(catalogue[*feature], text));
    }
    tried.withoutSales = json.at("without_sales").get<std::set<std::string>>();
    if (json.contains("date")) tried.date = dateFrom(json["date"]);
    return tried;
}

Json groundJson(const ObjectionGround& ground, const FeatureCatalogue& catalogue) {
    Json json = {{"kind", name(ground.kind)},
                 {"claim", ground.claim},
                 {"tried", triedJson(ground.tried, catalogue)},
                 {"answer", name(ground.answer)},
                 {"answer_text", ground.answerText}};
    if (ground.effect)
        json["effect"] = {{"from", moneyJson(ground.effect->from)},
                          {"to", moneyJson(ground.effect->to)},
                          {"model", ground.effect->modelVersion}};
    return json;
}

ObjectionGround groundFrom(const Json& json, const FeatureCatalogue& catalogue) {
    ObjectionGround ground;
    ground.kind = enumeratorNamed<GroundKind>(json.at("kind").get<std::string>(), [](GroundKind kind) { return name(kind); });
    ground.claim = json.at("claim").get<std::string>();
    ground.tried = triedFrom(json.at("tried"), catalogue);
    ground.answer =
        enumeratorNamed<GroundAnswer>(json.at("answer").get<std::string>(), [](GroundAnswer answer) { return name(answer); });
    ground.answerText = json.at("answer_text").get<std::string>();
    if (json.contains("effect")) {
        const Json& effect = json["effect"];
        ground.effect = GroundEffect{moneyFrom(effect.at("from")), moneyFrom(effect.at("to")), effect.at("model").get<std::int64_t>()};
    }
    return ground;
}

Objection caseFrom(const Json& json, const FeatureCatalogue& catalogue) {
    Objection objection;
    objection.number = json.at("number").get<std::int64_t>();
    objection.propertyId = json.at("property").get<std::string>();
    objection.receivedOn = dateFrom(json.at("received_on"));
    objection.dueOn = dateFrom(json.at("due_on"));
    objection.reference = json.at("reference").get<std::string>();
    objection.documents = json.at("documents").get<std::vector<std::string>>();
    objection.valuationDate = dateFrom(json.at("valuation_date"));
    objection.contestedValue = moneyFrom(json.at("contested_value"));
    for (const Json& ground : json.at("grounds")) {
        ObjectionGround read = groundFrom(ground, catalogue);
        objection.raise(read.kind) = std::move(read);
    }
    objection.outcome = enumeratorNamed<ObjectionOutcome>(json.at("outcome").get<std::string>(),
                                                          [](ObjectionOutcome outcome) { return name(outcome); });
    objection.reason = json.at("reason").get<std::string>();
    objection.state =
        enumeratorNamed<ObjectionState>(json.at("state").get<std::string>(), [](ObjectionState state) { return name(state); });
    if (json.contains("valuation")) objection.valuation = json["valuation"].get<std::int64_t>();
    if (json.contains("new_value")) objection.newValue = moneyFrom(json["new_value"]);
    if (json.contains("decided_on")) objection.decidedOn = dateFrom(json["decided_on"]);
    return objection;
}

}  // namespace

std::string objectionToJson(const Objection& objection, const FeatureCatalogue& catalogue) {
    Json grounds = Json::array();
    for (const ObjectionGround& ground : objection.grounds) grounds.push_back(groundJson(ground, catalogue));
    Json json = {{"number", objection.number},
                 {"property", objection.propertyId},
                 {"received_on", objection.receivedOn.iso()},
                 {"due_on", objection.dueOn.iso()},
                 {"reference", objection.reference},
                 {"documents", objection.documents},
                 {"valuation_date", objection.valuationDate.iso()},
                 {"contested_value", moneyJson(objection.contestedValue)},
                 {"grounds", grounds},
                 {"outcome", name(objection.outcome)},
                 {"reason", objection.reason},
                 {"state", name(objection.state)}};
    if (objection.valuation) json["valuation"] = *objection.valuation;
    if (objection.newValue) json["new_value"] = moneyJson(*objection.newValue);
    if (objection.decidedOn) json["decided_on"] = objection.decidedOn->iso();
    return json.dump();
}

Objection objectionFromJson(const std::string& text, const FeatureCatalogue& catalogue) {
    const Json json = parseJson(text, origin);
    try {
        return caseFrom(json, catalogue);
    } catch (const Json::exception&) {
        fail(ErrorCode::ProjectDamaged, {{"reason", "a stored objection cannot be read"}});
    }
}

}  // namespace herleid
