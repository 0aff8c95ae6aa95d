#pragma once

#include <array>
#include <cstdint>
#include <random>

#include "model/facts/sale.h"

namespace herleid {

/// Random numbers that are the same on every machine and with every standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    /// Standard normal, by Box and Muller (1958).
    double normal();

private:
    std::mt19937_64 m_engine;
};

/// A made-up town in which the price of every dwelling is known: ln price = the sum of the effects below.
struct SyntheticMarket {
    std::size_t sales = 2000;
    double noise = 0;  ///< standard deviation of ln price round the truth
    std::uint64_t seed = 1;
    bool hasLocations = true;
    bool hasNeighbourhoods = true;
    int months = 24;  ///< sales are spread over so many months from January 2023

    static constexpr double intercept = 8.0;
    static constexpr double floorArea = 0.75;     ///< × ln m²
    static constexpr double plot = 0.06;          ///< × ln(1 + m²)
    static constexpr double age = -0.005;         ///< × years
    static constexpr double ageSquared = 2.5e-5;  ///< × years²
    static constexpr double rooms = 0.01;         ///< × rooms
    static constexpr double garage = 0.04;
    static constexpr std::array<double, 4> type{0.0, 0.10, 0.18, 0.35};
    static constexpr std::array<double, 5> quality{-0.12, -0.05, 0.0, 0.04, 0.11};
    static constexpr std::array<double, 6> neighbourhood{0.0, 0.07, -0.08, 0.15, -0.02, 0.03};
    static constexpr double month = 0.006;  ///< × months since January 2023

    /// Positions in the catalogue.
    enum Position : std::size_t {
        FloorAreaAt,
        PlotAt,
        BuiltAt,
        RoomsAt,
        GarageAt,
        TypeAt,
        QualityAt,
        HoodAt
    };

    [[nodiscard]] std::shared_ptr<const FeatureCatalogue> catalogue() const;
    /// ln price of a dwelling with these facts on this day.
    [[nodiscard]] double truth(const Facts& facts, Date date) const;
    /// In canonical order.
    [[nodiscard]] SaleSet make() const;
};

}  // namespace herleid
