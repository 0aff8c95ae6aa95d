#include <QRegularExpression>
#include <QtTest>

#include "ui/report/verification.h"
#include "ui/text/dossier_words.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

constexpr int codes = static_cast<int>(DossierFindingCode::AuditRows) + 1;

DossierFinding withEverything(DossierFindingCode code) {
    DossierFinding finding{code, {}};
    for (const char* argument :
         {"reason", "type", "name", "table", "row", "identity", "key", "what", "parts"})
        finding.arguments.emplace_back(argument, "x");
    for (const char* argument : {"expected", "found", "difference", "amount", "rows", "of", "sales",
                                 "coefficients", "largest", "seconds"})
        finding.arguments.emplace_back(argument, "12");
    finding.arguments.emplace_back("currency", "EUR");
    finding.arguments.emplace_back("profile", "resident");
    finding.arguments.emplace_back("check", "hashes");
    return finding;
}

bool isSentence(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    return text.endsWith(u'.') && !text.contains(u'\n') && !text.contains(placeholder);
}

}  // namespace

class DossierWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFindingIsASentenceOfItsOwn() {
        QSet<QString> sentences;
        for (int code = 0; code < codes; ++code) {
            const QString text = dossierFindingText(withEverything(static_cast<DossierFindingCode>(code)),
                                                    Format(QStringLiteral("en")));
            QVERIFY2(isSentence(text), qPrintable(QString("%1: %2").arg(code).arg(text)));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), codes - 1);  // numbers and texts that differ are told alike
    }

    void everyCheckAndOutcomeHasItsName() {
        QSet<QString> names;
        for (std::size_t i = 0; i < dossierCheckCount; ++i)
            names.insert(dossierCheckTitle(static_cast<DossierCheck>(i)));
        QCOMPARE(static_cast<std::size_t>(names.size()), dossierCheckCount);
        QVERIFY(!names.contains(QString()));
        for (const CheckOutcome outcome :
             {CheckOutcome::Passed, CheckOutcome::Failed, CheckOutcome::NotPossible})
            QVERIFY(!checkOutcomeText(outcome).isEmpty());
    }

    void aDifferenceIsToldToTheCentInBothLanguages() {
        const DossierFinding finding{DossierFindingCode::AmountDiffers,
                                     {{"what", "matrix, S12, adjusted price"},
                                      {"expected", "412000.10"},
                                      {"found", "412000.09"},
                                      {"difference", "-0.01"},
                                      {"currency", "EUR"}}};
        installLanguage(QStringLiteral("nl"));
        QCOMPARE(dossierFindingText(finding, Format(QStringLiteral("nl"))),
                 QStringLiteral("waardematrix, S12, herleide prijs: volgens het dossier €\u00a0412.000,10, "
                                "nagerekend €\u00a0412.000,09 (\u22120,01)."));
        installLanguage(QStringLiteral("en"));
        QCOMPARE(dossierFindingText(finding, Format(QStringLiteral("en"))),
                 QStringLiteral("valuation matrix, S12, adjusted price: the dossier says €412,000.10, "
                                "recomputed it is €412,000.09 (\u22120.01)."));
    }

    void theVerdictFollowsFromTheChecks() {
        DossierReport report;
        for (std::size_t i = 0; i < dossierCheckCount; ++i)
            report.checks.push_back({static_cast<DossierCheck>(i), CheckOutcome::Passed, {}, 0});
        QVERIFY(report.isVerified());
        QVERIFY(dossierVerdictText(report).contains(QStringLiteral("signed.")));
        report.checks[1].notPossible({DossierFindingCode::Unsigned, {}});
        QVERIFY(report.isConsistent() && !report.isVerified());
        QVERIFY(dossierVerdictText(report).contains(QStringLiteral("not signed")));
        report.checks[2].failWith({DossierFindingCode::RowAltered, {}});
        QVERIFY(!report.isConsistent());
        QVERIFY(dossierVerdictText(report).contains(QStringLiteral("NOT")));
    }

    /// A stranger's texts reach a terminal without what would steer it.
    void controlCharactersOfAFileAreNotPrinted() {
        VerifiedDossier verified;
        verified.report.checks.push_back({DossierCheck::Container, CheckOutcome::Passed, {}, 0});
        verified.report.checks.back().failWith(
            {DossierFindingCode::UnexpectedObject, {{"type", "view"}, {"name", "\x1b[2Jevil\xe2\x80\xae"}}});
        const QString text = verificationText(verified, Format(QStringLiteral("en")));
        QVERIFY(text.contains(QStringLiteral("evil")));
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!verificationJson(verified).contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(DossierWordsTest)
#include "dossier_words_test.moc"
