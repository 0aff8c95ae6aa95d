#include "model/regression/sparse_design.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t rowsPerBlock = 2048;  // chosen: a block's rows stay in the second-level cache
constexpr std::size_t groups = 8;           // chosen: sums kept apart, and the most threads of use

// The loops over four neighbours are compiled twice, for every x86-64 processor and for those with AVX2, and chosen when
// the program starts. AVX2 takes the same four products and sums at once (without fused multiply-add): the same bits.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) && \
    !defined(__SANITIZE_ADDRESS__)
#define HERLEID_ALSO_AVX2 __attribute__((target_clones("avx2", "default")))
#else
#define HERLEID_ALSO_AVX2
#endif

/// Four neighbours as one value of the compiler's vector extension: one register with AVX2, two without.
using Four __attribute__((vector_size(4 * sizeof(double)))) = double;

/// The lower part of matrix (column-major, stride apart) += w · x xᵀ for one row x of a design, given by its runs.
HERLEID_ALSO_AVX2
void addOuterProduct(double* matrix, std::size_t stride, const SparseDesign::Run* run, const SparseDesign::Run* end,
                     const double* left, double w) {
    for (; run != end; left += run->length, ++run) {
        const double* below = left;
        for (const SparseDesign::Run* other = run; other != end; below += other->length, ++other) {
            double* column = matrix + run->column * stride + other->column;
            if (run->length == 4 && other->length == 4) {
                Four held;
                std::memcpy(&held, below, sizeof held);
                for (std::size_t k = 0; k < 4; ++k, column += stride) {
                    Four target;
                    std::memcpy(&target, column, sizeof target);
                    target += (w * left[k]) * held;
                    std::memcpy(column, &target, sizeof target);
                }
                continue;
            }
            for (std::uint32_t k = 0; k < run->length; ++k, column += stride) {
                const double factor = w * left[k];
                for (std::uint32_t m = 0; m < other->length; ++m) column[m] += factor * below[m];
            }
        }
    }
}

/// Four neighbouring entries x_r of a row x: x_rᵀ (½ V_rr x_r + Σ V_rs x_s), s the runs after r = *run.
HERLEID_ALSO_AVX2
double halfOfFour(const double* V, std::size_t stride, const SparseDesign::Run* run, const SparseDesign::Run* end,
                  const double* values) {
    // Four rows of V at a time: contiguous, and sums that do not wait for each other.
    Four even{};
    Four odd{};
    Four held;
    const double* right = values;
    for (const SparseDesign::Run* other = run; other != end; ++other) {
        const double half = other == run ? 0.5 : 1.0;
        const double* column = V + other->column * stride + run->column;
        for (std::uint32_t m = 0; m < other->length; ++m, ++right, column += stride) {
            std::memcpy(&held, column, sizeof held);
            std::swap(even, odd);
            even += (half * *right) * held;
        }
    }
    std::memcpy(&held, values, sizeof held);
    held *= even + odd;
    return held[0] + held[1] + held[2] + held[3];
}

}  // namespace

void SparseDesign::Block::clear() {
    firstRun.clear();
    firstValue.clear();
    runs.clear();
    values.clear();
}

void SparseDesign::Block::add(const SparseRow& row) {
    firstRun.push_back(static_cast<std::uint32_t>(runs.size()));
    firstValue.push_back(static_cast<std::uint32_t>(values.size()));
    values.resize(values.size() + row.size());
    double* value = values.data() + firstValue.back();
    std::size_t next = SIZE_MAX;
    for (const auto& [column, entry] : row) {
        if (column == next && runs.back().length < 4)  // longer ones as fours, for which the loops are made
            ++runs.back().length;
        else
            runs.push_back({static_cast<std::uint32_t>(column), 1});
        next = column + 1;
        *value++ = entry;
    }
}

SparseDesign::SparseDesign(std::size_t rows, std::size_t columns, int threads,
                           const std::function<void(std::size_t, SparseRow&)>& row)
    : m_rows(rows), m_columns(columns), m_threads(threads), m_blocks(chunkCount(rows, rowsPerBlock)) {
    forEachChunk(rows, rowsPerBlock, threads, [&](std::size_t chunk, std::size_t first, std::size_t last) {
        thread_local SparseRow entries;
        thread_local Block block;  // grows once a thread; what is kept is a copy without room to spare
        block.clear();
        for (std::size_t i = first; i < last; ++i) {
            entries.clear();
            row(i, entries);
            block.add(entries);
        }
        block.firstRun.push_back(static_cast<std::uint32_t>(block.runs.size()));
        m_blocks[chunk] = block;
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
        const Run* const run = block.runs.data() + block.firstRun[r];
        const Run* const end = block.runs.data() + block.firstRun[r + 1];
        const double* const values = block.values.data() + block.firstValue[r];
        const double* value = values;
        for (const Run* at = run; at != end; ++at)
            for (std::uint32_t k = 0; k < at->length; ++k) sum.XtWy(at->column + k) += wy * *value++;
        addOuterProduct(matrix, m_columns, run, end, values, w);
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
    if (run->length == 4) return halfOfFour(V, m_columns, run, end, values);
    double sum = 0;
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
