#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

#include "data/voorbeeldstad/town_files.h"
#include "data/voorbeeldstad/town_geometry.h"
#include "data/voorbeeldstad/town_places.h"
#include "data/voorbeeldstad/town_table.h"
#include "model/facts/fingerprint.h"
#include "tests/data/project_in_folder.h"

namespace herleid {
namespace {

TownFilesRequest smallTown(std::uint64_t seed = 7) {
    TownFilesRequest request;
    request.plan.seed = seed;
    request.plan.dwellings = 4000;
    request.plan.sales = 1500;
    return request;
}

/// One digest of all files of the folder.
std::string digestOf(const std::filesystem::path& folder) {
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) files.insert(entry.path());
    Fingerprint fingerprint;
    for (const auto& file : files) fingerprint.add(file.filename().string()).add(readText(file));
    return fingerprint.hex();
}

bool hasForm(const std::string& text, const char* pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(QString::fromStdString(text)).hasMatch();
}

class StopAt final : public Progress {
public:
    explicit StopAt(double fraction) : m_stop(fraction) {}
    void report(double fraction, std::string_view) override { m_reached = fraction; }
    [[nodiscard]] bool isCancelled() const override { return m_reached >= m_stop; }

private:
    double m_stop;
    double m_reached = 0;
};

template <class Value>
int medianOf(const Town& town, TownType type, const Value& value) {
    std::vector<int> values;
    for (const TownDwelling& dwelling : town.dwellings)
        if (dwelling.facts.type == type) values.push_back(value(dwelling.facts));
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values.empty() ? 0 : values[values.size() / 2];
}

}  // namespace

class VoorbeeldstadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto made = makeTown(smallTown().plan, Progress::none());
        VERIFY_RESULT(made);
        m_town = std::make_unique<Town>(std::move(*made));
    }

    void theSameSeedGivesTheSameBytes() {
        const TestFolder folder;
        for (const char* name : {"once", "again"})
            VERIFY_RESULT(writeTownFiles(folder / name, smallTown(), Progress::none()));
        VERIFY_RESULT(writeTownFiles(folder / "other", smallTown(8), Progress::none()));
        QCOMPARE(digestOf(folder / "again"), digestOf(folder / "once"));
        QVERIFY(digestOf(folder / "other") != digestOf(folder / "once"));
    }

    void itHasTheDwellingsAndSalesThatWereAsked() {
        QCOMPARE(m_town->dwellings.size(), 4000U);
        QCOMPARE(m_town->sales.size(), 1500U);
        const auto count = [&](TownSaleKind kind) { return std::ranges::count(m_town->sales, kind, &TownSale::kind); };
        QCOMPARE(m_town->sales.size() - static_cast<std::size_t>(count(TownSaleKind::Market)), 30U);   // 2%
        for (const TownSaleKind kind : {TownSaleKind::Family, TownSaleKind::Auction, TownSaleKind::Portfolio,
                                        TownSaleKind::Partial, TownSaleKind::Let})
            QVERIFY(count(kind) > 0);
        const auto changed = static_cast<double>(m_town->changedAfterSale.size()) / 4000.0;
        QVERIFY2(changed > 0.005 && changed < 0.03, qPrintable(QString::number(changed)));
    }

    void noTwoDwellingsShareAnAddressOrNumber() {
        std::set<std::string> addresses, woz, bag;
        for (const TownDwelling& dwelling : m_town->dwellings) {
            addresses.insert(m_town->streets[dwelling.street] + " " + dwelling.number);
            addresses.insert(dwelling.postcode + " " + dwelling.number);
            woz.insert(dwelling.wozNumber);
            bag.insert(dwelling.bagObject);
        }
        QCOMPARE(addresses.size(), 8000U);
        QCOMPARE(woz.size(), 4000U);
        QCOMPARE(bag.size(), 4000U);
    }

    void identifiersHaveTheFormOfRealOnesAndBelongToNobody() {
        for (const TownDwelling& dwelling : m_town->dwellings) {
            QVERIFY(hasForm(dwelling.wozNumber, "9901[0-9]{8}"));
            QVERIFY(hasForm(dwelling.bagObject, "990101[0-9]{10}"));
            QVERIFY(hasForm(dwelling.bagBuilding, "990110[0-9]{10}"));
            QVERIFY2(hasForm(dwelling.postcode, "0[0-9]{3} (?!SA|SD|SS)[A-Z]{2}"), dwelling.postcode.c_str());
            QVERIFY(hasForm(dwelling.number, "[1-9][0-9]*[A-Z]?"));
        }
        QCOMPARE(m_town->ground.municipality().code, std::string("GM9901"));
        for (const TownArea& area : m_town->ground.districts()) QVERIFY(hasForm(area.code, "WK9901[0-9]{2}"));
        for (const TownArea& area : m_town->ground.neighbourhoods()) QVERIFY(hasForm(area.code, "BU9901[0-9]{4}"));
    }

    void everyDwellingStandsInItsNeighbourhoodAndInNoOther() {
        const auto& areas = m_town->ground.neighbourhoods();
        for (std::size_t k = 0; k < m_town->dwellings.size(); k += 7) {
            const TownDwelling& dwelling = m_town->dwellings[k];
            for (std::size_t area = 0; area < areas.size(); ++area)
                QCOMPARE(isInArea(areas[area], dwelling.location), area == dwelling.neighbourhood);
            QVERIFY(isInArea(m_town->ground.municipality(), dwelling.location));
        }
    }

    void neighbourhoodsFillTheMunicipalityExactly() {
        const auto areaOf = [](const TownArea& area) {
            double sum = 0;
            for (const TownRing& ring : area.rings) sum += signedAreaOf(ring);
            return sum;
        };
        const auto total = [&](const std::vector<TownArea>& areas) {
            double sum = 0;
            for (const TownArea& area : areas) sum += areaOf(area);
            return sum;
        };
        const double whole = areaOf(m_town->ground.municipality());
        QVERIFY(whole > 70e6 && whole < 100e6);   // 80 km²
        QVERIFY(std::abs(total(m_town->ground.districts()) - whole) < 1e-3);
        QVERIFY(std::abs(total(m_town->ground.neighbourhoods()) - whole) < 1e-3);
        QCOMPARE(m_town->ground.districts().size(), 8U);
        QCOMPARE(m_town->ground.neighbourhoods().size(), 52U);
        // Every side of a neighbourhood is a side of one other, the other way round, or of the municipality.
        std::map<std::pair<std::pair<double, double>, std::pair<double, double>>, int> sides;
        const auto count = [&](const TownArea& area, int by) {
            for (const TownRing& ring : area.rings)
                for (std::size_t i = 0; i < ring.size(); ++i) {
                    const Location& a = ring[i];
                    const Location& b = ring[(i + 1) % ring.size()];
                    sides[{{a.x, a.y}, {b.x, b.y}}] += by;
                    sides[{{b.x, b.y}, {a.x, a.y}}] -= by;
                }
        };
        for (const TownArea& area : m_town->ground.neighbourhoods()) count(area, 1);
        count(m_town->ground.municipality(), -1);
        QVERIFY(std::ranges::all_of(sides, [](const auto& side) { return side.second == 0; }));
    }

    void theHousingStockIsThatOfADutchTown() {
        const auto town = makeTown(TownPlan{}, Progress::none());
        VERIFY_RESULT(town);
        QCOMPARE(town->dwellings.size(), 60'000U);
        QCOMPARE(town->sales.size(), 12'000U);
        std::map<TownType, int> types;
        for (const TownDwelling& dwelling : town->dwellings) ++types[dwelling.facts.type];
        QCOMPARE(types.size(), townTypes);
        const auto share = [&](std::initializer_list<TownType> list) {
            int count = 0;
            for (const TownType type : list) count += types[type];
            return count / 60'000.0;
        };
        // Bounds are chosen: rows and flats make up most of a town of this size, few houses are detached.
        const double rows = share({TownType::Terrace, TownType::Corner, TownType::End, TownType::Linked});
        QVERIFY2(rows > 0.38 && rows < 0.58, qPrintable(QString::number(rows)));
        const double detached = share({TownType::Detached});
        QVERIFY2(detached > 0.03 && detached < 0.12, qPrintable(QString::number(detached)));
        const auto area = [](const TownFacts& facts) { return facts.floorAreaM2; };
        const auto plot = [](const TownFacts& facts) { return facts.plotAreaM2; };
        QVERIFY(std::abs(medianOf(*town, TownType::Terrace, area) - 113) < 12);
        QVERIFY(std::abs(medianOf(*town, TownType::GalleryFlat, area) - 76) < 9);
        QVERIFY(std::abs(medianOf(*town, TownType::Detached, area) - 164) < 20);
        QVERIFY(std::abs(medianOf(*town, TownType::Terrace, plot) - 152) < 25);
        QCOMPARE(medianOf(*town, TownType::GalleryFlat, plot), 0);
    }

    void partsAddUpToTheFloorArea() {
        for (const TownDwelling& dwelling : m_town->dwellings) {
            const TownFacts& facts = dwelling.facts;
            const double living = areaOf(facts, "woonruimte") + areaOf(facts, "aanbouw") + areaOf(facts, "uitbouw");
            QCOMPARE(living, static_cast<double>(facts.floorAreaM2));
        }
    }

    void aSaleKeepsWhatWasTrueThen() {
        std::map<std::size_t, const TownSale*> last;
        for (const TownSale& sale : m_town->sales) last[sale.dwelling] = &sale;
        for (const std::size_t k : m_town->changedAfterSale) {
            const TownFacts& now = m_town->dwellings[k].facts;
            const TownFacts& then = last.at(k)->facts;
            QVERIFY(!(now == then));
            QVERIFY(now.floorAreaM2 >= then.floorAreaM2);
            QVERIFY(now.renovationYear >= last.at(k)->date.year());
        }
        for (const TownSale& sale : m_town->sales) {
            QVERIFY(sale.date >= Date(2021, 1, 1) && sale.date < townValuationDate());
            QVERIFY(sale.delivery > sale.date);
            QCOMPARE(sale.isPlan, sale.date.year() < sale.facts.buildYear);
        }
    }

    void pricesAreTheTruthWithNoise() {
        std::vector<double> noise;
        for (const TownSale& sale : m_town->sales)
            if (sale.kind == TownSaleKind::Market) noise.push_back(std::log(sale.correctedPrice()) - sale.trueLogValue);
        std::ranges::sort(noise);
        const auto quantile = [&](double share) { return noise[static_cast<std::size_t>(share * static_cast<double>(noise.size()))]; };
        // Student's t with 5 degrees of freedom has its quartiles at ±0.727 and 2.5% beyond ±2.571 (any table).
        QVERIFY(std::abs(quantile(0.5)) < 0.008);
        QVERIFY(std::abs(quantile(0.75) - 0.070 * 0.727) < 0.008);
        QVERIFY(std::abs(quantile(0.975) - 0.070 * 2.571) < 0.04);
        for (const TownSale& sale : m_town->sales) QCOMPARE(sale.correctedPrice() % 500, 0);
    }

    void whatWasSpoiltIsCounted() {
        const TestFolder folder;
        const auto files = writeTownFiles(folder.path(), smallTown(), Progress::none());
        VERIFY_RESULT(files);
        QCOMPARE(files->files.size(), 5U);
        for (const PlantedFile& file : files->files) {
            std::int64_t rejected = 0;
            for (const auto& [reason, rows] : file.rejected()) rejected += rows;
            QCOMPARE(file.rows - file.accepted, rejected);
        }
        const std::string sales = readText(folder / "verkopen.csv");
        // Three lines above the header; no defect holds a line end.
        QCOMPARE(std::ranges::count(sales, '\n'), files->files[0].rows + 4);
        QVERIFY(sales.find("\x80") != std::string::npos);            // € in Windows-1252
        QVERIFY(sales.find("\xE2\x82\xAC") == std::string::npos);    // not in UTF-8
        QVERIFY(readText(folder / "woningen.csv").starts_with("\xEF\xBB\xBF"));
        for (const char* file : {"verkopen.csv", "LEESMIJ.txt", "waarheid.json"})
            QVERIFY(readText(folder / file).find("verzonnen") != std::string::npos);
    }

    void tidyFilesHaveNothingToReject() {
        const TestFolder folder;
        TownFilesRequest request = smallTown();
        request.isClean = true;
        const auto files = writeTownFiles(folder.path(), request, Progress::none());
        VERIFY_RESULT(files);
        for (const PlantedFile& file : files->files) QCOMPARE(file.accepted, file.rows);
        QVERIFY(readText(folder / "verkopen.csv").starts_with("Transactienummer;"));
    }

    void stoppingLeavesNoHalfFile() {
        for (const double at : {0.0, 0.25, 0.55, 0.8}) {
            const TestFolder folder;
            StopAt progress(at);
            const auto files = writeTownFiles(folder.path(), smallTown(), progress);
            QVERIFY(!files);
            QCOMPARE(files.error().code, ErrorCode::Cancelled);
            QVERIFY(!std::filesystem::exists(folder / "waarheid.json"));
            for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
                QVERIFY(entry.path().extension() != ".new" && entry.path().string().find("-journal") == std::string::npos);
        }
    }

    void aFolderThatCannotBeMadeIsAnError() {
        const TestFolder folder;
        const auto file = folder.write("in the way", "text");
        const auto files = writeTownFiles(file / "stad", smallTown(), Progress::none());
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileNotWritable);
    }

    void numbersAndDatesAreWrittenAsDutchClerksDo() {
        QCOMPARE(commaNumber(143210.52, 2), std::string("143210,52"));
        QCOMPARE(commaNumber(6.5, 1, true), std::string("6,5"));
        QCOMPARE(commaNumber(7, 1, true), std::string("7"));
        QCOMPARE(commaNumber(-0.05, 2), std::string("-0,05"));
        QCOMPARE(grouped(412'500), std::string("412.500"));
        QCOMPARE(grouped(-1'250'000), std::string("-1.250.000"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(dutchDate(Date(2023, 4, 3), false), std::string("3-4-2023"));
        QCOMPARE(dutchDate(Date(2023, 4, 3), true), std::string("03-04-2023"));
        QCOMPARE(windows1252("Zeeëend – € 5"), std::string("Zee\xEB" "end \x96 \x80 5"));
    }

private:
    std::unique_ptr<Town> m_town;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::VoorbeeldstadTest)
#include "voorbeeldstad_test.moc"
