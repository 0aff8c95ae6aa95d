#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "model/market/fit.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

Result<MarketModel> tried(const SaleSet& sales, int threads = 1, bool robust = true) {
    ModelSpecification specification = additiveSpecification(*sales.catalogue);
    specification.robust = robust;
    FitOptions options;
    options.threads = threads;
    return fit(sales, specification, options, Progress::none());
}

MarketModel fitted(const SaleSet& sales, int threads = 1, bool robust = true) {
    auto model = tried(sales, threads, robust);
    if (!model) throw std::runtime_error("no model");
    return *std::move(model);
}

SaleSet noisyTown(std::size_t sales) {
    Town town;
    town.sales = sales;
    town.noise = 0.08;
    return town.make();
}

bool sameBits(const MarketModel& a, const MarketModel& b) {
    return a.parts().beta == b.parts().beta && a.parts().covariance == b.parts().covariance &&
           a.fingerprint() == b.fingerprint() && a.calibration() == b.calibration() &&
           a.summary().intervalFactor == b.summary().intervalFactor && a.summary().nu == b.summary().nu;
}

bool hasNote(const MarketModel& model, FitNoteCode code) {
    return std::any_of(model.summary().notes.begin(), model.summary().notes.end(),
                       [&](const FitNote& note) { return note.code == code; });
}

}  // namespace

class AdditiveTest : public QObject {
    Q_OBJECT
private slots:
    void theTruthIsFoundThroughTheNoise() {
        // ln price of the model against the town's own truth, without the noise of the sale itself.
        const SaleSet noisy = noisyTown(3000);
        const MarketModel model = fitted(noisy, 2, false);
        Town quiet;
        quiet.sales = 3000;
        const SaleSet truth = quiet.make();
        double squares = 0;
        for (const Sale& sale : truth.sales) {
            const double error = model.logValue(asSold(sale)) - std::log(sale.price.units());
            squares += error * error;
        }
        const double error = std::sqrt(squares / 3000);
        // p effective coefficients cost σ·sqrt(p/n) each way; half as much again is room for chance.
        QVERIFY2(error < 1.5 * 0.08 * std::sqrt(model.summary().edf / 3000), qPrintable(QString::number(error)));
        QVERIFY(std::abs(model.sigma() / 0.08 - 1) < 0.06);
        QVERIFY(model.summary().converged);
    }

