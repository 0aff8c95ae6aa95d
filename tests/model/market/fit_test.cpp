#include "model/market/fit.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

Result<MarketModel> tried(const SaleSet& sales, int threads = 1) {
    FitOptions options;
    options.threads = threads;
    return fit(sales, olsSpecification(*sales.catalogue), options, Progress::none());
}

MarketModel fitted(const SaleSet& sales, int threads = 1) {
    auto model = tried(sales, threads);
    if (!model) throw std::runtime_error("no model");
    return *std::move(model);
}

double effect(const MarketModel& model, const std::string& term, const Observation& observation) {
    for (const TermContribution& contribution : model.predict(observation).contributions)
        if (model.terms()[contribution.term].specification.name == term) return contribution.logEffect;
    throw std::runtime_error("no term " + term);
}

bool hasNote(const MarketModel& model, FitNoteCode code, const std::string& argument = {}) {
    return std::any_of(model.summary().notes.begin(), model.summary().notes.end(), [&](const FitNote& note) {
        return note.code == code &&
               (argument.empty() || std::any_of(note.arguments.begin(), note.arguments.end(),
                                                [&](const auto& pair) { return pair.second == argument; }));
    });
}

/// The effect of changing one fact of a sold dwelling, in ln price.
double change(const MarketModel& model, const Sale& sale, std::size_t feature, double from, double to) {
    Facts a = sale.facts;
    Facts b = sale.facts;
    a.set(feature, from);
    b.set(feature, to);
    Observation observation = asSold(sale);
    observation.facts = &a;
    const double before = model.logValue(observation);
    observation.facts = &b;
    return model.logValue(observation) - before;
}

bool sameBits(const MarketModel& a, const MarketModel& b) {
    if (!(a.parts().beta == b.parts().beta && a.parts().covariance == b.parts().covariance)) return false;
    if (a.fingerprint() != b.fingerprint() || a.calibration() != b.calibration()) return false;
    if (a.sigma() != b.sigma() || a.summary().rmseLeaveOneOut != b.summary().rmseLeaveOneOut) return false;
    return std::equal(a.parts().sales.begin(), a.parts().sales.end(), b.parts().sales.begin(),
                      b.parts().sales.end(), [](const SaleFit& x, const SaleFit& y) {
                          return x.saleId == y.saleId && x.residual == y.residual && x.leverage == y.leverage;
                      });
}

class FitTest : public QObject {
    Q_OBJECT
private slots:
    void knownEffectsAreFoundAgain() {
        Town town;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        const Sale& sale = sales.sales.front();
        // Prices are whole cents: ln price is off by 0.005/50,000 at most.
        const double tolerance = 1e-6;
        const auto near = [&](double found, double known) { return std::abs(found - known) < tolerance; };
        QVERIFY(near(change(model, sale, Town::FloorAreaAt, 100, 120), Town::floorArea * std::log(1.2)));
        QVERIFY(near(change(model, sale, Town::PlotAt, 99, 399), Town::plot * std::log(4.0)));
        QVERIFY(near(change(model, sale, Town::RoomsAt, 3, 5), 2 * Town::rooms));
        QVERIFY(near(change(model, sale, Town::GarageAt, 0, 1), Town::garage));
        const double old = sale.date.year() - 1923.0;
        const double young = sale.date.year() - 1983.0;
        QVERIFY(near(change(model, sale, Town::BuiltAt, 1923, 1983),
                     Town::age * (young - old) + Town::ageSquared * (young * young - old * old)));
        for (std::size_t level = 1; level < Town::type.size(); ++level)
            QVERIFY(near(change(model, sale, Town::TypeAt, 0, static_cast<double>(level)),
                         Town::type[level] - Town::type[0]));
        for (std::size_t level = 1; level < Town::quality.size(); ++level)
            QVERIFY(near(change(model, sale, Town::QualityAt, 0, static_cast<double>(level)),
                         Town::quality[level] - Town::quality[0]));
        for (std::size_t level = 1; level < Town::neighbourhood.size(); ++level)
            QVERIFY(near(change(model, sale, Town::HoodAt, 0, static_cast<double>(level)),
                         Town::neighbourhood[level] - Town::neighbourhood[0]));
        QVERIFY(model.summary().rSquared > 0.999999999);
        QVERIFY(model.sigma() < 1e-7);
    }

