#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace herleid {

/// What sort of neighbourhood it is: decides the kinds of building, their years and their sizes.
enum class TownCharacter {
    Centre,
    Thirties,
    Flats,
    PostWar,
    Cauliflower,
    Nineties,
    Vinex,
    NewBuild,
    Villa,
    Village
};
inline constexpr std::size_t townCharacters = 10;

struct DistrictPlace {
    std::string_view name;
    double logEffect;  ///< true effect on ln value
    double trend;      ///< true departure from the common index over the four years, at their end
};

/// A neighbourhood before it is drawn: where its heart is, as a fraction of the town's radius and an angle in
/// degrees from the east, and what is built there.
struct NeighbourhoodPlace {
    std::string_view name;
    std::size_t district;
    TownCharacter character;
    double share;  ///< of all dwellings, relative to the others
    double radius;
    double degrees;
    double leasehold = 0;  ///< share of its blocks on leasehold land
};

[[nodiscard]] std::span<const DistrictPlace> districtPlaces();
[[nodiscard]] std::span<const NeighbourhoodPlace> neighbourhoodPlaces();

/// Hands out invented street names, each once in the town; those of one neighbourhood share a theme.
class StreetNames {
public:
    StreetNames(std::uint64_t seed, std::size_t neighbourhoods);
    [[nodiscard]] std::string next(std::size_t neighbourhood);

private:
    struct Pool {
        std::vector<std::string> names;
        std::size_t used = 0;
    };
    std::set<std::string> m_given;
    std::vector<std::size_t> m_poolOf;  // by neighbourhood
    std::vector<Pool> m_pools;
};

}  // namespace herleid
