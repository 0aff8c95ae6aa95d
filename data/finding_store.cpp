// What checks found, and what persons decided about it.
#include "data/finding_rows.h"

#include "data/data_mark.h"
#include "data/exact_json.h"
#include "data/project_impl.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

/// Every finding with the last decision about it and what it is about.
const char* const joined =
    " FROM findings f"
    " LEFT JOIN finding_decisions d ON d.number = (SELECT max(number) FROM finding_decisions WHERE key = f.key)"
    " LEFT JOIN sales s ON f.subject_kind = 'sale' AND s.sale_id = f.subject_id"
    " LEFT JOIN properties p ON p.property_id = coalesce(s.property_id, f.subject_id)";

/// One line of where a finding is, as a person would look for it.
const char* const titleText =
    "(f.subject_id || ' ' || coalesce(s.address, '') || ' ' || coalesce(p.property_id, '') || ' ' || coalesce(p.street, '')"
    " || ' ' || coalesce(p.house_number, '') || ' ' || coalesce(p.postcode, '') || ' ' || coalesce(p.city, ''))";

enum class Facet { None, Rule, Severity, State };

/// WHERE of a filter without one of its parts, and the texts to bind.
struct Condition {
    std::string sql = " WHERE 1";
    std::vector<std::string> texts;

    Condition(const FindingFilter& filter, Facet without) {
        if (filter.rule && without != Facet::Rule) add("f.rule = ?", std::string(name(*filter.rule)));
        if (filter.severity && without != Facet::Severity)
            add("f.severity = ?", std::string(name(*filter.severity)));
        if (filter.state && without != Facet::State)
            add("coalesce(d.state, 'open') = ?", std::string(name(*filter.state)));
        if (!filter.subjectId.empty()) add("f.subject_id = ?", filter.subjectId);
        if (!filter.text.empty()) add("instr(lower(" + std::string(titleText) + "), lower(?)) > 0", filter.text);
    }
    void bind(SQLite::Statement& query) const {
        for (std::size_t i = 0; i < texts.size(); ++i) query.bind(static_cast<int>(i) + 1, texts[i]);
    }

private:
    void add(const std::string& condition, std::string text) {
        sql += " AND " + condition;
        texts.push_back(std::move(text));
    }
};

StoredFinding findingFrom(const SQLite::Statement& row) {
    StoredFinding stored;
    Finding& finding = stored.finding;
    finding.key = row.getColumn(0).getString();
    const auto rule = checkRuleOf(row.getColumn(1).getString());
    const auto subject = findingSubjectOf(row.getColumn(2).getString());
    if (!rule || !subject) fail(ErrorCode::ProjectDamaged, {{"reason", "a stored finding cannot be read"}});
    finding.rule = *rule;
    finding.subject = *subject;
    finding.subjectId = row.getColumn(3).getString();
    finding.feature = row.getColumn(4).getString();
    finding.arguments = pairsFromJson(parseJson(row.getColumn(5).getString(), "findings"));
    stored.firstSeen = row.getColumn(6).getString();
    if (!row.getColumn(7).isNull())
        stored.decision = FindingDecision{findingStateOf(row.getColumn(7).getString()).value_or(FindingState::Open),
                                          row.getColumn(8).getString(), row.getColumn(9).getString(),
                                          row.getColumn(10).getString()};
    stored.propertyId = row.getColumn(11).getString();
    const std::string sold = row.getColumn(12).getString();
    const Address address{row.getColumn(13).getString(), row.getColumn(14).getString(), row.getColumn(15).getString(),
                          row.getColumn(16).getString()};
    stored.subjectTitle = !address.oneLine().empty() ? address.oneLine() : !sold.empty() ? sold : finding.subjectId;
    return stored;
}

const char* const bySeverity =
    " ORDER BY CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, f.rule, f.subject_id, f.key";

void select(SQLite::Database& database, const Condition& condition, const std::string& rest,
            const std::function<void(const StoredFinding&)>& take) {
    SQLite::Statement query(
        database, "SELECT f.key, f.rule, f.subject_kind, f.subject_id, f.feature, f.details, (SELECT checked_at FROM "
                  "check_runs WHERE number = f.first_seen), d.state, d.note, d.who, d.decided_at, "
                  "coalesce(p.property_id, ''), coalesce(s.address, ''), coalesce(p.street, ''), "
                  "coalesce(p.house_number, ''), coalesce(p.postcode, ''), coalesce(p.city, '')" +
                      std::string(joined) + condition.sql + rest);
    condition.bind(query);
    while (query.executeStep()) take(findingFrom(query));
}

std::vector<StoredFinding> select(SQLite::Database& database, const Condition& condition, const std::string& rest) {
    std::vector<StoredFinding> result;
    select(database, condition, rest, [&](const StoredFinding& found) { result.push_back(found); });
    return result;
}

