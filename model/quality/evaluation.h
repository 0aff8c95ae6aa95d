#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/specification.h"
#include "model/quality/accuracy.h"
#include "model/quality/sale_screening.h"

namespace herleid {

/// The sales after a day are valued by a model of those up to and including it.
struct SplitAtDay {
    Date last;
};
/// The sales of each fold are valued by a model of all others. By sale id: the fold's name.
struct SplitInFolds {
    std::map<std::string, std::string> folds;
};
/// From the day after `last`, each month's sales are valued by a model of all earlier ones: a year in use.
struct WalkByMonth {
    Date last;
};
using EvaluationPlan = std::variant<SplitAtDay, SplitInFolds, WalkByMonth>;

/// The day at a quantile of the sale dates: the first on which at least that share of the sales was made.
/// sales: not empty; share in (0, 1).
[[nodiscard]] Date dayAtShare(const SaleSet& sales, double share);

/// One fit of an evaluation.
struct EvaluationPart {
    std::size_t fitted = 0;  ///< sales the model saw
    std::size_t screened = 0;   ///< sales it might have seen, had they not been excluded by the screening
    std::size_t valued = 0;  ///< sales it had not seen
    bool converged = true;
    double fitSeconds = 0;
    double valueSeconds = 0;
};

struct Evaluation {
    AccuracyFigures figures;
    std::vector<HeldOutValue> values;  ///< in canonical order of the sales within each part
    std::vector<EvaluationPart> parts;
    double seconds = 0;
};

struct EvaluationOptions {
    int threads = 0;
    /// Screen the fitted part before fitting, by rules and, where they use the model, by a first fit of that part. Sales to
    /// be valued are never screened: whoever leaves out those with large errors measures small errors.
    std::optional<ScreeningSettings> screening;
    /// Ids of sales that are not at arm's length and are valued nevertheless: those excluded by their price alone.
    std::set<std::string> valuedNevertheless;
};

/// How well a specification values sales it has not seen. Every choice the sales make – levels, knots,
/// smoothing parameters, calibration, interval – is made by the fitted part alone. A sale is valued as of its
/// own day, in the state it was sold in; sales that are not at arm's length are left out. Fails as fit()
/// does, with NoSales where a part holds none, and with SaleWithoutFold (sale) for SplitInFolds.
[[nodiscard]] Result<Evaluation> evaluate(const SaleSet& sales, const ModelSpecification& specification,
                                          const EvaluationPlan& plan, const EvaluationOptions& options,
                                          Progress& progress);
[[nodiscard]] inline Result<Evaluation> evaluate(const SaleSet& sales, const ModelSpecification& specification,
                                                 const EvaluationPlan& plan, int threads, Progress& progress) {
    EvaluationOptions options;
    options.threads = threads;
    return evaluate(sales, specification, plan, options, progress);
}

}  // namespace herleid
