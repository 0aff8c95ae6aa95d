#include "model/facts/facts.h"

#include <QtTest>

#include "model/facts/progress.h"
#include "model/facts/property.h"
#include "model/facts/sale.h"

namespace herleid {
namespace {

Feature feature(FeatureKind kind) {
    Feature made;
    made.name = "f";
    made.kind = kind;
    if (made.hasLevels()) made.levels = {{"detached", {}}, {"terraced", {}}};
    return made;
}

class FactsTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasNeverSetIsNotRecorded() {
        Facts facts(3);
        QVERIFY(!facts.has(0));
        QVERIFY(!facts.level(0));
        QVERIFY(!facts.has(99));  // a feature the catalogue gained later
        QVERIFY(std::isnan(facts[99]));
    }

    void aValueStaysUntilItIsCleared() {
        Facts facts(2);
        facts.set(1, 118.0);
        QCOMPARE(facts[1], 118.0);
        facts.clear(1);
        QVERIFY(!facts.has(1));
    }

    void settingALaterFeatureLeavesTheOnesBetweenNotRecorded() {
        Facts facts(1);
        facts.setLevel(4, 2);
        QCOMPARE(facts.size(), std::size_t(5));
        QVERIFY(facts.level(4) == 2);
        for (std::size_t i = 0; i < 4; ++i) QVERIFY(!facts.has(i));
    }

    void factsAreEqualWhereWhatIsRecordedIs() {
        Facts shorter(1);
        Facts longer(5);
        QVERIFY(shorter == longer);
        shorter.set(0, 1);
        QVERIFY(!(shorter == longer));
        longer.set(0, 1);
        QVERIFY(shorter == longer);
        longer.set(4, 0);
        QVERIFY(!(shorter == longer));
        QVERIFY(!(longer == shorter));
    }

    void plainTextReadsBackToTheSameBits() {
        const Feature number = feature(FeatureKind::Number);
        for (const double value : {0.1, 118.0, 1.0 / 3, 1e-300, 123'456'789.125, -4.0})
            QVERIFY(parsePlainText(number, plainText(number, value)) == value);
        QCOMPARE(plainText(number, 118.0), std::string("118"));
        const Feature type = feature(FeatureKind::Category);
        QCOMPARE(plainText(type, 1), std::string("terraced"));
        QVERIFY(parsePlainText(type, "terraced") == 1.0);
        const Feature flag = feature(FeatureKind::Flag);
        QVERIFY(parsePlainText(flag, plainText(flag, 1)) == 1.0);
        QVERIFY(parsePlainText(flag, plainText(flag, 0)) == 0.0);
    }

    void emptyTextIsNotRecorded() {
        for (const auto kind : {FeatureKind::Number, FeatureKind::Flag, FeatureKind::Category}) {
            QVERIFY(std::isnan(parsePlainText(feature(kind), "").value()));
            QCOMPARE(plainText(feature(kind), Facts::missing()), std::string());
        }
    }

    void aFlagIsReadInEnglishAndDutch() {
        for (const char* text : {"true", "1", "yes", "ja"})
            QVERIFY(parsePlainText(feature(FeatureKind::Flag), text) == 1.0);
        for (const char* text : {"false", "0", "no", "nee"})
            QVERIFY(parsePlainText(feature(FeatureKind::Flag), text) == 0.0);
        QVERIFY(!parsePlainText(feature(FeatureKind::Flag), "maybe").has_value());
    }

