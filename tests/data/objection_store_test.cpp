#include "data/objection_store.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#include "data/fact_history.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

#define WRITES(request) QVERIFY((request).value() == CaseWrite::Done)
#define CLOSES(request) QVERIFY((request)->outcome == CaseWrite::Done)

namespace {

const char* const someDwellings =
    "id,street,house_number,postcode,city,floor_area,build_year,type,plot_area,neighbourhood\n"
    "051800000100,Dorpsstraat,14,1234 AB,Voorbeeldstad,120,1975,tussenwoning,140,Noord\n"
    "051800000101,Dorpsstraat,16,1234 AB,Voorbeeldstad,100,1975,hoekwoning,200,Noord\n"
    "051800000102,Kerkplein,18,1234 AC,Voorbeeldstad,110,1975,tussenwoning,140,Zuid\n";

const Date today(2026, 4, 20);

Money euro(std::int64_t euros) { return {100 * euros, Currency::euro()}; }

}  // namespace

class ObjectionStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        const auto file = m_folder->write("p.csv", someDwellings);
        VERIFY_RESULT(importFile(*m_project, {file, ImportKind::Properties, {}, {}}, Progress::none()));
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void aCaseComesBackAsItWasWritten() {
        Objection written = received("051800000100");
        written.documents = {"Z-2026-17/1", "Z-2026-17/2"};
        written.valuation = 3;
        ObjectionGround& ground = written.raise(GroundKind::Facts);
        ground.claim = "It is 110 m², measured by \"NEN 2580\".\nSee the report.";
        ground.tried.facts = {{floorArea(), 110}, {feature("build_year"), Facts::missing()}};
        ground.tried.withoutSales = {"s1", "s2"};
        ground.tried.date = Date(2025, 1, 1);
        ground.effect = GroundEffect{euro(412'000), euro(401'000), 2};
        ground.answer = GroundAnswer::Partly;
        ground.answerText = "Measured: 110 m².";
        written.outcome = ObjectionOutcome::PartlyUpheld;
        written.newValue = euro(401'000);
        written.reason = "The area was wrong.";
        written.number = addObjection(*m_project, written).value();
        reopen();
        const Objection read = objection(*m_project, written.number).value();
        QCOMPARE(read.propertyId, written.propertyId);
        QVERIFY(read.receivedOn == written.receivedOn && read.dueOn == written.dueOn);
        QVERIFY(read.valuationDate == written.valuationDate);
        QCOMPARE(read.reference, written.reference);
        QCOMPARE(read.documents, written.documents);
        QCOMPARE(read.contestedValue, euro(412'000));
        QVERIFY(read.valuation == written.valuation && read.newValue == written.newValue);
        QCOMPARE(read.reason, written.reason);
        QVERIFY(read.outcome == ObjectionOutcome::PartlyUpheld && read.state == ObjectionState::Open);
        QCOMPARE(read.grounds.size(), 1U);
        const ObjectionGround& back = read.grounds.front();
        QCOMPARE(back.claim, ground.claim);
        QCOMPARE(back.tried.facts.at(floorArea()), 110.0);
        QVERIFY(std::isnan(back.tried.facts.at(feature("build_year"))));
        QCOMPARE(back.tried.withoutSales, ground.tried.withoutSales);
        QVERIFY(back.tried.date == ground.tried.date && back.effect == ground.effect);
        QVERIFY(back.answer == GroundAnswer::Partly);
        QCOMPARE(back.answerText, ground.answerText);
    }

    void anUnknownDwellingOrCaseIsRefused() {
        QCOMPARE(addObjection(*m_project, received("nowhere")).error().code, ErrorCode::UnknownProperty);
        QVERIFY(objections(*m_project)->empty());
        QVERIFY(!findObjection(*m_project, 7)->has_value());
        QVERIFY_EXCEPTION_THROWN((void)objection(*m_project, 7), std::logic_error);
        Objection unknown = received("051800000100");
        unknown.number = 7;
        QVERIFY_EXCEPTION_THROWN((void)changeObjection(*m_project, unknown), std::logic_error);
        QVERIFY_EXCEPTION_THROWN((void)closeObjection(*m_project, 7, today), std::logic_error);
        QVERIFY(objections(*m_project)->empty());
    }

    void everyChangeIsARevisionAndAnAuditRowWithItsFingerprint() {
        const auto rows = m_project->auditLog().entries()->size();
        Objection one = received("051800000100");
        one.number = addObjection(*m_project, one).value();
        one.reference = "Z-2026-99";
        WRITES(changeObjection(*m_project, one));
        const auto entries = m_project->auditLog().entries().value();
        QCOMPARE(entries.size(), rows + 2);
        QCOMPARE(entries[rows].action, std::string("add_objection"));
        QCOMPARE(entries[rows + 1].action, std::string("change_objection"));
        QCOMPARE(entries[rows + 1].subject, std::string("objection 1"));
        QVERIFY(nlohmann::json::parse(entries[rows].details)["fingerprint"] !=
                nlohmann::json::parse(entries[rows + 1].details)["fingerprint"]);
        VERIFY_RESULT(m_project->auditLog().verify());
        const auto history = objectionHistory(*m_project, 1).value();
        QCOMPARE(history.size(), 2U);
        QCOMPARE(history[0].objection.reference, std::string("Z-2026-17"));
        QCOMPARE(history[1].objection.reference, std::string("Z-2026-99"));
        QVERIFY(!history[1].who.empty());
    }

    void aCaseClosesOnlyWhenEverythingIsAnswered() {
        Objection one = received("051800000100");
        one.raise(GroundKind::Facts).claim = "110 m²";
        one.raise(GroundKind::Nuisance).claim = "a bar next door";
        one.number = addObjection(*m_project, one).value();
        const auto rows = m_project->auditLog().entries()->size();
        const auto refused = closeObjection(*m_project, one.number, today);
        QVERIFY(refused->outcome == CaseWrite::PointsOpen);
        QVERIFY(openPoints(one) == (std::vector<OpenPoint>{{ClosingGap::NoAnswer, GroundKind::Facts},
                                                           {ClosingGap::NoAnswerText, GroundKind::Facts},
                                                           {ClosingGap::NoAnswer, GroundKind::Nuisance},
                                                           {ClosingGap::NoAnswerText, GroundKind::Nuisance},
                                                           {ClosingGap::NoOutcome, {}},
                                                           {ClosingGap::NoReason, {}}}));
        QVERIFY(objection(*m_project, one.number)->state == ObjectionState::Open);
        QCOMPARE(m_project->auditLog().entries()->size(), rows);
        for (ObjectionGround& ground : one.grounds) {
            ground.answer = GroundAnswer::Rejected;
            ground.answerText = "No.";
        }
        one.outcome = ObjectionOutcome::Upheld;
        one.reason = "because";
        const std::vector<OpenPoint> expected{{ClosingGap::NothingAccepted, {}}, {ClosingGap::NoNewValue, {}}};
        QVERIFY(openPoints(one) == expected);
        one.outcome = ObjectionOutcome::Dismissed;
        QVERIFY(openPoints(one).empty());
        WRITES(changeObjection(*m_project, one));
        CLOSES(closeObjection(*m_project, one.number, today));
        const Objection closed = objection(*m_project, one.number).value();
        QVERIFY(closed.state == ObjectionState::Closed && closed.decidedOn == today);
        QVERIFY(changeObjection(*m_project, one).value() == CaseWrite::NotOpen);
        QVERIFY(closeObjection(*m_project, one.number, today)->outcome == CaseWrite::NotOpen);
        QCOMPARE(m_project->auditLog().entries()->size(), rows + 2);
        QCOMPARE(m_project->property("051800000100")->facts[floorArea()], 120.0);
    }

    void groundsThatTakeAFactForTwoValuesStopTheClosing() {
        Objection one = decidable("051800000100");
        ObjectionGround& other = one.raise(GroundKind::Other);
        other.claim = "105 m²";
        other.tried.facts[floorArea()] = 105;
        other.answer = GroundAnswer::Accepted;
        other.answerText = "Yes.";
        QVERIFY(openPoints(one) == (std::vector<OpenPoint>{{ClosingGap::ContradictingFacts, GroundKind::Other}}));
        other.answer = GroundAnswer::Rejected;
        QVERIFY(openPoints(one).empty());
        QCOMPARE(acceptedTryOut(one).facts, (std::map<std::size_t, double>{{floorArea(), 110.0}}));
    }

    void closingRecordsTheFactsWithTheirProvenanceAndCanBeTakenBack() {
        Objection one = decidable("051800000100");
        one.number = addObjection(*m_project, one).value();
        const Provenance before = m_project->property("051800000100")->provenanceOf(floorArea());
        const auto rows = m_project->auditLog().entries()->size();
        const CaseClosing closing = closeObjection(*m_project, one.number, today).value();
        QVERIFY(closing.outcome == CaseWrite::Done);
        const Property property = m_project->property("051800000100").value();
        QCOMPARE(property.facts[floorArea()], 110.0);
        const Provenance after = property.provenanceOf(floorArea());
        QCOMPARE(after.source, std::string("objection 1"));
        QCOMPARE(after.reason, std::string("Measured: 110 m²."));
        QVERIFY(after.verifiedOn == today);
        const auto history = factHistory(*m_project, property.id).value();
        QCOMPARE(history.size(), 1U);
        QCOMPARE(history[0].value, std::string("120"));
        QVERIFY(!history[0].who.empty());
        const auto entries = m_project->auditLog().entries().value();
        QCOMPARE(entries.size(), rows + 1);
        QCOMPARE(entries.back().action, std::string("close_objection"));
        QCOMPARE(entries.back().reason, one.reason);
        const auto facts = nlohmann::json::parse(entries.back().details)["facts"];
        QCOMPARE(facts["floor_area"]["from"].get<std::string>(), std::string("120"));
        QCOMPARE(facts["floor_area"]["to"].get<std::string>(), std::string("110"));

        VERIFY_RESULT(reopenObjection(*m_project, closing.closed));
        const Property again = m_project->property("051800000100").value();
        QCOMPARE(again.facts[floorArea()], 120.0);
        QCOMPARE(again.provenanceOf(floorArea()), before);
        QVERIFY(objection(*m_project, one.number)->state == ObjectionState::Open);
        QCOMPARE(factHistory(*m_project, property.id)->size(), 2U);
        QCOMPARE(objectionHistory(*m_project, one.number)->size(), 3U);
        VERIFY_RESULT(m_project->auditLog().verify());
    }

    void theListIsFilteredByStateGroundDeadlineAndWords() {
        Objection one = decidable("051800000100");
        one.dueOn = Date(2026, 12, 31);
        one.number = addObjection(*m_project, one).value();
        Objection two = received("051800000102");
        two.dueOn = Date(2026, 5, 1);
        two.reference = "ABC";
        two.raise(GroundKind::Index);
        two.number = addObjection(*m_project, two).value();
        Objection gone = received("051800000101");
        gone.number = addObjection(*m_project, gone).value();
        gone.state = ObjectionState::Withdrawn;
        WRITES(changeObjection(*m_project, gone));
        QCOMPARE(numbers({}), (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(numbers({{}, GroundKind::Facts, {}, {}}), (std::vector<std::int64_t>{1}));
        QCOMPARE(numbers({{}, {}, Date(2026, 5, 1), {}}), (std::vector<std::int64_t>{2}));
        QCOMPARE(numbers({{}, {}, Date(2026, 4, 30), {}}), (std::vector<std::int64_t>{}));
        QCOMPARE(numbers({{}, {}, {}, "kerkPLEIN 18"}), (std::vector<std::int64_t>{2}));
        QCOMPARE(numbers({{}, {}, {}, "abc"}), (std::vector<std::int64_t>{2}));
        QCOMPARE(numbers({{}, {}, {}, "0100"}), (std::vector<std::int64_t>{1}));
        CLOSES(closeObjection(*m_project, 1, today));
        QCOMPARE(numbers({ObjectionState::Open, {}, {}, {}}), (std::vector<std::int64_t>{2}));
        QCOMPARE(numbers({ObjectionState::Closed, {}, {}, {}}), (std::vector<std::int64_t>{1}));
        const ObjectionSummary summary = objections(*m_project, {ObjectionState::Open, {}, {}, {}})->front();
        QCOMPARE(summary.title, std::string("Kerkplein 18, 1234 AC Voorbeeldstad"));
        QVERIFY(summary.grounds == std::vector<GroundKind>{GroundKind::Index});
        QCOMPARE(summary.unanswered, 1U);
    }

    void dueAtTheEndOfTheYearOrSixWeeksAfterReceipt_data() {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("due");
        QTest::newRow("in spring") << "2026-03-02" << "2026-12-31";
        QTest::newRow("42 days before the end") << "2026-11-19" << "2026-12-31";
        QTest::newRow("in the last six weeks") << "2026-11-20" << "2027-01-01";
        QTest::newRow("on the last day") << "2026-12-31" << "2027-02-11";
    }
    void dueAtTheEndOfTheYearOrSixWeeksAfterReceipt() {
        QFETCH(QString, received);
        QFETCH(QString, due);
        QCOMPARE(defaultDueDate(Date::parseIso(received.toStdString()).value()).iso(), due.toStdString());
    }

    // By hand: two closed cases in Noord, −11,000 of 412,000 and −5,000 of 250,000; one open in Zuid.
    void statisticsOfHandMadeCases() {
        Objection one = decidable("051800000100");
        one.number = addObjection(*m_project, one).value();
        CLOSES(closeObjection(*m_project, one.number, today));
        Objection two = decidable("051800000101");
        two.contestedValue = euro(250'000);
        two.newValue = euro(245'000);
        two.grounds[0].effect = GroundEffect{euro(250'000), euro(245'000), 1};
        ObjectionGround& nuisance = two.raise(GroundKind::Nuisance);
        nuisance.claim = "noise";
        nuisance.answer = GroundAnswer::Rejected;
        nuisance.answerText = "not shown";
        nuisance.effect = GroundEffect{euro(250'000), euro(200'000), 1};
        two.number = addObjection(*m_project, two).value();
        CLOSES(closeObjection(*m_project, two.number, today));
        Objection three = received("051800000102");
        three.raise(GroundKind::Facts);
        VERIFY_RESULT(addObjection(*m_project, three));

        const ObjectionStatistics found = objectionStatistics(*m_project, "nl").value();
        QCOMPARE(found.open, 1U);
        QCOMPARE(found.closed, 2U);
        const ObjectionTally& facts = found.byGround.at(GroundKind::Facts);
        QCOMPARE(facts.count, 3U);
        QCOMPARE(facts.accepted, 2U);
        QCOMPARE(facts.meanChange, -8'000.0);
        QCOMPARE(facts.meanPercent, (-100 * 11'000 / 412'000.0 - 2) / 2);
        const ObjectionTally& rejected = found.byGround.at(GroundKind::Nuisance);
        QCOMPARE(rejected.count, 1U);
        QCOMPARE(rejected.accepted, 0U);
        QCOMPARE(rejected.changes, 0U);
        QCOMPARE(found.byNeighbourhood.size(), 2U);
        QCOMPARE(found.byNeighbourhood.at("Noord").count, 2U);
        QCOMPARE(found.byNeighbourhood.at("Noord").meanChange, -8'000.0);
        QCOMPARE(found.byNeighbourhood.at("Zuid").accepted, 0U);
        QVERIFY(found.corrected == (std::vector<CorrectedFact>{{floorArea(), 2}}));
    }

private:
    [[nodiscard]] std::size_t feature(const char* name) const { return m_project->catalogue()->find(name).value(); }
    [[nodiscard]] std::size_t floorArea() const { return feature("floor_area"); }
    [[nodiscard]] std::vector<std::int64_t> numbers(const ObjectionFilter& filter) const {
        std::vector<std::int64_t> found;
        const auto listed = objections(*m_project, filter).value();
        for (const ObjectionSummary& summary : listed) found.push_back(summary.number);
        return found;
    }
    [[nodiscard]] static Objection received(const std::string& property) {
        Objection one;
        one.propertyId = property;
        one.receivedOn = Date(2026, 3, 2);
        one.dueOn = defaultDueDate(one.receivedOn);
        one.reference = "Z-2026-17";
        one.valuationDate = Date(2025, 1, 1);
        one.contestedValue = euro(412'000);
        return one;
    }
    /// One accepted ground, 110 m² instead of what is recorded, and a decision.
    [[nodiscard]] Objection decidable(const std::string& property) const {
        Objection one = received(property);
        ObjectionGround& ground = one.raise(GroundKind::Facts);
        ground.claim = "It is 110 m².";
        ground.tried.facts[floorArea()] = 110;
        ground.effect = GroundEffect{euro(412'000), euro(401'000), 1};
        ground.answer = GroundAnswer::Accepted;
        ground.answerText = "Measured: 110 m².";
        one.outcome = ObjectionOutcome::PartlyUpheld;
        one.newValue = euro(401'000);
        one.reason = "The area was wrong.";
        return one;
    }
    void reopen() {
        m_project.reset();
        m_project.emplace(Project::open(*m_folder / "p.gpkg").value());
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_APPLESS_MAIN(ObjectionStoreTest)
#include "objection_store_test.moc"
