#include "data/sale_exclusions.h"

#include <QtTest>
#include <numeric>

#include "data/sale_screening.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// Of "b" one euro was paid; "g" is an auction of one euro.
const char* const someSales =
    "sale_id,wozobjectnummer,sale_date,price,floor_area,build_year,type,circumstances\n"
    "a,051800000100,2024-01-10,300000,120,1975,tussenwoning,\n"
    "b,051800000101,2024-02-10,1,100,1975,tussenwoning,\n"
    "c,051800000102,2024-03-10,310000,110,1975,tussenwoning,\n"
    "d,051800000103,2024-04-10,320000,115,1980,tussenwoning,\n"
    "e,051800000104,2024-06-10,330000,115,1980,tussenwoning,\n"
    "f,051800000105,2024-07-10,325000,118,1981,tussenwoning,\n"
    "g,051800000106,2024-08-10,1,118,1981,tussenwoning,veiling\n";

std::size_t accountedFor(const SaleExclusions& found) {
    std::size_t sum = found.bySource;
    for (const auto& [reason, sales] : found.byRule) sum += sales;
    for (const DecidedSales& decided : found.excludedByPerson) sum += decided.sales;
    return sum;
}

}  // namespace

class SaleExclusionsTest : public QObject {
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

    void beforeAScreeningNothingIsExcluded() {
        const SaleExclusions found = saleExclusions(*m_project).value();
        QCOMPARE(found.sales, 7U);
        QCOMPARE(found.excluded, 0U);
        QCOMPARE(accountedFor(found), 0U);
    }

    void everyExcludedSaleCountsOnceByItsFirstReason() {
        VERIFY_RESULT(screenSales(*m_project, {}, Progress::none()));
        const SaleExclusions found = saleExclusions(*m_project).value();
        QCOMPARE(found.excluded, 2U);
        QCOMPARE(found.byRule, (std::map<ScreeningReason, std::size_t>{{ScreeningReason::Auction, 1}, {ScreeningReason::SymbolicPrice, 1}}));
        QCOMPARE(accountedFor(found), found.excluded);
        QCOMPARE(found.byPriceAlone(), restsOnPrice(ScreeningReason::SymbolicPrice) ? 1U : 0U);
    }

    void decisionsOfPersonsStandWithTheirReasonMostFirst() {
        VERIFY_RESULT(screenSales(*m_project, {}, Progress::none()));
        VERIFY_RESULT(decideSale(*m_project, "b", SaleDecision::Include, "typing error"));
        VERIFY_RESULT(decideSale(*m_project, "c", SaleDecision::Exclude, "neighbours"));
        for (const char* sale : {"d", "e"}) VERIFY_RESULT(decideSale(*m_project, sale, SaleDecision::Exclude, "with a business"));
        VERIFY_RESULT(decideSale(*m_project, "f", SaleDecision::Exclude, "doubt"));
        VERIFY_RESULT(decideSale(*m_project, "f", SaleDecision::Withdrawn, "no doubt"));
        const SaleExclusions found = saleExclusions(*m_project).value();
        QCOMPARE(found.excluded, 4U);
        QCOMPARE(found.excludedByPerson, (std::vector<DecidedSales>{{"with a business", 2}, {"neighbours", 1}}));
        QCOMPARE(found.includedByPerson, (std::vector<DecidedSales>{{"typing error", 1}}));
        QCOMPARE(found.byRule, (std::map<ScreeningReason, std::size_t>{{ScreeningReason::Auction, 1}}));
        QCOMPARE(accountedFor(found), found.excluded);
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_GUILESS_MAIN(SaleExclusionsTest)
#include "sale_exclusions_test.moc"
