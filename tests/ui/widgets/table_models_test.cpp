#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <cmath>

#include "model/valuation/average.h"
#include "tests/ui/valuation_fixture.h"
#include "ui/report/explanation.h"
#include "ui/widgets/fact_history_model.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/fact_input.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/matrix_foot.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/models_model.h"
#include "ui/widgets/parts_model.h"
#include "ui/widgets/problems_model.h"
#include "ui/widgets/search_model.h"
#include "ui/widgets/table_copy.h"

using namespace herleid;

namespace {

std::shared_ptr<const Valuation> valuation(bool weighted = false) {
    FixtureOptions options;
    options.weighted = weighted;
    return std::make_shared<const Valuation>(fixtureValuation(options));
}

Explanation words(const Valuation& valuation) {
    return explainInWords(valuation, {}, Format("nl"));
}

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

/// Two steps of the floor area (feature 2 of the fixture), newest first, and one of another fact between them.
std::vector<FactChange> changesOfArea() {
    const Provenance first{"register", {}, {}, "import", ""};
    const Provenance verified{"register", {}, Date(2025, 2, 3), "import", ""};
    const Provenance later{"visit", Date(2026, 1, 5), Date(2026, 1, 5), "edit", "remeasured"};
    return {{2, "115", "118", verified, later, "2026-01-05T10:00:00.000Z", "jansen"},
            {1, "1980", "1987", first, later, "2025-06-05T10:00:00.000Z", "jansen"},
            {2, "115", "115", first, verified, "2025-02-03T10:00:00.000Z", "pieters"}};
}

int rowLabelled(const QAbstractItemModel& model, const QString& label) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.headerData(row, Qt::Vertical, Qt::DisplayRole)
                .toString()
                .compare(label, Qt::CaseInsensitive) == 0)
            return row;
    return -1;
}

}  // namespace

class TableModelsTest : public QObject {
    Q_OBJECT
private slots:
    void theLedgerAddsUpToTheValue_data() {
        QTest::addColumn<bool>("weighted");
        QTest::newRow("model alone") << false;
        QTest::newRow("with weighted sales") << true;
    }
    void theLedgerAddsUpToTheValue() {
        QFETCH(bool, weighted);
        const auto value = valuation(weighted);
        LedgerModel model;
        model.show(value, words(*value));
        const int last = model.rowCount() - 1;
        int lines = 0;
        for (int row = 0; row < last; ++row)
            lines += model.index(row, 0).data(LedgerModel::KindRole).toInt() != LedgerModel::headingKind ? 1 : 0;
        QCOMPARE(lines, static_cast<int>(value->ledger().size()));
        qlonglong sum = 0;
        for (int row = 0; row < last; ++row)
            sum += model.index(row, 0).data(LedgerModel::AmountRole).toLongLong();
        QCOMPARE(sum, model.index(last, 0).data(LedgerModel::AmountRole).toLongLong());
        QCOMPARE(sum, static_cast<qlonglong>(value->value().cents()));
    }

    void whatTheLedgerPrintsAddsUpTooAndEachBarBeginsWhereTheLastEnded() {
        const auto value = valuation();
        LedgerModel model;
        model.show(value, words(*value));
        const int last = model.rowCount() - 1;
        qlonglong printed = 0;
        double end = 0;
        for (int row = 0; row < last; ++row) {
            QString digits;
            for (const QChar c : cell(model, row, LedgerModel::Amount))
                if (c.isDigit()) digits += c;
            const bool minus = cell(model, row, LedgerModel::Amount).contains(QChar(0x2212));
            printed += minus ? -digits.toLongLong() : digits.toLongLong();
            QCOMPARE(model.index(row, 0).data(LedgerModel::FromRole).toDouble(), end);
            end = model.index(row, 0).data(LedgerModel::ToRole).toDouble();
        }
        QCOMPARE(printed, static_cast<qlonglong>(value->value().cents()));
        QCOMPARE(end, value->value().units());
    }

