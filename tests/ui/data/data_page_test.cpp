#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <fstream>

#include "tests/ui/session/sitting.h"
#include "tests/ui/session/synthetic_project.h"
#include "ui/pages/data/findings_tab.h"
#include "ui/pages/data/row_columns.h"
#include "ui/pages/data/rows_model.h"
#include "ui/pages/data/rows_view.h"
#include "ui/pages/data/sale_decision_panel.h"
#include "ui/pages/data/sales_tab.h"
#include "ui/pages/data_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

using namespace herleid;

class DataPageTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        createProject();
        importSales();
        m_page = std::make_unique<DataPage>(*m_session);
        m_page->resize(1100, 700);
        m_page->show();
    }
    void cleanup() {
        m_page.reset();
        standUp();
    }

    void theTablesHoldEveryRowAndReadOnlyWhatIsInView() {
        open(DataPage::Sales);
        RowsModel& model = m_page->sales().rows().model();
        QCOMPARE(model.rowCount(), syntheticSales);
        QCOMPARE(model.saleId(syntheticSales - 1), std::to_string(1000 + syntheticSales));
        QCOMPARE(model.rowOf("1001"), 0);
    }

    void aSortedTableAgreesWithTheSales() {
        open(DataPage::Sales);
        RowsView& rows = m_page->sales().rows();
        rows.sortBy({RowColumn::Of::Price, 0}, true);
        settle();
        auto sales = m_session->project().sales().value().sales;
        std::stable_sort(sales.begin(), sales.end(), [](const Sale& a, const Sale& b) { return a.price.cents() > b.price.cents(); });
        for (int row = 0; row < 20; ++row) {
            const auto shown = m_session->project().salesOf(rows.model().propertyId(row)).value().front().price.cents();
            QCOMPARE(shown, sales[static_cast<std::size_t>(row)].price.cents());
        }
    }

    void aTextAndAConditionNarrowTheTable() {
        open(DataPage::Dwellings);
        RowsView& rows = m_page->dwellings();
        rows.setText("Lindelaan 41");
        settle();
        QCOMPARE(rows.model().rowCount(), 1);
        QCOMPARE(rows.model().propertyId(0), std::string("1041"));
        rows.setText("");
        RowCondition large;
        large.column = {RowColumn::Of::Feature, m_session->project().catalogue()->find("floor_area").value()};
        large.is = RowCondition::Is::Between;
        large.from = 150;
        rows.addCondition(large);
        settle();
        int expected = 0;
        const auto homes = m_session->project().properties().value();
        for (const Property& one : homes)
            if (one.facts[large.column.feature] >= 150) ++expected;
        QVERIFY(expected > 0 && expected < syntheticSales);
        QCOMPARE(rows.model().rowCount(), expected);
    }

    void chosenColumnsAreRemembered() {
        open(DataPage::Dwellings);
        m_session->setColumns("properties", {"id", "feature:build_year"});
        m_page->dwellings().refresh();
        settle();
        QCOMPARE(m_page->dwellings().model().columnCount(), 2);
        DataPage again(*m_session);
        again.dwellings().refresh();
        QCOMPARE(again.dwellings().model().columnCount(), 2);
    }

    void enterOnADwellingOpensIt() {
        open(DataPage::Dwellings);
        QSignalSpy asked(m_page.get(), &DataPage::dwellingRequested);
        m_page->dwellings().table().setFocus();
        emit m_page->dwellings().table().doubleClicked(m_page->dwellings().model().index(3, 0));
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_session->subject().has_value());
    }

    void aSaleIsExcludedWithAReasonAndTheDecisionUndone() {
        open(DataPage::Sales);
        m_page->sales().rows().setText("1007");
        settle();
        QPushButton* exclude = button(m_page->sales().panel(), "Exclude");
        QVERIFY2(!exclude->isEnabled(), "a reason is needed");
        field(m_page->sales().panel())->setText("sold to a sister");
        QVERIFY(exclude->isEnabled());
        exclude->click();
        settle();
        QVERIFY(!saleOf("1007").armsLength);
        QCOMPARE(screenedSale(m_session->project(), "1007").value().decision(), std::optional(SaleDecision::Exclude));
        m_session->undoStack().undo();
        settle();
        QVERIFY(saleOf("1007").armsLength);
        QVERIFY(!screenedSale(m_session->project(), "1007").value().decision().has_value());
        m_session->undoStack().redo();
        settle();
        QVERIFY(!saleOf("1007").armsLength);
        m_page->sales().rows().setText("");
        m_page->sales().rows().setInclusion(0);
        settle();
        QCOMPARE(m_page->sales().rows().model().rowCount(), 1);
    }

    void aScreeningIsUndoneAsAWhole() {
        ScreeningSettings settings;
        settings.first = Date(2023, 1, 1);
        m_session->screenSales(settings);
        waitUntilFree();
        const auto excluded = countExcluded();
        QVERIFY(excluded > 0);
        m_session->undoStack().undo();
        waitUntilFree();
        QCOMPARE(countExcluded(), std::size_t(0));
        m_session->undoStack().redo();
        waitUntilFree();
        QCOMPARE(countExcluded(), excluded);
    }

    void findingsAreListedDecidedAndReopened() {
        open(DataPage::Findings);
        const auto year = m_session->project().catalogue()->find("build_year").value();
        QVERIFY(m_session->recordFact({"1001", year, 2091, {"owner", {}, {}, "letter", "a slip of the pen"}}));
        m_session->runChecks();
        waitUntilFree();
        settle();
        FindingsTab& tab = m_page->findings();
        const int before = tab.list().model()->rowCount();
        QVERIFY(before > 0);
        FindingFilter open;
        open.state = FindingState::Open;
        open.limit = 1;
        const std::string key = findings(m_session->project(), open).value().front().finding.key;
        tab.list().selectRow(0);
        QPushButton* accept = button(tab, "Accept");
        QVERIFY2(!accept->isEnabled(), "accepting needs a reason");
        noteField(tab)->setText("seen on site");
        accept->click();
        settle();
        QCOMPARE(findingOf(m_session->project(), key).value().state(), FindingState::Accepted);
        m_session->undoStack().undo();
        settle();
        QCOMPARE(findingOf(m_session->project(), key).value().state(), FindingState::Open);
    }

    void theValueOfTheBagIsTakenOverAndUndone() {
        importBag();
        m_session->runChecks();
        waitUntilFree();
        open(DataPage::Findings);
        FindingsTab& tab = m_page->findings();
        const std::string key = findingsOf(CheckRule::RegisterBuildYear).front().finding.key;
        for (int row = 0; row < tab.list().model()->rowCount(); ++row)
            if (cell(tab.list(), row, 3).contains("the BAG has")) tab.list().selectRow(row);
        const auto year = m_session->project().catalogue()->find("build_year").value();
        const Property before = m_session->project().property("1001").value();
        const auto entries = m_session->project().auditLog().entries()->size();
        button(tab, "Take over the BAG value")->click();
        settle();
        const Property after = m_session->project().property("1001").value();
        QCOMPARE(after.facts[year], 1899.0);
        QCOMPARE(after.provenanceOf(year).source, std::string("BAG"));
        QCOMPARE(findingOf(m_session->project(), key).value().state(), FindingState::Resolved);
        QCOMPARE(m_session->project().auditLog().entries()->size(), entries + 1);
        m_session->undoStack().undo();
        settle();
        const Property back = m_session->project().property("1001").value();
        QCOMPARE(back.facts[year], before.facts[year]);
        QVERIFY(back.provenanceOf(year) == before.provenanceOf(year));
        QCOMPARE(findingOf(m_session->project(), key).value().state(), FindingState::Open);
        QCOMPARE(m_session->project().auditLog().entries()->size(), entries + 2);
        m_session->undoStack().redo();
        settle();
        QCOMPARE(m_session->project().property("1001").value().facts[year], 1899.0);
        m_session->runChecks();
        waitUntilFree();
        QVERIFY(findingsOf(CheckRule::RegisterBuildYear).empty());
    }

    void theOverviewCountsWhatIsThereAndTellsWhatToImport() {
        open(DataPage::Overview);
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("import an extract of the BAG"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("import a file with the boundaries"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("import a file with the outbuildings"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("not checked yet"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("0 of 360 sales"), patience);
        importBag();
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("1 objects, for 1 dwellings"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!overviewHas("import an extract of the BAG"), patience);
        const auto year = m_session->project().catalogue()->find("build_year").value();
        QVERIFY(m_session->recordFact({"1002", year, 2091, {"owner", {}, {}, "letter", "a slip of the pen"}}));
        m_session->runChecks();
        waitUntilFree();
        const auto open = findingCounts(m_session->project(), {}).value().byState.at(FindingState::Open);
        QVERIFY(open > 1);
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas(m_session->format().number(static_cast<double>(open), 0) + " open"), patience);
        QVERIFY(m_session->decideFindings({findingsOf(CheckRule::RegisterBuildYear).front().finding.key},
                                          FindingState::Resolved, ""));
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas(m_session->format().number(static_cast<double>(open - 1), 0) + " open"), patience);
        QVERIFY(m_session->decideSale("1007", SaleDecision::Exclude, "sold to a sister"));
        waitUntilFree();
        QTRY_VERIFY_WITH_TIMEOUT(overviewHas("1 of 360 sales"), patience);
    }

    void aFindingThatIsNoDifferenceOffersNoBagValue() {
        open(DataPage::Findings);
        const auto year = m_session->project().catalogue()->find("build_year").value();
        QVERIFY(m_session->recordFact({"1001", year, 2091, {"owner", {}, {}, "letter", "a slip of the pen"}}));
        m_session->runChecks();
        waitUntilFree();
        settle();
        m_page->findings().list().selectRow(0);
        QVERIFY(button(m_page->findings(), "Resolved")->isVisible());
        QVERIFY(!button(m_page->findings(), "Take over the BAG value")->isVisible());
    }

    void everyModelKeepsToTheRulesOfModels() {
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QTableView* view : m_page->findChildren<QTableView*>())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        for (int tab = 0; tab < DataPage::Tabs; ++tab) open(tab);
        m_page->sales().rows().setText("Lindelaan 1");
        settle();
    }

    void anImportIsUndoneFromTheSession() {
        QSignalSpy undone(m_session.get(), &Session::importUndone);
        m_session->undoImport(1, "the wrong file");
        waitUntilFree();
        QCOMPARE(undone.count(), 1);
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(0));
    }

