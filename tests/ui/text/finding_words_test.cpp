#include "ui/text/finding_words.h"

#include <QtTest>

#include "data/bundled_catalogues.h"
#include "data/catalogue_json.h"
#include "ui/text/words.h"

using namespace herleid;

namespace {

/// Every argument that any rule names.
const std::vector<std::pair<std::string, std::string>> everything{
    {"value", "8"},          {"lowest", "15"},         {"highest", "1000"},    {"price", "100000.00"},
    {"corrected", "0.00"},   {"type", "galerijflat"},  {"plot", "80"},         {"renovation", "1950"},
    {"build_year", "1975"},  {"parts", "92"},          {"volume", "140"},      {"floor_area", "100"},
    {"height", "1.4"},       {"date", "2024-03-01"},   {"delivery", "2024-01-01"}, {"features", "quality,maintenance"},
    {"count", "7"},          {"verified", "2019-02-03"}, {"years", "5"},       {"sale", "V1"},
    {"address", "Dorpsstraat 1"}, {"others", "1, 2, 3, 4, 5"}, {"bag_object", "0363010000000001"}, {"id", "17"},
    {"municipality", "0344"}, {"most", "0363"},        {"x", "1000"},          {"y", "2000"},
    {"recorded", "1"},       {"found", "Centrum"},     {"register", "2"},      {"use", "kantoorfunctie"},
    {"status", "ingetrokken"}, {"metres", "71.2"},     {"previous", "300000"}, {"change", "33.1"},
    {"typical", "4.9"},      {"estimate", "200000.00"}, {"percent", "-51.2"},  {"score", "-6.3"},
    {"leverage", "0.02"},    {"floor", "5000"},        {"segment", "tussenwoning"}, {"first", "2021-01-01"},
    {"last", "2024-12-31"},  {"other", "V2"},          {"days", "61"},         {"beyond", "30.4"}};

bool isWhole(const QString& text) {
    static const QRegularExpression gap(QStringLiteral("%[0-9]|\\bnan\\b"));
    return !text.isEmpty() && !text.contains(gap);
}

}  // namespace

class FindingWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasWordsInBothLanguages() {
        const FeatureCatalogue catalogue = *bundledCatalogue("woz_dwellings");
        std::set<QString> titles;
        for (const char* language : {"en", "nl"}) {
            installLanguage(QString::fromLatin1(language));
            const Format format(QString::fromLatin1(language));
            for (std::size_t i = 0; i < checkRuleCount; ++i) {
                const auto rule = static_cast<CheckRule>(i);
                const Finding finding =
                    makeFinding(rule, FindingSubject::Property, "17", "floor_area", everything, {"fact"});
                const QString text = findingText(finding, catalogue, Currency::euro(), format);
                QVERIFY2(isWhole(text), qPrintable(text));
                for (const QString& words : {checkRuleTitle(rule), checkRuleRationale(rule), checkRuleAdvice(rule),
                                             severityText(severityOf(rule))})
                    QVERIFY2(isWhole(words), qPrintable(words));
                titles.insert(checkRuleTitle(rule));
            }
            for (std::size_t i = 0; i < screeningReasonCount; ++i) {
                const auto reason = static_cast<ScreeningReason>(i);
                const QString text =
                    screeningRemarkText({reason, true, everything}, catalogue, Currency::euro(), format);
                QVERIFY2(isWhole(text), qPrintable(text));
                QVERIFY(isWhole(screeningReasonTitle(reason)) && isWhole(screeningReasonRationale(reason)));
                titles.insert(screeningReasonTitle(reason));
            }
        }
        // Each has a title of its own, and the Dutch is another one.
        QVERIFY2(titles.size() >= 2 * (checkRuleCount + screeningReasonCount) - 3, qPrintable(QString::number(titles.size())));
    }

    void sentencesHaveTheirValues() {
        const FeatureCatalogue catalogue = *bundledCatalogue("woz_dwellings");
        installLanguage(QStringLiteral("nl"));
        const Format dutch(QStringLiteral("nl"));
        const Finding small = makeFinding(CheckRule::FloorAreaImplausible, FindingSubject::Property, "17", "floor_area",
                                          {{"value", "8"}, {"lowest", "15"}, {"highest", "1000"}}, {});
        QCOMPARE(findingText(small, catalogue, Currency::euro(), dutch),
                 QStringLiteral("De gebruiksoppervlakte is 8 m²; gebruikelijk is 15 m² tot 1.000 m²."));
        const Finding missing = makeFinding(CheckRule::RatingsMissing, FindingSubject::Property, "17", "",
                                            {{"features", "quality,situation"}, {"count", "2"}}, {});
        QCOMPARE(findingText(missing, catalogue, Currency::euro(), dutch),
                 QStringLiteral("Niet vastgelegde beoordelingen: kwaliteit, ligging."));
        const Finding jump = makeFinding(
            CheckRule::ValueJump, FindingSubject::Property, "17", "previous_value",
            {{"previous", "300000"}, {"value", "420000"}, {"change", "40"}, {"typical", "5"}}, {});
        QCOMPARE(findingText(jump, catalogue, Currency::euro(), dutch),
                 QStringLiteral("Van €\u00a0300.000 naar €\u00a0420.000 (+40,0%); zulke woningen veranderden +5,0%."));
        QCOMPARE(screeningRemarkText({ScreeningReason::Let, true, {{"recorded", "verhuurde staat"}}}, catalogue,
                                     Currency::euro(), dutch),
                 QStringLiteral("Verkocht in verhuurde staat: vastgelegd is “verhuurde staat”."));
    }
};

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "finding_words_test.moc"
