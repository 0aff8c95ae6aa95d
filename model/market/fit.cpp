#include "model/market/fit.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <span>

#include "model/facts/chunks.h"
#include "model/facts/fingerprint.h"
#include "model/facts/statistics.h"
#include "model/market/least_squares_fit.h"
#include "model/market/penalised_fit.h"
#include "model/market/term_builder.h"

namespace herleid {

namespace {

constexpr std::size_t salesPerChunk = 8192;    // chosen; fixed, as fingerprints rest on it
constexpr double calibrationDeadBand = 0.002;  // METHOD §3: κ is 1 within 0.2%

struct Selection {
    FittedSales sales;
    std::size_t notArmsLength = 0;
    std::size_t notPositive = 0;
    std::size_t late = 0;

    [[nodiscard]] std::vector<FitNote> notes() const {
        std::vector<FitNote> notes;
        if (notArmsLength > 0)
            notes.push_back({FitNoteCode::SaleNotArmsLength, {{"sales", std::to_string(notArmsLength)}}});
        if (notPositive > 0)
            notes.push_back({FitNoteCode::PriceNotPositive, {{"sales", std::to_string(notPositive)}}});
        if (late > 0) notes.push_back({FitNoteCode::SaleAfterUntil, {{"sales", std::to_string(late)}}});
        return notes;
    }
};

bool isBefore(const Sale* a, const Sale* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); }

/// The eligible sales among some, in canonical order.
Selection selectAmong(std::span<const Sale> sales, const FitOptions& options) {
    Selection selection;
    for (const Sale& sale : sales) {
        if (!sale.armsLength)
            ++selection.notArmsLength;
        else if (sale.correctedPrice().cents() <= 0)
            ++selection.notPositive;
        else if (options.until && sale.date > *options.until)
            ++selection.late;
        else
            selection.sales.push_back(&sale);
    }
    if (!std::is_sorted(selection.sales.begin(), selection.sales.end(), isBefore))
        std::sort(selection.sales.begin(), selection.sales.end(), isBefore);
    return selection;
}

Selection select(const SaleSet& set, const FitOptions& options) {
    std::vector<Selection> parts(chunkCount(set.sales.size(), salesPerChunk));
    forEachChunk(set.sales.size(), salesPerChunk, options.threads,
                 [&](std::size_t chunk, std::size_t first, std::size_t last) {
                     parts[chunk] = selectAmong(std::span(set.sales).subspan(first, last - first), options);
                 });
    Selection whole;
    bool sorted = true;
    for (const Selection& part : parts) {
        if (!whole.sales.empty() && !part.sales.empty())
            sorted = sorted && !isBefore(part.sales.front(), whole.sales.back());
        whole.sales.insert(whole.sales.end(), part.sales.begin(), part.sales.end());
        whole.notArmsLength += part.notArmsLength;
        whole.notPositive += part.notPositive;
        whole.late += part.late;
    }
    if (!sorted) std::sort(whole.sales.begin(), whole.sales.end(), isBefore);
    return whole;
}

void addSale(Fingerprint& print, const Sale& sale, const FeatureCatalogue& catalogue) {
    print.add(sale.id).add(std::int64_t{sale.date.days()}).add(sale.price.cents());
    // Nothing where there are none, so that models of sales without corrections keep their fingerprints.
    if (sale.transaction)
        for (const PriceCorrection& correction : sale.transaction->corrections)
            print.add("correction").add(correction.kind).add(correction.amount.cents());
    print.add(sale.location ? sale.location->x : Facts::missing());
    print.add(sale.location ? sale.location->y : Facts::missing());
    // Levels by their codes: their positions tell in which order imports met them.
    for (std::size_t feature = 0; feature < catalogue.size(); ++feature)
        if (catalogue[feature].isNumber())
            print.add(sale.facts[feature]);
        else
            print.add(plainText(catalogue[feature], sale.facts[feature]));
}

/// Sales are digested in chunks of a fixed size, whose digests stand in the whole: a tree of two levels.
std::string fingerprintOf(const ModelSpecification& specification, const FeatureCatalogue& catalogue,
                          const FittedSales& sales, int threads) {
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
    std::vector<std::string> digests(chunkCount(sales.size(), salesPerChunk));
    forEachChunk(sales.size(), salesPerChunk, threads, [&](std::size_t chunk, std::size_t first, std::size_t last) {
        Fingerprint part;
        for (std::size_t i = first; i < last; ++i) {
            prefetchSales(i, last, [&](std::size_t at) -> const Sale& { return *sales[at]; });
            addSale(part, *sales[i], catalogue);
        }
        digests[chunk] = part.hex();
    });
    for (const std::string& digest : digests) print.add(digest);
    return print.hex();
}

/// What leaving out one sale at a time says about errors, level and the spread of the standardised errors.
void calibrate(MarketModelParts& parts, int threads) {
    FitSummary& summary = parts.summary;
    const double variance = summary.sigma * summary.sigma;
    std::vector<double> ratios(parts.sales.size());
    std::vector<double> standardised(parts.sales.size());
    std::vector<double> squares(chunkCount(parts.sales.size(), salesPerChunk));
    forEachChunk(parts.sales.size(), salesPerChunk, threads, [&](std::size_t chunk, std::size_t i, std::size_t last) {
        for (; i < last; ++i) {
            const SaleFit& fit = parts.sales[i];
            const double residual = fit.leaveOneOut();
            if (!std::isnan(residual)) squares[chunk] += residual * residual;
            ratios[i] = std::exp(-residual);
            // h = w xᵀ(XᵀWX + S)⁻¹x, so the variance of η at the sale is σ²·h/w.
            standardised[i] = std::abs(residual) / std::sqrt(variance * (1.0 + fit.leverage / fit.weight));
        }
    });
    const auto isUnknown = [](double number) { return std::isnan(number); };
    std::erase_if(standardised, isUnknown);
    std::erase_if(ratios, isUnknown);
    if (ratios.empty()) return;
    summary.rmseLeaveOneOut = std::sqrt(std::accumulate(squares.begin(), squares.end(), 0.0) /
                                        static_cast<double>(ratios.size()));
    if (variance > 0) summary.intervalFactor = quantile(std::move(standardised), summary.intervalLevel);
    const double level = median(std::move(ratios));
    parts.calibration = std::abs(level - 1.0) <= calibrationDeadBand ? 1.0 : 1.0 / level;
}

}  // namespace

