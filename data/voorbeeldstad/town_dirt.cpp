#include "data/voorbeeldstad/town_dirt.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "data/voorbeeldstad/town_dice.h"

namespace herleid {

namespace {

constexpr std::size_t listedIds = 20;

/// Plants defects in rows that have none yet.
class Spoiler {
public:
    Spoiler(TownTable& table, std::uint64_t seed, std::string file, std::string kind)
        : m_table(table), m_dice(seed, file), m_order(table.rows.size()) {
        m_planted.file = std::move(file);
        m_planted.kind = std::move(kind);
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        m_dice.shuffle(m_order);
    }

    using Change = std::function<void(TownRow&)>;
    using Applies = std::function<bool(const TownRow&)>;

    struct Kind {
        const char* name;
        const char* reason;  ///< empty: accepted all the same
        double share;        ///< of all rows; 0: exactly once
    };

    /// Changes a field.
    void set(const Kind& kind, const char* column,
             const std::function<std::string(const std::string&)>& change, const Applies& applies = {}) {
        const std::size_t at = m_table.column(column);
        plant(
            kind, [&](TownRow& row) { row.fields[at] = change(row.fields[at]); },
            [&](const TownRow& row) { return applies ? applies(row) : !row.fields[at].empty(); });
    }
    void put(const Kind& kind, const char* column, const std::string& text) {
        set(kind, column, [&](const std::string&) { return text; });
    }

    void plant(const Kind& kind, const Change& change, const Applies& applies) {
        PlantedDefect defect{kind.name, kind.reason, 0, {}};
        const std::int64_t wanted = wantedOf(kind.share);
        for (std::size_t k = 0; k < m_order.size() && defect.rows < wanted; ++k) {
            TownRow& row = m_table.rows[m_order[k]];
            if (row.isSpoilt || (applies && !applies(row))) continue;
            if (defect.ids.size() < listedIds) defect.ids.push_back(row.fields.front());
            row.isSpoilt = true;
            change(row);
            ++defect.rows;
        }
        m_planted.defects.push_back(std::move(defect));
    }

    /// Copies of good rows, further down.
    void repeat(const Kind& kind) {
        PlantedDefect defect{kind.name, kind.reason, 0, {}};
        std::vector<std::pair<std::size_t, std::size_t>> copies;  // before which row, of which row
        const std::int64_t wanted = wantedOf(kind.share);
        for (std::size_t k = 0; k < m_order.size() && defect.rows < wanted; ++k) {
            TownRow& row = m_table.rows[m_order[k]];
            if (row.isSpoilt) continue;
            if (defect.ids.size() < listedIds) defect.ids.push_back(row.fields.front());
            row.isSpoilt = true;
            copies.emplace_back(std::min(m_table.rows.size(), m_order[k] + 1 + m_dice.below(200)),
                                m_order[k]);
            ++defect.rows;
        }
        std::ranges::sort(copies);
        std::vector<TownRow> rows;
        rows.reserve(m_table.rows.size() + copies.size());
        auto copy = copies.begin();
        for (std::size_t k = 0; k <= m_table.rows.size(); ++k) {
            for (; copy != copies.end() && copy->first == k; ++copy)
                rows.push_back(m_table.rows[copy->second]);
            if (k < m_table.rows.size()) rows.push_back(m_table.rows[k]);
        }
        m_table.rows = std::move(rows);
        m_planted.defects.push_back(std::move(defect));
    }

    PlantedFile finish() {
        m_planted.rows = static_cast<std::int64_t>(m_table.rows.size());
        m_planted.accepted = m_planted.rows;
        for (const auto& [reason, rows] : m_planted.rejected()) m_planted.accepted -= rows;
        return std::move(m_planted);
    }

    [[nodiscard]] TownDice& dice() { return m_dice; }
    [[nodiscard]] PlantedFile& planted() { return m_planted; }
    [[nodiscard]] TownTable& table() { return m_table; }

private:
    [[nodiscard]] std::int64_t wantedOf(double share) const {
        return share == 0
                   ? 1
                   : std::max<std::int64_t>(2, std::lround(share * static_cast<double>(m_order.size())));
    }

