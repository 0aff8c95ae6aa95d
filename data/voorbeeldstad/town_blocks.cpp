#include "data/voorbeeldstad/town_blocks.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

using enum BlockKind;

struct Years {
    int from;
    int to;
};

std::size_t at(TownCharacter character) {
    return static_cast<std::size_t>(character);
}

// Shares and years are chosen after the housing stock as any Dutch town knows it. In the order of BlockKind.
constexpr std::array<std::array<double, blockKinds>, townCharacters> shares{{
    {0.01, 0.01, 0.00, 0.24, 0.00, 0.14, 0.11, 0.02, 0.38, 0.09},  // Centre
    {0.04, 0.17, 0.00, 0.55, 0.00, 0.10, 0.00, 0.00, 0.12, 0.02},  // Thirties
    {0.00, 0.00, 0.00, 0.18, 0.45, 0.27, 0.00, 0.10, 0.00, 0.00},  // Flats
    {0.01, 0.08, 0.00, 0.68, 0.05, 0.18, 0.00, 0.00, 0.00, 0.00},  // PostWar
    {0.03, 0.12, 0.12, 0.65, 0.08, 0.00, 0.00, 0.00, 0.00, 0.00},  // Cauliflower
    {0.06, 0.24, 0.09, 0.52, 0.00, 0.00, 0.09, 0.00, 0.00, 0.00},  // Nineties
    {0.05, 0.18, 0.08, 0.54, 0.00, 0.00, 0.15, 0.00, 0.00, 0.00},  // Vinex
    {0.01, 0.07, 0.02, 0.38, 0.07, 0.00, 0.45, 0.00, 0.00, 0.00},  // NewBuild
    {0.68, 0.26, 0.00, 0.00, 0.00, 0.00, 0.06, 0.00, 0.00, 0.00},  // Villa
    {0.36, 0.30, 0.06, 0.28, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00},  // Village
}};

constexpr std::array<Years, townCharacters> years{{{1640, 1935},
                                                   {1916, 1941},
                                                   {1956, 1975},
                                                   {1947, 1969},
                                                   {1970, 1987},
                                                   {1986, 1999},
                                                   {1996, 2016},
                                                   {2016, 2025},
                                                   {1900, 2018},
                                                   {1860, 2019}}};

Years yearsOf(BlockKind kind, TownCharacter character) {
    Years range = years[at(character)];
    if (character == TownCharacter::Centre && (kind == Porch || kind == Maisonettes)) range = {1928, 1995};
    if (kind == Corridor) range = {std::max(range.from, 1988), std::max(range.to, 2012)};
    if (character == TownCharacter::Thirties && kind == Porch) range = {1926, 1962};
    return range;
}

/// Villages and villa parks grew in all years, but most after the war; the rest evenly.
int drawYear(BlockKind kind, TownCharacter character, TownDice& dice) {
    const Years range = yearsOf(kind, character);
    double share = dice.unit();
    if (character == TownCharacter::Village || character == TownCharacter::Villa) share = std::sqrt(share);
    return range.from + static_cast<int>(share * (range.to - range.from + 1));
}

double typicalFloorArea(BlockKind kind, TownCharacter character, int year) {
    switch (kind) {
        case Detached:
            return character == TownCharacter::Villa ? 195 : 152;
        case SemiPair:
            return character == TownCharacter::Villa ? 160 : year < 1946 ? 122 : 132;
        case LinkedRow:
            return 126;
        case TerraceRow:
            if (character == TownCharacter::Centre) return 104;
            return year < 1946 ? 112 : year < 1970 ? 97 : year < 1990 ? 115 : 125;
        case Gallery:
            return year > 2000 ? 84 : 75;
        case Porch:
            return 66;
        case Corridor:
            return character == TownCharacter::Villa ? 122 : character == TownCharacter::NewBuild ? 74 : 84;
        case Maisonettes:
            return 91;
        case UpDown:
            return 80;
        case PorchHouses:
            return 69;
    }
    return 100;
}

double typicalPlot(BlockKind kind, TownCharacter character, double width, TownDice& dice) {
    const bool isVilla = character == TownCharacter::Villa;
    switch (kind) {
        case Detached:
            return (isVilla ? 1050 : 520) * std::exp(0.38 * dice.normal());
        case SemiPair:
            return (isVilla ? 520 : 285) * std::exp(0.22 * dice.normal());
        case LinkedRow:
            return width * dice.between(25, 31);
        case TerraceRow:
            return width * (character == TownCharacter::Centre ? dice.between(14, 22) : dice.between(23, 31));
        default:
            return 0;
    }
}

double drawWidth(BlockKind kind, TownCharacter character, TownDice& dice) {
    switch (kind) {
        case Detached:
            return character == TownCharacter::Villa ? dice.between(22, 30) : dice.between(14, 20);
        case SemiPair:
            return dice.between(8.5, 11);
        case LinkedRow:
            return dice.between(7, 8.5);
        case TerraceRow:
            return dice.between(5.1, 6.3);
        case Gallery:
            return 7.2;
        case Porch:
        case PorchHouses:
            return 7.0;
        case Corridor:
            return 4.6;  // on both sides of the corridor
        case Maisonettes:
            return 6.4;
        case UpDown:
            return 6.0;
    }
    return 6;
}

int drawHomes(BlockKind kind, TownDice& dice) {
    switch (kind) {
        case Detached:
            return 1;
        case SemiPair:
            return 2;
        case LinkedRow:
            return dice.whole(3, 6);
        case TerraceRow:
            return dice.whole(4, 9);
        case Gallery:
            return dice.whole(8, 14);
        case Porch:
        case PorchHouses:
            return 2 * dice.whole(2, 5);
        case Corridor:
            return dice.whole(8, 16);
        case Maisonettes:
            return dice.whole(6, 12);
        case UpDown:
            return dice.whole(2, 6);
    }
    return 1;
}

int drawFloors(BlockKind kind, TownCharacter character, int year, TownDice& dice) {
    switch (kind) {
        case Gallery:
            return year < 1966 ? dice.whole(4, 5) : dice.whole(5, 11);
        case Porch:
            return dice.whole(3, 4);
        case PorchHouses:
            return 3;
        case Corridor:
            return character == TownCharacter::Villa ? 3 : dice.whole(4, 7);
        case Maisonettes:
            return 2;
        case UpDown:
            return dice.chance(0.3) ? 3 : 2;
        default:
            return 1;
    }
}

}  // namespace

std::array<double, blockKinds> blockShares(TownCharacter character) {
    return shares[at(character)];
}

BlockPlan planBlock(BlockKind kind, TownCharacter character, double room, TownDice& dice) {
    BlockPlan block;
    block.kind = kind;
    block.character = character;
    block.buildYear = drawYear(kind, character, dice);
    block.homeWidth = drawWidth(kind, character, dice);
    const int fitting = static_cast<int>(room / block.homeWidth);
    const int fewest = isBuilding(kind)                          ? 4
                       : kind == LinkedRow || kind == TerraceRow ? 3
                       : kind == SemiPair                        ? 2
                                                                 : 1;
    block.homes = std::min(drawHomes(kind, dice), fitting);
    if (block.homes < fewest) block.homes = 0;
    block.floors = drawFloors(kind, character, block.buildYear, dice);
    block.floorAreaM2 = typicalFloorArea(kind, character, block.buildYear) * std::exp(0.12 * dice.normal());
    block.plotAreaM2 = typicalPlot(kind, character, block.homeWidth, dice);
    block.hasLift = (kind == Gallery && (block.floors > 4 || block.buildYear > 1985)) || kind == Corridor;
    return block;
}

}  // namespace herleid
