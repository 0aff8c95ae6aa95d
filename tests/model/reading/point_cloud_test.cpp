#include "model/reading/point_cloud.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "model/facts/statistics.h"
#include "model/reading/area_figures.h"
#include "model/reading/place_figures.h"

using namespace herleid;

namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

std::vector<MapPoint> scattered(int count) {
    std::mt19937 dice(3);
    std::uniform_real_distribution<float> across(120'000, 128'000), upwards(450'000, 455'000),
        percent(-20, 20);
    std::vector<MapPoint> points;
    for (int i = 1; i <= count; ++i)
        points.push_back({i, across(dice), upwards(dice), i % 10 == 0 ? missing : percent(dice), 1});
    return points;
}

std::vector<std::int64_t> fidsOf(const PointCloud& cloud, const std::vector<std::uint32_t>& positions) {
    std::vector<std::int64_t> fids;
    for (const std::uint32_t i : positions) fids.push_back(cloud.points()[i].fid);
    std::sort(fids.begin(), fids.end());
    return fids;
}

}  // namespace

class PointCloudTest : public QObject {
    Q_OBJECT
private slots:
    void aRectangleHoldsWhatLookingAtEveryPointFinds() {
        const auto points = scattered(5000);
        const PointCloud cloud(points);
        for (const MapBox& box : {MapBox{121'000, 451'000, 122'500, 451'400}, MapBox{0, 0, 1e6, 1e6},
                                  MapBox{1, 1, 2, 2}, MapBox{127'990, 454'000, 130'000, 460'000}}) {
            std::vector<std::int64_t> expected;
            for (const MapPoint& point : points)
                if (box.holds(point.x, point.y)) expected.push_back(point.fid);
            QCOMPARE(fidsOf(cloud, cloud.pointsIn(box)), expected);
        }
    }

    void theNearestIsWhatLookingAtEveryPointFinds() {
        const auto points = scattered(2000);
        const PointCloud cloud(points);
        std::mt19937 dice(5);
        for (int i = 0; i < 200; ++i) {
            const Location place{120'000.0 + static_cast<double>(dice() % 8000),
                                 450'000.0 + static_cast<double>(dice() % 5000)};
            const auto distance = [&](const MapPoint& point) {
                return std::hypot(point.x - place.x, point.y - place.y);
            };
            const auto least = std::min_element(
                points.begin(), points.end(),
                [&](const MapPoint& a, const MapPoint& b) { return distance(a) < distance(b); });
            const auto found = cloud.nearest(place, 60);
            QCOMPARE(found.has_value(), distance(*least) <= 60);
            if (found) QCOMPARE(cloud.points()[*found].fid, least->fid);
        }
    }

    void theCellsOfEveryLevelHoldEveryPointOnceAndTheirMedian() {
        const PointCloud cloud(scattered(5000));
        int level = 0;
        for (; cloud.levelFor(cloud.cellSide(level)) == level; ++level) {
            std::uint32_t next = 0;
            for (const PointCloud::Cell& cell : cloud.cells(level)) {
                QCOMPARE(cell.first, next);
                next += cell.count;
                const MapBox box = cloud.boxOf(level, cell);
                std::vector<double> figures;
                for (std::uint32_t i = cell.first; i < next; ++i) {
                    const MapPoint& point = cloud.points()[i];
                    QVERIFY(box.holds(point.x, point.y));
                    if (std::isfinite(point.figure)) figures.push_back(point.figure);
                }
                const double expected = median(figures);
                QVERIFY(figures.empty() ? std::isnan(cell.median) : std::abs(cell.median - expected) < 1e-4);
            }
            QCOMPARE(next, 5000U);
        }
        QVERIFY(level > 4);
        QVERIFY(!cloud.levelFor(0.5));  // half a metre: every point for itself
    }

    void theCellsOfARectangleAreThoseThatMeetIt() {
        const PointCloud cloud(scattered(5000));
        const MapBox box{121'300, 451'100, 123'000, 452'000};
        for (const int level : {1, 3, 5}) {
            std::vector<std::uint32_t> expected;
            for (std::uint32_t i = 0; i < cloud.cells(level).size(); ++i)
                if (cloud.boxOf(level, cloud.cells(level)[i]).meets(box)) expected.push_back(i);
            QCOMPARE(cloud.cellsIn(level, box), expected);
        }
    }

    void pointsWithoutAPlaceAreLeftOut() {
        const PointCloud cloud({{1, missing, 5, 1, 1}, {2, 3, 4, 1, 1}});
        QCOMPARE(cloud.points().size(), 1U);
        QVERIFY(PointCloud({}).isEmpty());
        QVERIFY(PointCloud({}).pointsIn({0, 0, 1, 1}).empty());
        const PointCloud same({{1, 3, 4, 1, 1}, {2, 3, 4, 2, 1}});  // one place, as flats of one building
        QCOMPARE(same.pointsIn({3, 4, 3, 4}).size(), 2U);
    }

    void onePlaceFarOffDoesNotShrinkTheUsualBox() {
        auto points = scattered(5000);
        points.push_back({9999, 300'000, 500'000, 1, 1});
        const PointCloud cloud(points);
        QCOMPARE(cloud.box().east, 300'000.0);
        QVERIFY(cloud.usualBox().east < 131'000);
        QVERIFY(cloud.usualBox().west < 120'100 && cloud.usualBox().north > 454'900);
    }

    void anAreaCountsWhatLiesInsideItAndNotInItsHole() {
        const std::vector<MapPoint> points{
            {1, 1, 1, 4, 1}, {2, 5, 5, 100, 1}, {3, 9, 9, 8, 1}, {4, 9, 1, missing, 1}, {5, 20, 20, 1, 1}};
        Area area;
        area.rings = {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{4, 4}, {4, 6}, {6, 6}, {6, 4}}};
        const auto figures = areaFigures(PointCloud(points), {area, Area()});
        QCOMPARE(figures.size(), 2U);
        QCOMPARE(figures[0].points, 3U);
        QCOMPARE(figures[0].figures, 2U);
        QCOMPARE(figures[0].median, 6.0);  // of 4 and 8
        QCOMPARE(figures[1].points, 0U);
        QVERIFY(std::isnan(figures[1].median));
    }

    void aChangeIsAPercentageOfWhatWas() {
        QCOMPARE(percentChange(200'000, 210'000), 5.0F);
        QCOMPARE(percentChange(200'000, 150'000), -25.0F);
        QVERIFY(std::isnan(percentChange(0, 1)));
        QVERIFY(std::isnan(percentChange(missing, 1)));
        QVERIFY(std::isnan(percentChange(1, missing)));
    }
};

QTEST_APPLESS_MAIN(PointCloudTest)
#include "point_cloud_test.moc"
