#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/part.h"

namespace herleid {

/// The types of dwelling in Voorbeeldstad: those of the catalogue woz_dwellings with houses and flats of a
/// town.
enum class TownType {
    Detached,
    SemiDetached,
    Linked,
    Terrace,
    Corner,
    End,
    GalleryFlat,
    PorchFlat,
    CorridorFlat,
    Maisonette,
    GroundFloor,
    Upper,
    PorchHouse,
};
inline constexpr std::size_t townTypes = 13;
/// As woz_dwellings has it: "tussenwoning".
[[nodiscard]] std::string_view codeOf(TownType type);
/// Above one another, without a plot of their own.
[[nodiscard]] constexpr bool isStacked(TownType type) {
    return type >= TownType::GalleryFlat;
}

/// The ratings 1–5 of KOUDVL, in the order of the word.
enum TownRating : std::size_t {
    QualityAt,
    MaintenanceAt,
    AppearanceAt,
    EfficiencyAt,
    AmenitiesAt,
    SituationAt
};
inline constexpr std::size_t townRatings = 6;
inline constexpr std::array<std::string_view, townRatings> townRatingNames{
    "quality", "maintenance", "appearance", "efficiency", "amenities", "situation"};

/// Energy labels from worst to best, as far as they occur here.
inline constexpr std::array<std::string_view, 11> townEnergyLabels{"G", "F",  "E",   "D",    "C",    "B",
                                                                   "A", "A+", "A++", "A+++", "A++++"};

/// What is true of a dwelling at one moment.
struct TownFacts {
    TownType type{};
    int buildYear = 0;
    int floorAreaM2 = 0;
    int plotAreaM2 = 0;  ///< 0 for stacked dwellings
    int volumeM3 = 0;
    std::array<int, townRatings> ratings{3, 3, 3, 3, 3, 3};
    std::size_t energyLabel = 0;  ///< position in townEnergyLabels
    int renovationYear = 0;       ///< 0: never
    int floorLevel = 0;           ///< of stacked dwellings
    bool hasLift = false;
    bool isLeasehold = false;
    bool isMonument = false;
    std::vector<Part> parts;  ///< living space ("woonruimte", "aanbouw") and outbuildings

    friend bool operator==(const TownFacts&, const TownFacts&) = default;
};

/// Sum of the areas of the parts of this kind, in m².
[[nodiscard]] double areaOf(const TownFacts& facts, std::string_view kind);
[[nodiscard]] int countOf(const TownFacts& facts, std::string_view kind);

}  // namespace herleid
