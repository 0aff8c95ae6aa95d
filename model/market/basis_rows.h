#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/market/basis.h"
#include "model/market/sale_columns.h"

namespace herleid {

/// The basis rows of all sales: one a distinct value where the basis reads one number, else made when asked
/// for.
class BasisRows {
public:
    /// basis and columns must outlive it. offset: what column 0 of the basis counts as.
    BasisRows(const Basis& basis, const SaleColumns& columns, std::size_t offset = 0);
    /// Appends the row's nonzeros. False where the basis has nothing to say.
    bool append(std::size_t row, std::vector<std::pair<std::size_t, double>>& out) const;
    /// The mean of the rows that say something: columns.
    [[nodiscard]] Eigen::VectorXd mean() const;

private:
    using Entries = std::vector<std::pair<std::size_t, double>>;
    void evaluateRow(std::size_t row, BasisRow& out) const;
    [[nodiscard]] Eigen::VectorXd meanOfDistinct() const;
    [[nodiscard]] Eigen::VectorXd meanOfRows() const;

    const Basis& m_basis;
    std::size_t m_offset;
    int m_threads;
    std::size_t m_rows;
    BasisInputs m_inputs;
    std::vector<const double*> m_numbers;         // by input
    const DistinctNumbers* m_distinct = nullptr;  // where there is one input, told by distinct values
    Entries m_entries;                            // of the distinct values in order, last of NaN
    std::vector<std::uint32_t> m_first;           // by distinct value; one more at the end
};

}  // namespace herleid