/// Counts by a column; read gives the key of a text.
template <class Key, class Read>
std::map<Key, std::size_t> counted(SQLite::Database& database, const FindingFilter& filter, Facet facet,
                                   const std::string& column, const Read& read) {
    const Condition condition(filter, facet);
    SQLite::Statement query(database, "SELECT " + column + ", count(*)" + joined + condition.sql + " GROUP BY 1");
    condition.bind(query);
    std::map<Key, std::size_t> counts;
    while (query.executeStep())
        if (const auto key = read(query.getColumn(0).getString()))
            counts[*key] += static_cast<std::size_t>(query.getColumn(1).getInt64());
    return counts;
}

Condition ofKey(const std::string& key) {
    Condition condition({}, Facet::None);
    condition.sql += " AND f.key = ?";
    condition.texts.push_back(key);
    return condition;
}

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

}  // namespace

StoredFinding findingWith(SQLite::Database& database, const std::string& key) {
    auto found = select(database, ofKey(key), "");
    if (found.empty()) fail(ErrorCode::UnknownFinding, {{"key", key}});
    return std::move(found.front());
}

void appendDecision(SQLite::Database& database, const std::string& key, FindingState state, const std::string& note) {
    SQLite::Statement insert(database,
                             "INSERT INTO finding_decisions (key, state, note, who, decided_at) VALUES (?,?,?,?,?)");
    insert.bind(1, key);
    insert.bind(2, std::string(name(state)));
    insert.bind(3, note);
    insert.bind(4, AuditLog::user());
    insert.bind(5, utcNow());
    insert.exec();
}

std::string_view name(FindingState state) {
    switch (state) {
        case FindingState::Open: return "open";
        case FindingState::Resolved: return "resolved";
        case FindingState::Noted: return "noted";
        case FindingState::Accepted: return "accepted";
    }
    return {};
}

std::optional<FindingState> findingStateOf(std::string_view text) {
    for (const FindingState state :
         {FindingState::Open, FindingState::Resolved, FindingState::Noted, FindingState::Accepted})
        if (name(state) == text) return state;
    return std::nullopt;
}

void forEachFinding(SQLite::Database& database, const FindingFilter& filter,
                    const std::function<void(const StoredFinding&)>& take) {
    select(database, Condition(filter, Facet::None), bySeverity, take);
}

Result<std::vector<StoredFinding>> findings(const Project& project, const FindingFilter& filter) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        return select(impl.database, Condition(filter, Facet::None),
                      bySeverity + (" LIMIT " + std::to_string(filter.limit)) + " OFFSET " + std::to_string(filter.offset));
    });
}

Result<FindingCounts> findingCounts(const Project& project, const FindingFilter& filter) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        FindingCounts counts;
        counts.byRule = counted<CheckRule>(impl.database, filter, Facet::Rule, "f.rule",
                                           [](const std::string& text) { return checkRuleOf(text); });
        counts.bySeverity = counted<Severity>(impl.database, filter, Facet::Severity, "f.severity",
                                              [](const std::string& text) { return severityOf(text); });
        counts.byState = counted<FindingState>(impl.database, filter, Facet::State, "coalesce(d.state, 'open')",
                                               [](const std::string& text) { return findingStateOf(text); });
        const auto all = counted<int>(impl.database, filter, Facet::None, "0",
                                      [](const std::string&) { return std::optional(0); });
        counts.matching = all.empty() ? 0 : all.begin()->second;
        return counts;
    });
}

Result<StoredFinding> findingOf(const Project& project, const std::string& key) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return findingWith(impl.database, key); });
}

Result<std::vector<FindingDecision>> decisionsAbout(const Project& project, const std::string& key) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        SQLite::Statement query(impl.database,
                                "SELECT state, note, who, decided_at FROM finding_decisions WHERE key = ? ORDER BY number");
        query.bind(1, key);
        std::vector<FindingDecision> decisions;
        while (query.executeStep())
            decisions.push_back({findingStateOf(query.getColumn(0).getString()).value_or(FindingState::Open),
                                 query.getColumn(1).getString(), query.getColumn(2).getString(),
                                 query.getColumn(3).getString()});
        return decisions;
    });
}

Result<void> decideFinding(Project& project, const std::string& key, FindingState state, const std::string& note) {
    return decideFindings(project, {key}, state, note);
}

Result<void> decideFindings(Project& project, const std::vector<std::string>& keys, FindingState state,
                            const std::string& note) {
    if ((state == FindingState::Accepted || state == FindingState::Noted) && isBlank(note))
        return failure(ErrorCode::ReasonMissing, {{"subject", keys.empty() ? std::string() : keys.front()}});
    if (keys.empty()) return {};
    AuditEntry entry;
    entry.action = "decide_finding";
    entry.subject = keys.size() == 1 ? keys.front() : std::to_string(keys.size()) + " findings";
    entry.reason = note;
    const auto done = project.impl().change(std::move(entry), [&](AuditEntry& audit) {
        SQLite::Database& database = project.impl().database;
        Json decided = Json::array();
        for (const std::string& key : keys) {
            const StoredFinding found = findingWith(database, key);
            appendDecision(database, key, state, note);
            decided.push_back({{"key", key},
                               {"rule", name(found.finding.rule)},
                               {"subject", found.finding.subjectId},
                               {"before", name(found.state())}});
        }
        audit.details = Json{{"state", name(state)}, {"findings", decided}}.dump();
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

}  // namespace herleid
