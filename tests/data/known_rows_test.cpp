#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const std::string dwellingsFile =
    "id,street,house_number,postcode,city,x,y,floor_area,build_year,type\n"
    "P1,Dorpsstraat,14,1234 AB,Voorbeeldstad,155000,463000,120,1987,tussenwoning\n"
    "P2,Dorpsstraat,16,1234 AB,Voorbeeldstad,155010.25,463000.5,90.5,1987,hoekwoning\n"
    "P3,Dorpsstraat,18,1234 AB,Voorbeeldstad,155020,463000,100,,\n";

const std::string salesFile =
    "sale_id,property_id,sale_date,price,floor_area,maintenance\n"
    "S1,P1,2023-05-14,400000,120,3\n"
    "S2,P2,2024-02-01,310000.50,90.5,4\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

/// Rows whose identifier the project has already, and what is missing in a later file; in the preview as in the import.
class KnownRowsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        VERIFY_RESULT(importFile(*m_project, request(dwellingsFile, ImportKind::Properties), Progress::none()));
        VERIFY_RESULT(importFile(*m_project, request(salesFile, ImportKind::Sales), Progress::none()));
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void theSameFileAgainChangesNothing() {
        for (const auto& [text, kind] : {std::pair{dwellingsFile, ImportKind::Properties},
                                         {salesFile, ImportKind::Sales}}) {
            const std::string before = digest();
            const auto report = previewed(request(text, kind));
            QCOMPARE(report.accepted, 0);
            QCOMPARE(report.unchanged, report.rows);
            QCOMPARE(report.disappeared, 0);
            QVERIFY(report.problems.empty());
            QCOMPARE(digest(), before);
        }
        QCOMPARE(count("import_before"), 0);
        QCOMPARE(count("fact_history"), 0);
    }

    void aChangedDwellingIsUpdatedAndItsFormerFactKept() {
        const auto report =
            previewed(request(replaced(dwellingsFile, "120,1987", "118,1987"), ImportKind::Properties));
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(fact("P1", "floor_area"), std::string("118"));
        QCOMPARE(text("SELECT group_concat(value || ' ' || import_number || ' ' || (who <> '')) FROM fact_history"),
                 std::string("120 3 1"));
        QCOMPARE(text("SELECT group_concat(layer || ' ' || key) FROM import_before"), std::string("properties P1"));
    }

    void whatAPersonSetIsKeptAndListed() {
        const auto area = *m_project->catalogue()->find("floor_area");
        VERIFY_RESULT(m_project->setFact("P1", area, 111, {"eigenaar", Date(2026, 3, 1), {}, "photo", "bezwaar"}));
        const auto report = previewed(
            request(replaced(replaced(dwellingsFile, "120,1987", "118,1988"), "90.5,1987", "90.5,1990"),
                    ImportKind::Properties));
        QCOMPARE(report.accepted, 2);
        QCOMPARE(report.keptByHand, 1);
        QCOMPARE(report.keptFacts.at(0).propertyId, std::string("P1"));
        QCOMPARE(report.keptFacts.at(0).kept, std::string("111"));
        QCOMPARE(report.keptFacts.at(0).inFile, std::string("118"));
        QCOMPARE(fact("P1", "floor_area"), std::string("111"));
        QCOMPARE(fact("P1", "build_year"), std::string("1988"));
        QCOMPARE(m_project->property("P1")->provenanceOf(area).source, std::string("eigenaar"));
    }

    void aDifferentSaleIsRejectedWithTheFirstDifference() {
        const auto report = previewed(request(replaced(salesFile, "400000", "410000"), ImportKind::Sales));
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.problems.size(), std::size_t{1});
        const RowProblem& problem = report.problems.front();
        QCOMPARE(problem.code, RowProblemCode::DiffersFromProject);
        QCOMPARE(problem.row, 2);
        QCOMPARE(problem.column, std::string("price"));
        QCOMPARE(problem.value, std::string("410000.00"));
        QCOMPARE(problem.detail, std::string("400000.00"));
        QCOMPARE(problem.text, std::string("S1,P1,2023-05-14,410000,120,3"));
        QCOMPARE(m_project->salesOf("P1")->at(0).price.cents(), 40'000'000);
    }

    void aSaleIsChangedWhereThatIsAsked() {
        auto changing = request(replaced(salesFile, "400000,120,3", "410000,120,5"), ImportKind::Sales);
        changing.known = KnownRows::Update;
        const auto report = previewed(changing);
        QCOMPARE(report.updatedSales, 1);
        QCOMPARE(report.newSales, 0);
        const Sale sale = m_project->salesOf("P1")->at(0);
        QCOMPARE(sale.price.cents(), 41'000'000);
        QCOMPARE(text("SELECT maintenance || import_number || import_row FROM sales WHERE sale_id = 'S1'"),
                 std::string("522"));  // by import 2, from its row 2
        QCOMPARE(text("SELECT group_concat(layer || ' ' || key) FROM import_before"), std::string("sales S1"));
    }

    void knownRowsCanBeLeftAloneOrRefused() {
        auto other = request(replaced(dwellingsFile, "120,1987", "118,1987"), ImportKind::Properties);
        other.known = KnownRows::Keep;
        QCOMPARE(previewed(other).kept, 1);
        other.known = KnownRows::Reject;
        const auto report = previewed(other);
        QCOMPARE(report.problems.at(0).column, std::string("floor_area"));
        QCOMPARE(fact("P1", "floor_area"), std::string("120"));
    }

    void whatALaterFileLacksIsListedAndStays() {
        const std::string fewer = dwellingsFile.substr(0, dwellingsFile.find("P2"));
        const auto report = previewed(request(fewer, ImportKind::Properties));
        QCOMPARE(report.disappeared, 2);
        QVERIFY((report.disappearedIds == std::vector<std::string>{"P2", "P3"}));
        QCOMPARE(m_project->propertyCount().value(), 3);
    }

    void anUnreadableRowHasNotDisappeared() {
        const auto report = previewed(request(replaced(salesFile, "400000", "veel"), ImportKind::Sales));
        QCOMPARE(report.problems.size(), std::size_t{1});
        QCOMPARE(report.disappeared, 0);
    }

    void aGoodRowAfterAnUnreadableOneOfTheSameSaleIsTaken() {
        const auto report = previewed(request("sale_id,sale_date,price\nS7,2024-01-01,veel\nS7,2024-01-01,200000\n",
                                              ImportKind::Sales));
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.problems.size(), std::size_t{1});
        QCOMPARE(report.problems.front().row, 2);
    }

    void aDwellingKnownFromItsSaleIsTakenOverByAFileThatSaysTheSame() {
        const std::string sale = "sale_id,sale_date,price,floor_area\nS9,2024-03-01,250000,75\n";
        VERIFY_RESULT(importFile(*m_project, request(sale, ImportKind::Sales), Progress::none()));
        QVERIFY(!text("SELECT facts_sale FROM properties WHERE property_id = 'S9'").empty());
        const auto report = previewed(request("id,floor_area\nS9,75\n", ImportKind::Properties));
        QCOMPARE(report.updated, 1);
        QCOMPARE(text("SELECT count(*) FROM properties WHERE property_id = 'S9' AND facts_sale IS NULL"),
                 std::string("1"));
    }

    void theHeaderOfAnImportIsKept() {
        QCOMPARE(text("SELECT header FROM imports WHERE number = 2"),
                 std::string(R"(["sale_id","property_id","sale_date","price","floor_area","maintenance"])"));
    }

