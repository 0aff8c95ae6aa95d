#include "data/table_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>
#include <algorithm>

#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

constexpr const char* sales =
    "id,property,sold,price,street,number,postcode,city,type,floor_area,quality,energy_label,lift\n"
    "S9,100,2023-03-01,300000,Dorpsstraat,2,1234 AB,Voorbeeldstad,tussenwoning,90,3,C,no\n"
    "S10,101,2022-05-01,250000,Dorpsstraat,10,1234 AB,Voorbeeldstad,hoekwoning,,2,A++,\n"
    "S11,102,2023-01-15,410000,Kerkplein,1,1235 XY,Voorbeeldstad,vrijstaande woning,140,5,,yes\n"
    "S12,103,2021-07-01,250000,Molenweg,7,1236 ZZ,Elders,tussenwoning,90,3,G,no\n";

class Answered final : public Progress {
public:
    void report(double, std::string_view) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class TableRowsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        auto project = Project::create(*m_folder / "p.gpkg", dwellings());
        VERIFY_RESULT(project);
        m_project = std::make_unique<Project>(std::move(*project));
        ImportRequest request;
        request.file = m_folder->write("sales.csv", sales);
        Mapping mapping;
        mapping.id = "id";
        mapping.propertyId = "property";
        mapping.saleDate = {"sold", {"%Y-%m-%d"}};
        mapping.price = "price";
        mapping.street = "street";
        mapping.houseNumber = "number";
        mapping.postcode = "postcode";
        mapping.city = "city";
        const FeatureCatalogue& catalogue = *m_project->catalogue();
        for (const char* name : {"type", "floor_area", "quality", "energy_label", "lift"})
            mapping.features.push_back({name, catalogue[*catalogue.find(name)], {}});
        request.mapping = mapping;
        const auto report = importFile(*m_project, request, Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->accepted, std::int64_t(4));
    }

    void aTextFindsAddressesPostcodesAndNumbers() {
        QCOMPARE(ids(withText("dorps")), QStringList({"S9", "S10"}));
        QCOMPARE(ids(withText("dorpsstraat 10")), QStringList({"S10"}));
        QCOMPARE(ids(withText("1236")), QStringList({"S12"}));
        QCOMPARE(ids(withText("1234ab")), QStringList({"S9", "S10"}));
        QCOMPARE(ids(withText("S1")), QStringList({"S10", "S11", "S12"}));
        QCOMPARE(ids(withText("102")), QStringList({"S11"}));
        QCOMPARE(ids(withText("%")), QStringList());
        QCOMPARE(ids(withText("'; DROP TABLE sales; --")), QStringList());
    }

    void aConditionKeepsTheRowsThatSqlKeeps_data() {
        QTest::addColumn<int>("is");
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("sql");
        QTest::newRow("missing") << int(RowCondition::Is::Missing) << "floor_area" << "floor_area IS NULL";
        QTest::newRow("recorded") << int(RowCondition::Is::Recorded) << "energy_label" << "energy_label IS NOT NULL";
        QTest::newRow("level") << int(RowCondition::Is::Level) << "type" << "type = 'tussenwoning'";
        QTest::newRow("between") << int(RowCondition::Is::Between) << "floor_area" << "floor_area BETWEEN 90 AND 120";
    }
    void aConditionKeepsTheRowsThatSqlKeeps() {
        QFETCH(int, is);
        QFETCH(QString, feature);
        QFETCH(QString, sql);
        RowCondition condition;
        condition.column = column(feature.toUtf8().constData());
        condition.is = static_cast<RowCondition::Is>(is);
        condition.level = "tussenwoning";
        condition.from = 90;
        condition.to = 120;
        RowQuery query = allSales();
        query.conditions = {condition};
        QCOMPARE(ids(query), bySql("WHERE " + sql + " ORDER BY fid"));
    }

    void conditionsOnDatePriceAndFlagHoldTogether() {
        RowQuery query = allSales();
        RowCondition date;
        date.column.of = RowColumn::Of::SaleDate;
        date.is = RowCondition::Is::Between;
        date.first = Date(2022, 1, 1);
        date.last = Date(2023, 3, 1);
        RowCondition price;
        price.column.of = RowColumn::Of::Price;
        price.is = RowCondition::Is::Between;
        price.from = 300'000;
        query.conditions = {date, price};
        QCOMPARE(ids(query), QStringList({"S9", "S11"}));
        RowCondition lift;
        lift.column = column("lift");
        lift.is = RowCondition::Is::Level;
        lift.level = "1";
        query.conditions.push_back(lift);
        QCOMPARE(ids(query), QStringList({"S11"}));
    }

    void numbersSortLikeSqlAndWhatIsMissingComesLastBothWays() {
        RowQuery query = allSales();
        query.order = column("floor_area");
        QCOMPARE(ids(query), bySql("ORDER BY floor_area IS NULL, floor_area, fid"));
        query.descending = true;
        QCOMPARE(ids(query), bySql("ORDER BY floor_area IS NULL, floor_area DESC, fid"));
        query.order.of = RowColumn::Of::SaleDate;
        QCOMPARE(ids(query), bySql("ORDER BY sale_date DESC, fid"));
        query.order.of = RowColumn::Of::CorrectedPrice;  // without corrections it is the price
        QCOMPARE(ids(query), bySql("ORDER BY price DESC, fid"));
    }

    void ratingsSortByTheirOrderAndCategoriesByTheirNames() {
        RowQuery query = allSales();
        query.order = column("energy_label");
        const auto& levels = (*m_project->catalogue())[query.order.feature].levels;
        const auto rank = [&](const char* code) {
            return std::find_if(levels.begin(), levels.end(), [&](const Level& level) { return level.code == code; }) - levels.begin();
        };
        QStringList expected{"S9", "S10", "S12"};
        std::map<QString, std::ptrdiff_t> ranks{{"S9", rank("C")}, {"S10", rank("A++")}, {"S12", rank("G")}};
        std::sort(expected.begin(), expected.end(), [&](const QString& a, const QString& b) { return ranks[a] < ranks[b]; });
        QCOMPARE(ids(query), expected + QStringList{"S11"});
        query.order = column("type");
        QCOMPARE(ids(query), QStringList({"S10", "S9", "S12", "S11"}));  // hoek, tussen, tussen, vrijstaand
    }

    void identifiersAndHouseNumbersSortAsPeopleCount() {
        RowQuery query = allSales();
        query.order.of = RowColumn::Of::Id;
        QCOMPARE(ids(query), QStringList({"S9", "S10", "S11", "S12"}));
        RowQuery homes;
        homes.order.of = RowColumn::Of::Address;
        const auto numbers = rowNumbers(*m_project, homes, Progress::none());
        VERIFY_RESULT(numbers);
        const auto rows = propertiesAt(*m_project, *numbers);
        VERIFY_RESULT(rows);
        QStringList addresses;
        for (const Property& row : *rows) addresses << QString::fromStdString(row.address.street + " " + row.address.number);
        QCOMPARE(addresses, QStringList({"Dorpsstraat 2", "Dorpsstraat 10", "Kerkplein 1", "Molenweg 7"}));
    }

    void aRowThatIsGoneHasNoIdentifier() {
        const auto rows = salesAt(*m_project, {1, 4711});
        VERIFY_RESULT(rows);
        QCOMPARE(rows->front().id, std::string("S9"));
        QVERIFY(rows->back().id.empty());
    }

    void anAnswerNoLongerWantedIsNotGiven() {
        Answered cancelled;
        const auto rows = rowNumbers(*m_project, allSales(), cancelled);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    }

    void anUnknownFeatureIsRefused() {
        RowQuery query = allSales();
        query.order = {RowColumn::Of::Feature, 1000};
        const auto rows = rowNumbers(*m_project, query, Progress::none());
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::UnknownFeature);
    }

private:
    static RowQuery allSales() {
        RowQuery query;
        query.table = RowTable::Sales;
        return query;
    }
    static RowQuery withText(const std::string& text) {
        RowQuery query = allSales();
        query.text = text;
        return query;
    }
    RowColumn column(const char* feature) { return {RowColumn::Of::Feature, m_project->catalogue()->find(feature).value()}; }
    QStringList ids(const RowQuery& query) {
        const auto numbers = rowNumbers(*m_project, query, Progress::none());
        if (!numbers) return {QString::fromStdString(errorOf(numbers))};
        QStringList list;
        const auto rows = salesAt(*m_project, *numbers).value();
        for (const Sale& sale : rows) list << QString::fromStdString(sale.id);
        return list;
    }
    /// The same asked of the file itself, past our own code.
    QStringList bySql(const QString& end) {
        SQLite::Database database((*m_folder / "p.gpkg").string());
        SQLite::Statement query(database, "SELECT sale_id FROM sales " + end.toStdString());
        QStringList list;
        while (query.executeStep()) list << QString::fromStdString(query.getColumn(0).getString());
        return list;
    }

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_MAIN(TableRowsTest)
#include "table_rows_test.moc"
