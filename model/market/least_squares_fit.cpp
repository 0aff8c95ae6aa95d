#include "model/market/least_squares_fit.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "model/facts/chunks.h"
#include "model/regression/least_squares.h"

namespace herleid {

namespace {

constexpr std::size_t rowsPerChunk = 4096;  // chosen: a block of some 7 MB at 220 columns

/// Treatment coding: of the terms that have one column a level, the column with the most sales is the level the
/// others are compared with; it gets no coefficient. Column positions in the design for every column of beta.
struct Coding {
    std::vector<Eigen::Index> designColumn;  // by column of beta; −1: a reference level
    std::vector<std::size_t> betaColumn;     // by column of the design
};

Coding treatmentCoding(const std::vector<FittedTerm>& terms, std::size_t columns) {
    Coding coding;
    coding.designColumn.assign(columns, 0);
    for (const FittedTerm& term : terms)
        if (!std::holds_alternative<PolynomialBasis>(term.basis)) {
            Eigen::Index most = 0;
            term.centre.maxCoeff(&most);
            coding.designColumn[term.offset + static_cast<std::size_t>(most)] = -1;
        }
    for (std::size_t column = 0; column < columns; ++column)
        if (coding.designColumn[column] == 0) {
            coding.designColumn[column] = static_cast<Eigen::Index>(coding.betaColumn.size());
            coding.betaColumn.push_back(column);
        }
    return coding;
}

/// A block of design rows with its ln prices.
struct Block {
    Eigen::MatrixXd X;
    Eigen::VectorXd y;
};

Block designBlock(const std::vector<FittedTerm>& terms, const Coding& coding, const FittedSales& sales,
                  std::size_t first, std::size_t last) {
    const auto rows = static_cast<Eigen::Index>(last - first);
    Block block{Eigen::MatrixXd::Zero(rows, static_cast<Eigen::Index>(coding.betaColumn.size())),
                Eigen::VectorXd(rows)};
    BasisRow row;
    for (Eigen::Index i = 0; i < rows; ++i) {
        const Sale& sale = *sales[first + static_cast<std::size_t>(i)];
        block.y(i) = std::log(sale.correctedPrice().units());
        block.X(i, 0) = 1;
        for (const FittedTerm& term : terms) {
            evaluate(term, asSold(sale), row);
            for (const auto& [column, value] : row.entries)
                if (const Eigen::Index at = coding.designColumn[term.offset + column]; at >= 0)
                    block.X(i, at) += value;
        }
    }
    return block;
}

/// One least-squares fit in three passes over the sales: factor, refine, residuals and leverages.
class LeastSquaresFit {
public:
    LeastSquaresFit(const FittedSales& sales, const std::vector<FittedTerm>& terms, Coding coding, int threads)
        : m_sales(sales), m_terms(terms), m_coding(std::move(coding)), m_threads(threads) {}

    Result<LeastSquaresSolution> run(Progress& progress) {
        LeastSquares whole(m_coding.betaColumn.size());
        std::vector<std::optional<LeastSquares>> parts(chunkCount(m_sales.size(), rowsPerChunk));
        pass(progress, 0.0, 0.6, [&](std::size_t chunk, const Block& block) {
            parts[chunk].emplace(m_coding.betaColumn.size());
            parts[chunk]->addRows(block.X, block.y, Eigen::VectorXd::Ones(block.y.size()));
        });
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        for (const auto& part : parts) whole.merge(*part);
        Result<LeastSquaresSolution> solution = whole.solve();
        if (!solution) return solution;

        std::vector<std::optional<Refinement>> gradients(parts.size());
        pass(progress, 0.6, 0.8, [&](std::size_t chunk, const Block& block) {
            gradients[chunk].emplace(*solution);
            gradients[chunk]->addRows(block.X, block.y, Eigen::VectorXd::Ones(block.y.size()));
        });
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        Refinement refinement(*solution);
        for (const auto& gradient : gradients) refinement.merge(*gradient);
        return refinement.refined();
    }

