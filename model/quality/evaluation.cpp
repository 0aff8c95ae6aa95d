#include "model/quality/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <set>

#include "model/facts/chunks.h"
#include "model/evidence/price_model.h"
#include "model/valuation/valuer.h"

namespace herleid {

namespace {

constexpr std::size_t salesPerChunk = 256;

class Watch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The sales a model sees, and those it is asked about.
struct Split {
    std::shared_ptr<SaleSet> known;
    std::vector<const Sale*> asked;
};

class Planner {
public:
    Planner(const SaleSet& sales, const std::set<std::string>& nevertheless)
        : m_sales(sales), m_nevertheless(nevertheless) {}

    Result<std::vector<Split>> operator()(const SplitAtDay& plan) const {
        return std::vector<Split>{divided([&](const Sale& sale) { return sale.date <= plan.last; },
                                         [&](const Sale& sale) { return sale.date > plan.last; })};
    }

    Result<std::vector<Split>> operator()(const SplitInFolds& plan) const {
        std::set<std::string> names;
        for (const Sale& sale : m_sales.sales) {
            const auto fold = plan.folds.find(sale.id);
            if (fold == plan.folds.end()) return failure(ErrorCode::SaleWithoutFold, {{"sale", sale.id}});
            names.insert(fold->second);
        }
        std::vector<Split> parts;
        for (const std::string& name : names) {
            const auto isIn = [&](const Sale& sale) { return plan.folds.at(sale.id) == name; };
            parts.push_back(divided([&](const Sale& sale) { return !isIn(sale); }, isIn));
        }
        return parts;
    }

    Result<std::vector<Split>> operator()(const WalkByMonth& plan) const {
        std::set<int> months;
        for (const Sale& sale : m_sales.sales)
            if (sale.date > plan.last) months.insert(sale.date.monthIndex());
        std::vector<Split> parts;
        for (const int month : months) {
            const Date before =
                std::max(plan.last, Date::fromDays(Date(month / 12, month % 12 + 1, 1).days() - 1));
            parts.push_back(divided(
                [&](const Sale& sale) { return sale.date <= before; },
                [&](const Sale& sale) { return sale.date > before && sale.date.monthIndex() == month; }));
        }
        return parts;
    }

private:
    template <class Known, class Asked>
    [[nodiscard]] Split divided(const Known& isKnown, const Asked& isAsked) const {
        Split part{std::make_shared<SaleSet>(), {}};
        part.known->catalogue = m_sales.catalogue;
        for (const Sale& sale : m_sales.sales) {
            if (isKnown(sale)) part.known->sales.push_back(sale);
            if (isAsked(sale) && isValued(sale)) part.asked.push_back(&sale);
        }
        return part;
    }

    [[nodiscard]] bool isValued(const Sale& sale) const {
        return (sale.armsLength || m_nevertheless.contains(sale.id)) && sale.correctedPrice().cents() > 0;
    }

    const SaleSet& m_sales;
    const std::set<std::string>& m_nevertheless;
};

/// Excludes by the rules, and then by a model of those that are left. How many it excluded.
Result<std::size_t> screenKnown(SaleSet& known, const ModelSpecification& specification,
                                const ScreeningSettings& settings, int threads, Progress& progress) {
    std::size_t excluded = 0;
    const auto exclude = [&](const MarketModel* model, bool usesModel) -> Result<void> {
        ScreeningSettings rules = settings;
        rules.usesModel = usesModel;
        const auto screened = screenSales(known, {}, model, rules, threads, Progress::none());
        if (!screened) return tl::unexpected(screened.error());
        for (std::size_t i = 0; i < known.sales.size(); ++i) {
            if (!known.sales[i].armsLength || (*screened)[i].isIncluded()) continue;
            known.sales[i].armsLength = false;
            ++excluded;
        }
        return {};
    };
    if (auto done = exclude(nullptr, false); !done) return tl::unexpected(done.error());
    if (!settings.usesModel) return excluded;
    FitOptions options;
    options.threads = threads;
    const auto first = fit(known, specification, options, progress);
    if (!first) return tl::unexpected(first.error());
    if (auto done = exclude(&*first, true); !done) return tl::unexpected(done.error());
    return excluded;
}

Result<void> run(const Split& part, const ModelSpecification& specification, const EvaluationOptions& wanted,
                 Progress& progress, Evaluation& evaluation) {
    if (part.asked.empty()) return failure(ErrorCode::NoSales);
    const int threads = wanted.threads;
    FitOptions options;
    options.threads = threads;
    EvaluationPart done;
    const Watch fitting;
    if (wanted.screening) {
        const auto screened = screenKnown(*part.known, specification, *wanted.screening, threads, progress);
        if (!screened) return tl::unexpected(screened.error());
        done.screened = *screened;
    }
    auto model = fitPriceModel(*part.known, specification, options, progress);
    if (!model) return tl::unexpected(model.error());
    done.fitSeconds = fitting.seconds();
    done.fitted = model->market->summary().salesUsed;
    done.valued = part.asked.size();
    done.converged = model->market->summary().converged;

    const Watch valuing;
    const Valuer valuer(*std::move(model), {}, part.known);
    const std::size_t first = evaluation.values.size();
    evaluation.values.resize(first + part.asked.size());
    forEachChunk(
        part.asked.size(), salesPerChunk, threads, [&](std::size_t, std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                const Sale& sale = *part.asked[i];
                const Estimate estimate = valuer.estimate(asSold(sale), sale.propertyId);
                evaluation.values[first + i] = {sale.id,     sale.correctedPrice().units(), estimate.value,
                                                estimate.lo, estimate.hi,                   estimate.modelValue};
            }
        });
    done.valueSeconds = valuing.seconds();
    evaluation.parts.push_back(done);
    return {};
}

}  // namespace

Date dayAtShare(const SaleSet& sales, double share) {
    std::vector<Date> days;
    for (const Sale& sale : sales.sales) days.push_back(sale.date);
    std::sort(days.begin(), days.end());
    const auto count = static_cast<double>(days.size());
    const auto wanted = static_cast<std::size_t>(std::ceil(share * count - 1e-9));
    return days[std::clamp<std::size_t>(wanted, 1, days.size()) - 1];
}

Result<Evaluation> evaluate(const SaleSet& sales, const ModelSpecification& specification,
                            const EvaluationPlan& plan, const EvaluationOptions& options,
                            Progress& progress) {
    const Watch watch;
    SaleSet ordered = sales;
    ordered.sortCanonically();
    const auto parts = std::visit(Planner(ordered, options.valuedNevertheless), plan);
    if (!parts) return tl::unexpected(parts.error());
    if (parts->empty()) return failure(ErrorCode::NoSales);
    Evaluation evaluation;
    for (std::size_t k = 0; k < parts->size(); ++k) {
        const double count = static_cast<double>(parts->size());
        ProgressPortion portion(progress, static_cast<double>(k) / count, static_cast<double>(k + 1) / count);
        if (const auto done = run((*parts)[k], specification, options, portion, evaluation); !done)
            return tl::unexpected(done.error());
    }
    evaluation.figures = accuracyOf(evaluation.values);
    evaluation.seconds = watch.seconds();
    return evaluation;
}

}  // namespace herleid
