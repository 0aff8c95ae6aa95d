// The court set: what is printed in rulings adds up or does not; by how much was worked out by hand, apart from this
// program, from the figures in the rulings.
#include <QtTest>
#include <cmath>

#include "model/printed_matrix/matrix_checker.h"
#include "tests/model/printed_matrix/court_cases.h"

using namespace herleid;
using Check = MatrixCheck;
using Severity = MatrixSeverity;

namespace {

MatrixVerdict verdictOf(const std::string& ecli) {
    const CourtCase& one = courtCase(ecli);
    MatrixCheckSettings settings;
    settings.assumedDate = one.assumedDate;
    return checkPrintedMatrix(one.matrix, settings);
}

/// One line of the reference: its figure to the last digit there.
struct Expected {
    const char* ecli;
    const char* object;
    Check check;
    Severity severity;
    const char* figure;   ///< a figure's name, "printed", "expected" or "difference"
    double value;
    double lastDigit;
};

std::optional<double> valueOf(const MatrixFinding& finding, const std::string& name) {
    if (name == "printed") return finding.printed;
    if (name == "expected") return finding.expected;
    if (name == "difference") return finding.difference();
    return finding.figure(name);
}

const std::vector<Expected> reference{
    {"ECLI:NL:GHAMS:2013:2003", "subject", Check::PlotParts, Severity::Ok, "expected", 512, 1},
    {"ECLI:NL:GHAMS:2014:5966", "a-straat 5", Check::SalePricePerArea, Severity::Info, "per_area", 4301, 1},
    {"ECLI:NL:GHAMS:2014:5966", "b-straat 1", Check::SalePricePerArea, Severity::Info, "per_area", 3448, 1},
    {"ECLI:NL:GHAMS:2015:2350", "subject", Check::CourtCut, Severity::Info, "percent", 2.9, 0.1},
    {"ECLI:NL:GHAMS:2020:1232", "C", Check::SalePricePerArea, Severity::Info, "per_area", 4643, 1},
    {"ECLI:NL:GHAMS:2020:1232", "D", Check::SalePricePerArea, Severity::Info, "per_area", 4889, 1},
    {"ECLI:NL:GHAMS:2020:1232", "E", Check::SalePricePerArea, Severity::Info, "per_area", 4231, 1},
    {"ECLI:NL:GHAMS:2020:1232", "E", Check::SalePricePerArea, Severity::Info, "per_area", 5189, 1},
    {"ECLI:NL:GHAMS:2022:373", "subject", Check::RatingSteps, Severity::Ok, "expected", 435.00, 0.01},
    {"ECLI:NL:GHAMS:2022:373", "subject", Check::RatingSteps, Severity::Ok, "additive", 433.8, 0.1},
    {"ECLI:NL:GHAMS:2022:373", "nr 12", Check::RatingSteps, Severity::Ok, "expected", 453.15, 0.01},
    {"ECLI:NL:GHAMS:2022:373", "nr 25", Check::RatingSteps, Severity::Ok, "expected", 475.00, 0.01},
    {"ECLI:NL:GHAMS:2022:373", "nr 50", Check::RatingSteps, Severity::Ok, "expected", 444.60, 0.01},
    {"ECLI:NL:GHDHA:2022:2639", "subject", Check::CourtCut, Severity::Info, "percent", 5.1, 0.1},
    {"ECLI:NL:GHDHA:2024:154", "kleinste perceel", Check::LandValue, Severity::Info, "expected", 210079, 1},
    {"ECLI:NL:GHDHA:2024:154", "middelste perceel", Check::LandValue, Severity::Info, "expected", 216418, 1},
    {"ECLI:NL:GHDHA:2024:154", "grootste perceel", Check::LandValue, Severity::Info, "expected", 243100, 1},
    {"ECLI:NL:GHDHA:2024:667", "subject", Check::CourtCut, Severity::Info, "percent", 4.3, 0.1},
    {"ECLI:NL:RBGEL:2022:5689", "one of three, same quarter", Check::SaleDistance, Severity::Far, "months", -14.1, 0.1},
    {"ECLI:NL:RBMNE:2021:3360", "subject", Check::CourtCut, Severity::Info, "percent", 7.8, 0.1},
    {"ECLI:NL:RBMNE:2022:1632", "1", Check::SaleDistance, Severity::Far, "months", -12.5, 0.1},
    {"ECLI:NL:RBMNE:2022:1632", "2", Check::SaleDistance, Severity::Ok, "months", 0.1, 0.1},
    {"ECLI:NL:RBMNE:2022:1632", "3", Check::SaleDistance, Severity::Ok, "months", 8.4, 0.1},
    {"ECLI:NL:RBMNE:2022:1632", "4", Check::SaleDistance, Severity::Far, "months", 16.6, 0.1},
    {"ECLI:NL:RBMNE:2022:4769", "adres 2", Check::SaleDistance, Severity::Ok, "months", -8.4, 0.1},
    {"ECLI:NL:RBMNE:2022:4769", "adres 3", Check::SaleDistance, Severity::Ok, "months", -3.4, 0.1},
    {"ECLI:NL:RBMNE:2022:4769", "adres 4", Check::SaleDistance, Severity::Ok, "months", -9.3, 0.1},
    {"ECLI:NL:RBMNE:2022:4769", "adres 5", Check::SaleDistance, Severity::Ok, "months", -2.1, 0.1},
    {"ECLI:NL:RBMNE:2022:4771", "adres 2", Check::SaleDistance, Severity::Ok, "months", -10.1, 0.1},
    {"ECLI:NL:RBMNE:2022:4771", "adres 3", Check::SaleDistance, Severity::Ok, "months", -6.4, 0.1},
    {"ECLI:NL:RBMNE:2022:4771", "adres 4", Check::SaleDistance, Severity::Ok, "months", -9.4, 0.1},
    {"ECLI:NL:RBMNE:2022:4771", "adres 5", Check::SaleDistance, Severity::Ok, "months", 5.6, 0.1},
    {"ECLI:NL:RBMNE:2022:5915", "subject", Check::FloorAreaParts, Severity::Mismatch, "expected", 141, 1},
    {"ECLI:NL:RBMNE:2022:5915", "adres 2 (taxpayer's)", Check::SalePricePerArea, Severity::Info, "per_area", 2810, 1},
    {"ECLI:NL:RBMNE:2023:1192", "subject", Check::ComponentSum, Severity::Ok, "difference", 0, 1},
    {"ECLI:NL:RBMNE:2023:1192", "subject", Check::ImpliedArea, Severity::Ok, "implied", 220.973, 0.001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 2", Check::ComponentSum, Severity::Ok, "difference", 0, 1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 2", Check::ImpliedArea, Severity::Ok, "implied", 174.007, 0.001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 2", Check::MonthlyIndex, Severity::Info, "ratio", 1.0386, 0.0001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 2", Check::MonthlyIndex, Severity::Info, "percent", 3.86, 0.01},
    {"ECLI:NL:RBMNE:2023:1192", "adres 2", Check::MonthlyIndex, Severity::Info, "months", 6.9, 0.1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 2", Check::MonthlyIndex, Severity::Info, "monthly", 0.55, 0.01},
    {"ECLI:NL:RBMNE:2023:1192", "adres 3", Check::ComponentSum, Severity::Mismatch, "difference", 6000, 1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 3", Check::ImpliedArea, Severity::Ok, "implied", 131.982, 0.001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 3", Check::MonthlyIndex, Severity::Info, "ratio", 1.0730, 0.0001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 3", Check::MonthlyIndex, Severity::Info, "months", 12.4, 0.1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 3", Check::MonthlyIndex, Severity::Info, "monthly", 0.57, 0.01},
    {"ECLI:NL:RBMNE:2023:1192", "adres 3", Check::LooseCells, Severity::Info, "printed", 6000, 1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 4", Check::ComponentSum, Severity::Mismatch, "difference", 23500, 1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 4", Check::ImpliedArea, Severity::Ok, "implied", 145.982, 0.001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 4", Check::MonthlyIndex, Severity::Info, "ratio", 1.0758, 0.0001},
    {"ECLI:NL:RBMNE:2023:1192", "adres 4", Check::MonthlyIndex, Severity::Info, "months", 13.0, 0.1},
    {"ECLI:NL:RBMNE:2023:1192", "adres 4", Check::MonthlyIndex, Severity::Info, "monthly", 0.56, 0.01},
    {"ECLI:NL:RBMNE:2023:1192", "adres 4", Check::LooseCells, Severity::Info, "printed", 23500, 1},
    {"ECLI:NL:RBMNE:2023:1192", "", Check::LooseCells, Severity::Mismatch, "printed", 42500, 1},
    {"ECLI:NL:RBMNE:2023:1193", "subject", Check::ComponentSum, Severity::Ok, "difference", 0, 1},
    {"ECLI:NL:RBMNE:2023:1193", "subject", Check::ImpliedArea, Severity::Ok, "implied", 225.966, 0.001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 2", Check::ComponentSum, Severity::Mismatch, "difference", 37000, 1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 2", Check::ImpliedArea, Severity::Ok, "implied", 194.008, 0.001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 2", Check::MonthlyIndex, Severity::Info, "ratio", 1.0012, 0.0001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 2", Check::MonthlyIndex, Severity::Info, "months", 0.4, 0.1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 2", Check::MonthlyIndex, Severity::Info, "monthly", 0.28, 0.01},
    {"ECLI:NL:RBMNE:2023:1193", "adres 3", Check::ComponentSum, Severity::Ok, "difference", 0, 1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 3", Check::ImpliedArea, Severity::Ok, "implied", 188.025, 0.001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 3", Check::MonthlyIndex, Severity::Info, "ratio", 1.0255, 0.0001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 3", Check::MonthlyIndex, Severity::Info, "months", 6.2, 0.1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 3", Check::MonthlyIndex, Severity::Info, "monthly", 0.41, 0.01},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::ComponentSum, Severity::Mismatch, "difference", -913080, 1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::ComponentSum, Severity::Mismatch, "rest", 299920, 1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::ImpliedArea, Severity::Ok, "implied", 187.010, 0.001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::MonthlyIndex, Severity::Info, "ratio", 0.9514, 0.0001},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::MonthlyIndex, Severity::Info, "percent", -4.86, 0.01},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::MonthlyIndex, Severity::Info, "months", -11.6, 0.1},
    {"ECLI:NL:RBMNE:2023:1193", "adres 4", Check::MonthlyIndex, Severity::Info, "monthly", 0.43, 0.01},
    {"ECLI:NL:RBMNE:2025:1914", "subject", Check::OneArea, Severity::Mismatch, "expected", 181, 1},
    {"ECLI:NL:RBMNE:2025:1914", "subject", Check::OneArea, Severity::Mismatch, "expected", 203, 1},
    {"ECLI:NL:RBMNE:2025:1914", "subject", Check::OneArea, Severity::Mismatch, "expected", 201, 1},
    {"ECLI:NL:RBOBR:2023:463", "object X", Check::MeanHeight, Severity::Mismatch, "height", 3.55, 0.01},
    {"ECLI:NL:RBZWB:2025:4783", "subject", Check::CourtCut, Severity::Info, "percent", 7.4, 0.1},
    {"GHSHE, Stein, WOZ 2010 (no ECLI printed)", "subject", Check::CourtCut, Severity::Info, "percent", 10.9, 0.1},
    {"ECLI:NL:RBMNE:2021:2878", "adres 5", Check::SaleDistance, Severity::Far, "months", 21.7, 0.1},
    {"ECLI:NL:RBLIM:2019:11689", "subject", Check::OneValue, Severity::Mismatch, "difference", 18000, 1},
};

}  // namespace

