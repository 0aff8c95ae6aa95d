#include "model/market/sale_columns.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t rowsPerChunk = 16384;  // chosen: enough work to be worth a thread's while
constexpr unsigned squares = 1024;           // each way

struct Box {
    double west = INFINITY, east = -INFINITY, south = INFINITY, north = -INFINITY;
    void add(const Box& other) {
        west = std::min(west, other.west);
        east = std::max(east, other.east);
        south = std::min(south, other.south);
        north = std::max(north, other.north);
    }
};

Box boxRound(const FittedSales& sales, int threads) {
    std::vector<Box> boxes(chunkCount(sales.size(), rowsPerChunk));
    forEachChunk(sales.size(), rowsPerChunk, threads,
                 [&](std::size_t chunk, std::size_t first, std::size_t last) {
                     Box box;
                     for (std::size_t i = first; i < last; ++i)
                         if (const auto& at = sales[i]->location) box.add({at->x, at->x, at->y, at->y});
                     boxes[chunk] = box;
                 });
    Box whole;
    for (const Box& box : boxes) whole.add(box);
    return whole;
}

/// Position along the Z-curve: the bits of column and row by turns; beyond the last square without a place.
std::uint32_t squareOf(const Sale& sale, const Box& box, double side) {
    if (!sale.location) return squares * squares;
    const auto column = static_cast<std::uint32_t>((squares - 1) * (sale.location->x - box.west) / side);
    const auto row = static_cast<std::uint32_t>((squares - 1) * (sale.location->y - box.south) / side);
    std::uint32_t key = 0;
    for (unsigned bit = 0; squares >> bit > 1; ++bit)
        key |= ((column >> bit & 1U) << (2 * bit)) | ((row >> bit & 1U) << (2 * bit + 1));
    return key;
}

/// Positions of the sales by place: a counting sort over the squares, which keeps ties in order.
std::vector<std::uint32_t> orderByPlace(const FittedSales& sales, int threads) {
    const Box box = boxRound(sales, threads);
    const double side = std::max({box.east - box.west, box.north - box.south, 1.0});
    std::vector<std::uint32_t> keys(sales.size());
    forEachChunk(sales.size(), rowsPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) keys[i] = squareOf(*sales[i], box, side);
    });
    std::vector<std::uint32_t> next(squares * squares + 2, 0);
    for (const std::uint32_t key : keys) ++next[key + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> order(sales.size());
    for (std::uint32_t i = 0; i < keys.size(); ++i) order[next[keys[i]]++] = i;
    return order;
}

/// Numbers the values of a column in order of first sight, by open addressing on their bits.
class ValueNumbers {
public:
    std::uint32_t numberOf(double value) {
        std::size_t slot = slotOf(value);
        while (m_slots[slot] != none && m_values[m_slots[slot]] != value)
            slot = (slot + 1) & (m_slots.size() - 1);
        if (m_slots[slot] != none) return m_slots[slot];
        const auto number = static_cast<std::uint32_t>(m_values.size());
        m_slots[slot] = number;
        m_values.push_back(value);
        if (2 * m_values.size() > m_slots.size()) grow();
        return number;
    }
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    [[nodiscard]] std::size_t slotOf(double value) const {
        // Multiplication by 2⁶⁴/φ spreads the bits upwards (Knuth, TAOCP vol. 3, 6.4).
        const std::uint64_t mixed = std::bit_cast<std::uint64_t>(value) * 0x9E3779B97F4A7C15U;
        return (mixed ^ (mixed >> 32)) * 0x9E3779B97F4A7C15U >> std::countl_zero(m_slots.size() - 1);
    }
    void grow() {
        m_slots.assign(2 * m_slots.size(), none);
        for (std::uint32_t number = 0; number < m_values.size(); ++number) {
            std::size_t slot = slotOf(m_values[number]);
            while (m_slots[slot] != none) slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = number;
        }
    }
    std::vector<std::uint32_t> m_slots = std::vector<std::uint32_t>(1024, none);
    std::vector<double> m_values;
};

}  // namespace

