#include "data/voorbeeldstad/town_truth.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "data/voorbeeldstad/town_dice.h"
#include "data/voorbeeldstad/town_places.h"

namespace herleid {

namespace {

// All sizes of effects are chosen: as large as those that Dutch appraisals and hedonic studies report, each
// with a bend or an unequal step that a wrong model would miss.

struct Knot {
    double x;
    double y;
};

/// Through the knots, with a level tangent at each: smooth, and no overshoot (smoothstep between neighbours).
double through(std::span<const Knot> knots, double x) {
    if (x <= knots.front().x) return knots.front().y;
    for (std::size_t k = 0; k + 1 < knots.size(); ++k) {
        if (x > knots[k + 1].x) continue;
        const double part = (x - knots[k].x) / (knots[k + 1].x - knots[k].x);
        return knots[k].y + (knots[k + 1].y - knots[k].y) * part * part * (3 - 2 * part);
    }
    return knots.back().y;
}

constexpr std::array<Knot, 11> buildYears{{{1640, 0.07},
                                           {1890, 0.05},
                                           {1912, 0.05},
                                           {1934, 0.10},
                                           {1949, -0.04},
                                           {1964, -0.10},
                                           {1974, -0.08},
                                           {1987, -0.02},
                                           {2000, 0.04},
                                           {2012, 0.09},
                                           {2025, 0.15}}};
// Months since January 2021.
constexpr std::array<Knot, 7> indexKnots{
    {{0, 0}, {10, 0.105}, {18.5, 0.185}, {22, 0.175}, {29, 0.130}, {36, 0.175}, {48, 0.265}}};
constexpr std::array<std::array<double, 5>, townRatings> ratingEffects{{{-0.14, -0.05, 0, 0.05, 0.13},
                                                                        {-0.12, -0.05, 0, 0.03, 0.06},
                                                                        {-0.05, -0.02, 0, 0.02, 0.04},
                                                                        {-0.04, -0.015, 0, 0.015, 0.03},
                                                                        {-0.08, -0.03, 0, 0.03, 0.07},
                                                                        {-0.11, -0.04, 0, 0.05, 0.12}}};
constexpr std::array<double, townEnergyLabels.size()> labelEffects{-0.07, -0.05, -0.035, -0.02, 0,   0.015,
                                                                   0.03,  0.04,  0.05,   0.06,  0.07};
constexpr std::array<double, townTypes> typeEffects{0.20,  0.10,  0.07,  0,     0.03,  0.02, -0.10,
                                                    -0.12, -0.03, -0.08, -0.02, -0.04, -0.09};

double monthsSince2021(Date date) {
    return (date.days() - Date(firstTownYear, 1, 1).days()) / 30.4375;
}

/// A bump round a place given as a fraction of the radius.
double bump(double u, double v, double atU, double atV, double width, double height) {
    const double d2 = (u - atU) * (u - atU) + (v - atV) * (v - atV);
    return height * std::exp(-d2 / (2 * width * width));
}

}  // namespace

TownTruth::TownTruth(std::uint64_t seed, const TownGround& ground) : m_seed(seed), m_ground(&ground) {
    TownDice dice(seed, "neighbourhood effects");
    double mean = 0;
    for (std::size_t k = 0; k < neighbourhoodPlaces().size(); ++k) {
        m_neighbourhoods.push_back(neighbourhoodSpread * dice.normal());
        mean += m_neighbourhoods.back() / static_cast<double>(neighbourhoodPlaces().size());
    }
    for (double& effect : m_neighbourhoods) effect -= mean;
}

double TownTruth::typeEffect(TownType type) {
    return typeEffects[static_cast<std::size_t>(type)];
}

double TownTruth::floorAreaEffect(TownType type, double m2) {
    const double z = std::log(m2 / 110);
    if (isStacked(type)) return 0.88 * z - 0.10 * z * z;
    if (type == TownType::Detached) return 0.60 * z - 0.12 * z * z;
    return 0.70 * z - 0.15 * z * z;
}

double TownTruth::plotEffect(double m2) {
    return m2 > 0 ? 0.15 * std::log((1 + m2 / 120) / (1 + 160.0 / 120)) : 0;
}

double TownTruth::buildYearEffect(int year) {
    return through(buildYears, year);
}

double TownTruth::ratingEffect(TownRating which, int rating) {
    return ratingEffects[which][static_cast<std::size_t>(rating) - 1];
}

double TownTruth::energyLabelEffect(std::size_t label) {
    return labelEffects[label];
}

double TownTruth::index(Date date) {
    return through(indexKnots, monthsSince2021(date));
}

double TownTruth::segmentTrend(TownType type, Date date) {
    const double years = monthsSince2021(date) / 12;
    if (isStacked(type)) return 0.008 * (years - 2);
    if (type == TownType::Detached)
        return -0.030 * std::exp(-(years - 2.4) * (years - 2.4) / 0.5);  // a deeper dip
    return 0;
}

double TownTruth::neighbourhoodEffect(std::size_t neighbourhood) const {
    return m_neighbourhoods[neighbourhood];
}

double TownTruth::surfaceEffect(const Location& place) const {
    const double u = (place.x - TownGround::heart.x) / m_ground->radius();
    const double v = (place.y - TownGround::heart.y) / m_ground->radius();
    const double river = m_ground->distanceToRiver(place) / 1000;
    return bump(u, v, 0, 0, 0.18, 0.12) + bump(u, v, -0.62, 0.15, 0.22, 0.10) +
           bump(u, v, 0.62, -0.12, 0.20, -0.09) + bump(u, v, 0.25, 0.75, 0.25, 0.05) +
           0.07 * std::exp(-river / 0.25);
}

double TownTruth::outbuildingEffect(const TownFacts& facts) {
    const auto area = [&](std::string_view kind) { return areaOf(facts, kind); };
    return 0.030 * std::log1p(area("garage") / 6) +
           0.010 * std::log1p((area("berging") + area("schuur")) / 4) +
           0.008 * std::log1p(area("carport") / 6) + 0.006 * std::log1p(area("overkapping") / 6) +
           0.006 * std::log1p(area("tuinhuis") / 4) + 0.010 * std::log1p(area("kelder") / 8) +
           0.012 * countOf(facts, "dakkapel");
}

double TownTruth::buildingEffect(const TownFacts& facts) {
    const double monument = facts.isMonument ? 0.03 : 0;
    if (!isStacked(facts.type)) return monument;
    if (facts.hasLift) return monument + 0.015 + 0.007 * std::min(facts.floorLevel, 10);
    return monument - 0.018 * std::max(0, facts.floorLevel - 1);
}

TownEffects TownTruth::effects(const TownDwelling& dwelling, const TownFacts& facts, Date date) const {
    const NeighbourhoodPlace& place = neighbourhoodPlaces()[dwelling.neighbourhood];
    const DistrictPlace& district = districtPlaces()[place.district];
    TownEffects effects;
    effects.type = typeEffect(facts.type);
    effects.floorArea = floorAreaEffect(facts.type, facts.floorAreaM2);
    effects.plot = plotEffect(facts.plotAreaM2);
    effects.buildYear = buildYearEffect(facts.buildYear);
    for (std::size_t k = 0; k < townRatings; ++k)
        effects.ratings += ratingEffect(static_cast<TownRating>(k), facts.ratings[k]);
    effects.outbuildings = outbuildingEffect(facts);
    effects.energyLabel = energyLabelEffect(facts.energyLabel);
    effects.building = buildingEffect(facts);
    effects.district = district.logEffect;
    effects.neighbourhood = m_neighbourhoods[dwelling.neighbourhood];
    effects.surface = surfaceEffect(dwelling.location);
    effects.street = streetSpread * TownDice(m_seed, "street effect", dwelling.street).normal();
    effects.time = index(date);
    effects.trend = segmentTrend(facts.type, date) + district.trend * monthsSince2021(date) / 48;
    return effects;
}

}  // namespace herleid
