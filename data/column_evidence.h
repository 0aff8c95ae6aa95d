#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "data/number_text.h"
#include "data/table_source.h"

namespace herleid {

/// The ways of writing numbers that are tried on every column; a reading is known by its position.
constexpr std::size_t numberReadings = 6;
[[nodiscard]] const std::array<NumberFormat, numberReadings>& numberCandidates();
/// "decimal=,", "decimal=, thousands=." or "decimal=, thousands=space": what an answer names.
[[nodiscard]] std::string keyOf(const NumberFormat& format);

/// The forms of dates that are tried on every column.
[[nodiscard]] const std::vector<std::string>& dateCandidates();
/// The form with day and month exchanged, as a position; its own position where there is none.
[[nodiscard]] std::size_t exchangedDate(std::size_t candidate);

/// Which of several readings fit a text: bit i for reading i.
using ReadingMask = std::uint32_t;
[[nodiscard]] constexpr ReadingMask bit(std::size_t reading) { return ReadingMask{1} << reading; }

/// Of a date whose day and month have the same number: it does not say which is which.
constexpr ReadingMask sameEitherWay = bit(31);

/// How many values fit just these readings, and the first of them.
struct MaskCount {
    std::int64_t count = 0;
    std::string example;
};

/// Lowest and highest number under one reading.
struct NumberRange {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    void add(double x) {
        if (x < lowest) lowest = x;
        if (x > highest) highest = x;
    }
};

/// What all values of one column say about what it is and how it is to be read. Bounded in memory however long the
/// column: counts by set of readings that fit, and a few examples.
class ColumnEvidence {
public:
    void add(const std::string& field, CellKind kind);

    std::int64_t values = 0;
    std::int64_t empty = 0;
    std::int64_t typedNumbers = 0;
    std::int64_t typedDates = 0;
    std::map<ReadingMask, MaskCount> numbers;  ///< of texts; 0: no number
    std::map<ReadingMask, MaskCount> dates;    ///< of texts; 0: no date
    std::array<NumberRange, numberReadings> ranges;  ///< of the texts that fit, and of typed cells
    /// Of the texts that two readings make different numbers of: the numbers by a decimal sign, and by groups.
    NumberRange asDecimal, asGrouped;
    std::int64_t latitudes = 0;    ///< numbers from −90 to 90
    std::int64_t rdNorthings = 0;  ///< numbers that are a y of Rijksdriehoek
    std::int64_t years = 0;         ///< whole numbers from 1000 to 2100
    std::int64_t bagObjects = 0;    ///< 16 digits, object type 01
    std::int64_t bagBuildings = 0;  ///< 16 digits, object type 10
    std::int64_t wozNumbers = 0;    ///< 12 digits
    std::int64_t postcodes = 0;     ///< 1234 AB
    std::vector<std::string> examples;  ///< the first few different values
    [[nodiscard]] std::int64_t distinct() const { return static_cast<std::int64_t>(m_distinct.size()); }

    /// How many texts fit a reading.
    [[nodiscard]] std::int64_t numberFits(std::size_t reading) const;
    [[nodiscard]] std::int64_t dateFits(std::size_t reading) const;
    /// Values that are numbers by some reading, cells with numbers included.
    [[nodiscard]] std::int64_t numeric() const;
    [[nodiscard]] std::int64_t dated() const;

private:
    void addNumber(std::string_view text);
    void addDate(std::string_view text);
    void addPattern(std::string_view text);
    void addPlace(bool isLatitude, bool isNorthing) {
        latitudes += isLatitude ? 1 : 0;
        rdNorthings += isNorthing ? 1 : 0;
    }

    std::unordered_set<std::size_t> m_distinct;               // hashes, up to 1000
    std::unordered_map<std::string, ReadingMask> m_dateMask;  // dates repeat: each is tried once
};

}  // namespace herleid
