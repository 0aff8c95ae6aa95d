#include "model/regression/positive_definite.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

extern "C" {
// LAPACK 3: Cholesky factor, inverse from it, eigenvectors of a symmetric matrix; names and order are Fortran's.
void dpotrf_(const char* uplo, const int* n, double* a, const int* lda, int* info);
void dpotri_(const char* uplo, const int* n, double* a, const int* lda, int* info);
void dsyevd_(const char* jobz, const char* uplo, const int* n, double* a, const int* lda, double* w, double* work,
             const int* lwork, int* iwork, const int* liwork, int* info);
void dpstrf_(const char* uplo, const int* n, double* a, const int* lda, int* piv, int* rank, const double* tol,
             double* work, int* info);
void openblas_set_num_threads(int threads);
}

namespace herleid {

std::optional<PositiveDefinite> invertPositiveDefinite(Eigen::MatrixXd A) {
    openblas_set_num_threads(1);
    const int n = static_cast<int>(A.rows());
    int info = 0;
    dpotrf_("L", &n, A.data(), &n, &info);
    if (info != 0) return std::nullopt;
    PositiveDefinite result;
    result.logDeterminant = 2.0 * A.diagonal().array().log().sum();
    dpotri_("L", &n, A.data(), &n, &info);
    if (info != 0) return std::nullopt;
    A.triangularView<Eigen::StrictlyUpper>() = A.transpose();
    result.inverse = std::move(A);
    return result;
}

std::vector<Eigen::Index> dependentColumns(Eigen::MatrixXd A, double tolerance) {
    openblas_set_num_threads(1);
    const int n = static_cast<int>(A.rows());
    const Eigen::VectorXd scale = A.diagonal().cwiseMax(1e-300).cwiseSqrt().cwiseInverse();
    A = (scale.asDiagonal() * A * scale.asDiagonal()).eval();
    Eigen::VectorXi order(n);
    Eigen::VectorXd work(2 * n);
    int rank = 0;
    int info = 0;
    dpstrf_("L", &n, A.data(), &n, order.data(), &rank, &tolerance, work.data(), &info);
    std::vector<Eigen::Index> dependent;
    for (int i = rank; i < n; ++i) dependent.push_back(order(i) - 1);  // Fortran counts from 1
    std::sort(dependent.begin(), dependent.end());
    return dependent;
}

Eigen::MatrixXd nullSpace(const Eigen::MatrixXd& S, double tolerance) {
    openblas_set_num_threads(1);
    Eigen::MatrixXd vectors = S;
    const int n = static_cast<int>(S.rows());
    if (n == 0) return {};
    Eigen::VectorXd values(n);
    const int workSize = 1 + 6 * n + 2 * n * n;
    const int integerSize = 3 + 5 * n;
    Eigen::VectorXd work(workSize);
    Eigen::VectorXi integers(integerSize);
    int info = 0;
    dsyevd_("V", "L", &n, vectors.data(), &n, values.data(), work.data(), &workSize, integers.data(), &integerSize,
            &info);
    Eigen::Index null = 0;
    const double limit = tolerance * std::max(values.maxCoeff(), 1e-300);
    while (null < n && values(null) < limit) ++null;
    return vectors.leftCols(null);
}

}  // namespace herleid
