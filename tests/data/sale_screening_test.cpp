#include "data/sale_screening.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include "data/project_impl.h"
#include "data/screening_json.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// Six sales; of "b" one euro was paid.
const char* const someSales =
    "sale_id,wozobjectnummer,sale_date,price,floor_area,build_year,type\n"
    "a,051800000100,2024-01-10,300000,120,1975,tussenwoning\n"
    "b,051800000101,2024-02-10,1,100,1975,tussenwoning\n"
    "c,051800000102,2024-03-10,310000,110,1975,tussenwoning\n"
    "d,051800000103,2024-04-10,320000,115,1980,tussenwoning\n"
    "e,051800000103,2024-06-10,330000,115,1980,tussenwoning\n"
    "f,051800000104,2024-07-10,325000,118,1981,tussenwoning\n";

}  // namespace

class SaleScreeningTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        const auto file = m_folder->write("s.csv", someSales);
        VERIFY_RESULT(importFile(*m_project, {file, ImportKind::Sales, {}, {}}, Progress::none()));
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void theOutcomeIsWhetherASaleIsAtArmsLength() {
        const auto before = m_project->auditLog().entries()->size();
        const ScreeningReport report = screen();
        QCOMPARE(report.sales, 6U);
        QCOMPARE(report.excluded, 1U);
        QCOMPARE(report.newlyExcluded, std::vector<std::string>{"b"});
        QCOMPARE(report.byReason.at(ScreeningReason::SymbolicPrice), 1U);
        QCOMPARE(report.flagged, 2U);   // d and e: one dwelling, two months
        QVERIFY(!isAtArmsLength("b"));
        QVERIFY(isAtArmsLength("d"));
        QCOMPARE(m_project->auditLog().entries()->size(), before + 1);
        QCOMPARE(m_project->auditLog().entries()->back().action, std::string("screen_sales"));
        const SaleScreening sale = screenedSale(*m_project, "b").value();
        QVERIFY(sale.isScreened && !sale.isIncluded && !sale.rulesInclude);
        QVERIFY(sale.remarks.at(0).reason == ScreeningReason::SymbolicPrice);
    }

    void aDryRunChangesNothing() {
        const auto before = m_project->auditLog().entries()->size();
        const auto report = previewScreening(*m_project, {}, Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->excluded, 1U);
        QVERIFY(isAtArmsLength("b"));
        QCOMPARE(m_project->auditLog().entries()->size(), before);
    }

    void aPersonsDecisionStandsAboveTheRules() {
        screen();
        VERIFY_RESULT(decideSale(*m_project, "b", SaleDecision::Include, "typing error in the deed, see note"));
        VERIFY_RESULT(decideSale(*m_project, "c", SaleDecision::Exclude, "neighbours sold to each other"));
        QVERIFY(isAtArmsLength("b"));
        QVERIFY(!isAtArmsLength("c"));
        const ScreeningReport again = screen();
        QCOMPARE(again.decided, 2U);
        QVERIFY(again.newlyExcluded.empty() && again.newlyIncluded.empty());
        QVERIFY(isAtArmsLength("b"));
        QVERIFY(!isAtArmsLength("c"));
        VERIFY_RESULT(decideSale(*m_project, "b", SaleDecision::Withdrawn, "it was one euro after all"));
        QVERIFY(!isAtArmsLength("b"));
        const SaleScreening sale = screenedSale(*m_project, "b").value();
        QCOMPARE(sale.decisions.size(), 2U);
        QCOMPARE(sale.decisions[0].reason, std::string("typing error in the deed, see note"));
        QVERIFY(!sale.decision().has_value());
        QCOMPARE(m_project->auditLog().entries()->back().action, std::string("decide_sale"));
        QCOMPARE(m_project->auditLog().entries()->back().reason, std::string("it was one euro after all"));
        VERIFY_RESULT(m_project->auditLog().verify());
    }

    void aDecisionNeedsAReasonAndASale() {
        const auto blank = decideSale(*m_project, "a", SaleDecision::Exclude, " ");
        QVERIFY(!blank && blank.error().code == ErrorCode::ReasonMissing);
        const auto unknown = decideSale(*m_project, "zz", SaleDecision::Exclude, "why");
        QVERIFY(!unknown && unknown.error().code == ErrorCode::UnknownSale);
        QVERIFY(isAtArmsLength("a"));
        QVERIFY(screenedSale(*m_project, "a")->decisions.empty());
    }

    void withdrawingBeforeAnyScreeningGivesBackWhatTheSourceSaid() {
        mark("f", false);
        VERIFY_RESULT(decideSale(*m_project, "f", SaleDecision::Include, "ordinary"));
        QVERIFY(isAtArmsLength("f"));
        QVERIFY(!screenedSale(*m_project, "f")->isScreened);
        VERIFY_RESULT(decideSale(*m_project, "f", SaleDecision::Withdrawn, "no"));
        QVERIFY(!isAtArmsLength("f"));
        screen();
        QVERIFY(screenedSale(*m_project, "f")->remarks.at(0).reason == ScreeningReason::RecordedNotMarket);
    }

    void theSourcesOwnMarkSurvivesScreeningsAndIsTakenUpWhenItChanges() {
        mark("f", false);
        QCOMPARE(screen().byReason.at(ScreeningReason::RecordedNotMarket), 1U);
        QCOMPARE(screen().byReason.at(ScreeningReason::RecordedNotMarket), 1U);
        mark("f", true);   // as an import does that knows better
        QCOMPARE(screen().byReason.count(ScreeningReason::RecordedNotMarket), 0U);
        QVERIFY(isAtArmsLength("f"));
    }

    void undoingAScreeningPutsBackWhatWasThere() {
        const ScreeningReport first = screen();
        ScreeningSettings strict;
        strict.first = Date(2024, 3, 1);
        const auto second = screenSales(*m_project, strict, Progress::none());
        VERIFY_RESULT(second);
        QVERIFY(!isAtArmsLength("a"));
        VERIFY_RESULT(decideSale(*m_project, "c", SaleDecision::Exclude, "decided since"));
        VERIFY_RESULT(undoScreening(*m_project, *second));
        QVERIFY(isAtArmsLength("a"));
        QVERIFY(!isAtArmsLength("b"));
        QVERIFY(!isAtArmsLength("c"));
        VERIFY_RESULT(undoScreening(*m_project, first));
        QVERIFY(isAtArmsLength("b"));
        QVERIFY(!screenedSale(*m_project, "b")->isScreened);
    }

    void salesAreFilteredPagedAndCounted() {
        screen();
        VERIFY_RESULT(decideSale(*m_project, "c", SaleDecision::Exclude, "circumstances [\"family\", told by phone"));
        const auto ids = [&](const ScreeningFilter& filter) {
            std::string found;
            const auto sales = screenedSales(*m_project, filter).value();
            for (const SaleScreening& sale : sales) found += sale.saleId;
            return found;
        };
        ScreeningFilter filter;
        QCOMPARE(ids(filter), std::string("abcdef"));
        filter.isIncluded = false;
        QCOMPARE(ids(filter), std::string("bc"));
        filter = {};
        filter.reason = ScreeningReason::ResoldSoon;
        QCOMPARE(ids(filter), std::string("de"));
        filter.reason = ScreeningReason::Family;
        QCOMPARE(ids(filter), std::string());
        filter = {};
        filter.hasRemarks = true;
        QCOMPARE(ids(filter), std::string("bde"));
        filter.hasRemarks = false;
        QCOMPARE(ids(filter), std::string("acf"));
        filter = {};
        filter.isDecided = true;
        QCOMPARE(ids(filter), std::string("c"));
        filter = {};
        filter.text = "0103";
        QCOMPARE(ids(filter), std::string("de"));
        filter = {};
        filter.limit = 2;
        filter.offset = 1;
        QCOMPARE(ids(filter), std::string("bc"));
        const ScreeningCounts counts = screeningCounts(*m_project, filter).value();
        QCOMPARE(counts.sales, 6U);
        QCOMPARE(counts.screened, 6U);
        QCOMPARE(counts.excluded, 2U);
        QCOMPARE(counts.flagged, 2U);
        QCOMPARE(counts.decided, 1U);
        QCOMPARE(counts.matching, 6U);
    }

    void withoutAModelNoneCanJudge() {
        ScreeningSettings settings;
        settings.usesModel = true;
        const auto report = screenSales(*m_project, settings, Progress::none());
        QVERIFY(!report && report.error().code == ErrorCode::NoModel);
    }

    void salesExcludedByTheirPriceAloneAreKnown() {
        SQLite::Database& file = m_project->impl().database;
        screen();
        QVERIFY(salesExcludedByPrice(*m_project)->empty());   // one euro is no price of a market
        SQLite::Statement change(file, "UPDATE sale_screenings SET is_included = 0, reasons = ? WHERE sale_id = 'a'");
        change.bind(1, writeScreening({false, true, {{ScreeningReason::PriceOutlier, true, {}}}}));
        change.exec();
        mark("a", false);
        QCOMPARE(salesExcludedByPrice(*m_project).value(), std::set<std::string>{"a"});
    }

    void settingsReadBackAndAreKept() {
        ScreeningSettings settings;
        settings.codes = {{"usability", "N", ScreeningReason::NotUsable}, {"transaction_code", "07", ScreeningReason::Auction}};
        settings.first = Date(2023, 1, 1);
        settings.resaleMonths = 3;
        settings.floorShare = 0.1;
        VERIFY_RESULT(screenSales(*m_project, settings, Progress::none()));
        QVERIFY(screeningSettings(*m_project).value() == settings);
        const auto file = m_folder->write("s.json", screeningSettingsJson(settings));
        QVERIFY(readScreeningSettings(file).value() == settings);
        QVERIFY(readScreeningSettings(m_folder->write("e.json", "{}")).value() == ScreeningSettings{});
    }

    void wrongSettingsAreRefusedByName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("an unknown member") << R"({"wrods": true})" << "wrods";
        QTest::newRow("an unknown field") << R"({"codes":[{"field":"price","code":"1","reason":"family"}]})" << "codes[0].field";
        QTest::newRow("an unknown reason") << R"({"codes":[{"field":"usability","code":"1","reason":"x"}]})" << "codes[0].reason";
        QTest::newRow("a negative share") << R"({"floor_share":-1})" << "floor_share";
        QTest::newRow("no date") << R"({"first":"1-1-2024"})" << "first";
    }
    void wrongSettingsAreRefusedByName() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const auto settings = readScreeningSettings(m_folder->write("s.json", text.toStdString()));
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::JsonField);
        QCOMPARE(settings.error().argument("field"), field.toStdString());
    }

private:
    ScreeningReport screen() { return screenSales(*m_project, {}, Progress::none()).value(); }
    bool isAtArmsLength(const std::string& id) { return screenedSale(*m_project, id)->isIncluded; }
    /// What an import of a source with such a mark leaves.
    void mark(const std::string& id, bool isArmsLength) {
        SQLite::Statement change(m_project->impl().database, "UPDATE sales SET arms_length = ? WHERE sale_id = ?");
        change.bind(1, isArmsLength ? 1 : 0);
        change.bind(2, id);
        change.exec();
    }
    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_APPLESS_MAIN(SaleScreeningTest)
#include "sale_screening_test.moc"
