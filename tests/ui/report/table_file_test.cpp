#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "data/export_guard.h"
#include "data/part_store.h"
#include "tests/data/project_in_folder.h"
#include "ui/report/table_file.h"
#include "ui/report/workbook.h"

using namespace herleid;

namespace {

/// Texts that spreadsheets, CSV readers and databases stumble over.
const char* const nastyTexts[] = {"=SUM(A1:A9)", "+31 6 12345678", "-5 graden", "@home", "'=quoted", "''-twice", "'t Harde",
                                  "a\"b\"", "x;y,z", "line\nbreak", "naïve Ærøskøbing", "🏠 huis", "007", "1e5", "TRUE", "1-2-2025",
                                  "＝wide", "NULL", "0,9", "tab\tin it"};

Feature feature(const char* name, FeatureKind kind, std::vector<std::string> levels = {}) {
    Feature result;
    result.name = name;
    result.kind = kind;
    for (std::string& code : levels) result.levels.push_back({std::move(code), {}, false});
    return result;
}

/// Names that are columns of the tables already, and levels of every kind.
FeatureCatalogue nastyCatalogue() {
    return FeatureCatalogue::create("nasty", {feature("size", FeatureKind::Number), feature("x", FeatureKind::Number),
                                              feature("=formula", FeatureKind::Number), feature("has_lift", FeatureKind::Flag),
                                              feature("grade", FeatureKind::Ordered, {"-1", "0", "+1", "Très bon"}),
                                              feature("street", FeatureKind::Category)})
        .value();
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : guarded(text)) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

constexpr double nastyNumbers[] = {0.1 + 0.2, -0.0, 0.0, 1e-300, 1.0 / 3.0, -12345678.9, 1e15, 5e-324, 42};

std::string numberText(std::mt19937& random) {
    return random() % 4 == 0 ? std::string() : shortest(nastyNumbers[random() % std::size(nastyNumbers)]);
}

std::string anyText(std::mt19937& random) { return nastyTexts[random() % std::size(nastyTexts)]; }
std::string textOrNothing(std::mt19937& random) { return random() % 3 == 0 ? std::string() : anyText(random); }
std::string day(std::mt19937& random, bool mayMiss) {
    if (mayMiss && random() % 3 == 0) return {};
    return Date::fromDays(static_cast<int>(12'000 + random() % 8'000)).iso();
}

std::string factsOf(std::mt19937& random) {
    const char* const flags[] = {"", "true", "false"};
    const char* const grades[] = {"", "-1", "0", "+1", "Très bon"};
    return "," + numberText(random) + "," + numberText(random) + "," + numberText(random) + "," + flags[random() % 3] + "," +
           quoted(grades[random() % 5]) + "," + quoted(textOrNothing(random));
}

constexpr const char* factColumns = ",size,fx,formula,has_lift,grade,fstreet";

/// The mapping of the files that are written here.
Mapping ownMapping() {
    Mapping mapping;
    mapping.id = "id";
    mapping.street = "street";
    mapping.houseNumber = "number";
    mapping.postcode = "postcode";
    mapping.city = "city";
    mapping.x = "px";
    mapping.y = "py";
    mapping.separator = ",";
    mapping.source = "oud systeem; =bron";
    const char* const columns[] = {"size", "fx", "formula", "has_lift", "grade", "fstreet"};
    const FeatureCatalogue catalogue = nastyCatalogue();
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        MappedFeature mapped;
        mapped.column = columns[i];
        mapped.feature = catalogue[i];
        mapping.features.push_back(std::move(mapped));
    }
    return mapping;
}

std::string idOf(int i) { return i < static_cast<int>(std::size(nastyTexts)) ? nastyTexts[i] : "P" + std::to_string(i); }

std::string placeOf(std::mt19937& random) {
    if (random() % 5 == 0) return ",,";
    const double x = 100'000 + static_cast<double>(random()) / 1e4;
    const double y = 400'000 + static_cast<double>(random()) / 3e4;
    return "," + shortest(std::min(x, 270'000.0)) + "," + shortest(std::min(y, 600'000.0));
}

