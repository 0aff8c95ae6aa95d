#include "data/ratio_exchange.h"

#include <QtTest>
#include <cmath>
#include <random>

#include "model/quality/ratio_comparison.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// 240 sales with groups of 100, 95, 40 and 5.
RatioStudy someStudy(double outliers = 0) {
    std::mt19937_64 chance(7);
    std::normal_distribution<double> normal;
    RatioSample sample;
    std::vector<std::string> texts;
    for (int i = 0; i < 240; ++i) {
        const double price = 100'000 * std::exp(0.4 * normal(chance));
        sample.add(price * (i < outliers ? 9.0 : std::exp(0.08 * normal(chance))), price);
        texts.push_back(i < 100 ? "Oost" : i < 195 ? "West" : i < 235 ? "Noord" : "Eiland");
    }
    RatioPlan plan;
    plan.bootstrap.draws = 50;
    return studyRatios(sample, {priceClasses(sample), groupingByText("wijk", texts)}, plan, Progress::none()).value();
}

RatioExchange someExchange(const RatioStudy& study) {
    RatioExchange exchange;
    exchange.municipality = "Voorbeeldstad \"aan zee\"";
    exchange.program = "Herleid test";
    exchange.madeOn = Date(2026, 11, 26);
    exchange.valuationDate = Date(2025, 1, 1);
    exchange.firstMonth = "2023-01";
    exchange.lastMonth = "2024-12";
    exchange.modelVersion = 3;
    exchange.fingerprint = "abc";
    exchange.specification = {"additive", Estimator::Reml, {{"floor_area", TermKind::Smooth, {"floor_area"}, 12, Monotone::Increasing, 0}}, true, true};
    if (!addStudy(exchange, study)) throw std::logic_error("no exchange");
    return exchange;
}

std::string written() { return writeRatioExchange(someExchange(someStudy())); }

std::string replaced(const std::string& from, const std::string& to) {
    std::string text = written();
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

}  // namespace

class RatioExchangeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackAsItself() {
        const std::string text = written();
        const auto read = parseRatioExchange(text, "test");
        VERIFY_RESULT(read);
        QCOMPARE(writeRatioExchange(*read), text);
        QCOMPARE(read->whole.n, 240U);
        QVERIFY(read->specification == someExchange(someStudy()).specification);
    }

    void figuresAreThoseOfTheStudyToFourDecimals() {
        const RatioStudy study = someStudy();
        const auto read = parseRatioExchange(writeRatioExchange(someExchange(study)), "test");
        VERIFY_RESULT(read);
        for (std::size_t k = 0; k < ratioFigureCount; ++k) {
            const auto figure = static_cast<RatioFigure>(k);
            QVERIFY(std::abs(read->whole.figures[figure] - study.whole.figures[figure]) <= 0.5e-4);
            QVERIFY(std::abs(read->whole.intervals[figure].low - study.whole.intervals[figure].low) <= 0.5e-4);
        }
    }

    void aSmallGroupAndItsComplementAreLeftOut() {
        const RatioExchange exchange = someExchange(someStudy());
        const ExchangedTable& table = exchange.tables.at(1);   // in the order of the alphabet
        QCOMPARE(table.by, std::string("wijk"));
        QVERIFY(!table.groups.at(0).figures);   // Eiland: 5
        QVERIFY(!table.groups.at(1).figures);   // Noord, 40: the smallest of the others
        QVERIFY(table.groups.at(2).figures && table.groups.at(3).figures);
        QVERIFY(writeRatioExchange(exchange).find("\"n\": 40") == std::string::npos);
    }

    void outerBoundsOfClassesAreNotToldAndInnerOnesAreBlurred() {
        const RatioStudy study = someStudy();
        const ExchangedTable table = someExchange(study).tables.at(0);
        QVERIFY(!table.groups.front().from && !table.groups.back().to);
        const double exact = *study.tables.at(0).grouping.groups.at(1).from, told = *table.groups.at(1).from;
        QVERIFY(told != exact && std::abs(told / exact - 1) <= 0.05);
        QCOMPARE(std::fmod(told, 1000.0), 0.0);   // 76,000: two digits
    }

    void trimmedFiguresAreToldOnlyWhereEnoughWereTrimmed() {
        const RatioStudy few = someStudy(5), many = someStudy(20);
        QVERIFY(!few.fences.trimmed.empty() && few.fences.trimmed.size() < 10);
        QVERIFY(!someExchange(few).trimmed);
        QVERIFY(many.fences.trimmed.size() >= 20);
        QCOMPARE(someExchange(many).trimmed->figures.n, many.trimmed.n);
    }

    void tooFewSalesInAllAreNotExchanged() {
        RatioSample sample;
        for (int i = 0; i < 9; ++i) sample.add(100 + i, 100);
        RatioExchange exchange;
        const auto added = addStudy(exchange, studyRatios(sample, {}, {}, Progress::none()).value());
        QVERIFY(!added && added.error().code == ErrorCode::TooFewSales);
    }

    void badFilesAreRefusedWithTheField_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("another format") << QByteArray("herleid-ratio-exchange") << QByteArray("other") << QByteArray("format");
        QTest::newRow("a newer version") << QByteArray("\"format_version\": 1") << QByteArray("\"format_version\": 2") << QByteArray("format_version");
        QTest::newRow("no date") << QByteArray("2025-01-01") << QByteArray("2025-13-01") << QByteArray("valuation_date");
        QTest::newRow("no month") << QByteArray("2023-01") << QByteArray("2023-00") << QByteArray("first_month");
        QTest::newRow("no currency") << QByteArray("EUR") << QByteArray("euro") << QByteArray("currency");
        QTest::newRow("unknown member") << QByteArray("\"program\"") << QByteArray("\"owner\": \"J. Jansen\", \"program\"") << QByteArray("owner");
        QTest::newRow("unknown word") << QByteArray("left_out") << QByteArray("best") << QByteArray("estimate");
        QTest::newRow("steers the screen") << QByteArray("Voorbeeldstad") << QByteArray("\\u001b[2JVoorbeeldstad") << QByteArray("municipality");
        QTest::newRow("turns the writing") << QByteArray("Voorbeeldstad") << QByteArray("\\u202eVoorbeeldstad") << QByteArray("municipality");
        QTest::newRow("a name without end") << QByteArray("Voorbeeldstad") << QByteArray(201, 'x') << QByteArray("municipality");
        QTest::newRow("a cell too small") << QByteArray("\"n\": 95") << QByteArray("\"n\": 9") << QByteArray("tables[1].groups[3].n");
        QTest::newRow("more than all") << QByteArray("\"n\": 95") << QByteArray("\"n\": 950") << QByteArray("tables[1].groups");
        QTest::newRow("not whole") << QByteArray("\"n\": 240") << QByteArray("\"n\": 240.5") << QByteArray("whole.n");
        QTest::newRow("a text for a number") << QByteArray("\"n\": 240") << QByteArray("\"n\": \"240\"") << QByteArray("whole.n");
        QTest::newRow("kind of term") << QByteArray("\"smooth\"") << QByteArray("\"network\"") << QByteArray("model.specification.terms[0].kind");
    }
    void badFilesAreRefusedWithTheField() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, field);
        const std::string text = replaced(from.toStdString(), to.toStdString());
        QVERIFY(!text.empty());
        const auto read = parseRatioExchange(text, "other.json");
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::JsonField && read.error().argument("field") == field.toStdString(), errorOf(read).c_str());
        QCOMPARE(read.error().argument("file"), std::string("other.json"));
    }

    void lowAboveHighIsRefused() {
        std::string text = written();
        const auto at = text.find("\"low\": ", text.find("\"whole\""));
        text.replace(at, 8, "\"low\": 9");
        QVERIFY(!parseRatioExchange(text, "x"));
    }

    void everyMemberOfTheHeadIsNeeded() {
        for (const char* member : {"municipality", "program", "made_on", "valuation_date", "currency", "first_month", "last_month", "estimate",
                                   "price_level", "suppression", "model", "norms", "whole", "chased_prices", "tables"}) {
            const std::string text = replaced("\"" + std::string(member) + "\"", "\"absent\"");
            QVERIFY2(!text.empty() && !parseRatioExchange(text, "x"), member);
        }
    }

    void filesThatHurtAreRefused() {
        const TestFolder folder;
        QCOMPARE(readRatioExchange(folder / "none.json").error().code, ErrorCode::FileNotFound);
        const auto large = folder.write("large.json", "{");
        std::filesystem::resize_file(large, 1ULL << 33);   // a hole on the disk
        QCOMPARE(readRatioExchange(large).error().code, ErrorCode::FileTooLarge);
        for (const std::string& text : {std::string(4 << 20, '['), std::string("{\"format\":") + std::string(100'000, '{'), std::string(1 << 20, '\0'),
                                        std::string("{\"format\": 1e999}"), std::string("\xff\xfe{}"), std::string(), std::string("[]"), std::string("null")}) {
            const auto read = readRatioExchange(folder.write("bad.json", text));
            QVERIFY(!read);
            QVERIFY(read.error().code == ErrorCode::JsonInvalid || read.error().code == ErrorCode::JsonField);
        }
    }

    // Whatever happens to a file: it is refused, or it is a whole exchange that reads back as itself.
    void aFileThatWasChangedNeverCrashes() {
        const std::string text = written();
        std::mt19937_64 chance(11);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string changed = text;
            for (std::uint64_t k = 0, changes = 1 + chance() % 4; k < changes; ++k) {
                const std::size_t at = chance() % changed.size();
                switch (chance() % 4) {
                    case 0: changed[at] = static_cast<char>(chance() % 256); break;
                    case 1: changed.erase(at, 1 + chance() % 200); break;
                    case 2: changed.insert(at, changed.substr(chance() % changed.size(), chance() % 300)); break;
                    default: changed[at] = "{}[],:\"\\-0"[chance() % 10]; break;
                }
            }
            const auto read = parseRatioExchange(changed, "changed");
            refused += read ? 0 : 1;
            if (!read) continue;
            const auto again = parseRatioExchange(writeRatioExchange(*read), "again");
            QVERIFY2(again.has_value() && writeRatioExchange(*again) == writeRatioExchange(*read), qPrintable(QString::number(round)));
        }
        QVERIFY(refused > 2000);
    }

    void figuresDifferForCertainWhereIntervalsHaveNothingInCommon() {
        const double none = std::nan("");
        QCOMPARE(differForCertain({0.9, 1.0}, {1.01, 1.1}), std::optional(true));
        QCOMPARE(differForCertain({1.01, 1.1}, {0.9, 1.0}), std::optional(true));
        QCOMPARE(differForCertain({0.9, 1.0}, {1.0, 1.1}), std::optional(false));
        QVERIFY(!differForCertain({none, none}, {1.0, 1.1}));
    }
};

QTEST_GUILESS_MAIN(RatioExchangeTest)
#include "ratio_exchange_test.moc"
