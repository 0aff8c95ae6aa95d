#include "model/regression/sparse_design.h"

#include <algorithm>
#include <optional>

#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t rowsPerBlock = 2048;  // chosen: a block's rows stay in the second-level cache
constexpr std::size_t groups = 8;           // chosen: sums kept apart, and the most threads of use

/// target[0…n) += factor · source[0…n), with the spline's run of four unrolled.
inline void addScaled(double* target, const double* source, std::uint32_t n, double factor) {
    if (n == 4) {
        Eigen::Map<Eigen::Array4d>(target) += factor * Eigen::Map<const Eigen::Array4d>(source);
        return;
    }
    for (std::uint32_t k = 0; k < n; ++k) target[k] += factor * source[k];
}

/// The 4 × 4 block at corner += w · below · leftᵀ; stride: from one column to the next. As addScaled by column, but
/// below is read once.
inline void addBlock(double* corner, std::size_t stride, const double* left, const double* below, double w) {
    const Eigen::Array4d held = Eigen::Map<const Eigen::Array4d>(below);
    for (std::size_t k = 0; k < 4; ++k) Eigen::Map<Eigen::Array4d>(corner + k * stride) += (w * left[k]) * held;
}

}  // namespace

void SparseDesign::Block::add(const SparseRow& row) {
    firstRun.push_back(static_cast<std::uint32_t>(runs.size()));
    firstValue.push_back(static_cast<std::uint32_t>(values.size()));
    for (const auto& [column, value] : row) {
        const bool continues = runs.size() > firstRun.back() && runs.back().column + runs.back().length == column;
        if (continues)
            ++runs.back().length;
        else
            runs.push_back({static_cast<std::uint32_t>(column), 1});
        values.push_back(value);
    }
}

SparseDesign::SparseDesign(std::size_t rows, std::size_t columns, int threads,
                           const std::function<void(std::size_t, SparseRow&)>& row)
    : m_rows(rows), m_columns(columns), m_threads(threads), m_blocks(chunkCount(rows, rowsPerBlock)) {
    forEachChunk(rows, rowsPerBlock, threads, [&](std::size_t chunk, std::size_t first, std::size_t last) {
        SparseRow entries;
        for (std::size_t i = first; i < last; ++i) {
            entries.clear();
            row(i, entries);
            m_blocks[chunk].add(entries);
        }
        Block& block = m_blocks[chunk];
        block.firstRun.push_back(static_cast<std::uint32_t>(block.runs.size()));
        block.runs.shrink_to_fit();
        block.values.shrink_to_fit();
    });
}

void SparseDesign::addOuterProducts(const Block& block, std::size_t firstRow, const Eigen::VectorXd& y,
                                    const Eigen::VectorXd& weights, CrossProduct& sum) const {
    double* const matrix = sum.XtWX.data();
    for (std::size_t r = 0; r < block.firstValue.size(); ++r) {
        const auto i = static_cast<Eigen::Index>(firstRow + r);
        const double w = weights(i);
        if (w == 0) continue;
        const double wy = w * y(i);
        sum.ytWy += wy * y(i);
        const double* left = &block.values[block.firstValue[r]];
        for (std::uint32_t a = block.firstRun[r]; a < block.firstRun[r + 1]; ++a) {
            const Run& run = block.runs[a];
            for (std::uint32_t k = 0; k < run.length; ++k) sum.XtWy(run.column + k) += wy * left[k];
            double* const firstColumn = matrix + run.column * m_columns;
            const double* below = left;
            for (std::uint32_t b = a; b < block.firstRun[r + 1]; ++b) {
                const Run& other = block.runs[b];
                if (run.length == 4 && other.length == 4)
                    addBlock(firstColumn + other.column, m_columns, left, below, w);
                else
                    for (std::uint32_t k = 0; k < run.length; ++k)
                        addScaled(firstColumn + k * m_columns + other.column, below, other.length, w * left[k]);
                below += other.length;
            }
            left += run.length;
        }
    }
}

