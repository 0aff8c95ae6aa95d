#include <QElapsedTimer>
#include <QtTest>
#include <bit>
#include <cmath>

#include "data/model_json.h"
#include "data/valuation_json.h"
#include "model/market/fit.h"
#include "model/valuation/valuer.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

bool sameBits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace

/// Models and valuations of the real data come back from the file as they went in.
class ModelStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto created = Project::create(m_folder / "lucas.gpkg", lucasCounty());
        VERIFY_RESULT(created);
        m_project = std::make_unique<Project>(std::move(*created));
        const std::filesystem::path demo = std::filesystem::path(HERLEID_RESOURCES_DIR) / "demo";
        ImportRequest request;
        request.file = demo / "lucas_county_sales.csv";
        request.mapping = readMapping(demo / "lucas_county_mapping.json").value();
        VERIFY_RESULT(importFile(*m_project, request, Progress::none()));
        m_sales = std::make_shared<const SaleSet>(m_project->sales().value());
        auto fitted = fit(*m_sales, olsSpecification(*m_sales->catalogue), {}, Progress::none());
        VERIFY_RESULT(fitted);
        m_model = std::make_shared<const MarketModel>(std::move(*fitted));
    }

    void aModelReadBackPredictsTheSameBits() {
        const auto version = m_project->addModel(*m_model);
        VERIFY_RESULT(version);
        const auto again = Project::open(m_folder / "lucas.gpkg");
        VERIFY_RESULT(again);
        const auto read = again->model(*version);
        VERIFY_RESULT(read);
        for (const Sale& sale : m_sales->sales) {
            const Prediction a = m_model->predict(asSold(sale));
            const Prediction b = read->predict(asSold(sale));
            QVERIFY(sameBits(a.logValue, b.logValue) && sameBits(a.variance, b.variance));
            QVERIFY(sameBits(a.baseline, b.baseline));
        }
        QCOMPARE(read->fingerprint(), m_model->fingerprint());
        QVERIFY(read->parts().specification == m_model->parts().specification);
        QVERIFY(read->parts().summary.notes == m_model->parts().summary.notes);
        QCOMPARE(read->summary().salesUsed, m_model->summary().salesUsed);
    }

    void everyStoredPartOfAModelIsEqual() {
        const MarketModelParts& before = m_model->parts();
        const MarketModelParts after = restoreModel(storeModel(before), before.catalogue);
        QVERIFY(before.beta.size() == after.beta.size() && before.beta.cwiseEqual(after.beta).all());
        QVERIFY(before.covariance.cwiseEqual(after.covariance).all());
        QVERIFY(sameBits(before.calibration, after.calibration));
        QVERIFY(before.currency == after.currency);
        QCOMPARE(after.terms.size(), before.terms.size());
        for (std::size_t i = 0; i < before.terms.size(); ++i) {
            QVERIFY(before.terms[i].basis == after.terms[i].basis);
            QVERIFY(before.terms[i].group == after.terms[i].group);
            QCOMPARE(after.terms[i].features, before.terms[i].features);
            QVERIFY(before.terms[i].centre.cwiseEqual(after.terms[i].centre).all());
        }
        QCOMPARE(after.sales.size(), before.sales.size());
        for (std::size_t i = 0; i < before.sales.size(); ++i) {
            QCOMPARE(after.sales[i].saleId, before.sales[i].saleId);
            QVERIFY(sameBits(after.sales[i].residual, before.sales[i].residual));
            QVERIFY(sameBits(after.sales[i].leverage, before.sales[i].leverage));
        }
    }

    void theCurrentModelIsAPointerThatMoves() {
        const auto second = m_project->addModel(*m_model);
        VERIFY_RESULT(second);
        QCOMPARE(m_project->currentModel().value(), std::optional<std::int64_t>(*second));
        VERIFY_RESULT(m_project->setCurrentModel(1));
        QCOMPARE(m_project->currentModel().value(), std::optional<std::int64_t>(1));
        const auto models = m_project->models().value();
        QVERIFY(models.front().isCurrent && !models.back().isCurrent);
        QCOMPARE(models.front().sales, m_model->summary().salesUsed);
        QCOMPARE(m_project->setCurrentModel(99).error().code, ErrorCode::UnknownModel);
        QCOMPARE(m_project->model(99).error().code, ErrorCode::UnknownModel);
    }

    void aValuationReadBackSaysTheSameInEveryField() {
        const Valuer valuer(m_model, {1, "ols", m_model->fingerprint()}, m_sales);
        ValuationRequest request;
        request.valuationDate = Date(1998, 1, 1);
        request.roundTo = Money(100'000, Currency("USD"));
        for (const char* id : {"1", "777", "25357"}) {
            auto value = valuer.value(m_project->property(id).value(), request);
            VERIFY_RESULT(value);
            const auto number = m_project->addValuation(*value);
            VERIFY_RESULT(number);
            const auto read = m_project->valuation(*number);
            VERIFY_RESULT(read);
            // The stored text holds every field exactly, so equal texts are equal valuations.
            QCOMPARE(writeValuation(read->parts()), writeValuation(value->parts()));
            QVERIFY(read->ledger() == value->ledger());
            QVERIFY(read->matrix() == value->matrix());
            QVERIFY(read->warnings() == value->warnings());
            QVERIFY(read->catalogue() == value->catalogue());
            QVERIFY(read->subject().facts == value->subject().facts);
            const auto infos = m_project->valuationsOf(id).value();
            QCOMPARE(infos.size(), 1U);
            QVERIFY(infos.front().value == value->value() && infos.front().lo == value->interval().lo);
            QCOMPARE(infos.front().valuationDate.iso(), std::string("1998-01-01"));
        }
        QCOMPARE(m_project->valuationCount().value(), 3);
    }

    void thousandsOfValuationsAreStoredQuickly() {
        const Valuer valuer(m_model, {1, "ols", m_model->fingerprint()}, m_sales);
        ValuationRequest request;
        request.valuationDate = Date(1998, 1, 1);
        request.roundTo = Money(100'000, Currency("USD"));
        auto value = valuer.value(m_project->property("1").value(), request);
        VERIFY_RESULT(value);
        const std::vector<Valuation> many(10'000, *value);
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(m_project->addValuations(many));
        const auto milliseconds = timer.elapsed();
        qInfo("10,000 valuations of %zu bytes of JSON in %lld ms", writeValuation(value->parts()).size(),
              static_cast<long long>(milliseconds));
        QVERIFY(milliseconds < 30'000);
        QCOMPARE(m_project->auditLog().entries().value().back().action, std::string("value"));
    }

private:
    TestFolder m_folder;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<const SaleSet> m_sales;
    std::shared_ptr<const MarketModel> m_model;
};

QTEST_APPLESS_MAIN(ModelStoreTest)
#include "model_store_test.moc"
