#include <QtTest>
#include <map>

#include "data/area_store.h"
#include "data/file_inspection.h"
#include "data/row_problem_name.h"
#include "data/voorbeeldstad/town_files.h"
#include "data/voorbeeldstad/town_import.h"
#include "tests/data/project_in_folder.h"

namespace herleid {
namespace {

QString told(const std::map<std::string, std::int64_t>& reasons) {
    QStringList list;
    for (const auto& [reason, rows] : reasons) list << QString("%1 %2").arg(reason.c_str()).arg(rows);
    return list.join(", ");
}

}  // namespace

/// The spoilt files come in: rows read, accepted and rejected for each reason are those that were planted.
class TownImportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        TownFilesRequest request;
        request.plan.dwellings = 4000;
        request.plan.sales = 1500;
        auto files = writeTownFiles(m_folder.path(), request, Progress::none());
        VERIFY_RESULT(files);
        m_files = std::move(*files);
        auto created = Project::create(m_folder / "stad.gpkg", dwellings());
        VERIFY_RESULT(created);
        m_project = std::make_unique<Project>(std::move(*created));
    }

    void boundariesComeIn() {
        for (const TownImport& file : townImports()) {
            if (file.kind != ImportKind::Areas) continue;
            VERIFY_RESULT(importTownFile(*m_project, m_folder.path(), file, Progress::none()));
        }
        QCOMPARE(areas(*m_project, "municipality").value().size(), 1U);
        QCOMPARE(areas(*m_project, "district").value().size(), 8U);
        QCOMPARE(areas(*m_project, "neighbourhood").value().size(), 52U);
    }

    void whatTheFilesDoNotTellIsAsked_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"woningen.csv", "verkopen.csv"}) QTest::newRow(file) << file;
    }
    void whatTheFilesDoNotTellIsAsked() {
        QFETCH(QString, file);
        ImportRequest request;
        request.file = m_folder / file.toStdString();
        request.kind = file == "verkopen.csv" ? ImportKind::Sales : ImportKind::Properties;
        const auto inspection = inspectFile(*m_project, request, {}, Progress::none());
        VERIFY_RESULT(inspection);
        std::vector<std::string> asked;
        for (const Doubt& doubt : inspection->doubts) asked.push_back(doubt.column);
        const PlantedFile* planted = plantedIn(file.toStdString());
        QVERIFY(planted != nullptr);
        for (const Doubt& doubt : inspection->doubts)
            for (const Reading& reading : doubt.readings)
                qInfo("%s: %s %lld fit, %lld do not", doubt.column.c_str(), reading.key.c_str(),
                      static_cast<long long>(reading.fits), static_cast<long long>(reading.fails));
        QCOMPARE(asked, planted->ambiguities);
        QCOMPARE(inspection->mapping.skipRows, file == "verkopen.csv" ? 3 : 0);
    }

    void everyRowThatWasSpoiltIsRejectedForThatReason_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"woningen.csv", "bijgebouwen.csv", "bag.gpkg", "verkopen.csv"}) QTest::newRow(file) << file;
    }
    void everyRowThatWasSpoiltIsRejectedForThatReason() {
        QFETCH(QString, file);
        const PlantedFile* planted = plantedIn(file.toStdString());
        QVERIFY(planted != nullptr);
        for (const TownImport& import : townImports()) {
            if (file != import.file) continue;
            const auto report = importTownFile(*m_project, m_folder.path(), import, Progress::none());
            VERIFY_RESULT(report);
            std::map<std::string, std::int64_t> reasons;
            for (const RowProblem& problem : report->problems) ++reasons[std::string(name(problem.code))];
            QVERIFY2(reasons == planted->rejected(),
                     qPrintable("found " + told(reasons) + "; planted " + told(planted->rejected())));
            QCOMPARE(report->rows, planted->rows);
            QCOMPARE(report->accepted, planted->accepted);
            for (const std::string& column : report->unusedColumns) qInfo("not used: %s", column.c_str());
        }
    }

    void pricesAndDatesAreThoseOfTheTown() {
        TownPlan plan;
        plan.dwellings = 4000;
        plan.sales = 1500;
        const auto town = makeTown(plan, Progress::none());
        VERIFY_RESULT(town);
        std::map<std::string, const TownSale*> saleOf;
        for (const TownSale& sale : town->sales) saleOf[sale.id] = &sale;
        const auto sales = m_project->sales();
        VERIFY_RESULT(sales);
        for (const Sale& sale : sales->sales) {
            const TownSale& truth = *saleOf.at(sale.id);
            QCOMPARE(sale.price.cents(), std::int64_t{100} * truth.price);
            QCOMPARE(sale.correctedPrice().cents(), std::int64_t{100} * truth.correctedPrice());
            QCOMPARE(sale.date.iso(), truth.date.iso());
        }
    }

private:
    [[nodiscard]] const PlantedFile* plantedIn(const std::string& file) const {
        for (const PlantedFile& planted : m_files.files)
            if (planted.file == file) return &planted;
        return nullptr;
    }

    TestFolder m_folder;
    TownFiles m_files;
    std::unique_ptr<Project> m_project;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::TownImportTest)
#include "town_import_test.moc"
