#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/ui/session/sitting.h"
#include "ui/pages/quality/year_change_tab.h"
#include "ui/session/year_change_reader.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/plot.h"

using namespace herleid;

namespace {

const Date first(2023, 7, 1);
const Date second(2024, 7, 1);

}  // namespace

class YearChangeTabTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        prepare();
        m_tab = std::make_unique<YearChangeTab>(*m_session);
        m_tab->resize(1000, 640);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }
    void cleanupTestCase() {
        m_tab.reset();
        m_session.reset();
    }

    void withoutValuesItSaysWhatToDo() {
        waitUntilRead();
        QVERIFY2(m_tab->text().contains("Value all dwellings on two valuation dates"), qPrintable(m_tab->text()));
        QVERIFY(!choiceNamed("The later valuation date")->isVisible());
    }

    void withOneDateItAsksForAnother() {
        valueAllOn(first);
        QVERIFY2(m_tab->text().contains(m_session->format().date(first)), qPrintable(m_tab->text()));
        QVERIFY(!choiceNamed("The earlier valuation date")->isVisible());
    }

    void twoDatesAreExplained() {
        const auto all = m_session->project().properties().value();
        const Property& grown = all.front();
        m_grown = grown.id;
        const auto area = m_session->project().catalogue()->findRole(Role::FloorArea).value();
        QVERIFY(m_session->recordFact({grown.id, area, 2 * grown.facts[area], {"measured anew", {}, {}, "", ""}}));
        waitUntilFree();
        valueAllOn(second);
        QVERIFY2(m_tab->text().contains("What made it: market"), qPrintable(m_tab->text()));
        const QAbstractItemModel& sums = *m_tab->table(YearChangeTab::Causes).model();
        const int last = sums.rowCount() - 1;
        QVERIFY(last > 2);
        qlonglong cents = 0;
        for (int row = 0; row < last; ++row) cents += sums.index(row, 0).data(LedgerModel::AmountRole).toLongLong();
        QCOMPARE(cents, sums.index(last, 0).data(LedgerModel::AmountRole).toLongLong());
        qlonglong stored = 0;
        const auto dwellings = m_session->project().properties().value();
        for (const Property& dwelling : dwellings) {
            const auto values = m_session->project().valuationsOf(dwelling.id).value();
            for (const ValuationInfo& one : values)
                if (one.valuationDate == second) stored += one.value.cents();
        }
        QCOMPARE(cents, stored);
        QVERIFY(sums.index(last, 0).data(LedgerModel::FromRole).toDouble() == sums.index(last, 0).data(LedgerModel::ToRole).toDouble());
    }

    void theDwellingThatGrewIsFarthestOffAndOpens() {
        m_tab->showPart(YearChangeTab::Outliers);
        QTableView& outliers = m_tab->table(YearChangeTab::Outliers);
        QVERIFY(outliers.model()->rowCount() > 0);
        const QString cause = outliers.model()->index(0, 2).data().toString();
        QVERIFY2(cause.startsWith("Floor area: ") || cause.startsWith("floor area: "), qPrintable(cause));
        QVERIFY(cause.contains(QString::fromUtf8("→")));
        outliers.setCurrentIndex(outliers.model()->index(0, 0));
        QSignalSpy asked(m_tab.get(), &YearChangeTab::dwellingRequested);
        button("Open this dwelling")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), QString::fromStdString(m_grown));
    }

    void everyDwellingIsInOneGroupOfEachTable() {
        m_tab->showPart(YearChangeTab::Groups);
        auto* choice = choiceNamed("Way of dividing the dwellings");
        QCOMPARE(choice->count(), 2);   // type and price class: there are no neighbourhoods
        const auto count = m_session->project().propertyCount().value();
        for (int i = 0; i < choice->count(); ++i) {
            choice->setCurrentIndex(i);
            const QAbstractItemModel& groups = *m_tab->table(YearChangeTab::Groups).model();
            qlonglong dwellings = 0;
            for (int row = 0; row < groups.rowCount(); ++row) dwellings += groups.index(row, 1).data().toString().remove(',').toLongLong();
            QCOMPARE(dwellings, count);
        }
    }

    void theChartCountsEveryDwellingAndSaysWhatItShows() {
        m_tab->showPart(YearChangeTab::Distribution);
        const Plot* plot = m_tab->findChild<Plot*>();
        QVERIFY(!plot->data().name.isEmpty() && !plot->data().bars.empty());
        double drawn = 0;
        for (const PlotBar& bar : plot->data().bars) drawn += bar.height;
        const auto count = static_cast<double>(m_session->project().propertyCount().value());
        QVERIFY(drawn <= count && drawn > 0.95 * count);
    }

    void anotherPairOfDatesIsReadWhenItIsChosen() {
        valueAllOn(Date(2022, 7, 1));
        auto* from = choiceNamed("The earlier valuation date");
        QCOMPARE(from->count(), 2);
        QCOMPARE(from->currentText(), m_session->format().date(first));   // the last before the later one
        from->setCurrentIndex(0);
        emit from->activated(0);
        waitUntilRead();
        QVERIFY2(m_tab->text().contains(m_session->format().date(Date(2022, 7, 1))), qPrintable(m_tab->text()));
        // A later date that is before the earlier one takes the last before it.
        auto* to = choiceNamed("The later valuation date");
        from->setCurrentIndex(1);
        emit from->activated(1);
        waitUntilRead();
        to->setCurrentIndex(0);
        emit to->activated(0);
        waitUntilRead();
        QCOMPARE(to->currentText(), m_session->format().date(first));
        QCOMPARE(from->currentText(), m_session->format().date(Date(2022, 7, 1)));
    }

    void readingStopsWhenAskedAndGoesOnLater() {
        auto* from = choiceNamed("The earlier valuation date");
        auto* to = choiceNamed("The later valuation date");
        to->setCurrentIndex(to->count() - 1);
        emit to->activated(to->currentIndex());
        waitUntilRead();
        // A machine may be quicker than a click: then another date is chosen and stopped.
        for (int attempt = 0; attempt < 20 && !m_tab->text().contains("stopped"); ++attempt) {
            from->setCurrentIndex(1 - from->currentIndex());
            emit from->activated(from->currentIndex());
            button("Stop")->click();
            waitUntilRead();
        }
        QCOMPARE(m_tab->text(), QStringLiteral("Reading was stopped."));
        button("Read again")->click();
        waitUntilRead();
        QVERIFY2(m_tab->text().contains("What made it"), qPrintable(m_tab->text()));
    }

    void theDayOfARecordedValueCanBeChosenOnlyWhereValuesAreRecorded() {
        const std::vector<ValuedDay> days{{Date(2022, 1, 1), 5}, {Date(2024, 1, 1), 5}, {Date(2025, 1, 1), 5}};
        QVERIFY((earlierDays(days, Date(2024, 1, 1), false) == std::vector<Date>{Date(2022, 1, 1)}));
        QVERIFY((earlierDays(days, Date(2024, 1, 1), true) == std::vector<Date>{Date(2022, 1, 1), Date(2023, 1, 1)}));
        QVERIFY((earlierDays(days, Date(2025, 1, 1), true) == std::vector<Date>{Date(2022, 1, 1), Date(2024, 1, 1)}));
        QVERIFY(earlierDays(days, Date(2022, 1, 1), false).empty());
    }

    void tablesKeepTheContractOfModels() {
        for (const auto part : {YearChangeTab::Causes, YearChangeTab::Groups, YearChangeTab::Outliers})
            QAbstractItemModelTester(m_tab->table(part).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void inDutchItSaysTheSameInDutch() {
        m_session->useLanguage("nl");
        m_tab->retranslate();
        QVERIFY2(m_tab->text().contains("totale waarde"), qPrintable(m_tab->text()));
        QVERIFY(button("Deze woning openen") != nullptr);
        if (const QString folder = qEnvironmentVariable("HERLEID_PICTURES"); !folder.isEmpty())
            for (int part = 0; part < YearChangeTab::Parts; ++part) {
                m_tab->showPart(static_cast<YearChangeTab::Part>(part));
                QTest::qWait(200);
                m_tab->grab().save(folder + QStringLiteral("/year_change_%1.png").arg(part));
            }
        m_session->useLanguage("en");
        m_tab->retranslate();
    }

    void closingTheProjectLeavesNothingBehind() {
        m_session->close();
        QVERIFY(m_tab->text().contains("Nothing has been valued yet"));
    }

private:
    void waitUntilRead() {
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isReading() && !m_tab->text().contains("are read"), patience);
    }
    void valueAllOn(Date date) {
        m_session->setValuationDate(date);
        waitUntilFree();
        m_session->valueAll();
        waitUntilFree();
        waitUntilRead();
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        for (QPushButton* one : m_tab->findChildren<QPushButton*>())
            if (one->text() == text) return one;
        return nullptr;
    }
    [[nodiscard]] QComboBox* choiceNamed(const QString& name) {
        for (QComboBox* one : m_tab->findChildren<QComboBox*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }

    std::unique_ptr<YearChangeTab> m_tab;
    std::string m_grown;
};

QTEST_MAIN(YearChangeTabTest)
#include "year_change_tab_test.moc"
