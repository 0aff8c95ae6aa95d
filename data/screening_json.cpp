#include "data/screening_json.h"

#include "data/exact_json.h"

namespace herleid {

namespace {

constexpr int mostMonths = 120;   // chosen: ten years between two sales are no resale

std::optional<Date> dateOf(JsonObject& json, const std::string& key) {
    const std::string text = json.text(key);
    if (text.empty()) return std::nullopt;
    const auto date = Date::parseIso(text);
    if (!date) json.refuse(key, "a date as 2026-01-31");
    return *date;
}

double positive(JsonObject& json, const std::string& key, double otherwise) {
    const double value = json.number(key).value_or(otherwise);
    if (!(value >= 0)) json.refuse(key, "not negative");
    return value;
}

ScreeningCode codeFrom(const Json& value, const std::string& origin, const std::string& path) {
    JsonObject json(value, origin, path);
    ScreeningCode code{json.requiredText("field"), json.requiredText("code"), {}};
    if (code.field != "transaction_code" && code.field != "usability" && code.field != "circumstances")
        json.refuse("field", "transaction_code, usability or circumstances");
    const auto reason = screeningReasonOf(json.requiredText("reason"));
    if (!reason) json.refuse("reason", "the name of a reason, such as family");
    code.reason = *reason;
    json.refuseUnknownKeys();
    return code;
}

}  // namespace

std::string writeScreening(const StoredScreening& screening) {
    if (screening.remarks.empty() && !screening.isRecordedNotMarket && screening.isScreened) return {};
    Json remarks = Json::array();
    for (const ScreeningRemark& remark : screening.remarks)
        remarks.push_back(Json::array({name(remark.reason), remark.excludes, pairsToJson(remark.arguments)}));
    return Json{{"recorded_not_market", screening.isRecordedNotMarket},
                {"screened", screening.isScreened},
                {"remarks", remarks}}
        .dump();
}

StoredScreening readScreening(const std::string& text) {
    StoredScreening screening;
    if (text.empty()) return screening;
    try {
        const Json json = Json::parse(text);
        screening.isRecordedNotMarket = json.at("recorded_not_market").get<bool>();
        screening.isScreened = json.at("screened").get<bool>();
        for (const Json& item : json.at("remarks")) {
            const auto reason = screeningReasonOf(item.at(0).get<std::string>());
            if (!reason) fail(ErrorCode::ProjectDamaged, {{"reason", "an unknown reason of a screening"}});
            screening.remarks.push_back({*reason, item.at(1).get<bool>(), pairsFromJson(item.at(2))});
        }
    } catch (const Json::exception& exception) {
        fail(ErrorCode::ProjectDamaged, {{"reason", exception.what()}});
    }
    return screening;
}

std::string traceOf(ScreeningReason reason) { return "[\"" + std::string(name(reason)) + "\","; }

std::string writeScreeningSettings(const ScreeningSettings& settings) {
    [[maybe_unused]] const auto& [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = settings;
    Json codes = Json::array();
    for (const ScreeningCode& code : settings.codes)
        codes.push_back({{"field", code.field}, {"code", code.code}, {"reason", name(code.reason)}});
    Json json{{"read_words", settings.readWords},
              {"codes", codes},
              {"symbolic_price", settings.symbolicPrice},
              {"floor_share", settings.floorShare},
              {"resale_months", settings.resaleMonths},
              {"resale_jump_percent", settings.resaleJumpPercent},
              {"requires_facts", settings.requiresFacts},
              {"uses_model", settings.usesModel},
              {"outlier_spreads", settings.outlierSpreads}};
    if (settings.first) json["first"] = settings.first->iso();
    if (settings.last) json["last"] = settings.last->iso();
    return json.dump(1);
}

ScreeningSettings readScreeningSettingsText(const std::string& text, const std::string& origin) {
    const Json parsed = parseJson(text, origin);
    JsonObject json(parsed, origin, "");
    ScreeningSettings settings;
    settings.readWords = json.flag("read_words", settings.readWords);
    const auto codes = json.list("codes");
    for (std::size_t i = 0; i < codes.size(); ++i)
        settings.codes.push_back(codeFrom(codes[i], origin, "codes[" + std::to_string(i) + "]"));
    settings.symbolicPrice = positive(json, "symbolic_price", settings.symbolicPrice);
    settings.floorShare = positive(json, "floor_share", settings.floorShare);
    settings.resaleMonths = json.whole("resale_months", settings.resaleMonths, 0, mostMonths);
    settings.resaleJumpPercent = positive(json, "resale_jump_percent", settings.resaleJumpPercent);
    settings.first = dateOf(json, "first");
    settings.last = dateOf(json, "last");
    settings.requiresFacts = json.flag("requires_facts", settings.requiresFacts);
    settings.usesModel = json.flag("uses_model", settings.usesModel);
    settings.outlierSpreads = positive(json, "outlier_spreads", settings.outlierSpreads);
    json.refuseUnknownKeys();
    return settings;
}

}  // namespace herleid
