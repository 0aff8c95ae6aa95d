#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include "data/file_inspection.h"
#include "data/table_source.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const std::string dutchCsv =
    "Verkoopnummer;WOZ-objectnummer;Koopdatum;Koopsom;X;Y;Gebruiksoppervlakte;Type woning;Onderhoud;Lift\n"
    "V1;051800000001;14-05-2024;412.000,50;155000,5;463000,25;118,5;Tussenwoning;4;ja\n"
    "V2;051800000002;30-05-2024;1.250.000;155100;463200;240;vrijstaande woning;3;nee\n"
    "V3;051800000003;01-02-2024;300.000;155200;463300;1,9;hoekwoning;5;J\n";

/// The same rows as a map, in Rijksdriehoek.
const char* const geoJson = R"({"type":"FeatureCollection","name":"verkopen",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
{"type":"Feature","properties":{"verkoopid":"V1","woz":"051800000001","koopdatum":"2024-05-14","koopsom":412000.5,
"gbo":118.5,"type":"Tussenwoning","onderhoud":4,"lift":"ja"},"geometry":{"type":"Point","coordinates":[155000.5,463000.25]}},
{"type":"Feature","properties":{"verkoopid":"V2","woz":"051800000002","koopdatum":"2024-05-30","koopsom":1250000,
"gbo":240,"type":"vrijstaande woning","onderhoud":3,"lift":"nee"},"geometry":{"type":"Point","coordinates":[155100,463200]}},
{"type":"Feature","properties":{"verkoopid":"V3","woz":"051800000003","koopdatum":"2024-02-01","koopsom":300000,
"gbo":1.9,"type":"hoekwoning","onderhoud":5,"lift":"J"},"geometry":{"type":"Point","coordinates":[155200,463300]}}]})";

const char* const mapMapping = R"({"id":"verkoopid","property_id":"woz","sale_date":"koopdatum","price":"koopsom",
"features":[{"column":"type","name":"type"},{"column":"gbo","name":"floor_area"},
{"column":"onderhoud","name":"maintenance"},{"column":"lift","name":"lift"}]})";

}  // namespace

/// Files of other programs give the rows that their CSV gives.
class TableSourceTest : public QObject {
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

