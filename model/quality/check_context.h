#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/facts/area_finder.h"
#include "model/quality/data_checks.h"

namespace herleid {

// Internal to the room: what the rules share.

using FindingArguments = std::vector<std::pair<std::string, std::string>>;

/// Where the catalogue keeps what rules ask for, and what the project uses of it.
struct CheckedFeatures {
    explicit CheckedFeatures(const CheckInput& input);

    const FeatureCatalogue& catalogue;
    std::optional<std::size_t> floorArea, plot, buildYear, renovation, type, neighbourhood, volume, previousValue;
    std::vector<std::size_t> ratings;        ///< of those recorded for any dwelling
    std::vector<std::size_t> withParts;      ///< features with a part rule
    std::vector<bool> isUsed;                ///< by feature: recorded for any dwelling or sale
    bool recordsVerification = false;        ///< any fact of the project has a date of verification
    bool hasPlaces = false;

    [[nodiscard]] bool isStacked(const Facts& facts) const;
};

/// The shortest text that reads back as the same number; empty for NaN.
[[nodiscard]] std::string plainNumber(double number);
/// m² a unit of an area: 1 for m², 0.0929 for square feet, NaN for a unit that is not known.
[[nodiscard]] double squareMetresPer(const std::string& unit);

/// A dwelling, or a sale with the facts as they were then, about to be checked.
struct CheckedSubject {
    FindingSubject kind{};
    const std::string& id;
    const Facts& facts;
    const std::optional<Location>& location;
    /// Of a sale: the dwelling that was sold, where known. What is wrong with both is told of the dwelling only.
    const Property* property = nullptr;
    const std::vector<Part>* parts = nullptr;
};

/// Takes the findings of one subject.
class FindingList {
public:
    FindingList(std::vector<Finding>& findings, const CheckedSubject& subject, const FeatureCatalogue& catalogue)
        : m_findings(findings), m_subject(subject), m_catalogue(catalogue) {}

    /// A finding that rests on these features' facts: none where the sold dwelling still has the same.
    void addOfFacts(CheckRule rule, std::initializer_list<std::size_t> features, FindingArguments arguments);
    void add(CheckRule rule, std::string feature, FindingArguments arguments, const std::vector<std::string>& held);

private:
    std::vector<Finding>& m_findings;
    const CheckedSubject& m_subject;
    const FeatureCatalogue& m_catalogue;
};

/// What is known of all dwellings together before any of them is checked.
struct CheckContext {
    explicit CheckContext(const CheckInput& input, int threads);

    const CheckInput& input;
    CheckedFeatures features;
    AreaFinder municipality;                  ///< its own boundary, or that of all neighbourhoods together
    AreaFinder neighbourhoods;
    bool namesNeighbourhoods = false;        ///< recorded neighbourhoods are those of the areas
    std::vector<std::vector<std::size_t>> sameAddress;   ///< dwellings by address, where more than one
    std::vector<std::vector<std::size_t>> sameObject;    ///< dwellings by BAG object, where more than one
    std::unordered_map<std::size_t, std::size_t> addressGroup, objectGroup;   ///< dwelling → group
    std::string mostMunicipality;            ///< first four digits of most WOZ numbers
    std::unordered_map<std::string, std::size_t> propertyOf;        ///< id → position
    std::unordered_map<std::string, std::size_t> registeredOf;      ///< BAG object → position
    std::vector<const Sale*> lastSaleOf;                            ///< by dwelling; null where it never sold
    std::vector<std::optional<double>> jumps;                       ///< by dwelling: ln value − ln previous value
    std::vector<double> typicalJump;                                ///< by dwelling: median of its type
    double medianScore = 0;                                         ///< of standardised leave-one-out residuals
    double scoreSpread = 0;                                         ///< robust SD; 0 without a model
};

// The rules, by what they compare. A dwelling's own, and those that a sale's facts share with it.
void checkFacts(const CheckContext& context, const CheckedSubject& subject, FindingList& list);
void checkParts(const CheckContext& context, const CheckedSubject& subject, FindingList& list);
void checkPlace(const CheckContext& context, const CheckedSubject& subject, FindingList& list);
void checkVerification(const CheckContext& context, std::size_t property, FindingList& list);
void checkIdentity(const CheckContext& context, std::size_t property, FindingList& list);
void checkRegister(const CheckContext& context, std::size_t property, FindingList& list);
void checkJump(const CheckContext& context, std::size_t property, FindingList& list);
void checkBeyondSales(const CheckContext& context, std::size_t property, FindingList& list);
void checkSale(const CheckContext& context, const Sale& sale, FindingList& list);

/// ln value − ln previous value of every dwelling, and the median of its type.
void findJumps(CheckContext& context);
void findScores(CheckContext& context, int threads);
/// Leave-one-out residual in its own standard deviations; NaN where the model does not know the sale.
[[nodiscard]] double standardScore(const MarketModel& model, const Sale& sale);

}  // namespace herleid