std::string fitFingerprint(const SaleSet& set, const ModelSpecification& specification, const FitOptions& options) {
    const Selection selection = select(set, options);
    if (selection.sales.empty()) return {};
    return fingerprintOf(specification, *set.catalogue, selection.sales, options.threads);
}

Result<MarketModel> fit(const SaleSet& set, const ModelSpecification& specification, const FitOptions& options,
                        Progress& progress) {
    const auto started = std::chrono::steady_clock::now();
    const Selection selection = select(set, options);
    if (selection.sales.empty()) return failure(ErrorCode::NoSales);
    progress.report(0.0, "fit");
    const SaleColumns columns(selection.sales, columnsRead(specification, *set.catalogue), options.threads);
    Result<BuiltTerms> built = buildTerms(specification, *set.catalogue, selection.sales, columns);
    if (!built) return tl::unexpected(built.error());
    if (built->columns > options.mostCoefficients)
        return failure(ErrorCode::NoFreedom, {{"sales", std::to_string(selection.sales.size())},
                                              {"coefficients", std::to_string(built->columns)}});

    MarketModelParts parts;
    parts.catalogue = set.catalogue;
    parts.specification = specification;
    parts.terms = std::move(built->terms);
    parts.currency = selection.sales.front()->price.currency();
    parts.summary.notes = selection.notes();
    parts.summary.notes.insert(parts.summary.notes.end(), built->notes.begin(), built->notes.end());
    parts.summary.salesRead = set.sales.size();
    parts.summary.salesUsed = selection.sales.size();
    parts.summary.firstSale = selection.sales.front()->date;
    parts.summary.lastSale = selection.sales.back()->date;

    const Result<void> estimated = specification.estimator == Estimator::LeastSquares
                                       ? fitLeastSquares(selection.sales, options.threads, parts, progress)
                                       : fitPenalised(selection.sales, columns, parts, progress);
    if (!estimated) return tl::unexpected(estimated.error());
    calibrate(parts, options.threads);
    parts.fingerprint = fingerprintOf(specification, *set.catalogue, selection.sales, options.threads);
    parts.summary.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return MarketModel(std::move(parts));
}

}  // namespace herleid
