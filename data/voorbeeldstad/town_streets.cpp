#include "data/voorbeeldstad/town_streets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <numeric>

#include "data/voorbeeldstad/town_blocks.h"
#include "data/voorbeeldstad/town_places.h"

namespace herleid {

namespace {

constexpr double halfStreet = 62;       // metres; with the next two within TownGround::heartRadius
constexpr double streetFromHeart = 33;  // two streets a cell
constexpr double houseFromStreet = 12;
constexpr int housesPerPostcode = 18;
constexpr double waterside = 260;  // metres from the river's middle

std::string digits(const char* format, std::size_t number) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

double toCentimetre(double x) {
    return std::round(x * 100) / 100;
}

/// The postcodes of one neighbourhood. 0101 and on: Dutch postcodes begin at 1000, so these belong to nobody.
/// The letters SA, SD and SS are not given out in reality, nor here.
class Postcodes {
public:
    explicit Postcodes(std::size_t neighbourhood) : m_digits(digits("%04zu", 101 + neighbourhood)) {}
    std::string next() {
        for (;;) {
            const std::size_t number = m_next++ % 676;
            const std::string letters{static_cast<char>('A' + number / 26),
                                      static_cast<char>('A' + number % 26)};
            if (letters != "SA" && letters != "SD" && letters != "SS") return m_digits + " " + letters;
        }
    }

private:
    std::string m_digits;
    std::size_t m_next = 0;
};

/// One side of a street while it is being built.
struct Side {
    double built = -halfStreet;  // along the street, metres from its middle
    int number = 1;              // of the next house
    int onPostcode = 0;
    std::string postcode;
    [[nodiscard]] double room() const { return halfStreet - built; }
};

class NeighbourhoodBuilder {
public:
    NeighbourhoodBuilder(Town& town, StreetNames& names, std::size_t neighbourhood, std::size_t wanted)
        : m_town(town),
          m_names(names),
          m_neighbourhood(neighbourhood),
          m_left(wanted),
          m_wanted(wanted),
          m_place(neighbourhoodPlaces()[neighbourhood]),
          m_dice(town.plan.seed, "neighbourhood", neighbourhood),
          m_postcodes(neighbourhood),
          m_angle(m_dice.between(0, std::numbers::pi)) {}

    void build() {
        for (std::size_t slot = 0; m_left > 0; ++slot) buildStreet(slot);
    }

private:
    /// The kind that is furthest behind its share.
    [[nodiscard]] BlockKind kindWanted() const {
        const auto shares = blockShares(m_place.character);
        std::size_t best = 0;
        double most = -1e9;
        for (std::size_t k = 0; k < blockKinds; ++k) {
            const double behind =
                shares[k] * static_cast<double>(m_wanted - m_left + 1) - static_cast<double>(m_made[k]);
            if (shares[k] <= 0 || behind <= most) continue;
            most = behind;
            best = k;
        }
        return static_cast<BlockKind>(best);
    }

    void placeStreet(std::size_t slot) {
        const auto& land = m_town.ground.buildingLand(m_neighbourhood);
        const Location& heart = land[slot / 2 % land.size()];
        const std::size_t round = slot / 2 / land.size();
        const double angle =
            m_angle + (round % 2 == 1 ? std::numbers::pi / 2 : 0) + m_dice.between(-0.12, 0.12);
        m_along = {std::cos(angle), std::sin(angle)};
        const double offset = slot % 2 == 0 ? streetFromHeart : -streetFromHeart;
        m_middle = {heart.x - m_along.y * offset, heart.y + m_along.x * offset};
    }

    void buildStreet(std::size_t slot) {
        placeStreet(slot);
        m_street = m_town.streets.size();
        m_town.streets.push_back(m_names.next(m_neighbourhood));
        std::array<Side, 2> sides;
        sides[1].number = 2;
        const BlockKind main = kindWanted();
        bool isFull[2] = {false, false};
        for (std::size_t turn = 0; m_left > 0 && !(isFull[0] && isFull[1]); ++turn) {
            Side& side = sides[turn % 2];
            const BlockKind kind = m_dice.chance(0.9) ? main : kindWanted();
            BlockPlan block = planBlock(kind, m_place.character, side.room(), m_dice);
            if (block.homes == 0) {
                isFull[turn % 2] = true;
                continue;
            }
            block.isLeasehold = m_dice.chance(m_place.leasehold);
            buildBlock(block, side, turn % 2 == 0 ? houseFromStreet : -houseFromStreet);
            side.built += block.frontage() + m_dice.between(2, 6);
        }
    }

