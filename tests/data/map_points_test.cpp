#include "data/map_points.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>
#include <cmath>

#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// Four dwellings of which one was sold twice and one has no place.
Project project(const TestFolder& folder) {
    Project made = Project::create(folder / "p.gpkg", dwellings()).value();
    ImportRequest request;
    request.file = folder.write("sales.csv",
                                "sale_id,property_id,sale_date,price,x,y,floor_area\n"
                                "S1,B,2024-01-05,300000,121000.25,451000.5,100\n"
                                "S2,A,2024-02-05,310000,122000,452000,110\n"
                                "S3,B,2024-03-05,320000,121000.25,451000.5,100\n"
                                "S4,D,2024-03-06,330000,,,100\n"
                                "S5,C,2024-03-07,340000,123000,453000,100\n");
    if (!importFile(made, request, Progress::none())) std::abort();
    return made;
}

/// A run with these values, as running it would have stored them.
void addRun(const TestFolder& folder, int number, const std::string& date, bool isFinished,
            const std::vector<std::pair<std::string, int>>& values) {
    SQLite::Database database((folder / "p.gpkg").string(), SQLite::OPEN_READWRITE);
    const std::string run = std::to_string(number);
    database.exec(
        "INSERT INTO valuation_runs (number, valuation_date, state_date, information_date, model_version, "
        "fingerprint, round_to_cents, data_mark, total, who, started_at, finished_at) VALUES (" +
        run + ", '" + date + "', '" + date + "', '" + date + "', 1, '', 1, 1, 3, 'x', 'now', " +
        (isFinished ? "'now'" : "NULL") + ")");
    database.exec("DROP TRIGGER IF EXISTS rtree_valuations_geom_insert");
    for (const auto& [id, value] : values)
        database.exec(
            "INSERT INTO valuations (property_id, address, valuation_date, value, lo, hi, model_version, "
            "created_at, run) VALUES ('" +
            id + "', '', '" + date + "', " + std::to_string(value) + ", 1, 2, 1, 'now', " + run + ")");
}

const MapPoint* find(const std::vector<MapPoint>& points, double x) {
    for (const MapPoint& point : points)
        if (std::abs(point.x - x) < 1) return &point;
    return nullptr;
}

}  // namespace

class MapPointsTest : public QObject {
    Q_OBJECT
private slots:
    void theRunsAreTheNewestFinishedOfTwoYears() {
        const TestFolder folder;
        const Project open = project(folder);
        QVERIFY(!latestRuns(open).value().latest);
        addRun(folder, 1, "2025-01-01", true, {});
        addRun(folder, 2, "2024-01-01", true, {});  // the year before, valued afterwards
        addRun(folder, 3, "2024-01-01", true, {});
        addRun(folder, 4, "2026-01-01", false, {});
        const LatestRuns runs = latestRuns(open).value();
        QCOMPARE(runs.latest->number, 1);
        QCOMPARE(runs.former->number, 3);
        QCOMPARE(runs.former->valuationDate, Date(2024, 1, 1));
    }

    void everyDwellingWithAPlaceHasItsValueAndItsChange() {
        const TestFolder folder;
        const Project open = project(folder);
        addRun(folder, 1, "2024-01-01", true, {{"A", 200'000}, {"B", 100'000}, {"D", 1}});
        // Stored out of order, which the walk along the ids must not lose.
        addRun(folder, 2, "2025-01-01", true, {{"C", 300'000}, {"B", 110'000}, {"A", 190'000}});
        const auto points = dwellingPoints(open, latestRuns(open).value(), Progress::none()).value();
        QCOMPARE(points.size(), 3U);
        const MapPoint* b = find(points, 121000.25);
        QVERIFY(b != nullptr);
        QVERIFY(std::abs(b->y - 451000.5) < 0.1);
        QCOMPARE(b->amount, 110'000.0F);
        QCOMPARE(b->figure, 10.0F);
        QCOMPARE(find(points, 122000)->figure, -5.0F);
        QCOMPARE(find(points, 123000)->amount, 300'000.0F);
        QVERIFY(std::isnan(find(points, 123000)->figure));
    }

    void withoutRunsThereAreOnlyPlaces() {
        const TestFolder folder;
        const Project open = project(folder);
        const auto points = dwellingPoints(open, {}, Progress::none()).value();
        QCOMPARE(points.size(), 3U);
        for (const MapPoint& point : points) QVERIFY(std::isnan(point.amount) && std::isnan(point.figure));
    }

    void pricesPerSquareMetreAreThoseOfTheSales() {
        const TestFolder folder;
        const Project open = project(folder);
        const PropertyNumbers numbers = soldProperties(open, Progress::none()).value();
        QCOMPARE(numbers.size(), 4U);
        const auto points = pricePerAreaPoints(open.sales().value(), numbers);
        QCOMPARE(points.size(), 4U);  // S4 has no place
        double sum = 0;
        for (const MapPoint& point : points) sum += point.figure;
        QVERIFY(std::abs(sum - (3000 + 310'000.0 / 110 + 3200 + 3400)) < 0.01);
        for (const MapPoint& point : points) QVERIFY(point.fid > 0);
    }
};

QTEST_APPLESS_MAIN(MapPointsTest)
#include "map_points_test.moc"
