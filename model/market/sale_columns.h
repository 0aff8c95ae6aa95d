#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/facts/sale.h"
#include "model/market/basis.h"

namespace herleid {

/// The sales a model is fitted on, in canonical order; pointers into a SaleSet that outlives them.
using FittedSales = std::vector<const Sale*>;

/// One number of many sales, told once: the values that occur, and which of them every sale has. Most numbers
/// of a dwelling (rooms, years, months, levels, whole square metres) take few values among many sales.
struct DistinctNumbers {
    std::vector<double> values;         ///< ascending, without NaN
    std::vector<std::uint32_t> counts;  ///< sales by value
    std::vector<std::uint32_t> which;   ///< by row: position in values; values.size() where not recorded
    std::size_t missing = 0;            ///< rows where it is not recorded

    [[nodiscard]] double mean() const;
    [[nodiscard]] double median() const;
    /// The standard deviation, divided by n.
    [[nodiscard]] double spread() const;
};
[[nodiscard]] DistinctNumbers distinctNumbers(const std::vector<double>& numbers);

/// The fitted sales turned on their side: one array a number, so that the passes of a fit read memory in
/// order and never follow a pointer a sale. Rows are ordered by place: along a Z-curve over a grid of 1024 ×
/// 1024 squares, ties in the sales' canonical order, those without a place last. Sales that share columns of
/// a surface then come together.
class SaleColumns {
public:
    struct Wanted {
        Variable variable;
        bool distinct = true;  ///< told by distinct values too; a waste for coordinates
    };
    /// threads: of this and of the passes that others make; 0: all.
    SaleColumns(const FittedSales& sales, const std::vector<Wanted>& wanted, int threads);

    [[nodiscard]] std::size_t size() const { return m_order.size(); }
    [[nodiscard]] int threads() const { return m_threads; }
    /// Canonical position of the sale of every row.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }
    [[nodiscard]] const Eigen::VectorXd& logPrices() const { return m_logPrices; }
    /// By row, NaN where not recorded. Throws std::logic_error for a variable that was not wanted.
    [[nodiscard]] const std::vector<double>& numbers(const Variable& variable) const;
    [[nodiscard]] const DistinctNumbers& distinct(const Variable& variable) const;

private:
    struct Column {
        Wanted wanted;
        std::vector<double> numbers;
        DistinctNumbers distinct;
    };
    [[nodiscard]] const Column& columnOf(const Variable& variable) const;

    int m_threads;
    std::vector<std::uint32_t> m_order;
    Eigen::VectorXd m_logPrices;
    std::vector<Column> m_columns;
};

}  // namespace herleid
