#include <QtTest>
#include <limits>

#include "data/number_text.h"

using namespace herleid;

/// Numbers are read as the mapping says or not at all; a wrong sign never makes another number.
class NumberTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsNumbersAsTheFileWritesThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, const char* decimal, const char* thousands, double value) {
            QTest::addRow("%s with %s %s", text, decimal, thousands) << text << decimal << thousands << value;
        };
        row("0,9", ",", ".", 0.9);
        row("0,9", ",", "", 0.9);
        row("1.234,5", ",", ".", 1234.5);
        row("1,234.5", ".", ",", 1234.5);
        row("412.000", ",", ".", 412000);
        row("1.250.000", ",", ".", 1250000);
        row("1234567,89", ",", ".", 1234567.89);
        row("12 500", ",", " ", 12500);
        row("-3.5", ".", "", -3.5);
        row("\u22123.5", ".", "", -3.5);
        row("+7", ".", "", 7);
        row("1e+05", ".", "", 100000);
        row("2.5E-3", ".", "", 0.0025);
        row(".5", ".", "", 0.5);
        row("5.", ".", "", 5);
        row("0.1", ".", "", 0.1);
        row("900", ",", ".", 900);
    }
    void readsNumbersAsTheFileWritesThem() {
        QFETCH(QString, text);
        QFETCH(QString, decimal);
        QFETCH(QString, thousands);
        QFETCH(double, value);
        const auto read = parseNumber(text.toStdString(), {decimal.toStdString(), thousands.toStdString()});
        QVERIFY(read.has_value());
        QVERIFY(*read == value);
    }

    void refusesWhatIsNoNumber_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("thousands");
        const auto row = [](const char* text, const char* decimal, const char* thousands) {
            QTest::addRow("%s with %s %s", text, decimal, thousands) << text << decimal << thousands;
        };
        row("0,9", ".", "");     // the decimal comma of another country
        row("0,9", ".", ",");    // never 9
        row("0,900", ".", ",");  // never 900
        row("0.9", ",", ".");
        row("1,5", ".", ",");
        row("12,34", ".", ",");
        row("1.2345", ",", ".");
        row("1234.567", ",", ".");  // four digits before a separator
        row("1.23.456", ",", ".");
        row("1..234", ",", ".");
        row(".234", ",", ".");
        row("1.234.", ",", ".");
        row("1.234e3", ",", ".");
        row("many", ".", "");
        row("12 m2", ".", "");
        row("12a", ".", "");
        row("1-2", ".", "");
        row("--1", ".", "");
        row("", ".", "");
        row("-", ".", "");
        row(".", ".", "");
        row("nan", ".", "");
        row("inf", ".", "");
        row("1e999", ".", "");
        row("0x10", ".", "");
        row("1e", ".", "");
    }
    void refusesWhatIsNoNumber() {
        QFETCH(QString, text);
        QFETCH(QString, decimal);
        QFETCH(QString, thousands);
        QVERIFY(!parseNumber(text.toStdString(), {decimal.toStdString(), thousands.toStdString()}));
    }
};

QTEST_APPLESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