    void buildBlock(const BlockPlan& block, Side& side, double fromStreet) {
        std::string building = newBuilding();
        for (int floor = 0; floor < (isBuilding(block.kind) ? block.floors : 1); ++floor)
            for (int position = 0; position < block.homes && m_left > 0; ++position) {
                const double along = side.built + (position + 0.5) * block.homeWidth;
                if (!isBuilding(block.kind) && position > 0) building = newBuilding();
                const int storeys = block.kind == BlockKind::UpDown ? block.floors : 1;
                for (int storey = 0; storey < storeys && m_left > 0; ++storey) {
                    const int level = isBuilding(block.kind) ? floor : storey;
                    add(block, position, level, side, placeAt(along, fromStreet), building);
                    m_town.dwellings.back().number =
                        std::to_string(side.number) +
                        (storey == 0 ? "" : std::string(1, static_cast<char>('A' + storey - 1)));
                }
                side.number += 2;
            }
    }

    void add(const BlockPlan& block, int position, int level, Side& side, const Location& place,
             const std::string& building) {
        if (side.onPostcode++ % housesPerPostcode == 0) side.postcode = m_postcodes.next();
        TownDwelling dwelling;
        const std::size_t number = m_town.dwellings.size() + 1;
        dwelling.wozNumber = digits("9901%08zu", number);
        dwelling.bagObject = digits("990101%010zu", number);
        dwelling.bagBuilding = building;
        dwelling.neighbourhood = m_neighbourhood;
        dwelling.street = m_street;
        dwelling.postcode = side.postcode;
        dwelling.location = place;
        dwelling.alongStreet = m_along;
        dwelling.width = block.homeWidth;
        const bool isNearWater = m_town.ground.distanceToRiver(place) < waterside;
        dwelling.facts = homeIn(block, position, level, isNearWater, m_dice);
        m_town.dwellings.push_back(std::move(dwelling));
        ++m_made[static_cast<std::size_t>(block.kind)];
        --m_left;
    }

    [[nodiscard]] Location placeAt(double along, double fromStreet) const {
        return {toCentimetre(m_middle.x + m_along.x * along - m_along.y * fromStreet),
                toCentimetre(m_middle.y + m_along.y * along + m_along.x * fromStreet)};
    }

    /// Numbered with the first dwelling in it: each building has at least one of its own.
    [[nodiscard]] std::string newBuilding() const {
        return digits("990110%010zu", m_town.dwellings.size() + 1);
    }

    Town& m_town;
    StreetNames& m_names;
    std::size_t m_neighbourhood;
    std::size_t m_left;
    std::size_t m_wanted;
    const NeighbourhoodPlace& m_place;
    TownDice m_dice;
    Postcodes m_postcodes;
    double m_angle;
    std::size_t m_street = 0;
    Location m_along;  // a unit vector
    Location m_middle;
    std::array<std::size_t, blockKinds> m_made{};
};

/// Dwellings by neighbourhood, in proportion to the shares; they add up to the number asked.
std::vector<std::size_t> numbersOf(std::size_t dwellings) {
    const auto places = neighbourhoodPlaces();
    const double total =
        std::accumulate(places.begin(), places.end(), 0.0,
                        [](double sum, const NeighbourhoodPlace& place) { return sum + place.share; });
    std::vector<std::size_t> numbers;
    double shares = 0;
    std::size_t given = 0;
    for (const NeighbourhoodPlace& place : places) {
        shares += place.share;
        const auto until =
            static_cast<std::size_t>(std::lround(static_cast<double>(dwellings) * shares / total));
        numbers.push_back(until - given);
        given = until;
    }
    return numbers;
}

}  // namespace

Result<void> buildStreets(Town& town, Progress& progress) {
    const auto numbers = numbersOf(town.plan.dwellings);
    StreetNames names(town.plan.seed, numbers.size());
    town.dwellings.reserve(town.plan.dwellings);
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        progress.report(static_cast<double>(k) / static_cast<double>(numbers.size()), "build");
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        NeighbourhoodBuilder(town, names, k, numbers[k]).build();
    }
    return {};
}

}  // namespace herleid
