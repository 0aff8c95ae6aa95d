#include "model/quality/sale_screening.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "model/evidence/price_model.h"
#include "model/quality/circumstance_words.h"
#include "model/quality/evaluation.h"
#include "model/quality/what_if.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

Money euros(double units) { return Money::fromUnits(units, Currency::euro()); }

void tell(Sale& sale, const std::string& circumstances, const std::string& code = {}) {
    Transaction transaction;
    transaction.circumstances = circumstances;
    transaction.code = code;
    sale.transaction = std::make_shared<const Transaction>(transaction);
}

SaleSet town(std::size_t count = 400, std::uint64_t seed = 1) {
    SyntheticMarket market;
    market.sales = count;
    market.noise = 0.10;
    market.seed = seed;
    return market.make();
}

std::vector<ScreenedSale> screened(const SaleSet& sales, const ScreeningSettings& settings = {},
                                   const MarketModel* model = nullptr, int threads = 1) {
    return screenSales(sales, {}, model, settings, threads, Progress::none()).value();
}

const ScreeningRemark* remarkOf(const ScreenedSale& sale, ScreeningReason reason) {
    const auto found = std::ranges::find(sale.remarks, reason, &ScreeningRemark::reason);
    return found == sale.remarks.end() ? nullptr : &*found;
}

MarketModel fitted(const SaleSet& sales) {
    return fit(sales, additiveSpecification(*sales.catalogue), {}, Progress::none()).value();
}

/// A town of which two in a hundred sales are planted: no market prices, of which the records tell only of some.
struct PlantedTown {
    SaleSet sales = town(2000, 7);
    std::set<std::string> planted;

    PlantedTown() {
        Dice dice(11);
        const std::vector<std::string> told{"Verkoop binnen familie", "executieveiling", "verhuurde staat", "sloop"};
        for (std::size_t k = 0; k < 40; ++k) {
            Sale& sale = sales.sales[k * 50 + dice.below(50)];
            planted.insert(sale.id);
            const double share = k % 8 == 0 ? dice.between(1.8, 2.5) : dice.between(0.25, 0.55);
            sale.price = euros(share * sale.price.units());
            if (k % 2 == 0) tell(sale, told[k / 2 % told.size()]);
        }
    }
};

class SaleScreeningTest : public QObject {
    Q_OBJECT
private slots:
    void ordinarySalesAreIncluded() {
        for (const ScreenedSale& sale : screened(town())) {
            QVERIFY(sale.isIncluded());
            QVERIFY(sale.remarks.empty());
        }
    }

