#include "data/objection_store.h"

#include <algorithm>
#include <stdexcept>

#include "data/exact_json.h"
#include "data/objection_json.h"
#include "data/project_impl.h"
#include "data/property_row.h"
#include "data/timestamp.h"
#include "model/facts/fingerprint.h"

namespace herleid {

namespace {

constexpr const char* decisionMethod = "decision";

AuditEntry entryFor(const char* action, std::int64_t number, const std::string& reason) {
    AuditEntry entry;
    entry.action = action;
    entry.subject = objectionSource(number);
    entry.reason = reason;
    return entry;
}

/// Gives up a transaction, with the answer.
struct Refused {
    CaseWrite outcome;
};

std::optional<Objection> findRevision(Project::Impl& impl, std::int64_t number) {
    SQLite::Statement query(impl.database,
                            "SELECT details FROM objection_revisions WHERE objection = ? ORDER BY number DESC LIMIT 1");
    query.bind(1, number);
    if (!query.executeStep()) return std::nullopt;
    return objectionFromJson(query.getColumn(0).getString(), *impl.catalogue);
}

Objection lastRevision(Project::Impl& impl, std::int64_t number) {
    auto found = findRevision(impl, number);
    if (!found) throw std::logic_error("objection: no case " + std::to_string(number));
    return std::move(*found);
}

Json groundNames(const Objection& objection) {
    Json names = Json::array();
    for (const ObjectionGround& ground : objection.grounds) names.push_back(name(ground.kind));
    return names;
}

std::int64_t unanswered(const Objection& objection) {
    return std::ranges::count(objection.grounds, GroundAnswer::None, &ObjectionGround::answer);
}

/// Adds the revision, and tells the audit entry what it is.
void append(Project::Impl& impl, const Objection& objection, AuditEntry& audit, Json details = Json::object()) {
    const std::string text = objectionToJson(objection, *impl.catalogue);
    const std::string grounds = groundNames(objection).dump();
    SQLite::Statement insert(impl.database,
                             "INSERT INTO objection_revisions (objection, state, received_on, due_on, reference, outcome, grounds, "
                             "unanswered, details, who, written_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(1, objection.number);
    insert.bind(2, std::string(name(objection.state)));
    insert.bind(3, objection.receivedOn.iso());
    insert.bind(4, objection.dueOn.iso());
    insert.bind(5, objection.reference);
    insert.bind(6, std::string(name(objection.outcome)));
    insert.bind(7, grounds);
    insert.bind(8, unanswered(objection));
    insert.bind(9, text);
    insert.bind(10, AuditLog::user());
    insert.bind(11, utcNow());
    insert.exec();
    details["property"] = objection.propertyId;
    details["state"] = name(objection.state);
    details["grounds"] = groundNames(objection);
    details["outcome"] = name(objection.outcome);
    if (objection.newValue) details["value"] = objection.newValue->units();
    details["fingerprint"] = Fingerprint().add(text).hex();
    audit.details = details.dump();
}

void refuseClosed(const Objection& objection) {
    if (objection.state == ObjectionState::Closed) throw Refused{CaseWrite::NotOpen};
}

const ObjectionGround& acceptedGroundOf(const Objection& objection, std::size_t feature) {
    const ObjectionGround* found = nullptr;
    for (const ObjectionGround& ground : objection.grounds)
        if (ground.isAccepted() && ground.tried.facts.contains(feature)) found = &ground;
    return *found;
}

/// Records the facts of the accepted grounds; gives what they were.
std::vector<ClosedObjection::FormerFact> recordFacts(Project::Impl& impl, const Objection& objection, Date today, Json& details) {
    std::vector<ClosedObjection::FormerFact> former;
    const Property before = loadProperty(impl, objection.propertyId);
    Json changes = Json::object();
    for (const auto& [feature, value] : acceptedTryOut(objection).facts) {
        const Feature& described = (*impl.catalogue)[feature];
        former.push_back({feature, before.facts[feature], before.provenanceOf(feature)});
        AuditEntry inner;  // the case has one row for all
        changeFact(impl, before, feature, value,
                   {objectionSource(objection.number), today, today, decisionMethod,
                    acceptedGroundOf(objection, feature).answerText},
                   inner);
        changes[described.name] = {{"from", plainText(described, before.facts[feature])}, {"to", plainText(described, value)}};
    }
    details["facts"] = changes;
    return former;
}

}  // namespace

std::string objectionSource(std::int64_t number) { return "objection " + std::to_string(number); }

Result<std::int64_t> addObjection(Project& project, Objection objection) {
    Project::Impl& impl = project.impl();
    AuditEntry entry;
    entry.action = "add_objection";
    return impl.change(std::move(entry), [&](AuditEntry& audit) {
        (void)loadProperty(impl, objection.propertyId);
        SQLite::Statement insert(impl.database, "INSERT INTO objections (property_id, who, made_at) VALUES (?,?,?)");
        insert.bind(1, objection.propertyId);
        insert.bind(2, AuditLog::user());
        insert.bind(3, utcNow());
        insert.exec();
        objection.number = impl.database.getLastInsertRowid();
        audit.subject = objectionSource(objection.number);
        append(impl, objection, audit);
        return objection.number;
    });
}

Result<CaseWrite> changeObjection(Project& project, const Objection& objection) {
    Project::Impl& impl = project.impl();
    try {
        return impl.change(entryFor("change_objection", objection.number, {}), [&](AuditEntry& audit) {
            refuseClosed(lastRevision(impl, objection.number));
            refuseClosed(objection);
            append(impl, objection, audit);
            return CaseWrite::Done;
        });
    } catch (const Refused& refused) {
        return refused.outcome;
    }
}

Result<CaseClosing> closeObjection(Project& project, std::int64_t number, Date today) {
    Project::Impl& impl = project.impl();
    try {
        return impl.change(entryFor("close_objection", number, {}), [&](AuditEntry& audit) {
            CaseClosing closing{CaseWrite::Done, {lastRevision(impl, number), {}}};
            refuseClosed(closing.closed.before);
            if (!openPoints(closing.closed.before).empty()) throw Refused{CaseWrite::PointsOpen};
            Objection after = closing.closed.before;
            after.state = ObjectionState::Closed;
            after.decidedOn = today;
            Json details = Json::object();
            closing.closed.facts = recordFacts(impl, after, today, details);
            audit.reason = after.reason;
            append(impl, after, audit, std::move(details));
            return closing;
        });
    } catch (const Refused& refused) {
        return CaseClosing{refused.outcome, {}};
    }
}

Result<void> reopenObjection(Project& project, const ClosedObjection& closed) {
    Project::Impl& impl = project.impl();
    const auto done = impl.change(entryFor("reopen_objection", closed.before.number, {}), [&](AuditEntry& audit) {
        const Property before = loadProperty(impl, closed.before.propertyId);
        Json changes = Json::object();
        for (const auto& [feature, value, provenance] : closed.facts) {
            const Feature& described = (*impl.catalogue)[feature];
            AuditEntry inner;
            changeFact(impl, before, feature, value, provenance, inner);
            changes[described.name] = {{"from", plainText(described, before.facts[feature])}, {"to", plainText(described, value)}};
        }
        Json details = Json::object();
        details["facts"] = changes;
        append(impl, closed.before, audit, std::move(details));
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<std::optional<Objection>> findObjection(const Project& project, std::int64_t number) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return findRevision(impl, number); });
}

Result<Objection> objection(const Project& project, std::int64_t number) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return lastRevision(impl, number); });
}

Result<std::vector<ObjectionRevision>> objectionHistory(const Project& project, std::int64_t number) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        (void)lastRevision(impl, number);
        SQLite::Statement query(impl.database,
                                "SELECT details, who, written_at FROM objection_revisions WHERE objection = ? ORDER BY number");
        query.bind(1, number);
        std::vector<ObjectionRevision> history;
        while (query.executeStep())
            history.push_back({objectionFromJson(query.getColumn(0).getString(), *impl.catalogue), query.getColumn(1).getString(),
                               query.getColumn(2).getString()});
        return history;
    });
}

}  // namespace herleid