    void workbooksOfLibreOfficeReadAsTheirCsv_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("how");
        // 1043: the language is Dutch. Columns: all as LibreOffice takes them, or all as text (2).
        const QString asText = QStringLiteral("1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/2/9/2/10/2");
        for (const char* kind : {"xlsx", "ods"}) {
            QTest::addRow("%s with numbers and dates", kind) << kind << "CSV:59,34,76,1,,1043,false,true";
            QTest::addRow("%s with texts", kind) << kind << "CSV:59,34,76,1," + asText + ",1043,true,false";
        }
    }
    void workbooksOfLibreOfficeReadAsTheirCsv() {
        QFETCH(QString, kind);
        QFETCH(QString, how);
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty()) QSKIP("LibreOffice is not installed");
        const auto csv = m_folder->write("verkopen.csv", dutchCsv);
        run(office, {"-env:UserInstallation=file://" + path("office"), "--headless", "--infilter=" + how,
                     "--convert-to", kind, "--outdir", path("."), QString::fromStdString(csv.string())});
        const RowPreview expected = rowsOf(csv, {});
        QCOMPARE(expected.rows.size(), 3U);
        const RowPreview found = rowsOf(*m_folder / ("verkopen." + kind.toStdString()), {});
        QCOMPARE(found.columns, expected.columns);
        for (std::size_t i = 0; i < expected.rows.size(); ++i) QCOMPARE(found.rows.at(i), expected.rows.at(i));
    }

    void mapsOfOtherProgramsReadAsTheirCsv_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("driver");
        QTest::newRow("GeoJSON") << "sales.geojson" << "";
        QTest::newRow("GeoPackage") << "sales.gpkg" << "GPKG";
        QTest::newRow("Shapefile") << "sales.shp" << "ESRI Shapefile";
        QTest::newRow("GeoJSON in degrees") << "degrees.geojson" << "GeoJSON";
    }
    void mapsOfOtherProgramsReadAsTheirCsv() {
        QFETCH(QString, file);
        QFETCH(QString, driver);
        m_folder->write("sales.geojson", geoJson);
        const bool isInDegrees = file.startsWith("degrees");
        if (!driver.isEmpty()) {
            QStringList arguments{"-f", driver, path(file), path("sales.geojson")};
            if (isInDegrees) arguments << "-t_srs" << "EPSG:4326" << "-lco" << "COORDINATE_PRECISION=9";
            run("ogr2ogr", arguments);
        }
        const auto mapping = parseMapping(mapMapping, "map").value();
        const RowPreview expected = rowsOf(m_folder->write("verkopen.csv", dutchCsv), {});
        const RowPreview found = rowsOf(path(file).toStdString(), mapping);
        QCOMPARE(found.columns, expected.columns);
        for (std::size_t i = 0; i < expected.rows.size(); ++i)
            for (std::size_t column = 0; column < expected.columns.size(); ++column) {
                const QString cell = QString::fromStdString(found.rows.at(i).at(column));
                const QString other = QString::fromStdString(expected.rows[i][column]);
                const bool isPlace = expected.columns[column] == "x" || expected.columns[column] == "y";
                if (isInDegrees && isPlace)
                    QVERIFY2(std::abs(cell.toDouble() - other.toDouble()) < 0.001, qPrintable(cell + " " + other));
                else
                    QCOMPARE(cell, other);
            }
    }

    void polygonsComeWithTheirRingsAndHoles() {
        const auto file = m_folder->write("buurten.geojson", R"({"type":"FeatureCollection","name":"buurten",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
{"type":"Feature","properties":{"buurtcode":"BU05180101","buurtnaam":"Centrum","wijkcode":"WK051801"},"geometry":
{"type":"Polygon","coordinates":[[[155000,463000],[155000,464000],[156000,464000],[156000,463000],[155000,463000]],
[[155400,463400],[155600,463400],[155600,463600],[155400,463600],[155400,463400]]]}}]})");
        const auto table = openTable(file, {});
        TableRow row;
        QVERIFY(table->next(row));
        QCOMPARE(row.rings.size(), 2U);
        QCOMPARE(row.rings[0].size(), 5U);
        // Twice the area by the shoelace formula: positive for an outer ring, negative for a hole.
        const auto twiceArea = [](const std::vector<Location>& ring) {
            double sum = 0;
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) sum += ring[i].x * ring[i + 1].y - ring[i + 1].x * ring[i].y;
            return sum;
        };
        QCOMPARE(twiceArea(row.rings[0]), 2e6);
        QCOMPARE(twiceArea(row.rings[1]), -8e4);
        QVERIFY(!table->next(row));
        ImportRequest request;
        request.file = file;
        request.kind = ImportKind::Areas;
        const auto found = inspectFile(*m_project, request, {}, Progress::none());
        VERIFY_RESULT(found);
        QCOMPARE(found->mapping.areaKind, std::string("neighbourhood"));
        QCOMPARE(found->mapping.areaCode, std::string("buurtcode"));
        QCOMPARE(found->mapping.areaParent, std::string("wijkcode"));
    }

    void objectsOfTheBagGetTheBuildYearOfTheirBuilding() {
        m_folder->write("pand.geojson", R"({"type":"FeatureCollection","name":"pand",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
{"type":"Feature","properties":{"identificatie":"0518100000000001","bouwjaar":1931,"status":"Pand in gebruik"},
"geometry":{"type":"Polygon","coordinates":[[[155000,463000],[155010,463000],[155010,463010],[155000,463000]]]}}]})");
        m_folder->write("vbo.geojson", R"({"type":"FeatureCollection","name":"verblijfsobject",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
{"type":"Feature","properties":{"identificatie":"0518010000000001","oppervlakte":87,"gebruiksdoel":"woonfunctie",
"status":"Verblijfsobject in gebruik","pand_identificatie":"0518100000000001","openbare_ruimte_naam":"Dorpsstraat",
"huisnummer":14,"huisletter":"A","toevoeging":"2","postcode":"1234AB","woonplaats_naam":"Voorbeeldstad"},
"geometry":{"type":"Point","coordinates":[155005,463005]}}]})");
        run("ogr2ogr", {"-f", "GPKG", path("bag.gpkg"), path("pand.geojson")});
        run("ogr2ogr", {"-f", "GPKG", "-update", path("bag.gpkg"), path("vbo.geojson")});
        ImportRequest request;
        request.file = path("bag.gpkg").toStdString();
        request.kind = ImportKind::Bag;
        const auto found = inspectFile(*m_project, request, {}, Progress::none());
        VERIFY_RESULT(found);
        QCOMPARE(found->mapping.layer, std::string("verblijfsobject"));
        request.mapping = found->mapping;
        const auto report = previewImport(*m_project, request, Progress::none());
        VERIFY_RESULT(report);
        const auto& preview = report->firstRows;
        const auto cell = [&](const char* column) {
            const auto at = std::find(preview.columns.begin(), preview.columns.end(), column);
            return preview.rows.at(0).at(static_cast<std::size_t>(at - preview.columns.begin()));
        };
        QCOMPARE(cell("id"), std::string("0518010000000001"));
        QCOMPARE(cell("bag_building"), std::string("0518100000000001"));
        QCOMPARE(cell("bag_build_year"), std::string("1931"));
        QCOMPARE(cell("bag_floor_area"), std::string("87"));
        QCOMPARE(cell("bag_use"), std::string("woonfunctie"));
        QCOMPARE(cell("x"), std::string("155005"));
        QVERIFY(cell("address").find("Dorpsstraat 14A-2") != std::string::npos);
    }

    void anUnknownLayerIsRefusedWithThoseThatThereAre() {
        m_folder->write("sales.geojson", geoJson);
        run("ogr2ogr", {"-f", "GPKG", path("sales.gpkg"), path("sales.geojson")});
        ImportRequest request;
        request.file = path("sales.gpkg").toStdString();
        request.mapping.emplace();
        request.mapping->layer = "aankopen";
        const auto found = inspectFile(*m_project, request, {}, Progress::none());
        QCOMPARE(found.error().code, ErrorCode::UnknownLayer);
        QCOMPARE(found.error().argument("layers"), std::string("verkopen"));
    }

private:
    [[nodiscard]] QString path(const QString& name) const {
        return QString::fromStdString((*m_folder / name.toStdString()).string());
    }
    static void run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(120'000), qPrintable(program + " does not end"));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    RowPreview rowsOf(const std::filesystem::path& file, const std::optional<Mapping>& mapping) {
        ImportRequest request;
        request.file = file;
        request.mapping = mapping;
        const auto report = previewImport(*m_project, request, Progress::none());
        if (!report) qWarning("%s: %s", file.c_str(), errorOf(report).c_str());
        return report ? report->firstRows : RowPreview{};
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_GUILESS_MAIN(TableSourceTest)
#include "table_source_test.moc"
