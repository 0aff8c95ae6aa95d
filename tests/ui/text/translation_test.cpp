#include <QXmlStreamReader>
#include <QtTest>

#include "ui/text/say.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

struct Entry {
    QString source;
    QString translation;
    QString type;
};

QList<Entry> readEntries(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&source);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message")) entries.emplaceBack();
        if (xml.name() == QLatin1String("source")) entries.back().source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            entries.back().type = xml.attributes().value(QStringLiteral("type")).toString();
            entries.back().translation = xml.readElementText();
        }
    }
    return entries;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%[0-9]"));
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) found << match.captured();
    found.sort();
    return found;
}

}  // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private slots:
    void formsOfDatesAreListedInTheReadersLanguage() {
        const RowProblem problem{3, "datum", "31-02-2024", RowProblemCode::DateUnreadable, "%d-%m-%Y or %Y-%m-%d", ""};
        installLanguage("nl");
        const QString dutch = rowProblemText(problem);
        installLanguage("en");
        QVERIFY2(dutch.contains("%d-%m-%Y of %Y-%m-%d"), qPrintable(dutch));
        QVERIFY(rowProblemText(problem).contains("%d-%m-%Y or %Y-%m-%d"));
    }

    void everyTextIsTranslatedWithTheSamePlaceholders() {
        const QDir folder(QStringLiteral(HERLEID_TRANSLATIONS));
        const QStringList files = folder.entryList({QStringLiteral("*_nl.ts")});
        QVERIFY(files.contains(QStringLiteral("text_nl.ts")));
        for (const QString& file : files) {
            const QList<Entry> entries = readEntries(folder.filePath(file));
            QVERIFY2(!entries.isEmpty(), qPrintable(file));
            for (const Entry& entry : entries) {
                QVERIFY2(entry.type != QLatin1String("unfinished") && !entry.translation.isEmpty(),
                         qPrintable(file + ": " + entry.source));
                if (entry.type.isEmpty() && !entry.source.contains(QStringLiteral("%n")))
                    QCOMPARE(placeholders(entry.translation), placeholders(entry.source));
            }
        }
    }

    void switchingLanguageSwitchesWordsAndBack() {
        installLanguage(QStringLiteral("nl"));
        QCOMPARE(errorText({ErrorCode::NoModel, {}}), QStringLiteral("Dit project heeft nog geen model: schat er eerst een."));
        installLanguage(QStringLiteral("en"));
        QCOMPARE(errorText({ErrorCode::NoModel, {}}), QStringLiteral("This project has no model yet: fit one first."));
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