    void unreadableTextNamesTheFeatureAndTheText_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"0,9", "12 m2", "1e999", "nan", "inf", "0x10", " 5", "5 ", "--5"})
            QTest::newRow(text) << text;
    }

    void unreadableTextNamesTheFeatureAndTheText() {
        QFETCH(QString, text);
        const auto value = parsePlainText(feature(FeatureKind::Number), text.toStdString());
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().code, ErrorCode::ValueUnreadable);
        QCOMPARE(value.error().argument("feature"), std::string("f"));
        QCOMPARE(value.error().argument("value"), text.toStdString());
    }

    void anUnknownLevelNamesTheKnownOnes() {
        const auto value = parsePlainText(feature(FeatureKind::Category), "castle");
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().argument("expected"), std::string("detached, terraced"));
    }

    void aNumberOutsideItsLimitsIsRefused() {
        Feature area = feature(FeatureKind::Number);
        area.minimum = 1;
        area.maximum = 2000;
        QVERIFY(parsePlainText(area, "1") == 1.0);
        QVERIFY(parsePlainText(area, "2000") == 2000.0);
        QVERIFY(!parsePlainText(area, "0").has_value());
        QVERIFY(!parsePlainText(area, "-5").has_value());
        QVERIFY(!parsePlainText(area, "2000.01").has_value());
    }

    void anAddressIsOneLineOfWhatIsThere_data() {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("line");
        QTest::newRow("whole") << "Dorpsstraat"
                               << "14"
                               << "1234 AB"
                               << "Voorbeeldstad"
                               << "Dorpsstraat 14, 1234 AB Voorbeeldstad";
        QTest::newRow("no postcode") << "Dorpsstraat"
                                     << "14a"
                                     << ""
                                     << "Voorbeeldstad"
                                     << "Dorpsstraat 14a, Voorbeeldstad";
        QTest::newRow("no city") << "Dorpsstraat"
                                 << "14"
                                 << "1234 AB"
                                 << ""
                                 << "Dorpsstraat 14, 1234 AB";
        QTest::newRow("city only") << ""
                                   << ""
                                   << ""
                                   << "Voorbeeldstad"
                                   << "Voorbeeldstad";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << ""
                                 << ""
                                 << "";
    }

    void anAddressIsOneLineOfWhatIsThere() {
        QFETCH(QString, street);
        QFETCH(QString, number);
        QFETCH(QString, postcode);
        QFETCH(QString, city);
        QFETCH(QString, line);
        const Address address{street.toStdString(), number.toStdString(), postcode.toStdString(),
                              city.toStdString()};
        QCOMPARE(address.oneLine(), line.toStdString());
        Property property;
        property.id = "012345678901";
        property.address = address;
        QCOMPARE(property.title(), line.isEmpty() ? property.id : line.toStdString());
    }

    void aFactWithItsOwnProvenanceKeepsIt() {
        Property property;
        property.provenance.source = "register";
        property.factProvenance[2].source = "owner";
        QCOMPARE(property.provenanceOf(0).source, std::string("register"));
        QCOMPARE(property.provenanceOf(2).source, std::string("owner"));
    }

    void salesAreOrderedByDateAndThenById() {
        SaleSet set;
        for (const auto& [id, day] : std::vector<std::pair<std::string, int>>{{"b", 2}, {"c", 1}, {"a", 2}}) {
            Sale sale;
            sale.id = id;
            sale.date = Date(2025, 1, day);
            set.sales.push_back(sale);
        }
        set.sortCanonically();
        QCOMPARE(set.sales[0].id + set.sales[1].id + set.sales[2].id, std::string("cab"));
    }

    void aPortionOfProgressIsMappedOnItsPartOfTheWhole() {
        class Recorder final : public Progress {
        public:
            void report(double fraction, std::string_view) override { last = fraction; }
            [[nodiscard]] bool isCancelled() const override { return cancelled; }
            double last = 0;
            bool cancelled = false;
        } whole;
        ProgressPortion half(whole, 0.5, 1.0);
        ProgressPortion quarter(half, 0.0, 0.5);
        quarter.report(1.0, "read");
        QCOMPARE(whole.last, 0.75);
        QVERIFY(!quarter.isCancelled());
        whole.cancelled = true;
        QVERIFY(quarter.isCancelled());
        QVERIFY(!Progress::none().isCancelled());
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::FactsTest)
#include "facts_test.moc"