constexpr int dwellingCount = 60;

Project nastyProject(const TestFolder& folder) {
    std::mt19937 random(7);
    auto project = Project::create(folder / "nasty.gpkg", {nastyCatalogue(), ProjectSettings{}}).value();
    std::string text = std::string("id,street,number,postcode,city,px,py,recorded,verified,bag,pand") + factColumns + "\n";
    for (int i = 0; i < dwellingCount; ++i)
        text += quoted(idOf(i)) + "," + quoted(textOrNothing(random)) + "," + quoted(textOrNothing(random)) + ",," +
                quoted(textOrNothing(random)) + placeOf(random) + "," + day(random, true) + "," + day(random, true) +
                (i % 2 == 0 ? ",0345010000000001,0345100000000001" : ",,") + factsOf(random) + "\n";
    Mapping mapping = ownMapping();
    mapping.recordedOn.column = "recorded";
    mapping.verifiedOn.column = "verified";
    mapping.bagObject = "bag";
    mapping.bagBuilding = "pand";
    const auto properties = importFile(project, {folder.write("p.csv", text), ImportKind::Properties, mapping, {}}, Progress::none());
    if (!properties || properties->accepted != dwellingCount)
        throw std::runtime_error("properties: " + errorOf(properties) + (properties && !properties->problems.empty() ? properties->problems.front().text : ""));

    text = std::string("sale,id,street,number,postcode,city,px,py,sold,price,delivered,code,use,why,c1,c2") + factColumns + "\n";
    for (int i = 0; i < dwellingCount; ++i)
        text += quoted("S" + idOf(i)) + "," + quoted(idOf(i % 40)) + "," + quoted(textOrNothing(random)) + ",,," +
                quoted(textOrNothing(random)) + placeOf(random) + "," + day(random, false) + "," +
                Money(1 + static_cast<std::int64_t>(random() % 90'000'000), Currency::euro()).plain() + "," + day(random, true) + "," +
                quoted(textOrNothing(random)) + "," + quoted(textOrNothing(random)) + "," + quoted(textOrNothing(random)) +
                (i % 3 == 0 ? ",-25000.37,0.01" : ",,18000") + factsOf(random) + "\n";
    mapping = ownMapping();
    mapping.id = "sale";
    mapping.propertyId = "id";
    mapping.saleDate.column = "sold";
    mapping.price = "price";
    mapping.deliveryDate.column = "delivered";
    mapping.transactionCode = "code";
    mapping.usability = "use";
    mapping.circumstances = "why";
    mapping.corrections = {{"c1", "vve_reserve"}, {"c2", "=leasehold"}};
    const auto sales = importFile(project, {folder.write("s.csv", text), ImportKind::Sales, mapping, {}}, Progress::none());
    if (!sales || sales->accepted != dwellingCount)
        throw std::runtime_error("sales: " + errorOf(sales) + (sales && !sales->problems.empty() ? sales->problems.front().text : ""));

    text = "id,sale,kind,area,year,recorded,verified\n";
    for (int i = 0; i < 2 * dwellingCount; ++i)
        text += quoted(idOf(i % 50)) + "," + (i % 4 == 3 ? quoted("S" + idOf(i % 50)) : std::string()) + "," + quoted(anyText(random)) + "," +
                (i % 5 == 0 ? std::string() : shortest(static_cast<double>(random() % 4000) / 7.0)) + "," +
                (i % 3 == 0 ? std::string() : std::to_string(1900 + random() % 120)) + "," + day(random, true) + "," +
                day(random, true) + "\n";
    Mapping parts;
    parts.propertyId = "id";
    parts.sale = "sale";
    parts.partKind = "kind";
    parts.partArea = "area";
    parts.partYear = "year";
    parts.recordedOn.column = "recorded";
    parts.verifiedOn.column = "verified";
    parts.source = "onderdelen";
    const auto added = importFile(project, {folder.write("o.csv", text), ImportKind::Parts, parts, {}}, Progress::none());
    if (!added || !added->problems.empty())
        throw std::runtime_error("parts: " + errorOf(added) + (added && !added->problems.empty() ? added->problems.front().text : ""));
    return project;
}

