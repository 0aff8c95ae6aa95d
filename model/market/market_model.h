#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/money.h"
#include "model/market/basis.h"
#include "model/facts/result.h"
#include "model/market/observation.h"
#include "model/market/specification.h"
#include "model/regression/sparse_design.h"

namespace herleid {

/// Which part of the story a term tells; the ledger groups its lines by it.
enum class TermGroup { Feature, Location, Time };

/// One effect of a fitted model: its basis and where its coefficients stand.
struct FittedTerm {
    TermSpecification specification;
    TermGroup group = TermGroup::Feature;
    std::vector<std::size_t> features;    ///< positions in the catalogue of the facts it reads
    Basis basis;
    std::size_t offset = 0;               ///< first of its columns in beta
    std::size_t columns = 0;
    Eigen::VectorXd centre;               ///< columns: mean basis row of the sales it speaks about
    std::vector<double> reference;        ///< per feature: what the typical sold dwelling has (median, mode)
    std::vector<double> lambda;           ///< smoothing parameters of its penalties; empty for least squares
    double edf = 0;                       ///< effective degrees of freedom; columns estimated for least squares
    bool isConstrained = false;           ///< the monotone constraint binds somewhere

    /// The common price index: part of the baseline instead of a line of its own.
    [[nodiscard]] bool isIndex() const {
        return specification.kind == TermKind::Month || specification.kind == TermKind::Trend;
    }
};

/// The term's basis row. Where the basis has nothing to say (an unseen level, a fact not recorded that has no
/// column of its own, no place), the mean row of the fitted sales stands in, so that the effect is 0.
void evaluate(const FittedTerm& term, const Observation& observation, BasisRow& row);

/// How one fitted sale looks from the model. Residuals are in ln price.
struct SaleFit {
    std::string saleId;
    double residual = 0;   ///< y − η, η from the full fit
    double leverage = 0;   ///< h, 0–1
    double weight = 1;     ///< robust weight, 0 to (ν + 1)/ν; 1 for normal errors
    /// residual / (1 − h): what the residual is when the fit does not see this sale. NaN where an effect rests
    /// on this sale alone (h = 1 to 1e-9), so that nothing else speaks about it.
    [[nodiscard]] double leaveOneOut() const {
        return 1.0 - leverage > 1e-9 ? residual / (1.0 - leverage) : std::numeric_limits<double>::quiet_NaN();
    }
};

/// Something a reader of the fit must know; words are made in ui/text.
enum class FitNoteCode {
    AliasedColumn,        // term, column: left out, it is a combination of others
    ConstantVariable,     // term: left out, one value only
    RareLevel,            // term, level, sales
    SaleWithoutLocation,  // sales
    SaleNotArmsLength,    // sales: left out
    PriceNotPositive,     // sales: left out, nothing is left of the price after its corrections
    SaleAfterUntil,       // sales: left out
    OneMonthOnly,         // term
    NotConverged,         // iterations
    MonotoneBinds,        // term
    TermLeftOut,          // term, reason
};
struct FitNote {
    FitNoteCode code{};
    std::vector<std::pair<std::string, std::string>> arguments;
    friend bool operator==(const FitNote&, const FitNote&) = default;
};

/// What a fit did and how well.
struct FitSummary {
    std::size_t salesRead = 0;
    std::size_t salesUsed = 0;
    std::size_t coefficients = 0;   ///< columns in the design, aliased ones included
    std::size_t rank = 0;           ///< estimated coefficients
    double sigma = 0;               ///< residual standard deviation of ln price
    double rSquared = 0;
    double rSquaredAdjusted = 0;
    double rmseLeaveOneOut = 0;     ///< of ln price
    double edf = 0;                 ///< effective degrees of freedom, intercept included
    double nu = 0;                  ///< degrees of freedom of the t errors; 0 for normal errors
    int iterations = 0;             ///< of the smoothing parameters, over all reweightings
    int reweightings = 0;
    bool converged = true;
    double intervalLevel = 0.90;
    /// Quantile of |leave-one-out residual| / sd at the interval's level: a 90% interval is ± this × sd.
    double intervalFactor = 1.6448536269514722;
    double seconds = 0;
    Date firstSale;
    Date lastSale;
    std::vector<FitNote> notes;
};

/// The log contribution of one term to one prediction, centred on the fitted sales.
struct TermContribution {
    std::size_t term = 0;          ///< position in MarketModel::terms()
    double logEffect = 0;          ///< (b(x) − mean b)ᵀ β
    double standardError = 0;      ///< sqrt((b(x) − mean b)ᵀ V (b(x) − mean b))
    bool extrapolated = false;     ///< outside the fitted range, an unseen level, or not recorded
};

/// η for one observation, taken apart: logValue = baseline + Σ contributions of all terms but the index.
struct Prediction {
    double logValue = 0;
    double baseline = 0;               ///< intercept at the means, plus the index at the market date
    double baselineStandardError = 0;
    double variance = 0;               ///< bᵀ V b of the whole row: uncertainty of η, not of a price
    std::vector<TermContribution> contributions;  ///< one a term, the index included
};

/// Everything a fitted model is, as plain values: what data/ stores and reads back.
struct MarketModelParts {
    std::shared_ptr<const FeatureCatalogue> catalogue;
    ModelSpecification specification;
    std::vector<FittedTerm> terms;
    Eigen::VectorXd beta;              ///< p: intercept first, then the terms in order
    Eigen::MatrixXd covariance;        ///< p × p: V = σ²(XᵀWX + S)⁻¹, zero rows for aliased columns
    double calibration = 1;            ///< κ: 1 / median leave-one-out ratio; 1 when within 0.2%
    Currency currency;
    FitSummary summary;
    std::vector<SaleFit> sales;        ///< in canonical order
    std::string fingerprint;           ///< BLAKE2b of specification, catalogue and fitted sales, hexadecimal
};

/// An immutable fitted hedonic regression of ln price: η(x, s, t) = β₀ + Σ terms. Safe to use from any
/// thread at once. Source of the method: METHOD §1; Wood, Generalized Additive Models (2017), ch. 4–6.
class MarketModel {
public:
    /// Throws std::logic_error where the shapes of the parts do not fit together.
    explicit MarketModel(MarketModelParts parts);

