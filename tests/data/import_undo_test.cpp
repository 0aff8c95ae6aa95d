#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include "data/import_undo.h"
#include "tests/data/project_digest.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const std::string dwellingsFile =
    "id,street,house_number,postcode,city,x,y,floor_area,build_year,type\n"
    "P1,Dorpsstraat,14,1234 AB,Voorbeeldstad,155000,463000,120,1987,tussenwoning\n"
    "P2,Dorpsstraat,16,1234 AB,Voorbeeldstad,155010.25,463000.5,90.3,1987,hoekwoning\n";
const std::string changedDwellings =
    "id,street,house_number,postcode,city,x,y,floor_area,build_year,type,grade\n"
    "P1,Kerkstraat,14,1234 AB,Voorbeeldstad,156000,464000,118.123456789,1987,villa,9\n"
    "P3,Dorpsstraat,20,1234 AB,Voorbeeldstad,155020,463000,100,,,\n";
const std::string salesFile =
    "sale_id,property_id,sale_date,price,floor_area,x,y\n"
    "S1,P9,2023-05-14,400000,121,155100,463100\n"
    "S2,P2,2024-02-01,310000.50,90.5,155010,463000\n";
const std::string laterSales =
    "sale_id,property_id,sale_date,price,floor_area,x,y\n"
    "S3,P9,2024-06-01,420000,125,155100,463100\n";

}  // namespace

