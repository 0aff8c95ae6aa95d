#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace herleid {

/// What a data check looks for. The rationale of each is words (ui/text/finding_words).
enum class CheckRule {
    // implausible values
    FloorAreaNotPositive,       // value
    FloorAreaImplausible,       // value, lowest, highest
    BuildYearImplausible,       // value, lowest, highest
    PlotAreaImplausible,        // value, highest
    PriceNotPositive,           // price, corrected
    // contradictions
    StackedWithPlot,            // type, plot
    RenovatedBeforeBuilt,       // renovation, build_year
    FloorAreaNotParts,          // value, parts
    OutbuildingNotParts,        // value, parts
    VolumeImplausible,          // volume, floor_area, height, lowest, highest
    SoldUnfinished,             // date, build_year
    DeliveredBeforeAgreed,      // date, delivery
    // what is known, and how well
    PrimaryMissing,             // (feature)
    RatingsMissing,             // features (names), count
    PlaceMissing,               //
    NotVerified,                // verified (the oldest; empty: never), features, count, years
    NotVerifiedSinceSale,       // verified (empty: never), sale, date
    // identity
    AddressTwice,               // address, others (ids), count
    BagObjectTwice,             // bag_object, others (ids), count
    WozNumberInvalid,           // id
    WozOtherMunicipality,       // id, municipality, most
    BagIdentifierInvalid,       // value
    // place
    OutsideMunicipality,        // x, y
    OtherNeighbourhood,         // recorded, found
    // other sources, earlier values and the model
    RegisterBuildYear,          // recorded, register
    RegisterFloorArea,          // recorded, register
    RegisterUse,                // use
    RegisterStatus,             // status
    RegisterPlace,              // metres
    RegisterUnknown,            // bag_object
    ValueJump,                  // previous, value, change, typical
    SurprisingSale,             // price, estimate, percent, score, leverage
    BeyondSales,                // recorded: a fact no fitted sale comes near
};
inline constexpr std::size_t checkRuleCount = static_cast<std::size_t>(CheckRule::BeyondSales) + 1;

enum class Severity { Error, Warning, Hint };
enum class FindingSubject { Property, Sale };

[[nodiscard]] std::string_view name(CheckRule rule);
[[nodiscard]] std::optional<CheckRule> checkRuleOf(std::string_view name);
[[nodiscard]] std::string_view name(Severity severity);
[[nodiscard]] std::optional<Severity> severityOf(std::string_view name);
[[nodiscard]] std::string_view name(FindingSubject subject);
[[nodiscard]] std::optional<FindingSubject> findingSubjectOf(std::string_view name);
/// How grave it is when the rule finds something: an error cannot be true, a warning hardly, a hint may well be.
[[nodiscard]] Severity severityOf(CheckRule rule);

/// One thing that a rule found about one dwelling or sale.
struct Finding {
    CheckRule rule{};
    FindingSubject subject{};
    std::string subjectId;
    std::string feature;   ///< name in the catalogue, or empty
    /// What the words may mention, as named beside the rule; plain texts, the same in every locale.
    std::vector<std::pair<std::string, std::string>> arguments;
    /// 20 hexadecimal digits of rule, subject, feature and the facts concerned: the same as long as those are, so that a
    /// decision about it holds exactly as long.
    std::string key;
    friend bool operator==(const Finding&, const Finding&) = default;

    [[nodiscard]] Severity severity() const { return severityOf(rule); }
    [[nodiscard]] std::string argument(const std::string& name) const;
};

/// Makes a finding with its key. held: the facts on which it rests.
[[nodiscard]] Finding makeFinding(CheckRule rule, FindingSubject subject, std::string subjectId, std::string feature,
                                  std::vector<std::pair<std::string, std::string>> arguments,
                                  const std::vector<std::string>& held);

}  // namespace herleid