    void aNamedSaleHasALineWithItsWeightUnderTheHeadOfTheSales() {
        const auto value = valuation(true);
        LedgerModel model;
        model.show(value, words(*value));
        int sales = 0;
        int head = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int number = model.index(row, 0).data(LedgerModel::SaleRole).toInt();
            if (number == 0) {
                if (model.index(row, 0).data(LedgerModel::KindRole).toInt() == LedgerModel::headingKind) head = row;
                continue;
            }
            ++sales;
            const MatrixRow& sale = value->matrix()[static_cast<std::size_t>(number - 1)];
            QVERIFY(cell(model, row, LedgerModel::Recorded).contains(Format("nl").percent(100 * sale.weight)));
            QCOMPARE(head, row - sales);
        }
        QVERIFY(sales > 1);
    }

    void theFootOfTheMatrixHasTheModelInTheColumnOfTheSubject() {
        const auto value = valuation(true);
        MatrixModel model;
        model.show(value, words(*value));
        const WeightedAverage foot = weightedAverage(*value);
        QCOMPARE(foot.average + foot.calibration + foot.rounding, value->value());
        int footRows = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            footRows += model.headerData(row, Qt::Vertical, MatrixModel::FootRole).toBool() ? 1 : 0;
        QCOMPARE(footRows, 4);
        const Format format("nl");
        QCOMPARE(cell(model, model.rowCount() - 2, 0), format.percent(100 * value->parts().modelWeight, 2));
        QCOMPARE(cell(model, model.rowCount() - 2, 1), format.percent(100 * value->matrix().front().weight, 2));
        QCOMPARE(cell(model, model.rowCount() - 3, 1), format.moneyExact(value->matrix().front().adjustedPrice));
    }

    void aNumberIsReadWithTheDecimalSignOfTheLanguageOnly() {
        QCOMPARE(readNumber("0,9", "nl"), std::optional(0.9));
        QCOMPARE(readNumber("0.9", "en"), std::optional(0.9));
        QVERIFY(!readNumber("0.9", "nl"));
        QVERIFY(!readNumber("1,000", "en"));
        QVERIFY(!readNumber("12x", "nl"));
        QVERIFY(std::isnan(*readNumber(" ", "nl")));
        for (const double number : {0.0, 118.0, 2.5, 1234567.25})
            for (const char* language : {"nl", "en"}) QCOMPARE(readNumber(writeNumber(number, language), language), std::optional(number));
    }

    void theMatrixPutsTheSubjectFirstAndMarksWhatDiffers() {
        const auto value = valuation();
        MatrixModel model;
        model.show(value, words(*value));
        QCOMPARE(model.columnCount(), 1 + static_cast<int>(value->matrix().size()));
        const auto feature = value->catalogue().find("floor_area").value();
        const int row = rowLabelled(model, QString::fromStdString(value->catalogue()[feature].label("nl")));
        QVERIFY(row > 0);
        const Format format("nl");
        QCOMPARE(cell(model, row, 0),
                 format.fact(value->catalogue()[feature], value->subject().facts[feature]));
        for (int sale = 1; sale < model.columnCount(); ++sale) {
            const MatrixRow& one = value->matrix()[static_cast<std::size_t>(sale - 1)];
            QCOMPARE(cell(model, row, sale), format.fact(value->catalogue()[feature], one.facts[feature]));
            QCOMPARE(model.index(row, sale).data(MatrixModel::DiffersRole).toBool(),
                     one.facts[feature] != value->subject().facts[feature]);
            QCOMPARE(model.index(row, sale).data(Qt::FontRole).value<QFont>().bold(),
                     one.facts[feature] != value->subject().facts[feature]);
        }
    }

    void everyModelKeepsTheRulesOfItsKind() {
        const auto value = valuation(true);
        LedgerModel ledger;
        MatrixModel matrix;
        FactsModel facts;
        FactHistoryModel history;
        PartsModel parts;
        SearchModel search;
        ImportsModel imports;
        ModelsModel models;
        ProblemsModel problems;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(&ledger), static_cast<QAbstractItemModel*>(&matrix),
              static_cast<QAbstractItemModel*>(&facts), static_cast<QAbstractItemModel*>(&history),
              static_cast<QAbstractItemModel*>(&parts), static_cast<QAbstractItemModel*>(&search),
              static_cast<QAbstractItemModel*>(&imports), static_cast<QAbstractItemModel*>(&models),
              static_cast<QAbstractItemModel*>(&problems)})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        for (int turn = 0; turn < 2; ++turn) {
            ledger.show(value, words(*value));
            matrix.show(value, words(*value));
            facts.show(value->subject(), fixtureCatalogue(), Format("nl"));
            history.show(changesOfArea(), 2, fixtureCatalogue(), Format("nl"));
            parts.show({{{"garage", 18.5, 1990}, {}}, {{"berging", Facts::missing(), {}}, {}}}, Format("nl"));
            search.show({{{"1", "Dorpsstraat 1", {}}, FoundBy::Address, {}}, {{"2", "Dorpsstraat 2", {}}, FoundBy::Number, "2"}}, "dorps");
            imports.show({{1, "/data/sales.csv", "sales", 10, 2, "2026-11-01T10:00:00.000Z"}}, Format("nl"));
            models.show({{1, "ols", "ab", "2026-11-01T10:00:00.000Z", 10, 0.2, 0.8, true, {}},
                         {2, "additive", "cd", "2026-11-02T10:00:00.000Z", 10, 0.2, 0.8, false,
                          ModelFreeze{"jansen", "2026-11-03T10:00:00.000Z", "belastingjaar 2026"}}},
                        Format("nl"));
            problems.show({{7, "price", "x", RowProblemCode::NumberUnreadable, ".", "a,b"}});
        }
        QCOMPARE(cell(models, 0, ModelsModel::Frozen), "frozen 3-11-2026");
        QVERIFY(models.index(0, 0).data(Qt::ToolTipRole).toString().contains("jansen"));
        QVERIFY(cell(models, 1, ModelsModel::Frozen).isEmpty());
        QVERIFY(ledger.rowCount() > 5 && matrix.rowCount() > 10 && facts.rowCount() > 5);
        ledger.clear();
        matrix.clear();
        QCOMPARE(ledger.rowCount() + matrix.rowCount(), 0);
    }

    void factsShowTheirSourceAndWhetherTheyWereVerified() {
        Property property = valuation()->subject();
        Provenance own;
        own.source = "eigenaar";
        own.reason = "nagemeten";
        property.factProvenance[2] = own;
        FactsModel model;
        model.show(property, fixtureCatalogue(), Format("nl"));
        QCOMPARE(cell(model, 2, FactsModel::Source), "eigenaar");
        QCOMPARE(cell(model, 2, FactsModel::Reason), "nagemeten");
        QCOMPARE(cell(model, 2, FactsModel::VerifiedOn), "not verified");
        QCOMPARE(cell(model, 1, FactsModel::Source), QString::fromStdString(property.provenance.source));
        QCOMPARE(cell(model, 1, FactsModel::VerifiedOn), Format("nl").date(*property.provenance.verifiedOn));
    }

    void theHistoryOfAFactIsThatOfNoOther() {
        FactHistoryModel model;
        model.show(changesOfArea(), 2, fixtureCatalogue(), Format("nl"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, FactHistoryModel::Before), "115 m²");
        QCOMPARE(cell(model, 0, FactHistoryModel::After), "118 m²");
        QCOMPARE(cell(model, 0, FactHistoryModel::Why), "remeasured");
        QCOMPARE(cell(model, 0, FactHistoryModel::Who), "jansen");
        QCOMPARE(cell(model, 1, FactHistoryModel::After), "unchanged, verified");
        model.show(changesOfArea(), 3, fixtureCatalogue(), Format("nl"));
        QCOMPARE(model.rowCount(), 0);
    }

    void partsWithoutAnAreaSaySo() {
        PartsModel model;
        model.show({{{"garage", 18.5, 1990}, {"visit", {}, Date(2024, 5, 6), "", ""}}, {{"berging", Facts::missing(), {}}, {}}},
                   Format("nl"));
        QCOMPARE(cell(model, 0, PartsModel::Kind), "Garage");
        QCOMPARE(cell(model, 0, PartsModel::Area), "18,5 m²");
        QCOMPARE(cell(model, 0, PartsModel::VerifiedOn), "6-5-2024");
        QCOMPARE(cell(model, 1, PartsModel::Area), "not recorded");
        QCOMPARE(cell(model, 1, PartsModel::VerifiedOn), "not verified");
    }

    void momentsAreShownInLocalTime() {
        qputenv("TZ", "Europe/Amsterdam");
        tzset();
        QCOMPARE(momentText("2026-07-01T22:30:00.000Z", Format("nl")), "2-7-2026 00:30");
        QCOMPARE(dayText("2026-07-01T22:30:00.000Z", Format("en")), "2 Jul 2026");
    }

    void aTableIsCopiedWithItsHeadsAndLabels() {
        const auto value = valuation();
        MatrixModel model;
        model.show(value, words(*value));
        copyTable(model);
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = mime->text().split('\n');
        QCOMPARE(lines.size(), model.rowCount() + 2);  // the head, and the end of the last line
        QCOMPARE(lines.front().split('\t').size(), model.columnCount() + 1);
        const QStringList second = lines[2].split('\t');
        QCOMPARE(second[0], model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString());
        QCOMPARE(second[1], cell(model, 1, 0));
        QCOMPARE(mime->html().count("<tr>"), model.rowCount() + 1);
    }
};

QTEST_MAIN(TableModelsTest)
#include "table_models_test.moc"
