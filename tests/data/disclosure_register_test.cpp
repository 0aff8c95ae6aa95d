#include "data/disclosure_register.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

DisclosureEntry given(const std::string& reference) {
    DisclosureEntry entry;
    entry.recipient = DisclosureRecipient::Court;
    entry.reference = reference;
    entry.document = "art40";
    entry.version = "1.0";
    entry.propertyId = "051800000100";
    entry.valuationDate = Date(2025, 1, 1);
    entry.modelVersion = 3;
    entry.format = "pdf";
    entry.bytes = 3;
    entry.sha256 = sha256Of("abc");
    return entry;
}

}  // namespace

class DisclosureRegisterTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void theHashIsThatOfTheStandard() {
        // FIPS 180-4, examples of NIST: "abc" and the empty message.
        QCOMPARE(sha256Of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256Of(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void whatWasGivenIsReadBackNewestFirst() {
        const auto first = recordDisclosure(*m_project, given("2026-0001"));
        VERIFY_RESULT(first);
        DisclosureEntry other = given("2026-0002");
        other.propertyId = "051800000200";
        other.recipient = DisclosureRecipient::Public;
        other.valuationDate.reset();
        const auto second = recordDisclosure(*m_project, other);
        VERIFY_RESULT(second);
        QCOMPARE(first->number, 1);
        QCOMPARE(second->number, 2);
        QVERIFY(!first->givenAt.empty() && !first->who.empty());
        QVERIFY(disclosures(*m_project).value() == (std::vector<DisclosureEntry>{*second, *first}));
        QVERIFY(disclosures(*m_project, "051800000100").value() == std::vector<DisclosureEntry>{*first});
        QVERIFY(disclosures(*m_project, "nowhere").value().empty());
    }

    void everyEntryHasAnAuditRowWithItsHashAndTheChainHolds() {
        VERIFY_RESULT(recordDisclosure(*m_project, given("2026-0001")));
        const auto log = m_project->auditLog().entries().value();
        QCOMPARE(log.back().action, std::string("disclose"));
        QCOMPARE(log.back().subject, std::string("051800000100"));
        QCOMPARE(log.back().reason, std::string("2026-0001"));
        QVERIFY(log.back().details.find(sha256Of("abc")) != std::string::npos);
        VERIFY_RESULT(m_project->auditLog().verify());
    }

    void withoutAReferenceNothingIsWritten() {
        for (const char* blank : {"", "  \t"}) {
            const auto refused = recordDisclosure(*m_project, given(blank));
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::ReasonMissing);
        }
        QVERIFY(disclosures(*m_project).value().empty());
    }

    void anEntryIsNeverChangedDeletedOrPutInBetween() {
        VERIFY_RESULT(recordDisclosure(*m_project, given("2026-0001")));
        m_project.reset();
        SQLite::Database database((*m_folder / "p.gpkg").string(), SQLite::OPEN_READWRITE);
        const char* const columns = "(number, given_at, who, recipient, reference, document, template_version, property_id, model_version, "
                                    "format, bytes, sha256) VALUES ";
        for (const std::string& attempt :
             {std::string("UPDATE disclosures SET reference = 'x'"), std::string("DELETE FROM disclosures"),
              std::string("INSERT INTO disclosures ") + columns + "(5, '', '', 'court', 'x', '', '', '', 0, '', 0, '')",
              std::string("REPLACE INTO disclosures ") + columns + "(1, '', '', 'court', 'x', '', '', '', 0, '', 0, '')"})
            QVERIFY_EXCEPTION_THROWN(database.exec(attempt), SQLite::Exception);
        QCOMPARE(database.execAndGet("SELECT reference FROM disclosures").getString(), std::string("2026-0001"));
    }

    void recipientsAreStoredByTheirWords() {
        for (const auto recipient : {DisclosureRecipient::Resident, DisclosureRecipient::Court, DisclosureRecipient::Public})
            QVERIFY(disclosureRecipientOf(name(recipient)) == recipient);
        QVERIFY(!disclosureRecipientOf("neighbour"));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_GUILESS_MAIN(DisclosureRegisterTest)
#include "disclosure_register_test.moc"