/// Exports a table and imports it into the other project by the mapping that came with it.
Result<ImportReport> carry(Project& from, Project& to, ExportKind what, ImportKind kind, const std::filesystem::path& file,
                           const CsvStyle& style) {
    ExportRequest request;
    request.kind = what;
    const auto writer = tableFile(file, style);
    const auto done = exportTable(from, request, *writer, Progress::none());
    if (!done) return tl::unexpected(done.error());
    const auto mapping = parseMapping(writeMapping(*done->mapping), "mapping");   // as a file beside the table holds it
    if (!mapping) return tl::unexpected(mapping.error());
    return importFile(to, {file, kind, *mapping, {}}, Progress::none());
}

bool isSameNumber(double a, double b, double tolerance) {
    if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
    if (a == b) return std::signbit(a) == std::signbit(b) || tolerance > 0;
    return std::abs(a - b) <= tolerance * std::abs(a);
}

bool isSamePlace(const std::optional<Location>& a, const std::optional<Location>& b, double tolerance) {
    if (!a || !b) return !a && !b;
    return isSameNumber(a->x, b->x, tolerance) && isSameNumber(a->y, b->y, tolerance);
}

std::vector<std::pair<std::string, std::int64_t>> correctionsOf(const Sale& sale) {
    std::vector<std::pair<std::string, std::int64_t>> list;
    if (sale.transaction)
        for (const PriceCorrection& correction : sale.transaction->corrections)
            list.emplace_back(correction.kind, correction.amount.cents());
    std::sort(list.begin(), list.end());
    return list;
}

}  // namespace

class TableFileTest : public QObject {
    Q_OBJECT

private slots:
    void exportedAndImportedAgainNothingIsLost_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("isDutch");
        QTest::addColumn<double>("tolerance");   // relative; a workbook has 16 digits
        QTest::newRow("CSV") << ".csv" << false << 0.0;
        QTest::newRow("CSV for a Dutch spreadsheet") << ".csv" << true << 0.0;
        QTest::newRow("GeoPackage") << ".gpkg" << false << 0.0;
        QTest::newRow("workbook") << ".xlsx" << false << 5e-16;
    }

    void exportedAndImportedAgainNothingIsLost() {
        QFETCH(QString, ending);
        QFETCH(bool, isDutch);
        QFETCH(double, tolerance);
        const TestFolder folder;
        Project before = nastyProject(folder);
        auto created = Project::create(folder / "after.gpkg", {nastyCatalogue(), ProjectSettings{}});
        VERIFY_RESULT(created);
        Project after = std::move(*created);
        const CsvStyle style = isDutch ? CsvStyle::dutch() : CsvStyle::plain();
        const auto name = [&](const char* what) { return folder / (what + ending.toStdString()); };
        for (const auto& [what, kind] : {std::pair{ExportKind::Properties, ImportKind::Properties},
                                         {ExportKind::Sales, ImportKind::Sales},
                                         {ExportKind::Parts, ImportKind::Parts}}) {
            const auto report = carry(before, after, what, kind, name(std::string(herleid::name(what)).c_str()), style);
            VERIFY_RESULT(report);
            QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : report->problems.front().text.c_str());
        }
        compareDwellings(before, after, tolerance);
        compareSales(before, after, tolerance);
    }

    void moreRowsThanASheetHoldsAreRefusedClearlyAndLeaveNothing() {
        const TestFolder folder;
        std::filesystem::create_directory(folder / "out");
        {
            const auto writer = tableFile(folder / "out/t.xlsx");
            ExportHead head;
            head.name = "t";
            head.columns = {{"n", ColumnKind::Integer}};
            VERIFY_RESULT(writer->begin(head));
            Result<void> written;
            std::int64_t rows = 0;
            while (written && rows <= Workbook::mostRows) {
                written = writer->write({{rows}, {}});
                if (written) ++rows;
            }
            QCOMPARE(rows, std::int64_t{1'048'575});
            QVERIFY(written.error().code == ErrorCode::TooManyRows);
            QVERIFY(written.error().argument("file").ends_with("t.xlsx"));
        }
        QVERIFY(std::filesystem::directory_iterator(folder / "out") == std::filesystem::directory_iterator());
    }