    std::vector<SaleFit> saleFits(const LeastSquaresSolution& solution, Progress& progress) {
        std::vector<SaleFit> fits(m_sales.size());
        pass(progress, 0.8, 1.0, [&](std::size_t chunk, const Block& block) {
            const Eigen::VectorXd residuals = block.y - block.X * solution.beta;
            const Eigen::VectorXd leverages =
                (block.X * solution.unscaledCovariance).cwiseProduct(block.X).rowwise().sum();
            for (Eigen::Index i = 0; i < residuals.size(); ++i) {
                const std::size_t at = chunk * rowsPerChunk + static_cast<std::size_t>(i);
                fits[at] = {m_sales[at]->id, residuals(i), std::clamp(leverages(i), 0.0, 1.0), 1.0};
            }
        });
        return fits;
    }

private:
    template <class Work>
    void pass(Progress& progress, double from, double to, const Work& work) {
        const std::size_t chunks = chunkCount(m_sales.size(), rowsPerChunk);
        // Some chunks at a time, so that progress comes from one thread and a cancel is noticed soon.
        constexpr std::size_t group = 8;
        for (std::size_t start = 0; start < chunks; start += group) {
            if (progress.isCancelled()) return;
            const std::size_t end = std::min(chunks, start + group);
            forEachChunk(end - start, 1, m_threads, [&](std::size_t offset, std::size_t, std::size_t) {
                const std::size_t chunk = start + offset;
                work(chunk, designBlock(m_terms, m_coding, m_sales, chunk * rowsPerChunk,
                                        std::min(m_sales.size(), (chunk + 1) * rowsPerChunk)));
            });
            progress.report(from + (to - from) * static_cast<double>(end) / static_cast<double>(chunks), "fit");
        }
    }

    const FittedSales& m_sales;
    const std::vector<FittedTerm>& m_terms;
    Coding m_coding;
    int m_threads;
};

/// Puts the design's coefficients where beta has them; reference levels keep 0.
void placeCoefficients(const LeastSquaresSolution& solution, const Coding& coding, MarketModelParts& parts) {
    const auto p = static_cast<Eigen::Index>(coding.designColumn.size());
    parts.beta = Eigen::VectorXd::Zero(p);
    parts.covariance = Eigen::MatrixXd::Zero(p, p);
    const auto n = static_cast<Eigen::Index>(coding.betaColumn.size());
    for (Eigen::Index a = 0; a < n; ++a) {
        const auto to = static_cast<Eigen::Index>(coding.betaColumn[static_cast<std::size_t>(a)]);
        parts.beta(to) = solution.beta(a);
        for (Eigen::Index b = 0; b < n; ++b)
            parts.covariance(to, static_cast<Eigen::Index>(coding.betaColumn[static_cast<std::size_t>(b)])) =
                solution.covariance(a, b);
    }
}

void noteAliased(const LeastSquaresSolution& solution, const Coding& coding, MarketModelParts& parts) {
    for (std::size_t column : solution.aliased) {
        const std::size_t position = coding.betaColumn[column];
        if (position == 0) {
            parts.summary.notes.push_back(
                {FitNoteCode::AliasedColumn, {{"term", "intercept"}, {"column", "intercept"}}});
            continue;
        }
        for (const FittedTerm& term : parts.terms)
            if (position >= term.offset && position < term.offset + term.columns)
                parts.summary.notes.push_back(
                    {FitNoteCode::AliasedColumn,
                     {{"term", term.specification.name},
                      {"column", columnName(term.basis, term.specification.name, *parts.catalogue,
                                            position - term.offset)}}});
    }
}

}  // namespace

Result<void> fitLeastSquares(const FittedSales& sales, int threads, MarketModelParts& parts, Progress& progress) {
    std::size_t columns = 1;
    for (const FittedTerm& term : parts.terms) columns += term.columns;
    const Coding coding = treatmentCoding(parts.terms, columns);
    if (sales.size() <= coding.betaColumn.size())
        return failure(ErrorCode::NoFreedom, {{"sales", std::to_string(sales.size())},
                                              {"coefficients", std::to_string(coding.betaColumn.size())}});
    LeastSquaresFit leastSquares(sales, parts.terms, coding, threads);
    const Result<LeastSquaresSolution> solution = leastSquares.run(progress);
    if (!solution) return tl::unexpected(solution.error());
    parts.sales = leastSquares.saleFits(*solution, progress);
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    placeCoefficients(*solution, coding, parts);
    noteAliased(*solution, coding, parts);
    FitSummary& summary = parts.summary;
    summary.coefficients = coding.betaColumn.size();
    summary.rank = solution->rank;
    summary.sigma = solution->sigma;
    summary.rSquared = solution->rSquared();
    summary.edf = static_cast<double>(solution->rank);
    const auto n = static_cast<double>(solution->rows);
    summary.rSquaredAdjusted = 1.0 - (1.0 - summary.rSquared) * (n - 1.0) / (n - summary.edf);
    return {};
}

}  // namespace herleid
