#include "model/quality/finding.h"

#include <array>

#include "model/facts/fingerprint.h"

namespace herleid {

namespace {

constexpr std::size_t keyDigits = 20;   // chosen: 80 bits, so that a million findings share none

struct RuleEntry {
    std::string_view name;
    Severity severity;
};

/// In the order of CheckRule.
constexpr std::array<RuleEntry, checkRuleCount> ruleEntries{{
    {"floor_area_not_positive", Severity::Error},
    {"floor_area_implausible", Severity::Warning},
    {"build_year_implausible", Severity::Error},
    {"plot_area_implausible", Severity::Warning},
    {"price_not_positive", Severity::Error},
    {"stacked_with_plot", Severity::Warning},
    {"renovated_before_built", Severity::Error},
    {"floor_area_not_parts", Severity::Warning},
    {"outbuilding_not_parts", Severity::Warning},
    {"volume_implausible", Severity::Warning},
    {"sold_unfinished", Severity::Hint},
    {"delivered_before_agreed", Severity::Warning},
    {"primary_missing", Severity::Warning},
    {"ratings_missing", Severity::Warning},
    {"place_missing", Severity::Warning},
    {"not_verified", Severity::Warning},
    {"not_verified_since_sale", Severity::Hint},
    {"address_twice", Severity::Warning},
    {"bag_object_twice", Severity::Error},
    {"woz_number_invalid", Severity::Error},
    {"woz_other_municipality", Severity::Warning},
    {"bag_identifier_invalid", Severity::Error},
    {"outside_municipality", Severity::Error},
    {"other_neighbourhood", Severity::Warning},
    {"register_build_year", Severity::Warning},
    {"register_floor_area", Severity::Warning},
    {"register_use", Severity::Hint},
    {"register_status", Severity::Warning},
    {"register_place", Severity::Warning},
    {"register_unknown", Severity::Hint},
    {"value_jump", Severity::Warning},
    {"surprising_sale", Severity::Warning},
    {"beyond_sales", Severity::Hint},
}};

constexpr const RuleEntry& entryOf(CheckRule rule) { return ruleEntries[static_cast<std::size_t>(rule)]; }

static_assert(!entryOf(CheckRule::BeyondSales).name.empty(), "every rule has its name");
static_assert(entryOf(CheckRule::AddressTwice).name == "address_twice");
static_assert(entryOf(CheckRule::RegisterUnknown).name == "register_unknown");

}  // namespace

std::string_view name(CheckRule rule) { return entryOf(rule).name; }

std::optional<CheckRule> checkRuleOf(std::string_view name) {
    for (std::size_t i = 0; i < checkRuleCount; ++i)
        if (ruleEntries[i].name == name) return static_cast<CheckRule>(i);
    return std::nullopt;
}

std::string_view name(Severity severity) {
    switch (severity) {
        case Severity::Error: return "error";
        case Severity::Warning: return "warning";
        case Severity::Hint: return "hint";
    }
    return {};
}

std::optional<Severity> severityOf(std::string_view text) {
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        if (name(severity) == text) return severity;
    return std::nullopt;
}

std::string_view name(FindingSubject subject) {
    return subject == FindingSubject::Property ? "property" : "sale";
}

std::optional<FindingSubject> findingSubjectOf(std::string_view text) {
    for (const FindingSubject subject : {FindingSubject::Property, FindingSubject::Sale})
        if (name(subject) == text) return subject;
    return std::nullopt;
}

Severity severityOf(CheckRule rule) { return entryOf(rule).severity; }

std::string Finding::argument(const std::string& wanted) const {
    for (const auto& [named, value] : arguments)
        if (named == wanted) return value;
    return {};
}

Finding makeFinding(CheckRule rule, FindingSubject subject, std::string subjectId, std::string feature,
                    std::vector<std::pair<std::string, std::string>> arguments, const std::vector<std::string>& held) {
    Fingerprint print;
    print.add(name(rule)).add(name(subject)).add(subjectId).add(feature);
    for (const std::string& fact : held) print.add(fact);
    return {rule, subject, std::move(subjectId), std::move(feature), std::move(arguments),
            print.hex().substr(0, keyDigits)};
}

}  // namespace herleid