private:
    ImportRequest request(const std::string& text, ImportKind kind) {
        return {m_folder->write("f" + std::to_string(++m_files) + ".csv", text), kind, {}, {}};
    }
    /// What the import reports, after the preview was found to tell the same without writing anything. Where no row
    /// is accepted the import fails; the preview is what counts then.
    ImportReport previewed(const ImportRequest& request) {
        const std::string before = digest();
        ImportReport preview = previewImport(*m_project, request, Progress::none()).value();
        if (digest() != before) throw std::logic_error("the preview wrote");
        const auto report = importFile(*m_project, request, Progress::none());
        if (!report) return preview;
        const auto figures = [](const ImportReport& r) {
            return std::vector<std::int64_t>{r.rows,      r.accepted,    r.newProperties, r.newSales,
                                             r.updated,   r.updatedSales, r.unchanged,    r.kept,
                                             r.keptByHand, r.disappeared, static_cast<std::int64_t>(r.problems.size())};
        };
        if (figures(*report) != figures(preview)) throw std::logic_error("preview and import differ");
        if (report->rows != report->accepted + report->unchanged + report->kept +
                                static_cast<std::int64_t>(report->problems.size()))
            throw std::logic_error("rows that nobody counted");
        return *report;
    }
    /// All contents of the layers.
    std::string digest() {
        return text("SELECT group_concat(p.property_id || quote(geom) || street || source || ifnull(floor_area, '') || "
                    "ifnull(build_year, '')) FROM properties p") +
               text("SELECT group_concat(sale_id || property_id || sale_date || price || ifnull(floor_area, '')) "
                    "FROM sales");
    }
    std::string text(const std::string& sql) {
        SQLite::Database database(*m_folder / "p.gpkg");
        return database.execAndGet(sql).getString();
    }
    int count(const std::string& table) { return std::stoi(text("SELECT count(*) FROM " + table)); }
    std::string fact(const std::string& id, const char* name) {
        const auto& catalogue = *m_project->catalogue();
        const auto feature = *catalogue.find(name);
        return plainText(catalogue[feature], m_project->property(id)->facts[feature]);
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
    int m_files = 0;
};

QTEST_APPLESS_MAIN(KnownRowsTest)
#include "known_rows_test.moc"
