#include "model/market/basis_rows.h"

#include <algorithm>
#include <array>

#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t rowsPerChunk = 16384;  // chosen: enough work to be worth a thread's while

}  // namespace

BasisRows::BasisRows(const Basis& basis, const SaleColumns& columns, std::size_t offset)
    : m_basis(basis),
      m_offset(offset),
      m_threads(columns.threads()),
      m_rows(columns.size()),
      m_inputs(inputsRead(basis)) {
    for (std::size_t k = 0; k < m_inputs.count; ++k)
        m_numbers.push_back(columns.numbers(m_inputs.variables[k]).data());
    if (m_inputs.count != 1) return;
    m_distinct = &columns.distinct(m_inputs.variables[0]);
    BasisRow row;
    const auto keep = [&](double value) {
        m_first.push_back(static_cast<std::uint32_t>(m_entries.size()));
        evaluate(basis, &value, row);
        for (const auto& [column, entry] : row.entries) m_entries.emplace_back(offset + column, entry);
    };
    for (const double value : m_distinct->values) keep(value);
    keep(Facts::missing());
    m_first.push_back(static_cast<std::uint32_t>(m_entries.size()));
}

void BasisRows::evaluateRow(std::size_t row, BasisRow& out) const {
    std::array<double, BasisInputs::most> inputs{};
    for (std::size_t k = 0; k < m_numbers.size(); ++k) inputs[k] = m_numbers[k][row];
    evaluate(m_basis, inputs.data(), out);
}

bool BasisRows::append(std::size_t row, Entries& out) const {
    const std::size_t before = out.size();
    if (m_distinct != nullptr) {
        const std::uint32_t which = m_distinct->which[row];
        out.insert(out.end(), m_entries.begin() + m_first[which], m_entries.begin() + m_first[which + 1]);
    } else {
        thread_local BasisRow made;
        evaluateRow(row, made);
        for (const auto& [column, value] : made.entries) out.emplace_back(m_offset + column, value);
    }
    return out.size() > before;
}

Eigen::VectorXd BasisRows::mean() const {
    return m_distinct != nullptr ? meanOfDistinct() : meanOfRows();
}

Eigen::VectorXd BasisRows::meanOfDistinct() const {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(columnCount(m_basis)));
    std::size_t spoken = 0;
    for (std::size_t which = 0; which + 1 < m_first.size(); ++which) {
        const std::size_t count =
            which < m_distinct->counts.size() ? m_distinct->counts[which] : m_distinct->missing;
        if (m_first[which] < m_first[which + 1]) spoken += count;
        for (std::uint32_t k = m_first[which]; k < m_first[which + 1]; ++k)
            sum(static_cast<Eigen::Index>(m_entries[k].first - m_offset)) +=
                static_cast<double>(count) * m_entries[k].second;
    }
    return sum / static_cast<double>(std::max<std::size_t>(spoken, 1));
}

Eigen::VectorXd BasisRows::meanOfRows() const {
    struct Part {
        Eigen::VectorXd sum;
        std::size_t spoken = 0;
    };
    std::vector<Part> parts(chunkCount(m_rows, rowsPerChunk));
    const auto columns = static_cast<Eigen::Index>(columnCount(m_basis));
    forEachChunk(m_rows, rowsPerChunk, m_threads,
                 [&](std::size_t chunk, std::size_t first, std::size_t last) {
                     Part part{Eigen::VectorXd::Zero(columns)};
                     BasisRow made;
                     for (std::size_t row = first; row < last; ++row) {
                         evaluateRow(row, made);
                         if (!made.entries.empty()) ++part.spoken;
                         for (const auto& [column, value] : made.entries)
                             part.sum(static_cast<Eigen::Index>(column)) += value;
                     }
                     parts[chunk] = std::move(part);
                 });
    Part whole{Eigen::VectorXd::Zero(columns)};
    for (const Part& part : parts) {
        whole.sum += part.sum;
        whole.spoken += part.spoken;
    }
    return whole.sum / static_cast<double>(std::max<std::size_t>(whole.spoken, 1));
}

}  // namespace herleid
