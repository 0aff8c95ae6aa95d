#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/valuation_fixture.h"
#include "ui/report/explanation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interval_bar.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/map_view.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/waterfall_chart.h"

using namespace herleid;

namespace {

bool near(QPointF a, QPointF b) {
    return (a - b).manhattanLength() < 0.001;
}

}  // namespace

class ValuationWidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_value = std::make_shared<const Valuation>(fixtureValuation());
        m_words = explainInWords(*m_value, {}, Format("nl"));
    }

    void theMapShowsEveryPlaceWithNorthUp() {
        MapView map;
        map.resize(400, 300);
        map.showPlaces({{0, {1000, 1000}, "subject"}, {1, {1400, 1000}, "east"}, {2, {1000, 1800}, "north"}});
        for (const Location place : {Location{1000, 1000}, Location{1400, 1000}, Location{1000, 1800}})
            QVERIFY(QRectF(map.rect()).adjusted(10, 10, -10, -10).contains(map.toScreen(place)));
        QVERIFY(map.toScreen({1400, 1000}).x() > map.toScreen({1000, 1000}).x());
        QVERIFY(map.toScreen({1000, 1800}).y() < map.toScreen({1000, 1000}).y());
        // One scale in both directions.
        QCOMPARE(map.toScreen({1400, 1000}).x() - map.toScreen({1000, 1000}).x(), 400 / map.metresPerPixel());
        QCOMPARE(map.toScreen({1000, 1000}).y() - map.toScreen({1000, 1800}).y(), 800 / map.metresPerPixel());
    }

    void theMapZoomsAroundThePointerAndTheKeysMoveIt() {
        MapView map;
        map.resize(400, 300);
        map.showPlaces({{0, {1000, 1000}, "subject"}, {1, {1400, 1000}, "east"}});
        const QPointF held = map.toScreen({1400, 1000});
        map.zoom(2, held);
        QVERIFY(near(map.toScreen({1400, 1000}), held));
        const double scale = map.metresPerPixel();
        QTest::keyClick(&map, Qt::Key_Plus);
        QCOMPARE(map.metresPerPixel(), scale / 1.5);
        const double x = map.toScreen({1000, 1000}).x();
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.toScreen({1000, 1000}).x(), x - 40);
        QTest::keyClick(&map, Qt::Key_0);
        QVERIFY(QRectF(map.rect()).contains(map.toScreen({1000, 1000})));
    }

    void aClickOrAKeyOnTheMapChoosesASale() {
        MapView map;
        map.resize(400, 300);
        map.showPlaces({{0, {1000, 1000}, "subject"}, {1, {1400, 1000}, "east"}});
        QSignalSpy chosen(&map, &MapView::chosen);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.toScreen({1400, 1000}).toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 1);
        QTest::keyClick(&map, Qt::Key_N);
        QCOMPARE(chosen.back().front().toInt(), 0);
    }

    void aDragMovesTheMapAndChoosesNothing() {
        MapView map;
        map.resize(400, 300);
        map.showPlaces({{0, {1000, 1000}, "subject"}, {1, {1400, 1000}, "east"}});
        QSignalSpy chosen(&map, &MapView::chosen);
        const QPoint start = map.toScreen({1400, 1000}).toPoint();
        const QPointF before = map.toScreen({1000, 1000});
        QTest::mousePress(&map, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, QPointF(start + QPoint(30, 20)), QPointF(start + QPoint(30, 20)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&map, &move);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, start + QPoint(30, 20));
        QCOMPARE(chosen.count(), 0);
        QVERIFY(near(map.toScreen({1000, 1000}), before + QPointF(30, 20)));
    }

    void theBarsOfTheWaterfallStandOnTheRowsOfTheTable() {
        LedgerModel model;
        LedgerView view(model);
        view.setLanguage("nl");
        view.resize(1100, 700);
        view.show();
        model.show(m_value, m_words);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(50);
        const QImage picture = view.chart().grab().toImage();
        const qreal ratio = picture.devicePixelRatio();
        for (int row = 1; row < model.rowCount() - 1; ++row) {
            const double from = model.index(row, 0).data(LedgerModel::FromRole).toDouble();
            const double to = model.index(row, 0).data(LedgerModel::ToRole).toDouble();
            if (std::abs(to - from) < 4000) continue;  // too thin to find a pixel of
            const QColor wanted = to > from ? Theme::tokens().plus : Theme::tokens().minus;
            const QRect cells = view.table().visualRect(model.index(row, 0));
            const int y =
                static_cast<int>((view.table().viewport()->mapTo(&view.table(), cells.center()).y()) * ratio);
            bool found = false;
            for (int x = 0; x < picture.width() && !found; ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                found = std::abs(pixel.red() - wanted.red()) < 8 &&
                        std::abs(pixel.green() - wanted.green()) < 8 &&
                        std::abs(pixel.blue() - wanted.blue()) < 8;
            }
            QVERIFY2(found, qPrintable(model.index(row, 0).data().toString()));
        }
    }

    void aNarrowLedgerHidesColumnsBeforeItHidesTheChart() {
        LedgerModel model;
        LedgerView view(model);
        view.setLanguage("nl");
        model.show(m_value, m_words);
        view.show();
        view.resize(1300, 600);
        QTest::qWait(20);
        QVERIFY(!view.table().isColumnHidden(LedgerModel::Typical));
        view.resize(560, 600);
        QTest::qWait(20);
        QVERIFY(view.table().isColumnHidden(LedgerModel::Typical));
        QVERIFY(!view.table().isColumnHidden(LedgerModel::Amount));
        QVERIFY(view.chart().width() >= 150);
        QVERIFY(view.chart().geometry().right() <= view.viewport()->width());
    }

    void choosingASaleInTheMatrixTellsWhich() {
        MatrixModel model;
        MatrixView view(model);
        view.resize(800, 600);
        model.show(m_value, m_words);
        QSignalSpy chosen(&view, &MatrixView::chosen);
        view.sales().setCurrentIndex(model.index(2, 3));
        QCOMPARE(chosen.back().front().toInt(), 3);
        view.choose(5);
        QCOMPARE(view.sales().currentIndex().column(), 5);
        QVERIFY(view.sales().isColumnHidden(0));
        QVERIFY(!view.subject().isColumnHidden(0));
        QVERIFY(view.subject().isColumnHidden(1));
    }

    void theIntervalSaysItsEndsInWordsToo() {
        IntervalBar bar;
        bar.show({1, 2, 3, "€ 1", "€ 3", "bandbreedte (90%)"});
        QCOMPARE(bar.accessibleName(), "bandbreedte (90%): € 1 – € 3");
    }

private:
    std::shared_ptr<const Valuation> m_value;
    Explanation m_words;
};

QTEST_MAIN(ValuationWidgetsTest)
#include "valuation_widgets_test.moc"
