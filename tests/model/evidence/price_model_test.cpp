#include <QtTest>
#include <algorithm>

#include "model/evidence/price_model.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

SaleSet town() {
    SyntheticMarket market;
    market.sales = 900;
    market.noise = 0.1;
    return market.make();
}

PriceModel fitted(const SaleSet& sales) {
    return fitPriceModel(sales, additiveSpecification(*sales.catalogue), {}, Progress::none()).value();
}

}  // namespace

/// What a fit reads of its sales, and nothing else.
class PriceModelTest : public QObject {
    Q_OBJECT

private slots:
    /// Numbers in place of names, in canonical order, and only the facts that are read: the same bits.
    void namesAndFactsThatAreNotReadChangeNoBit() {
        const SaleSet sales = town();
        const PriceModel model = fitted(sales);
        const std::vector<std::size_t> read =
            featuresRead(additiveSpecification(*sales.catalogue), *sales.catalogue);
        QVERIFY(std::ranges::is_sorted(read));
        SaleSet bare{sales.catalogue, {}};
        for (const Sale& sale : sales.sales) {
            Sale one;
            one.id = std::to_string(1'000'000 + bare.sales.size());
            one.propertyId = "d" + sale.propertyId;
            one.date = sale.date;
            one.price = sale.price;
            one.location = sale.location;
            one.facts = Facts(sales.catalogue->size());
            for (const std::size_t feature : read) one.facts.set(feature, sale.facts[feature]);
            bare.sales.push_back(std::move(one));
        }
        const PriceModel again = fitted(bare);
        QVERIFY(again.market->parts().beta == model.market->parts().beta);
        QVERIFY(again.market->parts().covariance == model.market->parts().covariance);
        EvidenceModel evidence = again.evidence;
        evidence.seconds = model.evidence.seconds;
        QVERIFY(evidence == model.evidence);
    }

    void aFactThatNoTermReadsIsNotRead() {
        const SaleSet sales = town();
        ModelSpecification specification{
            "small", Estimator::LeastSquares, {{"rooms", TermKind::Polynomial, {"rooms"}, 1}}};
        const auto read = featuresRead(specification, *sales.catalogue);
        QVERIFY(std::ranges::find(read, std::size_t{SyntheticMarket::RoomsAt}) != read.end());
        QVERIFY(std::ranges::find(read, std::size_t{SyntheticMarket::GarageAt}) == read.end());
    }

    void theFingerprintIsKnownWithoutAFit() {
        SaleSet sales = town();
        const ModelSpecification specification = olsSpecification(*sales.catalogue);
        const auto model = fit(sales, specification, {}, Progress::none());
        QVERIFY(model.has_value());
        QCOMPARE(fitFingerprint(sales, specification, {}), model->fingerprint());
        sales.sales[17].price = sales.sales[17].price + Money(1, sales.sales[17].price.currency());
        QVERIFY(fitFingerprint(sales, specification, {}) != model->fingerprint());
        QVERIFY(fitFingerprint({sales.catalogue, {}}, specification, {}).empty());
    }

    void moreCoefficientsThanAskedForAreRefused() {
        const SaleSet sales = town();
        const ModelSpecification specification = olsSpecification(*sales.catalogue);
        FitOptions options;
        options.mostCoefficients =
            static_cast<std::size_t>(fit(sales, specification, {}, Progress::none())->parts().beta.size());
        QVERIFY(fit(sales, specification, options, Progress::none()).has_value());
        --options.mostCoefficients;
        const auto refused = fit(sales, specification, options, Progress::none());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoFreedom);
    }
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::PriceModelTest)
#include "price_model_test.moc"