    void thePriceIndexIsFoundAgain() {
        const SaleSet sales = Town{}.make();
        const MarketModel model = fitted(sales);
        Observation observation = asSold(sales.sales.front());
        observation.marketDate = Date(2023, 3, 10);
        const double march = model.predict(observation).baseline;
        observation.marketDate = Date(2024, 3, 10);
        QVERIFY(std::abs(model.predict(observation).baseline - march - 12 * Town::month) < 1e-6);
    }

    void noiseIsFoundAsSigma() {
        Town town;
        town.noise = 0.1;
        town.sales = 8000;
        const MarketModel model = fitted(town.make());
        // The standard deviation of 8,000 normal numbers is within 4 of its own standard errors (0.8% each).
        QVERIFY(std::abs(model.sigma() / 0.1 - 1) < 0.032);
        QVERIFY(model.summary().rmseLeaveOneOut > model.sigma());
    }

    void aPredictionIsTheSumOfItsParts() {
        Town town;
        town.noise = 0.1;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        for (std::size_t i = 0; i < sales.sales.size(); i += 37) {
            const Observation observation = asSold(sales.sales[i]);
            const Prediction prediction = model.predict(observation);
            double sum = prediction.baseline;
            for (const TermContribution& contribution : prediction.contributions)
                if (model.terms()[contribution.term].group != TermGroup::Time) sum += contribution.logEffect;
            QVERIFY(std::abs(sum - prediction.logValue) < 1e-12);
            QVERIFY(std::abs(model.logValue(observation) - prediction.logValue) < 1e-12);
            const double residual = std::log(sales.sales[i].price.units()) - prediction.logValue;
            QVERIFY(std::abs(model.fitOf(sales.sales[i].id)->residual - residual) < 1e-11);
        }
    }

    void everyEffectAveragesToNothingOverTheSales() {
        Town town;
        town.noise = 0.1;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        std::vector<double> sums(model.terms().size());
        for (const Sale& sale : sales.sales)
            for (const TermContribution& contribution : model.predict(asSold(sale)).contributions)
                sums[contribution.term] += contribution.logEffect;
        for (const double sum : sums)
            QVERIFY(std::abs(sum) / static_cast<double>(sales.sales.size()) < 1e-12);
    }

    void leveragesAddUpToTheRank() {
        Town town;
        town.noise = 0.1;
        town.sales = 500;
        const MarketModel model = fitted(town.make());
        double sum = 0;
        for (const SaleFit& sale : model.parts().sales) sum += sale.leverage;
        QVERIFY(std::abs(sum - static_cast<double>(model.summary().rank)) < 1e-8);
    }

    void aLeaveOneOutResidualEqualsARefitWithoutTheSale() {
        Town town;
        town.noise = 0.1;
        town.sales = 400;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        for (std::size_t out = 0; out < sales.sales.size(); out += 40) {
            SaleSet rest = sales;
            rest.sales.erase(rest.sales.begin() + static_cast<std::ptrdiff_t>(out));
            const Sale& sale = sales.sales[out];
            const double residual = std::log(sale.price.units()) - fitted(rest).logValue(asSold(sale));
            QVERIFY(std::abs(model.fitOf(sale.id)->leaveOneOut() - residual) < 1e-8);
        }
    }

    void theOrderOfTheSalesChangesNoBit() {
        Town town;
        town.noise = 0.1;
        SaleSet sales = town.make();
        const MarketModel first = fitted(sales);
        Dice dice(7);
        for (int round = 0; round < 3; ++round) {
            for (std::size_t i = sales.sales.size() - 1; i > 0; --i)
                std::swap(sales.sales[i], sales.sales[dice.below(i + 1)]);
            QVERIFY(sameBits(fitted(sales), first));
        }
    }

    void theNumberOfThreadsChangesNoBit() {
        Town town;
        town.noise = 0.1;
        town.sales = 20'000;
        const SaleSet sales = town.make();
        const MarketModel one = fitted(sales, 1);
        for (const int threads : {2, 3, 4, 0}) QVERIFY(sameBits(fitted(sales, threads), one));
    }

