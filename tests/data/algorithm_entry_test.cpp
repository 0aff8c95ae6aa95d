#include "data/algorithm_entry.h"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace herleid;

namespace {

AlgorithmEntry smallest() {
    AlgorithmEntry entry;
    entry.name = "Waardebepaling";
    entry.descriptionShort = "Schat waarden.";
    entry.organization = "Voorbeeldstad";
    entry.status = "In gebruik";
    entry.publicationCategory = "Impactvolle algoritmes";
    entry.contactEmail = "woz@voorbeeldstad.example";
    return entry;
}

std::string refusedField(const AlgorithmEntry& entry) {
    const auto json = algorithmEntryJson(entry);
    if (json) return "none";
    return json.error().code == ErrorCode::JsonField ? json.error().argument("field") : "another failure";
}

std::string letters(std::size_t count) { return std::string(count, 'a'); }

}  // namespace

class AlgorithmEntryTest : public QObject {
    Q_OBJECT

private slots:
    void theSmallestEntryIsWrittenWithTheFieldsOfTheStandard() {
        const auto text = algorithmEntryJson(smallest());
        QVERIFY(text.has_value());
        const auto json = nlohmann::json::parse(*text);
        QCOMPARE(json["standard_version"].get<std::string>(), std::string("1.0"));
        QCOMPARE(json["lang"].get<std::string>(), std::string("nld"));
        QCOMPARE(json["contact_email"].get<std::string>(), std::string("woz@voorbeeldstad.example"));
        QVERIFY(!json.contains("website"));   // what is not said is left out
    }

    void whatTheStandardAsksForIsMissed() {
        const std::pair<std::string AlgorithmEntry::*, const char*> required[] = {
            {&AlgorithmEntry::name, "name"},     {&AlgorithmEntry::descriptionShort, "description_short"},
            {&AlgorithmEntry::status, "status"}, {&AlgorithmEntry::organization, "organization"},
            {&AlgorithmEntry::contactEmail, "contact_email"}, {&AlgorithmEntry::publicationCategory, "publication_category"}};
        for (const auto& [member, field] : required) {
            AlgorithmEntry entry = smallest();
            (entry.*member).clear();
            QCOMPARE(refusedField(entry), std::string(field));
        }
    }

    // The lengths of publication standard 1.0.
    void aTextMayBeAsLongAsTheStandardAllowsAndNotOneLonger() {
        const std::tuple<std::string AlgorithmEntry::*, const char*, std::size_t> limits[] = {
            {&AlgorithmEntry::name, "name", 100},
            {&AlgorithmEntry::descriptionShort, "description_short", 400},
            {&AlgorithmEntry::organization, "organization", 100},
            {&AlgorithmEntry::website, "website", 500},
            {&AlgorithmEntry::url, "url", 500},
            {&AlgorithmEntry::goal, "goal", 2500},
            {&AlgorithmEntry::proportionality, "proportionality", 2500},
            {&AlgorithmEntry::humanIntervention, "human_intervention", 2500},
            {&AlgorithmEntry::risks, "risks", 2500},
            {&AlgorithmEntry::lawfulBasis, "lawful_basis", 2500},
            {&AlgorithmEntry::impactAssessments, "impacttoetsen", 2500},
            {&AlgorithmEntry::sourceData, "source_data", 2500},
            {&AlgorithmEntry::methodsAndModels, "methods_and_models", 5000},
            {&AlgorithmEntry::provider, "provider", 200},
            {&AlgorithmEntry::publicCode, "publiccode", 500},
            {&AlgorithmEntry::sourceId, "source_id", 100},
            {&AlgorithmEntry::tags, "tags", 2500}};
        for (const auto& [member, field, most] : limits) {
            AlgorithmEntry entry = smallest();
            entry.*member = letters(most);
            QCOMPARE(refusedField(entry), std::string("none"));
            entry.*member = letters(most + 1);
            QCOMPARE(refusedField(entry), std::string(field));
        }
    }

    void lengthsCountCharactersNotBytes() {
        AlgorithmEntry entry = smallest();
        entry.name.clear();
        for (int i = 0; i < 100; ++i) entry.name += "é";
        QCOMPARE(refusedField(entry), std::string("none"));
        entry.name += "é";
        QCOMPARE(refusedField(entry), std::string("name"));
    }

    void valuesOutsideTheListsAreRefused() {
        AlgorithmEntry entry = smallest();
        entry.status = "Misschien";
        QCOMPARE(refusedField(entry), std::string("status"));
        entry = smallest();
        entry.publicationCategory = "Overig";
        QCOMPARE(refusedField(entry), std::string("publication_category"));
        entry = smallest();
        entry.beginDate = "2026-01";
        QCOMPARE(refusedField(entry), std::string("begin_date"));
        entry.beginDate = "13-2026";
        QCOMPARE(refusedField(entry), std::string("begin_date"));
        entry.beginDate = "01-2026";
        QCOMPARE(refusedField(entry), std::string("none"));
        entry.contactEmail = "no address";
        QCOMPARE(refusedField(entry), std::string("contact_email"));
    }
};

QTEST_GUILESS_MAIN(AlgorithmEntryTest)
#include "algorithm_entry_test.moc"
