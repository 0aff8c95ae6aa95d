#include "ui/report/model_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QtTest>
#include <cmath>

#include "tests/model/reading/fitted_town.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

using Town = SyntheticMarket;
const Date date(2025, 1, 1);

struct Reported {
    FittedTown town;
    ModelReading reading;
    std::optional<ReportedDwelling> dwelling;

    [[nodiscard]] ModelReport report() const {
        return {town.model, reading, 7, QStringLiteral("Gemeente <Voorbeeldstad> & Co"), date, dwelling, {}};
    }
};

Reported reported(FittedTown town, bool hasDwelling) {
    std::optional<EffectSubject> subject;
    std::optional<ReportedDwelling> dwelling;
    if (hasDwelling) {
        const Money value(30'000'000, Currency::euro());
        subject = EffectSubject{asSold(town.sales.sales.front()), value};
        dwelling = ReportedDwelling{"p1", QStringLiteral("Dorpsstraat 14"), value};
    }
    ModelReading reading = readModel(town.model, town.sales, date, subject, Progress::none()).value();
    return {std::move(town), std::move(reading), dwelling};
}

QString htmlIn(const QString& language, const Reported& what) {
    installLanguage(language);
    return modelReportHtml(what.report(), Format(language));
}

/// Names of all elements, in order; fails the test where the page is not well formed.
QStringList elementsOf(const QString& html) {
    QXmlStreamReader xml(QString(html).remove(QStringLiteral("<!DOCTYPE html>")));
    QStringList names;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) names << xml.name().toString();
    return xml.hasError() ? QStringList() : names;
}

}  // namespace

