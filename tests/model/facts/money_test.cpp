#include "model/facts/money.h"

#include <QtTest>

namespace herleid {
namespace {

Money euros(std::int64_t cents) {
    return {cents, Currency::euro()};
}

class MoneyTest : public QObject {
    Q_OBJECT
private slots:
    void tenDimesAreExactlyOneEuro() {
        Money sum = euros(0);
        for (int i = 0; i < 10; ++i) sum = sum + Money::fromUnits(0.1, Currency::euro());
        QVERIFY(sum == euros(100));
    }

    void aSumOfAMillionAmountsIsExact() {
        Money sum = euros(0);
        for (std::int64_t i = 1; i <= 1'000'000; ++i) sum = sum + euros(i);
        QCOMPARE(sum.cents(), std::int64_t{500'000'500'000});
    }

    void halvesRoundAwayFromZero() {
        // 0.125 and 0.375 are exact in binary.
        QCOMPARE(Money::fromUnits(0.125, Currency::euro()).cents(), std::int64_t{13});
        QCOMPARE(Money::fromUnits(-0.125, Currency::euro()).cents(), std::int64_t{-13});
        QCOMPARE(Money::fromUnits(0.375, Currency::euro()).cents(), std::int64_t{38});
    }

    void everyCentComesBackFromItsUnits() {
        for (std::int64_t cents = -100'000; cents <= 100'000; ++cents)
            QCOMPARE(Money::fromUnits(euros(cents).units(), Currency::euro()).cents(), cents);
        const std::int64_t large = 123'456'789'012;
        QCOMPARE(Money::fromUnits(euros(large).units(), Currency::euro()).cents(), large);
    }

    void plainTextIsADecimalPointAndTwoDigits() {
        QCOMPARE(euros(41'200'000).plain(), std::string("412000.00"));
        QCOMPARE(euros(-123'456).plain(), std::string("-1234.56"));
        QCOMPARE(euros(5).plain(), std::string("0.05"));
        QCOMPARE(euros(-5).plain(), std::string("-0.05"));
        QCOMPARE(euros(0).plain(), std::string("0.00"));
    }

    void amountsOfTwoCurrenciesNeverMeet() {
        const Money dollars(100, Currency("USD"));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(euros(100) + dollars), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(dollars - euros(100)), std::logic_error);
        QVERIFY(!(euros(100) == dollars));
        QCOMPARE((dollars + dollars).currency().code(), std::string_view("USD"));
    }

    void aCurrencyIsThreeCapitals() {
        for (const char* code : {"EUR", "USD", "XXX"}) QVERIFY(Currency::isValid(code));
        for (const char* code : {"", "EU", "EURO", "eur", "E1R", "€"}) {
            QVERIFY(!Currency::isValid(code));
            QVERIFY_EXCEPTION_THROWN(Currency{code}, std::logic_error);
        }
    }

    void anAmountBeyondExactCentsIsAContractBreach() {
        for (const double units : {1e15, -1e15, static_cast<double>(INFINITY), std::nan("")})
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(Money::fromUnits(units, Currency::euro())),
                                     std::logic_error);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::MoneyTest)
#include "money_test.moc"
