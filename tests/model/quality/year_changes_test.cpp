// The year's change of all values: what moved their sum, and which dwellings went another way.
#include <QtTest>
#include <cmath>
#include <set>

#include "model/quality/year_changes.h"
#include "model/valuation/valuer.h"
#include "tests/model/evidence/weighed_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

constexpr std::size_t dwellings = 240;

Property propertyOf(const Sale& sale) {
    Property property;
    property.id = sale.propertyId;
    property.facts = sale.facts;
    property.location = sale.location;
    return property;
}

ValuationRequest requestFor(Date date) {
    ValuationRequest request;
    request.valuationDate = date;
    request.stateDate = Date(2024, 7, 1);   // so that no building becomes older
    request.informationDate = Date(2024, 12, 31);
    return request;
}

YearPair pairOf(const MarketModel& modelBefore, const Valuation& before, const MarketModel& modelAfter, const Valuation& after) {
    return {after.subject().id, {}, after.subject().facts, before.value(), after.value(),
            explainChange(modelBefore, before, modelAfter, after)};
}

std::set<ChangeKind> kindsOf(const YearChangeStudy& study) {
    std::set<ChangeKind> kinds;
    for (const ChangePart& part : study.parts) kinds.insert(part.kind);
    return kinds;
}

const ChangePart* partOf(const YearChangeStudy& study, ChangeKind kind) {
    for (const ChangePart& part : study.parts)
        if (part.kind == kind) return &part;
    return nullptr;
}

Feature category(const char* name, Role role, std::vector<std::string> codes) {
    Feature feature;
    feature.name = name;
    feature.kind = FeatureKind::Category;
    feature.role = role;
    for (std::string& code : codes) feature.levels.push_back({std::move(code), {}, false});
    return feature;
}

/// Two districts; A has the neighbourhoods a (many dwellings) and b (few), B has c (few).
std::shared_ptr<const FeatureCatalogue> places() {
    return std::make_shared<const FeatureCatalogue>(
        FeatureCatalogue::create("places", {category("hood", Role::Neighbourhood, {"a", "b", "c"}),
                                            category("district", Role::District, {"A", "B"})})
            .value());
}

YearPair placedPair(int number, std::size_t hood, std::int64_t before, std::int64_t after) {
    YearPair pair;
    pair.propertyId = QString("%1").arg(number, 4, 10, QChar('0')).toStdString();
    pair.facts = Facts(2);
    pair.facts.setLevel(0, hood);
    pair.facts.setLevel(1, hood == 2 ? 1 : 0);
    pair.before = Money(100 * before, Currency::euro());
    pair.after = Money(100 * after, Currency::euro());
    return pair;
}

}  // namespace

class YearChangesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_town = std::make_unique<WeighedTown>(900);
        m_valuer = std::make_unique<Valuer>(m_town->price, ModelReference{1, "additive", "abc"}, m_town->shared());
    }

    void onlyTheMarketMoved() {
        const YearChangeStudy study = changed(*m_valuer, Date(2024, 7, 1), [](Property&, std::size_t) {});
        addsUp(study);
        const std::set<ChangeKind> kinds = kindsOf(study);
        for (const ChangeKind none : {ChangeKind::Place, ChangeKind::Age, ChangeKind::Fact, ChangeKind::Model, ChangeKind::StruckSales})
            QVERIFY2(!kinds.contains(none), name(none).data());
        // The town's prices rise by 0.006 in ln a month.
        const double truth = 100 * std::expm1(12 * Town::month);
        QVERIFY2(std::abs(partOf(study, ChangeKind::Market)->percent - truth) < 1.5,
                 qPrintable(QString::number(partOf(study, ChangeKind::Market)->percent)));
        QVERIFY(std::abs(study.spread.median - truth) < 2.5);
    }

    void onlyFactsOfATenthChanged() {
        const auto grow = [](Property& property, std::size_t i) {
            if (i % 10 == 0) property.facts.set(Town::FloorAreaAt, 1.3 * property.facts[Town::FloorAreaAt]);
        };
        const YearChangeStudy study = changed(*m_valuer, Date(2023, 7, 1), grow);
        addsUp(study);
        const std::set<ChangeKind> kinds = kindsOf(study);
        for (const ChangeKind none : {ChangeKind::Market, ChangeKind::Place, ChangeKind::Age, ChangeKind::Model})
            QVERIFY2(!kinds.contains(none), name(none).data());
        const ChangePart& area = *partOf(study, ChangeKind::Fact);
        QCOMPARE(area.feature, std::optional<std::size_t>(Town::FloorAreaAt));
        QCOMPARE(area.dwellings, dwellings / 10);
        // Each of them is 0.75·ln 1.3 dearer, and no other one changed.
        Money grown(0, Currency::euro());
        for (std::size_t i = 0; i < dwellings; i += 10) grown = grown + m_before[i].value();
        const double effect = area.amount.units() / grown.units();
        QVERIFY2(std::abs(effect - std::expm1(Town::floorArea * std::log(1.3))) < 0.05, qPrintable(QString::number(effect)));
        QCOMPARE(study.spread.median, 0.0);
        // They, and only they, stand out.
        QCOMPARE(study.outlierCount, dwellings / 10);
        for (const ChangeOutlier& outlier : study.outliers) {
            QVERIFY(outlier.cause);
            QCOMPARE(outlier.cause->kind, ChangeKind::Fact);
            QCOMPARE(outlier.cause->features, std::vector<std::size_t>{Town::FloorAreaAt});
            QVERIFY(std::abs(outlier.cause->after / outlier.cause->before - 1.3) < 1e-9);
            QVERIFY(outlier.deviations > YearChanges::outlierFrom);
        }
    }

    void onlyTheModelChanged() {
        const WeighedTown other(900, 2);
        const Valuer another(other.price, {2, "additive", "def"}, other.shared());
        const YearChangeStudy study = changed(another, Date(2023, 7, 1), [](Property&, std::size_t) {});
        addsUp(study);
        const std::set<ChangeKind> kinds = kindsOf(study);
        for (const ChangeKind some : {ChangeKind::Market, ChangeKind::Place, ChangeKind::Model}) QVERIFY2(kinds.contains(some), name(some).data());
        for (const ChangeKind none : {ChangeKind::Age, ChangeKind::Fact, ChangeKind::StruckSales}) QVERIFY2(!kinds.contains(none), name(none).data());
    }

    void theCauseIsWhatSetsAnOutlierApartAndNotWhatAllHave() {
        // All rise with the market, and one falls by its facts: the market's is the largest effect of the whole, and no cause.
        const auto shrink = [](Property& property, std::size_t i) {
            if (i == 7) property.facts.set(Town::FloorAreaAt, 0.8 * property.facts[Town::FloorAreaAt]);
        };
        const YearChangeStudy study = changed(*m_valuer, Date(2024, 7, 1), shrink);
        QVERIFY(study.outlierCount >= 1);
        const ChangeOutlier& first = study.outliers.front();
        QCOMPARE(first.propertyId, m_before[7].subject().id);
        QVERIFY(first.deviations < 0);
        QCOMPARE(first.cause->kind, ChangeKind::Fact);
    }

    void fewNeighboursMakeWayForTheDistrictAndThenForAll() {
        YearChanges changes(places(), Currency::euro());
        int number = 0;
        for (int i = 0; i < 30; ++i) changes.take(placedPair(++number, 0, 100'000, 105'000));
        for (int i = 0; i < 5; ++i) changes.take(placedPair(++number, 1, 100'000, 105'000));
        for (int i = 0; i < 3; ++i) changes.take(placedPair(++number, 2, 100'000, 105'000));
        changes.take(placedPair(++number, 0, 100'000, 150'000));
        changes.take(placedPair(++number, 1, 100'000, 140'000));
        changes.take(placedPair(++number, 2, 100'000, 90'000));
        const YearChangeStudy study = changes.study(Progress::none()).value();
        QCOMPARE(study.outlierCount, std::size_t{3});
        const auto check = [&](std::size_t place, const char* id, ChangePeers peers, std::size_t count, double after) {
            const ChangeOutlier& one = study.outliers[place];
            QCOMPARE(one.propertyId, std::string(id));
            QCOMPARE(one.peers, peers);
            QCOMPARE(one.peerCount, count);
            QVERIFY(std::abs(one.peerMedian - 5) < 1e-9);
            // All others changed alike: the least spread counts.
            QVERIFY(std::abs(one.deviations - std::log(after / 105'000) / YearChanges::leastSpread) < 1e-6);
            QVERIFY(!one.cause);
        };
        check(0, "0039", ChangePeers::Neighbourhood, 31, 150'000);
        check(1, "0040", ChangePeers::District, 37, 140'000);
        check(2, "0041", ChangePeers::All, 41, 90'000);
        QCOMPARE(study.outliers[1].level, std::optional<std::size_t>(0));
        QVERIFY(!study.outliers[2].level);
        QCOMPARE(peersCode(study.outliers[0], *places()), std::string("a"));
        QCOMPARE(peersCode(study.outliers[1], *places()), std::string("A"));
        QCOMPARE(peersCode(study.outliers[2], *places()), std::string());
    }

    void figuresOfGroupsAreThoseWorkedOutByHand() {
        YearChanges changes(places(), Currency::euro());
        // +0%, +10%, +20%, +30% and +40% in one neighbourhood; −50% in another; one that was worth nothing.
        for (int i = 0; i < 5; ++i) changes.take(placedPair(i, 0, 100'000, 100'000 + 10'000 * i));
        changes.take(placedPair(5, 1, 300'000, 150'000));
        changes.take(placedPair(6, 1, 0, 100'000));
        const YearChangeStudy study = changes.study(Progress::none()).value();
        QCOMPARE(study.all.n, std::size_t{7});
        QCOMPARE(study.all.before.cents(), std::int64_t{80'000'000});
        QCOMPARE(study.all.after.cents(), std::int64_t{85'000'000});
        QVERIFY(std::abs(*study.all.percent() - 6.25) < 1e-12);
        QCOMPARE(study.spread.n, std::size_t{6});
        QVERIFY(std::abs(study.spread.median - 15) < 1e-9);
        const ChangeTable& hoods = study.tables[1];   // after the districts
        QCOMPARE(hoods.grouping.featureName, std::string("hood"));
        QCOMPARE(hoods.rows.size(), std::size_t{2});
        QVERIFY(std::abs(hoods.rows[0].spread.median - 20) < 1e-9);
        QVERIFY(std::abs(hoods.rows[0].spread.spread - 14.826) < 1e-9);   // the median distance to 20 is 10
        QVERIFY(std::abs(hoods.rows[0].spread.low - 2) < 1e-9);           // 0 + 0.2·(10 − 0): type 7
        QVERIFY(std::abs(hoods.rows[1].spread.median + 50) < 1e-9);
        QCOMPARE(hoods.rows[1].sums.n, std::size_t{2});
        std::size_t drawn = study.below + study.above;
        for (const ChangeBin& bin : study.histogram) drawn += bin.n;
        QCOMPARE(drawn, std::size_t{6});
        QCOMPARE(study.explained.n, std::size_t{0});
        QVERIFY(study.parts.empty());
        const ChangeTable& prices = study.tables.back();
        QCOMPARE(prices.grouping.kind, GroupingKind::PriceClass);
        QCOMPARE(prices.notRecorded, std::size_t{1});
    }

    void nothingGivesNothing() {
        const YearChangeStudy study = YearChanges(places(), Currency::euro()).study(Progress::none()).value();
        QCOMPARE(study.all.n, std::size_t{0});
        QVERIFY(!study.all.percent());
        QVERIFY(std::isnan(study.spread.median));
        QVERIFY(study.histogram.empty() && study.tables.empty() && study.outliers.empty());
    }

    void anExplanationThatDoesNotAddUpIsRefused() {
        YearChanges changes(places(), Currency::euro());
        YearPair pair = placedPair(1, 0, 100'000, 110'000);
        ChangeLine line;
        line.kind = ChangeKind::Market;
        line.name = "market";
        line.amount = Money(999'999, Currency::euro());
        pair.change = ValueChange{pair.before, pair.after, {line}};
        QVERIFY_EXCEPTION_THROWN(changes.take(pair), std::logic_error);
    }

    void theOrderOfDwellingsChangesNothing() {
        YearChanges forwards(places(), Currency::euro()), backwards(places(), Currency::euro());
        std::vector<YearPair> pairs;
        for (int i = 0; i < 60; ++i)
            pairs.push_back(placedPair(i, static_cast<std::size_t>(i % 3), 200'000 + 1000 * i, 210'000 + 1009 * i + (i % 7 == 0 ? 90'000 : 0)));
        for (const YearPair& pair : pairs) forwards.take(pair);
        for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) backwards.take(*pair);
        const YearChangeStudy a = forwards.study(Progress::none()).value(), b = backwards.study(Progress::none()).value();
        QVERIFY(a.outlierCount > 0);
        QCOMPARE(a.outlierCount, b.outlierCount);
        for (std::size_t k = 0; k < a.outliers.size(); ++k) {
            QCOMPARE(a.outliers[k].propertyId, b.outliers[k].propertyId);
            QCOMPARE(a.outliers[k].deviations, b.outliers[k].deviations);
        }
        QCOMPARE(a.spread.median, b.spread.median);
        QCOMPARE(a.quantiles, b.quantiles);
    }

private:
    /// Every dwelling valued on 1 July 2023 by the first model, then by another valuer or on another date, with other facts.
    YearChangeStudy changed(const Valuer& after, Date date, const std::function<void(Property&, std::size_t)>& edit) {
        YearChanges changes(m_town->sales->catalogue, Currency::euro());
        m_before.clear();
        for (std::size_t i = 0; i < dwellings; ++i) {
            Property property = propertyOf(m_town->sales->sales[3 * i]);
            property.id += "-" + std::to_string(i);
            m_before.push_back(m_valuer->value(property, requestFor(Date(2023, 7, 1))).value());
            edit(property, i);
            changes.take(pairOf(m_valuer->model(), m_before.back(), after.model(), after.value(property, requestFor(date)).value()));
        }
        return changes.study(Progress::none()).value();
    }
    static void addsUp(const YearChangeStudy& study) {
        QCOMPARE(study.explained.n, dwellings);
        std::int64_t cents = 0;
        double percent = 0;
        for (const ChangePart& part : study.parts) {
            cents += part.amount.cents();
            percent += part.percent;
        }
        QCOMPARE(cents, (study.explained.after - study.explained.before).cents());
        QVERIFY(std::abs(percent - *study.explained.percent()) < 1e-9);
        for (const ChangeTable& table : study.tables) {
            std::size_t n = table.notRecorded;
            for (const ChangeRow& row : table.rows) n += row.sums.n;
            QCOMPARE(n, dwellings);
        }
    }

    std::unique_ptr<WeighedTown> m_town;
    std::unique_ptr<Valuer> m_valuer;
    std::vector<Valuation> m_before;
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::YearChangesTest)
#include "year_changes_test.moc"
