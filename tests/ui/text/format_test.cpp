#include <QtTest>

#include "ui/text/format.h"

using namespace herleid;

namespace {

const Currency euro = Currency::euro();
const Currency dollar("USD");
const Format dutch(QStringLiteral("nl"));
const Format english(QStringLiteral("en"));

Feature featureWithUnit(const char* unit) {
    Feature feature;
    feature.unit = unit;
    return feature;
}

}  // namespace

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void amountsAreWrittenAsPeopleOfEachLanguageWriteThem() {
        QCOMPARE(dutch.money(Money(41'200'000, euro)), QStringLiteral("€\u00a0412.000"));
        QCOMPARE(english.money(Money(41'200'000, euro)), QStringLiteral("€412,000"));
        QCOMPARE(dutch.money(Money(41'200'000, dollar)), QStringLiteral("$\u00a0412.000"));
        QCOMPARE(english.money(Money(41'200'000, dollar)), QStringLiteral("$412,000"));
        QCOMPARE(english.money(Money(41'200'000, Currency("CHF"))), QStringLiteral("CHF\u00a0412,000"));
    }

    void negativeAmountsCarryARealMinusSign() {
        QCOMPARE(dutch.money(Money(-890'000, euro)), QStringLiteral("€\u00a0−8.900"));
        QCOMPARE(english.money(Money(-890'000, euro)), QStringLiteral("−€8,900"));
        QCOMPARE(dutch.signedMoney(Money(-890'000, euro)), QStringLiteral("−8.900"));
        QCOMPARE(dutch.signedMoney(Money(410'000, euro)), QStringLiteral("+4.100"));
        QCOMPARE(english.signedMoney(Money(-890'000, euro)), QStringLiteral("−8,900"));
    }

    void wholeUnitsRoundHalvesAwayFromZeroAndNeverShowMinusZero() {
        QCOMPARE(dutch.signedMoney(Money(150, euro)), QStringLiteral("+2"));
        QCOMPARE(dutch.signedMoney(Money(-150, euro)), QStringLiteral("−2"));
        QCOMPARE(dutch.signedMoney(Money(-49, euro)), QStringLiteral("0"));
        QCOMPARE(dutch.money(Money(-49, euro)), QStringLiteral("€\u00a00"));
        QCOMPARE(dutch.percent(-0.04), QStringLiteral("0,0%"));
        QCOMPARE(dutch.signedPercent(0.04), QStringLiteral("0,0%"));
    }

    void exactAmountsKeepTheirCents() {
        QCOMPARE(dutch.moneyExact(Money(36'769'167, euro)), QStringLiteral("€\u00a0367.691,67"));
        QCOMPARE(dutch.moneyExact(Money(5, euro)), QStringLiteral("€\u00a00,05"));
        QCOMPARE(english.signedMoneyExact(Money(-103, euro)), QStringLiteral("−1.03"));
        QCOMPARE(dutch.signedMoneyExact(Money(410'037, euro)), QStringLiteral("+4.100,37"));
        QCOMPARE(dutch.signedMoneyExact(Money(0, euro)), QStringLiteral("0,00"));
    }

    void percentagesAndNumbersUseTheDecimalSignOfTheLanguage() {
        QCOMPARE(dutch.percent(6.2), QStringLiteral("6,2%"));
        QCOMPARE(english.signedPercent(6.2), QStringLiteral("+6.2%"));
        QCOMPARE(dutch.signedPercent(-6.2), QStringLiteral("−6,2%"));
        QCOMPARE(dutch.number(11'842, 0), QStringLiteral("11.842"));
        QCOMPARE(dutch.number(std::nan(""), 1), QStringLiteral("–"));
    }

    void datesHaveNoLeadingZeros() {
        QCOMPARE(dutch.date(Date(2025, 1, 1)), QStringLiteral("1-1-2025"));
        QCOMPARE(english.date(Date(2025, 1, 1)), QStringLiteral("1 Jan 2025"));
        QCOMPARE(dutch.month(Date(2025, 1, 31)), QStringLiteral("jan 2025"));
        QCOMPARE(english.month(Date(2024, 9, 1)), QStringLiteral("Sep 2024"));
    }

    void factsCarryTheirUnitAndYearsAreNotGrouped() {
        QCOMPARE(dutch.fact(featureWithUnit("m²"), 118), QStringLiteral("118 m²"));
        QCOMPARE(dutch.fact(featureWithUnit("m²"), 118.5), QStringLiteral("118,5 m²"));
        QCOMPARE(dutch.fact(featureWithUnit("m²"), 1118.25), QStringLiteral("1.118,25 m²"));
        QCOMPARE(dutch.fact(featureWithUnit("year"), 1987), QStringLiteral("1987"));
        QCOMPARE(english.fact(featureWithUnit("sqft"), 1540), QStringLiteral("1,540 sq ft"));
        QCOMPARE(dutch.fact(featureWithUnit("m²"), Facts::missing()), QStringLiteral("niet bekend"));
        QCOMPARE(english.fact(featureWithUnit("m²"), Facts::missing()), QStringLiteral("not recorded"));
    }

    void levelsAndFlagsAreWords() {
        Feature type;
        type.kind = FeatureKind::Category;
        type.levels = {{"1131", {{"nl", "tussenwoning"}, {"en", "terraced"}}}};
        QCOMPARE(dutch.fact(type, 0), QStringLiteral("tussenwoning"));
        QCOMPARE(english.fact(type, 0), QStringLiteral("terraced"));
        Feature garage;
        garage.kind = FeatureKind::Flag;
        QCOMPARE(dutch.fact(garage, 1), QStringLiteral("ja"));
        QCOMPARE(english.fact(garage, 0), QStringLiteral("no"));
    }

    void distancesChangeToKilometres() {
        QCOMPARE(dutch.distance(347), QStringLiteral("350 m"));
        QCOMPARE(dutch.distance(1234), QStringLiteral("1,2 km"));
        QCOMPARE(dutch.distance(996), QStringLiteral("1,0 km"));
        QCOMPARE(english.distance(1234), QStringLiteral("1.2 km"));
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