CrossProduct SparseDesign::crossProduct(const Eigen::VectorXd& y, const Eigen::VectorXd& weights) const {
    const auto p = static_cast<Eigen::Index>(m_columns);
    const std::size_t perGroup = std::max<std::size_t>(1, chunkCount(m_blocks.size(), groups));
    std::vector<std::optional<CrossProduct>> sums(chunkCount(m_blocks.size(), perGroup));
    forEachChunk(m_blocks.size(), perGroup, m_threads, [&](std::size_t group, std::size_t first, std::size_t last) {
        sums[group] = CrossProduct{Eigen::MatrixXd::Zero(p, p), Eigen::VectorXd::Zero(p), 0.0};
        for (std::size_t block = first; block < last; ++block)
            addOuterProducts(m_blocks[block], block * rowsPerBlock, y, weights, *sums[group]);
    });
    CrossProduct total{Eigen::MatrixXd::Zero(p, p), Eigen::VectorXd::Zero(p), 0.0};
    for (const auto& sum : sums) {
        total.XtWX += sum->XtWX;
        total.XtWy += sum->XtWy;
        total.ytWy += sum->ytWy;
    }
    // Rows were added below the diagonal (and wholly inside a run's own square): mirror the lower triangle.
    total.XtWX.triangularView<Eigen::StrictlyUpper>() = total.XtWX.transpose();
    return total;
}

template <class Work>
void SparseDesign::forEachRow(const Work& work) const {
    forEachChunk(m_blocks.size(), 1, m_threads, [&](std::size_t position, std::size_t, std::size_t) {
        const Block& block = m_blocks[position];
        for (std::size_t r = 0; r < block.firstValue.size(); ++r)
            work(position * rowsPerBlock + r, block.runs.data() + block.firstRun[r],
                 block.runs.data() + block.firstRun[r + 1], block.values.data() + block.firstValue[r]);
    });
}

Eigen::VectorXd SparseDesign::multiply(const Eigen::VectorXd& beta) const {
    Eigen::VectorXd result(static_cast<Eigen::Index>(m_rows));
    forEachRow([&](std::size_t i, const Run* run, const Run* end, const double* value) {
        double sum = 0;
        for (; run != end; ++run)
            for (std::uint32_t k = 0; k < run->length; ++k) sum += *value++ * beta(run->column + k);
        result(static_cast<Eigen::Index>(i)) = sum;
    });
    return result;
}

double SparseDesign::halfQuadratic(const double* V, const Run* run, const Run* end, const double* values) const {
    double sum = 0;
    if (run->length == 4) {
        // Four rows of V at a time: contiguous, and sums that do not wait for each other.
        Eigen::Array4d even = Eigen::Array4d::Zero();
        Eigen::Array4d odd = Eigen::Array4d::Zero();
        const Eigen::Map<const Eigen::Array4d> left(values);
        const double* right = values;
        for (const Run* other = run; other != end; ++other) {
            const double half = other == run ? 0.5 : 1.0;
            const double* column = V + other->column * m_columns + run->column;
            for (std::uint32_t m = 0; m < other->length; ++m, ++right, column += m_columns)
                (m % 2 == 0 ? even : odd) += half * *right * Eigen::Map<const Eigen::Array4d>(column);
        }
        return (left * (even + odd)).sum();
    }
    const double* left = values;
    for (std::uint32_t k = 0; k < run->length; ++k, ++left) {
        const double* const column = V + (run->column + k) * m_columns;
        double after = 0.5 * *left * column[run->column + k];
        const double* right = left + 1;
        for (std::uint32_t m = k + 1; m < run->length; ++m) after += *right++ * column[run->column + m];
        for (const Run* other = run + 1; other != end; ++other)
            for (std::uint32_t m = 0; m < other->length; ++m) after += *right++ * column[other->column + m];
        sum += *left * after;
    }
    return sum;
}

Eigen::VectorXd SparseDesign::quadratics(const Eigen::MatrixXd& V) const {
    Eigen::VectorXd result(static_cast<Eigen::Index>(m_rows));
    forEachRow([&](std::size_t i, const Run* first, const Run* end, const double* values) {
        double sum = 0;
        for (const Run* run = first; run != end; values += run->length, ++run)
            sum += halfQuadratic(V.data(), run, end, values);
        result(static_cast<Eigen::Index>(i)) = 2.0 * sum;
    });
    return result;
}

Eigen::VectorXd SparseDesign::columnSums(const Eigen::VectorXd& weights) const {
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(m_columns));
    for (std::size_t position = 0; position < m_blocks.size(); ++position) {
        const Block& block = m_blocks[position];
        for (std::size_t r = 0; r < block.firstValue.size(); ++r) {
            const double w = weights(static_cast<Eigen::Index>(position * rowsPerBlock + r));
            const double* value = &block.values[block.firstValue[r]];
            for (std::uint32_t a = block.firstRun[r]; a < block.firstRun[r + 1]; ++a)
                for (std::uint32_t k = 0; k < block.runs[a].length; ++k)
                    sums(block.runs[a].column + k) += w * *value++;
        }
    }
    return sums;
}

}  // namespace herleid