    /// As fitted. Of a model without() some sales: those of the model it came from.
    [[nodiscard]] const MarketModelParts& parts() const { return *m_parts; }
    [[nodiscard]] const FeatureCatalogue& catalogue() const { return *m_parts->catalogue; }
    [[nodiscard]] const std::shared_ptr<const FeatureCatalogue>& sharedCatalogue() const { return m_parts->catalogue; }
    [[nodiscard]] const std::vector<FittedTerm>& terms() const { return m_parts->terms; }
    [[nodiscard]] const FitSummary& summary() const { return m_parts->summary; }
    [[nodiscard]] const std::string& fingerprint() const { return m_parts->fingerprint; }
    [[nodiscard]] double sigma() const { return m_parts->summary.sigma; }
    [[nodiscard]] double calibration() const { return m_parts->calibration; }

    /// The model as it would be without some of the sales it was fitted on, at the same smoothing parameters,
    /// robust weights, σ and binding order constraints. Exact, by a downdate of as many ranks as sales:
    ///   β' = β − A⁻¹Xᵀ(Ω⁻¹ − XA⁻¹Xᵀ)⁻¹r,  V' = V + σ²A⁻¹Xᵀ(Ω⁻¹ − XA⁻¹Xᵀ)⁻¹XA⁻¹,  A⁻¹ = V/σ²,
    /// with X the rows, r the residuals and Ω the weights of those sales. Source: Sherman–Morrison–Woodbury, as in
    /// Cook & Weisberg (1982), Residuals and Influence in Regression, §2.2. Sales that were not fitted change
    /// nothing. Fails with RestsOnSale (sale) where an effect rests on these sales alone.
    [[nodiscard]] Result<MarketModel> without(const std::vector<const Sale*>& sales) const;

    [[nodiscard]] Prediction predict(const Observation& observation) const;
    /// The log contribution of every term, as in predict(), without the uncertainties: many times faster.
    [[nodiscard]] std::vector<double> logEffects(const Observation& observation) const;
    /// The same for the Time terms only; 0 for the others.
    [[nodiscard]] std::vector<double> timeEffects(const Observation& observation) const;
    /// η alone, several times faster than predict().
    [[nodiscard]] double logValue(const Observation& observation) const;
    /// Σ a_j x_jᵀ V x: covariance of a sum of η with another η. combination: a_j with what it is of.
    [[nodiscard]] double covariance(const std::vector<std::pair<double, Observation>>& combination,
                                    const Observation& other) const;
    /// V Σ a_j x_j: p.
    [[nodiscard]] Eigen::VectorXd covarianceWith(
        const std::vector<std::pair<double, Observation>>& combination) const;
    /// The design rows of so many observations.
    [[nodiscard]] SparseDesign designOf(std::size_t count, int threads,
                                        const std::function<Observation(std::size_t)>& observation) const;
    /// η at the means of the fitted sales: what is left when no term says anything.
    [[nodiscard]] double interceptAtMeans() const { return m_interceptAtMeans; }
    /// The fit of a sale, or nothing where the sale was not fitted.
    [[nodiscard]] const SaleFit* fitOf(const std::string& saleId) const;

private:
    using Row = std::vector<std::pair<Eigen::Index, double>>;
    [[nodiscard]] Row rowOf(const Observation& observation) const;
    /// eᵀ V' e of one sparse row.
    [[nodiscard]] double variance(const Row& row) const;
    [[nodiscard]] double logEffect(std::size_t term, const Observation& observation, BasisRow& row) const;
    void prepareEffects();
    void prepareVariances();
    void downdateVariances();

    std::shared_ptr<const MarketModelParts> m_parts;
    Eigen::VectorXd m_beta;                           // p: that of the parts, or downdated
    Eigen::MatrixXd m_downdate;                       // p × sales left out: V' = V + m_downdate · m_downdateᵀ
    double m_interceptAtMeans = 0;                    // β₀ + Σ centreᵀβ
    std::vector<double> m_centreEffect;               // per term: centreᵀβ
    std::vector<Eigen::VectorXd> m_covarianceCentre;  // per term: V_kk · centre
    std::vector<double> m_centreVariance;             // per term: centreᵀ V_kk centre
    Eigen::VectorXd m_baselineRow;                    // intercept and the centres of all terms but the index
    Eigen::VectorXd m_covarianceBaseline;             // V · m_baselineRow
    double m_baselineVariance = 0;
    std::shared_ptr<const std::vector<std::size_t>> m_salesById;   // positions in parts().sales ordered by id
};

}  // namespace herleid
