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
struct Part {
    std::shared_ptr<SaleSet> known;
    std::vector<const Sale*> asked;
};

class Planner {
public:
    explicit Planner(const SaleSet& sales) : m_sales(sales) {}

    Result<std::vector<Part>> operator()(const SplitAtDay& plan) const {
        return std::vector<Part>{divided([&](const Sale& sale) { return sale.date <= plan.last; },
                                         [&](const Sale& sale) { return sale.date > plan.last; })};
    }

    Result<std::vector<Part>> operator()(const SplitInFolds& plan) const {
        std::set<std::string> names;
        for (const Sale& sale : m_sales.sales) {
            const auto fold = plan.folds.find(sale.id);
            if (fold == plan.folds.end()) return failure(ErrorCode::SaleWithoutFold, {{"sale", sale.id}});
            names.insert(fold->second);
        }
        std::vector<Part> parts;
        for (const std::string& name : names) {
            const auto isIn = [&](const Sale& sale) { return plan.folds.at(sale.id) == name; };
            parts.push_back(divided([&](const Sale& sale) { return !isIn(sale); }, isIn));
        }
        return parts;
    }

    Result<std::vector<Part>> operator()(const WalkByMonth& plan) const {
        std::set<int> months;
        for (const Sale& sale : m_sales.sales)
            if (sale.date > plan.last) months.insert(sale.date.monthIndex());
        std::vector<Part> parts;
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
    [[nodiscard]] Part divided(const Known& isKnown, const Asked& isAsked) const {
        Part part{std::make_shared<SaleSet>(), {}};
        part.known->catalogue = m_sales.catalogue;
        for (const Sale& sale : m_sales.sales) {
            if (isKnown(sale)) part.known->sales.push_back(sale);
            if (isAsked(sale) && sale.armsLength) part.asked.push_back(&sale);
        }
        return part;
    }

    const SaleSet& m_sales;
};

Result<void> run(const Part& part, const ModelSpecification& specification, int threads, Progress& progress,
                 Evaluation& evaluation) {
    if (part.asked.empty()) return failure(ErrorCode::NoSales);
    FitOptions options;
    options.threads = threads;
    const Watch fitting;
    auto model = fitPriceModel(*part.known, specification, options, progress);
    if (!model) return tl::unexpected(model.error());
    EvaluationPart done;
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
                            const EvaluationPlan& plan, int threads, Progress& progress) {
    const Watch watch;
    SaleSet ordered = sales;
    ordered.sortCanonically();
    const auto parts = std::visit(Planner(ordered), plan);
    if (!parts) return tl::unexpected(parts.error());
    if (parts->empty()) return failure(ErrorCode::NoSales);
    Evaluation evaluation;
    for (std::size_t k = 0; k < parts->size(); ++k) {
        const double count = static_cast<double>(parts->size());
        ProgressPortion portion(progress, static_cast<double>(k) / count, static_cast<double>(k + 1) / count);
        if (const auto done = run((*parts)[k], specification, threads, portion, evaluation); !done)
            return tl::unexpected(done.error());
    }
    evaluation.figures = accuracyOf(evaluation.values);
    evaluation.seconds = watch.seconds();
    return evaluation;
}

}  // namespace herleid
