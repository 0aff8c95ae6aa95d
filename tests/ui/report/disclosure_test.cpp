#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <set>

#include "tests/ui/report/record_fixture.h"
#include "ui/report/disclosure.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

const Date today(2026, 11, 25);

QString textOf(const DwellingRecord& record, const QString& language, DisclosureProfile profile = DisclosureProfile::Resident) {
    installLanguage(language);
    return disclosureText(discloseInWords(record, {profile, today}, Format(language)));
}

/// Everything that is said, in the order of the report: the displays break lines, these do not.
QString saidOf(const DwellingRecord& record, const QString& language) {
    installLanguage(language);
    QStringList said;
    const Disclosure disclosure = discloseInWords(record, {DisclosureProfile::Resident, today}, Format(language));
    for (const DisclosureSection& section : disclosure.sections) {
        said << section.heading << section.before;
        for (const DisclosureRow& row : section.table.rows) said << row.cells;
        said << section.after;
    }
    return said.join(u'\n');
}

/// The cells of the row of a characteristic, wherever its table is.
QStringList rowOf(const Disclosure& disclosure, const QString& name) {
    for (const DisclosureSection& section : disclosure.sections)
        if (section.table.heads.size() == 6)
            for (const DisclosureRow& row : section.table.rows)
                if (row.cells.front().compare(name, Qt::CaseInsensitive) == 0) return row.cells;
    return {};
}

}  // namespace

class DisclosureTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecordedFactIsThereOnceWithItsSourceAndNothingElseIs() {
        const DwellingRecord known = fixtureRecord();
        for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            installLanguage(language);
            const Format format(language);
            const Disclosure disclosure = discloseInWords(known, {DisclosureProfile::Resident, today}, format);
            std::size_t rows = 0;
            for (std::size_t i = 0; i < 3; ++i) rows += disclosure.sections[1 + i].table.rows.size();
            std::size_t recorded = 0;
            for (std::size_t i = 0; i < known.catalogue->size(); ++i) {
                const Feature& feature = (*known.catalogue)[i];
                const QStringList cells = rowOf(disclosure, QString::fromStdString(feature.label(language.toStdString())));
                if (!known.property.facts.has(i)) {
                    QVERIFY2(cells.isEmpty(), feature.name.c_str());
                    continue;
                }
                ++recorded;
                QCOMPARE(cells[1], format.fact(feature, known.property.facts[i]));
                if (!known.property.factProvenance.contains(i))
                    QCOMPARE(cells[2], QString::fromStdString(known.property.provenance.source));
            }
            QCOMPARE(rows, recorded);
        }
    }

    void aFactThatCountsSaysItsAmountInTheLedgerAndOneThatDoesNotSaysSo() {
        installLanguage("en");
        const DwellingRecord known = fixtureRecord();
        const Format format("en");
        const Disclosure disclosure = discloseInWords(known, {DisclosureProfile::Resident, today}, format);
        for (const LedgerLine& line : known.valuation->ledger()) {
            if (line.facts.size() != 1) continue;
            const Feature& feature = (*known.catalogue)[line.facts.front().feature];
            const QString use = rowOf(disclosure, QString::fromStdString(feature.label("en"))).last();
            const Money size(std::abs(line.amount.cents()), line.amount.currency());
            if (size.cents() == 0) {
                QCOMPARE(use, QStringLiteral("counts in the value: made no difference"));
                continue;
            }
            QVERIFY2(use.contains("counts in the value") && use.contains(format.money(size)), qPrintable(use));
            QCOMPARE(use.contains(QStringLiteral("−\u2060")), line.amount.cents() < 0);  // never a sign without its amount
        }
        int indifferent = 0;
        for (const DisclosureSection& section : disclosure.sections)
            for (const DisclosureRow& row : section.table.rows)
                indifferent += row.cells.contains(QStringLiteral("counts in the value: made no difference")) ? 1 : 0;
        QCOMPARE(saidOf(known, "en").contains(QStringLiteral("made no difference to that of this dwelling: %1.").arg(indifferent)),
                 indifferent > 0);
        const std::size_t previous = *known.catalogue->findRole(Role::PreviousValue);
        QVERIFY(!rowOf(disclosure, QString::fromStdString((*known.catalogue)[previous].label("en")))[1].contains("EUR"));
        const QString use = rowOf(disclosure, QString::fromStdString((*known.catalogue)[previous].label("en"))).last();
        QVERIFY(use.contains("does not count"));
        DwellingRecord unvalued = known;
        unvalued.valuation.reset();
        QVERIFY(saidOf(unvalued, "en").contains("no value was computed yet"));
    }

    void aCorrectionByTheResidentIsToldWithWhatItWasAndWhy() {
        const QString text = textOf(fixtureRecord(), "nl");
        for (const char* part : {"112 m²", "118 m²", "nagemeten", "bewoner", "3-2-2026"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }

    void aResidentSeesNoNamesOfStaffAndNoFindingsAndTheMunicipalityDoes() {
        const DwellingRecord known = fixtureRecord();
        for (const QString& name : {QStringLiteral("j.jansen"), QStringLiteral("p.pieters")}) {
            QVERIFY(!textOf(known, "nl").contains(name));
            QVERIFY(textOf(known, "nl", DisclosureProfile::Internal).contains(name));
            QVERIFY(!disclosureJson(known, {DisclosureProfile::Resident, today}).contains(name.toUtf8()));
            QVERIFY(disclosureJson(known, {DisclosureProfile::Internal, today}).contains(name.toUtf8()));
        }
        QVERIFY(!textOf(known, "nl").contains("BEVINDINGEN"));
        QVERIFY(textOf(known, "nl", DisclosureProfile::Internal).contains("BEVINDINGEN"));
        QVERIFY(textOf(known, "nl").contains("KLOPT ER IETS NIET?"));
    }

    void aFactIsDueFiveYearsAfterItWasVerified() {
        Provenance provenance;
        QVERIFY(isVerificationDue(provenance, today));
        provenance.verifiedOn = Date(2021, 11, 25);
        QVERIFY(!isVerificationDue(provenance, today));
        provenance.verifiedOn = Date(2021, 11, 24);
        QVERIFY(isVerificationDue(provenance, today));
        provenance.verifiedOn = Date(2023, 2, 28);
        QVERIFY(!isVerificationDue(provenance, Date(2028, 2, 29)));
    }

    void partsAndSalesAreToldWithHowTheyAreUsed() {
        const QString text = saidOf(fixtureRecord(), "nl");
        for (const char* part : {"Garage", "18,5 m²", "1990", "verkoop binnen de familie", "€\u00a0347.500", "0345010000000001"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }

    void theDutchReportHasNoEnglish() {
        const QString text = textOf(fixtureRecord(), "nl", DisclosureProfile::Internal);
        for (const char* word : {" the ", " value", "recorded", "Source", "Verified", "sale "})
            QVERIFY2(!text.contains(QLatin1String(word)), word);
    }

    void theSameRecordGivesTheSameBytes() {
        for (const DisclosureProfile profile : {DisclosureProfile::Resident, DisclosureProfile::Internal}) {
            installLanguage("nl");
            const Disclosure one = discloseInWords(fixtureRecord(), {profile, today}, Format("nl"));
            const Disclosure two = discloseInWords(fixtureRecord(), {profile, today}, Format("nl"));
            const QByteArray pdf = disclosurePdf(one);
            QVERIFY(pdf.startsWith("%PDF-"));
            QCOMPARE(pdf, disclosurePdf(two));
            QCOMPARE(disclosureHtml(one), disclosureHtml(two));
            QCOMPARE(disclosureJson(fixtureRecord(), {profile, today}), disclosureJson(fixtureRecord(), {profile, today}));
        }
    }

    void theJsonHoldsEveryFactAndIsJson() {
        const DwellingRecord known = fixtureRecord();
        const QJsonObject json =
            QJsonDocument::fromJson(disclosureJson(known, {DisclosureProfile::Resident, today})).object();
        std::set<QString> features;
        for (const QJsonValue& fact : json["facts"].toArray()) {
            features.insert(fact["feature"].toString());
            QVERIFY(!fact["source"].toString().isEmpty());
        }
        for (std::size_t i = 0; i < known.catalogue->size(); ++i)
            QCOMPARE(features.contains(QString::fromStdString((*known.catalogue)[i].name)), known.property.facts.has(i));
        QCOMPARE(json["changes"].toArray().size(), 1);
        QVERIFY(!json.contains("findings"));
    }

    void whatPeopleTypedCannotBecomeMarkup() {
        DwellingRecord known = fixtureRecord();
        known.changes.front().to.reason = "<script>alert(1)</script> & \"x\"";
        installLanguage("nl");
        const QString page = disclosureHtml(discloseInWords(known, {DisclosureProfile::Resident, today}, Format("nl")));
        QVERIFY(!page.contains("<script"));
        QVERIFY(page.contains("&lt;script&gt;"));
    }

    void manyChangesTakeMorePages() {
        DwellingRecord known = fixtureRecord();
        const auto pages = [](const QByteArray& pdf) { return pdf.count("/Type /Page\n"); };
        installLanguage("nl");
        const auto few = pages(disclosurePdf(discloseInWords(known, {DisclosureProfile::Resident, today}, Format("nl"))));
        for (int i = 0; i < 120; ++i) known.changes.push_back(known.changes.front());
        const auto many = pages(disclosurePdf(discloseInWords(known, {DisclosureProfile::Resident, today}, Format("nl"))));
        QVERIFY(few >= 1 && many >= few + 2);
    }
};

QTEST_MAIN(DisclosureTest)
#include "disclosure_test.moc"
