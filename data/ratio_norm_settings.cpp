#include "data/ratio_norm_settings.h"

#include <stdexcept>

#include "data/exact_json.h"
#include "data/json_object.h"
#include "data/project_impl.h"

namespace herleid {

namespace {

constexpr const char* settingsKey = "ratio_norms";
constexpr int mostSales = 1'000'000;  // chosen

Json toJson(const std::vector<RatioNorm>& norms) {
    Json all = Json::array();
    for (const RatioNorm& norm : norms)
        all.push_back({{"figure", name(norm.figure)},
                       {"low", norm.low},
                       {"high", norm.high},
                       {"status", name(norm.status)},
                       {"source", norm.source},
                       {"fewest_sales", norm.fewestSales}});
    return all;
}

RatioNorm normFrom(const Json& value, const std::string& path) {
    JsonObject json(value, settingsKey, path);
    const auto figure = ratioFigureOf(json.requiredText("figure"));
    if (!figure) json.refuse("figure", "the name of a figure, such as cod");
    const auto status = normStatusOf(json.requiredText("status"));
    if (!status) json.refuse("status", "adopted, draft or house_rule");
    const auto low = json.number("low");
    const auto high = json.number("high");
    if (!low) json.refuse("low", "a number");
    if (!high || *low > *high) json.refuse("high", "a number, not below low");
    RatioNorm norm{*figure, *low, *high, *status, json.text("source"), 0};
    norm.fewestSales = static_cast<std::size_t>(json.whole("fewest_sales", 20, 1, mostSales));
    json.refuseUnknownKeys();
    return norm;
}

std::vector<RatioNorm> readNorms(const std::string& text) {
    const Json json = parseJson(text, settingsKey);
    if (!json.is_array()) fail(ErrorCode::JsonField, {{"file", settingsKey}, {"field", ""}, {"value", ""}, {"reason", "a list of norms"}});
    std::vector<RatioNorm> norms;
    for (const Json& one : json) norms.push_back(normFrom(one, "[" + std::to_string(norms.size()) + "]"));
    return norms;
}

}  // namespace

std::string ratioNormsJson(const std::vector<RatioNorm>& norms) {
    return toJson(norms).dump();
}

Result<std::vector<RatioNorm>> ratioNormsFrom(const std::string& json) {
    try {
        return readNorms(json);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<std::vector<RatioNorm>> ratioNorms(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const auto stored = impl.value(settingsKey);
        return stored ? readNorms(*stored) : defaultNorms();
    });
}

Result<void> setRatioNorms(Project& project, const std::vector<RatioNorm>& norms) {
    for (const RatioNorm& norm : norms)
        if (norm.low > norm.high) throw std::logic_error("a norm ends before it begins");
    const auto before = ratioNorms(project);
    if (!before) return tl::unexpected(before.error());
    if (*before == norms) return {};
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "set_ratio_norms";
    const auto done = impl.change(std::move(entry), [&](AuditEntry& audit) {
        impl.setValue(settingsKey, ratioNormsJson(norms));
        audit.details = Json{{"before", toJson(*before)}, {"after", toJson(norms)}}.dump();
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

}  // namespace herleid
