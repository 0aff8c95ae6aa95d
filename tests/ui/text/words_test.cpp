#include <QtTest>

#include "ui/text/words.h"

using namespace herleid;

namespace {

// Every argument that any code names, so that no sentence may be left with a gap.
Error errorWithEverything(ErrorCode code) {
    Error error{code, {}};
    for (const char* name : {"file", "reason", "application", "version", "supported", "line", "column", "field", "value",
                             "name", "crs", "rejected", "row", "role", "feature", "id", "expected", "sales", "needed",
                             "coefficients", "iterations", "term", "where", "identity", "found"})
        error.arguments.emplace_back(name, std::string("<") + name + ">");
    return error;
}

bool isOneSentence(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    return !text.isEmpty() && !text.contains(u'\n') && !text.contains(placeholder);
}

}  // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyErrorIsOneLineWithoutGaps_data() {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::DossierUnsound); ++code)
            QTest::addRow("code %d", code) << code;
    }

    void everyErrorIsOneLineWithoutGaps() {
        QFETCH(int, code);
        const QString text = errorText(errorWithEverything(static_cast<ErrorCode>(code)));
        QVERIFY2(isOneSentence(text), qPrintable(text));
        QVERIFY2(text != QStringLiteral("Unknown error."), qPrintable(text));
    }

    void aFileErrorNamesTheFileAndTheReason() {
        const QString text = errorText({ErrorCode::FileUnreadable, {{"file", "a.csv"}, {"reason", "permission"}}});
        QVERIFY(text.contains(QStringLiteral("a.csv")));
        QVERIFY(text.contains(QStringLiteral("(permission)")));
    }

    void aRowProblemNamesRowColumnValueAndExpectation() {
        RowProblem problem;
        problem.row = 17;
        problem.column = "area";
        problem.value = "-4";
        problem.detail = "10";
        for (int code = 0; code <= static_cast<int>(RowProblemCode::FlagUnreadable); ++code) {
            problem.code = static_cast<RowProblemCode>(code);
            const QString text = rowProblemText(problem);
            QVERIFY2(isOneSentence(text), qPrintable(text));
            QVERIFY2(text.startsWith(QStringLiteral("row 17, column “area”: ")), qPrintable(text));
        }
        problem.code = RowProblemCode::BelowMinimum;
        QCOMPARE(rowProblemText(problem), QStringLiteral("row 17, column “area”: -4 is less than the minimum 10"));
    }

    void aRaggedRowSaysHowManyFieldsItHas() {
        const RowProblem problem{4, "", "11", RowProblemCode::RaggedRow, "13", "…"};
        QCOMPARE(rowProblemText(problem), QStringLiteral("row 4: the row has 11 fields and the header 13"));
    }

    void everyFitNoteAndWarningIsASentence() {
        const FeatureCatalogue catalogue;
        for (int code = 0; code <= static_cast<int>(FitNoteCode::TermLeftOut); ++code) {
            const FitNote note{static_cast<FitNoteCode>(code),
                               {{"term", "age"}, {"column", "c"}, {"level", "l"}, {"sales", "3"}, {"reason", "r"}}};
            QVERIFY(isOneSentence(fitNoteText(note, catalogue)));
        }
        for (int code = 0; code <= static_cast<int>(WarningCode::ComparableAdjustedFar); ++code) {
            const Warning warning{static_cast<WarningCode>(code),
                                  {{"feature", "f"}, {"recorded", "9"}, {"date", "2025-01-01"}, {"first", "2020-01-01"},
                                   {"last", "2024-01-01"}, {"found", "3"}, {"sale", "s"}, {"net", "1"}, {"gross", "2"}}};
            QVERIFY(isOneSentence(warningText(warning, catalogue, Format(QStringLiteral("en")))));
        }
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
