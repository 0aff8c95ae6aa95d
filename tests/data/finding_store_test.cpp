#include "data/check_settings.h"
#include "data/finding_store.h"
#include "data/sale_screening.h"

#include <QtTest>
#include <algorithm>

#include "data/geopackage.h"
#include "data/project_impl.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const Date today(2026, 11, 25);

/// Dwellings of which 101 and 103 are impossible: 8 m², and a build year of 2190.
const char* const someDwellings =
    "id,street,house_number,postcode,city,floor_area,build_year,type,plot_area\n"
    "051800000100,Dorpsstraat,14,1234 AB,Voorbeeldstad,120,1975,tussenwoning,140\n"
    "051800000101,Dorpsstraat,16,1234 AB,Voorbeeldstad,8,1975,hoekwoning,200\n"
    "051800000102,Dorpsstraat,18,1234 AB,Voorbeeldstad,110,1975,tussenwoning,140\n"
    "051800000103,Dorpsstraat,20,1234 AB,Voorbeeldstad,110,2090,tussenwoning,140\n";

}  // namespace

class FindingStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        const auto file = m_folder->write("p.csv", someDwellings);
        VERIFY_RESULT(importFile(*m_project, {file, ImportKind::Properties, {}, {}}, Progress::none()));
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void aCheckKeepsWhatItFoundInOneTransactionWithOneAuditRow() {
        const auto before = m_project->auditLog().entries()->size();
        QVERIFY(!lastCheck(*m_project)->has_value());
        const CheckRun run = check();
        QCOMPARE(run.number, 1);
        QCOMPARE(run.findings, 2U);
        QCOMPARE(run.fresh, 2U);
        QCOMPARE(m_project->auditLog().entries()->size(), before + 1);
        QCOMPARE(m_project->auditLog().entries()->back().action, std::string("check"));
        VERIFY_RESULT(m_project->auditLog().verify());
        const auto kept = findings(*m_project, {}).value();
        QCOMPARE(kept.size(), 2U);
        QVERIFY2(kept[0].finding.rule == CheckRule::BuildYearImplausible, "errors come first");
        QCOMPARE(kept[1].subjectTitle, std::string("Dorpsstraat 16, 1234 AB Voorbeeldstad"));
        QCOMPARE(kept[1].finding.argument("value"), std::string("8"));
        QVERIFY(kept[1].state() == FindingState::Open);
        const auto last = lastCheck(*m_project).value();
        QVERIFY(last.has_value() && last->isCurrent && last->findings == 2);
    }

    void nothingIsChangedByAChecking() {
        const auto before = m_project->properties().value();
        check();
        const auto after = m_project->properties().value();
        for (std::size_t i = 0; i < before.size(); ++i) QVERIFY(before[i].facts == after[i].facts);
    }

    void decisionsHoldAsLongAsTheFactsAreTheSame() {
        check();
        const StoredFinding small = of(CheckRule::FloorAreaImplausible);
        VERIFY_RESULT(decideFinding(*m_project, small.finding.key, FindingState::Accepted, "tiny house"));
        check();
        const StoredFinding again = of(CheckRule::FloorAreaImplausible);
        QCOMPARE(again.finding.key, small.finding.key);
        QCOMPARE(again.firstSeen, small.firstSeen);
        QVERIFY(again.state() == FindingState::Accepted);
        QCOMPARE(again.decision->note, std::string("tiny house"));

        VERIFY_RESULT(screenSales(*m_project, {}, Progress::none()));
        QVERIFY2(lastCheck(*m_project).value()->isCurrent, "the checks do not look at whether a sale counts");
        setArea(9);   // another fact: the decision was about eight
        QVERIFY(!lastCheck(*m_project).value()->isCurrent);
        const CheckRun run = check();
        QCOMPARE(run.fresh, 1U);
        QCOMPARE(run.gone, 1U);
        QVERIFY(of(CheckRule::FloorAreaImplausible).state() == FindingState::Open);
        setArea(8);
        check();
        QVERIFY(of(CheckRule::FloorAreaImplausible).state() == FindingState::Accepted);
    }

    void limitsAreTheProjectsAndOtherOnesOutdateACheck() {
        check();
        CheckSettings settings = checkSettings(*m_project).value();
        QVERIFY(settings == CheckSettings());
        VERIFY_RESULT(setCheckSettings(*m_project, settings));
        QVERIFY2(lastCheck(*m_project).value()->isCurrent, "the same limits again");
        QVERIFY(setLimit(settings, "smallest_floor_area", "5"));
        VERIFY_RESULT(setCheckSettings(*m_project, settings));
        QVERIFY(!lastCheck(*m_project).value()->isCurrent);
        QVERIFY(checkSettings(*m_project).value() == settings);
        check();
        FindingFilter small;
        small.rule = CheckRule::FloorAreaImplausible;
        QVERIFY(findings(*m_project, small)->empty());
        QVERIFY(lastCheck(*m_project).value()->isCurrent);
        for (const char* wrong : {"-1", "nan", "inf", "1e", "5,5"}) QVERIFY(!setLimit(settings, "surprise", wrong));
        QVERIFY(!setLimit(settings, "first_build_year", "1000.5"));
        QVERIFY(!setLimit(settings, "nothing", "1"));
        for (const auto& [name, value] : namedLimits(settings)) QVERIFY2(setLimit(settings, name, value), name.c_str());
        QVERIFY(setLimit(settings, "smallest_floor_area", ""));
        QVERIFY(settings == CheckSettings());
    }

    void aDecisionIsAppendedAndLogged() {
        check();
        const std::string key = of(CheckRule::BuildYearImplausible).finding.key;
        VERIFY_RESULT(decideFinding(*m_project, key, FindingState::Noted, "asked the archive"));
        VERIFY_RESULT(decideFinding(*m_project, key, FindingState::Resolved, ""));
        VERIFY_RESULT(decideFinding(*m_project, key, FindingState::Open, "not resolved after all"));
        const auto decisions = decisionsAbout(*m_project, key).value();
        QCOMPARE(decisions.size(), 3U);
        QCOMPARE(decisions[0].note, std::string("asked the archive"));
        QVERIFY(decisions[1].state == FindingState::Resolved);
        QVERIFY(findingOf(*m_project, key)->state() == FindingState::Open);
        const AuditEntry entry = m_project->auditLog().entries()->back();
        QCOMPARE(entry.action, std::string("decide_finding"));
        QCOMPARE(entry.reason, std::string("not resolved after all"));
    }

    void acceptingNeedsAReason() {
        check();
        const std::string key = of(CheckRule::BuildYearImplausible).finding.key;
        for (const FindingState state : {FindingState::Accepted, FindingState::Noted}) {
            const auto refused = decideFinding(*m_project, key, state, "  \n");
            QVERIFY(!refused && refused.error().code == ErrorCode::ReasonMissing);
        }
        const auto unknown = decideFinding(*m_project, "0123456789", FindingState::Resolved, "");
        QVERIFY(!unknown && unknown.error().code == ErrorCode::UnknownFinding);
        QVERIFY(decisionsAbout(*m_project, key)->empty());
    }

    void manyAreDecidedInOneTransactionOrNone() {
        check();
        const std::string a = of(CheckRule::BuildYearImplausible).finding.key;
        const std::string b = of(CheckRule::FloorAreaImplausible).finding.key;
        QVERIFY(!decideFindings(*m_project, {a, b, "unknown"}, FindingState::Accepted, "both"));
        QVERIFY(findingOf(*m_project, a)->state() == FindingState::Open);
        const auto before = m_project->auditLog().entries()->size();
        VERIFY_RESULT(decideFindings(*m_project, {a, b}, FindingState::Accepted, "both"));
        QCOMPARE(m_project->auditLog().entries()->size(), before + 1);
        QVERIFY(findingOf(*m_project, b)->state() == FindingState::Accepted);
    }

    void findingsAreFilteredPagedAndCounted() {
        check();
        VERIFY_RESULT(decideFinding(*m_project, of(CheckRule::FloorAreaImplausible).finding.key, FindingState::Resolved, ""));
        FindingFilter filter;
        filter.state = FindingState::Open;
        QCOMPARE(findings(*m_project, filter)->size(), 1U);
        FindingCounts counts = findingCounts(*m_project, filter).value();
        QCOMPARE(counts.matching, 1U);
        QCOMPARE(counts.byState.at(FindingState::Open), 1U);
        QCOMPARE(counts.byState.at(FindingState::Resolved), 1U);
        QCOMPARE(counts.byRule.size(), 1U);
        filter = {};
        filter.severity = Severity::Warning;
        counts = findingCounts(*m_project, filter).value();
        QCOMPARE(counts.matching, 1U);
        QCOMPARE(counts.bySeverity.at(Severity::Error), 1U);
        filter = {};
        filter.text = "DORPSSTRAAT 20";
        QCOMPARE(findings(*m_project, filter)->size(), 1U);
        filter.text = "100%";
        QVERIFY(findings(*m_project, filter)->empty());
        filter = {};
        filter.limit = 1;
        filter.offset = 1;
        QCOMPARE(findings(*m_project, filter)->size(), 1U);
        filter.offset = 2;
        QVERIFY(findings(*m_project, filter)->empty());
        filter = {};
        filter.subjectId = "051800000103";
        QVERIFY(findings(*m_project, filter)->front().finding.rule == CheckRule::BuildYearImplausible);
    }

    void partsAreasAndTheBagAreCompared() {
        SQLite::Database& file = m_project->impl().database;
        file.exec("UPDATE properties SET bag_object = '0518010000000001', geom = NULL WHERE property_id = '051800000100'");
        file.exec("INSERT INTO bag_objects VALUES ('0518010000000001','0518100000000001',1931,120,'woonfunctie',"
                  "'Verblijfsobject in gebruik','','','','',NULL,NULL,NULL)");
        file.exec("INSERT INTO property_parts (property_id, position, kind, area) VALUES ('051800000100', 1, 'woonruimte', 100),"
                  " ('051800000100', 2, 'aanbouw', 12)");
        check();
        QCOMPARE(of(CheckRule::RegisterBuildYear).finding.argument("register"), std::string("1931"));
        QCOMPARE(of(CheckRule::FloorAreaNotParts).finding.argument("parts"), std::string("112"));
    }

    void dwellingsOutsideTheMunicipalityAreFound() {
        SQLite::Database& file = m_project->impl().database;
        const auto place = [&](const char* id, double x, double y) {
            SQLite::Statement update(file, "UPDATE properties SET geom = ? WHERE property_id = ?");
            const std::string blob = pointBlob({x, y}, 28992);
            update.bind(1, blob.data(), static_cast<int>(blob.size()));
            update.bind(2, id);
            update.exec();
        };
        place("051800000100", 80'500, 455'500);
        place("051800000102", 90'500, 455'500);
        // A square kilometre from (80000, 455000), as ST_AsBinary has it, with the header of a GeoPackage.
        file.exec("INSERT INTO areas (kind, code, geom) VALUES ('municipality', 'GM0518', x'"
                  "4750000140710000" "0106000000" "01000000" "0103000000" "01000000" "05000000"
                  "000000000088F340" "0000000060C51B41"
                  "0000000080C6F340" "0000000060C51B41"
                  "0000000080C6F340" "0000000000D51B41"
                  "000000000088F340" "0000000000D51B41"
                  "000000000088F340" "0000000060C51B41"
                  "')");
        check();
        QCOMPARE(of(CheckRule::OutsideMunicipality).finding.subjectId, std::string("051800000102"));
        FindingFilter filter;
        filter.rule = CheckRule::OutsideMunicipality;
        QCOMPARE(findings(*m_project, filter)->size(), 1U);
    }

    void aCancelledCheckLeavesTheFormerOne() {
        check();
        class Cancelled final : public Progress {
        public:
            void report(double fraction, std::string_view) override { m_fraction = fraction; }
            [[nodiscard]] bool isCancelled() const override { return m_fraction >= 0.8; }

        private:
            double m_fraction = 0;
        } progress;
        setArea(120);
        const auto run = runChecks(*m_project, progress, {}, 1, today);
        QVERIFY(!run && run.error().code == ErrorCode::Cancelled);
        QCOMPARE(findings(*m_project, {})->size(), 2U);
        QCOMPARE(lastCheck(*m_project).value()->number, 1);
    }

private:
    CheckRun check() { return runChecks(*m_project, Progress::none(), {}, 1, today).value(); }
    StoredFinding of(CheckRule rule) {
        FindingFilter filter;
        filter.rule = rule;
        return findings(*m_project, filter).value().at(0);
    }
    void setArea(double area) {
        VERIFY_RESULT(m_project->setFact("051800000101", *m_project->catalogue()->find("floor_area"), area,
                                         {"owner", std::nullopt, std::nullopt, "visit", "measured"}));
    }
    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_APPLESS_MAIN(FindingStoreTest)
#include "finding_store_test.moc"
