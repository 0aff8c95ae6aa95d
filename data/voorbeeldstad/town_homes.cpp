// The dwellings of a block: sizes, outbuildings, ratings, energy labels.
#include <algorithm>
#include <array>
#include <cmath>

#include "data/voorbeeldstad/town_blocks.h"

namespace herleid {

namespace {

using enum BlockKind;

constexpr int presentYear = 2025;  // the valuation date is 1 January

TownType typeIn(const BlockPlan& block, int position, int floor, TownDice& dice) {
    switch (block.kind) {
        case Detached:
            return TownType::Detached;
        case SemiPair:
            return TownType::SemiDetached;
        case LinkedRow:
            return TownType::Linked;
        case TerraceRow: {
            const bool isLast = position == 0 || position == block.homes - 1;
            if (!isLast || block.homes == 1) return TownType::Terrace;
            return dice.chance(0.72) ? TownType::Corner : TownType::End;
        }
        case Gallery:
            return TownType::GalleryFlat;
        case Porch:
            return TownType::PorchFlat;
        case Corridor:
            return TownType::CorridorFlat;
        case Maisonettes:
            return TownType::Maisonette;
        case UpDown:
            return floor == 0 ? TownType::GroundFloor : TownType::Upper;
        case PorchHouses:
            return TownType::PorchHouse;
    }
    return TownType::Terrace;
}

struct PartHabit {
    std::string_view kind;
    double detached, semi, row, flat;  ///< how many have one
    int fewest, most;                  ///< m²
};
// Chosen. A row is anything joined on both sides or at the end of it.
constexpr std::array<PartHabit, 8> habits{{{"garage", 0.68, 0.52, 0.07, 0.05, 15, 38},
                                           {"berging", 0.40, 0.55, 0.76, 0.72, 5, 14},
                                           {"schuur", 0.30, 0.10, 0.03, 0.00, 12, 60},
                                           {"carport", 0.14, 0.14, 0.03, 0.00, 14, 26},
                                           {"overkapping", 0.27, 0.23, 0.15, 0.00, 8, 30},
                                           {"tuinhuis", 0.20, 0.15, 0.10, 0.00, 5, 16},
                                           {"kelder", 0.16, 0.06, 0.03, 0.01, 8, 40},
                                           {"dakkapel", 0.22, 0.24, 0.23, 0.00, 2, 8}}};

double habitOf(const PartHabit& habit, TownType type) {
    if (isStacked(type)) return habit.flat;
    if (type == TownType::Detached) return habit.detached;
    return type == TownType::SemiDetached || type == TownType::Linked ? habit.semi : habit.row;
}

void addOutbuildings(TownFacts& facts, TownDice& dice) {
    const double size = std::clamp(facts.floorAreaM2 / 130.0, 0.6, 1.7);
    for (const PartHabit& habit : habits) {
        if (!dice.chance(habitOf(habit, facts.type))) continue;
        const bool isSmall = isStacked(facts.type) || (habit.kind == "berging" && dice.chance(0.6));
        const double area = isSmall ? dice.between(4, 9) : dice.between(habit.fewest, habit.most) * size;
        const int year = dice.chance(0.6) ? facts.buildYear
                                          : std::min(presentYear - 1, facts.buildYear + dice.whole(0, 45));
        facts.parts.push_back({std::string(habit.kind), std::max(2.0, std::round(2 * area) / 2), year});
        if (habit.kind == "dakkapel" && dice.chance(0.18)) facts.parts.push_back(facts.parts.back());
    }
}

void addLivingSpace(TownFacts& facts, TownDice& dice) {
    const bool canGrow = !isStacked(facts.type) && facts.buildYear < 2015;
    int extension = 0;
    if (canGrow && dice.chance(facts.type == TownType::Detached ? 0.22 : 0.13)) extension = dice.whole(6, 26);
    facts.parts.push_back({"woonruimte", static_cast<double>(facts.floorAreaM2), facts.buildYear});
    if (extension == 0) return;
    facts.floorAreaM2 += extension;
    const int first = std::max(facts.buildYear + 5, 1975);
    facts.parts.push_back(
        {"aanbouw", static_cast<double>(extension), dice.whole(first, std::max(first, 2020))});
}

int rating(double level, TownDice& dice) {
    const double drawn = level + dice.normal();
    return drawn < -1.9 ? 1 : drawn < -1.05 ? 2 : drawn < 1.05 ? 3 : drawn < 2.0 ? 4 : 5;
}

void rate(TownFacts& facts, TownCharacter character, bool nearWater, TownDice& dice) {
    const bool isNew = facts.buildYear >= 2010;
    const double renovated = facts.renovationYear > 0 ? 0.7 : 0;
    const double standing = character == TownCharacter::Villa   ? 0.7
                            : character == TownCharacter::Flats ? -0.25
                                                                : 0;
    facts.ratings[QualityAt] = rating(standing + (isNew ? 0.6 : 0), dice);
    facts.ratings[MaintenanceAt] = rating((isNew ? 0.8 : -0.15) + renovated, dice);
    facts.ratings[AppearanceAt] = rating(standing + (facts.isMonument ? 1.0 : 0), dice);
    facts.ratings[EfficiencyAt] = rating(isNew ? 0.4 : facts.buildYear < 1930 ? -0.35 : 0, dice);
    facts.ratings[AmenitiesAt] = rating((isNew ? 0.5 : -0.1) + renovated, dice);
    facts.ratings[SituationAt] = rating(nearWater ? 1.0 : 0, dice);
}

/// By the year's usual insulation, better after a renovation.
std::size_t labelOf(const TownFacts& facts, TownDice& dice) {
    struct Step {
        int year;
        double label;
    };
    static constexpr std::array<Step, 10> steps{{{1640, 1.2},
                                                 {1930, 1.4},
                                                 {1950, 2.0},
                                                 {1968, 2.4},
                                                 {1980, 3.5},
                                                 {1992, 4.3},
                                                 {2001, 5.3},
                                                 {2012, 6.1},
                                                 {2020, 8.0},
                                                 {2026, 9.2}}};
    double label = steps.back().label;
    for (std::size_t k = 0; k + 1 < steps.size(); ++k)
        if (facts.buildYear < steps[k + 1].year) {
            const double part =
                static_cast<double>(facts.buildYear - steps[k].year) / (steps[k + 1].year - steps[k].year);
            label = steps[k].label + part * (steps[k + 1].label - steps[k].label);
            break;
        }
    label += (facts.renovationYear > 0 ? 1.4 : 0) + 0.9 * dice.normal();
    return static_cast<std::size_t>(std::clamp(std::lround(label), 0L, 10L));
}

}  // namespace

TownFacts homeIn(const BlockPlan& block, int position, int floor, bool nearWater, TownDice& dice) {
    TownFacts facts;
    facts.type = typeIn(block, position, floor, dice);
    facts.buildYear = block.buildYear;
    const double likeness = isBuilding(block.kind) || block.kind == UpDown ? 0.14 : 0.03;
    const double own = block.kind == Detached ? 0.20 : likeness;
    facts.floorAreaM2 =
        static_cast<int>(std::max(26L, std::lround(block.floorAreaM2 * std::exp(own * dice.normal()))));
    if (block.plotAreaM2 > 0) {
        const bool isAtEnd = facts.type == TownType::Corner || facts.type == TownType::End;
        const double plot =
            block.plotAreaM2 * std::exp(0.05 * dice.normal()) + (isAtEnd ? dice.between(35, 120) : 0);
        facts.plotAreaM2 = static_cast<int>(std::max(std::lround(plot), 35L));
    }
    if (isStacked(facts.type)) facts.floorLevel = block.kind == Maisonettes ? 2 * floor : floor;
    facts.hasLift = block.hasLift;
    facts.isLeasehold = block.isLeasehold;
    facts.isMonument = block.character == TownCharacter::Centre ? facts.buildYear < 1900 && dice.chance(0.2)
                                                                : facts.buildYear < 1935 && dice.chance(0.01);
    if (facts.buildYear < 2000 && dice.chance(0.13))
        facts.renovationYear = dice.whole(std::max(1985, facts.buildYear + 18), 2020);
    addLivingSpace(facts, dice);
    addOutbuildings(facts, dice);
    rate(facts, block.character, nearWater, dice);
    facts.energyLabel = labelOf(facts, dice);
    facts.volumeM3 = static_cast<int>(std::lround(facts.floorAreaM2 * (3.05 + 0.12 * dice.normal())));
    return facts;
}

}  // namespace herleid
