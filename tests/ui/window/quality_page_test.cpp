#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/ui/session/sitting.h"
#include "model/quality/influential_sales.h"
#include "ui/dialogs/algorithm_dialog.h"
#include "ui/dialogs/norms_dialog.h"
#include "ui/pages/quality/municipalities_tab.h"
#include "ui/pages/quality/rivals_tab.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/valuation/portfolio_map.h"
#include "ui/session/quality_reader.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/text_table.h"

using namespace herleid;

class QualityPageTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        createProject();
        m_page = std::make_unique<QualityPage>(*m_session);
        m_page->resize(1100, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanupTestCase() {
        m_page.reset();
        m_session.reset();
    }

    void withoutAModelItSaysWhatToDo() {
        QSignalSpy asked(m_page.get(), &QualityPage::fitRequested);
        QPushButton* fit = button("Fit a model…");
        QVERIFY(fit != nullptr && fit->isVisible());
        fit->click();
        QCOMPARE(asked.size(), 1);
    }

    void aFittedModelIsReadWhileSomebodyLooks() {
        importSales();
        fitModel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && !m_page->verdict().isEmpty(), patience);
        QVERIFY2(m_page->verdict().contains("norm"), qPrintable(m_page->verdict()));
        const QAbstractItemModel& figures = *m_page->table(QualityPage::Figures).model();
        QCOMPARE(figures.rowCount(), static_cast<int>(ratioFigureCount) + 2);   // and two tests
        // What stands in the table is what the model's own functions give.
        const auto valued = valuedSales(m_session->market().sales, m_session->market().valuer->priceModel(),
                                        m_session->valuationDate(), 0, Progress::none());
        QVERIFY(valued);
        const RatioFigures expected = ratioFigures(ratioSample(*valued, RatioEstimate::LeftOut, RatioDay::OfSale));
        QCOMPARE(figures.index(static_cast<int>(RatioFigure::Cod), 1).data().toString(),
                 m_session->format().number(expected[RatioFigure::Cod], 1));
        m_used = valued->size();
    }

    void everySaleIsInOneGroupOfEachTable() {
        m_page->showTab(QualityPage::Groups);
        auto* choice = choiceNamed("Way of dividing the sales");
        QVERIFY(choice->count() > 3);
        for (int i = 0; i < choice->count(); ++i) {
            choice->setCurrentIndex(i);
            const QAbstractItemModel& groups = *m_page->table(QualityPage::Groups).model();
            std::size_t sales = 0;
            for (int row = 0; row < groups.rowCount(); ++row)
                sales += groups.index(row, 1).data().toString().remove(',').toULongLong();
            QCOMPARE(sales, m_used);
        }
    }

    void thePriceLevelOfTheValuationDateLeavesRatiosAsTheyAre() {
        const QAbstractItemModel& figures = *m_page->table(QualityPage::Figures).model();
        const auto shown = [&](RatioFigure figure) { return figures.index(static_cast<int>(figure), 1).data().toString(); };
        const QString median = shown(RatioFigure::Median);
        const QString cod = shown(RatioFigure::Cod);
        auto* day = choiceNamed("Price level of");
        day->setCurrentIndex(1);
        emit day->activated(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), patience);
        QCOMPARE(shown(RatioFigure::Median), median);
        QCOMPARE(shown(RatioFigure::Cod), cod);
        // Amounts follow the valuation date, and with them the bounds of the price classes.
        auto* across = choiceNamed("Columns");
        across->setCurrentIndex(across->findText("Price class"));
        const QAbstractItemModel& crossed = *m_page->table(QualityPage::Crossed).model();
        const auto bounds = [&] { return crossed.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(); };
        const QString before = bounds();
        m_session->setValuationDate(Date(2022, 1, 1));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && bounds() != before, patience);
        QCOMPARE(shown(RatioFigure::Median), median);
    }

    void theMedianOfAGroupIsDrawnOnTheAxisOfItsColumn() {
        const QAbstractItemModel& groups = *m_page->table(QualityPage::Groups).model();
        for (int row = 0; row < groups.rowCount(); ++row) {
            const QVariant drawn = groups.index(row, 3).data(IntervalDelegate::role);
            if (!drawn.isValid()) continue;
            const auto cell = drawn.value<IntervalCell>();
            QVERIFY(cell.low <= cell.value && cell.value <= cell.high);
            QVERIFY(cell.axisLow < 1 && cell.axisHigh > 1);
            QCOMPARE(m_session->format().number(cell.value, 3), groups.index(row, 2).data().toString());
            QVERIFY2(!groups.index(row, 3).data().toString().isEmpty(), "who cannot see it reads the range");
        }
    }

    void otherNormsGiveAnotherVerdictAndAreTakenBack() {
        const auto verdictOfCod = [&] {
            const QAbstractItemModel& figures = *m_page->table(QualityPage::Figures).model();
            return figures.index(static_cast<int>(RatioFigure::Cod), 6).data().toString();
        };
        const QString before = verdictOfCod();
        QVERIFY(!before.isEmpty());
        QVERIFY(m_session->setNorms({{RatioFigure::Cod, 90, 95, NormStatus::HouseRule, "a test", 1}}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && verdictOfCod().contains("Outside"), patience);
        QCOMPARE(ratioNorms(m_session->project())->size(), std::size_t(1));
        m_session->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(verdictOfCod(), before, patience);
        QCOMPARE(*ratioNorms(m_session->project()), defaultNorms());
    }

    void theNormsOfTheDialogAreThoseOfTheProject() {
        NormsDialog dialog(*m_session, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.norms(), defaultNorms());
        dialog.findChildren<QCheckBox*>().front()->setChecked(false);  // the median
        dialog.accept();
        QCOMPARE(ratioNorms(m_session->project())->size(), defaultNorms().size() - 1);
        m_session->undoStack().undo();
    }

    void theMapHasEverySaleWithAPlace() {
        m_page->showTab(QualityPage::Map);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && m_page->map().reading(), patience);
        QCOMPARE(m_page->map().reading()->figure, MapFigure::Ratio);
        QCOMPARE(m_page->map().reading()->cloud->points().size(), m_used);
    }

    void versionsAndPredictionsAreCompared() {
        m_page->showTab(QualityPage::Compare);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rivals().choices().count(), 1, patience);
        QVERIFY(m_page->rivals().verdict().contains("Tick at least two"));
        m_session->fit({"ols", {}});
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rivals().choices().count(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && m_page->rivals().verdict().contains("model 1"), patience);
        const QAbstractItemModel& table = *m_page->rivals().table().model();
        QCOMPARE(table.columnCount(), 4);
        // Someone who says what was paid errs by nothing.
        QFile file(m_folder->filePath("vendor.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number,guess\n");
        for (const Sale& sale : m_session->market().sales->sales)
            file.write(QByteArray::fromStdString(sale.id) + ',' + QByteArray::number(sale.correctedPrice().units(), 'f', 2) + '\n');
        file.close();
        PredictionFile predictions;
        predictions.file = file.fileName().toStdString();
        predictions.id = "number";
        predictions.predicted = "guess";
        m_page->rivals().add(predictions);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && table.columnCount() == 6, patience);
        QCOMPARE(table.index(0, 3).data().toString(), m_session->format().number(0, 4));
        QVERIFY(m_page->rivals().verdict().contains("vendor comes nearer to the prices than model"));
    }

    void theReportIsWrittenInEveryForm() {
        QSignalSpy written(m_page.get(), &QualityPage::reportWritten);
        const std::pair<const char*, const char*> forms[] = {{"r.pdf", "%PDF"}, {"r.html", "<!DOCTYPE"}, {"r.xlsx", "PK"}, {"r.json", "{"}};
        int count = 0;
        for (const auto& [name, begin] : forms) {
            m_page->writeReport(m_folder->filePath(name));
            ++count;
            QTRY_COMPARE_WITH_TIMEOUT(written.size(), count, patience);
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().toUpper().startsWith(QByteArray(begin).toUpper()), name);
        }
    }

    void theModelCardIsWrittenAsPdfAndAsPage() {
        QSignalSpy written(m_page.get(), &QualityPage::reportWritten);
        m_page->writeModelCard(m_folder->filePath("card.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
        m_page->writeModelCard(m_folder->filePath("card.html"));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, patience);
        QFile card(m_folder->filePath("card.html"));
        QVERIFY(card.open(QIODevice::ReadOnly));
        QVERIFY(card.readAll().contains(m_session->market().model->fingerprint.substr(0, 16).c_str()));
    }

    void theEntryForTheRegisterAsksWhatOnlyAPersonKnows() {
        QSignalSpy written(m_page.get(), &QualityPage::reportWritten), asked(m_page.get(), &QualityPage::algorithmEntryRequested);
        const QPointer<AlgorithmDialog> english = new AlgorithmDialog(*m_session, m_page.get());  // goes when it is accepted
        english->setContact("Voorbeeldstad", "woz@voorbeeldstad.example");
        english->accept();
        QVERIFY(english != nullptr);  // the register is in Dutch
        delete english;
        m_session->useLanguage("nl");
        auto* dialog = new AlgorithmDialog(*m_session, m_page.get());
        connect(dialog, &AlgorithmDialog::asked, m_page.get(), &QualityPage::writeAlgorithmEntry);
        dialog->setFile(m_folder->filePath("entry.json"));
        dialog->accept();  // refused: nobody to write to
        dialog->setContact("Voorbeeldstad", "woz@voorbeeldstad.example");
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patience);
        m_session->useLanguage("en");
        QFile file(m_folder->filePath("entry.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject entry = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(entry["organization"].toString(), QStringLiteral("Voorbeeldstad"));
        QCOMPARE(entry["contact_email"].toString(), QStringLiteral("woz@voorbeeldstad.example"));
        QVERIFY(entry["methods_and_models"].toString().contains("hedonische"));
    }

    void anotherMunicipalityStandsBesideOnesOwn() {
        m_page->showTab(QualityPage::Municipalities);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && m_page->municipalities().table().model()->columnCount() == 2, patience);
        QVERIFY(m_page->municipalities().add(m_folder->filePath("r.json")));  // oneself, as written above
        const QAbstractItemModel& table = *m_page->municipalities().table().model();
        QCOMPARE(table.columnCount(), 3);
        for (int row = 0; row < table.rowCount(); ++row) {
            QCOMPARE(table.index(row, 1).data(), table.index(row, 2).data());
            QVERIFY(!table.index(row, 2).data().toString().contains(QChar(0x2260)));
        }
        QSignalSpy refused(m_page.get(), &QualityPage::failed);
        QVERIFY(!m_page->municipalities().add(m_folder->filePath("r.html")));
        QCOMPARE(refused.size(), 1);
    }

    void theFarthestSaleOpensItsDwelling() {
        m_page->showTab(QualityPage::Farthest);
        TextTableView& sales = m_page->table(QualityPage::Farthest);
        QVERIFY(sales.model()->rowCount() > 10);
        sales.setCurrentIndex(sales.model()->index(0, 0));
        QSignalSpy asked(m_page.get(), &QualityPage::dwellingRequested);
        button("Open this dwelling")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_session->subject());
    }

    void theListOfInfluenceIsThatOfTheModel() {
        m_page->showTab(QualityPage::Influential);
        const auto& market = m_session->market();
        const auto valued = valuedSales(market.sales, market.valuer->priceModel(), m_session->valuationDate(), 0, Progress::none());
        QVERIFY(valued);
        const auto expected = influentialSales(market.sales, market.valuer->priceModel(), *valued, mostInfluential, 0, Progress::none());
        QVERIFY(expected);
        const QAbstractItemModel& list = *m_page->table(QualityPage::Influential).model();
        QCOMPARE(list.rowCount(), static_cast<int>(expected->size()));
        QCOMPARE(list.rowCount(), static_cast<int>(mostInfluential));
        for (int row = 0; row < list.rowCount(); ++row) {
            const InfluentialSale& one = (*expected)[static_cast<std::size_t>(row)];
            const Sale& sale = market.sales->sales[(*valued)[one.valued].sale];
            QCOMPARE(list.index(row, 0).data(Qt::ToolTipRole).toString(), "Sale " + QString::fromStdString(sale.id));
            QCOMPARE(list.index(row, 4).data().toString(), m_session->format().signedPercent(one.ownPercent, 1));
            QCOMPARE(list.index(row, 5).data().toString(), m_session->format().signedPercent(one.nearbyPercent, 2));
        }
    }

    void aLineLeadsToTheValuationAndToTheDecisionByKeys() {
        for (const auto tab : {QualityPage::Farthest, QualityPage::Influential}) {
            m_page->showTab(tab);
            TextTableView& sales = m_page->table(tab);
            sales.setCurrentIndex(sales.model()->index(2, 0));
            sales.setFocus();
            QTRY_VERIFY2(!sales.horizontalScrollBar()->isVisible(), "nothing scrolls sideways");
            const QString sale = sales.model()->index(2, 0).data(Qt::ToolTipRole).toString().mid(QString("Sale ").size());
            QSignalSpy dwelling(m_page.get(), &QualityPage::dwellingRequested);
            QSignalSpy decision(m_page.get(), &QualityPage::saleRequested);
            QTest::keyClick(&sales, Qt::Key_Return);
            QCOMPARE(dwelling.size(), 1);
            QCOMPARE(decision.size(), 0);
            const auto& all = m_session->market().sales->sales;
            const auto found = std::ranges::find(all, sale.toStdString(), &Sale::id);
            QVERIFY(found != all.end());
            QCOMPARE(m_session->subject()->id, found->propertyId);
            QTest::keyClick(&sales, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(dwelling.size(), 1);
            QCOMPARE(decision.size(), 1);
            QCOMPARE(decision[0][0].toString(), sale);
            QVERIFY(button("Open this sale")->focusPolicy() & Qt::TabFocus);
            button("Open this sale")->click();
            QCOMPARE(decision.size(), 2);
        }
    }

    void withoutValuesOnTwoDatesItSaysThatSoldDwellingsCannotBeCompared() {
        const QAbstractItemModel& figures = *m_page->table(QualityPage::Figures).model();
        const int row = figures.rowCount() - 1;
        QCOMPARE(figures.index(row, 0).data().toString(), "Sold and unsold dwellings (p)");
        QVERIFY(figures.index(row, 6).data().toString().contains("Not enough data"));
        QVERIFY(figures.index(row, 6).data(Qt::ToolTipRole).toString().contains("no values on two valuation dates"));
        // With values of one model it is another reason, told without asking again.
        const Date date = m_session->valuationDate();
        for (const Date day : {Date(2022, 1, 1), Date(2023, 1, 1)}) {
            m_session->setValuationDate(day);
            m_session->valueAll();
            waitUntilFree();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading() && figures.index(row, 6).data(Qt::ToolTipRole).toString().contains("are of one model"), patience);
        m_session->setValuationDate(date);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), patience);
    }

    void chartsSayInWordsWhatTheyShow() {
        m_page->showTab(QualityPage::Charts);
        int seen = 0;
        for (const Plot* plot : m_page->findChildren<Plot*>()) {
            if (!plot->isVisible()) continue;
            ++seen;
            QVERIFY(!plot->data().name.isEmpty());
            QVERIFY2(!plot->data().series.empty() || !plot->data().bars.empty(), qPrintable(plot->data().name));
        }
        QCOMPARE(seen, 3);
    }

    void tablesKeepTheContractOfModels() {
        for (const auto tab : {QualityPage::Figures, QualityPage::Groups, QualityPage::Crossed, QualityPage::Farthest, QualityPage::Influential, QualityPage::Compare})
            QAbstractItemModelTester(m_page->table(tab).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

private:
    [[nodiscard]] QPushButton* button(const QString& text) {
        for (QPushButton* one : m_page->findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible()) return one;
        return nullptr;
    }
    [[nodiscard]] QComboBox* choiceNamed(const QString& name) {
        for (QComboBox* one : m_page->findChildren<QComboBox*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }

    std::unique_ptr<QualityPage> m_page;
    std::size_t m_used = 0;
};

QTEST_MAIN(QualityPageTest)
#include "quality_page_test.moc"
