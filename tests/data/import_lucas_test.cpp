#include <QElapsedTimer>
#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

/// The bundled real data. Expected figures were counted in the CSV with awk and with Python's csv module.
class ImportLucasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto created = Project::create(m_folder / "lucas.gpkg", lucasCounty());
        VERIFY_RESULT(created);
        m_project = std::make_unique<Project>(std::move(*created));
        const auto mapping =
            readMapping(std::filesystem::path(HERLEID_RESOURCES_DIR) / "demo/lucas_county_mapping.json");
        VERIFY_RESULT(mapping);
        ImportRequest request;
        request.file = std::filesystem::path(HERLEID_RESOURCES_DIR) / "demo/lucas_county_sales.csv";
        request.mapping = *mapping;
        QElapsedTimer timer;
        timer.start();
        auto report = importFile(*m_project, request, Progress::none());
        VERIFY_RESULT(report);
        qInfo("imported %lld of %lld rows in %lld ms", static_cast<long long>(report->accepted),
              static_cast<long long>(report->rows), static_cast<long long>(timer.elapsed()));
        m_report = *report;
    }

    void everyRowIsAccepted() {
        QCOMPARE(m_report.rows, 25'357);
        QCOMPARE(m_report.accepted, 25'357);
        QVERIFY(m_report.problems.empty());
        QCOMPARE(m_project->saleCount().value(), 25'357);
        QCOMPARE(m_project->propertyCount().value(), 25'357);
    }

    void theFirstSaleIsAsInTheFile() {
        const auto sales = m_project->salesOf("1");
        VERIFY_RESULT(sales);
        QCOMPARE(sales->size(), 1U);
        const Sale& sale = sales->front();
        const FeatureCatalogue& catalogue = *m_project->catalogue();
        const auto fact = [&](const char* name) {
            const auto feature = *catalogue.find(name);
            return plainText(catalogue[feature], sale.facts[feature]);
        };
        QCOMPARE(sale.date.iso(), std::string("1996-04-23"));
        QCOMPARE(sale.price.cents(), 30'300'000);
        QCOMPARE(fact("living_area"), std::string("3273"));
        QCOMPARE(fact("wall"), std::string("partbrk"));
        QCOMPARE(fact("storeys"), std::string("one+half"));
        QCOMPARE(fact("frontage"), std::string("177"));
        QCOMPARE(fact("depth"), std::string());  // 0 means unknown
    }

    void readsAllSalesQuickly() {
        QElapsedTimer timer;
        timer.start();
        const auto sales = m_project->sales();
        VERIFY_RESULT(sales);
        qInfo("read %zu sales in %lld ms", sales->sales.size(), static_cast<long long>(timer.elapsed()));
        QCOMPARE(sales->sales.size(), 25'357U);
        const auto depth = *sales->catalogue->find("depth");
        QCOMPARE(std::count_if(sales->sales.begin(), sales->sales.end(),
                               [&](const Sale& sale) { return !sale.facts.has(depth); }),
                 3'878);
        QVERIFY(std::is_sorted(sales->sales.begin(), sales->sales.end(), [](const Sale& a, const Sale& b) {
            return std::pair(a.date, a.id) < std::pair(b.date, b.id);
        }));
    }

private:
    TestFolder m_folder;
    std::unique_ptr<Project> m_project;
    ImportReport m_report;
};

QTEST_APPLESS_MAIN(ImportLucasTest)
#include "import_lucas_test.moc"
