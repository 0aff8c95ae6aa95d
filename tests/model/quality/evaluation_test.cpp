#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "model/evidence/price_model.h"
#include "model/quality/evaluation.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

SaleSet town(std::size_t sales) {
    SyntheticMarket market;
    market.sales = sales;
    market.noise = 0.08;
    return market.make();
}

Result<Evaluation> tried(const SaleSet& sales, const EvaluationPlan& plan) {
    return evaluate(sales, olsSpecification(*sales.catalogue), plan, 2, Progress::none());
}

}  // namespace

class EvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void theSplitDayHoldsAtLeastItsShare() {
        SaleSet sales;
        for (int day = 1; day <= 10; ++day) {
            Sale sale;
            sale.id = std::to_string(day);
            sale.date = Date(2024, 1, day <= 8 ? day : 8);
            sales.sales.push_back(sale);
        }
        QCOMPARE(dayAtShare(sales, 0.7), Date(2024, 1, 7));
        QCOMPARE(dayAtShare(sales, 0.71), Date(2024, 1, 8));
        QCOMPARE(dayAtShare(sales, 0.8), Date(2024, 1, 8));
        QCOMPARE(dayAtShare(sales, 0.99), Date(2024, 1, 8));
        QCOMPARE(dayAtShare(sales, 0.01), Date(2024, 1, 1));
    }

    void aSplitValuesWhatALaterModelOfTheEarlierSalesSays() {
        const SaleSet sales = town(1500);
        const Date last = dayAtShare(sales, 0.8);
        const auto evaluation = tried(sales, SplitAtDay{last});
        QVERIFY(evaluation.has_value());
        SaleSet known = sales;
        std::erase_if(known.sales, [&](const Sale& sale) { return sale.date > last; });
        const auto model = fitPriceModel(known, olsSpecification(*sales.catalogue), {}, Progress::none());
        QVERIFY(model.has_value());
        std::size_t later = 0;
        for (const Sale& sale : sales.sales) {
            if (sale.date <= last) continue;
            ++later;
            const auto found = std::find_if(evaluation->values.begin(), evaluation->values.end(),
                                            [&](const HeldOutValue& v) { return v.saleId == sale.id; });
            QVERIFY(found != evaluation->values.end());
            QCOMPARE(found->modelOnly, std::exp(model->market->predict(asSold(sale)).logValue));
            QCOMPARE(found->predicted, found->modelOnly * model->calibration());
            QCOMPARE(found->price, sale.price.units());
            QVERIFY(found->lo < found->predicted && found->predicted < found->hi);
        }
        QCOMPARE(evaluation->values.size(), later);
        QCOMPARE(evaluation->parts.size(), std::size_t(1));
        QCOMPARE(evaluation->parts[0].fitted, sales.sales.size() - later);
        QVERIFY(evaluation->figures.coverage90 > 80 && evaluation->figures.rmseLog < 0.12);
    }

    /// What a sale fetched must not show in the value found for it: leakage would.
    void aPriceChangesNoValueFoundWithoutIt() {
        SaleSet sales = town(600);
        SplitInFolds plan;
        for (std::size_t i = 0; i < sales.sales.size(); ++i) plan.folds[sales.sales[i].id] = i % 3 == 0 ? "a" : "b";
        const auto before = tried(sales, plan);
        QVERIFY(before.has_value());
        std::set<std::string> changed;
        for (Sale& sale : sales.sales)
            if (plan.folds[sale.id] == "a") {
                sale.price = Money::fromUnits(sale.price.units() * 3, sale.price.currency());
                changed.insert(sale.id);
            }
        const auto after = tried(sales, plan);
        QVERIFY(after.has_value());
        QCOMPARE(after->values.size(), sales.sales.size());
        for (std::size_t i = 0; i < after->values.size(); ++i) {
            QCOMPARE(after->values[i].saleId, before->values[i].saleId);
            if (changed.contains(after->values[i].saleId))
                QCOMPARE(after->values[i].predicted, before->values[i].predicted);
            else
                QVERIFY(after->values[i].predicted != before->values[i].predicted);
        }
    }

    void walkingRefitsEveryMonthOnAllEarlierSales() {
        const SaleSet sales = town(1500);
        const Date last = dayAtShare(sales, 0.9);
        const auto evaluation = tried(sales, WalkByMonth{last});
        QVERIFY(evaluation.has_value());
        std::set<int> months;
        std::size_t later = 0;
        for (const Sale& sale : sales.sales)
            if (sale.date > last) {
                months.insert(sale.date.monthIndex());
                ++later;
            }
        QCOMPARE(evaluation->parts.size(), months.size());
        QVERIFY(months.size() > 1);
        QCOMPARE(evaluation->values.size(), later);
        for (std::size_t k = 1; k < evaluation->parts.size(); ++k)
            QCOMPARE(evaluation->parts[k].fitted,
                     evaluation->parts[0].fitted + [&] {
                         std::size_t between = 0;
                         for (std::size_t j = 0; j < k; ++j) between += evaluation->parts[j].valued;
                         return between;
                     }());
    }

    void whatCannotBeEvaluatedIsSaid() {
        const SaleSet sales = town(100);
        SplitInFolds plan{{{sales.sales[0].id, "a"}}};
        QCOMPARE(tried(sales, plan).error().code, ErrorCode::SaleWithoutFold);
        QCOMPARE(tried(sales, SplitAtDay{Date(2100, 1, 1)}).error().code, ErrorCode::NoSales);
        QCOMPARE(tried(sales, WalkByMonth{Date(2100, 1, 1)}).error().code, ErrorCode::NoSales);
        QCOMPARE(tried(sales, SplitAtDay{Date(1900, 1, 1)}).error().code, ErrorCode::NoSales);
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::EvaluationTest)
#include "evaluation_test.moc"