    TownTable& m_table;
    TownDice m_dice;
    std::vector<std::size_t> m_order;
    PlantedFile m_planted;
};

std::string none(const std::string&) {
    return {};
}

/// A semicolon typed in a text, a row that breaks off, and a quote that never closes.
void breakLines(Spoiler& spoil, const char* textColumn, double share) {
    TownTable& table = spoil.table();
    const std::size_t at = table.column(textColumn);
    spoil.plant({"semicolon_in_text", "ragged_row", share},
                [&](TownRow& row) {
                    TownRow typed = row;
                    typed.fields.insert(typed.fields.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                        " nader te bezien");
                    row.raw = table.lineOf(typed);
                },
                {});
    spoil.plant({"row_breaks_off", "ragged_row", share / 2},
                [&](TownRow& row) {
                    TownRow typed = row;
                    typed.fields.resize(typed.fields.size() / 2);
                    row.raw = table.lineOf(typed);
                },
                {});
    spoil.plant({"quote_never_closed", "ragged_row", 0},
                [&](TownRow& row) {
                    row.raw = table.lineOf(row);
                    row.raw.insert(row.raw.find(';') + 1, "\"");
                },
                {});
}

/// Ratings and labels that were never filled in.
void forgetRatings(Spoiler& spoil, const std::vector<const char*>& columns, double share) {
    std::vector<std::size_t> at;
    for (const char* column : columns) at.push_back(spoil.table().column(column));
    spoil.plant({"ratings_missing", "", share},
                [&](TownRow& row) {
                    for (const std::size_t column : at) row.fields[column].clear();
                },
                {});
}

void exchangeCoordinates(Spoiler& spoil, const char* x, const char* y, double share) {
    const std::size_t atX = spoil.table().column(x);
    const std::size_t atY = spoil.table().column(y);
    spoil.plant({"coordinates_exchanged", "coordinate_invalid", share},
                [&](TownRow& row) { std::swap(row.fields[atX], row.fields[atY]); }, {});
}

}  // namespace

std::map<std::string, std::int64_t> PlantedFile::rejected() const {
    std::map<std::string, std::int64_t> reasons;
    for (const PlantedDefect& defect : defects)
        if (!defect.reason.empty()) reasons[defect.reason] += defect.rows;
    return reasons;
}

PlantedFile spoilSales(TownTable& table, std::uint64_t seed) {
    Spoiler spoil(table, seed, "verkopen.csv", "sales");
    TownDice& dice = spoil.dice();
    spoil.set({"price_missing", "price_missing", 0.003}, "Koopsom", none);
    spoil.put({"price_zero", "price_not_positive", 0.0015}, "Koopsom", "0");
    spoil.put({"price_in_words", "number_unreadable", 0.001}, "Koopsom", "n.n.b.");
    spoil.put({"price_with_question_mark", "number_unreadable", 0.0005}, "Koopsom", "ca. 350.000?");
    spoil.set({"date_missing", "date_missing", 0.001}, "Koopdatum", none);
    spoil.put({"day_does_not_exist", "date_unreadable", 0.001}, "Koopdatum", "31-2-2023");
    spoil.put({"date_in_words", "date_unreadable", 0.0005}, "Koopdatum", "voorjaar 2022");
    spoil.set({"sale_number_missing", "id_missing", 0.0005}, "Transactienummer", none);
    spoil.set({"woz_number_missing", "id_missing", 0.0005}, "WOZ-objectnummer", none);
    spoil.put({"floor_area_zero", "below_minimum", 0.003}, "Gebruiksoppervlakte m2", "0");
    spoil.set({"digit_too_many_in_build_year", "above_maximum", 0.001}, "Bouwjaar",
              [](const std::string& year) { return year + "7"; });
    spoil.set({"rating_unknown", "level_unknown", 0.0015}, "Onderhoud",
              [&](const std::string&) { return std::string(dice.chance(0.5) ? "6" : "0"); });
    spoil.put({"leasehold_unclear", "flag_unreadable", 0.0005}, "Erfpacht", "onbekend?");
    exchangeCoordinates(spoil, "X", "Y", 0.001);
    breakLines(spoil, "Omstandigheden", 0.001);
    const std::size_t circumstances = table.column("Omstandigheden");
    spoil.plant(
        {"quotes_in_text", "", 0.002},
        [&](TownRow& row) {
            row.raw = table.lineOf(row);
            std::size_t at = 0;
            for (std::size_t k = 0; k < circumstances; ++k) at = row.raw.find(';', at) + 1;
            row.raw.insert(at, "incl. keuken \"Nova\" en vloer");
        },
        [&](const TownRow& row) { return row.fields[circumstances].empty(); });
    forgetRatings(
        spoil, {"Kwaliteit", "Onderhoud", "Uitstraling", "Doelmatigheid", "Voorzieningen", "Ligging"}, 0.02);
    spoil.set({"energy_label_missing", "", 0.04}, "Energielabel", none);
    spoil.repeat({"row_twice", "duplicate_id", 0.004});
    return spoil.finish();
}

PlantedFile spoilDwellings(TownTable& table, std::uint64_t seed) {
    Spoiler spoil(table, seed, "woningen.csv", "properties");
    const auto isNotZero = [&table](const char* column) {
        return [at = table.column(column)](const TownRow& row) { return row.fields[at] != "0"; };
    };
    spoil.put({"floor_area_zero", "below_minimum", 0.001}, "Gebruiksopp", "0");
    spoil.put({"rating_unknown", "level_unknown", 0.0003}, "KWALITEIT", "9");
    spoil.set({"woz_number_missing", "id_missing", 0.0002}, "WOZ-nummer", none);
    spoil.put({"floor_area_in_words", "number_unreadable", 0.0003}, "Gebruiksopp", "onbekend");
    exchangeCoordinates(spoil, "X-coordinaat", "Y-coordinaat", 0.0003);
    breakLines(spoil, "Straatnaam", 0.0003);
    // One byte of another code page in a file that is otherwise UTF-8.
    const std::size_t street = table.column("Straatnaam");
    spoil.plant({"wrong_encoding", "wrong_encoding", 0.0002},
                [&](TownRow& row) {
                    row.raw = table.lineOf(row);
                    row.raw.insert(row.raw.find(row.fields[street]) + 1, "\xE9");
                },
                {});
    spoil.set({"floor_area_missing", "", 0.003}, "Gebruiksopp", none);
    spoil.set({"build_year_missing", "", 0.003}, "Bouwjaar", none);
    const std::size_t x = table.column("X-coordinaat");
    const std::size_t y = table.column("Y-coordinaat");
    spoil.plant({"coordinates_missing", "", 0.002},
                [&](TownRow& row) {
                    row.fields[x].clear();
                    row.fields[y].clear();
                },
                {});
    spoil.plant({"coordinates_outside_municipality", "", 0.0002},
                [&](TownRow& row) {
                    row.fields[x] = "136000,00";
                    row.fields[y] = "455000,00";
                },
                {});
    spoil.put({"build_year_in_the_future", "", 0.0003}, "Bouwjaar", "2088");
    const std::size_t type = table.column("Soort object");
    spoil.set(
        {"flat_with_a_plot", "", 0.0005}, "Perceelopp", [](const std::string&) { return std::string("240"); },
        [&](const TownRow& row) { return row.fields[type].find("flat") != std::string::npos; });
    spoil.set({"volume_implausible", "", 0.0005}, "Inhoud m3",
              [](const std::string& m3) { return m3 + "0"; });
    spoil.set(
        {"previous_value_tenfold", "", 0.0003}, "Vorige WOZ-waarde",
        [](const std::string& value) { return value + "0"; }, isNotZero("Vorige WOZ-waarde"));
    forgetRatings(
        spoil, {"KWALITEIT", "ONDERHOUD", "UITSTRALING", "DOELMATIGHEID", "VOORZIENINGEN", "LIGGING"}, 0.015);
    spoil.set({"energy_label_missing", "", 0.03}, "Energielabel", none);
    spoil.repeat({"row_twice", "duplicate_id", 0.001});
    spoil.planted().ambiguities = {"Gegevens per"};
    return spoil.finish();
}

PlantedFile spoilParts(TownTable& table, std::uint64_t seed) {
    Spoiler spoil(table, seed, "bijgebouwen.csv", "parts");
    const auto isOutbuilding = [&table](const TownRow& row) {
        return row.fields[table.column("Soort onderdeel")] != "woonruimte";
    };
    spoil.set(
        {"area_in_words", "number_unreadable", 0.0003}, "Oppervlakte m2",
        [](const std::string&) { return std::string("ca. 20"); }, isOutbuilding);
    spoil.set({"woz_number_missing", "id_missing", 0.0002}, "WOZ-objectnummer", none, isOutbuilding);
    spoil.set({"area_missing", "", 0.0005}, "Oppervlakte m2", none, isOutbuilding);
    spoil.set(
        {"kind_unknown", "", 0.0003}, "Soort onderdeel",
        [](const std::string&) { return std::string("duivenhok"); }, isOutbuilding);
    spoil.set(
        {"kind_in_capitals", "", 0.0005}, "Soort onderdeel",
        [](const std::string& kind) {
            std::string capitals = kind;
            for (char& c : capitals) c = static_cast<char>(c - 'a' + 'A');
            return capitals;
        },
        isOutbuilding);
    return spoil.finish();
}

}  // namespace herleid
