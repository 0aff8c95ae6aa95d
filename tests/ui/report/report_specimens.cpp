// Writes the fixture's explanation in both languages and every format into a folder, to be looked at.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

#include "tests/ui/valuation_fixture.h"
#include "ui/report/explanation_html.h"
#include "ui/report/explanation_json.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/explanation_text.h"
#include "ui/text/words.h"

namespace {

void write(const QString& file, const QByteArray& content) {
    QFile target(file);
    if (target.open(QIODevice::WriteOnly)) target.write(content);
}

}  // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    herleid::FixtureOptions weighted;
    weighted.weighted = true;
    for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        herleid::installLanguage(language);
        const herleid::Valuation valuation =
            herleid::fixtureValuation(language == QLatin1String("nl") ? herleid::FixtureOptions{} : weighted);
        const auto explanation = herleid::explainInWords(
            valuation, {QStringLiteral("Gemeente Voorbeeldstad"), herleid::fixtureFit()}, herleid::Format(language));
        write(folder.filePath(language + ".txt"), herleid::explanationText(explanation).toUtf8());
        write(folder.filePath(language + ".html"), herleid::explanationHtml(explanation).toUtf8());
        write(folder.filePath(language + ".pdf"), herleid::explanationPdf(explanation));
        write(folder.filePath(language + ".json"), herleid::explanationJson(valuation));
    }
    return 0;
}
