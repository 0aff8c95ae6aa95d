#pragma once

#include "data/voorbeeldstad/town_dice.h"
#include "data/voorbeeldstad/town_facts.h"
#include "data/voorbeeldstad/town_places.h"

namespace herleid {

/// What is built in one go along a street.
enum class BlockKind {
    Detached,
    SemiPair,
    LinkedRow,
    TerraceRow,
    Gallery,
    Porch,
    Corridor,
    Maisonettes,
    UpDown,
    PorchHouses,
};
inline constexpr std::size_t blockKinds = 10;
[[nodiscard]] constexpr bool isBuilding(BlockKind kind) {
    return kind >= BlockKind::Gallery && kind != BlockKind::UpDown;
}

/// A block before it is divided into dwellings.
struct BlockPlan {
    BlockKind kind{};
    TownCharacter character{};
    int buildYear = 0;
    int homes = 1;           ///< side by side: houses, pairs of an upper and a lower flat, flats on one floor
    int floors = 1;          ///< of flats
    double homeWidth = 6;    ///< metres
    double floorAreaM2 = 0;  ///< typical of its dwellings
    double plotAreaM2 = 0;   ///< typical of its dwellings, 0 for buildings
    bool hasLift = false;
    bool isLeasehold = false;
    [[nodiscard]] double frontage() const { return homes * homeWidth; }
};

/// Share of the dwellings that a character has in blocks of each kind.
[[nodiscard]] std::array<double, blockKinds> blockShares(TownCharacter character);
/// A block that fits into this many metres; homes is 0 where none does.
[[nodiscard]] BlockPlan planBlock(BlockKind kind, TownCharacter character, double room, TownDice& dice);
/// The dwelling at a position (0 … homes − 1) and floor of a block, as it now stands.
[[nodiscard]] TownFacts homeIn(const BlockPlan& block, int position, int floor, bool nearWater,
                               TownDice& dice);

}  // namespace herleid
