#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/progress.h"
#include "model/quality/ratio_groups.h"
#include "model/valuation/change.h"

namespace herleid {

/// One dwelling that has a value on both dates.
struct YearPair {
    std::string propertyId;
    std::string address;                 ///< in one line; may be empty
    Facts facts;                         ///< by which it is grouped: those of the later value
    Money before;
    Money after;
    std::optional<ValueChange> change;   ///< nothing where the value before cannot be explained, such as one only recorded
};

/// What one cause did to the sum of all values.
struct ChangePart {
    ChangeKind kind{};
    std::string name;                       ///< as ChangeLine's; "sale" for all named sales, "several_facts" for a joint line
    std::optional<std::size_t> feature;     ///< of a fact: position in the catalogue
    Money amount;
    double percent = 0;                     ///< of the sum before: the percents add up to that of the sum
    std::size_t dwellings = 0;              ///< of which it moved the value
};

/// Sums of values that stand beside each other.
struct ChangeSums {
    std::size_t n = 0;
    Money before;
    Money after;
    [[nodiscard]] std::optional<double> percent() const;   ///< see percentChange
};

/// How far changes in percent lie apart.
struct ChangeSpread {
    std::size_t n = 0;          ///< dwellings with both values above zero
    double median = 0;          ///< percent; NaN for none, as all of these
    double spread = 0;          ///< robust standard deviation, percentage points
    double low = 0;             ///< quantiles 5% and 95%
    double high = 0;
};

/// The changes of the dwellings of one group.
struct ChangeRow {
    ChangeSums sums;
    ChangeSpread spread;
};

/// All groups of one way of dividing. Price classes are fifths by √(before·after): by one of the two alone, chance would
/// make the cheap or the dear ones rise.
struct ChangeTable {
    RatioGrouping grouping;
    std::vector<ChangeRow> rows;   ///< one a group
    std::size_t notRecorded = 0;   ///< dwellings in none of them
};

/// How many changes in percent lie from `from` to below `to`.
struct ChangeBin {
    double from = 0;
    double to = 0;
    std::size_t n = 0;
};

/// What a dwelling's change was held against.
enum class ChangePeers { Neighbourhood, District, All };
[[nodiscard]] std::string_view name(ChangePeers peers);

/// A dwelling of which the value went another way than that of its group.
struct ChangeOutlier {
    std::string propertyId;
    std::string address;
    Money before;
    Money after;
    double percent = 0;
    ChangePeers peers{};                ///< the neighbourhood; the district, or all, where that has too few dwellings
    std::optional<std::size_t> level;   ///< of neighbourhood or district
    std::size_t peerCount = 0;
    double peerMedian = 0;              ///< percent
    double deviations = 0;              ///< how far from it, in robust standard deviations of ln(after/before)
    /// What drove it away from its peers: the kind of which the effect differs most, in that direction, from the
    /// peers' median effect; of facts and sales the largest line. Its amount is that of the whole kind, but for a fact.
    std::optional<ChangeLine> cause;
};

/// The code of the neighbourhood or district that it was held against; empty for all.
[[nodiscard]] std::string peersCode(const ChangeOutlier& outlier, const FeatureCatalogue& catalogue);

/// The year's change of all dwellings.
struct YearChangeStudy {
    ChangeSums all;
    ChangeSums explained;                 ///< of the pairs with an explanation: Σ parts = after − before, in cents
    std::vector<ChangePart> parts;        ///< in the order of ChangeKind, facts by size
    ChangeSpread spread;                  ///< of all
    std::vector<std::pair<double, double>> quantiles;   ///< of the change in percent, by share
    std::vector<ChangeBin> histogram;
    std::size_t below = 0;                ///< beyond the histogram's ends
    std::size_t above = 0;
    std::vector<ChangeTable> tables;      ///< type, district, neighbourhood, price class, where there are such
    std::size_t outlierCount = 0;         ///< of all; at most mostOutliers are listed
    std::vector<ChangeOutlier> outliers;  ///< farthest first
};

/// Takes pairs one after another and keeps some hundred bytes of each, so that no list of valuations has to be in
/// memory. Cost is linear in their number, but for sorting. The result depends on the order only where two outliers
/// are equally far off, and then not on anything but their ids.
class YearChanges {
public:
    /// A group must have so many dwellings to be held against (chosen: a median and spread of fewer say little).
    static constexpr std::size_t fewestPeers = 20;
    /// From so many robust standard deviations on a change is an outlier: Iglewicz & Hoaglin (1993), How to Detect and
    /// Handle Outliers, ASQC Basic References in Quality Control 16.
    static constexpr double outlierFrom = 3.5;
    /// The spread of a group counts as at least this in ln (chosen: rounding two values of 200,000 to whole thousands
    /// moves their ratio by 0.002, and half a percent is nobody's concern).
    static constexpr double leastSpread = 0.005;
    static constexpr std::size_t mostOutliers = 5000;   ///< chosen: more than one looks at

    YearChanges(std::shared_ptr<const FeatureCatalogue> catalogue, Currency currency);
    ~YearChanges();
    /// Throws std::logic_error where an explanation does not add up to the difference of its pair.
    void take(const YearPair& pair);
    /// Fails with Cancelled.
    [[nodiscard]] Result<YearChangeStudy> study(Progress& progress) const;

private:
    struct Contents;
    std::unique_ptr<Contents> m_contents;
};

}  // namespace herleid
