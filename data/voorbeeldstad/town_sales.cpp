#include "data/voorbeeldstad/town_sales.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

#include "data/voorbeeldstad/town_dice.h"
#include "data/voorbeeldstad/town_truth.h"

namespace herleid {

namespace {

constexpr double planShare = 0.45;  // chosen: of dwellings finished from 2022 on, sold before they were built
constexpr double resaleShare = 0.03;  // of the sales: a dwelling's second within the four years
constexpr double nonMarketShare = 0.02;
constexpr double portfolioShare = 0.25;  // of the non-market sales
constexpr double statedShare = 0.8;      // of the non-market sales: the file says so
constexpr double changedShare = 0.05;    // of the sold dwellings: 1% of all
constexpr double agedShare = 0.10;
constexpr double previousSpread = 0.06;  // of last year's appraisals round the truth
constexpr std::array<double, 4> yearWeights{0.27, 0.25, 0.22, 0.26};  // fewer while prices fell
constexpr std::array<double, 12> monthWeights{0.80, 0.85, 1.05, 1.00, 1.10, 1.10,
                                              1.00, 0.85, 1.05, 1.10, 1.05, 1.00};

struct NonMarket {
    TownSaleKind kind;
    double weight;
    double low, high;  // price as a fraction of the value
    std::array<const char*, 2> words;
};
constexpr std::array<NonMarket, 5> nonMarkets{
    {{TownSaleKind::Family,
      0.34,
      0.60,
      0.82,
      {"verkoop binnen familie", "familietransactie, ouder aan kind"}},
     {TownSaleKind::Auction, 0.20, 0.66, 0.86, {"executieveiling", "openbare veiling (executie)"}},
     {TownSaleKind::Portfolio,
      0.0,
      0.62,
      0.80,
      {"onderdeel van portefeuilleverkoop", "portefeuille belegger"}},
     {TownSaleKind::Partial,
      0.20,
      0.47,
      0.52,
      {"gedeeltelijke eigendom (1/2)", "verkoop onverdeeld aandeel 1/2"}},
     {TownSaleKind::Let, 0.26, 0.58, 0.78, {"verkocht in verhuurde staat", "verhuurd, zittende huurder"}}}};

int roundPrice(double euros) {
    const double step = euros < 1'000'000 ? 500 : 2500;
    return static_cast<int>(std::lround(euros / step) * static_cast<long>(step));
}

Date drawDate(TownDice& dice) {
    const int year = firstTownYear + static_cast<int>(dice.pick(yearWeights));
    const int month = static_cast<int>(dice.pick(monthWeights)) + 1;
    return {year, month, dice.whole(1, 28)};
}

Date later(Date date, int days) {
    return Date::fromDays(date.days() + days);
}

class Market {
public:
    explicit Market(Town& town)
        : m_town(town),
          m_truth(town.plan.seed, town.ground),
          m_dice(town.plan.seed, "sales"),
          m_isSold(town.dwellings.size(), false) {}

    Result<void> sell(Progress& progress) {
        sellPlans();
        sellOrdinary();
        resell();
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        progress.report(0.3, "sell");
        std::ranges::stable_sort(m_town.sales, {},
                                 [](const TownSale& sale) { return std::pair(sale.date, sale.dwelling); });
        nameSales();
        chooseNonMarket();
        for (TownSale& sale : m_town.sales) price(sale);
        progress.report(0.6, "sell");
        changeAfterSales();
        appraiseYearBefore();
        return progress.isCancelled() ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
    }

private:
    void add(std::size_t dwelling, Date date, bool isPlan) {
        TownSale sale;
        sale.dwelling = dwelling;
        sale.date = date;
        sale.isPlan = isPlan;
        sale.delivery = later(date, isPlan ? m_dice.whole(250, 480) : m_dice.whole(30, 110));
        sale.facts = m_town.dwellings[dwelling].facts;
        m_town.sales.push_back(std::move(sale));
        m_isSold[dwelling] = true;
    }

    [[nodiscard]] bool isFull() const { return m_town.sales.size() >= m_town.plan.saleCount(); }

    /// New dwellings, in the year or two before they are finished.
    void sellPlans() {
        for (std::size_t k = 0; k < m_town.dwellings.size() && !isFull(); ++k) {
            const int built = m_town.dwellings[k].facts.buildYear;
            if (built <= firstTownYear || !m_dice.chance(planShare)) continue;
            const int year = std::min(lastTownYear, built - m_dice.whole(1, 2));
            const Date date{std::max(firstTownYear, year), m_dice.whole(1, 12), m_dice.whole(1, 28)};
            if (date.year() < built) add(k, date, true);
        }
    }

    /// Every dwelling at most once, flats somewhat more often.
    void sellOrdinary() {
        std::vector<std::size_t> order(m_town.dwellings.size());
        for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
        m_dice.shuffle(order);
        const auto until =
            static_cast<std::size_t>(static_cast<double>(m_town.plan.saleCount()) * (1 - resaleShare));
        for (int round = 0; round < 2; ++round)
            for (const std::size_t k : order) {
                if (m_town.sales.size() >= until) return;
                const TownFacts& facts = m_town.dwellings[k].facts;
                if (m_isSold[k] || (round == 0 && !m_dice.chance(isStacked(facts.type) ? 0.9 : 0.65)))
                    continue;
                const Date date = drawDate(m_dice);
                if (date.year() > facts.buildYear) add(k, date, false);
            }
    }

    /// A second sale of dwellings that were sold early enough, some within half a year.
    void resell() {
        const std::size_t firstSales = m_town.sales.size();
        for (std::size_t tries = 0; tries < 50 * firstSales && !isFull(); ++tries) {
            const TownSale& before = m_town.sales[m_dice.below(firstSales)];
            if (before.isPlan || m_resold[before.dwelling]) continue;
            const Date date =
                later(before.date, m_dice.chance(0.2) ? m_dice.whole(60, 180) : m_dice.whole(240, 1200));
            if (date.year() > lastTownYear) continue;
            m_resold[before.dwelling] = true;
            add(before.dwelling, date, false);
        }
    }

