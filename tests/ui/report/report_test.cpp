#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QtTest>
#include <set>

#include "tests/ui/valuation_fixture.h"
#include "ui/report/axis.h"
#include "ui/report/explanation_html.h"
#include "ui/report/explanation_json.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/explanation_text.h"
#include "ui/report/ledger_order.h"
#include "ui/report/sketch_map.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

Explanation explained(const QString& language, const FixtureOptions& options = {}) {
    installLanguage(language);
    return explainInWords(fixtureValuation(options), {QStringLiteral("Gemeente <Voorbeeldstad> & Co"), fixtureFit()},
                          Format(language));
}

FixtureOptions weighted() {
    FixtureOptions options;
    options.weighted = true;
    return options;
}

// The fixture as a try-out: as if half of the difference with a rounder value came from one fact, half from one sale.
Explanation triedOut(const QString& language) {
    installLanguage(language);
    FixtureOptions options;
    options.weighted = true;
    ValuationStudy study{fixtureValuation(options), {}, {}, {}, {}, {}, {}};
    ValueChange change;
    change.to = study.valuation.value();
    change.from = change.to - Money(1'000'000, change.to.currency());
    ChangeLine fact;
    fact.kind = ChangeKind::Fact;
    fact.name = "floor_area";
    fact.features = {2};
    fact.before = 108;
    fact.after = 118;
    fact.amount = Money(612'345, change.to.currency());
    ChangeLine sale;
    sale.kind = ChangeKind::Sale;
    sale.name = study.valuation.matrix().front().saleId;
    sale.before = 0;
    sale.after = 0.12;
    sale.amount = Money(387'655, change.to.currency());
    change.lines = {fact, sale};
    study.change = change;
    return explainInWords(study, {QStringLiteral("Voorbeeldstad"), fixtureFit()}, Format(language));
}

// Cents of an amount as it is displayed, for adding up what a reader would add up.
std::int64_t centsShown(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit()) digits += c;
    return text.contains(QChar(0x2212)) ? -digits.toLongLong() : digits.toLongLong();
}

int pagesOf(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void displayOrderShowsEachLineOnceInGroupsLargestFirst() {
        const Valuation valuation = fixtureValuation(weighted());
        const auto order = displayOrder(valuation);
        QCOMPARE(std::set<std::size_t>(order.begin(), order.end()).size(), valuation.ledger().size());
        QCOMPARE(valuation.ledger()[order.front()].kind, LedgerKind::Baseline);
        QCOMPARE(valuation.ledger()[order.back()].kind, LedgerKind::Rounding);
        for (std::size_t i = 1; i < order.size(); ++i) {
            const LedgerLine& before = valuation.ledger()[order[i - 1]];
            const LedgerLine& line = valuation.ledger()[order[i]];
            if (before.kind == line.kind) QVERIFY(std::llabs(before.amount.cents()) >= std::llabs(line.amount.cents()));
            if (line.kind == LedgerKind::Location) QVERIFY(before.kind != LedgerKind::Feature);
        }
    }

    void theAmountsShownAddUpToTheValueShown() {
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const Explanation e = explained(language, weighted());
            std::int64_t cents = 0;
            for (const ExplainedLine& line : e.ledger) cents += centsShown(line.exactAmount);
            QCOMPARE(cents, centsShown(e.exactValue));
            QCOMPARE(e.ledger.back().to, e.middle);
        }
    }

    void everyMatrixColumnShownAddsUpToItsAdjustedPrice() {
        const Explanation e = explained(QStringLiteral("nl"));
        const Valuation valuation = fixtureValuation();
        for (std::size_t sale = 0; sale < e.saleNames.size(); ++sale) {
            std::int64_t cents = valuation.matrix()[sale].price.cents();
            std::int64_t adjusted = 0;
            for (const ExplainedMatrixLine& line : e.matrix) {
                const bool isAmount = !line.sales[sale].contains(u'%') && line.label != QStringLiteral("Geïndexeerde koopsom");
                if (line.section == MatrixSection::Corrections && isAmount)
                    cents += line.sales[sale] == QStringLiteral("0") ? 0 : centsShown(line.sales[sale]);
                if (line.strong) adjusted = centsShown(line.sales[sale]);
            }
            QCOMPARE(cents, adjusted);
        }
    }

    void theTextHasEverySectionAndNoEnglishInDutch() {
        const QString text = explanationText(explained(QStringLiteral("nl")));
        for (const char* heading : {"OPBOUW VAN DE WAARDE", "WAARDEMATRIX", "ZO REKENT U HET ZELF NA", "WAAROP DEZE WAARDE BERUST"})
            QVERIFY2(text.contains(QLatin1String(heading)), heading);
        QVERIFY(text.contains(QStringLiteral("Uitgangswaarde")));
        QVERIFY(!text.contains(QStringLiteral("dwelling")));
        QVERIFY(!text.contains(QStringLiteral("%1")));
    }

    void theHtmlIsWellFormedSelfContainedAndEscaped() {
        const QString html = explanationHtml(explained(QStringLiteral("en"), weighted()));
        QXmlStreamReader xml(html);
        int headerCells = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("th")) ++headerCells;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(headerCells > 20);
        QVERIFY(html.contains(QStringLiteral("Gemeente &lt;Voorbeeldstad&gt; &amp; Co")));
        for (const char* foreign : {"http://", "https://", "<script", "url("}) QVERIFY2(!html.contains(QLatin1String(foreign)), foreign);
        QVERIFY(html.contains(QStringLiteral("prefers-color-scheme:dark")));
    }

    void thePdfIsTheSameBytesEveryTimeAndEmbedsItsFonts() {
        const Explanation e = explained(QStringLiteral("nl"));
        const QByteArray first = explanationPdf(e);
        QTest::qWait(1100);   // another second on the clock
        QCOMPARE(explanationPdf(e), first);
        QVERIFY(first.startsWith("%PDF-"));
        QVERIFY(first.contains("/FontFile2"));
        QCOMPARE(pagesOf(first), 3);
    }

    void thePdfCopesWithNothingToCompareAndNoMap() {
        FixtureOptions bare;
        bare.comparables = 0;
        bare.withLocation = false;
        bare.withAddress = false;
        const QByteArray pdf = explanationPdf(explained(QStringLiteral("en"), bare));
        QCOMPARE(pagesOf(pdf), 2);
        QVERIFY(explanationText(explained(QStringLiteral("en"), bare)).contains(QStringLiteral("No comparable sales")));
    }

    void theJsonHoldsTheContractsFieldsAndItsSums() {
        const Valuation valuation = fixtureValuation(weighted());
        QJsonParseError error{};
        const QJsonObject json = QJsonDocument::fromJson(explanationJson(valuation), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        for (const char* field : {"subject", "valuation_date", "model", "value", "interval_90", "ledger", "matrix", "warnings"})
            QVERIFY2(json.contains(QLatin1String(field)), field);
        double sum = 0;
        for (const QJsonValue line : json["ledger"].toArray()) {
            for (const char* field : {"kind", "name", "recorded", "reference", "log_effect", "euro", "se_log", "extrapolated", "source"})
                QVERIFY2(line.toObject().contains(QLatin1String(field)), field);
            sum += line["euro"].toDouble();
        }
        QVERIFY(std::abs(sum - json["value"].toDouble()) < 0.001);
        QCOMPARE(json["value"].toDouble(), valuation.value().units());
    }

    void theProductsAndStepsShownAddUpToTheValue() {
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const Explanation e = explained(language, weighted());
            QCOMPARE(e.average.size(), std::size_t{9});
            std::int64_t products = 0;
            for (const ExplainedShare& share : e.average) products += centsShown(share.product);
            QCOMPARE(products, centsShown(e.averageSteps.front().amount));
            std::int64_t steps = 0;
            for (const ExplainedStep& step : e.averageSteps)
                if (!step.strong) steps += centsShown(step.amount);
            QCOMPARE(steps, centsShown(e.exactValue));
            QCOMPARE(centsShown(e.averageSteps.back().amount), centsShown(e.exactValue));
            QVERIFY(!e.inShort.isEmpty());
            QVERIFY(!e.eligibility.contains(u'%'));
        }
        QVERIFY(explained(QStringLiteral("nl")).average.empty());
    }

    void aPartOfAnOutliersPriceThatDoesNotCountIsAnAdjustmentOfItsOwn() {
        const Explanation e = explained(QStringLiteral("nl"), weighted());
        int found = 0;
        for (const ExplainedMatrixLine& line : e.matrix)
            if (line.label.contains(QStringLiteral("uitschieter"))) ++found;
        QCOMPARE(found, 1);
    }

    void aTryOutSaysSoOnEveryDisplayWithLinesThatAddUp() {
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const Explanation e = triedOut(language);
            QVERIFY(e.tryOut.has_value());
            std::int64_t cents = 0;
            for (const ExplainedChange& line : e.tryOut->lines) cents += centsShown(line.amount);
            QCOMPARE(cents, centsShown(e.tryOut->difference));
            QCOMPARE(centsShown(e.tryOut->from) + cents, centsShown(e.tryOut->to));
            const QString word = language == QLatin1String("nl") ? QStringLiteral("proefberekening") : QStringLiteral("try-out");
            QVERIFY(explanationText(e).contains(word));
            QVERIFY(explanationHtml(e).contains(word));
            QVERIFY(e.valueCaption.contains(word));
            QVERIFY(pagesOf(explanationPdf(e)) >= 4);
        }
    }

    void theScaleCoversEveryTotalWithRoundSteps() {
        const Axis axis = Axis::covering(353'517, 447'615, 6);
        QVERIFY(axis.lo <= 353'517 && axis.hi >= 447'615);
        QCOMPARE(axis.step, 20'000.0);
        QCOMPARE(axis.ticks().front(), axis.lo);
        QCOMPARE(roundLength(7.3), 5.0);
        QCOMPARE(roundLength(0.23), 0.2);
    }

    void theMapKeepsOneScaleInBothDirectionsAndNorthUp() {
        const std::vector<ExplainedPlace> places{{{}, "own", 0, 0}, {"1", "a", 1000, 0}, {"2", "b", 0, 500}};
        const auto map = SketchMap::of(places, 90, 60);
        QVERIFY(map.has_value());
        const double east = map->marks[1].at.x() - map->marks[0].at.x();
        const double north = map->marks[0].at.y() - map->marks[2].at.y();
        QVERIFY(east > 0 && north > 0);
        QVERIFY(std::abs(east - 2 * north) < 1e-9);
        QVERIFY(std::abs(map->barLength / map->barMetres - east / 1000) < 1e-12);
        QVERIFY(!SketchMap::of({places.front()}, 90, 60).has_value());
    }
};

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    ReportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "report_test.moc"
