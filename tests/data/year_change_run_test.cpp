// The change of all values between two dates, read from a project on real sales.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>
#include <cmath>

#include "data/valuation_pairs.h"
#include "data/valuation_run.h"
#include "data/values_of_two_dates.h"
#include "data/year_change_run.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

constexpr int sold = 1500;

const Date first(1997, 1, 1);
const Date second(1998, 1, 1);

class Cancelled final : public Progress {
public:
    void report(double, std::string_view) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

/// Cancels a run half-way.
class StopHalfway final : public Progress {
public:
    void report(double fraction, std::string_view) override { m_isCancelled = m_isCancelled || fraction >= 0.5; }
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }

private:
    std::atomic<bool> m_isCancelled = false;
};

std::unique_ptr<Valuer> valuerOf(const Project& project) {
    const std::int64_t version = project.currentModel().value().value();
    auto model = project.model(version).value();
    const ModelReference reference{version, "ols", model.market->fingerprint()};
    return std::make_unique<Valuer>(std::move(model), reference, std::make_shared<const SaleSet>(project.sales().value()));
}

ValuationRequest on(const Project& project, Date date) {
    ValuationRequest request;
    request.valuationDate = date;
    request.roundTo = project.settings().roundTo;
    return request;
}

/// Σ of the newest values of a date in cents, straight from the layer.
std::int64_t sumOn(const std::filesystem::path& file, const char* date) {
    SQLite::Database database(file);
    SQLite::Statement query(database, "SELECT value FROM valuations WHERE fid IN (SELECT max(fid) FROM valuations WHERE "
                                      "valuation_date = ? GROUP BY property_id)");
    query.bind(1, date);
    std::int64_t cents = 0;
    while (query.executeStep()) cents += std::llround(100 * query.getColumn(0).getDouble());
    return cents;
}

}  // namespace

class YearChangeRunTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const std::filesystem::path demo = std::filesystem::path(HERLEID_RESOURCES_DIR) / "demo";
        std::ifstream all(demo / "lucas_county_sales.csv");
        std::string text, line;
        // One of every sixteen, so that all years and places are there.
        for (int row = 0; std::getline(all, line); ++row)
            if (row == 0 || (row % 16 == 1 && row / 16 < sold)) text += line + "\n";
        auto project = Project::create(m_folder / "p.gpkg", lucasCounty());
        VERIFY_RESULT(project);
        ImportRequest request{m_folder.write("sales.csv", text), ImportKind::Sales, {}, {}};
        request.mapping = readMapping(demo / "lucas_county_mapping.json").value();
        VERIFY_RESULT(importFile(*project, request, Progress::none()));
        m_count = static_cast<std::size_t>(project->propertyCount().value());
        QVERIFY(m_count > 1000);
        // The first model knows the sales up to the first date; the second all.
        SaleSet earlier = project->sales().value();
        std::erase_if(earlier.sales, [](const Sale& sale) { return sale.date > Date(1996, 12, 31); });
        for (const SaleSet& sales : {earlier, project->sales().value()}) {
            const auto model = fitPriceModel(sales, olsSpecification(*sales.catalogue), {}, Progress::none());
            VERIFY_RESULT(model);
            VERIFY_RESULT(project->addModel(*model));
        }
    }

    void withoutTwoDatesThereIsNothingToCompare() {
        auto project = Project::open(copied("none.gpkg")).value();
        QCOMPARE(valuedDays(project).value().size(), std::size_t{0});
        QVERIFY(valuesOfTwoDates(project)->values.empty());
        const auto none = readYearChange(project, first, second, Progress::none());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NoValues);
        QCOMPARE(none.error().argument("date"), std::string("1998-01-01"));
        VERIFY_RESULT(runValuationsOf(project, *valuerOf(project), on(project, second), {1, 2, 3}, Progress::none()));
        const auto oneSided = readYearChange(project, Date(1995, 1, 1), second, Progress::none());
        QVERIFY(!oneSided);
        QCOMPARE(oneSided.error().argument("date"), std::string("1995-01-01"));
        QVERIFY_EXCEPTION_THROWN((void)readYearChange(project, second, first, Progress::none()), std::logic_error);
    }

    void theSumsAreThoseOfTheFileAndTheirPartsAddUpToTheCent() {
        const auto file = copied("both.gpkg");
        auto project = Project::open(file).value();
        VERIFY_RESULT(project.setCurrentModel(1));
        VERIFY_RESULT(runValuations(project, *valuerOf(project), on(project, first), Progress::none()));
        VERIFY_RESULT(project.setCurrentModel(2));
        const std::size_t area = project.catalogue()->findRole(Role::FloorArea).value();
        const auto dwellings = project.properties().value();
        for (std::size_t i = 0; i < dwellings.size(); i += 10)
            VERIFY_RESULT(project.setFact(dwellings[i].id, area, 1.25 * dwellings[i].facts[area], {"measured anew", {}, {}, "", ""}));
        VERIFY_RESULT(runValuations(project, *valuerOf(project), on(project, second), Progress::none()));
        const auto days = valuedDays(project).value();
        QCOMPARE(days.size(), std::size_t{2});
        QCOMPARE(days[0], (ValuedDay{first, static_cast<std::int64_t>(m_count)}));

        const auto reading = readYearChange(project, first, second, Progress::none());
        VERIFY_RESULT(reading);
        const YearChangeStudy& study = reading->study;
        QCOMPARE(study.all.n, m_count);
        QCOMPARE(study.explained.n, m_count);
        QCOMPARE(study.all.before.cents(), sumOn(file, "1997-01-01"));
        QCOMPARE(study.all.after.cents(), sumOn(file, "1998-01-01"));
        std::int64_t parts = 0;
        std::size_t grown = 0;
        for (const ChangePart& part : study.parts) {
            parts += part.amount.cents();
            if (part.feature == area) grown = part.dwellings;
        }
        QCOMPARE(parts, sumOn(file, "1998-01-01") - sumOn(file, "1997-01-01"));
        QCOMPARE(grown, (m_count + 9) / 10);
        QCOMPARE(reading->modelsBefore, (std::map<std::int64_t, std::size_t>{{1, m_count}}));
        QCOMPARE(reading->modelsAfter, (std::map<std::int64_t, std::size_t>{{2, m_count}}));
        QCOMPARE(reading->recorded + reading->unexplained + reading->onlyBefore + reading->onlyAfter, std::size_t{0});
        const auto two = valuesOfTwoDates(project);
        VERIFY_RESULT(two);
        QVERIFY(two->from == first && two->to == second && !two->isRecorded && !two->areOfOneModel);
        QCOMPARE(two->values.size(), m_count);
        std::int64_t before = 0, after = 0;
        for (const TwoValues& one : two->values) {
            before += std::llround(100 * one.before);
            after += std::llround(100 * one.after);
        }
        QCOMPARE(before, sumOn(file, "1997-01-01"));
        QCOMPARE(after, sumOn(file, "1998-01-01"));

        const auto alone = readYearChange(project, first, second, Progress::none(), 1);
        VERIFY_RESULT(alone);
        QCOMPARE(alone->study.outlierCount, study.outlierCount);
        for (std::size_t k = 0; k < study.outliers.size(); ++k) {
            QCOMPARE(alone->study.outliers[k].propertyId, study.outliers[k].propertyId);
            QCOMPARE(alone->study.outliers[k].deviations, study.outliers[k].deviations);
            QCOMPARE(alone->study.outliers[k].cause->name, study.outliers[k].cause->name);
            QCOMPARE(alone->study.outliers[k].cause->logEffect, study.outliers[k].cause->logEffect);
        }
        Cancelled cancelled;
        const auto stopped = readYearChange(project, first, second, cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void aDwellingIsComparedByItsNewestValueAndOneSidedOnesAreCounted() {
        auto project = Project::open(copied("some.gpkg")).value();
        const auto valuer = valuerOf(project);
        VERIFY_RESULT(runValuationsOf(project, *valuer, on(project, first), {1, 2, 3, 4}, Progress::none()));
        VERIFY_RESULT(runValuationsOf(project, *valuer, on(project, second), {3, 4, 5, 6, 7}, Progress::none()));
        const auto reading = readYearChange(project, Date(1997, 1, 1), second, Progress::none());
        VERIFY_RESULT(reading);
        QCOMPARE(reading->study.explained.n, std::size_t{2});
        QCOMPARE(reading->onlyBefore, std::size_t{2});
        const auto two = valuesOfTwoDates(project);
        VERIFY_RESULT(two);
        QCOMPARE(two->values.size(), std::size_t{2});
        QVERIFY(two->areOfOneModel);
        // The three others have the county's earlier appraisal, which is of the year before.
        QCOMPARE(reading->recorded + reading->onlyAfter, std::size_t{3});
        QCOMPARE(reading->study.all.n, 2 + reading->recorded);
        QVERIFY(reading->recorded > 0);
        // Of no other day: then they are left out.
        VERIFY_RESULT(runValuationsOf(project, *valuer, on(project, Date(1996, 1, 1)), {3}, Progress::none()));
        const auto longer = readYearChange(project, Date(1996, 1, 1), second, Progress::none());
        VERIFY_RESULT(longer);
        QCOMPARE(longer->recorded, std::size_t{0});
        QCOMPARE(longer->onlyAfter, std::size_t{4});
        // A value by itself, later than a run, is the newest.
        const Property third = propertiesAtRow(project, 3);
        const std::size_t area = project.catalogue()->findRole(Role::FloorArea).value();
        VERIFY_RESULT(project.setFact(third.id, area, 2 * third.facts[area], {"measured anew", {}, {}, "", ""}));
        const auto again = valuer->value(project.property(third.id).value(), on(project, second));
        VERIFY_RESULT(again);
        VERIFY_RESULT(project.addValuation(*again));
        const auto newest = readYearChange(project, Date(1996, 1, 1), second, Progress::none());
        VERIFY_RESULT(newest);
        QCOMPARE(newest->study.all.after, again->value());
    }

    void anInterruptedRunDoesNotCount() {
        auto project = Project::open(copied("interrupted.gpkg")).value();
        const auto valuer = valuerOf(project);
        VERIFY_RESULT(runValuationsOf(project, *valuer, on(project, second), {1, 2}, Progress::none()));
        StopHalfway half;
        QVERIFY(!runValuations(project, *valuer, on(project, first), half));
        const auto days = valuedDays(project).value();
        QCOMPARE(days.size(), std::size_t{1});
        for (const ValuedDay& day : days) QVERIFY(day.date == second);
        QVERIFY(valuesOfTwoDates(project)->isRecorded);   // the county's, in place of those of the interrupted run
    }

    void whatWasRecordedIsComparedAndNotExplained() {
        auto project = Project::open(copied("recorded.gpkg")).value();
        VERIFY_RESULT(runValuations(project, *valuerOf(project), on(project, second), Progress::none()));
        const auto reading = readYearChange(project, yearBeforeDay(second), second, Progress::none());
        VERIFY_RESULT(reading);
        const std::size_t recorded = project.catalogue()->findRole(Role::PreviousValue).value();
        std::int64_t cents = 0;
        std::size_t known = 0;
        const auto dwellings = project.properties().value();
        for (const Property& dwelling : dwellings)
            if (dwelling.facts[recorded] > 0) {
                cents += std::llround(100 * dwelling.facts[recorded]);
                ++known;
            }
        QCOMPARE(reading->recorded, known);
        const auto two = valuesOfTwoDates(project);
        VERIFY_RESULT(two);
        QVERIFY(two->isRecorded && !two->areOfOneModel && two->from == yearBeforeDay(second));
        QCOMPARE(two->values.size(), known);
        std::int64_t before = 0;
        for (const TwoValues& one : two->values) before += std::llround(100 * one.before);
        QCOMPARE(before, cents);
        QCOMPARE(reading->onlyAfter, m_count - known);
        QCOMPARE(reading->study.all.before.cents(), cents);
        QCOMPARE(reading->study.explained.n, std::size_t{0});
        QVERIFY(reading->study.parts.empty());
        QVERIFY(reading->study.spread.n > 0);
        for (const ChangeOutlier& outlier : reading->study.outliers) QVERIFY(!outlier.cause);
    }

    void aYearBeforeALeapDayIsTheLastOfFebruary() {
        QVERIFY(yearBeforeDay(Date(2024, 2, 29)) == Date(2023, 2, 28));
        QVERIFY(yearBeforeDay(Date(2025, 1, 1)) == Date(2024, 1, 1));
    }

private:
    std::filesystem::path copied(const std::string& name) const {
        std::filesystem::copy_file(m_folder / "p.gpkg", m_folder / name);
        return m_folder / name;
    }
    static Property propertiesAtRow(const Project& project, std::int64_t row) {
        SQLite::Database database(project.file());
        SQLite::Statement query(database, "SELECT property_id FROM properties WHERE fid = ?");
        query.bind(1, row);
        query.executeStep();
        return project.property(query.getColumn(0).getString()).value();
    }

    TestFolder m_folder;
    std::size_t m_count = 0;
};

QTEST_APPLESS_MAIN(YearChangeRunTest)
#include "year_change_run_test.moc"
