#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/money.h"
#include "model/facts/property.h"
#include "model/facts/result.h"
#include "model/valuation/ledger.h"
#include "model/valuation/matrix.h"

namespace herleid {

struct ModelReference {
    std::int64_t version = 0;     ///< number in the project; 0 when not stored
    std::string name;             ///< of the specification
    std::string fingerprint;
    friend bool operator==(const ModelReference&, const ModelReference&) = default;
};

struct Interval {
    Money lo;
    Money hi;
    double level = 0.90;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Something a reader of the value must know; words are made in ui/text.
enum class WarningCode {
    OutsideRange,          // feature, recorded
    UnseenLevel,           // feature, recorded
    NotRecorded,           // feature
    NoLocation,            //
    OutsideMap,            //
    DateOutsideSales,      // date, first, last
    FewComparables,        // found
    ComparableAdjustedFar, // sale, net, gross
};
struct Warning {
    WarningCode code{};
    std::vector<std::pair<std::string, std::string>> arguments;
    friend bool operator==(const Warning&, const Warning&) = default;
};

/// Which sales could speak about the subject: at arm's length, known to the model, in these days and of this segment.
struct Eligibility {
    Date from;                               ///< both included
    Date to;
    std::optional<std::size_t> segmentFeature;   ///< the type of dwelling, where it divides the market
    std::optional<std::size_t> segment;          ///< its level that the sales share with the subject; none: all types
    std::size_t sales = 0;                   ///< so many are eligible
    friend bool operator==(const Eligibility&, const Eligibility&) = default;
};

/// Everything a valuation says, before it is checked.
struct ValuationParts {
    std::shared_ptr<const FeatureCatalogue> catalogue;
    Property subject;
    Date valuationDate;
    Date stateDate;
    Date informationDate;            ///< no sale after this day was used
    ModelReference model;
    double logModelValue = 0;        ///< η*
    Money modelValue;                ///< exp(η*)
    double modelWeight = 1;          ///< w₀ = 1 − Σ w
    double logValue = 0;             ///< ln V before calibration: w₀·η* + Σ w·ln adjusted
    double calibration = 1;          ///< κ
    Money unroundedValue;            ///< V·κ
    Money value;                     ///< after rounding: the outcome
    Interval interval;
    std::vector<LedgerLine> ledger;
    std::vector<MatrixRow> matrix;
    Eligibility eligibility;
    std::vector<std::string> withoutSales;   ///< ids of sales struck out of model and evidence; in order
    std::vector<Warning> warnings;
};

/// One value with everything that explains it; immutable. Exists only when its identities hold:
///  1. Σ ledger amounts = value, in cents; exactly one baseline, and it comes first;
///  2. ln V₀ + Σ c = ln unrounded value (1e-9);
///  3. price + Σ corrections + index + Σ adjustments = adjusted price, in cents, on every matrix row, and
///     price + Σ corrections > 0;
///  4. weights ≥ 0 and w₀ + Σ w = 1 (1e-12); exp(w₀ η* + Σ w ln adjusted) = V (1e-9 in ln);
///  5. V·κ = unrounded value, to the cent; lo ≤ value ≤ hi; one currency; ratio of interval positive;
///  6. no shown sale after the information date.
class Valuation {
public:
    /// Fails with IdentityBroken (identity, expected, found).
    [[nodiscard]] static Result<Valuation> create(ValuationParts parts);

    [[nodiscard]] const ValuationParts& parts() const { return *m_parts; }
    [[nodiscard]] const FeatureCatalogue& catalogue() const { return *m_parts->catalogue; }
    [[nodiscard]] const Property& subject() const { return m_parts->subject; }
    [[nodiscard]] Date valuationDate() const { return m_parts->valuationDate; }
    [[nodiscard]] const Money& value() const { return m_parts->value; }
    [[nodiscard]] const Interval& interval() const { return m_parts->interval; }
    [[nodiscard]] const std::vector<LedgerLine>& ledger() const { return m_parts->ledger; }
    [[nodiscard]] const std::vector<MatrixRow>& matrix() const { return m_parts->matrix; }
    [[nodiscard]] const std::vector<Warning>& warnings() const { return m_parts->warnings; }

private:
    explicit Valuation(std::shared_ptr<const ValuationParts> parts) : m_parts(std::move(parts)) {}
    std::shared_ptr<const ValuationParts> m_parts;
};

}  // namespace herleid
