#include "model/regression/coefficient_space.h"

#include <stdexcept>

namespace herleid {

Eigen::MatrixXd CoefficientSpace::Part::reduceRows(const Eigen::MatrixXd& M) const {
    if (shape.constraint == TermShape::Constraint::None) return M;
    if (shape.constraint == TermShape::Constraint::SumToZero) return constraints[0].reduceRows(M);
    if (shape.constraint == TermShape::Constraint::ByGroup) {
        const Eigen::Index inner = shape.columns / shape.groups;
        Eigen::MatrixXd reduced(freeColumns, M.cols());
        for (Eigen::Index g = 0; g < shape.groups; ++g)
            reduced.middleRows(g * (inner - 1), inner - 1) =
                constraints[static_cast<std::size_t>(g)].reduceRows(M.middleRows(g * inner, inner));
        return reduced;
    }
    // Rows run over (first, second) with the second fastest: take each column of M as a second × first grid.
    const Eigen::Index n1 = shape.sums.size();
    const Eigen::Index n2 = shape.secondSums.size();
    Eigen::MatrixXd reduced(freeColumns, M.cols());
    for (Eigen::Index j = 0; j < M.cols(); ++j) {
        const Eigen::MatrixXd grid = Eigen::Map<const Eigen::MatrixXd>(M.col(j).data(), n2, n1);
        const Eigen::MatrixXd inner = constraints[0].reduceRows(constraints[1].reduceRows(grid).transpose());
        Eigen::Map<Eigen::MatrixXd>(reduced.col(j).data(), n2 - 1, n1 - 1) = inner.transpose();
    }
    return reduced;
}

Eigen::MatrixXd CoefficientSpace::Part::expandRows(const Eigen::MatrixXd& M) const {
    if (shape.constraint == TermShape::Constraint::None) return M;
    if (shape.constraint == TermShape::Constraint::SumToZero) return constraints[0].expandRows(M);
    if (shape.constraint == TermShape::Constraint::ByGroup) {
        const Eigen::Index inner = shape.columns / shape.groups;
        Eigen::MatrixXd full(shape.columns, M.cols());
        for (Eigen::Index g = 0; g < shape.groups; ++g)
            full.middleRows(g * inner, inner) =
                constraints[static_cast<std::size_t>(g)].expandRows(M.middleRows(g * (inner - 1), inner - 1));
        return full;
    }
    const Eigen::Index n1 = shape.sums.size();
    const Eigen::Index n2 = shape.secondSums.size();
    Eigen::MatrixXd full(shape.columns, M.cols());
    for (Eigen::Index j = 0; j < M.cols(); ++j) {
        const Eigen::MatrixXd grid = Eigen::Map<const Eigen::MatrixXd>(M.col(j).data(), n2 - 1, n1 - 1);
        const Eigen::MatrixXd outer = constraints[0].expandRows(constraints[1].expandRows(grid).transpose());
        Eigen::Map<Eigen::MatrixXd>(full.col(j).data(), n2, n1) = outer.transpose();
    }
    return full;
}

CoefficientSpace::CoefficientSpace(std::vector<TermShape> shapes) {
    m_terms.emplace_back(0, 1, std::vector<Eigen::MatrixXd>{});
    for (TermShape& shape : shapes) {
        if (shape.offset != m_full) throw std::logic_error("CoefficientSpace: terms do not follow each other");
        Part part;
        part.shape = std::move(shape);
        part.freeOffset = m_free;
        part.freeColumns = part.shape.columns;
        if (part.shape.constraint == TermShape::Constraint::SumToZero) {
            part.constraints.emplace_back(part.shape.sums);
            part.freeColumns -= 1;
        } else if (part.shape.constraint == TermShape::Constraint::ByGroup) {
            const Eigen::Index inner = part.shape.columns / part.shape.groups;
            for (Eigen::Index g = 0; g < part.shape.groups; ++g)
                part.constraints.emplace_back(part.shape.sums.segment(g * inner, inner));
            part.freeColumns -= part.shape.groups;
        } else if (part.shape.constraint == TermShape::Constraint::Marginal) {
            part.constraints.emplace_back(part.shape.sums);
            part.constraints.emplace_back(part.shape.secondSums);
            part.freeColumns = (part.shape.sums.size() - 1) * (part.shape.secondSums.size() - 1);
        }
        std::vector<Eigen::MatrixXd> penalties;
        for (const Eigen::MatrixXd& S : part.shape.penalties)
            penalties.push_back(part.reduceRows(part.reduceRows(S).transpose()));
        m_terms.emplace_back(part.freeOffset, part.freeColumns, std::move(penalties));
        m_full += part.shape.columns;
        m_free += part.freeColumns;
        m_parts.push_back(std::move(part));
    }
}

Eigen::MatrixXd CoefficientSpace::reduceAllRows(const Eigen::MatrixXd& M) const {
    Eigen::MatrixXd reduced(m_free, M.cols());
    reduced.row(0) = M.row(0);
    for (const Part& part : m_parts)
        reduced.middleRows(part.freeOffset, part.freeColumns) =
            part.reduceRows(M.middleRows(part.shape.offset, part.shape.columns));
    return reduced;
}

Eigen::MatrixXd CoefficientSpace::expandAllRows(const Eigen::MatrixXd& M) const {
    Eigen::MatrixXd full(m_full, M.cols());
    full.row(0) = M.row(0);
    for (const Part& part : m_parts)
        full.middleRows(part.shape.offset, part.shape.columns) =
            part.expandRows(M.middleRows(part.freeOffset, part.freeColumns));
    return full;
}

PenalisedProblem CoefficientSpace::reduce(const Eigen::MatrixXd& XtWX, const Eigen::VectorXd& XtWy, double ytWy,
                                          double rows) const {
    PenalisedProblem problem;
    problem.XtWX = reduceAllRows(reduceAllRows(XtWX).transpose());
    problem.XtWy = reduceAllRows(XtWy);
    problem.ytWy = ytWy;
    problem.rows = rows;
    problem.terms = m_terms;
    return problem;
}

Eigen::VectorXd CoefficientSpace::expand(const Eigen::VectorXd& gamma) const { return expandAllRows(gamma); }

Eigen::MatrixXd CoefficientSpace::expandCovariance(const Eigen::MatrixXd& V) const {
    const Eigen::MatrixXd half = expandAllRows(V);
    Eigen::MatrixXd full = expandAllRows(half.transpose());
    return 0.5 * (full + full.transpose());
}

std::optional<std::size_t> CoefficientSpace::termOf(Eigen::Index position) const {
    for (std::size_t k = 0; k < m_parts.size(); ++k)
        if (position >= m_parts[k].freeOffset && position < m_parts[k].freeOffset + m_parts[k].freeColumns) return k;
    return std::nullopt;
}

}  // namespace herleid
