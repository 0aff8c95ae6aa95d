#include "model/market/fit.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "model/facts/fingerprint.h"
#include "model/facts/statistics.h"
#include "model/market/least_squares_fit.h"
#include "model/market/penalised_fit.h"
#include "model/market/term_builder.h"

namespace herleid {

namespace {

constexpr double calibrationDeadBand = 0.002;  // METHOD §3: κ is 1 within 0.2%

struct Selection {
    FittedSales sales;
    std::vector<FitNote> notes;
};

Selection select(const SaleSet& set, const FitOptions& options) {
    Selection selection;
    std::size_t notArmsLength = 0;
    std::size_t late = 0;
    for (const Sale& sale : set.sales) {
        if (!sale.armsLength || sale.price.cents() <= 0)
            ++notArmsLength;
        else if (options.until && sale.date > *options.until)
            ++late;
        else
            selection.sales.push_back(&sale);
    }
    std::sort(selection.sales.begin(), selection.sales.end(), [](const Sale* a, const Sale* b) {
        return std::tie(a->date, a->id) < std::tie(b->date, b->id);
    });
    if (notArmsLength > 0)
        selection.notes.push_back({FitNoteCode::SaleNotArmsLength, {{"sales", std::to_string(notArmsLength)}}});
    if (late > 0) selection.notes.push_back({FitNoteCode::SaleAfterUntil, {{"sales", std::to_string(late)}}});
    return selection;
}

std::string fingerprintOf(const ModelSpecification& specification, const FeatureCatalogue& catalogue,
                          const FittedSales& sales) {
    Fingerprint print;
    print.add(specification.name).add(name(specification.estimator)).add(std::int64_t{specification.robust});
    print.add(std::int64_t{specification.evidence});
    for (const TermSpecification& term : specification.terms) {
        print.add(term.name).add(name(term.kind)).add(std::int64_t{term.size}).add(std::int64_t{term.fewest});
        print.add(name(term.monotone));
        for (const std::string& variable : term.variables) print.add(variable);
    }
    for (const Feature& feature : catalogue.features()) {
        print.add(feature.name).add(name(feature.kind)).add(name(feature.transform)).add(name(feature.role));
    }
    for (const Sale* sale : sales) {
        print.add(sale->id).add(std::int64_t{sale->date.days()}).add(sale->price.cents());
        print.add(sale->location ? sale->location->x : Facts::missing());
        print.add(sale->location ? sale->location->y : Facts::missing());
        // Levels by their codes: their positions tell in which order imports met them.
        for (std::size_t feature = 0; feature < catalogue.size(); ++feature)
            if (catalogue[feature].isNumber())
                print.add(sale->facts[feature]);
            else
                print.add(plainText(catalogue[feature], sale->facts[feature]));
    }
    return print.hex();
}

/// What leaving out one sale at a time says about errors, level and the spread of the standardised errors.
void calibrate(MarketModelParts& parts) {
    FitSummary& summary = parts.summary;
    std::vector<double> ratios;
    std::vector<double> standardised;
    double squares = 0;
    const double variance = summary.sigma * summary.sigma;
    for (const SaleFit& fit : parts.sales) {
        const double residual = fit.leaveOneOut();
        if (std::isnan(residual)) continue;
        squares += residual * residual;
        ratios.push_back(std::exp(-residual));
        // h = w xᵀ(XᵀWX + S)⁻¹x, so the variance of η at the sale is σ²·h/w.
        standardised.push_back(std::abs(residual) / std::sqrt(variance * (1.0 + fit.leverage / fit.weight)));
    }
    if (ratios.empty()) return;
    summary.rmseLeaveOneOut = std::sqrt(squares / static_cast<double>(ratios.size()));
    if (variance > 0) summary.intervalFactor = quantile(std::move(standardised), summary.intervalLevel);
    const double level = median(std::move(ratios));
    parts.calibration = std::abs(level - 1.0) <= calibrationDeadBand ? 1.0 : 1.0 / level;
}

}  // namespace

Result<MarketModel> fit(const SaleSet& set, const ModelSpecification& specification, const FitOptions& options,
                        Progress& progress) {
    const auto started = std::chrono::steady_clock::now();
    Selection selection = select(set, options);
    if (selection.sales.empty()) return failure(ErrorCode::NoSales);
    progress.report(0.0, "fit");
    Result<BuiltTerms> built = buildTerms(specification, *set.catalogue, selection.sales);
    if (!built) return tl::unexpected(built.error());

    MarketModelParts parts;
    parts.catalogue = set.catalogue;
    parts.specification = specification;
    parts.terms = std::move(built->terms);
    parts.currency = selection.sales.front()->price.currency();
    parts.summary.notes = std::move(selection.notes);
    parts.summary.notes.insert(parts.summary.notes.end(), built->notes.begin(), built->notes.end());
    parts.summary.salesRead = set.sales.size();
    parts.summary.salesUsed = selection.sales.size();
    parts.summary.firstSale = selection.sales.front()->date;
    parts.summary.lastSale = selection.sales.back()->date;

    const Result<void> estimated = specification.estimator == Estimator::LeastSquares
                                       ? fitLeastSquares(selection.sales, options.threads, parts, progress)
                                       : fitPenalised(selection.sales, options.threads, parts, progress);
    if (!estimated) return tl::unexpected(estimated.error());
    calibrate(parts);
    parts.fingerprint = fingerprintOf(specification, *set.catalogue, selection.sales);
    parts.summary.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return MarketModel(std::move(parts));
}

}  // namespace herleid
