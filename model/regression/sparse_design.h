#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace herleid {

/// Nonzero entries of one design row: column and value, columns ascending.
using SparseRow = std::vector<std::pair<std::size_t, double>>;

/// XᵀWX, XᵀWy and yᵀWy.
struct CrossProduct {
    Eigen::MatrixXd XtWX;   ///< p × p, symmetric
    Eigen::VectorXd XtWy;   ///< p
    double ytWy = 0;
};

/// A tall design matrix of which each row has few nonzeros, mostly runs of four neighbours (cubic B-splines):
/// n × p in about 9 bytes a nonzero. Rows are held in blocks, and every sum over rows is made per fixed group
/// of blocks and added in order, so that the number of threads changes no bit.
class SparseDesign {
public:
    /// Neighbouring columns of a row, at most four.
    struct Run {
        std::uint32_t column;
        std::uint32_t length;
    };

    /// row(i, out) fills out with row i; called from several threads at once, each i once.
    SparseDesign(std::size_t rows, std::size_t columns, int threads,
                 const std::function<void(std::size_t, SparseRow&)>& row);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t columns() const { return m_columns; }

    /// y, weights: n. Cost: n · (nonzeros of a row)² / 2. Source: the sum of outer products of Wood, Li, Shaddick
    /// & Augustin (2017), JASA 112:1199, on exact instead of discretised rows.
    [[nodiscard]] CrossProduct crossProduct(const Eigen::VectorXd& y, const Eigen::VectorXd& weights) const;
    /// X β: n.
    [[nodiscard]] Eigen::VectorXd multiply(const Eigen::VectorXd& beta) const;
    /// x_iᵀ V x_i of every row: n. V: p × p, symmetric.
    [[nodiscard]] Eigen::VectorXd quadratics(const Eigen::MatrixXd& V) const;
    /// Σ w_i x_i: p.
    [[nodiscard]] Eigen::VectorXd columnSums(const Eigen::VectorXd& weights) const;

private:
    struct Block {
        std::vector<std::uint32_t> firstRun;     // by row, one more at the end
        std::vector<std::uint32_t> firstValue;   // by row
        std::vector<Run> runs;
        std::vector<double> values;
        void add(const SparseRow& row);
        void clear();
    };
    void addOuterProducts(const Block& block, std::size_t firstRow, const Eigen::VectorXd& y,
                          const Eigen::VectorXd& weights, CrossProduct& sum) const;
    /// x_rᵀ (½ V_rr x_r + Σ V_rs x_s), s the runs after r = *run: half of what these entries of a row add to xᵀVx.
    [[nodiscard]] double halfQuadratic(const double* V, const Run* run, const Run* end, const double* values) const;
    template <class Work>
    void forEachRow(const Work& work) const;

    std::size_t m_rows;
    std::size_t m_columns;
    int m_threads;
    std::vector<Block> m_blocks;
};

}  // namespace herleid
