// Writes the fixture's explanation and record in both languages and every format into a folder, to be looked at.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>

#include "tests/ui/report/record_fixture.h"
#include "tests/ui/valuation_fixture.h"
#include "ui/report/disclosure.h"
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
        for (const auto profile : {herleid::DisclosureProfile::Resident, herleid::DisclosureProfile::Internal}) {
            const QString name = QStringLiteral("record_") + language +
                                 (profile == herleid::DisclosureProfile::Internal ? QStringLiteral("_internal") : QString());
            const herleid::DwellingRecord record = herleid::fixtureRecord();
            const herleid::DisclosureOptions options{profile, herleid::Date(2026, 11, 25)};
            const auto disclosure = herleid::discloseInWords(record, options, herleid::Format(language));
            write(folder.filePath(name + ".txt"), herleid::disclosureText(disclosure).toUtf8());
            write(folder.filePath(name + ".html"), herleid::disclosureHtml(disclosure).toUtf8());
            write(folder.filePath(name + ".pdf"), herleid::disclosurePdf(disclosure));
            write(folder.filePath(name + ".json"), herleid::disclosureJson(record, options));
        }
    }
    return 0;
}
