#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

#include "data/export.h"
#include "data/export_csv.h"
#include "data/export_guard.h"
#include "data/export_layer.h"
#include "data/fact_history.h"
#include "data/number_text.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// Cancels when the first progress after the beginning is told.
class StopSoon final : public Progress {
public:
    void report(double fraction, std::string_view) override {
        if (fraction > 0) m_isCancelled = true;
    }
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }

private:
    bool m_isCancelled = false;
};

/// Texts of signs, apostrophes and letters of many bytes, as no one would type them.
std::string anyText(std::mt19937& random) {
    const char* const pieces[] = {"=", "+", "-", "@", "'", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\"", ";", ",", "a", "7", "é", "🏠", " "};
    std::string text;
    for (auto length = random() % 6; length > 0; --length) text += pieces[random() % std::size(pieces)];
    return text;
}

ExportHead headOf(std::vector<ExportColumn> columns) {
    ExportHead head;
    head.name = "table";
    head.columns = std::move(columns);
    head.crs = "EPSG:28992";
    return head;
}

std::string written(const TestFolder& folder, const std::vector<ExportCell>& cells, const std::vector<ExportColumn>& columns,
                    const CsvStyle& style) {
    const auto file = folder / "cells.csv";
    CsvTable table(file, style);
    const bool done = table.begin(headOf(columns)) && table.write({cells, {}}) && table.finish();
    return done ? readText(file) : std::string("not written");
}

bool isEmptyFolder(const std::filesystem::path& folder) {
    return std::filesystem::directory_iterator(folder) == std::filesystem::directory_iterator();
}