    void theOrderInWhichLevelsBecameKnownChangesNoBit_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) QTest::addRow("town %d", seed) << seed;
    }

    void theOrderInWhichLevelsBecameKnownChangesNoBit() {
        // An import appends levels as it meets them, so another order of rows gives another order of levels.
        QFETCH(int, seed);
        Town town;
        town.noise = 0.1;
        town.sales = 500;
        town.seed = static_cast<std::uint64_t>(seed);
        const SaleSet sales = town.make();
        SaleSet other = sales;
        std::vector<Feature> features = sales.catalogue->features();
        for (const std::size_t at : {Town::TypeAt, Town::HoodAt}) {
            std::reverse(features[at].levels.begin(), features[at].levels.end());
            for (Sale& sale : other.sales)
                sale.facts.setLevel(at, features[at].levels.size() - 1 - *sale.facts.level(at));
        }
        other.catalogue = std::make_shared<const FeatureCatalogue>(
            FeatureCatalogue::create("synthetic", std::move(features)).value());
        const MarketModel a = fitted(sales);
        const MarketModel b = fitted(other);
        QCOMPARE(a.sigma(), b.sigma());
        for (std::size_t i = 0; i < sales.sales.size(); ++i)
            QVERIFY(a.logValue(asSold(sales.sales[i])) == b.logValue(asSold(other.sales[i])));
    }

    void theUnitOfANumberChangesNoPrediction_data() {
        QTest::addColumn<int>("feature");
        QTest::addColumn<double>("factor");
        QTest::newRow("floor area in square feet") << int(Town::FloorAreaAt) << 10.7639104;
        QTest::newRow("floor area in square kilometres") << int(Town::FloorAreaAt) << 1e-6;
        QTest::newRow("rooms by the dozen") << int(Town::RoomsAt) << 1.0 / 12;
        QTest::newRow("rooms by the millionth") << int(Town::RoomsAt) << 1e6;
    }

    void theUnitOfANumberChangesNoPrediction() {
        QFETCH(int, feature);
        QFETCH(double, factor);
        Town town;
        town.noise = 0.1;
        const SaleSet sales = town.make();
        SaleSet rescaled = sales;
        const auto at = static_cast<std::size_t>(feature);
        for (Sale& sale : rescaled.sales) sale.facts.set(at, sale.facts[at] * factor);
        const MarketModel a = fitted(sales);
        const MarketModel b = fitted(rescaled);
        for (std::size_t i = 0; i < sales.sales.size(); ++i)
            QVERIFY(std::abs(a.logValue(asSold(sales.sales[i])) - b.logValue(asSold(rescaled.sales[i]))) <
                    1e-9);
    }

    void aFeatureWithOneValueIsLeftOutByName() {
        SaleSet sales = Town{}.make();
        for (Sale& sale : sales.sales) {
            sale.facts.set(Town::RoomsAt, 4);
            sale.facts.setLevel(Town::TypeAt, 1);
        }
        const MarketModel model = fitted(sales);
        QVERIFY(hasNote(model, FitNoteCode::ConstantVariable, "rooms"));
        QVERIFY(hasNote(model, FitNoteCode::ConstantVariable, "type"));
        QVERIFY(!hasNote(model, FitNoteCode::ConstantVariable, "plot"));
    }

    void aFeatureThatRepeatsAnotherIsNamedAndChangesNoPrediction() {
        Town town;
        town.noise = 0.1;
        const SaleSet sales = town.make();
        SaleSet repeated = sales;
        Feature copy = (*sales.catalogue)[Town::RoomsAt];
        copy.name = "chambers";
        repeated.catalogue =
            std::make_shared<const FeatureCatalogue>(sales.catalogue->withFeature(copy).value());
        const std::size_t at = sales.catalogue->size();
        for (Sale& sale : repeated.sales) sale.facts.set(at, 2 * sale.facts[Town::RoomsAt]);
        const MarketModel a = fitted(sales);
        const MarketModel b = fitted(repeated);
        QCOMPARE(b.summary().rank, a.summary().rank);
        QCOMPARE(b.summary().coefficients, a.summary().coefficients + 1);
        QVERIFY(hasNote(b, FitNoteCode::AliasedColumn, "rooms") ||
                hasNote(b, FitNoteCode::AliasedColumn, "chambers"));
        for (std::size_t i = 0; i < sales.sales.size(); i += 11)
            QVERIFY(std::abs(a.logValue(asSold(sales.sales[i])) - b.logValue(asSold(repeated.sales[i]))) <
                    1e-9);
    }

    void aCategoryWithOneSaleIsNotedAndKeepsOthersWhole() {
        SaleSet sales = Town{}.make();
        sales.catalogue =
            std::make_shared<const FeatureCatalogue>(sales.catalogue->withLevel(Town::TypeAt, "houseboat"));
        sales.sales[5].facts.setLevel(Town::TypeAt, Town::type.size());
        const MarketModel model = fitted(sales);
        QVERIFY(hasNote(model, FitNoteCode::RareLevel, "houseboat"));
        QVERIFY(std::isfinite(model.logValue(asSold(sales.sales[5]))));
        QVERIFY(std::isfinite(model.fitOf(sales.sales[5].id)->leaveOneOut()));
    }

    void anUnseenLevelIsMarkedByName() {
        const SaleSet sales = Town{}.make();
        const MarketModel model = fitted(sales);
        Facts facts = sales.sales[0].facts;
        facts.setLevel(Town::TypeAt, 99);
        Observation observation = asSold(sales.sales[0]);
        observation.facts = &facts;
        const Prediction prediction = model.predict(observation);
        QVERIFY(std::isfinite(prediction.logValue));
        for (const TermContribution& contribution : prediction.contributions)
            QCOMPARE(contribution.extrapolated,
                     model.terms()[contribution.term].specification.name == "type");
    }

    void aFactThatIsNotRecordedIsMarked() {
        const SaleSet sales = Town{}.make();
        const MarketModel model = fitted(sales);
        for (std::size_t feature = 0; feature < sales.catalogue->size(); ++feature) {
            Facts facts = sales.sales[0].facts;
            facts.clear(feature);
            Observation observation = asSold(sales.sales[0]);
            observation.facts = &facts;
            const Prediction prediction = model.predict(observation);
            QVERIFY(std::isfinite(prediction.logValue));
            QCOMPARE(std::count_if(prediction.contributions.begin(), prediction.contributions.end(),
                                   [](const TermContribution& c) { return c.extrapolated; }),
                     1);
        }
    }

    void salesThatLackAFactStillTeachTheRest() {
        Town town;
        SaleSet sales = town.make();
        for (std::size_t i = 0; i < sales.sales.size(); i += 4) sales.sales[i].facts.clear(Town::RoomsAt);
        for (std::size_t i = 1; i < sales.sales.size(); i += 5) sales.sales[i].facts.clear(Town::QualityAt);
        const MarketModel model = fitted(sales);
        QCOMPARE(model.summary().salesUsed, sales.sales.size());
        QVERIFY(std::abs(change(model, sales.sales[2], Town::FloorAreaAt, 100, 200) -
                         Town::floorArea * std::log(2.0)) < 0.02);
        QVERIFY(!model.predict(asSold(sales.sales[0])).contributions[Town::RoomsAt].extrapolated);
    }

    void locationsDivideTheMapWhereThereAreNoNeighbourhoods() {
        Town town;
        town.hasNeighbourhoods = false;
        SaleSet sales = town.make();
        // The north-east quarter is dearer: a step a balanced division of the map can follow roughly.
        for (Sale& sale : sales.sales)
            if (sale.location->x > 153'000 && sale.location->y > 462'000)
                sale.price = Money::fromUnits(sale.price.units() * 1.3, Currency::euro());
        const MarketModel model = fitted(sales);
        Observation observation = asSold(sales.sales[0]);
        observation.location = Location{155'000, 463'500};
        const double dear = effect(model, "location", observation);
        observation.location = Location{151'000, 460'500};
        QVERIFY(std::abs(dear - effect(model, "location", observation) - std::log(1.3)) < 0.02);
        QVERIFY(!model.predict(observation).contributions.back().extrapolated);
    }

    void salesWithoutCoordinatesGiveAModelWithoutLocation() {
        Town town;
        town.hasNeighbourhoods = false;
        town.hasLocations = false;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        QVERIFY(hasNote(model, FitNoteCode::TermLeftOut, "location"));
        QVERIFY(model.summary().rSquared > 0.999999);
    }

    void aPlaceOutsideTheMapIsMarked() {
        Town town;
        town.hasNeighbourhoods = false;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        Observation observation = asSold(sales.sales[0]);
        observation.location = Location{0, 0};
        const Prediction prediction = model.predict(observation);
        QVERIFY(std::isfinite(prediction.logValue));
        QCOMPARE(std::count_if(prediction.contributions.begin(), prediction.contributions.end(),
                               [](const TermContribution& c) { return c.extrapolated; }),
                 1);
    }

    void allSalesInOneMonthGiveAModelWithoutATrend() {
        Town town;
        town.months = 1;
        const SaleSet sales = town.make();
        const MarketModel model = fitted(sales);
        QVERIFY(hasNote(model, FitNoteCode::OneMonthOnly));
        Observation observation = asSold(sales.sales[0]);
        const double inMonth = model.logValue(observation);
        observation.marketDate = Date(2026, 1, 1);
        QCOMPARE(model.logValue(observation), inMonth);
    }

    void thirtySalesAreEnoughForASmallModel() {
        Town town;
        town.sales = 30;
        town.noise = 0.1;
        town.months = 2;
        const SaleSet sales = town.make();
        ModelSpecification small{"small", Estimator::LeastSquares, {}};
        for (const TermSpecification& term : olsSpecification(*sales.catalogue).terms)
            if (term.name == "floor_area" || term.name == "built" || term.name == "month")
                small.terms.push_back(term);
        const auto model = fit(sales, small, {}, Progress::none());
        QVERIFY(model.has_value());
        QVERIFY(model->sigma() > 0);
        const auto whole = tried(sales);
        QVERIFY(whole.has_value() || whole.error().code == ErrorCode::NoFreedom);
    }

    void fewerSalesThanCoefficientsIsNoFreedom() {
        Town town;
        town.sales = 3;
        const auto model = tried(town.make());
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, ErrorCode::NoFreedom);
    }

    void noSalesIsNoSales() {
        Town town;
        town.sales = 0;
        const auto model = tried(town.make());
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, ErrorCode::NoSales);
    }

    void salesThatAreNotAtArmsLengthOrTooLateAreLeftOutAndNoted() {
        Town town;
        SaleSet sales = town.make();
        for (std::size_t i = 0; i < 10; ++i) {
            sales.sales[i].armsLength = false;
            sales.sales[i].price = Money(100, Currency::euro());
        }
        FitOptions options;
        options.until = Date(2024, 6, 30);
        const auto model = fit(sales, olsSpecification(*sales.catalogue), options, Progress::none());
        QVERIFY(model.has_value());
        QVERIFY(hasNote(*model, FitNoteCode::SaleNotArmsLength, "10"));
        QVERIFY(hasNote(*model, FitNoteCode::SaleAfterUntil));
        QVERIFY(model->summary().lastSale <= *options.until);
        QVERIFY(model->fitOf(sales.sales[0].id) == nullptr);
        QVERIFY(model->summary().rSquared > 0.999999);
    }

    void aTermThatCannotBeIsRefusedByName() {
        const SaleSet sales = Town{}.make();
        for (const TermSpecification& term :
             {TermSpecification{"ghost", TermKind::Polynomial, {"nothing"}, 1},
              TermSpecification{"ghost", TermKind::Polynomial, {"type"}, 1},
              TermSpecification{"ghost", TermKind::Levels, {"floor_area"}, 5},
              TermSpecification{"ghost", TermKind::Polynomial, {"floor_area"}, 0}}) {
            const auto model = fit(sales, {"wrong", Estimator::LeastSquares, {term}}, {}, Progress::none());
            QVERIFY(!model.has_value());
            QCOMPARE(model.error().code, ErrorCode::SpecificationInvalid);
            QCOMPARE(model.error().argument("term"), std::string("ghost"));
        }
    }

    void aCancelledFitLeavesNothing() {
        class Cancelled final : public Progress {
            void report(double, std::string_view) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } progress;
        const SaleSet sales = Town{}.make();
        const auto model = fit(sales, olsSpecification(*sales.catalogue), {}, progress);
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, ErrorCode::Cancelled);
    }

    void theFingerprintChangesWithOneCentOneFactOrOneTerm() {
        const SaleSet sales = Town{}.make();
        const std::string print = fitted(sales).fingerprint();
        QCOMPARE(print.size(), std::size_t(64));
        SaleSet other = sales;
        other.sales[3].price = other.sales[3].price + Money(1, Currency::euro());
        QVERIFY(fitted(other).fingerprint() != print);
        other = sales;
        other.sales[3].facts.set(Town::RoomsAt, 9);
        QVERIFY(fitted(other).fingerprint() != print);
        ModelSpecification fewer = olsSpecification(*sales.catalogue);
        fewer.terms.erase(fewer.terms.begin());
        QVERIFY(fit(sales, fewer, {}, Progress::none())->fingerprint() != print);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::FitTest)
#include "fit_test.moc"
