#pragma once

#include <cstdint>

#include "data/voorbeeldstad/town.h"

namespace herleid {

/// The true effects on ln value of one dwelling, by what they come from.
struct TownEffects {
    double type = 0;
    double floorArea = 0;  ///< by group of types: flats, rows, detached
    double plot = 0;
    double buildYear = 0;
    double ratings = 0;  ///< the six together
    double outbuildings = 0;
    double energyLabel = 0;
    double building = 0;  ///< floor level, lift, monument
    double district = 0;
    double neighbourhood = 0;
    double surface = 0;  ///< smooth in place
    double street = 0;   ///< recorded nowhere
    double time = 0;     ///< common index
    double trend = 0;    ///< departures of the segment and the district from it
    [[nodiscard]] double sum() const {
        return type + floorArea + plot + buildYear + ratings + outbuildings + energyLabel + building +
               district + neighbourhood + surface + street + time + trend;
    }
};

/// The truth behind Voorbeeldstad: ln value = intercept + Σ effects, of the full and unencumbered dwelling
/// (leasehold and shares in a reserve are corrected for in euros, and have no effect of their own). A market
/// price is that value times e^(noiseScale · t), t Student's with noiseFreedom degrees of freedom.
class TownTruth {
public:
    TownTruth(std::uint64_t seed, const TownGround& ground);

    static constexpr double intercept = 12.66;  ///< ln euros: a terraced house of 110 m², January 2021
    static constexpr double noiseScale = 0.070;
    static constexpr int noiseFreedom = 5;
    static constexpr double neighbourhoodSpread = 0.045;
    static constexpr double streetSpread = 0.020;

    [[nodiscard]] TownEffects effects(const TownDwelling& dwelling, const TownFacts& facts, Date date) const;
    [[nodiscard]] double logValue(const TownDwelling& dwelling, const TownFacts& facts, Date date) const {
        return intercept + effects(dwelling, facts, date).sum();
    }

    [[nodiscard]] static double typeEffect(TownType type);
    [[nodiscard]] static double floorAreaEffect(TownType type, double m2);
    [[nodiscard]] static double plotEffect(double m2);
    [[nodiscard]] static double buildYearEffect(int year);
    /// rating: 1–5.
    [[nodiscard]] static double ratingEffect(TownRating which, int rating);
    [[nodiscard]] static double energyLabelEffect(std::size_t label);
    /// Common index: ln, 0 on 1 January 2021; rises to the summer of 2022, dips, and recovers.
    [[nodiscard]] static double index(Date date);
    [[nodiscard]] double neighbourhoodEffect(std::size_t neighbourhood) const;
    [[nodiscard]] double surfaceEffect(const Location& place) const;

private:
    [[nodiscard]] static double outbuildingEffect(const TownFacts& facts);
    [[nodiscard]] static double buildingEffect(const TownFacts& facts);
    [[nodiscard]] static double segmentTrend(TownType type, Date date);

    std::uint64_t m_seed;
    const TownGround* m_ground;
    std::vector<double> m_neighbourhoods;
};

}  // namespace herleid
