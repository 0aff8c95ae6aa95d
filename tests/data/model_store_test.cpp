#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QtTest>
#include <bit>
#include <cmath>
#include <set>

#include "data/basis_json.h"
#include "data/model_json.h"
#include "data/specification_json.h"
#include "data/valuation_json.h"
#include "model/market/fit.h"
#include "model/valuation/valuer.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

bool sameBits(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// A small penalised model: every kind of term that differs in what is stored.
ModelSpecification additive() {
    ModelSpecification specification;
    specification.name = "additive";
    specification.estimator = Estimator::Reml;
    specification.robust = true;
    specification.terms = {{"living_area", TermKind::Smooth, {"living_area"}, 8, Monotone::Increasing},
                           {"wall", TermKind::Levels, {"wall"}, 1},
                           {"state", TermKind::State, {"age"}, 1},
                           {"location", TermKind::Surface, {"x", "y"}, 7},
                           {"trend", TermKind::Trend, {"time"}, 12},
                           {"area_over_map", TermKind::SlopeSurface, {"x", "y", "living_area"}, 5},
                           {"area_by_storeys", TermKind::SmoothBy, {"storeys", "living_area"}, 6}};
    return specification;
}

/// An example of every kind, with figures that no short decimal has.
std::vector<Basis> everyBasis() {
    const double third = 1.0 / 3.0;
    const Variable area{VariableKind::Feature, 3, Transform::Log};
    const SplineBasis spline{area, BSpline::even(-third, 7 * third, 8), true};
    const LevelsBasis levels{2, {4, 0, 1}, true};
    const CellsBasis cells{
        {{0, third, 1, 2}, {-1, 0, 0, 0}, {-1, 0, 1, 0}}, -third, 1e-300, 5e15, 0.1, false, 2};
    TensorBasis tensor{
        spline, {{VariableKind::Age, 1, Transform::Log1p}, BSpline(0, third, {third / 2}), false}, {}, 2};
    tensor.columnOf.assign(tensor.first.spline.columns() * tensor.second.spline.columns(), TensorBasis::none);
    tensor.columnOf[7] = 0;
    tensor.columnOf[39] = 1;
    return {PolynomialBasis{area, 2, third, 2 * third, -0.0, 1e308, true},
            levels,
            cells,
            MonthBasis{23'900, {0, 0, 1}, 2},
            spline,
            StepsBasis{area, {-third, 0.0, third}, {0, 1, 1, 2}, 3, true},
            tensor,
            GroupedBasis{levels, spline},
            GroupedBasis{cells, spline},
            SlopeBasis{tensor, {VariableKind::Time, 0, Transform::None}, third, 3, -third, 9}};
}

/// Evidence with weights, and figures that no short decimal has in every member.
EvidenceModel someEvidence(const FeatureCatalogue& catalogue) {
    const std::size_t area = catalogue.find("living_area").value(), wall = catalogue.find("wall").value();
    const double third = 1.0 / 3.0;
    EvidenceModel evidence;
    evidence.rules = {731, 29, 7, 99, 3 + third};
    evidence.kernel = {{{area, Transform::Log, 21 * third, third, false}, {wall, Transform::None, 0, 1, true}},
                       third / 9,
                       4000 * third,
                       1000 * third,
                       {4 * third, 7 * third},
                       third / 70,
                       800 * third,
                       third / 11};
    evidence.weighs = true;
    evidence.segmentFeature = wall;
    evidence.segments = {0, 2};
    evidence.lowestResidual = -third;
    evidence.highestResidual = third * third;
    evidence.logLikelihood = -0.1;
    evidence.evaluations = 77;
    evidence.sampled = 4001;
    evidence.calibrated = 4003;
    evidence.rmseLeaveOneOut = third / 3;
    evidence.calibration = 1 + third / 100;
    evidence.interval = {0.9, {11 + third, 12 - third}, {1 + third, 2 - third, 1.7},
                         {8401 + third}, {1.1 - third, third}, {{wall, {third, 1.1}}}};
    evidence.seconds = third;
    return evidence;
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
        auto fitted = fitPriceModel(*m_sales, olsSpecification(*m_sales->catalogue), {}, Progress::none());
        VERIFY_RESULT(fitted);
        m_price = std::move(*fitted);
        m_model = m_price.market;
    }

    void aModelReadBackPredictsTheSameBits() {
        const auto version = m_project->addModel(m_price);
        VERIFY_RESULT(version);
        const auto again = Project::open(m_folder / "lucas.gpkg");
        VERIFY_RESULT(again);
        const auto read = again->model(*version);
        VERIFY_RESULT(read);
        for (const Sale& sale : m_sales->sales) {
            const Prediction a = m_model->predict(asSold(sale));
            const Prediction b = read->market->predict(asSold(sale));
            QVERIFY(sameBits(a.logValue, b.logValue) && sameBits(a.variance, b.variance));
            QVERIFY(sameBits(a.baseline, b.baseline));
        }
        QCOMPARE(read->market->fingerprint(), m_model->fingerprint());
        QVERIFY(read->market->parts().specification == m_model->parts().specification);
        QVERIFY(read->market->parts().summary.notes == m_model->parts().summary.notes);
        QCOMPARE(read->market->summary().salesUsed, m_model->summary().salesUsed);
        QVERIFY(read->evidence == m_price.evidence);
    }

    void everyStoredPartOfAModelIsEqual() {
        const MarketModelParts& before = m_model->parts();
        const PriceModel restored = restoreModel(storeModel(m_price), before.catalogue);
        const MarketModelParts& after = restored.market->parts();
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

    void evidenceReadBackIsEqualAndGivesTheSameValues() {
        const PriceModel before{m_model, someEvidence(m_model->catalogue())};
        const PriceModel after = restoreModel(storeModel(before), m_model->parts().catalogue);
        QVERIFY(after.evidence == before.evidence);
        const auto version = m_project->addModel(before);
        VERIFY_RESULT(version);
        const auto read = m_project->model(*version);
        VERIFY_RESULT(read);
        QVERIFY(read->evidence == before.evidence);
        const Valuer first(before, {*version, "ols", m_model->fingerprint()}, m_sales);
        const Valuer second(*read, {*version, "ols", m_model->fingerprint()}, m_sales);
        for (const char* id : {"1", "777", "25357"}) {
            const Property subject = m_project->property(id).value();
            const auto a = first.value(subject, request()), b = second.value(subject, request());
            VERIFY_RESULT(a);
            VERIFY_RESULT(b);
            QVERIFY(a->parts().modelWeight < 1);
            QCOMPARE(writeValuation(b->parts()), writeValuation(a->parts()));
        }
    }

    void aModelOfBeforeEvidenceWasKeptGivesSalesNoWeight() {
        StoredModel stored = storeModel(m_price);
        Json structure = Json::parse(stored.structure);
        structure.erase("evidence");
        stored.structure = structure.dump();
        const PriceModel old = restoreModel(stored, m_model->parts().catalogue);
        QVERIFY(!old.evidence.weighs);
        QVERIFY(sameBits(old.calibration(), m_model->parts().calibration));
        const Valuer valuer(old, {1, "ols", m_model->fingerprint()}, m_sales);
        const auto value = valuer.value(m_project->property("777").value(), request());
        VERIFY_RESULT(value);
        QCOMPARE(value->parts().modelWeight, 1.0);
        QCOMPARE(value->matrix().size(), std::size_t{8});
    }

    void anAdditiveModelReadBackPredictsTheSameBitsToo() {
        auto made = fit(*m_sales, additive(), {}, Progress::none());
        VERIFY_RESULT(made);
        const auto fitted = std::make_shared<const MarketModel>(std::move(*made));
        const MarketModelParts& before = fitted->parts();
        std::set<std::size_t> kinds;
        for (const FittedTerm& term : before.terms) kinds.insert(term.basis.index());
        qInfo("%zu terms of %zu kinds of basis, %td coefficients", before.terms.size(), kinds.size(),
              before.beta.size());
        const PriceModel restored = restoreModel(storeModel({fitted, someEvidence(m_model->catalogue())}), before.catalogue);
        const MarketModel& read = *restored.market;
        for (std::size_t i = 0; i < m_sales->sales.size(); i += 25) {
            const Prediction a = fitted->predict(asSold(m_sales->sales[i]));
            const Prediction b = read.predict(asSold(m_sales->sales[i]));
            QVERIFY(sameBits(a.logValue, b.logValue) && sameBits(a.variance, b.variance));
        }
        for (std::size_t i = 0; i < before.terms.size(); ++i) {
            const FittedTerm& term = read.terms()[i];
            QVERIFY(term.basis == before.terms[i].basis);
            QVERIFY(term.specification == before.terms[i].specification);
            QVERIFY(term.lambda == before.terms[i].lambda);
            QVERIFY(sameBits(term.edf, before.terms[i].edf));
            QCOMPARE(term.isConstrained, before.terms[i].isConstrained);
        }
        QVERIFY(read.parts().specification == before.specification);
        QVERIFY(sameBits(read.summary().nu, before.summary.nu));
        QVERIFY(sameBits(read.summary().intervalFactor, before.summary.intervalFactor));
        QCOMPARE(read.summary().iterations, before.summary.iterations);
        QCOMPARE(read.summary().converged, before.summary.converged);
    }

    void everyKindOfBasisComesBackEqual_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::variant_size_v<Basis>; ++i)
            QTest::addRow("alternative %zu", i) << static_cast<int>(i);
    }
    void everyKindOfBasisComesBackEqual() {
        QFETCH(int, index);
        const std::vector<Basis> bases = everyBasis();
        const auto found = std::find_if(bases.begin(), bases.end(), [&](const Basis& basis) {
            return basis.index() == static_cast<std::size_t>(index);
        });
        QVERIFY2(found != bases.end(), "this test has no example of a new kind of basis");
        for (const Basis& basis : bases)
            if (basis.index() == found->index())
                QVERIFY(basisFromJson(Json::parse(basisToJson(basis).dump())) == basis);
    }

    void aSpecificationWrittenAndReadBackIsEqual() {
        for (const auto& specification : {olsSpecification(*m_sales->catalogue), additive()}) {
            const auto read = parseSpecification(writeSpecification(specification), "spec.json");
            VERIFY_RESULT(read);
            QVERIFY(*read == specification);
        }
        const auto wrong = parseSpecification(
            "{\"name\":\"a\",\"terms\":[{\"name\":\"t\",\"kind\":\"magic\"}]}", "spec.json");
        QCOMPARE(wrong.error().code, ErrorCode::JsonField);
        QCOMPARE(wrong.error().argument("field"), std::string("terms[0].kind"));
    }

    void theCurrentModelIsAPointerThatMoves() {
        const auto second = m_project->addModel(m_price);
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

    void aFrozenVersionKeepsWhoWhenAndWhy() {
        const auto version = m_project->addModel(m_price);
        VERIFY_RESULT(version);
        QVERIFY(!m_project->models().value().back().frozen);
        const auto frozen = m_project->freezeModel(*version, "Tax year 2026, decision 12 of the college");
        VERIFY_RESULT(frozen);
        QVERIFY(!frozen->who.empty());
        QVERIFY(QDateTime::fromString(QString::fromStdString(frozen->when), Qt::ISODateWithMs).isValid());
        const auto again = Project::open(m_folder / "lucas.gpkg");
        VERIFY_RESULT(again);
        const auto models = again->models().value();
        QVERIFY(models.back().frozen == *frozen);
        QCOMPARE(models.back().frozen->note, std::string("Tax year 2026, decision 12 of the college"));
        QVERIFY(!models.front().frozen);
        const auto entry = m_project->auditLog().entries().value().back();
        QCOMPARE(entry.action, std::string("freeze_model"));
        QCOMPARE(entry.subject, "model " + std::to_string(*version));
        QCOMPARE(entry.reason, frozen->note);
        QCOMPARE(entry.who, frozen->who);
        VERIFY_RESULT(m_project->auditLog().verify());
    }

    void aVersionIsFrozenOnceWithANoteAndForGood() {
        const auto version = m_project->addModel(m_price);
        VERIFY_RESULT(version);
        const auto rows = m_project->auditLog().verify().value();
        QCOMPARE(m_project->freezeModel(*version, " \n").error().code, ErrorCode::NoteMissing);
        QCOMPARE(m_project->freezeModel(99, "final").error().code, ErrorCode::UnknownModel);
        QCOMPARE(m_project->auditLog().verify().value(), rows);
        const auto frozen = m_project->freezeModel(*version, "final");
        VERIFY_RESULT(frozen);
        const auto twice = m_project->freezeModel(*version, "again");
        QCOMPARE(twice.error().code, ErrorCode::ModelFrozen);
        QCOMPARE(twice.error().argument("version"), std::to_string(*version));
        QCOMPARE(twice.error().argument("when"), frozen->when);
        QCOMPARE(m_project->auditLog().verify().value(), rows + 1);
        SQLite::Database file(m_folder / "lucas.gpkg", SQLite::OPEN_READWRITE);
        for (const char* change : {"DELETE FROM model_freezes", "UPDATE model_freezes SET note = ''",
                                   "INSERT OR REPLACE INTO model_freezes SELECT * FROM model_freezes"})
            QVERIFY_EXCEPTION_THROWN(file.exec(change), SQLite::Exception);
    }

    void aFrozenVersionNeedNotBeTheCurrentOne() {
        const auto first = m_project->addModel(m_price);
        const auto second = m_project->addModel(m_price);
        VERIFY_RESULT(second);
        VERIFY_RESULT(m_project->freezeModel(*first, "final"));
        QCOMPARE(m_project->currentModel().value(), std::optional(*second));
        VERIFY_RESULT(m_project->setCurrentModel(*first));
        VERIFY_RESULT(m_project->setCurrentModel(*second));
    }

    void aValuationReadBackSaysTheSameInEveryField() {
        const Valuer valuer(m_price, {1, "ols", m_model->fingerprint()}, m_sales);
        for (const char* id : {"1", "777", "25357"}) {
            auto value = valuer.value(m_project->property(id).value(), request());
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
        const Valuer valuer(m_price, {1, "ols", m_model->fingerprint()}, m_sales);
        auto value = valuer.value(m_project->property("1").value(), request());
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
    static ValuationRequest request() {
        ValuationRequest request;
        request.valuationDate = Date(1998, 1, 1);
        request.roundTo = Money(100'000, Currency("USD"));
        return request;
    }

    TestFolder m_folder;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<const SaleSet> m_sales;
    PriceModel m_price;
    std::shared_ptr<const MarketModel> m_model;
};

QTEST_APPLESS_MAIN(ModelStoreTest)
#include "model_store_test.moc"
