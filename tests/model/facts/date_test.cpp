#include "model/facts/date.h"

#include <QtTest>

namespace herleid {
namespace {

class DateTest : public QObject {
    Q_OBJECT
private slots:
    void theFirstDayOf1970IsDayZero() {
        QCOMPARE(Date(1970, 1, 1).days(), 0);
        QCOMPARE(Date().iso(), std::string("1970-01-01"));
        QCOMPARE(Date(1969, 12, 31).days(), -1);
    }

    void everyDayOfFourCenturiesGoesThereAndBack() {
        // A Gregorian cycle has exactly 146,097 days.
        const std::int32_t first = Date(1700, 3, 1).days();
        QCOMPARE(Date(2100, 3, 1).days() - first, 146'097);
        for (std::int32_t day = first; day <= first + 146'097; ++day) {
            const Date date = Date::fromDays(day);
            QCOMPARE(Date(date.year(), date.month(), date.day()).days(), day);
            QVERIFY(Date::parseIso(date.iso()) == date);
        }
    }

    void leapYearsFollowTheGregorianRule() {
        QVERIFY(Date::exists(2024, 2, 29));
        QVERIFY(Date::exists(2000, 2, 29));
        QVERIFY(!Date::exists(1900, 2, 29));
        QVERIFY(!Date::exists(2100, 2, 29));
        QVERIFY(!Date::exists(2023, 2, 29));
        QCOMPARE(Date(2024, 3, 1).days() - Date(2024, 2, 28).days(), 2);
    }

    void aDayThatDoesNotExistIsAContractBreach_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("30 February") << 2024 << 2 << 30;
        QTest::newRow("31 April") << 2024 << 4 << 31;
        QTest::newRow("day 0") << 2024 << 1 << 0;
        QTest::newRow("day 32") << 2024 << 1 << 32;
        QTest::newRow("month 0") << 2024 << 0 << 1;
        QTest::newRow("month 13") << 2024 << 13 << 1;
        QTest::newRow("a negative day") << 2024 << 1 << -1;
        QTest::newRow("year 10000") << 10000 << 1 << 1;
    }

    void aDayThatDoesNotExistIsAContractBreach() {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QVERIFY(!Date::exists(year, month, day));
        QVERIFY_EXCEPTION_THROWN(Date(year, month, day), std::logic_error);
    }

    void aFormatIsReadAsWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::newRow("Dutch") << "05-11-1997"
                               << "%d-%m-%Y";
        QTest::newRow("Dutch without zeros") << "5-11-1997"
                                             << "%d-%m-%Y";
        QTest::newRow("American") << "11/5/1997"
                                  << "%m/%d/%Y";
        QTest::newRow("two-digit year of the last century") << "05-11-97"
                                                            << "%d-%m-%y";
        QTest::newRow("compact") << "19971105"
                                 << "%Y%m%d";
        QTest::newRow("compact two-digit") << "971105"
                                           << "%y%m%d";
        QTest::newRow("English month") << "5 Nov 1997"
                                       << "%d %b %Y";
        QTest::newRow("month in capitals") << "05NOV1997"
                                           << "%d%b%Y";
        QTest::newRow("with a time of nothing") << "1997-11-05T00:00"
                                                << "%Y-%m-%dT00:00";
    }

    void aFormatIsReadAsWritten() {
        QFETCH(QString, text);
        QFETCH(QString, format);
        const auto date = Date::parse(text.toStdString(), format.toStdString());
        QVERIFY2(date.has_value(), qPrintable(text));
        QCOMPARE(date->iso(), std::string("1997-11-05"));
    }

    void monthsAreReadInEnglishAndDutch() {
        const std::vector<std::string> english{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const std::vector<std::string> dutch{"jan", "feb", "mrt", "apr", "mei", "jun",
                                             "jul", "aug", "sep", "okt", "nov", "dec"};
        for (int month = 1; month <= 12; ++month)
            for (const auto& names : {english, dutch})
                QVERIFY(Date::parse("1 " + names[static_cast<std::size_t>(month - 1)] + " 2025",
                                    "%d %b %Y") == Date(2025, month, 1));
    }

    void twoDigitYearsTurnAtSeventy() {
        QCOMPARE(Date::parse("1-1-69", "%d-%m-%y")->year(), 2069);
        QCOMPARE(Date::parse("1-1-70", "%d-%m-%y")->year(), 1970);
        QCOMPARE(Date::parse("1-1-00", "%d-%m-%y")->year(), 2000);
    }

    void textThatIsNotThatDateIsRefusedWithTheText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::newRow("30 February") << "30-02-2024"
                                     << "%d-%m-%Y";
        QTest::newRow("29 February of a common year") << "29-02-2023"
                                                      << "%d-%m-%Y";
        QTest::newRow("month 13") << "2024-13-01"
                                  << "%Y-%m-%d";
        QTest::newRow("empty") << ""
                               << "%Y-%m-%d";
        QTest::newRow("more after it") << "2024-01-01 12:00"
                                       << "%Y-%m-%d";
        QTest::newRow("cut off") << "2024-01-"
                                 << "%Y-%m-%d";
        QTest::newRow("another separator") << "2024/01/01"
                                           << "%Y-%m-%d";
        QTest::newRow("a three-digit year") << "997-01-01"
                                            << "%Y-%m-%d";
        QTest::newRow("words") << "yesterday"
                               << "%Y-%m-%d";
        QTest::newRow("a negative day") << "2024-01--1"
                                        << "%Y-%m-%d";
        QTest::newRow("an unknown month") << "1 Foo 2024"
                                          << "%d %b %Y";
        QTest::newRow("a format without a year") << "01-02"
                                                 << "%d-%m";
        QTest::newRow("an unknown letter in the format") << "2024-01-01"
                                                         << "%Q-%m-%d";
        QTest::newRow("a leading space") << " 2024-01-01"
                                         << "%Y-%m-%d";
    }

    void textThatIsNotThatDateIsRefusedWithTheText() {
        QFETCH(QString, text);
        QFETCH(QString, format);
        const auto date = Date::parse(text.toStdString(), format.toStdString());
        QVERIFY(!date.has_value());
        QCOMPARE(date.error().code, ErrorCode::DateUnreadable);
        QCOMPARE(date.error().argument("value"), text.toStdString());
    }

    void isoReadsTenCharactersOnly() {
        QVERIFY(Date::parseIso("2025-01-01") == Date(2025, 1, 1));
        for (const char* text :
             {"2025-1-1", "25-01-01", "2025-01-011", "20250101", "2025-02-30", "01-01-2025"})
            QVERIFY(!Date::parseIso(text).has_value());
    }

    void consecutiveMonthsDifferByOne() {
        QCOMPARE(Date(2025, 1, 31).monthIndex() - Date(2024, 12, 1).monthIndex(), 1);
        QCOMPARE(Date(2025, 12, 1).monthIndex() - Date(2024, 12, 31).monthIndex(), 12);
    }

    void datesAreOrderedAsDays() {
        QVERIFY(Date(2024, 12, 31) < Date(2025, 1, 1));
        QVERIFY(Date(2025, 1, 1) == Date::fromDays(Date(2024, 12, 31).days() + 1));
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::DateTest)
#include "date_test.moc"
