// What values, earlier values, prices and the model say of the facts.
#include <algorithm>
#include <cmath>
#include <limits>

#include "model/facts/chunks.h"
#include "model/facts/statistics.h"
#include "model/quality/check_context.h"

namespace herleid {

namespace {

constexpr std::size_t fewestOfType = 30;      // chosen: a type with so many has a median of its own
constexpr std::size_t salesPerChunk = 4096;   // chosen
constexpr double highLeverage = 0.3;          // chosen: a fit that rests for a third on one sale …
constexpr double surpriseOfLeverage = 0.5;    // … makes it worth a look at half the usual surprise

void checkPrice(const CheckContext& context, const Sale& sale, FindingList& list) {
    const Money corrected = sale.correctedPrice();
    if (sale.price.cents() <= 0 || corrected.cents() <= 0)
        list.add(CheckRule::PriceNotPositive, "", {{"price", sale.price.plain()}, {"corrected", corrected.plain()}},
                 {sale.price.plain(), corrected.plain()});
    if (sale.transaction && sale.transaction->deliveryDate && *sale.transaction->deliveryDate < sale.date) {
        const std::string delivery = sale.transaction->deliveryDate->iso();
        list.add(CheckRule::DeliveredBeforeAgreed, "", {{"date", sale.date.iso()}, {"delivery", delivery}},
                 {sale.date.iso(), delivery});
    }
    const auto built = context.features.buildYear;
    if (built && sale.facts[*built] > sale.date.year()) {
        const std::string year = plainNumber(sale.facts[*built]);
        list.add(CheckRule::SoldUnfinished, context.features.catalogue[*built].name,
                 {{"date", sale.date.iso()}, {"build_year", year}}, {sale.date.iso(), year});
    }
}

void checkSurprise(const CheckContext& context, const Sale& sale, FindingList& list) {
    const MarketModel* model = context.input.model.get();
    if (model == nullptr || !(context.scoreSpread > 0)) return;
    const double standard = standardScore(*model, sale);
    if (std::isnan(standard)) return;
    const SaleFit& fit = *model->fitOf(sale.id);
    const double score = (standard - context.medianScore) / context.scoreSpread;
    const double limit = context.input.settings.surprise * (fit.leverage > highLeverage ? surpriseOfLeverage : 1.0);
    if (!(std::abs(score) > limit)) return;
    const Money price = sale.correctedPrice();
    const double ratio = std::exp(fit.leaveOneOut()) / model->calibration();
    const Money estimate = Money::fromUnits(price.units() / ratio, price.currency());
    std::vector<std::string> held{price.plain(), sale.date.iso()};
    for (std::size_t f = 0; f < context.features.catalogue.size(); ++f)
        held.push_back(plainText(context.features.catalogue[f], sale.facts[f]));
    list.add(CheckRule::SurprisingSale, "",
             {{"price", price.plain()},
              {"estimate", estimate.plain()},
              {"percent", plainNumber(100 * (ratio - 1))},
              {"score", plainNumber(score)},
              {"leverage", plainNumber(fit.leverage)}},
             held);
}

}  // namespace

double standardScore(const MarketModel& model, const Sale& sale) {
    const SaleFit* fit = model.fitOf(sale.id);
    if (fit == nullptr || !(model.sigma() > 0)) return std::numeric_limits<double>::quiet_NaN();
    // h = ω xᵀ(XᵀWX + S)⁻¹x, so the variance of η at the sale is σ²·h/ω, and without the sale h/ω/(1 − h).
    return fit->leaveOneOut() / (model.sigma() * std::sqrt(1.0 + fit->leverage / fit->weight / (1.0 - fit->leverage)));
}

void findJumps(CheckContext& context) {
    const CheckInput& input = context.input;
    context.jumps.assign(input.properties.size(), std::nullopt);
    context.typicalJump.assign(input.properties.size(), 0);
    if (input.values.empty() || !context.features.previousValue) return;
    std::vector<double> all;
    std::map<std::size_t, std::vector<double>> ofType;
    const auto typeOf = [&](std::size_t i) {
        return context.features.type ? input.properties[i].facts.level(*context.features.type) : std::nullopt;
    };
    for (std::size_t i = 0; i < input.properties.size(); ++i) {
        const double previous = input.properties[i].facts[*context.features.previousValue];
        if (!input.values[i] || !(*input.values[i] > 0) || !(previous > 0)) continue;
        context.jumps[i] = std::log(*input.values[i] / previous);
        all.push_back(*context.jumps[i]);
        if (const auto type = typeOf(i)) ofType[*type].push_back(*context.jumps[i]);
    }
    if (all.empty()) return;
    const double typical = median(std::move(all));
    std::map<std::size_t, double> medians;
    for (auto& [type, jumps] : ofType)
        medians[type] = jumps.size() < fewestOfType ? typical : median(std::move(jumps));
    for (std::size_t i = 0; i < input.properties.size(); ++i) {
        const auto type = typeOf(i);
        context.typicalJump[i] = type && medians.contains(*type) ? medians[*type] : typical;
    }
}

void findScores(CheckContext& context, int threads) {
    const MarketModel* model = context.input.model.get();
    if (model == nullptr) return;
    const auto& sales = context.input.sales.sales;
    std::vector<double> scores(sales.size());
    forEachChunk(sales.size(), salesPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) scores[i] = standardScore(*model, sales[i]);
    });
    std::erase_if(scores, [](double score) { return std::isnan(score); });
    if (scores.empty()) return;
    context.scoreSpread = robustSpread(scores);
    context.medianScore = median(std::move(scores));
}

void checkJump(const CheckContext& context, std::size_t position, FindingList& list) {
    if (!context.jumps[position]) return;
    const double beyond = std::expm1(*context.jumps[position] - context.typicalJump[position]);
    if (std::abs(beyond) <= 0.01 * context.input.settings.jumpPercent) return;
    const std::size_t feature = *context.features.previousValue;
    const std::string previous = plainNumber(context.input.properties[position].facts[feature]);
    const std::string value = plainNumber(*context.input.values[position]);
    list.add(CheckRule::ValueJump, context.features.catalogue[feature].name,
             {{"previous", previous},
              {"value", value},
              {"change", plainNumber(100 * std::expm1(*context.jumps[position]))},
              {"typical", plainNumber(100 * std::expm1(context.typicalJump[position]))}},
             {previous, value});
}

void checkBeyondSales(const CheckContext& context, std::size_t position, FindingList& list) {
    const MarketModel* model = context.input.model.get();
    if (model == nullptr) return;
    const Property& property = context.input.properties[position];
    // At the last sale, so that time itself takes nothing beyond what was sold.
    const Observation observation{&property.facts, property.location, model->summary().lastSale,
                                  model->summary().lastSale};
    BasisRow row;
    std::vector<std::size_t> found;
    for (const FittedTerm& term : model->terms()) {
        if (term.features.size() != 1 || !property.facts.has(term.features.front())) continue;
        evaluate(term, observation, row);
        if (row.extrapolated && std::ranges::find(found, term.features.front()) == found.end())
            found.push_back(term.features.front());
    }
    std::sort(found.begin(), found.end());
    for (const std::size_t feature : found) list.addOfFacts(CheckRule::BeyondSales, {feature},
        {{"recorded", plainText(context.features.catalogue[feature], property.facts[feature])}});
}

void checkSale(const CheckContext& context, const Sale& sale, FindingList& list) {
    checkPrice(context, sale, list);
    checkSurprise(context, sale, list);
}

}  // namespace herleid
