// A right matrix gives no finding; each kind of fault, planted in it, is found where it is.
#include <QtTest>
#include <functional>
#include <set>

#include "model/printed_matrix/matrix_checker.h"
#include "tests/model/printed_matrix/right_matrix.h"

using namespace herleid;
using Check = MatrixCheck;
using Severity = MatrixSeverity;

namespace {

struct Fault {
    const char* name;
    std::function<void(PrintedMatrix&)> plant;
    Check check;
    Severity severity;
    std::optional<std::size_t> column;
    double difference;          ///< printed − expected; NaN where it is no such finding
    std::set<Check> also;       ///< other checks that see the same fault
};

const double none = std::nan("");

const std::vector<Fault> faults{
    {"a component too high", [](PrintedMatrix& m) { m.subject.components[2].amount = 12000; }, Check::ComponentSum,
     Severity::Mismatch, 0, -2000, {}},
    {"price times area", [](PrintedMatrix& m) { m.comparables[0].floorArea = m.comparables[0].components[1].quantity = 121; },
     Check::PriceTimesQuantity, Severity::Mismatch, 1, 302400 - 2520 * 121, {}},
    {"land is not size times price", [](PrintedMatrix& m) { m.comparables[1].components[0].unitPrice = 521; },
     Check::PriceTimesQuantity, Severity::Mismatch, 2, -180, {}},
    {"no whole area", [](PrintedMatrix& m) {
         m.subject.floorArea = {};
         m.subject.components[1].quantity = {};
         m.subject.components[1].amount = 300500;   // 118.49 m²
         m.subject.total = 412590;
     }, Check::ImpliedArea, Severity::Note, 0, none, {}},
    {"parts of the floor area", [](PrintedMatrix& m) { m.subject.floorAreaParts = {100, 17}; }, Check::FloorAreaParts,
     Severity::Mismatch, 0, 1, {}},
    {"parts of the plot", [](PrintedMatrix& m) { m.subject.plotParts = {180, 35}; }, Check::PlotParts, Severity::Mismatch, 0, -10, {}},
    {"two areas", [](PrintedMatrix& m) { m.comparables[2].statedAreas = {{"brochure", 125}}; }, Check::OneArea,
     Severity::Mismatch, 3, -7, {}},
    {"two values", [](PrintedMatrix& m) { m.statedValues = {{"taxatieverslag", 401000}}; }, Check::OneValue, Severity::Mismatch, 0, 10000, {}},
    {"ceilings too high", [](PrintedMatrix& m) { m.subject.volume = 500; }, Check::MeanHeight, Severity::Mismatch, 0, none, {}},
    {"index not applied", [](PrintedMatrix& m) { m.comparables[0].indexPercent = PrintedFigure(4.1, 0.1); }, Check::IndexedPrice,
     Severity::Mismatch, 1, 412400 - 416400, {}},
    {"index out of line", [](PrintedMatrix& m) {
         m.comparables[1].indexPercent = PrintedFigure(3.5, 0.1);
         m.comparables[1].indexedPrice = 393300;
     }, Check::IndexInLine, Severity::Note, 2, none, {Check::ComponentSum}},
    {"indexed from delivery", [](PrintedMatrix& m) {
         m.comparables[0].indexPercent = {};   // from 15-9: 108 days; from 1-12: 31 days; 0.5% a month
         m.comparables[0].indexedPrice = 407100;
         m.comparables[1].indexPercent = {};
         m.comparables[1].indexedPrice = 381900;
         m.comparables[2].indexPercent = {};
         m.comparables[2].indexedPrice = 411800;   // from 1-5: 121 days
     }, Check::IndexStart, Severity::Mismatch, 1, none, {Check::ComponentSum, Check::IndexInLine}},
    {"delivered before agreed", [](PrintedMatrix& m) { m.comparables[2].delivery = Date(2024, 2, 1); }, Check::IndexStart,
     Severity::Mismatch, 3, none, {}},
    {"only the delivery", [](PrintedMatrix& m) { m.comparables[0].agreement = {}; m.comparables[0].ratingsDate = Date(2023, 9, 15); },
     Check::IndexStart, Severity::Note, 1, none, {}},
    {"sold long before", [](PrintedMatrix& m) {
         m.comparables[0].agreement = m.comparables[0].ratingsDate = Date(2022, 10, 1);
         m.comparables[0].delivery = Date(2022, 10, 15);
         m.comparables[0].indexPercent = PrintedFigure(7.8, 0.1);
         m.comparables[0].indexedPrice = 431200;
         m.comparables[0].components[1] = {PrintedPart::Main, "hoofdgebouw", 120, {}, 321200};
         m.comparables[0].unitPrice = m.comparables[0].correctedUnitPrice = 2677;
     }, Check::SaleDistance, Severity::Far, 1, none, {}},
    {"rated years later", [](PrintedMatrix& m) { m.comparables[1].ratingsDate = Date(2025, 2, 1); }, Check::RatingsAtSale,
     Severity::Mismatch, 2, none, {}},
    {"a build year without a price", [](PrintedMatrix& m) {
         m.comparables[0].buildYear = 1930;
         m.comparables[0].unitPrice = m.comparables[0].correctedUnitPrice = 2536;
         m.comparables[0].components[1].amount = 304320;
         m.comparables[0].components[2].amount = 8080;
     }, Check::UnpricedDifference, Severity::Note, 1, none, {}},
    {"a plot without a price", [](PrintedMatrix& m) {
         m.comparables[2].components[0] = {PrintedPart::Land, "grond", {}, {}, 102090};
         m.comparables[2].components[1].amount = 313710;
         m.comparables[2].components[1].quantity = m.comparables[2].floorArea = 123;
         m.comparables[2].unitPrice = 2550;
         m.comparables[2].correctedUnitPrice = 2678;   // 2677.5
     }, Check::UnpricedDifference, Severity::Note, 3, none, {}},
    {"a rating without a price", [](PrintedMatrix& m) { m.comparables[1].correctedUnitPrice = 2540; }, Check::UnpricedDifference,
     Severity::Note, 2, none, {Check::RatingSteps}},
    {"land that does not fall", [](PrintedMatrix& m) {
         m.comparables[2].components[0] = {PrintedPart::Land, "grond", 240, 500, 120000};
         m.comparables[2].components[1].amount = 295800;
         m.comparables[2].unitPrice = 2507;
         m.comparables[2].correctedUnitPrice = 2632;
     }, Check::LandScale, Severity::Note, 3, none, {}},
    {"a step too many", [](PrintedMatrix& m) { m.comparables[1].correctedUnitPrice = 2292; }, Check::RatingSteps, Severity::Note, 2, none, {}},
    {"no whole step", [](PrintedMatrix& m) { m.comparables[1].correctedUnitPrice = 2350; }, Check::RatingSteps, Severity::Mismatch, 2, none, {}},
    {"steps added", [](PrintedMatrix& m) {
         m.comparables[1].ratings[1] = {'O', "5", 5};
         m.comparables[1].correctedUnitPrice = 2286;   // 2540 × 0.90; compounded it is 2292
     }, Check::RatingSteps, Severity::Note, 2, none, {}},
    {"more than the matrix carries", [](PrintedMatrix& m) { m.determinedValue = 425000; }, Check::TotalValue, Severity::Mismatch, 0, 13662, {}},
    {"an adjusted price", [](PrintedMatrix& m) {
         m.comparables[0].differences = {{"berging", -5000}, {"ligging", 2000}};
         m.comparables[0].adjustedPrice = 410400;
     }, Check::AdjustedPrice, Severity::Mismatch, 1, 1000, {}},
};

MatrixVerdict planted(const Fault& fault) {
    PrintedMatrix matrix = rightMatrix();
    fault.plant(matrix);
    return checkPrintedMatrix(matrix);
}

std::string listed(const MatrixVerdict& verdict) {
    std::string text;
    for (const MatrixFinding& one : verdict.findings)
        if (one.asksAttention())
            text += std::string(name(one.severity)) + " " + std::string(name(one.check)) + " " + one.object + " " + one.part + " " +
                    std::to_string(one.printed.value_or(0)) + " " + std::to_string(one.expected.value_or(0)) + "\n";
    return text;
}

}  // namespace

class PlantedFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void aRightMatrixHasNoFinding() {
        const MatrixVerdict verdict = checkPrintedMatrix(rightMatrix());
        QVERIFY2(verdict.attention() == 0, listed(verdict).c_str());
        QVERIFY2(verdict.gaps.empty(), verdict.gaps.empty() ? "" : std::string(name(verdict.gaps.front().check)).c_str());
        QVERIFY(verdict.findings.size() > 30);
    }

    void findsThePlantedFault_data() {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < faults.size(); ++i) QTest::newRow(faults[i].name) << static_cast<int>(i);
    }
    void findsThePlantedFault() {
        QFETCH(int, row);
        const Fault& fault = faults[static_cast<std::size_t>(row)];
        const MatrixVerdict verdict = planted(fault);
        bool isFound = false;
        for (const MatrixFinding& one : verdict.findings) {
            if (!one.asksAttention()) continue;
            isFound = isFound || (one.check == fault.check && one.severity == fault.severity && one.column == fault.column &&
                                  (std::isnan(fault.difference) ||
                                   (one.difference() && std::abs(*one.difference() - fault.difference) < 0.01)));
            QVERIFY2(one.check == fault.check || fault.also.contains(one.check), listed(verdict).c_str());
        }
        QVERIFY2(isFound, listed(verdict).c_str());
    }

    void everyCheckThatAccusesIsPlanted() {
        std::set<Check> seen;
        for (const Fault& fault : faults) seen.insert(fault.check);
        const std::set<Check> onlyTells{Check::LooseCells, Check::MonthlyIndex, Check::LandValue, Check::SalePricePerArea, Check::CourtCut};
        for (std::size_t i = 0; i < matrixCheckCount; ++i) {
            const auto check = static_cast<Check>(i);
            QVERIFY2(seen.contains(check) != onlyTells.contains(check), std::string(name(check)).c_str());
        }
    }

    /// 2,540 a m² was printed for 2,539.6: an amount of 115 × 2,539.6 = 292,054 is right, one 60 lower is not.
    void theBandIsThatOfThePrintedPrice() {
        for (const auto& [amount, severity] : {std::pair{292054.0, Severity::Ok}, std::pair{291994.0, Severity::Mismatch}}) {
            PrintedMatrix matrix = rightMatrix();
            matrix.comparables[1].components[1].amount = amount;
            const MatrixVerdict verdict = checkPrintedMatrix(matrix);
            const auto found = std::ranges::find_if(verdict.findings, [](const MatrixFinding& one) {
                return one.check == Check::PriceTimesQuantity && one.column == 2U && one.part == "hoofdgebouw";
            });
            QVERIFY(found != verdict.findings.end());
            QCOMPARE(found->severity, severity);
            QCOMPARE(found->tolerance, 0.5 + 115 * 0.5);
        }
    }

    /// Whole thousands in every column: 400 off is rounding, and said; 600 is not.
    void totalsInThousandsAreKnownToFiveHundred() {
        for (const auto& [off, severity] : {std::pair{400.0, Severity::Note}, std::pair{600.0, Severity::Mismatch}}) {
            PrintedMatrix matrix = rightMatrix();
            matrix.subject.total = 411000;
            matrix.subject.components[1].amount = 298910 - off;
            for (std::size_t k = 0; k < 3; ++k) matrix.comparables[k].total = 400000;
            const MatrixVerdict verdict = checkPrintedMatrix(matrix);
            QCOMPARE(verdict.findings.front().check, Check::ComponentSum);
            QCOMPARE(verdict.findings.front().severity, severity);
        }
    }

    /// Twelve equal cells fill a shortfall in countless ways; the search ends.
    void countlessWaysEnd() {
        PrintedMatrix matrix = rightMatrix();
        for (int i = 0; i < 12; ++i) matrix.looseCells.push_back({"berging", 1000});
        for (std::size_t k = 0; k < 3; ++k) matrix.comparables[k].indexedPrice = matrix.comparables[k].indexedPrice->value + 4000;
        QBENCHMARK_ONCE { QVERIFY(checkPrintedMatrix(matrix).attention() > 0); }
    }

    /// Before 2022 prices were a m³: 400 m³ at 748 is 299,200, and 748 is not a price of 118 m² of floor.
    void pricesAVolumeAreUnderstood() {
        PrintedMatrix matrix = rightMatrix();
        matrix.subject.components[1] = {PrintedPart::Main, "hoofdgebouw", {}, {}, 299200};
        matrix.subject.unitPrice = matrix.subject.correctedUnitPrice = 748;
        matrix.subject.total = 411290;
        const MatrixVerdict verdict = checkPrintedMatrix(matrix);
        QVERIFY2(verdict.attention() == 0, listed(verdict).c_str());
    }

    void anEmptyMatrixHasGapsOnly() {
        const MatrixVerdict verdict = checkPrintedMatrix({});
        QVERIFY(verdict.findings.empty());
        QVERIFY(!verdict.gaps.empty());
    }

    /// Only rulings whose facts stand in the notes of this project, and each check that accuses has one.
    void rulingsAreCited() {
        for (std::size_t i = 0; i < matrixCheckCount; ++i) {
            const auto check = static_cast<Check>(i);
            QCOMPARE(rulingsOf(check).empty(), check == Check::SalePricePerArea);
            for (const std::string_view ecli : rulingsOf(check)) QVERIFY(ecli.starts_with("ECLI:NL:"));
        }
    }
};

QTEST_APPLESS_MAIN(PlantedFaultsTest)
#include "planted_faults_test.moc"
