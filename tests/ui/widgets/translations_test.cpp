#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "ui/text/words.h"
#include "ui/widgets/job_bar.h"

using namespace herleid;

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void theDutchOfTheWindowIsComplete() {
        QFile file(QStringLiteral(HERLEID_TRANSLATIONS) + "/window_nl.ts");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int messages = 0;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == u"source") source = xml.readElementText();
            if (xml.name() != u"translation") continue;
            const QString state = xml.attributes().value("type").toString();
            const QString text = xml.readElementText();
            ++messages;
            QVERIFY2(state.isEmpty() && !text.isEmpty(), qPrintable(source));
            QCOMPARE(placeholders(text), placeholders(source));
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 150);
    }

    void installingDutchChangesTheWordsAndEnglishBringsThemBack() {
        installLanguage("nl");
        QCOMPARE(jobTitle("fit"), "Model schatten");
        QCOMPARE(timeLeftText(std::chrono::seconds(42)), "nog ongeveer 42 s");
        installLanguage("en");
        QCOMPARE(jobTitle("fit"), "Fitting the model");
        QCOMPARE(timeLeftText(std::chrono::seconds(90)), "about 2 min left");
    }

private:
    static QStringList placeholders(const QString& text) {
        QStringList found;
        auto matches = QRegularExpression("%[0-9n]").globalMatch(text);
        while (matches.hasNext()) found << matches.next().captured();
        found.sort();
        return found;
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
