#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <functional>

#include "tests/ui/session/sitting.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/pages/market/effects_tab.h"
#include "ui/pages/market/version_comparison.h"
#include "ui/pages/market/versions_tab.h"
#include "ui/pages/market_page.h"
#include "ui/session/model_reader.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/models_model.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/text_table.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

/// The market page in all its states, on a small invented market.
class MarketPageTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() {
        m_window.reset();
        standUp();
    }

    void withoutAModelItSaysWhatToDo() {
        createProject();
        m_window->goTo(Navigation::Market);
        QVERIFY(visibleLabelWith("There is no model yet"));
        QVERIFY(!page().findChild<QTabBar*>()->isVisible());
        QCOMPARE(page().reader().state(), ModelReader::State::NoModel);
    }

    void whileReadingEveryTabTellsSoAndTheVersionsAreThere() {
        prepare();
        m_window->goTo(Navigation::Market);
        whileItReads([this] {
            QCOMPARE(page().reader().state(), ModelReader::State::Reading);
            for (int tab = 0; tab < MarketPage::Versions; ++tab) {
                page().showTab(tab);
                QVERIFY(visibleLabelWith("Reading the model:"));
            }
            QVERIFY2(!m_session->isBusy(), "reading keeps nobody from working");
            page().showTab(MarketPage::Versions);
            QVERIFY(!visibleLabelWith("Reading the model:"));
            QVERIFY(page().versions().isVisible());
        });
        waitUntilRead();
    }

    void theLanguageCanBeSwitchedWhileItReads() {
        prepare();
        m_window->goTo(Navigation::Market);
        page().showTab(MarketPage::Effects);
        whileItReads([this] {
            m_session->setLanguage("nl");
            QEvent change(QEvent::LanguageChange);  // what Qt sends in the next turn
            QCoreApplication::sendEvent(m_window.get(), &change);
            QVERIFY(visibleLabelWith("Het model wordt uitgelezen"));
        });
        waitUntilRead();
        QTRY_COMPARE(plotOfEffects().data().x.title, QStringLiteral("Woonoppervlakte (m²)"));
    }

    void whenReadTheWeightiestEffectIsShownAndAllTabsAreFilled() {
        prepare();
        m_window->goTo(Navigation::Market);
        waitUntilRead();
        QCOMPARE(plotOfEffects().data().name, QStringLiteral("Effect on the price: Floor area"));
        QVERIFY(!plotOfEffects().data().mark);
        for (int tab = 0; tab < MarketPage::Versions; ++tab) {
            page().showTab(tab);
            for (const TextTableView* table : page().findChildren<TextTableView*>())
                if (table->isVisible()) {
                    QVERIFY2(table->model()->rowCount() > 0, qPrintable(QString::number(tab)));
                    QVERIFY(!table->accessibleName().isEmpty());
                }
            for (const Plot* plot : page().findChildren<Plot*>())
                if (plot->isVisible()) QVERIFY(!plot->accessibleName().isEmpty());
        }
    }

    void theDwellingInViewIsMarkedAndGivenInMoney() {
        prepare();
        m_window->goTo(Navigation::Market);
        waitUntilRead();
        m_session->show("1007");
        QTRY_VERIFY_WITH_TIMEOUT(plotOfEffects().data().mark.has_value(), patience);
        QCOMPARE(*plotOfEffects().data().mark, m_session->subject()->facts[0]);
        page().effects().showEffect("floor_area", true, false);
        QVERIFY2(plotOfEffects().data().markName.startsWith("Lindelaan 7"),
                 qPrintable(plotOfEffects().data().markName));
        QVERIFY(plotOfEffects().data().y.ticks.front().label.contains(u'€'));
        m_session->setValuationDate(Date(2023, 1, 1));
        QTRY_COMPARE_WITH_TIMEOUT(page().reader().date(), Date(2023, 1, 1), patience);
    }

    void readingCanBeStoppedAndTakenUpAgain() {
        prepare();
        m_window->goTo(Navigation::Market);
        page().showTab(MarketPage::Effects);
        whileItReads([this] { buttonWith("Stop")->click(); });
        QTRY_VERIFY_WITH_TIMEOUT(!page().isReading(), patience);
        if (page().reader().state() == ModelReader::State::Ready)
            QSKIP("it was read before it could be stopped");
        QCOMPARE(page().reader().state(), ModelReader::State::Stopped);
        buttonWith("Read again")->click();
        waitUntilRead();
    }

    void anotherModelIsReadAnew() {
        prepare();
        m_window->goTo(Navigation::Market);
        waitUntilRead();
        const auto before = page().reader().reading();
        m_session->fit({"ols", Date(2023, 12, 31)});
        waitUntilRead();
        QVERIFY(page().reader().reading() != before);
        QCOMPARE(page().reader().model().summary().salesUsed, m_session->market().model->sales);
    }

    void aVersionIsFrozenThroughItsDialogOnlyWithANote() {
        prepare();
        m_window->goTo(Navigation::Market);
        page().showTab(MarketPage::Versions);
        QVERIFY(buttonWith("Freeze…")->isEnabled());
        buttonWith("Freeze…")->click();
        auto* dialog = qobject_cast<FreezeDialog*>(m_window->dialog());
        QVERIFY(dialog != nullptr);
        QPushButton* freeze = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == "Freeze") freeze = button;
        QVERIFY(!freeze->isEnabled());
        dialog->findChild<QPlainTextEdit*>()->setPlainText("  \n");
        QVERIFY(!freeze->isEnabled());
        dialog->findChild<QPlainTextEdit*>()->setPlainText("tax year 2025");
        freeze->click();
        QCOMPARE(m_session->project().models().value().front().frozen->note, std::string("tax year 2025"));
        QVERIFY2(!buttonWith("Freeze…")->isEnabled(), "once is enough");
        QVERIFY(visibleLabelWith("tax year 2025"));
        QVERIFY(visibleLabelWith("Model version 1 is frozen."));
    }

    void twoVersionsAreComparedSideBySide() {
        prepare();
        m_window->goTo(Navigation::Market);
        page().showTab(MarketPage::Versions);
        QVERIFY(visibleLabelWith("Fit a second version"));
        m_session->fit({"ols", Date(2023, 12, 31)});
        waitUntilFree();
        VersionComparisonView& comparison = page().versions().comparison();
        QTRY_VERIFY_WITH_TIMEOUT(comparison.isReady(), patience);
        const QAbstractItemModel& table = *comparison.findChild<TextTableView*>()->model();
        QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Version 1"));
        const auto models = m_session->project().models().value();
        const Format& format = m_session->format();
        bool found = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto text = [&](int column) { return table.index(row, column).data().toString(); };
            if (text(0) != "Sales used") continue;
            found = true;
            QCOMPARE(text(1), format.number(double(models[0].sales), 0));
            QCOMPARE(text(2), format.number(double(models[1].sales), 0));
            QCOMPARE(text(3), format.number(double(models[1].sales) - double(models[0].sales), 0));
        }
        QVERIFY(found);
        QCOMPARE(comparison.findChild<Plot*>()->data().series.size(), std::size_t(2));
        comparison.compare(2, 2);
        QVERIFY(visibleLabelWith("Choose two different versions."));
    }

    void nothingIsCutOffInAnyTab_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1280x800") << QSize(1280, 800);
    }
    void nothingIsCutOffInAnyTab() {
        QFETCH(QSize, size);
        prepare();
        m_session->setLanguage("nl");  // the longer words
        m_session->show("1007");
        m_window->goTo(Navigation::Market);
        waitUntilRead();
        m_window->resize(size);
        for (int tab = 0; tab < MarketPage::Tabs; ++tab) {
            page().showTab(tab);
            QTest::qWait(30);
            QCOMPARE(m_window->size(), size);  // the content does not force it larger
            const auto* bar = page().findChild<QTabBar*>();
            QVERIFY(bar->tabRect(MarketPage::Tabs - 1).right() <= bar->width());
        }
    }

private:
    /// Opens the project anew and calls `then` when its model is being read: the page asked for that first,
    /// in the same turn of the event loop.
    void whileItReads(const std::function<void()>& then) {
        waitUntilRead();
        bool isDone = false;
        const auto loaded = connect(m_session.get(), &Session::marketChanged, this, [&] {
            if (!m_session->market().valuer) return;
            QTimer::singleShot(0, this, [&] {
                then();
                isDone = true;
            });
        });
        m_session->open(m_session->project().file());
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
        disconnect(loaded);
    }
    void waitUntilRead() {
        waitUntilFree();
        QTRY_VERIFY_WITH_TIMEOUT(page().reader().state() == ModelReader::State::Ready && !page().isReading(),
                                 patience);
    }
    MarketPage& page() { return m_window->marketPage(); }
    Plot& plotOfEffects() { return *page().effects().findChild<Plot*>(); }
    QPushButton* buttonWith(const QString& text) {
        for (QPushButton* button : page().findChildren<QPushButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
    bool visibleLabelWith(const QString& text) {
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MarketPageTest)
#include "market_page_test.moc"