class ModelReportTest : public QObject {
    Q_OBJECT

private slots:
    void pagesAreWholeInEveryCase_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("additive");
        QTest::addColumn<bool>("hasPlaces");
        QTest::addColumn<int>("months");
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")})
            for (bool additive : {false, true}) {
                const QByteArray name = language.toUtf8() + (additive ? " additive" : " ols");
                QTest::newRow(name.constData()) << language << additive << true << 24;
                QTest::newRow((name + ", no places").constData()) << language << additive << false << 24;
                QTest::newRow((name + ", one month").constData()) << language << additive << true << 1;
            }
    }
    void pagesAreWholeInEveryCase() {
        QFETCH(QString, language);
        QFETCH(bool, additive);
        QFETCH(bool, hasPlaces);
        QFETCH(int, months);
        Town town = noisy(600);
        town.hasLocations = hasPlaces;
        town.hasNeighbourhoods = !additive;
        town.months = months;
        const Reported what =
            reported(additive ? FittedTown::additive(town) : FittedTown::ols(town), additive);
        const QString html = htmlIn(language, what);
        const QStringList elements = elementsOf(html);
        QVERIFY2(!elements.isEmpty(), "not well formed");
        for (const char* forbidden : {"script", "link", "img", "iframe", "object", "a"})
            QVERIFY(!elements.contains(QLatin1String(forbidden)));
        QVERIFY(!html.contains(QStringLiteral("http")) && !html.contains(QStringLiteral("@import")));
        QVERIFY(html.contains(QStringLiteral("Gemeente &lt;Voorbeeldstad&gt; &amp; Co")));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"%1\">").arg(language)));
        QVERIFY(!html.contains(QStringLiteral("Mnan")) && !html.contains(QStringLiteral("inf,")));
        // A heading for the map and the index only where there is one.
        const bool isDutch = language == QLatin1String("nl");
        QCOMPARE(html.contains(isDutch ? QStringLiteral(">De prijs van een plek<")
                                       : QStringLiteral(">The price of a place<")),
                 hasPlaces && additive);
        QCOMPARE(html.contains(isDutch ? QStringLiteral(">Prijsindex<") : QStringLiteral(">Price index<")),
                 months > 1);
        QVERIFY(html.contains(isDutch ? QStringLiteral(">Grondstaffel<") : QStringLiteral(">Land scale<")));
    }

    void everyDrawingHasANameAndEveryTableACaption() {
        const QString html = htmlIn(QStringLiteral("nl"), reported(FittedTown::additive(noisy(600)), true));
        QXmlStreamReader xml(QString(html).remove(QStringLiteral("<!DOCTYPE html>")));
        int charts = 0;
        int tables = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("svg")) {
                const bool isSilent =
                    xml.attributes().value(QStringLiteral("aria-hidden")) == QLatin1String("true");
                const QString label = xml.attributes().value(QStringLiteral("aria-label")).toString();
                QVERIFY(isSilent || (label.size() > 10 && !label.contains(u'%' + QStringLiteral("1"))));
                if (!isSilent) ++charts;
            }
            if (xml.name() == QLatin1String("table")) {
                ++tables;
                QVERIFY(xml.readNextStartElement());
                QCOMPARE(xml.name().toString(), QStringLiteral("caption"));
            }
        }
        QVERIFY(charts >= 12);
        QVERIFY(tables >= 12);
    }

    void numbersAreThoseOfTheLanguage() {
        const Reported what = reported(FittedTown::ols(noisy(1500)), true);
        const QString share = Format(QStringLiteral("nl")).percent(what.reading.terms[0].varianceShare);
        QVERIFY(share.contains(u','));
        QVERIFY(htmlIn(QStringLiteral("nl"), what).contains(share));
        QVERIFY(htmlIn(QStringLiteral("en"), what).contains(QString(share).replace(u',', u'.')));
        QVERIFY(htmlIn(QStringLiteral("nl"), what).contains(QStringLiteral("€\u00a0300.000")));
        QVERIFY(htmlIn(QStringLiteral("en"), what).contains(QStringLiteral("€300,000")));
        QVERIFY(htmlIn(QStringLiteral("nl"), what).contains(QStringLiteral("1.500")));
    }

    void theJsonHoldsTheFiguresOfTheReading() {
        const Reported what = reported(FittedTown::additive(noisy(600)), true);
        installLanguage(QStringLiteral("en"));
        QJsonParseError error{};
        const QJsonObject json = QJsonDocument::fromJson(modelReportJson(what.report()), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json[QStringLiteral("model")].toObject()[QStringLiteral("version")].toInt(), 7);
        const QJsonArray terms = json[QStringLiteral("terms")].toArray();
        QCOMPARE(static_cast<std::size_t>(terms.size()), what.reading.terms.size());
        double shares = 0;
        for (const QJsonValue& term : terms)
            shares += term.toObject()[QStringLiteral("variance_share")].toDouble();
        QVERIFY(std::abs(shares - 100) < 1e-8);
        const QJsonObject feature = json[QStringLiteral("features")].toArray()[0].toObject();
        QCOMPARE(feature[QStringLiteral("name")].toString(), QStringLiteral("floor_area"));
        const QJsonObject point = feature[QStringLiteral("curves")]
                                      .toArray()[0]
                                      .toObject()[QStringLiteral("points")]
                                      .toArray()[3]
                                      .toObject();
        const EffectPoint& known = what.reading.features[0].curves[0].points[3];
        QCOMPARE(point[QStringLiteral("at")].toDouble(), known.position);
        QCOMPARE(point[QStringLiteral("percent")].toDouble(), known.effect.percent);
        QCOMPARE(point[QStringLiteral("change")].toObject()[QStringLiteral("amount")].toDouble(),
                 known.money->amount.units());
        QCOMPARE(static_cast<std::size_t>(json[QStringLiteral("price_indices")].toArray().size()),
                 what.reading.indices.size());
        QCOMPARE(json[QStringLiteral("price_indices")]
                     .toArray()[0]
                     .toObject()[QStringLiteral("points")]
                     .toArray()[0]
                     .toObject()[QStringLiteral("month")]
                     .toString(),
                 QStringLiteral("2023-01"));
        QCOMPARE(static_cast<std::size_t>(json[QStringLiteral("land_scales")].toArray().size()),
                 what.reading.landScales.size());
    }

    void remarksOfTheFitAreInThePage() {
        SaleSet sales = noisy(600).make();
        for (Sale& sale : sales.sales) sale.facts.set(Town::RoomsAt, 4);
        const ModelSpecification specification = olsSpecification(*sales.catalogue);
        const Reported what = reported(FittedTown::with(std::move(sales), specification), false);
        QVERIFY(htmlIn(QStringLiteral("en"), what)
                    .contains(QStringLiteral("Rooms: has one value only and was left out.")));
        QVERIFY(
            htmlIn(QStringLiteral("en"), what).contains(QStringLiteral("Number of remarks on this fit: 1")));
    }

    void theSameModelGivesTheSamePage() {
        const Reported what = reported(FittedTown::additive(noisy(600)), true);
        QCOMPARE(htmlIn(QStringLiteral("nl"), what), htmlIn(QStringLiteral("nl"), what));
    }
};

QTEST_MAIN(ModelReportTest)
#include "model_report_test.moc"