private:
    static void compareDwellings(Project& before, Project& after, double tolerance) {
        const auto was = before.properties();
        const auto is = after.properties();
        VERIFY_RESULT(was);
        VERIFY_RESULT(is);
        QCOMPARE(is->size(), was->size());
        for (std::size_t i = 0; i < was->size(); ++i) {
            const Property& a = (*was)[i];
            const Property& b = (*is)[i];
            QCOMPARE(b.id, a.id);
            QVERIFY2(a.address == b.address, a.id.c_str());
            QVERIFY2(a.bag == b.bag, a.id.c_str());
            QVERIFY2(isSamePlace(a.location, b.location, tolerance), a.id.c_str());
            QVERIFY(a.provenance.recordedOn == b.provenance.recordedOn);
            QVERIFY(a.provenance.verifiedOn == b.provenance.verifiedOn);
            QCOMPARE(b.provenance.source, a.provenance.source);
            compareFacts(*before.catalogue(), a.facts, *after.catalogue(), b.facts, tolerance);
            compareParts(partsOf(before, a.id).value(), partsOf(after, a.id).value(), tolerance);
        }
    }

    static void compareFacts(const FeatureCatalogue& first, const Facts& a, const FeatureCatalogue& second, const Facts& b,
                             double tolerance) {
        for (std::size_t i = 0; i < first.size(); ++i) {
            if (first[i].isNumber())
                QVERIFY2(isSameNumber(a[i], b[i], tolerance), (first[i].name + " " + shortest(a[i]) + " " + shortest(b[i])).c_str());
            else
                QCOMPARE(plainText(second[i], b[i]), plainText(first[i], a[i]));
        }
    }

    static void compareParts(const std::vector<RecordedPart>& a, const std::vector<RecordedPart>& b, double tolerance) {
        QCOMPARE(b.size(), a.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            QCOMPARE(b[i].part.kind, a[i].part.kind);
            QVERIFY(isSameNumber(a[i].part.areaM2, b[i].part.areaM2, tolerance));
            QVERIFY(a[i].part.buildYear == b[i].part.buildYear);
            QVERIFY(a[i].provenance.recordedOn == b[i].provenance.recordedOn);
            QVERIFY(a[i].provenance.verifiedOn == b[i].provenance.verifiedOn);
            QCOMPARE(b[i].provenance.source, a[i].provenance.source);
        }
    }

    static void compareSales(Project& before, Project& after, double tolerance) {
        const auto was = before.sales();
        const auto is = after.sales();
        VERIFY_RESULT(was);
        VERIFY_RESULT(is);
        QCOMPARE(is->sales.size(), was->sales.size());
        for (std::size_t i = 0; i < was->sales.size(); ++i) {
            const Sale& a = was->sales[i];
            const Sale& b = is->sales[i];
            QCOMPARE(b.id, a.id);
            QCOMPARE(b.propertyId, a.propertyId);
            QVERIFY(a.date == b.date && a.price == b.price);
            QCOMPARE(b.addressLine, a.addressLine);
            QVERIFY(isSamePlace(a.location, b.location, tolerance));
            QVERIFY(correctionsOf(a) == correctionsOf(b));
            QCOMPARE(a.transaction != nullptr, b.transaction != nullptr);
            if (a.transaction) {
                QVERIFY(a.transaction->deliveryDate == b.transaction->deliveryDate);
                QCOMPARE(b.transaction->code, a.transaction->code);
                QCOMPARE(b.transaction->usability, a.transaction->usability);
                QCOMPARE(b.transaction->circumstances, a.transaction->circumstances);
            }
            compareFacts(*was->catalogue, a.facts, *is->catalogue, b.facts, tolerance);
            QVERIFY(partsOfSale(before, a.id).value() == partsOfSale(after, b.id).value() || tolerance > 0);
        }
    }
};

QTEST_MAIN(TableFileTest)
#include "table_file_test.moc"
