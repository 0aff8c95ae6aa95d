#include "data/valuation_bytes.h"

#include <QtTest>
#include <cmath>

#include "data/failed.h"
#include "data/valuation_json.h"

namespace herleid {
namespace {

/// A dwelling of 100 m² valued at 200,000 with one sale of 190,000 that weighs a quarter, made by hand.
inline ValuationParts smallValuation() {
    const auto euros = [](std::int64_t cents) { return Money(cents, Currency::euro()); };
    ValuationParts parts;
    Feature area;
    area.name = "floor_area";
    area.role = Role::FloorArea;
    parts.catalogue = std::make_shared<const FeatureCatalogue>(FeatureCatalogue::create("small", {area}).value());
    parts.subject.id = "036300000001";
    parts.subject.address = {"Dorpsstraat", "14", "1234 AB", "Voorbeeldstad"};
    parts.subject.location = Location{121'000.25, 487'000.5};
    parts.subject.facts = Facts(1);
    parts.subject.facts.set(0, 100);
    parts.subject.provenance = {"tax system", Date(2024, 1, 2), std::nullopt, "import", ""};
    parts.valuationDate = parts.stateDate = Date(2025, 1, 1);
    parts.informationDate = Date(2025, 6, 30);
    parts.model = {3, "additive", "abcdef"};
    parts.logModelValue = std::log(200'000.0);
    parts.modelValue = parts.unroundedValue = parts.value = euros(20'000'000);
    parts.modelWeight = 0.75;
    parts.logValue = 0.75 * parts.logModelValue + 0.25 * std::log(200'000.0);
    parts.interval = {euros(18'000'000), euros(22'000'000), 0.90};
    LedgerLine baseline;
    baseline.kind = LedgerKind::Baseline;
    baseline.name = "baseline";
    baseline.logEffect = std::log(200'000.0);
    baseline.amount = euros(20'000'000);
    parts.ledger = {baseline};
    MatrixRow row;
    row.saleId = "17";
    row.propertyId = "036300000002";
    row.date = Date(2024, 9, 3);
    row.price = euros(19'000'000);
    row.facts = Facts(1);
    row.facts.set(0, 95);
    row.indexLog = std::log(200.0 / 190.0);
    row.indexAmount = euros(1'000'000);
    row.logAdjusted = std::log(200'000.0);
    row.adjustedPrice = euros(20'000'000);
    row.weight = 0.25;
    row.likeness = {1, 0.5, 120.0, -120, {0}};
    parts.matrix = {row};
    parts.eligibility = {Date(2021, 1, 1), Date(2025, 6, 30), std::nullopt, std::nullopt, 1};
    parts.warnings = {{WarningCode::FewComparables, {{"found", "1"}}}};
    return parts;
}

/// The same with an object of the BAG, and a price of 200,000 of which 10,000 was for an owners' association's reserve.
ValuationParts correctedValuation() {
    ValuationParts parts = smallValuation();
    parts.subject.bag = {"0363010000000001", "0363100000000001"};
    parts.matrix[0].price = Money(20'000'000, Currency::euro());
    parts.matrix[0].corrections = {{"vve_reserve", Money(-1'000'000, Currency::euro())}};
    return parts;
}

// What the program of before price corrections wrote of smallValuation(), and the JSON of the one before that.
const char* const bytesOfBefore =
    "010003455552000c303336333030303030303031000b446f72707373747261617400023134000731323334204142000d566f6f72626565"
    "6c6473746164010100000000848afd40010000000062b91d4101ca01000a7461782073797374656d0198b402000006696d706f72740000"
    "00f2b902f2b902dabc020600086164646974697665000661626364656601fa4d925a8269284001000000000000e83f01fa4d925a826928"
    "400401cdccccccccccec3f80b4891380b4891380b4891380a2951180c6fd14010008626173656c696e650c0001fa4d925a8269284080b4"
    "89130000000100023137000c3033363330303030303030320982b80280ab8f1201c0010000013019cc5b1d43aa3f80897a0001fa4d925a"
    "8269284080b4891301000000000000d03f020101000000000000e03f01f201ef01010088a302dabc020000010001000f6665775f636f6d"
    "70617261626c6573010005666f756e64000131";
const char* const jsonOfBefore =
    "{\"subject\":{\"id\":\"036300000001\",\"address\":[\"Dorpsstraat\",\"14\",\"1234 AB\",\"Voorbeeldstad\"],\"location\":"
    "[121000.25,487000.5],\"facts\":[100],\"provenance\":[\"tax system\",\"2024-01-02\",null,\"import\",\"\"],\"own\":["
    "]},\"valuation_date\":\"2025-01-01\",\"state_date\":\"2025-01-01\",\"information_date\":\"2025-06-30\",\"model\":["
    "3,\"additive\",\"abcdef\"],\"currency\":\"EUR\",\"log_model_value\":12.206072645530174,\"model_value\":20000000,"
    "\"model_weight\":0.75,\"log_value\":12.206072645530174,\"calibration\":1,\"unrounded\":20000000,\"value\":2000"
    "0000,\"interval\":[18000000,22000000,0.9],\"eligible\":[\"2021-01-01\",\"2025-06-30\",null,null,1],\"without\""
    ":[],\"ledger\":[{\"kind\":\"baseline\",\"name\":\"baseline\",\"facts\":[],\"log\":12.206072645530174,\"cents\":20000"
    "000,\"se\":null,\"extrapolated\":false,\"provenance\":null}],\"matrix\":[{\"sale\":\"17\",\"property\":\"0363000000"
    "02\",\"address\":\"\",\"date\":\"2024-09-03\",\"price\":19000000,\"facts\":[95],\"location\":null,\"own\":false,\"inde"
    "x_log\":0.05129329438755048,\"index\":1000000,\"adjustments\":[],\"log_adjusted\":12.206072645530174,\"adjus"
    "ted\":20000000,\"weight\":0.25,\"residual\":0,\"likeness\":[1,0.5,120,-120,[0]]}],\"warnings\":[[\"few_compara"
    "bles\",[[\"found\",\"1\"]]]]}";

std::string bytesOf(const char* hexadecimal) { return QByteArray::fromHex(hexadecimal).toStdString(); }

class ValuationBytesTest : public QObject {
    Q_OBJECT
private slots:
    void aValuationReadsBackAsItWas() {
        for (const ValuationParts& parts : {smallValuation(), correctedValuation()}) {
            QVERIFY(Valuation::create(parts).has_value());
            const ValuationParts read = unpackValuation(packValuation(parts), parts.catalogue);
            QVERIFY(read.subject.bag == parts.subject.bag);
            QVERIFY(read.matrix == parts.matrix);
            QCOMPARE(writeValuation(read), writeValuation(parts));
            const ValuationParts fromJson = readValuation(writeValuation(parts), parts.catalogue);
            QVERIFY(fromJson.subject.bag == parts.subject.bag);
            QVERIFY(fromJson.matrix == parts.matrix);
        }
    }

    void valuationsStoredBeforePriceCorrectionsAreStillRead() {
        const ValuationParts parts = smallValuation();
        QVERIFY(isPackedValuation(bytesOf(bytesOfBefore)));
        QVERIFY(bytesOf(bytesOfBefore) != packValuation(parts));
        const ValuationParts read = unpackValuation(bytesOf(bytesOfBefore), parts.catalogue);
        QVERIFY(read.matrix == parts.matrix);
        QCOMPARE(writeValuation(read), writeValuation(parts));
        QVERIFY(Valuation::create(read).has_value());
        QCOMPARE(writeValuation(readValuation(jsonOfBefore, parts.catalogue)), writeValuation(parts));
    }

    void bytesThatMakeNoSenseAreRefused() {
        const ValuationParts parts = correctedValuation();
        const std::string bytes = packValuation(parts);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY_THROWS_EXCEPTION(Failed, static_cast<void>(unpackValuation(bytes.substr(0, length), parts.catalogue)));
        QVERIFY_THROWS_EXCEPTION(Failed, static_cast<void>(unpackValuation(bytes + "x", parts.catalogue)));
        QVERIFY_THROWS_EXCEPTION(Failed, static_cast<void>(unpackValuation("\x03" + bytes.substr(1), parts.catalogue)));
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::ValuationBytesTest)
#include "valuation_bytes_test.moc"
