#include "data/check_settings.h"

#include <array>
#include <charconv>
#include <cmath>
#include <variant>

#include "data/check_limits.h"
#include "data/exact_json.h"
#include "data/project_impl.h"

namespace herleid {

namespace {

constexpr const char* settingsKey = "check_settings";
constexpr int highestWhole = 1'000'000;  // chosen: of years and days

struct Limit {
    const char* name;
    std::variant<double CheckSettings::*, int CheckSettings::*> member;
};

const std::array<Limit, 13> limits{{{"smallest_floor_area", &CheckSettings::smallestFloorArea},
                                    {"largest_floor_area", &CheckSettings::largestFloorArea},
                                    {"largest_plot", &CheckSettings::largestPlot},
                                    {"first_build_year", &CheckSettings::firstBuildYear},
                                    {"lowest_height", &CheckSettings::lowestHeight},
                                    {"highest_height", &CheckSettings::highestHeight},
                                    {"parts_tolerance", &CheckSettings::partsTolerance},
                                    {"verified_within_years", &CheckSettings::verifiedWithinYears},
                                    {"verified_after_sale_days", &CheckSettings::verifiedAfterSaleDays},
                                    {"register_tolerance", &CheckSettings::registerTolerance},
                                    {"register_metres", &CheckSettings::registerMetres},
                                    {"jump_percent", &CheckSettings::jumpPercent},
                                    {"surprise", &CheckSettings::surprise}}};

/// The whole text as a number that is not negative.
template <class Number>
std::optional<Number> numberIn(const std::string& text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || last != end || !(number >= 0)) return std::nullopt;
    if constexpr (std::is_same_v<Number, double>)
        return std::isfinite(number) ? std::optional(number) : std::nullopt;
    else
        return number <= highestWhole ? std::optional(number) : std::nullopt;
}

std::string textOf(const CheckSettings& settings, const Limit& limit) {
    return std::visit([&](auto member) { return Json(settings.*member).dump(); }, limit.member);
}

std::string writeLimits(const CheckSettings& settings) {
    Json json = Json::object();
    for (const Limit& limit : limits)
        std::visit([&](auto member) { json[limit.name] = settings.*member; }, limit.member);
    return json.dump();
}

}  // namespace

CheckSettings loadCheckSettings(Project::Impl& impl) {
    CheckSettings settings;
    const auto stored = impl.value(settingsKey);
    if (!stored) return settings;
    const Json json = parseJson(*stored, "herleid_settings");
    for (const Limit& limit : limits) {
        if (!json.is_object() || !json.contains(limit.name)) continue;
        if (!setLimit(settings, limit.name, json[limit.name].dump()))
            fail(ErrorCode::ProjectDamaged,
                 {{"reason", std::string("the limit of the checks ") + limit.name}});
    }
    return settings;
}

std::vector<std::pair<std::string, std::string>> namedLimits(const CheckSettings& settings) {
    std::vector<std::pair<std::string, std::string>> named;
    for (const Limit& limit : limits) named.emplace_back(limit.name, textOf(settings, limit));
    return named;
}

bool setLimit(CheckSettings& settings, const std::string& name, const std::string& text) {
    for (const Limit& limit : limits) {
        if (name != limit.name) continue;
        return std::visit(
            [&]<class Number>(Number CheckSettings::*member) {
                const auto number =
                    text.empty() ? std::optional(CheckSettings().*member) : numberIn<Number>(text);
                if (number) settings.*member = *number;
                return number.has_value();
            },
            limit.member);
    }
    return false;
}

Result<CheckSettings> checkSettings(const Project& project) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return loadCheckSettings(impl); });
}

Result<void> setCheckSettings(Project& project, const CheckSettings& settings) {
    const auto before = checkSettings(project);
    if (!before) return tl::unexpected(before.error());
    if (*before == settings) return {};
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "set_check_limits";
    const auto done = impl.change(std::move(entry), [&](AuditEntry& audit) {
        impl.setValue(settingsKey, writeLimits(settings));
        audit.details =
            Json{{"before", Json::parse(writeLimits(*before))}, {"after", Json::parse(writeLimits(settings))}}
                .dump();
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

}  // namespace herleid