    void nameSales() {
        std::map<int, int> numbers;
        for (TownSale& sale : m_town.sales) {
            std::array<char, 24> text{};
            std::snprintf(text.data(), text.size(), "V%d-%06d", sale.date.year(),
                          ++numbers[sale.date.year()]);
            sale.id = text.data();
        }
    }

    void chooseNonMarket() {
        std::vector<std::size_t> order;
        for (std::size_t k = 0; k < m_town.sales.size(); ++k)
            if (!m_town.sales[k].isPlan) order.push_back(k);
        m_dice.shuffle(order);
        const auto wanted = std::min(
            order.size(),
            static_cast<std::size_t>(std::lround(nonMarketShare * static_cast<double>(m_town.sales.size()))));
        const auto inPortfolio = static_cast<std::size_t>(portfolioShare * static_cast<double>(wanted));
        std::array<double, nonMarkets.size()> weights{};
        for (std::size_t k = 0; k < weights.size(); ++k) weights[k] = nonMarkets[k].weight;
        for (std::size_t k = 0; k < wanted; ++k)
            m_town.sales[order[k]].kind =
                k < inPortfolio ? TownSaleKind::Portfolio : nonMarkets[m_dice.pick(weights)].kind;
    }

    void price(TownSale& sale) {
        const TownDwelling& dwelling = m_town.dwellings[sale.dwelling];
        sale.trueLogValue = m_truth.logValue(dwelling, sale.facts, sale.date);
        const double noise = TownTruth::noiseScale * m_dice.studentT(TownTruth::noiseFreedom);
        double worth = std::exp(sale.trueLogValue + noise);
        if (sale.kind != TownSaleKind::Market) worth *= describe(sale);
        correct(sale, worth);
        sale.price =
            roundPrice(worth) - sale.reserveCorrection - sale.leaseholdCorrection - sale.movablesCorrection;
        if (sale.kind == TownSaleKind::Market && m_dice.chance(0.7)) sale.usability = "bruikbaar";
    }

    /// What the file says of a non-market sale, if it does; gives the price as a fraction of the value.
    double describe(TownSale& sale) {
        const auto found = std::ranges::find(nonMarkets, sale.kind, &NonMarket::kind);
        if (m_dice.chance(statedShare)) {
            sale.circumstances = found->words[m_dice.below(2)];
            if (m_dice.chance(0.85)) sale.usability = "niet bruikbaar";
        }
        return m_dice.between(found->low, found->high);
    }

    /// What was paid besides, or less: the corrections undo it, in whole amounts as files have them.
    void correct(TownSale& sale, double worth) {
        if (isStacked(sale.facts.type) && m_dice.chance(0.5))
            sale.reserveCorrection = -250 * m_dice.whole(4, 60);
        if (sale.facts.isLeasehold) sale.leaseholdCorrection = roundPrice(worth * m_dice.between(0.04, 0.10));
        if (m_dice.chance(0.03)) {
            sale.movablesCorrection = -500 * m_dice.whole(3, 20);
            if (sale.circumstances.empty()) sale.circumstances = "inclusief roerende zaken";
        }
    }

    /// Sold dwellings that were extended or done up later; the sale keeps what was true then.
    void changeAfterSales() {
        std::map<std::size_t, std::size_t> lastSale;
        for (std::size_t k = 0; k < m_town.sales.size(); ++k) lastSale[m_town.sales[k].dwelling] = k;
        for (const auto& [dwelling, sale] : lastSale) {
            const TownSale& last = m_town.sales[sale];
            if (last.isPlan) continue;
            TownFacts& facts = m_town.dwellings[dwelling].facts;
            if (m_dice.chance(changedShare)) {
                improve(facts, std::min(lastTownYear, last.date.year() + m_dice.whole(0, 2)));
                m_town.changedAfterSale.push_back(dwelling);
            } else if (m_dice.chance(agedShare)) {
                facts.ratings[MaintenanceAt] =
                    std::clamp(facts.ratings[MaintenanceAt] + (m_dice.chance(0.7) ? -1 : 1), 1, 5);
            }
        }
    }

    void improve(TownFacts& facts, int year) {
        if (!isStacked(facts.type) && m_dice.chance(0.6)) {
            const int extension = m_dice.whole(10, 28);
            facts.floorAreaM2 += extension;
            facts.volumeM3 += 3 * extension;
            facts.parts.push_back({"uitbouw", static_cast<double>(extension), year});
        }
        facts.renovationYear = year;
        for (const TownRating rating : {MaintenanceAt, AmenitiesAt})
            facts.ratings[rating] = std::max(4, facts.ratings[rating]);
        facts.energyLabel = std::min(townEnergyLabels.size() - 1, facts.energyLabel + 2);
    }

    void appraiseYearBefore() {
        const Date before(lastTownYear, 1, 1);
        for (TownDwelling& dwelling : m_town.dwellings) {
            const double worth = std::exp(m_truth.logValue(dwelling, dwelling.facts, before) +
                                          previousSpread * m_dice.normal());
            dwelling.previousValue = static_cast<int>(std::lround(worth / 1000)) * 1000;
        }
    }

    Town& m_town;
    TownTruth m_truth;
    TownDice m_dice;
    std::vector<bool> m_isSold;
    std::map<std::size_t, bool> m_resold;
};

}  // namespace

Result<void> sellDwellings(Town& town, Progress& progress) {
    return Market(town).sell(progress);
}

}  // namespace herleid
