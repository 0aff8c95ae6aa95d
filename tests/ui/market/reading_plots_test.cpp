#include <QTest>

#include "ui/pages/market/effect_plot.h"
#include "ui/pages/market/index_plot.h"
#include "ui/pages/market/land_plot.h"
#include "ui/pages/market/model_figures.h"
#include "ui/pages/market/reading_tables.h"
#include "ui/pages/market/residual_plots.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

FeatureCatalogue catalogue() {
    Feature area;
    area.name = "floor_area";
    area.labels = {{"nl", "woonoppervlakte"}, {"en", "floor area"}};
    area.unit = "m²";
    area.role = Role::FloorArea;
    Feature type;
    type.name = "type";
    type.labels = {{"nl", "type"}, {"en", "type"}};
    type.kind = FeatureKind::Category;
    type.levels = {{"terraced", {{"nl", "tussenwoning"}}}, {"detached", {{"nl", "vrijstaand"}}}};
    Feature plot;
    plot.name = "plot_area";
    plot.unit = "m²";
    plot.role = Role::PlotArea;
    return FeatureCatalogue::create("invented", {area, type, plot}).value();
}

EffectPoint point(double position, double percent, const std::string& level = {}) {
    EffectPoint result;
    result.position = position;
    result.level = level;
    result.effect.percent = percent;
    result.effect.percentLow = percent - 1.5;
    result.effect.percentHigh = percent + 1.5;
    result.sales = 1234;
    return result;
}

EffectChart areaChart() {
    EffectChart chart;
    chart.name = "floor_area";
    chart.feature = 0;
    chart.curves = {{"", {point(80, -10), point(118, 0), point(160, 12.3)}}};
    return chart;
}

EffectChart typeChart(const std::vector<std::string>& levels) {
    EffectChart chart;
    chart.name = "type";
    chart.shape = EffectShape::Steps;
    chart.feature = 1;
    chart.curves.emplace_back();
    for (const std::string& level : levels)
        chart.curves.front().points.push_back(
            point(static_cast<double>(chart.curves.front().points.size()), 5, level));
    return chart;
}

}  // namespace