    void aFewMadPricesBarelyMoveARobustFit() {
        SaleSet sales = noisyTown(3000);
        const MarketModel before = fitted(sales, 2);
        for (std::size_t i = 0; i < sales.sales.size(); i += 60) sales.sales[i].price = Money(200'000, Currency::euro());
        const MarketModel robust = fitted(sales, 2);
        const MarketModel plain = fitted(sales, 2, false);
        double robustMoved = 0;
        double plainMoved = 0;
        for (const Sale& sale : sales.sales) {
            robustMoved += std::abs(robust.logValue(asSold(sale)) - before.logValue(asSold(sale)));
            plainMoved += std::abs(plain.logValue(asSold(sale)) - before.logValue(asSold(sale)));
        }
        QVERIFY2(robustMoved < 0.25 * plainMoved, qPrintable(QString::number(robustMoved / plainMoved)));
        QVERIFY(robust.summary().nu < 6);
    }

    void rowOrderAndThreadsChangeNoBit() {
        SaleSet sales = noisyTown(1200);
        const MarketModel one = fitted(sales, 1);
        std::mt19937 random(3);
        std::shuffle(sales.sales.begin(), sales.sales.end(), random);
        for (int threads : {1, 2, 4}) QVERIFY(sameBits(one, fitted(sales, threads)));
    }

    void aUnitOfMeasureChangesNoPrediction() {
        SaleSet metres = noisyTown(1200);
        SaleSet feet = metres;
        for (Sale& sale : feet.sales) sale.facts.set(Town::FloorAreaAt, sale.facts[Town::FloorAreaAt] * 10.7639);
        for (const bool robust : {false, true}) {
            const MarketModel a = fitted(metres, 2, robust);
            const MarketModel b = fitted(feet, 2, robust);
            for (std::size_t i = 0; i < metres.sales.size(); i += 11)
                QVERIFY(std::abs(a.logValue(asSold(metres.sales[i])) - b.logValue(asSold(feet.sales[i]))) < 1e-9);
        }
    }

    void aRisingEffectRisesOnItsWholeRange() {
        SaleSet sales = noisyTown(600);
        // Let large dwellings seem cheap, so that the constraint has something to hold.
        for (Sale& sale : sales.sales)
            if (sale.facts[Town::FloorAreaAt] > 150)
                sale.price = Money::fromUnits(sale.price.units() * 0.6, sale.price.currency());
        std::vector<Feature> features = sales.catalogue->features();
        features[Town::FloorAreaAt].monotone = Monotone::Increasing;
        sales.catalogue = std::make_shared<FeatureCatalogue>(*FeatureCatalogue::create("town", features));
        ModelSpecification specification = additiveSpecification(*sales.catalogue);
        std::erase_if(specification.terms, [](const TermSpecification& term) {
            return term.kind == TermKind::Interaction || term.kind == TermKind::SmoothBy ||
                   term.kind == TermKind::SlopeSurface;
        });
        const auto model = fit(sales, specification, {}, Progress::none());
        QVERIFY(model.has_value());
        QVERIFY(hasNote(*model, FitNoteCode::MonotoneBinds));
        Facts facts = sales.sales.front().facts;
        Observation observation = asSold(sales.sales.front());
        observation.facts = &facts;
        double last = -INFINITY;
        for (double area = 10; area < 1000; area += 0.25) {
            facts.set(Town::FloorAreaAt, area);
            const double now = model->logValue(observation);
            QVERIFY(now >= last - 1e-12);
            last = now;
        }
    }

    void hardCasesFitWithANoteOrRefuseWithAReason() {
        SaleSet sales = noisyTown(400);
        SaleSet constant = sales;
        for (Sale& sale : constant.sales) sale.facts.set(Town::RoomsAt, 4);
        QVERIFY(hasNote(fitted(constant), FitNoteCode::ConstantVariable));

        SaleSet nowhere = sales;
        for (Sale& sale : nowhere.sales) sale.location.reset();
        QVERIFY(hasNote(fitted(nowhere), FitNoteCode::TermLeftOut));

        SaleSet sameDay = sales;
        for (Sale& sale : sameDay.sales) sale.date = Date(2024, 5, 6);
        QVERIFY(hasNote(fitted(sameDay), FitNoteCode::OneMonthOnly));

        SaleSet few = sales;
        few.sales.resize(30);
        const MarketModel small = fitted(few);
        for (const Sale& sale : few.sales) QVERIFY(std::isfinite(small.logValue(asSold(sale))));
        few.sales.resize(10);
        QCOMPARE(tried(few).error().code, ErrorCode::TooFewSales);

        SaleSet twice = sales;
        std::vector<Feature> features = sales.catalogue->features();
        Feature copy = features[Town::FloorAreaAt];
        copy.name = "floor_area_again";
        copy.role = Role::None;
        features.push_back(copy);
        twice.catalogue = std::make_shared<FeatureCatalogue>(*FeatureCatalogue::create("town", features));
        for (Sale& sale : twice.sales) sale.facts.set(features.size() - 1, sale.facts[Town::FloorAreaAt]);
        QVERIFY(hasNote(fitted(twice), FitNoteCode::AliasedColumn));
    }

    void cancellingStopsTheFit() {
        class Cancelled final : public Progress {
        public:
            void report(double, std::string_view) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } cancelled;
        const SaleSet sales = noisyTown(400);
        const auto model = fit(sales, additiveSpecification(*sales.catalogue), {}, cancelled);
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, ErrorCode::Cancelled);
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::AdditiveTest)
#include "additive_test.moc"
