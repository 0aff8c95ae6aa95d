#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/session/sitting.h"
#include "ui/pages/valuation_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

using namespace herleid;

/// At 1280 × 800 no page scrolls sideways, whatever stands beside it: a try-out, a sale, the help.
class RoomTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void initTestCase() {
        sitDown();
        prepare();
        m_session->valueAll();  // what can be compared with has a row of its own
        waitUntilFree();
        m_session->setLanguage("nl");  // the longer words
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_session->show("1007");
    }
    void cleanupTestCase() {
        m_window.reset();
        standUp();
    }
    void init() {
        m_window->resize(1280, 800);
        QTRY_COMPARE(m_window->size(), QSize(1280, 800));
    }

    void everyPlaceFits_data() {
        QTest::addColumn<bool>("help");
        QTest::newRow("alone") << false;
        QTest::newRow("beside the help") << true;
    }
    void everyPlaceFits() {
        QFETCH(bool, help);
        for (int place = 0; place < Navigation::Places; ++place) {
            m_window->goTo(place);
            showHelp(help);
            fits(QString::number(place));
        }
        showHelp(false);
    }

    void aDwellingFitsBesideItsPanels_data() {
        QTest::addColumn<bool>("trying");
        QTest::addColumn<int>("sale");
        QTest::newRow("alone") << false << 0;
        QTest::newRow("a sale") << false << 1;
        QTest::newRow("a try-out") << true << 0;
        QTest::newRow("a sale during a try-out") << true << 1;
    }
    void aDwellingFitsBesideItsPanels() {
        QFETCH(bool, trying);
        QFETCH(int, sale);
        m_window->goTo(Navigation::Value);
        if (trying) m_session->beginTryOut();
        m_window->valuationPage().chooseSale(sale);
        for (int tab = 0; tab < ValuationPage::Tabs; ++tab) {
            m_window->valuationPage().showTab(tab);
            fits(QString::number(tab));
        }
        m_window->valuationPage().chooseSale(0);
        if (trying) m_session->endTryOut();
    }

private:
    void showHelp(bool shown) {
        auto* help = m_window->findChild<QWidget*>("help");
        QVERIFY(help != nullptr);
        if (help->isVisible() != shown) QTest::keyClick(m_window.get(), shown ? Qt::Key_F1 : Qt::Key_Escape);
        QCOMPARE(help->isVisible(), shown);
    }
    void fits(const QString& where) {
        auto* around = m_window->centralWidget()->findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(around != nullptr);
        QTest::qWait(50);
        QTRY_VERIFY2_WITH_TIMEOUT(around->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1: %2 pixels too wide").arg(where).arg(around->horizontalScrollBar()->maximum())), 1000);
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(RoomTest)
#include "room_test.moc"
