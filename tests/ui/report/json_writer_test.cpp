#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

#include "ui/report/json_writer.h"

using namespace herleid;

class JsonWriterTest : public QObject {
    Q_OBJECT

private slots:
    void amountsAreExactDecimals() {
        JsonWriter json;
        json.beginArray().value(Money(-5, Currency::euro())).value(Money(41'200'000, Currency::euro())).end();
        QCOMPARE(json.text(), QByteArray("[\n -0.05,\n 412000.00\n]\n"));
    }

    void doublesReadBackAsTheSameBits() {
        for (const double number : {0.1, 1.0 / 3.0, 1e-300, 12.815123456789012, -2.5e17, 5e-324}) {
            JsonWriter json;
            json.beginArray().value(number).end();
            QCOMPARE(json.text().mid(1).chopped(2).trimmed().toDouble(), number);
        }
    }

    void whatIsNoNumberIsNull() {
        JsonWriter json;
        json.beginArray().value(std::nan("")).value(HUGE_VAL).end();
        QCOMPARE(json.text().simplified(), QByteArray("[ null, null ]"));
    }

    void textsAreEscapedAndKeysKeepTheirOrder() {
        JsonWriter json;
        json.beginObject().member("z", "a\"b\\c\n\x01é").member("a", true).key("n").null().end();
        QJsonParseError error{};
        const QJsonObject read = QJsonDocument::fromJson(json.text(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read["z"].toString(), QString::fromUtf8("a\"b\\c\n\x01é"));
        QVERIFY(json.text().indexOf("\"z\"") < json.text().indexOf("\"a\""));
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