private:
    /// The register as it has the first dwelling: with an older build year, which no invented dwelling has.
    void importBag() {
        const std::filesystem::path file = m_folder->filePath("bag.csv").toStdString();
        std::ofstream(file) << "object,pand,bouwjaar,gebruiksdoel,status,straat,nr,postcode,plaats\n"
                               "0518010000000001,0518100000000001,1899,woonfunctie,Verblijfsobject in gebruik,Lindelaan,1,"
                               "1234AB,Voorbeeldstad\n";
        ImportRequest request;
        request.file = file;
        request.kind = ImportKind::Bag;
        Mapping mapping;
        mapping.bagObject = "object";
        mapping.bagBuilding = "pand";
        mapping.bagBuildYear = "bouwjaar";
        mapping.bagUse = "gebruiksdoel";
        mapping.bagStatus = "status";
        mapping.street = "straat";
        mapping.houseNumber = "nr";
        mapping.postcode = "postcode";
        mapping.city = "plaats";
        request.mapping = mapping;
        m_session->importFile(request);
        waitUntilFree();
    }
    std::vector<StoredFinding> findingsOf(CheckRule rule) {
        FindingFilter filter;
        filter.rule = rule;
        return findings(m_session->project(), filter).value();
    }
    bool overviewHas(const QString& words) {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    static QString cell(const QTableView& table, int row, int column) {
        return table.model()->index(row, column).data().toString();
    }
    void settle() {
        QTest::qWait(300);  // past the pause after typing
        waitUntilFree();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), patience);
    }
    void open(int tab) {
        m_page->showTab(tab);
        settle();
    }
    Sale saleOf(const std::string& id) {
        const auto sales = m_session->project().sales().value();
        for (const Sale& sale : sales.sales)
            if (sale.id == id) return sale;
        return {};
    }
    std::size_t countExcluded() {
        std::size_t count = 0;
        const auto sales = m_session->project().sales().value();
        for (const Sale& sale : sales.sales) count += sale.armsLength ? 0 : 1;
        return count;
    }
    static QPushButton* button(QWidget& in, const QString& text) {
        for (QPushButton* one : in.findChildren<QPushButton*>())
            if (one->text() == text) return one;
        qFatal("no such button");
    }
    static QLineEdit* field(QWidget& in) { return in.findChildren<QLineEdit*>().front(); }
    static QLineEdit* noteField(QWidget& in) {
        for (QLineEdit* one : in.findChildren<QLineEdit*>())
            if (one->accessibleName().startsWith("Note")) return one;
        qFatal("no note");
    }

    std::unique_ptr<DataPage> m_page;
};

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
