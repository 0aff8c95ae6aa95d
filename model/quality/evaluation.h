#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/specification.h"
#include "model/quality/accuracy.h"

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

/// How well a specification values sales it has not seen. Every choice the sales make – levels, knots,
/// smoothing parameters, calibration, interval – is made by the fitted part alone. A sale is valued as of its
/// own day, in the state it was sold in; sales that are not at arm's length are left out. Fails as fit()
/// does, with NoSales where a part holds none, and with SaleWithoutFold (sale) for SplitInFolds.
[[nodiscard]] Result<Evaluation> evaluate(const SaleSet& sales, const ModelSpecification& specification,
                                          const EvaluationPlan& plan, int threads, Progress& progress);

}  // namespace herleid
