#pragma once

#include <Eigen/Core>
#include <optional>
#include <vector>

#include "model/regression/reml.h"
#include "model/regression/sum_to_zero.h"

namespace herleid {

/// One term's full columns with the constraint that makes its effect comparable, and its penalties.
struct TermShape {
    enum class Constraint {
        None,       ///< the penalty alone keeps it from the intercept (ridge), or its columns are centred
        SumToZero,  ///< cᵀβ = 0, c the column sums: the effect is 0 on average over the sales
        ByGroup,    ///< SumToZero in each of `groups` equal blocks of columns
        Marginal,   ///< a tensor product without the effects of either variable alone: c₁ᵀB = 0 and Bc₂ = 0
    };
    Eigen::Index offset = 0;
    Eigen::Index columns = 0;
    Constraint constraint = Constraint::None;
    Eigen::VectorXd sums;         ///< c of SumToZero and ByGroup; of Marginal: c₁, first variable
    Eigen::VectorXd secondSums;   ///< c₂ of Marginal
    std::vector<Eigen::MatrixXd> penalties;   ///< on the full columns
    Eigen::Index groups = 0;      ///< of ByGroup
};

/// The passage between full coefficients β (sparse rows, one column a basis function) and the free ones γ that
/// are left when every term's constraint is absorbed: β = T γ, T block-diagonal with orthonormal blocks.
/// Column 0 is the intercept and stays.
class CoefficientSpace {
public:
    explicit CoefficientSpace(std::vector<TermShape> shapes);

    [[nodiscard]] Eigen::Index free() const { return m_free; }
    /// The free coefficients' problem: TᵀXᵀWXT, TᵀXᵀWy, TᵀS_jT.
    [[nodiscard]] PenalisedProblem reduce(const Eigen::MatrixXd& XtWX, const Eigen::VectorXd& XtWy, double ytWy,
                                          double rows) const;
    [[nodiscard]] Eigen::VectorXd expand(const Eigen::VectorXd& gamma) const;
    /// T V Tᵀ.
    [[nodiscard]] Eigen::MatrixXd expandCovariance(const Eigen::MatrixXd& V) const;
    /// How many smoothing parameters a term has.
    [[nodiscard]] std::size_t penaltiesOf(std::size_t term) const { return m_parts[term].shape.penalties.size(); }
    /// The term that a free coefficient belongs to; nothing for the intercept.
    [[nodiscard]] std::optional<std::size_t> termOf(Eigen::Index free) const;

private:
    struct Part {
        TermShape shape;
        Eigen::Index freeOffset = 0;
        Eigen::Index freeColumns = 0;
        std::vector<SumToZero> constraints;   // none, one, one a group, or first and second of Marginal
        [[nodiscard]] Eigen::MatrixXd reduceRows(const Eigen::MatrixXd& M) const;
        [[nodiscard]] Eigen::MatrixXd expandRows(const Eigen::MatrixXd& M) const;
    };
    [[nodiscard]] Eigen::MatrixXd reduceAllRows(const Eigen::MatrixXd& M) const;
    [[nodiscard]] Eigen::MatrixXd expandAllRows(const Eigen::MatrixXd& M) const;

    std::vector<Part> m_parts;
    std::vector<PenalisedTerm> m_terms;   // on the free columns, the intercept first
    Eigen::Index m_full = 1;
    Eigen::Index m_free = 1;
};

}  // namespace herleid