DistinctNumbers distinctNumbers(const std::vector<double>& numbers) {
    DistinctNumbers distinct;
    distinct.which.resize(numbers.size());
    constexpr std::uint32_t notRecorded = UINT32_MAX;
    ValueNumbers found;
    for (std::size_t i = 0; i < numbers.size(); ++i)  // + 0.0 makes one of the two zeros
        distinct.which[i] = std::isnan(numbers[i]) ? notRecorded : found.numberOf(numbers[i] + 0.0);
    const std::vector<double>& values = found.values();
    std::vector<std::uint32_t> ascending(values.size());
    std::iota(ascending.begin(), ascending.end(), 0U);
    std::ranges::sort(ascending, {}, [&](std::uint32_t number) { return values[number]; });
    std::vector<std::uint32_t> positionOf(values.size());
    for (std::uint32_t position = 0; position < ascending.size(); ++position) {
        positionOf[ascending[position]] = position;
        distinct.values.push_back(values[ascending[position]]);
    }
    distinct.counts.assign(values.size() + 1, 0);
    for (std::uint32_t& which : distinct.which) {
        which = which == notRecorded ? static_cast<std::uint32_t>(values.size()) : positionOf[which];
        ++distinct.counts[which];
    }
    distinct.missing = distinct.counts.back();
    distinct.counts.pop_back();
    return distinct;
}

double DistinctNumbers::mean() const {
    double sum = 0;
    for (std::size_t k = 0; k < values.size(); ++k) sum += counts[k] * values[k];
    return sum / static_cast<double>(which.size() - missing);
}

double DistinctNumbers::spread() const {
    const double centre = mean();
    double squares = 0;
    for (std::size_t k = 0; k < values.size(); ++k)
        squares += counts[k] * (values[k] - centre) * (values[k] - centre);
    return std::sqrt(squares / static_cast<double>(which.size() - missing));
}

double DistinctNumbers::median() const {
    const std::size_t count = which.size() - missing;
    if (count == 0) return Facts::missing();
    const auto valueOf = [&](std::size_t rank) {
        std::size_t k = 0;
        for (std::size_t passed = counts[0]; passed <= rank; passed += counts[k]) ++k;
        return values[k];
    };
    const double low = valueOf((count - 1) / 2);
    return low + 0.5 * (valueOf(count / 2) - low);
}

SaleColumns::SaleColumns(const FittedSales& sales, const std::vector<Wanted>& wanted, int threads)
    : m_threads(threads),
      m_order(orderByPlace(sales, threads)),
      m_logPrices(static_cast<Eigen::Index>(sales.size())) {
    for (const Wanted& one : wanted) m_columns.push_back({one, {}, {}});
    forEachChunk(m_columns.size(), 1, threads, [&](std::size_t k, std::size_t, std::size_t) {
        m_columns[k].numbers.resize(size());  // touching fresh memory takes as long as filling it
    });
    Eigen::VectorXd logPrices(m_logPrices.size());
    // First in the order in which the sales stand in memory, then each number by place: that waits for memory
    // least.
    forEachChunk(size(), rowsPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            prefetchSales(i, last, [&](std::size_t at) -> const Sale& { return *sales[at]; });
            const Observation observation = asSold(*sales[i]);
            logPrices(static_cast<Eigen::Index>(i)) = std::log(sales[i]->correctedPrice().units());
            for (Column& column : m_columns)
                column.numbers[i] = evaluate(column.wanted.variable, observation);
        }
    });
    for (std::size_t row = 0; row < size(); ++row)
        m_logPrices(static_cast<Eigen::Index>(row)) = logPrices(static_cast<Eigen::Index>(m_order[row]));
    forEachChunk(m_columns.size(), 1, threads, [&](std::size_t k, std::size_t, std::size_t) {
        Column& column = m_columns[k];
        std::vector<double> byPlace(size());
        for (std::size_t row = 0; row < size(); ++row) byPlace[row] = column.numbers[m_order[row]];
        column.numbers = std::move(byPlace);
        if (column.wanted.distinct) column.distinct = distinctNumbers(column.numbers);
    });
}

const SaleColumns::Column& SaleColumns::columnOf(const Variable& variable) const {
    for (const Column& column : m_columns)
        if (column.wanted.variable == variable) return column;
    throw std::logic_error("SaleColumns: a variable that was not wanted");
}

const std::vector<double>& SaleColumns::numbers(const Variable& variable) const {
    return columnOf(variable).numbers;
}

const DistinctNumbers& SaleColumns::distinct(const Variable& variable) const {
    const Column& column = columnOf(variable);
    if (!column.wanted.distinct) throw std::logic_error("SaleColumns: distinct values were not wanted");
    return column.distinct;
}

}  // namespace herleid
