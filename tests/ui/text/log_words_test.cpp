#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "data/catalogue_json.h"
#include "ui/text/log_words.h"
#include "ui/text/words.h"

using namespace herleid;

class LogWordsTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { installLanguage("en"); }

    void everyActionThatTheCodeWritesHasATitleInBothLanguages() {
        const QSet<QString> written = actionsInTheCode();
        QVERIFY2(written.size() >= 12 && written.contains("set_fact") && written.contains("screen_sales"),
                 qPrintable(QStringList(written.values()).join(' ')));
        for (const QString& action : written) {
            installLanguage("en");
            const QString english = logActionTitle(action.toStdString());
            installLanguage("nl");
            const QString dutch = logActionTitle(action.toStdString());
            QVERIFY2(english != action, qPrintable(action + " has no title"));
            QVERIFY2(dutch != english, qPrintable(action + " has no Dutch title"));
        }
    }

    void everyFigureThatTheCodeWritesHasALabel() {
        const QRegularExpression member("details\\[\"(\\w+)\"\\]");
        int seen = 0;
        QDirIterator files(HERLEID_DATA, {"*.cpp"});
        while (files.hasNext()) {
            const QString text = read(files.next());
            for (auto found = member.globalMatch(text); found.hasNext();) {
                const QString key = found.next().captured(1);
                AuditEntry entry;
                entry.details = "{\"" + key.toStdString() + "\":1}";
                const auto details = logDetails(entry, *bundledCatalogue("woz_dwellings"), Format("en"));
                QVERIFY2(details.size() == 1 && details[0].label != key, qPrintable(key + " has no label"));
                ++seen;
            }
        }
        QVERIFY(seen > 20);
    }

    void aChangedFactIsToldInTheWordsOfItsCatalogue() {
        const auto catalogue = bundledCatalogue("woz_dwellings");
        const auto area = catalogue->findRole(Role::FloorArea);
        QVERIFY(area);
        AuditEntry entry;
        entry.action = "set_fact";
        entry.details = "{\"feature\":\"" + (*catalogue)[*area].name + "\",\"from\":\"95\",\"to\":\"\",\"source\":\"owner\"}";
        const auto details = logDetails(entry, *catalogue, Format("en"));
        QCOMPARE(valueOf(details, "Characteristic"), QString::fromStdString((*catalogue)[*area].label("en")));
        QCOMPARE(valueOf(details, "Was"), QStringLiteral("95 m²"));
        QCOMPARE(valueOf(details, "Became"), QStringLiteral("not recorded"));
        QCOMPARE(valueOf(details, "Source"), QStringLiteral("owner"));
    }

    void figuresWithinFiguresReadAsOneLine() {
        AuditEntry entry;
        entry.details = "{\"excluded\":1234,\"settings\":{\"years\":[1,2]},\"ends\":true}";
        const auto details = logDetails(entry, *bundledCatalogue("woz_dwellings"), Format("en"));
        QCOMPARE(valueOf(details, "Sales that do not count"), QStringLiteral("1,234"));
        QCOMPARE(valueOf(details, "Settings"), QStringLiteral("years: 1, 2"));
        QCOMPARE(valueOf(details, "Finished"), QStringLiteral("yes"));
    }

    void whatIsNoJsonIsShownAsItIs() {
        AuditEntry entry;
        entry.details = "by hand";
        QCOMPARE(logDetails(entry, *bundledCatalogue("woz_dwellings"), Format("en")).front().value, "by hand");
        QCOMPARE(logActionTitle("of_tomorrow"), "of_tomorrow");
    }

    void subjectsAreToldInWords_data() {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("words");
        QTest::newRow("model") << "model 3" << "model 3";
        QTest::newRow("run") << "run 2" << "valuation of all dwellings, run 2";
        QTest::newRow("sales") << "12000 sales" << "12,000 sales";
        QTest::newRow("file") << "verkopen 2024.csv" << "verkopen 2024.csv";
        QTest::newRow("number") << "123456789012" << "123456789012";
    }
    void subjectsAreToldInWords() {
        QFETCH(QString, subject);
        AuditEntry entry;
        entry.subject = subject.toStdString();
        QTEST(logSubjectText(entry, Format("en")), "words");
    }

    void aTitleIsFoundWhateverTheCase() {
        QCOMPARE(actionsTitled("FACT", {"create", "set_fact", "verify_fact"}),
                 (std::vector<std::string>{"set_fact", "verify_fact"}));
    }

private:
    static QString read(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QSet<QString> actionsInTheCode() {
        const QRegularExpression written("(?:\\.action = |entryOf\\()\"(\\w+)\"");
        QSet<QString> actions;
        QDirIterator files(HERLEID_DATA, {"*.cpp"});
        while (files.hasNext()) {
            const QString text = read(files.next());
            for (auto found = written.globalMatch(text); found.hasNext();) actions.insert(found.next().captured(1));
        }
        return actions;
    }
    static QString valueOf(const std::vector<LogDetail>& details, const QString& label) {
        for (const LogDetail& detail : details)
            if (detail.label == label) return detail.value;
        return QStringLiteral("no such label");
    }
};

QTEST_MAIN(LogWordsTest)
#include "log_words_test.moc"
