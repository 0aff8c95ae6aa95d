// The page that checks a printed matrix: type, paste or load; findings with what, where, by how much, why.
#include "ui/pages/objections/matrix_check_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "data/printed_matrix_json.h"
#include "tests/model/printed_matrix/court_cases.h"
#include "ui/pages/objections/matrix_sheet_model.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_table.h"

using namespace herleid;

namespace {

const char* const table =
    "Adres\tDorpsstraat 1\tDorpsstraat 3\tDorpsstraat 5\n"
    "Waardepeildatum\t1-1-2024\n"
    "Koopsom\t\t400.000\t380.000\n"
    "Datum verkoopovereenkomst\t\t1-7-2023\t2-10-2022\n"
    "Index %\t\t3,1%\t1,5%\n"
    "Geïndexeerde koopsom\t\t412.400\t386.900\n";

void press(MatrixCheckView& view, const QString& text) {
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (button->text() == text) return button->click();
    QFAIL(qPrintable(text));
}

}  // namespace

class MatrixCheckViewTest : public QObject {
    Q_OBJECT

private slots:
    void init() { installLanguage(QStringLiteral("nl")); }

    void theSheetIsAModel() {
        MatrixSheetModel sheet;
        QAbstractItemModelTester tester(&sheet, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(sheet.isEmpty());
        const int rows = sheet.rowCount();
        QVERIFY(sheet.paste(sheet.index(rows - 1, 1), QStringLiteral("1\t2\t3\t4\t5\t6\n\n7")).has_value());
        QCOMPARE(sheet.rowCount(), rows + 2);
        QCOMPARE(sheet.columnCount(), 7);
        QCOMPARE(sheet.index(rows + 1, 1).data().toString(), QStringLiteral("7"));
        QVERIFY(sheet.setData(sheet.index(0, 2), QStringLiteral("Laan \"Oost\"")));
        QVERIFY(sheet.text().contains(QStringLiteral("\"Laan \"\"Oost\"\"\"")));
        QVERIFY(!sheet.paste({}, QString(200, u'\t') + u'1').has_value());
        sheet.clear();
        QVERIFY(sheet.isEmpty());
    }

    /// Each of the rows that the sheet offers is one that the reader knows, in both languages.
    void theOfferedRowsAreKnown() {
        for (const char* language : {"en", "nl"}) {
            installLanguage(QString::fromLatin1(language));
            MatrixSheetModel sheet;
            sheet.setData(sheet.index(0, 1), QStringLiteral("A"));
            sheet.setData(sheet.index(0, 2), QStringLiteral("B"));
            for (int row = 2; row < sheet.rowCount() && !sheet.index(row, 0).data().toString().isEmpty(); ++row)
                sheet.setData(sheet.index(row, 2), QStringLiteral("x"));
            for (int row = 2; row < sheet.rowCount() && !sheet.index(row, 0).data().toString().isEmpty(); ++row) {
                const QString label = sheet.index(row, 0).data().toString();
                const auto read = printedMatrixOfText(("Adres\tA\tB\nKoopsom\t\t400.000\n" + label + "\t\tx\n").toStdString());
                // Figures and days are refused as such, texts are taken: none is a row that no check uses.
                if (read) QVERIFY2(read->unread.empty(), qPrintable(label));
                else QCOMPARE(read.error().code, ErrorCode::ValueUnreadable);
            }
        }
    }

    void whatIsPastedIsChecked() {
        MatrixCheckView view;
        QSignalSpy checked(&view, &MatrixCheckView::checked);
        view.paste(QString::fromUtf8(table));
        press(view, QStringLiteral("Tabel toetsen"));
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(view.result() != nullptr);
        QCOMPARE(view.result()->verdict.count(MatrixSeverity::Far), std::size_t{1});
        QCOMPARE(view.result()->verdict.count(MatrixSeverity::Mismatch), std::size_t{1});   // 385,700 it is
        auto* list = view.findChild<TextTableView*>();
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("klopt niet")));
        QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("Dorpsstraat 5"));
        QVERIFY(list->model()->index(0, 3).data().toString().contains(QStringLiteral("een verschil van €\u00a01.200")));
        list->setCurrentIndex(list->model()->index(0, 0));
        bool hasRuling = false;
        for (const QLabel* label : view.findChildren<QLabel*>()) hasRuling = hasRuling || label->text().contains(QStringLiteral("ECLI:NL:RBOBR:2025:1565"));
        QVERIFY(hasRuling);
    }

    void aFileIsLoadedAndABadOneRefused() {
        QTemporaryDir folder;
        const std::string file = folder.filePath("m.json").toStdString();
        std::ofstream(file) << printedMatrixJson(courtCase("ECLI:NL:RBMNE:2023:1193").matrix);
        MatrixCheckView view;
        QSignalSpy checked(&view, &MatrixCheckView::checked);
        view.load(QString::fromStdString(file));
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(view.result()->verdict.count(MatrixSeverity::Mismatch), std::size_t{2});
        view.load(folder.filePath("none.json"));
        QTRY_COMPARE(checked.size(), 2);
        QVERIFY(view.result() == nullptr);
        QVERIFY(view.findChild<MessageBar*>()->text().contains(QStringLiteral("none.json")));
    }

    void changesItsLanguage() {
        MatrixCheckView view;
        installLanguage(QStringLiteral("en"));
        view.setFormat(Format(QStringLiteral("en")));
        view.paste(QString::fromUtf8(table));
        QSignalSpy checked(&view, &MatrixCheckView::checked);
        press(view, QStringLiteral("Check the table"));
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(view.findChild<TextTableView*>()->model()->index(0, 0).data().toString().contains(QStringLiteral("does not agree")));
        if (const QString picture = qEnvironmentVariable("MATRIX_PICTURE"); !picture.isEmpty()) {
            view.resize(1100, 800);
            view.show();
            view.grab().save(picture);
        }
    }
};

QTEST_MAIN(MatrixCheckViewTest)
#include "matrix_check_view_test.moc"
