#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <cmath>

#include "ui/theme/diverging_scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/shaded_map.h"

using namespace herleid;

namespace {

PlotData twoLines() {
    PlotData data;
    data.name = "two lines";
    data.x = {"area (m²)", 0, 2, {{0, "0"}, {1, "1"}, {2, "2"}}};
    data.y = {"price", -10, 10, {{-10, "−10%"}, {0, "0%"}, {10, "+10%"}}};
    data.series = {{"a",
                    {{0, -5, -6.5, -4, "first", {}}, {1, 0, -1, 1, "second", {}}, {2, 5, 4, 6, "third", {}}},
                    {},
                    0},
                   {"b", {{0, 1, 1, 1, "other", {}}}, {}, 1}};
    return data;
}

}  // namespace

class PlotTest : public QObject {
    Q_OBJECT
private slots:
    void csvFollowsTheLanguageSoThatASpreadsheetReadsIt() {
        const QStringList dutch = plotCsv(twoLines(), Format("nl")).split(u'\n');
        QCOMPARE(dutch[0], QStringLiteral(";area (m²);price;95% −;95% +;"));
        QCOMPARE(dutch[1], QStringLiteral("a;0;-5;-6,5;-4;"));
        const QStringList english = plotCsv(twoLines(), Format("en")).split(u'\n');
        QCOMPARE(english[1], QStringLiteral("a,0,-5,-6.5,-4,"));
    }

    void csvHasMonthsByNameAndEffectsInPercent() {
        PlotData data = twoLines();
        data.series.resize(1);
        data.series.front().points = {{12.0 * 2021 + 2, std::log(1.25), 0, std::log(1.5), {}, {}}};
        data.x = PlotAxis::months(QStringLiteral("month"), 12 * 2021, 12 * 2022, Format("en"));
        data.y = PlotAxis::percentInLog(QStringLiteral("price"), -1, 1, Format("en"));
        const QStringList lines = plotCsv(data, Format("en")).split(u'\n');
        QCOMPARE(lines[0], QStringLiteral(",month,price (%),95% −,95% +,"));
        QCOMPARE(lines[1], QStringLiteral("a,2021-03,25,0,50,"));
    }

    void csvQuotesWhatWouldBreakIt() {
        CsvText csv(Format("nl"));
        csv.field(QStringLiteral("a;b")).field(QStringLiteral("say \"x\"")).field(1234567.5).endLine();
        QCOMPARE(csv.text(), QStringLiteral("\"a;b\";\"say \"\"x\"\"\";1234567,5\n"));
    }

    void theKeyboardGoesFromPointToPointAndReadsThemOut() {
        Plot plot;
        plot.resize(500, 300);
        plot.show(twoLines(), Format("en"));
        QCOMPARE(plot.accessibleName(), QStringLiteral("two lines"));
        QVERIFY(plot.focusedText().isEmpty());
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.focusedText(), QStringLiteral("a\nfirst"));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.focusedText(), QStringLiteral("a\nsecond"));
        QCOMPARE(plot.accessibleDescription(), plot.focusedText());
        QTest::keyClick(&plot, Qt::Key_PageDown);
        QCOMPARE(plot.focusedText(), QStringLiteral("b\nother"));
        QTest::keyClick(&plot, Qt::Key_PageUp);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.focusedText(), QStringLiteral("a\nfirst"));
        QTest::keyClick(&plot, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), plotCsv(twoLines(), Format("en")));
    }

    void anEmptyPlotTakesKeysAndDrawsNothing() {
        Plot plot;
        plot.resize(300, 200);
        plot.clear();
        for (const int key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Left})
            QTest::keyClick(&plot, static_cast<Qt::Key>(key));
        QVERIFY(plot.focusedText().isEmpty());
        QVERIFY(!plot.grab().isNull());
    }

    void monthsGetATickAYearOrAQuarter() {
        const int january = 2020 * 12;
        const PlotAxis long_ = PlotAxis::months({}, january + 3, january + 60, Format("nl"));
        QCOMPARE(long_.ticks.front().label, QStringLiteral("2021"));
        QCOMPARE(long_.ticks.front().at, double(january + 12));
        const PlotAxis short_ = PlotAxis::months({}, january, january + 7, Format("nl"));
        QCOMPARE(short_.ticks.size(), std::size_t(3));
        QCOMPARE(short_.ticks[1].label, QStringLiteral("apr 2020"));
    }

    void percentagesStandWhereTheirLogarithmIs() {
        const PlotAxis axis = PlotAxis::percentInLog({}, -1.5, 1.5, Format("en"));
        for (const PlotTick& tick : axis.ticks)
            if (tick.label == QStringLiteral("+100%")) QCOMPARE(tick.at, std::log(2.0));
        QVERIFY(std::any_of(axis.ticks.begin(), axis.ticks.end(),
                            [](const PlotTick& tick) { return tick.label == QStringLiteral("+100%"); }));
    }

    void aScaleIsRoundAndSymmetric() {
        std::vector<double> percents;
        for (int i = -100; i <= 100; ++i) percents.push_back(i * 0.3);
        const DivergingScale scale = DivergingScale::covering(percents);
        QCOMPARE(scale.step(), 10.0);  // 95% of |p| lie below 28.5, and 28.5/2.5 = 11.4 is within 1.2 · 10
        QCOMPARE(scale.classOf(0), 0);
        QCOMPARE(scale.classOf(14.9), 1);
        QCOMPARE(scale.classOf(-15.1), -2);
        QCOMPARE(scale.classOf(500), 3);
        QCOMPARE(scale.classOf(-500), -3);
        QCOMPARE(DivergingScale::covering({}).step(), DivergingScale().step());
    }

    void theColoursOfAScaleAreToldApartInBothThemes() {
        Theme theme(*qApp);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.choose(choice);
            QCOMPARE(DivergingScale::colour(-3), Theme::tokens().minus);
            QCOMPARE(DivergingScale::colour(3), Theme::tokens().plus);
            for (int k = 1; k <= 3; ++k)
                QVERIFY2(contrastRatio(DivergingScale::colour(k), DivergingScale::colour(k - 1)) > 1.15 &&
                             contrastRatio(DivergingScale::colour(-k), DivergingScale::colour(1 - k)) > 1.15,
                         qPrintable(QString::number(k)));
        }
    }

    void aMapTellsItsItemsByPointerAndKey() {
        ShadedMap map;
        map.resize(400, 300);
        map.setWords("a map", "nothing", [] { return QStringLiteral("x\n"); });
        map.showCells({{{0, 0}, 10}, {{1000, 0}, -20}}, 1000, DivergingScale(10),
                      [](int item) { return QStringLiteral("cell %1").arg(item); });
        QTest::keyClick(&map, Qt::Key_N);
        QCOMPARE(map.accessibleDescription(), QStringLiteral("cell 0"));
        QTest::keyClick(&map, Qt::Key_P);
        QCOMPARE(map.accessibleDescription(), QStringLiteral("cell 1"));
        const QImage picture = map.grab().toImage();
        const auto colourAt = [&](Location place) { return picture.pixel(map.toScreen(place).toPoint()); };
        QCOMPARE(colourAt({200, 200}), DivergingScale::colour(1).rgb());
    }
};

QTEST_MAIN(PlotTest)
#include "plot_test.moc"