/// Whole imports taken back: what the project holds is then as it was before, but for the audit log.
class ImportUndoTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void undoingInReverseOrderGoesBackThroughEveryState() {
        std::vector<std::string> states{state()};
        for (const auto& [text, kind] : {std::pair{dwellingsFile, ImportKind::Properties},
                                         {salesFile, ImportKind::Sales},
                                         {changedDwellings, ImportKind::Properties},
                                         {laterSales, ImportKind::Sales}}) {
            take(text, kind);
            states.push_back(state());
        }
        for (std::int64_t number = 4; number >= 1; --number) {
            VERIFY_RESULT(undo(number));
            QCOMPARE(state(), states[static_cast<std::size_t>(number) - 1]);
        }
        QCOMPARE(m_project->auditLog().verify().value(), 9);
        QCOMPARE(m_project->auditLog().entries()->back().reason, std::string("wrong file"));
    }

    void whatWasUndoneIsCountedAndTheNumberNotUsedAgain() {
        take(dwellingsFile, ImportKind::Properties);
        take(changedDwellings, ImportKind::Properties);
        const auto undone = undo(2);
        VERIFY_RESULT(undone);
        QCOMPARE(undone->properties, 1);
        QCOMPARE(undone->restored, 1);
        QCOMPARE(undone->sales, 0);
        QVERIFY(m_project->imports()->at(1).isUndone);
        QVERIFY(!m_project->imports()->at(0).isUndone);
        QCOMPARE(take(changedDwellings, ImportKind::Properties).number, 3);
        const auto& catalogue = *m_project->catalogue();
        QVERIFY(catalogue[*catalogue.find("type")].levelOf("villa"));  // the catalogue keeps what it has gained
    }

    void theUndoneFactsAreInTheHistory() {
        take(dwellingsFile, ImportKind::Properties);
        take(changedDwellings, ImportKind::Properties);
        VERIFY_RESULT(undo(2));
        SQLite::Database file(*m_folder / "p.gpkg");
        QCOMPARE(file.execAndGet("SELECT group_concat(value, ' ') FROM fact_history WHERE feature = 'floor_area'")
                     .getString(),
                 std::string("120 118.123456789"));
    }

    void addressesAreFoundAgain() {
        take(dwellingsFile, ImportKind::Properties);
        take(changedDwellings, ImportKind::Properties);
        QCOMPARE(m_project->search("kerkstraat", 5)->size(), std::size_t{1});
        VERIFY_RESULT(undo(2));
        QCOMPARE(m_project->search("kerkstraat", 5)->size(), std::size_t{0});
        QCOMPARE(m_project->search("dorpsstraat", 5)->size(), std::size_t{2});
    }

    void aFactThatAPersonSetSinceStays() {
        take(dwellingsFile, ImportKind::Properties);
        take(changedDwellings, ImportKind::Properties);
        const auto area = *m_project->catalogue()->find("floor_area");
        const Provenance owner{"eigenaar", Date(2026, 3, 1), {}, "photo", "bezwaar"};
        VERIFY_RESULT(m_project->setFact("P1", area, 111, owner));
        VERIFY_RESULT(undo(2));
        const Property property = m_project->property("P1").value();
        QCOMPARE(property.facts[area], 111.0);
        QVERIFY(property.provenanceOf(area) == owner);
        QCOMPARE(property.address.street, std::string("Dorpsstraat"));
    }

    void anImportIsRefusedWhileSomethingHangsOnIt() {
        take(dwellingsFile, ImportKind::Properties);
        take(salesFile, ImportKind::Sales);
        take(changedDwellings, ImportKind::Properties);
        take(laterSales, ImportKind::Sales);
        const auto reasons = [&](std::int64_t number) {
            const auto refused = canUndoImport(*m_project, number);
            if (refused) return std::string("undoable");
            const Error& error = refused.error();
            return error.argument("reason") + " " + error.argument("other") + " " + error.argument("subject");
        };
        QCOMPARE(reasons(1), std::string("later_import 3 P1"));
        QCOMPARE(reasons(2), std::string("later_import 4 P9"));  // its facts are those at S3 now
        QCOMPARE(reasons(3), std::string("undoable"));           // import 4 touched other rows
        VERIFY_RESULT(undo(3));
        QCOMPARE(reasons(3), std::string("undone  "));
        QCOMPARE(reasons(1), std::string("sale S2 P2"));
        QCOMPARE(canUndoImport(*m_project, 9).error().code, ErrorCode::UnknownImport);
        VERIFY_RESULT(undo(4));
        VERIFY_RESULT(undo(2));
        const auto year = *m_project->catalogue()->find("build_year");
        VERIFY_RESULT(m_project->setFact("P2", year, 1990, {"eigenaar", {}, {}, "visit", "bezwaar"}));
        QCOMPARE(reasons(1), std::string("fact build_year P2"));
        const std::string before = state();
        QVERIFY(!undo(1));
        QCOMPARE(state(), before);
    }

    void anImportOfAnEarlierVersionIsRefused() {
        take(dwellingsFile, ImportKind::Properties);
        SQLite::Database(*m_folder / "p.gpkg", SQLite::OPEN_READWRITE).exec("UPDATE imports SET header = ''");
        QCOMPARE(canUndoImport(*m_project, 1).error().argument("reason"), std::string("older_version"));
    }

    void manyRowsAreUndoneWithANewIndex() {
        take(dwellingsFile, ImportKind::Properties);
        const std::string before = state();
        std::string text = "sale_id,sale_date,price,x,y,street\n";
        for (int i = 0; i < 12'000; ++i)
            text += "L" + std::to_string(i) + ",2024-05-14,250000," + std::to_string(150000 + i) + ",460000,Laan\n";
        take(text, ImportKind::Sales);
        const auto undone = undo(2);
        VERIFY_RESULT(undone);
        QCOMPARE(undone->sales, 12'000);
        QCOMPARE(undone->properties, 12'000);
        QCOMPARE(state(), before);
        take(text, ImportKind::Sales);  // the triggers and indices work as before
        QCOMPARE(m_project->search("laan", 50)->size(), std::size_t{50});
    }

    void cancellingLeavesEverythingAsItWas() {
        take(dwellingsFile, ImportKind::Properties);
        class Cancelled final : public Progress {
        public:
            void report(double, std::string_view) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } cancelled;
        const std::string before = state();
        const auto stopped = undoImport(*m_project, 1, "", cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(state(), before);
        QCOMPARE(m_project->auditLog().verify().value(), 2);
    }

private:
    ImportReport take(const std::string& text, ImportKind kind) {
        const auto file = m_folder->write("f" + std::to_string(++m_files) + ".csv", text);
        return importFile(*m_project, {file, kind, {}, {}}, Progress::none()).value();
    }
    Result<ImportUndo> undo(std::int64_t number) {
        return undoImport(*m_project, number, "wrong file", Progress::none());
    }
    std::string state() { return projectDigest(*m_folder / "p.gpkg"); }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
    int m_files = 0;
};

QTEST_APPLESS_MAIN(ImportUndoTest)
#include "import_undo_test.moc"