class CourtSetTest : public QObject {
    Q_OBJECT

private slots:
    void reproducesTheReference_data() {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < reference.size(); ++i) {
            const Expected& e = reference[i];
            const std::string tag = std::string(e.ecli) + " " + e.object + " " + std::string(name(e.check)) + " " +
                                    e.figure + " " + std::to_string(i);
            QTest::newRow(tag.c_str()) << static_cast<int>(i);
        }
    }
    void reproducesTheReference() {
        QFETCH(int, row);
        const Expected& wanted = reference[static_cast<std::size_t>(row)];
        const MatrixVerdict verdict = verdictOf(wanted.ecli);
        bool isFound = false;
        std::string others;
        for (const MatrixFinding& finding : verdict.findings) {
            if (finding.check != wanted.check || finding.object != wanted.object) continue;
            const auto value = valueOf(finding, wanted.figure);
            others += " " + std::string(name(finding.severity)) + " " + std::to_string(value.value_or(std::nan("")));
            isFound = isFound || (finding.severity == wanted.severity && value &&
                                  std::abs(*value - wanted.value) <= wanted.lastDigit / 2 + 1e-9);
        }
        QVERIFY2(isFound, others.c_str());
    }

    /// No mismatch but those that the reference has.
    void findsNoOtherMismatch() {
        for (const CourtCase& one : courtCases())
            for (const MatrixFinding& finding : verdictOf(one.ecli).findings) {
                if (finding.severity != Severity::Mismatch) continue;
                const bool isKnown = std::ranges::any_of(reference, [&](const Expected& e) {
                    return e.ecli == one.ecli && e.object == finding.object && e.check == finding.check &&
                           e.severity == Severity::Mismatch;
                });
                // The area of E: the reference tells the wrong price a m² only.
                const bool isAreaOfE = one.ecli == "ECLI:NL:GHAMS:2020:1232" && finding.check == Check::OneArea;
                QVERIFY2(isKnown || isAreaOfE, (one.ecli + " " + finding.object + " " + std::string(name(finding.check))).c_str());
            }
    }

    /// Differences that no row prices are no finding where the ruling prints no prices at all: that is a gap.
    void notesNothingThatIsOnlyCutShort() {
        std::size_t notes = 0;
        for (const CourtCase& one : courtCases())
            for (const MatrixFinding& finding : verdictOf(one.ecli).findings)
                if (finding.severity == Severity::Note) {
                    ++notes;
                    qInfo("%s %s %s %s", one.ecli.c_str(), finding.object.c_str(), std::string(name(finding.check)).c_str(),
                          finding.text("row").c_str());
                }
        QCOMPARE(notes, std::size_t{1});   // adres 6 of RBMNE 2021:1933: only its delivery is known
    }

    void theOnlyDeliveryDateIsNoted() {
        const MatrixVerdict verdict = verdictOf("ECLI:NL:RBMNE:2021:1933");
        QVERIFY(std::ranges::any_of(verdict.findings, [](const MatrixFinding& one) {
            return one.check == Check::IndexStart && one.object == "adres 6" && one.text("case") == "delivery_only";
        }));
    }

    void theIndicesOfBothMatricesAreInLine() {
        for (const char* ecli : {"ECLI:NL:RBMNE:2023:1192", "ECLI:NL:RBMNE:2023:1193"}) {
            int inLine = 0;
            const MatrixVerdict verdict = verdictOf(ecli);
            for (const MatrixFinding& one : verdict.findings)
                inLine += one.check == Check::IndexInLine && one.severity == Severity::Ok ? 1 : 0;
            QCOMPARE(inLine, 3);
            QVERIFY(verdict.isDateAssumed);
        }
    }

    void landFallsWithSize() {
        const MatrixVerdict verdict = verdictOf("ECLI:NL:GHDHA:2024:154");
        int ok = 0;
        for (const MatrixFinding& one : verdict.findings) ok += one.check == Check::LandScale && one.severity == Severity::Ok ? 1 : 0;
        QCOMPARE(ok, 2);
    }

    void whatIsNotPrintedIsSaid() {
        const MatrixVerdict verdict = verdictOf("ECLI:NL:RBMNE:2023:1192");
        QVERIFY(std::ranges::any_of(verdict.gaps, [](const MatrixGap& gap) {
            return gap.check == Check::LandScale && gap.rows == std::vector{PrintedRow::PlotArea};
        }));
        QVERIFY(std::ranges::any_of(verdict.gaps, [](const MatrixGap& gap) {
            return gap.check == Check::IndexedPrice && gap.rows == std::vector{PrintedRow::IndexPercent} && gap.columns.size() == 3;
        }));
    }
};

QTEST_APPLESS_MAIN(CourtSetTest)
#include "court_set_test.moc"
