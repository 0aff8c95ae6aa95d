// The check of a printed matrix as sentences, text, JSON and a page.
#include "ui/report/matrix_check_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>
#include <set>

#include "tests/model/printed_matrix/court_cases.h"
#include "tests/model/printed_matrix/right_matrix.h"
#include "ui/text/matrix_check_words.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

/// A finding with every figure and text that any check names.
MatrixFinding everything(MatrixCheck check, MatrixSeverity severity, const std::string& which) {
    MatrixFinding one;
    one.check = check;
    one.severity = severity;
    one.column = 1;
    one.object = "adres 2";
    one.part = check == MatrixCheck::UnpricedDifference ? "O" : "main";
    one.printed = 753000;
    one.expected = 729000.5;
    one.tolerance = 500;
    for (const char* figure : {"parts", "ways", "unit_price", "quantity", "implied", "lowest", "highest", "height", "volume", "area", "price",
                               "percent", "months", "monthly", "others", "sales", "from_agreement", "from_delivery", "limit", "subject",
                               "comparable", "size", "larger", "larger_price", "before", "step", "steps", "additive", "per_area", "ratings", "cell"})
        one.figures.emplace_back(figure, 2.5);
    one.texts = {{"case", which}, {"cell", "berging"}, {"source", "verslag"}, {"day", "2020-03-01"}, {"ratings_date", "2021-01-01"},
                 {"sale_date", "2020-01-01"}, {"delivery", "2020-01-01"}, {"agreement", "2019-12-01"}, {"row", "ratings"}, {"other", "adres 3"}};
    return one;
}

bool isWhole(const QString& text) {
    static const QRegularExpression gap(QStringLiteral("%[0-9]|\\bnan\\b"));
    return !text.isEmpty() && !text.contains(gap);
}

CheckedMatrix checkedCase(const char* ecli) {
    CheckedMatrix checked;
    checked.matrix = courtCase(ecli).matrix;
    checked.settings.assumedDate = courtCase(ecli).assumedDate;
    checked.verdict = checkPrintedMatrix(checked.matrix, checked.settings);
    return checked;
}

}  // namespace

class MatrixCheckReportTest : public QObject {
    Q_OBJECT

private slots:
    void everyFindingHasWordsInBothLanguages() {
        std::set<QString> titles;
        for (const char* language : {"en", "nl"}) {
            installLanguage(QString::fromLatin1(language));
            const Format format(QString::fromLatin1(language));
            for (std::size_t i = 0; i < matrixCheckCount; ++i) {
                const auto check = static_cast<MatrixCheck>(i);
                titles.insert(matrixCheckTitle(check));
                QVERIFY(isWhole(matrixCheckReason(check)));
                for (const std::string_view ecli : rulingsOf(check)) QVERIFY(isWhole(rulingText(ecli)));
                for (const auto severity : {MatrixSeverity::Ok, MatrixSeverity::Info, MatrixSeverity::Note, MatrixSeverity::Far, MatrixSeverity::Mismatch})
                    for (const char* which : {"", "delivery_only", "delivered_first", "same_price", "no_row", "carried", "added", "other_ratings"}) {
                        const QString text = matrixFindingText(everything(check, severity, which), {}, format);
                        QVERIFY2(isWhole(text), qPrintable(text));
                    }
            }
            for (std::size_t i = 0; i < printedRowCount; ++i) QVERIFY(isWhole(printedRowText(static_cast<PrintedRow>(i))));
        }
        QCOMPARE(titles.size(), 2 * matrixCheckCount);
    }

    void theTextTellsTheDifferenceAndTheReason() {
        installLanguage(QStringLiteral("nl"));
        const QString text = matrixCheckText(checkedCase("ECLI:NL:RBMNE:2023:1192"), Format(QStringLiteral("nl")));
        for (const char* words : {"adres 4: De deelwaarden tellen op tot €\u00a0728.500; er staat €\u00a0752.000, een verschil van €\u00a023.500.",
                                  "berging €\u00a09.500, garage €\u00a014.000", "samen €\u00a042.500", "ECLI:NL:RBROT:2017:8931",
                                  "De waardepeildatum staat er niet in; aangenomen is 1-1-2020.",
                                  "Grondprijs daalt met de grootte: niet getoetst, want daarvoor is nodig: kaveloppervlakte."})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void theWrongLandIsNamed() {
        installLanguage(QStringLiteral("en"));
        const QString text = matrixCheckText(checkedCase("ECLI:NL:RBMNE:2023:1193"), Format(QStringLiteral("en")));
        QVERIFY2(text.contains(QStringLiteral("“grond” is printed as the whole total; the other parts leave €299,920 for it.")), qPrintable(text));
    }

    void jsonHasWhatWasFound() {
        const CheckedMatrix checked = checkedCase("ECLI:NL:RBMNE:2023:1192");
        const QJsonObject json = QJsonDocument::fromJson(matrixCheckJson(checked, Format(QStringLiteral("en")))).object();
        QVERIFY(!json.isEmpty());
        QCOMPARE(json["counts"].toObject()["mismatch"].toInt(), 3);
        QCOMPARE(json["attention"].toInt(), 5);
        QCOMPARE(json["consistent"].toBool(), false);
        QCOMPARE(json["findings"].toArray().size(), static_cast<int>(checked.verdict.findings.size()));
        bool isFound = false;
        for (const QJsonValue& value : json["findings"].toArray()) {
            const QJsonObject one = value.toObject();
            isFound = isFound || (one["object"] == QStringLiteral("adres 4") && one["check"] == QStringLiteral("component_sum") &&
                                  one["difference"].toDouble() == 23500 && one["severity"] == QStringLiteral("mismatch"));
        }
        QVERIFY(isFound);
        const QByteArray text = matrixCheckJson(checked, Format(QStringLiteral("en")));
        QCOMPARE(text.count("\"cells\""), 3);
        QCOMPARE(text.count("\"cell\""), 0);   // no member twice in one object
    }

    void aRightMatrixIsInOrder() {
        installLanguage(QStringLiteral("en"));
        CheckedMatrix checked;
        checked.matrix = rightMatrix();
        checked.verdict = checkPrintedMatrix(checked.matrix);
        const QString text = matrixCheckText(checked, Format(QStringLiteral("en")));
        QVERIFY2(text.contains(QStringLiteral("Everything that could be checked is in order")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("ECLI")));
    }

    void foreignTextIsNeverMarkup() {
        installLanguage(QStringLiteral("en"));
        CheckedMatrix checked = checkedCase("ECLI:NL:RBMNE:2023:1193");
        checked.matrix.source = "<script>alert(1)</script>";
        checked.matrix.comparables[0].label = "<img src=x>%1%2";
        checked.verdict = checkPrintedMatrix(checked.matrix, checked.settings);
        checked.unread = {"<b>"};
        const QString page = matrixCheckHtml(checked, Format(QStringLiteral("en")));
        QVERIFY(!page.contains(QStringLiteral("<script")) && !page.contains(QStringLiteral("<img")) && !page.contains(QStringLiteral("<b>")));
        QVERIFY(page.contains(QStringLiteral("&lt;img src=x&gt;%1%2")));
    }
};

QTEST_GUILESS_MAIN(MatrixCheckReportTest)
#include "matrix_check_report_test.moc"
