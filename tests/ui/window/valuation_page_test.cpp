#include <QDate>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <cmath>

#include "model/valuation/average.h"
#include "tests/ui/session/sitting.h"
#include "ui/pages/facts_tab.h"
#include "ui/pages/valuation/influence_tab.h"
#include "ui/pages/valuation/ledger_tab.h"
#include "ui/pages/valuation/matrix_tab.h"
#include "ui/pages/valuation/ranking_tab.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/fact_history_model.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/map_view.h"
#include "ui/widgets/matrix_foot.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/ranking_model.h"
#include "ui/widgets/text_table.h"
#include "ui/widgets/try_out_banner.h"

using namespace herleid;

class ValuationPageTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        prepare();
    }
    void init() {
        m_page = std::make_unique<ValuationPage>(*m_session);
        m_page->resize(1100, 720);
        m_page->applyTheme();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_session->show("1007");
        QVERIFY(m_session->valuation() && m_session->valuation()->matrix().size() > 2);
    }
    void cleanup() {
        m_session->endTryOut();
        m_page.reset();
    }
    void cleanupTestCase() { standUp(); }

    void choosingASaleAnywhereChoosesItEverywhere() {
        m_page->showTab(ValuationPage::Matrix);
        QTableView& sales = m_page->matrixTab().view().sales();
        sales.setCurrentIndex(sales.model()->index(1, 2));
        QCOMPARE(m_page->chosenSale(), 2);
        auto* map = m_page->findChild<MapView*>();
        QSignalSpy fromMap(map, &MapView::chosen);
        QTest::keyClick(map, Qt::Key_N);  // from 2 to 3: the map knew which was chosen
        QCOMPARE(fromMap.back().front().toInt(), 3);
        QCOMPARE(m_page->chosenSale(), 3);
        QCOMPARE(sales.currentIndex().column(), 3);
        QCOMPARE(m_page->ledgerTab().view().table().currentIndex().data(LedgerModel::SaleRole).toInt(), saleInLedger(3));
    }

    void theFootOfTheMatrixIsTheValue() {
        const Valuation& valuation = *m_session->valuation();
        const WeightedAverage foot = weightedAverage(valuation);
        QCOMPARE(foot.average + foot.calibration + foot.rounding, valuation.value());
        double log = valuation.parts().modelWeight * valuation.parts().logModelValue;
        double weight = valuation.parts().modelWeight;
        for (const MatrixRow& row : valuation.matrix()) {
            log += row.weight * row.logAdjusted;
            weight += row.weight;
        }
        QVERIFY(std::abs(weight - 1) < 1e-12);
        QCOMPARE(foot.average, Money::fromUnits(std::exp(log), valuation.value().currency()));
        // The weights that are printed add up to 100%, as far as their digits go.
        const MatrixModel& model = m_page->matrixTab().model();
        double printed = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == "Weight" &&
                model.headerData(row, Qt::Vertical, MatrixModel::FootRole).toBool())
                for (int column = 0; column < model.columnCount(); ++column)
                    printed += model.index(row, column).data().toString().remove('%').toDouble();
        QVERIFY2(std::abs(printed - 100) < 0.01 * model.columnCount(), qPrintable(QString::number(printed)));
    }

    void aFactEditedInTheMatrixIsTriedAndSaidSoInWords() {
        MatrixModel& model = m_page->matrixTab().model();
        const Money recorded = m_session->valuation()->value();
        int row = 0;
        while (model.index(row, 0).data(FactFeatureRole).toInt() != 0 ||
               !model.index(row, 0).data(FactFeatureRole).isValid())
            ++row;
        auto* banner = m_page->findChild<TryOutBanner*>();
        QVERIFY(!banner->isVisible());
        QVERIFY(model.setData(model.index(row, 0), m_session->subject()->facts[0] + 30, Qt::EditRole));
        QTRY_VERIFY(m_session->isTrying());
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains("not saved"));
        QVERIFY(banner->accessibleName().contains(m_session->format().money(recorded)));
        QVERIFY(m_session->shown()->value() != recorded);
        QVERIFY(model.index(row, 0).data(MatrixModel::TriedRole).toBool());
    }

    void aChangedFactTellsItsHistoryAndUndoingIsAStepOfIt() {
        auto* tab = m_page->findChild<FactsTab*>();
        m_page->showTab(ValuationPage::Record);
        tab->table().setCurrentIndex(tab->model().index(1, 0));
        const int before = tab->history().rowCount();
        const double was = m_session->subject()->facts[1];
        const Provenance resident{"resident", Date(2026, 1, 5), {}, "edit", "a strip was sold"};
        QVERIFY(m_session->recordFact({"1007", 1, was + 10, resident}));
        QCOMPARE(tab->table().currentIndex().row(), 1);
        QCOMPARE(tab->history().rowCount(), before + 1);
        const auto said = [&](int row, int column) { return tab->history().index(row, column).data().toString(); };
        const Feature& plot = (*m_session->project().catalogue())[1];
        QCOMPARE(said(0, FactHistoryModel::Before), m_session->format().fact(plot, was));
        QCOMPARE(said(0, FactHistoryModel::After), m_session->format().fact(plot, was + 10));
        QCOMPARE(said(0, FactHistoryModel::Source), "resident");
        QCOMPARE(said(0, FactHistoryModel::Why), "a strip was sold");
        QCOMPARE(said(0, FactHistoryModel::Who), QString::fromStdString(AuditLog::user()));
        m_session->undoStack().undo();
        QCOMPARE(m_session->subject()->facts[1], was);
        QCOMPARE(tab->history().rowCount(), before + 2);
        QCOMPARE(said(0, FactHistoryModel::After), m_session->format().fact(plot, was));
        tab->table().setCurrentIndex(tab->model().index(2, 0));
        QVERIFY(tab->history().rowCount() == 0);
    }

    void aFactIsVerifiedTodayWithoutBeingChanged() {
        auto* tab = m_page->findChild<FactsTab*>();
        m_page->showTab(ValuationPage::Record);
        tab->table().setCurrentIndex(tab->model().index(0, 0));
        const double was = m_session->subject()->facts[0];
        const std::string source = m_session->subject()->provenanceOf(0).source;
        QPushButton* verify = button(*tab, "Verified today");
        QVERIFY(verify != nullptr && verify->isEnabled());
        verify->click();
        const QDate today = QDate::currentDate();
        QCOMPARE(m_session->subject()->facts[0], was);
        QVERIFY(m_session->subject()->provenanceOf(0).verifiedOn == Date(today.year(), today.month(), today.day()));
        QCOMPARE(m_session->subject()->provenanceOf(0).source, source);
        QCOMPARE(tab->model().index(0, FactsModel::VerifiedOn).data().toString(),
                 m_session->format().date(Date(today.year(), today.month(), today.day())));
        m_session->undoStack().undo();
        QVERIFY(!m_session->subject()->provenanceOf(0).verifiedOn);
    }

    void whatIsRecordedCanBeAskedForAsPdf() {
        QSignalSpy asked(m_page.get(), &ValuationPage::disclosureRequested);
        QPushButton* record = button(*m_page, "Record as PDF…");
        QVERIFY(record != nullptr && record->isEnabled());
        record->click();
        QCOMPARE(asked.size(), 1);
    }

    void typingInTheCellOfAFactTriesItAndALetterDoesNot() {
        m_page->showTab(ValuationPage::Matrix);
        QTableView& subject = m_page->matrixTab().view().subject();
        MatrixModel& model = m_page->matrixTab().model();
        int row = 0;
        while (!model.index(row, 0).data(FactFeatureRole).isValid()) ++row;
        const auto type = [&](const QString& text) {
            subject.setCurrentIndex(model.index(row, 0));
            subject.edit(model.index(row, 0));
            auto* editor = subject.viewport()->findChild<QLineEdit*>();
            QVERIFY(editor != nullptr);
            editor->setText(text);
            QTest::keyClick(editor, Qt::Key_Return);
            QTest::qWait(20);
        };
        type("12x");
        QVERIFY(!m_session->isTrying());
        type("150");
        QVERIFY(m_session->isTrying());
        QCOMPARE(m_session->tryOut()->facts.begin()->second, 150.0);
    }

    void deleteOnASaleTriesWithoutIt() {
        m_page->showTab(ValuationPage::Matrix);
        QTableView& sales = m_page->matrixTab().view().sales();
        sales.setCurrentIndex(sales.model()->index(1, 1));
        sales.setFocus();
        const std::string id = m_session->valuation()->matrix().front().saleId;
        QTest::keyClick(&sales, Qt::Key_Delete);
        QVERIFY(m_session->isTrying());
        QVERIFY(m_session->tryOut()->withoutSales.contains(id));
        QCOMPARE(m_page->chosenSale(), 0);
    }

    void theChosenSaleKeepsItsPlaceWhenATryOutRenumbersIt() {
        const std::string second = m_session->valuation()->matrix()[1].saleId;
        m_page->chooseSale(2);
        m_session->tryWithoutSale(m_session->valuation()->matrix()[0].saleId, true);
        const int now = m_page->chosenSale();
        QVERIFY(now > 0);
        QCOMPARE(m_session->shown()->matrix()[static_cast<std::size_t>(now - 1)].saleId, second);
    }

    void everyEligibleSaleIsInTheRankingWithAReason() {
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), patience);
        auto* tab = m_page->findChild<RankingTab*>();
        const RankingModel& model = tab->model();
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), m_session->valuation()->parts().eligibility.sales);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, RankingModel::Why).data().toString().isEmpty());
    }

    void theInfluenceTableTellsTheValueWithoutEachNamedSale() {
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isReading(), patience);
        const QAbstractItemModel& model = *m_page->findChild<InfluenceTab*>()->table().model();
        const MatrixRow& first = m_session->valuation()->matrix().front();
        ValuationRequest request = m_session->request();
        request.withoutSales = {first.saleId};
        const auto without = m_session->market().valuer->value(*m_session->subject(), request);
        QVERIFY(without);
        const QString expected = m_session->format().money(without->parts().unroundedValue);
        bool found = false;
        for (int row = 0; row < model.rowCount(); ++row)
            found = found || (model.index(row, 0).data().toString() == "1" &&
                              model.index(row, 6).data().toString() == expected);
        QVERIFY2(found, qPrintable(expected));
    }

private:
    /// The number, or 0 where a sale shown without weight has no line.
    [[nodiscard]] int saleInLedger(int number) {
        const LedgerModel& model = m_page->ledgerTab().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(LedgerModel::SaleRole).toInt() == number) return number;
        return 0;
    }

    [[nodiscard]] static QPushButton* button(QWidget& page, const QString& text) {
        for (QPushButton* one : page.findChildren<QPushButton*>())
            if (one->text() == text) return one;
        return nullptr;
    }

    std::unique_ptr<ValuationPage> m_page;
};

QTEST_MAIN(ValuationPageTest)
#include "valuation_page_test.moc"