std::string manySales(int count) {
    std::string text = "sale_id,sale_date,price,living_area\n";
    for (int i = 0; i < count; ++i) text += std::to_string(i) + ",1997-05-0" + std::to_string(1 + i % 9) + ",90000,1200\n";
    return text;
}

}  // namespace

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void aGuardedTextIsNoFormulaAndReadsBackAsItWas() {
        std::mt19937 random(5);
        for (int i = 0; i < 200'000; ++i) {
            const std::string text = anyText(random);
            const std::string safe = guarded(text);
            QCOMPARE(unguarded(safe), text);
            for (const char* sign : {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"}) QVERIFY(!safe.starts_with(sign));
            QVERIFY(safe == text || safe == "'" + text);
        }
        QCOMPARE(guarded("'t Harde"), std::string("'t Harde"));
        QCOMPARE(guarded("'s-Gravenhage"), std::string("'s-Gravenhage"));
        QCOMPARE(guarded("=1+1"), std::string("'=1+1"));
        QCOMPARE(unguarded("'t Harde"), std::string("'t Harde"));
    }

    void everyNumberHasTheShortestDigitsThatGiveItBack() {
        std::mt19937_64 random(6);
        for (int i = 0; i < 100'000; ++i) {
            const auto bits = random();
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            if (!std::isfinite(value)) continue;
            const auto back = parseNumber(shortest(value), {});
            QVERIFY2(back && *back == value && std::signbit(*back) == std::signbit(value), shortest(value).c_str());
        }
        QCOMPARE(shortest(0.1), std::string("0.1"));
        QCOMPARE(shortest(0.1 + 0.2), std::string("0.30000000000000004"));
        QCOMPARE(shortest(-0.0), std::string("-0"));
    }

    void textThatWouldBeAFormulaIsGuardedAndANegativeNumberStaysANumber() {
        const TestFolder folder;
        const std::vector<ExportColumn> columns{{"=name", ColumnKind::Text}, {"n", ColumnKind::Number}, {"a", ColumnKind::Amount},
                                                {"d", ColumnKind::Date},     {"f", ColumnKind::Flag},   {"m", ColumnKind::Text}};
        const std::vector<ExportCell> cells{std::string("=SUM(A1;\"x\")"), -5.25, Money(-1'234'56, Currency::euro()),
                                            Date(2025, 3, 1), true, ExportCell()};
        QCOMPARE(written(folder, cells, columns, CsvStyle::plain()),
                 std::string("'=name,n,a,d,f,m\n\"'=SUM(A1;\"\"x\"\")\",-5.25,-1234.56,2025-03-01,true,\n"));
        QCOMPARE(written(folder, cells, columns, CsvStyle::dutch()),
                 std::string("\xef\xbb\xbf'=name;n;a;d;f;m\n\"'=SUM(A1;\"\"x\"\")\";-5,25;-1234,56;01-03-2025;ja;\n"));
    }

    void aLayerKeepsTextAsTextNumbersAsTheyAreAndNothingAsNull() {
        const TestFolder folder;
        const auto file = folder / "t.gpkg";
        const auto table = layerTable(file);
        ExportHead head = headOf({{"text", ColumnKind::Text}, {"number", ColumnKind::Number}, {"none", ColumnKind::Date}});
        head.hasPlaces = true;
        VERIFY_RESULT(table->begin(head));
        VERIFY_RESULT(table->write({{std::string("007"), 0.1 + 0.2, ExportCell()}, Location{155000.125, 463000.5}}));
        VERIFY_RESULT(table->finish());
        SQLite::Database database(file.string());
        SQLite::Statement row(database, "SELECT text, typeof(text), number, none IS NULL, geom IS NULL FROM \"table\"");
        QVERIFY(row.executeStep());
        QCOMPARE(row.getColumn(0).getString(), std::string("007"));
        QCOMPARE(row.getColumn(1).getString(), std::string("text"));
        QCOMPARE(row.getColumn(2).getDouble(), 0.1 + 0.2);
        QCOMPARE(row.getColumn(3).getInt(), 1);
        QCOMPARE(row.getColumn(4).getInt(), 0);
    }

    void whatIsNotFinishedLeavesNothingBehindAndWhatStoodThereStays() {
        const TestFolder folder;
        auto project = Project::create(folder / "p.gpkg", lucasCounty());
        VERIFY_RESULT(project);
        const auto sales = folder.write("sales.csv", manySales(3000));
        VERIFY_RESULT(importFile(*project, {sales, ImportKind::Sales, {}, {}}, Progress::none()));
        std::filesystem::create_directory(folder / "out");
        ExportRequest request;
        request.kind = ExportKind::Sales;
        for (const char* name : {"out/t.csv", "out/t.gpkg"}) {
            const std::filesystem::path file = folder / name;
            std::unique_ptr<ExportWriter> writer = layerTable(file);
            if (file.extension() == ".csv") writer = std::make_unique<CsvTable>(file);
            StopSoon stop;
            const auto stopped = exportTable(*project, request, *writer, stop);
            QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
            writer.reset();
            QVERIFY(isEmptyFolder(folder / "out"));
        }
        folder.write("out/t.csv", "before");
        {
            CsvTable writer(folder / "out/t.csv");
            VERIFY_RESULT(writer.begin(headOf({{"a", ColumnKind::Text}})));
        }
        QCOMPARE(readText(folder / "out/t.csv"), std::string("before"));
    }

    void aFolderThatIsNotThereIsToldWithTheName() {
        const TestFolder folder;
        CsvTable csv(folder / "no/t.csv");
        const auto failed = csv.begin(headOf({{"a", ColumnKind::Text}}));
        QVERIFY(!failed && failed.error().code == ErrorCode::FileNotWritable);
        QVERIFY(failed.error().argument("file").ends_with("no/t.csv"));
        const auto layer = layerTable(folder / "no/t.gpkg");
        const auto alsoFailed = layer->begin(headOf({{"a", ColumnKind::Text}}));
        QVERIFY(!alsoFailed && alsoFailed.error().code == ErrorCode::FileNotWritable);
        QVERIFY(alsoFailed.error().argument("file").ends_with("no/t.gpkg"));
    }

    void aProjectWithoutValuesSaysSo() {
        const TestFolder folder;
        auto project = Project::create(folder / "p.gpkg", dwellings());
        VERIFY_RESULT(project);
        for (const ExportKind kind : {ExportKind::Values, ExportKind::Ledgers, ExportKind::Matrices}) {
            ExportRequest request;
            request.kind = kind;
            CsvTable writer(folder / "t.csv");
            const auto none = exportTable(*project, request, writer, Progress::none());
            QVERIFY(!none && none.error().code == ErrorCode::NoValues);
        }
    }

    void theHistoryOfAFactTellsEveryStepNewestFirst() {
        const TestFolder folder;
        auto project = Project::create(folder / "p.gpkg", dwellings());
        VERIFY_RESULT(project);
        const auto file = folder.write("p.csv", "id,floor_area,build_year\n1,100,1980\n2,90,1990\n");
        VERIFY_RESULT(importFile(*project, {file, ImportKind::Properties, {}, {}}, Progress::none()));
        const std::size_t area = *project->catalogue()->find("floor_area");
        const std::size_t year = *project->catalogue()->find("build_year");
        const Provenance owner{"resident", Date(2026, 1, 5), {}, "edit", "measured by the owner"};
        const Provenance visit{"visit", Date(2026, 2, 1), Date(2026, 2, 1), "edit", "measured on site"};
        VERIFY_RESULT(project->setFact("1", area, 108, owner));
        VERIFY_RESULT(project->setFact("1", year, 1981, visit));
        VERIFY_RESULT(project->setFact("1", area, 106, visit));
        const auto history = factHistory(*project, "1");
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), std::size_t{3});
        QCOMPARE(history->front().value, std::string("108"));
        QCOMPARE(history->front().provenance, owner);
        const auto changes = factChanges(project->property("1").value(), *project->catalogue(), *history);
        std::vector<std::array<std::string, 3>> steps;
        for (const FactChange& change : changes) steps.push_back({change.before, change.after, change.to.reason});
        const std::vector<std::array<std::string, 3>> expected{
            {"108", "106", "measured on site"}, {"1980", "1981", "measured on site"}, {"100", "108", "measured by the owner"}};
        QCOMPARE(steps, expected);
        QCOMPARE(changes.back().from.source, std::string("p.csv"));
        for (const FactChange& change : changes) QCOMPARE(change.who, AuditLog::user());
        QVERIFY(factHistory(*project, "2").value().empty());
        QVERIFY(factHistory(*project, "3").error().code == ErrorCode::UnknownProperty);
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