    void wordsOfDutchAndEnglishRecordsAreUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* text, const char* reason) { QTest::newRow(text) << text << reason; };
        row("Familietransactie", "family");
        row("verkoop van ouders aan kind", "family");
        row("Sale between family members", "family");
        row("boedelscheiding", "family");
        row("Onderdeel van een portefeuille", "portfolio");
        row("PAKKETVERKOOP", "portfolio");
        row("portfolio deal", "portfolio");
        row("Openbare veiling", "auction");
        row("executoriale verkoop: executie", "auction");
        row("foreclosure", "auction");
        row("gedeelte van de woning", "part_of_dwelling");
        row("bloot eigendom", "part_of_dwelling");
        row("partial interest", "part_of_dwelling");
        row("Verhuurde staat", "let");
        row("sold with tenant", "let");
        row("bestemd voor sloop", "demolition");
        row("to be demolished", "demolition");
        row("niet bruikbaar", "not_usable");
        row("not usable for valuation", "not_usable");
        row("", "");
        row("vrije verkoop", "");
        row("niet verhuurd", "");
        row("vrij van huurders", "");
        row("onverhuurd opgeleverd", "");
        row("geen familie van elkaar", "");
        row("no tenants", "");
        row("aandeel in de reserve van de VvE", "");
        row("letter of intent", "");
        row("bruikbaar", "");
        row("aan de Slotlaan", "");
    }
    void wordsOfDutchAndEnglishRecordsAreUnderstood() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto found = reasonInWords(text.toStdString());
        QCOMPARE(found ? std::string(name(*found)) : std::string(), reason.toStdString());
    }

    void codesAreWhatAMunicipalitySaysTheyAre() {
        SaleSet sales = town();
        tell(sales.sales[3], "", "07");
        QVERIFY(screened(sales)[3].isIncluded());
        ScreeningSettings settings;
        settings.codes = {{"transaction_code", "07", ScreeningReason::Auction}};
        const auto result = screened(sales, settings);
        QVERIFY(!result[3].isIncluded());
        QCOMPARE(remarkOf(result[3], ScreeningReason::Auction)->argument("recorded"), std::string("07"));
        QCOMPARE(std::ranges::count_if(result, [](const ScreenedSale& sale) { return !sale.isIncluded(); }), 1);
    }

    void pricesOfNothingAndNextToNothingAreExcluded() {
        SaleSet sales = town();
        sales.sales[0].price = euros(1);
        Transaction transaction;
        transaction.corrections = {{"movables", euros(-9'000'000)}};
        sales.sales[2].transaction = std::make_shared<const Transaction>(transaction);
        const auto result = screened(sales);
        QVERIFY(remarkOf(result[0], ScreeningReason::SymbolicPrice) != nullptr);
        QVERIFY(remarkOf(result[2], ScreeningReason::PriceNotPositive) != nullptr);
        QCOMPARE(std::ranges::count_if(result, [](const ScreenedSale& sale) { return !sale.isIncluded(); }), 2);
        sales.sales[1].price = euros(3'000);
        const auto lower = screened(sales);
        const ScreeningRemark* remark = remarkOf(lower[1], ScreeningReason::FarBelowMarket);
        QVERIFY(remark != nullptr);
        QVERIFY(std::stod(remark->argument("floor")) > 3'000);
    }

    void salesOutsideThePeriodOrWithoutFactsAreExcluded() {
        SaleSet sales = town();
        sales.sales[5].facts.clear(SyntheticMarket::FloorAreaAt);
        ScreeningSettings settings;
        settings.first = Date(2023, 6, 1);
        const auto result = screened(sales, settings);
        QCOMPARE(remarkOf(result[5], ScreeningReason::FactsMissing)->argument("features"), std::string("floor_area"));
        for (std::size_t i = 0; i < sales.sales.size(); ++i)
            QCOMPARE(remarkOf(result[i], ScreeningReason::OutsideWindow) != nullptr, sales.sales[i].date < Date(2023, 6, 1));
        settings.requiresFacts = false;
        QVERIFY(remarkOf(screened(sales, settings)[5], ScreeningReason::FactsMissing) == nullptr);
    }

    void resalesAreFlaggedAndOnlyJumpsExclude() {
        SaleSet sales = town();
        const auto resell = [&](std::size_t i, int days, double ratio) {
            Sale again = sales.sales[i];
            again.id += "-again";
            again.date = Date::fromDays(again.date.days() + days);
            again.price = euros(ratio * again.price.units());
            return again;
        };
        const std::vector<std::string> ids{sales.sales[10].id, sales.sales[20].id, sales.sales[30].id};
        const std::vector<Sale> again{resell(10, 100, 1.0), resell(20, 100, 1.60), resell(30, 300, 1.60)};
        sales.sales.insert(sales.sales.end(), again.begin(), again.end());
        const MarketModel model = fitted(sales);
        sales.sortCanonically();
        const auto result = screened(sales, {}, &model);
        const auto of = [&](const std::string& id) -> const ScreenedSale& {
            return *std::ranges::find(result, id, &ScreenedSale::saleId);
        };
        for (const char* suffix : {"", "-again"}) {
            QVERIFY(of(ids[0] + suffix).isIncluded());
            QVERIFY(remarkOf(of(ids[0] + suffix), ScreeningReason::ResoldSoon) != nullptr);
            const bool isOdd = *suffix != '\0';   // 60% more than an ordinary price
            const ScreeningRemark* jump = remarkOf(of(ids[1] + suffix), ScreeningReason::ResoldWithJump);
            QVERIFY(jump != nullptr);
            QCOMPARE(jump->argument("out_of_line"), std::string(isOdd ? "this" : "other"));
            QCOMPARE(jump->argument("told_by"), std::string("model"));
            QCOMPARE(of(ids[1] + suffix).isIncluded(), !isOdd);
            QVERIFY2(of(ids[2] + suffix).remarks.empty(), "ten months later is no resale");
        }
    }

    void ofTwoPricesWhatIsRecordedDecidesAndWhereNothingTellsBothAreOnlyFlagged() {
        SaleSet sales = town();
        const MarketModel model = fitted(sales);
        const auto pair = [&](std::size_t i, double firstRatio, double secondRatio) {
            const double expected = std::exp(model.predict(asSold(sales.sales[i])).logValue);
            Sale first = sales.sales[i], second = first;
            first.id = "first" + std::to_string(i);
            second.id = "second" + std::to_string(i);
            first.propertyId = second.propertyId = "pair" + std::to_string(i);
            second.date = Date::fromDays(first.date.days() + 1);
            first.price = euros(firstRatio * expected);
            second.price = euros(secondRatio * expected);
            return std::pair{first, second};
        };
        auto [told, ordinary] = pair(40, 1.0, 1.7);
        tell(told, "Familietransactie");
        auto [low, high] = pair(50, 1 / 1.2, 1.2);
        sales.sales = {told, ordinary, low, high};
        const auto result = screened(sales, {}, &model);
        QCOMPARE(remarkOf(result[0], ScreeningReason::ResoldWithJump)->argument("told_by"), std::string("recorded"));
        QCOMPARE(remarkOf(result[1], ScreeningReason::ResoldWithJump)->argument("out_of_line"), std::string("other"));
        QVERIFY(!result[0].isIncluded() && result[1].isIncluded());
        for (const std::size_t i : {2, 3}) {
            QVERIFY(result[i].isIncluded());
            QCOMPARE(remarkOf(result[i], ScreeningReason::ResoldWithJump)->argument("out_of_line"), std::string());
        }
    }

    void plantedSalesAreFoundAndOrdinaryOnesStay() {
        const PlantedTown town;
        const MarketModel model = fitted(town.sales);
        ScreeningSettings settings;
        settings.usesModel = true;
        const auto result = screened(town.sales, settings, &model);
        std::size_t found = 0, wrong = 0;
        for (const ScreenedSale& sale : result)
            if (!sale.isIncluded()) ++(town.planted.contains(sale.saleId) ? found : wrong);
        const double recall = static_cast<double>(found) / static_cast<double>(town.planted.size());
        const double precision = static_cast<double>(found) / static_cast<double>(found + wrong);
        qInfo("2%% planted among %zu sales: recall %.2f, precision %.2f", town.sales.sales.size(), recall, precision);
        QVERIFY(recall >= 0.95);
        QVERIFY(precision >= 0.90);
        // By rules alone only what the records tell.
        const auto byRules = screened(town.sales);
        QVERIFY(std::ranges::count_if(byRules, [](const ScreenedSale& sale) { return !sale.isIncluded(); }) >= 20);
    }

    void anExcludedSaleIsJudgedTheSameWhenScreenedAgain() {
        PlantedTown town;
        ScreeningSettings settings;
        settings.usesModel = true;
        settings.readWords = false;
        const MarketModel first = fitted(town.sales);
        const auto before = screened(town.sales, settings, &first);
        for (std::size_t i = 0; i < before.size(); ++i) town.sales.sales[i].armsLength = before[i].isIncluded();
        const MarketModel second = fitted(town.sales);
        const auto after = screened(town.sales, settings, &second);
        std::size_t returned = 0;
        for (std::size_t i = 0; i < before.size(); ++i) returned += !before[i].isIncluded() && after[i].isIncluded() ? 1 : 0;
        QVERIFY2(returned <= 1, "what was excluded stays excluded, though the model no longer knows it");
    }

    void theOutcomeDependsOnNeitherThreadsNorOrder() {
        PlantedTown town;
        const MarketModel model = fitted(town.sales);
        ScreeningSettings settings;
        settings.usesModel = true;
        const auto one = screened(town.sales, settings, &model, 1);
        QVERIFY(screened(town.sales, settings, &model, 3) == one);
        std::ranges::reverse(town.sales.sales);
        auto reversed = screened(town.sales, settings, &model, 2);
        std::ranges::reverse(reversed);
        QVERIFY(reversed == one);
    }

    void anEvaluationScreensOnlyWhatTheModelMaySee() {
        const PlantedTown town;
        const SplitAtDay plan{dayAtShare(town.sales, 0.8)};
        const auto specification = additiveSpecification(*town.sales.catalogue);
        EvaluationOptions options;
        const auto plain = evaluate(town.sales, specification, plan, options, Progress::none()).value();
        options.screening = ScreeningSettings{};
        options.screening->usesModel = true;
        const auto screenedToo = evaluate(town.sales, specification, plan, options, Progress::none()).value();
        QCOMPARE(screenedToo.figures.n, plain.figures.n);
        QVERIFY(screenedToo.parts.front().screened > 20);
        QCOMPARE(screenedToo.parts.front().fitted + screenedToo.parts.front().screened, plain.parts.front().fitted);
    }

    void salesExcludedByTheirPriceAreValuedNevertheless() {
        SaleSet sales = town();
        const std::string last = sales.sales.back().id;
        sales.sales.back().armsLength = false;
        const SplitAtDay plan{dayAtShare(sales, 0.8)};
        const auto specification = olsSpecification(*sales.catalogue);
        EvaluationOptions options;
        const auto without = evaluate(sales, specification, plan, options, Progress::none()).value();
        options.valuedNevertheless = {last};
        const auto with = evaluate(sales, specification, plan, options, Progress::none()).value();
        QCOMPARE(with.figures.n, without.figures.n + 1);
    }

    void whatIfShowsWhatAnExcludedSaleWouldDo() {
        SaleSet sales = town(800);
        Sale& odd = sales.sales[700];
        odd.price = euros(1.6 * odd.price.units());
        odd.armsLength = false;
        const std::string id = odd.id;
        Property subject;
        subject.id = odd.propertyId;
        subject.facts = odd.facts;
        subject.location = odd.location;
        const auto shared = std::make_shared<const SaleSet>(sales);
        const PriceModel model = fitPriceModel(sales, additiveSpecification(*sales.catalogue), {}, Progress::none()).value();
        ValuationRequest request;
        request.valuationDate = Date(2024, 12, 1);
        const WhatIf what = whatIfIncluded(model, shared, id, {subject}, request).value();
        QVERIFY(!what.isIncluded);
        QVERIFY(what.percent > 5);
        QCOMPARE(what.values.size(), std::size_t{1});
        const WhatIfValue& value = what.values.front();
        QVERIFY2(value.weight > 0, "its own sale is the nearest");
        QVERIFY2(value.difference().cents() > 0, "a dear sale raises the value of the dwelling that was sold");
        const Valuer now(model, {}, shared);
        QVERIFY(now.value(subject, request)->parts().unroundedValue == value.without);
        QCOMPARE(whatIfIncluded(model, shared, "nobody", {subject}, request).error().code, ErrorCode::UnknownSale);
    }

    void whatIfOfAnIncludedSaleIsTheValueWithoutIt() {
        const auto sales = std::make_shared<const SaleSet>(town(600));
        const PriceModel model = fitPriceModel(*sales, additiveSpecification(*sales->catalogue), {}, Progress::none()).value();
        const Sale& sale = sales->sales[500];
        Property subject;
        subject.id = "another";
        subject.facts = sale.facts;
        subject.location = sale.location;
        ValuationRequest request;
        request.valuationDate = Date(2024, 12, 1);
        const WhatIf what = whatIfIncluded(model, sales, sale.id, {subject}, request).value();
        QVERIFY(what.isIncluded);
        const Valuer valuer(model, {}, sales);
        QVERIFY(valuer.value(subject, request)->parts().unroundedValue == what.values.front().with);
        request.withoutSales = {sale.id};
        QVERIFY(valuer.value(subject, request)->parts().unroundedValue == what.values.front().without);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::SaleScreeningTest)
#include "sale_screening_test.moc"