/// The charts and tables say what the reading says, in the reader's language.
class ReadingPlotsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { installLanguage("nl"); }
    void cleanupTestCase() { installLanguage("en"); }

    void anEffectSaysItsFiguresWithBandUnitAndSales() {
        const PlotData plot = effectPlot(areaChart(), "Woonoppervlakte", m_catalogue, {}, m_format);
        QCOMPARE(plot.x.title, QStringLiteral("Woonoppervlakte (m²)"));
        QCOMPARE(plot.x.low, 80.0);
        QCOMPARE(plot.x.high, 160.0);
        QCOMPARE(plot.series.front().points.back().tip,
                 QStringLiteral("160 m²\n+12,3% (95%: +10,8% tot +13,8%)\nverkopen: 1.234"));
        QCOMPARE(plot.density.size(), std::size_t(3));
        QVERIFY(!plot.mark);
    }

    void withADwellingItIsAlsoInMoneyAndMarked() {
        EffectChart chart = areaChart();
        chart.own = 118;
        for (EffectPoint& p : chart.curves.front().points) {
            const Currency euro = Currency::euro();
            p.money = MoneyEffect{Money::fromUnits(p.effect.percent * 1000, euro),
                                  Money::fromUnits(-500, euro), Money::fromUnits(13000, euro)};
        }
        EffectPlotOptions options;
        options.inMoney = true;
        options.dwelling = "Dorpsstraat 14";
        const PlotData plot = effectPlot(chart, "Woonoppervlakte", m_catalogue, options, m_format);
        QCOMPARE(plot.series.front().points.back().y, 12300.0);
        QCOMPARE(plot.mark, std::optional(118.0));
        QCOMPARE(plot.markName, QStringLiteral("Dorpsstraat 14: 118 m²"));
        QVERIFY(plot.y.ticks.front().label.startsWith(QStringLiteral("€\u00a0")));
        options.inMoney = false;
        const PlotData percent = effectPlot(chart, "Woonoppervlakte", m_catalogue, options, m_format);
        QCOMPARE(percent.series.front().points.back().y, 12.3);
    }

    void withoutMoneyAChartStaysInPercent() {
        EffectPlotOptions options;
        options.inMoney = true;
        const PlotData plot = effectPlot(areaChart(), "x", m_catalogue, options, m_format);
        QCOMPARE(plot.series.front().points.back().y, 12.3);
    }

    void stepsStandInRowsWithTheirNamesAndNumberOfSales() {
        const PlotData plot =
            effectPlot(typeChart({"terraced", "detached"}), "Type", m_catalogue, {}, m_format);
        QVERIFY(plot.inRows);
        QCOMPARE(plot.x.ticks.size(), std::size_t(2));
        QCOMPARE(plot.x.ticks.back().label, QStringLiteral("vrijstaand"));
        QCOMPARE(plot.series.front().points.front().note, QStringLiteral("1.234"));
    }

    void onlyAsManyGroupsAreDrawnAsCanBeToldApart() {
        EffectChart chart = areaChart();
        chart.groupFeature = 0;
        chart.curves.clear();
        for (int group = 0; group < 8; ++group) {
            EffectCurve curve{std::to_string(group), {point(80, group), point(160, group)}};
            for (EffectPoint& p : curve.points) p.sales = group == 0 ? 1 : 100;
            chart.curves.push_back(curve);
        }
        const PlotData largest = effectPlot(chart, "x", m_catalogue, {}, m_format);
        QCOMPARE(largest.series.size(), mostGroups);
        QCOMPARE(largest.series.front().name, QStringLiteral("1 m²"));  // group 0 has the fewest sales
        EffectPlotOptions options;
        options.group = "7";
        const PlotData one = effectPlot(chart, "x", m_catalogue, options, m_format);
        QCOMPARE(one.series.size(), std::size_t(1));
        QCOMPARE(one.series.front().points.front().y, 7.0);
    }

    void stepsOfTwoVersionsMeetOnTheRowOfTheirLevel() {
        const PlotData plot = effectOverlay(typeChart({"terraced", "detached"}), "1", typeChart({"detached"}),
                                            "2", "Type", m_catalogue, m_format);
        QCOMPARE(plot.series.back().points.size(), std::size_t(1));
        QCOMPARE(std::floor(plot.series.back().points.front().x), 1.0);  // the row of "detached" in the first
        QVERIFY(effectOverlay(areaChart(), "1", typeChart({"detached"}), "2", "x", m_catalogue, m_format)
                    .series.empty());
    }

    void anIndexNamesItsBaseMonthAndTheGroup() {
        PriceIndex common;
        for (int month = 2022 * 12; month < 2022 * 12 + 24; ++month)
            common.points.push_back({month, 100, 99, 101, 7});
        PriceIndex group = common;
        group.group = "detached";
        group.feature = 1;
        const PlotData plot = indexPlot(common, &group, m_catalogue, m_format);
        QVERIFY2(plot.y.title.contains("jan 2022 = 100"), qPrintable(plot.y.title));
        QCOMPARE(plot.series[0].name, QStringLiteral("Alle woningen"));
        QCOMPARE(plot.series[1].name, QStringLiteral("vrijstaand"));
        QCOMPARE(plot.series[0].points[1].tip,
                 QStringLiteral("feb 2022\n100,0 (95%: 99,0 tot 101,0)\nverkopen: 7"));
        QVERIFY(indexPlot({}, nullptr, m_catalogue, m_format).series.empty());
    }

    void theOuterBarsOfAHistogramSayThatTheyHoldWhatIsBeyond() {
        ResidualReading residuals;
        residuals.histogram = {{-1, -0.5, 3, 2}, {-0.5, 0.5, 90, 95}, {0.5, 1, 4, 3}};
        const PlotData plot = histogramPlot(residuals, true, m_format);
        QCOMPARE(plot.bars.size(), std::size_t(3));
        QVERIFY2(plot.bars.front().tip.startsWith(QStringLiteral("onder −39%")),
                 qPrintable(plot.bars.front().tip));
        QVERIFY2(plot.bars.back().tip.startsWith(QStringLiteral("boven +65%")),
                 qPrintable(plot.bars.back().tip));
        QCOMPARE(plot.series.front().points[1].y, 95.0);
    }

    void aLandScaleIsTheSameInTableAndChart() {
        LandScale scale;
        const auto euro = [](double units) { return Money::fromUnits(units, Currency::euro()); };
        scale.brackets = {{100, 200, euro(350.5), euro(300), euro(400), euro(70100)}};
        const TextTable table = landTable(scale, m_catalogue, m_format);
        QCOMPARE(table.rows.front()[2].text, QStringLiteral("€\u00a0350,50"));
        QCOMPARE(table.rows.front()[4].text, QStringLiteral("€\u00a070.100"));
        QCOMPARE(landPlot(scale, m_catalogue, m_format).bars.front().height, 350.5);
    }

    void differencesHaveTheirSignAndPercentagesDifferInPoints() {
        const ModelFigure a{"R²", "82,5%", 82.5, 1, true};
        const ModelFigure b{"R²", "95,4%", 95.4, 1, true};
        QCOMPARE(figureDifference(a, b, m_format), QStringLiteral("+12,9 punt"));
        const ModelFigure sigma{"σ", "0,32", 0.32, 4, false};
        const ModelFigure other{"σ", "0,14", 0.14, 4, false};
        QCOMPARE(figureDifference(sigma, other, m_format), QStringLiteral("−0,1800"));
        QCOMPARE(figureDifference(sigma, sigma, m_format), QStringLiteral("0,0000"));
        QVERIFY(figureDifference({"name", "ols", {}, 0, false}, sigma, m_format).isEmpty());
    }

private:
    const FeatureCatalogue m_catalogue = catalogue();
    const Format m_format{QStringLiteral("nl")};
};

QTEST_MAIN(ReadingPlotsTest)
#include "reading_plots_test.moc"
