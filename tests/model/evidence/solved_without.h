#pragma once

#include <Eigen/Eigenvalues>
#include <vector>

#include "model/market/market_model.h"

namespace herleid {

/// The same model fitted on all sales but some, by solving the normal equations anew at the same smoothing parameters
/// and weights – not by a downdate. V spans the free directions Z of the coefficients, in which A = σ²(ZᵀVZ)⁻¹.
inline MarketModel solvedWithout(const MarketModel& model, const std::vector<const Sale*>& sales) {
    MarketModelParts parts = model.parts();
    const double sigma2 = model.sigma() * model.sigma();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(parts.covariance);
    std::vector<Eigen::Index> free;
    for (Eigen::Index i = 0; i < eigen.eigenvalues().size(); ++i)
        if (eigen.eigenvalues()(i) > 1e-12 * eigen.eigenvalues().maxCoeff()) free.push_back(i);
    const Eigen::MatrixXd Z = eigen.eigenvectors()(Eigen::all, free);
    const Eigen::VectorXd values = eigen.eigenvalues()(free);
    Eigen::MatrixXd A = (sigma2 * values.cwiseInverse()).asDiagonal();
    const Eigen::VectorXd start = Z.transpose() * parts.beta;
    Eigen::VectorXd right = A * start;
    for (const Sale* sale : sales) {
        const SparseDesign row = model.designOf(1, 1, [&](std::size_t) { return asSold(*sale); });
        const Eigen::VectorXd x = row.columnSums(Eigen::VectorXd::Ones(1));
        const double weight = model.fitOf(sale->id)->weight;
        const Eigen::VectorXd z = Z.transpose() * x;
        A -= weight * z * z.transpose();
        right -= weight * z * (model.fitOf(sale->id)->residual + z.dot(start));   // ω x y
    }
    const Eigen::LLT<Eigen::MatrixXd> factor(A);
    parts.beta += Z * (factor.solve(right) - start);
    parts.covariance = sigma2 * Z * factor.solve(Eigen::MatrixXd::Identity(A.rows(), A.cols())) * Z.transpose();
    return MarketModel(std::move(parts));
}

}  // namespace herleid
